"""References to derivations and realizations: typed strings, and the store paths they stand for.

    dref:DERIVATION-NAME            <store>/DERIVATION-NAME.drv
    rref:OUTPUT-DERIVATION-NAME     <store>/OUTPUT-NAME, made by <store>/DERIVATION-NAME.drv

`OUTPUT` and `DERIVATION` are the 32 characters that store paths begin with.

Several derivations may have one output: those of before and after an edit of a comment, say. The
derivation of an `RRef` is the one that Nix recorded when the output was made, so that a realization
has one reference, whatever is edited afterwards. Nix keeps the record for as long as the output,
also when the `.drv` file itself was collected, and `nix copy` and `nix-store --export` carry it
along. It records nothing for what was added by hand, or came from a cache that does not say: then
the derivation at hand counts, and without one there is no reference.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from stagedml.errors import StagedMLError
from stagedml.nix.derivation import DerivationError
from stagedml.nix.paths import BASE32, store_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.nix.client import Nix
    from stagedml.nix.derivation import Derivation

_HASH = re.compile(rf"[{BASE32}]{{32}}")
_NAME = re.compile(r"[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*")
_LONGEST = 211 - len(".drv")  # characters of a derivation's name; Nix's own limit
_SCHEMES = {"dref": "dref:DERIVATION-NAME", "rref": "rref:OUTPUT-DERIVATION-NAME"}
_WHERE = {
    "dref": "`closure.dref` and `rref2dref()` give one; it begins with `dref:`.",
    "rref": "`realize()` returns one; it begins with `rref:`.",
}
_KINDS = {"dref": "a derivation", "rref": "a realization"}
ReferenceT = TypeVar("ReferenceT", bound="_Reference")


class StoreReferenceError(StagedMLError):
    """Something is not, or has no, reference to a derivation or a realization of this store."""


class MalformedReferenceError(StoreReferenceError):
    """A string is not of the form of a reference."""


class ForeignReferenceError(StoreReferenceError):
    """A reference is of another store, or its derivation and its output do not belong together."""


class UnknownDeriverError(StoreReferenceError):
    """Which derivation made a store path is not known."""


class _Reference(str):
    """A reference; a string like any other, of which the parts are known to be well formed."""

    __slots__ = ()
    scheme = ""

    def __new__(cls, text: str) -> Self:
        """Check a string.

        Raises:
            MalformedReferenceError: It is not a reference of this kind.
        """
        _check(text, cls.scheme)
        return super().__new__(cls, text)

    @property
    def derivation_hash(self) -> str:
        """The hash in the name of the derivation's store path."""
        return self[-len(self.name) - 33 : -len(self.name) - 1]

    @property
    def name(self) -> str:
        """The name of the derivation, and of its output."""
        return self[len("dref:") + 33 :]


class DRef(_Reference):
    """A reference to a derivation: `dref:DERIVATION-NAME`."""

    __slots__ = ()
    scheme = "dref"


class RRef(_Reference):
    """A reference to a realization, an output of a derivation: `rref:OUTPUT-DERIVATION-NAME`."""

    __slots__ = ()
    scheme = "rref"

    @property
    def name(self) -> str:
        """The name of the derivation, and of its output."""
        return self[len("rref:") + 2 * 33 :]

    @property
    def output_hash(self) -> str:
        """The hash in the name of the output's store path."""
        return self[len("rref:") : len("rref:") + 32]

    def _repr_html_(self) -> str:
        from stagedml.notebook import link

        return link(_output(self, store_dir()), self)


def _check(text: str, scheme: str) -> None:
    """Refuse what is not a reference of a scheme, and say in what respect."""

    def refuse(why: str, hint: str | None = None) -> None:
        msg = f"not a reference to {_KINDS[scheme]}: {text!r} {why}"
        raise MalformedReferenceError(msg, hint=hint or f"The form is {_SCHEMES[scheme]}.")

    if not isinstance(text, str):
        refuse(f"is no string but of the type {type(text).__name__}")  # type: ignore[unreachable]
    found, colon, rest = text.partition(":")
    if not colon or found not in _SCHEMES:
        refuse(f"does not begin with `{scheme}:`", _WHERE[scheme])
    if found != scheme:
        refuse(f"is one to {_KINDS[found]}", _WHERE[scheme])
    parts = ("output", "derivation") if scheme == "rref" else ("derivation",)
    for part in parts:
        hash_part, dash, after = rest.partition("-")
        if len(hash_part) != 32 or not dash:
            refuse(f"has no hash of 32 characters for its {part}, followed by a dash")
        if not _HASH.fullmatch(hash_part):
            wrong = next(char for char in hash_part if char not in BASE32)
            refuse(f"has {wrong!r} in the hash of its {part}, which is not of Nix's base 32")
        rest = after
    if not rest:
        refuse("has no name")
    if _HASH.match(rest) and rest[32:33] == "-":
        refuse("has one hash too many")
    if len(rest) > _LONGEST:
        refuse(f"has a name of {len(rest)} characters, of which Nix allows {_LONGEST}")
    if not _NAME.fullmatch(rest):
        refuse("has a name that Nix does not allow in its store")
    if rest.endswith(".drv"):
        refuse("has the name of a .drv file; a reference has it without the suffix")


