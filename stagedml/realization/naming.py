"""What a user names in the store: references, store paths, names of stages, output links.

    rref:OUTPUT-DERIVATION-NAME[/PATH]            a realization
    dref:DERIVATION-NAME[/PATH]                   the realization of a derivation
    /nix/store/HASH-NAME[/PATH]                   a store path; of a .drv file, as `dref:`
    [cpu.|cuda.|impure.]PIPELINE[.STAGE][/PATH]   a stage as the project defines it now
    ./result[/PATH]                               a link that leads into the store

A link in the current directory may be named without `./`, if no pipeline is called so.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError, nearest
from stagedml.nix.paths import is_placeholder
from stagedml.realization.references import RRef, dref2path, dref2rrefs, path2dref, rref2path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from stagedml.nix.client import Nix
    from stagedml.planning.target import Target
    from stagedml.realization.workspace import Workspace

_DRV = ".drv"
_HERE = ("/", "./", "../", "~")  # what paths of the file system begin with


class NamingError(StagedMLError):
    """What was named is nothing in the store, or may be two things."""


class PathWithinError(StagedMLError):
    """There is no such path in a realization, or it leads out of the store."""


@dataclass(frozen=True)
class Place:
    """What was named.

    Attributes:
        text: As it was named.
        path: The store path of the realization.
        inner: The path in it; empty for the whole.
        drv: The derivation that was named, if it was one.
    """

    text: str
    path: str
    inner: str = ""
    drv: str | None = None

    @property
    def what(self) -> str:
        """What was named, without the path within; the store path if that cannot be told."""
        text = self.text.rstrip("/")
        return text.removesuffix(self.inner).rstrip("/") if text.endswith(self.inner) else self.path

    def locate(self) -> str:
        """Return where it is in the file system, by way of links that stay in the store.

        Raises:
            PathWithinError: There is nothing, or it is outside of the store.
        """
        return locate(self.path, self.inner, self.what)


class Namer:
    """Finds what users name.

    Args:
        nix: Whose store.
        workspace: Gives the project, asked for only where a name needs it.
        settings: `--set` settings for the names of stages.
    """

    def __init__(
        self, nix: Nix, workspace: Callable[[], Workspace], settings: Sequence[str] = ()
    ) -> None:
        self.nix = nix
        self._workspace = workspace
        self.settings = settings

    @cached_property
    def workspace(self) -> Workspace:
        """The project."""
        return self._workspace()

    def places(self, texts: Iterable[str | os.PathLike[str]]) -> list[Place]:
        """Return what is named, in order; all of it is in the store.

        Raises:
            StagedMLError: Something is not, or is named wrongly.
        """
        wanted = [os.fspath(text) for text in texts]
        found: dict[str, Place] = {}
        names: dict[str, tuple[Target, str]] = {}
        for text in wanted:
            place = self._placed(text)
            if place is not None:
                found[text] = place
            else:
                name, _, inner = text.partition("/")
                names[text] = (self.workspace.target(name), _inner(inner, text))
        if self.settings and not names:
            msg = "--set is for names of stages, and none is named"
            raise NamingError(msg, hint="References, store paths and links are what they are.")
        found |= self._named(names)
        self._check(found.values())
        return [found[text] for text in wanted]

    def place(self, text: str | os.PathLike[str]) -> Place:
        """Return what is named; see `places`."""
        return self.places([text])[0]

    def expected(self, texts: Iterable[str]) -> list[str]:
        """Return the store paths of what is named, whether it is there or not.

        Raises:
            StagedMLError: Something is named wrongly, or would not be known before it is there.
        """
        found: dict[str, str] = {}
        wanted = list(texts)
        store = self.nix.store_dir + "/"
        for text in wanted:
            if text.startswith("rref:"):
                rref = RRef(text)
                found[text] = f"{store}{rref.output_hash}-{rref.name}"
            elif text.startswith("dref:"):
                msg = f"{text} does not tell where its realization is"
                raise NamingError(msg, hint="Name that: rref:..., or its store path.")
            elif text.startswith(store):
                if "/" in text.removeprefix(store):
                    raise NamingError(f"{text} is no store path but one within")
                found[text] = text
            elif text.startswith(_HERE):
                hint = f"Those of this store begin with {store}."
                raise NamingError(f"{text} is no store path", hint=hint)
        targets = {text: self.workspace.target(text) for text in wanted if text not in found}
        for text, path in self._outputs(targets).items():
            if is_placeholder(path):
                msg = f"the path of {text} is not known before it is built"
                raise NamingError(msg, hint="Name what was exported: rref:..., or its store path.")
            found[text] = path
        return [found[text] for text in wanted]

    def _placed(self, text: str) -> Place | None:
        """Return what is named otherwise than by the name of a stage."""
        if text.startswith(("rref:", "dref:")):
            reference, _, inner = text.partition("/")
            inner = _inner(inner, text)
            if reference.startswith("rref:"):
                return Place(text, str(rref2path(reference, nix=self.nix)), inner)
            return self._derivation(text, str(dref2path(reference, nix=self.nix)), inner)
        if text.startswith(_HERE) or text in (".", ".."):
            path = os.path.expanduser(text)  # noqa: PTH111 - `/` at the end counts
            place = self._link(path, text)
            if place is None:
                raise self._outside(path, text)
            return place
        first = text.partition("/")[0]
        if os.path.islink(first) and (place := self._link(text, text)) is not None:  # noqa: PTH114
            if self._is_pipeline(first):
                msg = f"{first!r} is a pipeline, and a link in this directory"
                hint = f"Write ./{first} for the link, or go elsewhere for the pipeline."
                raise NamingError(msg, hint=hint)
            return place
        return None

    def _link(self, path: str, text: str) -> Place | None:
        """Return what a path of the file system leads to in the store."""
        store = self.nix.store_dir + "/"
        parts = path.split("/")
        for end in range(1, len(parts) + 1):
            prefix = "/".join(parts[:end]) or "/"
            found = prefix if prefix.startswith(store) else _first_in(prefix, store)
            if found is None:
                continue
            base, _, more = found[len(store) :].partition("/")
            if not base:
                continue
            inner = _inner("/".join(part for part in (more, *parts[end:]) if part), text)
            output = store + base
            return (
                self._derivation(text, output, inner)
                if base.endswith(_DRV)
                else Place(text, output, inner)
            )
        return None

    def _outside(self, path: str, text: str) -> NamingError:
        there = os.path.lexists(path)
        msg = f"{text} is not in the store" if there else f"there is no {text}"
        hint = f"Output links lead to {self.nix.store_dir}; `stagedml build -o LINK` makes them."
        return NamingError(msg, hint=hint)

    def _derivation(self, text: str, drv: str, inner: str) -> Place:
        """Return the realization of a derivation."""
        from stagedml.realized import NotRealizedError

        dref = path2dref(drv)
        found = dref2rrefs(dref, nix=self.nix)
        if not found:
            msg = f"{dref} is not realized"
            raise NotRealizedError(msg, hint=f"Run `nix-store --realise {drv}`.")
        if len(found) > 1:
            msg = f"{dref} has {len(found)} realizations"
            raise NamingError(msg, hint="Name one of them:\n" + "\n".join(found))
        return Place(text, str(rref2path(found[0], nix=self.nix)), inner, drv)

    def _is_pipeline(self, name: str) -> bool:
        try:
            return name in self.workspace.pipelines
        except StagedMLError:  # there is no project here
            return False

    def _named(self, names: dict[str, tuple[Target, str]]) -> dict[str, Place]:
        """Return what names of stages mean now; one evaluation for all."""
        from stagedml.planning.discovery import UnknownPipelineError
        from stagedml.realized import NotRealizedError

        if not names:
            return {}
        try:
            paths = self._outputs({text: target for text, (target, _) in names.items()})
        except UnknownPipelineError:
            for text in names:
                if os.path.lexists(text):
                    msg = f"{text} begins with the name of no pipeline"
                    raise NamingError(
                        msg, hint=f"For the file of this name, write ./{text}."
                    ) from None
            raise
        gone = set(self.nix.invalid(*dict.fromkeys(path for path in paths.values() if path)))
        for text, (target, _) in names.items():
            if not paths[text] or paths[text] in gone:
                given = "".join(f" --set {setting}" for setting in self.settings)
                msg = f"{target.name} is not realized"
                raise NotRealizedError(msg, hint=f"Run `stagedml build {target.name}{given}`.")
        return {text: Place(text, paths[text], inner) for text, (_, inner) in names.items()}

    def _outputs(self, named: dict[str, Target]) -> dict[str, str]:
        """Return the output paths of stages by what they were named; one evaluation for all."""
        targets = list(named.values())
        plans = self.workspace.plans(targets, self.settings)
        nodes = {
            t: plans[t.pipeline].node(t.stage) if t.stage else plans[t.pipeline].target
            for t in targets
        }
        outputs = self.workspace.output_paths(targets, plans)
        return {text: outputs[target][nodes[target].name] for text, target in named.items()}

    def _check(self, places: Iterable[Place]) -> None:
        """Refuse what is not in the store, though its path may be."""
        gone = set(self.nix.invalid(*dict.fromkeys(place.path for place in places)))
        for place in places:
            if place.path in gone:
                msg = f"{place.path} is not in this store"
                hint = "It was collected as garbage, or is another store's, or half-built."
                raise NamingError(msg, hint=hint)


def _inner(inner: str, text: str) -> str:
    """Return a path within a realization in its plain form.

    Raises:
        PathWithinError: It has `..`, by which one would leave it.
    """
    parts = [part for part in inner.split("/") if part not in ("", ".")]
    if ".." in parts:
        msg = f"{text!r} has `..` in the path within"
        raise PathWithinError(msg, hint="A path within a realization goes down only.")
    return "/".join(parts)


def _first_in(path: str, store: str) -> str | None:
    """Return the first place in the store that a link leads to, step by step."""
    for _ in range(40):
        if not os.path.islink(path):  # noqa: PTH114
            return None
        directory = os.path.realpath(os.path.dirname(path) or ".")  # noqa: PTH120
        path = os.path.normpath(os.path.join(directory, os.readlink(path)))  # noqa: PTH115,PTH118
        if path.startswith(store):
            return path
    return None


def locate(output: str, inner: str, what: str) -> str:
    """Return where a path in a realization leads to, by way of links that stay in the store.

    Args:
        output: The store path of the realization.
        inner: The path in it.
        what: What was named, for the message.

    Raises:
        PathWithinError: There is nothing, or it is outside of the store.
    """
    store = os.path.realpath(os.path.dirname(output))  # noqa: PTH120
    path = output
    for part in ("", *filter(None, inner.split("/"))):
        step = os.path.join(path, part) if part else path  # noqa: PTH118
        shown = f"{what}{step[len(output) :]}" if step.startswith(output) else step
        try:
            path = os.path.realpath(step, strict=True)
        except FileNotFoundError:
            raise PathWithinError(_missing(path, part, shown)) from None
        except NotADirectoryError:
            raise PathWithinError(f"{shown}: {path} is no directory") from None
        except OSError as error:  # links that lead in a circle
            raise PathWithinError(f"{shown}: {error.strerror}") from None
        if not path.startswith(store + "/"):
            msg = f"{shown} is a link out of the store, to {path}"
            raise PathWithinError(msg, hint="What is there is no part of the realization.")
    return path


def _missing(directory: str, part: str, shown: str) -> str:
    if os.path.lexists(Path(directory, part)):
        return f"{shown} is a link to what is not there"
    try:
        names = os.listdir(directory)  # noqa: PTH208 - names, of whatever encoding
    except OSError:
        names = []
    return f"there is no {shown}: {nearest('path', part, names).partition(': ')[2]}"
