"""Pulling: realizations, and what belongs to them, from another store or a binary cache."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from stagedml.nix.copy_errors import NotInStoreError, UnsignedError
from stagedml.nix.copying import PATIENCE
from stagedml.realization.caches.pushing import MODEL
from stagedml.realization.caches.records import read_record, record_path
from stagedml.realization.caches.signing import explained
from stagedml.realization.naming import NamingError
from stagedml.realization.record import RecordError
from stagedml.realization.references import StoreReferenceError, path2rref
from stagedml.realization.rows import storable
from stagedml.realization.transfer import keep_imports

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from stagedml.nix.client import Nix
    from stagedml.realization.caches.address import Address
    from stagedml.realization.history import History
    from stagedml.realization.record import Run


@dataclass(frozen=True)
class Pulled:
    """What was pulled.

    Attributes:
        outputs: What was named.
        references: Of these; store paths where the derivation is not known.
        sizes: All that belongs to it: store paths, and their sizes in bytes.
        new: What was not here before, with sizes; of a dry run, what is not here.
        different: What was here before, with other bytes than in the run, and was left as it was.
        roots: Links that keep it from collection.
        runs: The runs that were recorded.
    """

    outputs: list[str]
    references: list[str]
    sizes: dict[str, int]
    new: dict[str, int]
    different: list[str] = field(default_factory=list)
    roots: list[Path] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)


def pull(
    outputs: Sequence[str],
    source: Address,
    nix: Nix,
    *,
    what: str = MODEL,
    history: Callable[[], History] | None = None,
    public_keys: Sequence[str] = (),
    check_signatures: bool = True,
    keep: bool = True,
    dry_run: bool = False,
    patience: float = PATIENCE,
    on_progress: Callable[[int, int], object] | None = None,
) -> Pulled:
    """Pull from another store or a binary cache what is not here.

    What has been copied stays here, whatever happens next; the next pull goes on from there.

    Args:
        outputs: Store paths.
        source: Where from.
        nix: Into which store.
        what: `model`, `run` or `everything`.
        history: Gives where runs are recorded; needed for those.
        public_keys: Keys to trust beside those of the settings.
        check_signatures: Whether to take only what is signed by a key that is trusted.
        keep: Keep it from garbage collection.
        dry_run: Only say what is not here.
        patience: Seconds without a sign of life after which it is given up.
        on_progress: Called with how many bytes have been copied, and of how many.

    Raises:
        NoCacheError: There is no cache there.
        NotInStoreError: It does not have what was asked for.
        UnsignedError: It is not signed as it must be.
        NixError: One of those of `stagedml.nix.copy_errors`.
    """
    source.check_there()
    if what != MODEL and history is not None:
        history()  # a run is of a project: said before anything is copied
    named = list(dict.fromkeys(outputs))
    for path in named:
        if path.endswith(".drv"):
            msg = f"{path} is a derivation"
            raise NamingError(msg, hint="Name its output; with --what run derivations go along.")
    wanted = named if what == MODEL else [record_path(path, what) for path in named]
    gone = nix.invalid(*wanted)
    if gone:
        _check_held(named, wanted, gone, source, nix, what, patience)
        infos = nix.infos_in(source.text, gone, closures=True, patience=patience)
        new = {path: infos[path].size for path in nix.invalid(*infos)}
    else:
        new = {}
    if dry_run:
        return Pulled(named, named, _sizes(nix, wanted, new), new)
    total = sum(new.values())
    options = {"extra-trusted-public-keys": " ".join(public_keys)} if public_keys else {}
    with nix.temporary_roots() as roots:
        roots.add([*wanted, *named, *new])
        if gone:
            try:
                nix.copy(
                    gone,
                    source=source.text,
                    check_signatures=check_signatures,
                    options=options,
                    sizes=new,
                    patience=patience,
                    on_progress=lambda count: on_progress and on_progress(count, total),
                )
            except UnsignedError as error:
                raise explained(error, nix, source.text, list(new), public_keys) from None
        sizes = _sizes(nix, wanted, {})
        if lacking := [path for path in named if path not in sizes]:
            msg = f"the record of the run that made {lacking[0]} does not bring it along"
            raise RecordError(msg, hint="Somebody else made it: pull the model by itself.")
        runs, different = [], []
        if what != MODEL and history is not None:
            for path, record in zip(named, wanted, strict=True):
                run = read_record(record, path).run
                runs.append(_recorded(run, history()))
                different += _differing(run, nix)
        kept = keep_imports(nix, wanted) if keep else []
    references = [_reference(path, nix) for path in named]
    return Pulled(named, references, sizes, new, different, kept, runs)


def _check_held(
    named: Sequence[str],
    wanted: Sequence[str],
    gone: Sequence[str],
    source: Address,
    nix: Nix,
    what: str,
    patience: float,
) -> None:
    """Refuse what is not there, before anything is copied."""
    held = nix.held(source.text, list(gone), patience)
    lacking = [
        (output, path)
        for output, path in zip(named, wanted, strict=True)
        if path in gone and path not in held
    ]
    if not lacking:
        return
    output, _ = lacking[0]
    if what != MODEL and nix.held(source.text, [output], patience):
        msg = f"{source.text} has {output}, but not its run (--what {what})"
        hint = f"Push it with `stagedml push TARGET --to URL --what {what}`; or pull the model."
        raise NotInStoreError(msg, hint=hint)
    hint = (
        "A path follows from sources, data, environment and interpreter: it is another one where "
        "one of these differs (`stagedml toolchain show`, `git status`). What was pushed, "
        "`stagedml push` told: pull that, rref:... or the store path."
    )
    raise NotInStoreError(f"{source.text} does not have {output}", hint=hint)


def _sizes(nix: Nix, wanted: Sequence[str], new: dict[str, int]) -> dict[str, int]:
    here = [path for path in wanted if path not in new]
    paths = nix.closure(*here) if here else []
    return {path: info.size for path, info in nix.infos(*paths).items()} | new


def _recorded(run: Run, history: History) -> Run:
    """Record a run of another machine as one of the project here; as the ledger has it then.

    What is there stays as it is. Where its key is taken (another checkout here has pulled it, or
    made it), it gets another one, the same each time.
    """
    root = str(history.project.root)
    other = hashlib.sha256(f"{run.key}:{root}:{run.output}".encode()).hexdigest()[:32]
    for key in (run.key, other):
        own = replace(run, project=root, key=key)
        (number,) = history.ledger.record(own)
        found = history.ledger.run(number)
        if found is not None and (found.project, found.output) == (storable(root), run.output):
            return found
    raise RecordError(f"the run that made {run.output} cannot be recorded: its keys are taken")


def _differing(run: Run, nix: Nix) -> list[str]:
    """Return outputs of a run that are here with other bytes than it made."""
    known = {stage.output: stage.content for stage in run.stages if stage.content is not None}
    gone = set(nix.invalid(*known))
    infos = nix.infos(*(path for path in known if path not in gone))
    return [path for path, info in infos.items() if info.sha256 != known[path]]


def _reference(path: str, nix: Nix) -> str:
    try:
        return path2rref(path, nix=nix)
    except StoreReferenceError:  # its derivation is not known, or has several outputs
        return path
