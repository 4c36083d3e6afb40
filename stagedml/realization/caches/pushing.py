"""Pushing: realizations, and what belongs to them, to another store or a binary cache."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.copy_errors import UnsignedError
from stagedml.nix.copying import PATIENCE
from stagedml.realization.archive import ArchiveError
from stagedml.realization.caches.address import AddressError
from stagedml.realization.caches.records import (
    EVERYTHING,
    RUN,
    Record,
    of_output,
    record_path,
    stage_info,
)
from stagedml.realization.transfer import NoDerivationError, references_of
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from stagedml.nix.client import Nix
    from stagedml.realization.caches.address import Address
    from stagedml.realization.caches.signing import SecretKey
    from stagedml.realization.naming import Place
    from stagedml.realization.record import Run

MODEL = "model"
WHATS = (MODEL, RUN, EVERYTHING)


class NoRunError(StagedMLError):
    """A run is to be pushed, and none is recorded."""


@dataclass(frozen=True)
class Load:
    """What is to be pushed.

    Attributes:
        outputs: What was named.
        references: Of these; store paths where the derivation is not known.
        paths: All paths that are no derivations and belong to no closure of one.
        derivations: Derivations, whose closures go along.
        sizes: Of all of it, derivations and their closures included, in bytes.
        records: The records of runs, by their store paths.
    """

    outputs: list[str]
    references: list[str]
    paths: list[str]
    derivations: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)


@dataclass(frozen=True)
class Pushed:
    """What was pushed.

    Attributes:
        load: What was to be there.
        new: What was not there before, with sizes; of a dry run, what is not there.
        records: The records of runs that were not there before.
        unlike: What is there as somebody else has made it, and was not signed.
    """

    load: Load
    new: dict[str, int]
    records: list[str]
    unlike: list[str] = field(default_factory=list)


def load_of(
    places: Sequence[Place], nix: Nix, what: str, runs: Callable[[], Iterable[Run]]
) -> Load:
    """Return what is to be pushed.

    Args:
        places: What was named: realizations, whole.
        nix: Of which store.
        what: `model`, `run` or `everything`.
        runs: Gives the runs that are recorded.

    Raises:
        ArchiveError: A part of a realization was named.
        NoRunError: A run is to be pushed, and none is recorded.
        NoDerivationError: A run is to be pushed whose derivation is gone.
    """
    for place in places:
        if place.inner:
            msg = f"{place.text} is a part of a realization"
            raise ArchiveError(msg, hint=f"Those travel whole: name {place.what}.")
    outputs = list(dict.fromkeys(place.path for place in places))
    references = references_of(places, nix)
    if what == MODEL:
        paths = nix.closure(*outputs)
        return Load(outputs, references, paths, sizes=_sizes(nix, paths))
    known = list(runs())
    parts = []
    for output in outputs:
        run = of_output(known, output)
        if run is None:
            hint = (
                "It was built without `stagedml build`, or is a part of a pipeline: name the "
                "pipeline. `--what model` pushes it without its run."
            )
            raise NoRunError(f"no run is recorded that made {output}", hint=hint)
        parts.append(_load_of_run(run, nix, what))
    together = dict.fromkeys(path for part in parts for path in part.paths)
    return Load(
        outputs,
        references,
        list(together),
        [drv for part in parts for drv in part.derivations],
        {path: size for part in parts for path, size in part.sizes.items()},
        {path: record for part in parts for path, record in part.records.items()},
    )


def _load_of_run(run: Run, nix: Nix, what: str) -> Load:
    if nix.invalid(run.derivation):
        msg = f"the derivation of {run.output} is not in this store: {run.derivation}"
        hint = "`stagedml build` writes it again; or push without it: --what model."
        raise NoDerivationError(msg, hint=hint)
    gone = set(nix.invalid(*(stage.output for stage in run.stages)))
    stages = [stage.output for stage in run.stages if stage.output not in gone]
    drvs = nix.closure(run.derivation)
    parts = {RUN: nix.closure(run.output, *stages)}
    if what == EVERYTHING:
        made = nix.query("--requisites", "--include-outputs", run.derivation)
        parts[EVERYTHING] = list(dict.fromkeys([*parts[RUN], *made]))
    sizes = _sizes(nix, [*drvs, *(path for paths in parts.values() for path in paths)])
    own = set(drvs)
    records = {}
    for kind, paths in parts.items():
        listed = {path: sizes[path] for path in sorted({*drvs, *paths})}
        records[record_path(run.output, kind)] = Record(run, listed)
    paths = [path for path in parts[what] if path not in own]
    return Load([run.output], [], paths, [run.derivation], sizes, records)


def _sizes(nix: Nix, paths: Sequence[str]) -> dict[str, int]:
    return {path: info.size for path, info in nix.infos(*paths).items()}


def push(
    load: Load,
    to: Address,
    nix: Nix,
    *,
    key: SecretKey | None = None,
    check_signatures: bool = True,
    dry_run: bool = False,
    patience: float = PATIENCE,
    on_progress: Callable[[int, int], object] | None = None,
) -> Pushed:
    """Push to another store or a binary cache what it does not have.

    What has been copied stays there, whatever happens next; the next push goes on from there.

    Args:
        load: What.
        to: Where to.
        nix: From which store.
        key: What to sign it with.
        check_signatures: Whether the other store takes only what is signed by a key it trusts.
        dry_run: Only say what it does not have.
        patience: Seconds without a sign of life after which it is given up.
        on_progress: Called with how many bytes have been copied, and of how many.

    Raises:
        AddressError: The URL names a key to sign with, too.
        NixError: One of those of `stagedml.nix.copy_errors`.
    """
    if key is not None and (to.has("secret-key") or to.has("secret-keys")):
        msg = f"{to.text} names a key to sign with, and another way names {key.file}"
        raise AddressError(msg, hint="Name one: with --sign-key, or in the URL.")
    directory = to.directory
    fresh = directory is not None and not (directory / "nix-cache-info").is_file()
    # Asked for what it has, Nix would make a cache of any directory.
    there = set() if fresh else nix.held(to.text, [*load.sizes, *load.records], patience)
    new = {path: size for path, size in load.sizes.items() if path not in there}
    records = [path for path in load.records if path not in there]
    if dry_run:
        return Pushed(load, new, records)
    url = to.text
    if to.is_binary_cache:
        # The default takes ten times as long for the last few percent of numbers like a model's.
        url = to.with_parameters(compression="zstd", secret_key=str(key.file) if key else None)
    elif key is not None:
        nix.sign(str(key.file), list(load.sizes))
    told = _told(on_progress, sum(new.values()))
    done = 0
    with nix.temporary_roots() as roots:
        roots.add(list(load.sizes))
        for some, derivations in ((load.paths, False), (load.derivations, True)):
            if some and not there.issuperset(load.sizes):
                nix.copy(
                    some,
                    to=url,
                    check_signatures=check_signatures,
                    derivations=derivations,
                    sizes=new,
                    patience=patience,
                    on_progress=partial(told, done),
                )
            done += sum(new.get(path, 0) for path in some)
    unlike = []
    if key is not None and to.is_binary_cache:
        # What was there before may be signed by nobody, or by somebody else alone.
        before = [path for path in (*load.sizes, *load.records) if path in there]
        before = [path for path in before if not path.endswith(".drv")]
        unlike = _sign_there(before, load.records, to, nix, key, patience)
    for path in records:  # after all that they refer to
        with temporary_directory("record") as directory:
            load.records[path].stage_in(directory, path)
            source = f"file://{directory}"
            if key is not None:
                nix.sign(str(key.file), [path], source)
            nix.copy(
                [path],
                source=source,
                to=url,
                closures=False,
                check_signatures=check_signatures,
                patience=patience,
            )
    return Pushed(load, new, records, unlike)


def _sign_there(
    paths: Sequence[str],
    records: Mapping[str, Record],
    to: Address,
    nix: Nix,
    key: SecretKey,
    patience: float,
) -> list[str]:
    """Sign what is in a cache, where it is what is here; the rest.

    What is there may have been changed by anybody. So what is here is signed, and the signatures
    are copied to what is the same.
    """
    there = nix.infos_in(to.text, paths, patience=patience) if paths else {}
    lacking = [path for path, info in there.items() if key.name not in info.signers]
    if not lacking:
        return []
    infos = nix.infos(*(path for path in lacking if path not in records))
    with temporary_directory("signatures") as directory:
        for path in lacking:
            if path in records:
                records[path].stage_in(directory, path)
            else:
                stage_info(directory, infos[path])
        source = f"file://{directory}"
        nix.sign(str(key.file), lacking, source)
        nix.copy_signatures(lacking, source=source, to=to.text)
    there = nix.infos_in(to.text, lacking, patience=patience)
    return [path for path in lacking if key.name not in there[path].signers]


def _told(
    on_progress: Callable[[int, int], object] | None, total: int
) -> Callable[[int, int], object]:
    return lambda before, n: on_progress(before + n, total) if on_progress is not None else None


def refused_for(error: UnsignedError, to: Address, load: Load) -> UnsignedError:
    """Return the exception for another store that takes only what is signed.

    Args:
        error: What Nix said.
        to: The other store.
        load: What was to be pushed.
    """
    known = (path for path in (*load.sizes, *load.records) if path in error.message)
    path = next(known, "what it was given")
    hint = (
        "Sign it with a key that it trusts (`trusted-public-keys` in its nix.conf): --sign-key "
        "FILE. Or, where you are one of its trusted-users, do without: --no-check-signatures."
    )
    return UnsignedError(
        f"{to.text} takes only what is signed by a key that it trusts, and {path} is not",
        hint=hint,
        command=error.command,
        stderr=error.stderr,
        returncode=error.returncode,
    )