# -- references and paths -------------------------------------------------------------------------


def rref2path(rref: str, *, nix: Nix | None = None) -> Path:
    """Return the store path of a realization.

    Args:
        rref: The reference.
        nix: Whose store; default the one of the environment.

    Raises:
        MalformedReferenceError: It is no reference to a realization.
        ForeignReferenceError: This store does not have it; or has it from another derivation.
    """
    found, client = RRef(rref), _client(nix)
    path = _output(found, client.store_dir)
    recorded = _deriver(client, path)
    drv = _derivation(found, client.store_dir)
    # Where Nix does not know who made it, and the derivation is gone, there is nothing to compare.
    if recorded != str(drv) and not _can_make(drv, path, client, otherwise=recorded is None):
        msg = f"{found} is of two realizations: {drv} did not make {path}"
        raise ForeignReferenceError(msg, hint=f"As far as Nix knows, {recorded or 'nobody'} did.")
    return path


def _can_make(drv: Path, path: Path, nix: Nix, *, otherwise: bool) -> bool:
    """Whether a derivation has an output; several may have the same.

    One that was made by hand says which it stands for.
    """
    from stagedml.realization.handmade import read_mark

    made = read_mark(path)
    if made is not None:
        return made.get("derivation") == drv.name
    derivation = _read(drv)
    if derivation is None:
        return otherwise
    return derivation.out == str(path) if derivation.out else path in _recorded(drv, nix)


def path2rref(
    path: str | os.PathLike[str],
    drv: str | os.PathLike[str] | None = None,
    *,
    nix: Nix | None = None,
) -> RRef:
    """Return the reference to a realization of which this is the store path.

    Args:
        path: A path of the store itself, or a link that leads to one.
        drv: The derivation at hand, which counts where Nix does not know the one that made it.
        nix: Whose store; default the one of the environment.

    Raises:
        StoreReferenceError: It is not a path in the store.
        ForeignReferenceError: It is not there.
        UnknownDeriverError: Nix does not know which derivation made it, and none was given.
    """
    client = _client(nix)
    found = _in_store(path, client.store_dir)
    maker = _deriver(client, Path(found)) or (None if drv is None else str(drv))
    if maker is None:
        msg = f"which derivation made {found} is not known"
        hint = (
            "Nix did not build it, and whoever added or copied it did not say."
            " `realize()` of its pipeline gives the reference."
        )
        raise UnknownDeriverError(msg, hint=hint)
    return rref_of(found, maker)


def rref_of(path: str, drv: str) -> RRef:
    """Return the reference to an output as made by a derivation; asks nobody.

    Raises:
        MalformedReferenceError: The names do not fit together.
    """
    output, derivation = os.path.basename(path), os.path.basename(drv)  # noqa: PTH119
    name = output[33:]
    if derivation[33:] != f"{name}.drv":
        msg = f"not an output of {drv}: {path} has another name"
        raise MalformedReferenceError(msg, hint="References are to the output `out`.")
    return RRef(f"rref:{output[:32]}-{derivation[:33]}{name}")


def rref2dref(rref: str) -> DRef:
    """Return the reference to the derivation that a realization is of.

    Found in the reference itself: it need not be realized here.

    Raises:
        MalformedReferenceError: It is no reference to a realization.
    """
    found = RRef(rref)
    return DRef(f"dref:{found.derivation_hash}-{found.name}")


def dref2path(dref: str, *, nix: Nix | None = None) -> Path:
    """Return the store path of a derivation, `<store>/HASH-NAME.drv`.

    Args:
        dref: The reference.
        nix: Whose store; default the one of the environment.

    Raises:
        MalformedReferenceError: It is no reference to a derivation.
        ForeignReferenceError: This store does not have it.
    """
    found = DRef(dref)
    path = _derivation(found, _client(nix).store_dir)
    if not path.is_file():
        msg = f"{found} is not in this store: there is no {path}"
        hint = "It is another store's, or was collected as garbage: instantiate its pipeline again."
        raise ForeignReferenceError(msg, hint=hint)
    return path


def path2dref(path: str | os.PathLike[str]) -> DRef:
    """Return the reference to a derivation of which this is the store path.

    Raises:
        StoreReferenceError: It is not the path of a derivation.
    """
    name = os.path.basename(path)  # noqa: PTH119
    if not name.endswith(".drv"):
        msg = f"not the path of a derivation: {os.fspath(path)!r}"
        raise StoreReferenceError(msg, hint="That of a realization has `path2rref()`.")
    return DRef(f"dref:{name.removesuffix('.drv')}")


def dref2rrefs(dref: str, *, nix: Nix | None = None) -> list[RRef]:
    """Return the references to all realizations of a derivation that are in the store.

    One at most, but for derivations that give another output at each build: of those all that
    are known and there, in the order in which they were made.

    Args:
        dref: The reference.
        nix: Whose store; default the one of the environment.

    Raises:
        MalformedReferenceError: It is no reference to a derivation.
        ForeignReferenceError: This store does not have the derivation.
    """
    client = _client(nix)
    drv = dref2path(dref, nix=client)
    derivation = _read(drv)
    out = "" if derivation is None else derivation.out
    paths = [Path(out)] if out else _recorded(drv, client)
    gone = set(client.invalid(*map(str, paths))) if paths else set()
    return [path2rref(p, drv, nix=client) for p in paths if str(p) not in gone]


def _recorded(drv: Path, nix: Nix) -> Sequence[Path]:
    """Return the outputs that a derivation was seen to make, where it does not tell itself."""
    from stagedml.nix.graph import load
    from stagedml.realization.realizations import recorded

    if load(str(drv)).is_impure:
        return [Path(found.output) for found in recorded(nix, str(drv))]
    return [Path(path) for path in nix.realised([str(drv)]).values()]


class LinkError(StoreReferenceError):
    """A link to a realization cannot be made."""


def linkrref(rref: str, link: str | os.PathLike[str], *, nix: Nix | None = None) -> Path:
    """Make a link to a realization, which keeps it from garbage collection as long as it is there.

    Args:
        rref: The reference.
        link: The link: in a directory, under the realization's name, where it is one. A link of
            this name is replaced.
        nix: Whose store; default the one of the environment.

    Returns:
        The link.

    Raises:
        StoreReferenceError: It is no reference to a realization of this store.
        LinkError: There is something else in the link's place, or no directory for it.
    """
    client = _client(nix)
    target = rref2path(rref, nix=client)
    place = Path(link).absolute()
    if place.is_dir() and not place.is_symlink():
        place /= RRef(rref).name
    if os.path.lexists(place) and not place.is_symlink():
        msg = f"{place} is there, and no link"
        raise LinkError(msg, hint="Give the link another name.")
    if not place.parent.is_dir():
        msg = f"there is no directory {place.parent} for the link"
        raise LinkError(msg)
    client.add_roots(place, [str(target)])
    return place


# -- paths ----------------------------------------------------------------------------------------


def _client(nix: Nix | None) -> Nix:
    if nix is not None:
        return nix
    from stagedml.nix.client import Nix

    return Nix(messages=lambda text: print(text, file=sys.stderr))


def _output(rref: RRef, store: str) -> Path:
    return Path(store, f"{rref.output_hash}-{rref.name}")


def _derivation(reference: _Reference, store: str) -> Path:
    return Path(store, f"{reference.derivation_hash}-{reference.name}.drv")


def _read(drv: Path) -> Derivation | None:
    """Return a derivation; None if it is gone."""
    from stagedml.nix.derivation import read

    try:
        return read(drv)
    except DerivationError:
        return None


def _deriver(nix: Nix, path: Path) -> str | None:
    """Return the derivation that Nix recorded for a path; None if it has no record of it.

    Raises:
        ForeignReferenceError: The path is not there, or not whole.
    """
    if os.path.lexists(path):
        done = nix.run("nix-store", "--query", "--deriver", str(path), check=False)
        if done.returncode == 0:
            found = done.stdout.strip()
            return found if found.endswith(".drv") else None
    if not os.path.lexists(path) or nix.unknown(str(path)):
        msg = f"{path} is not in this store"
        hint = "It is another store's, or was collected as garbage: realize it again."
        raise ForeignReferenceError(msg, hint=hint)
    return None


def _in_store(path: str | os.PathLike[str], store: str) -> str:
    """Return the path of the store that a path is, or that it leads to by links.

    Raises:
        StoreReferenceError: There is none.
    """
    text = os.path.abspath(path)  # noqa: PTH100 - keeps the last link, which may be an output
    for found in (text, *_links(text), os.path.realpath(text)):
        directory, base = os.path.split(found)
        if directory == store and _HASH.match(base) and base[32:33] == "-":
            if base.endswith(".drv"):
                msg = f"not a realization but a derivation: {found}"
                raise StoreReferenceError(msg, hint="`path2dref()` is for those.")
            return found
    msg = f"not a store path: {text!r}"
    raise StoreReferenceError(msg, hint=f"Those of this store are directly in {store}.")


def _links(path: str) -> list[str]:
    """Return where a link leads, step by step."""
    found: list[str] = []
    while os.path.islink(path) and len(found) < 40:  # noqa: PTH114
        path = os.path.normpath(Path(path).parent / os.readlink(path))  # noqa: PTH115
        found.append(path)
    return found
