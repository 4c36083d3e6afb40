"""What is in the store: adding to it, asking about it, keeping it from collection."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.nix import CONTENT_ADDRESSED, IMPURE
from stagedml.nix.lazy import LazyModule
from stagedml.nix.paths import nix32, sha256_hex
from stagedml.nix.programs import Programs, chunks
from stagedml.temporary import temporary_directory

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.nix import errors, tracebacks
    from stagedml.nix.temporary_roots import TemporaryRoots
else:  # not needed until Nix runs
    errors = LazyModule("stagedml.nix.errors")
    tracebacks = LazyModule("stagedml.nix.tracebacks")


# What a user names is meant itself, whatever his settings keep along with derivations or outputs.
_THEMSELVES = (
    *("--option", "keep-derivations", "false"),
    *("--option", "keep-outputs", "false"),
)


@dataclass(frozen=True)
class PathInfo:
    """What Nix knows of a store path.

    Attributes:
        path: The path.
        sha256: The hash of its content as a NAR, hexadecimal.
        size: The size of its content as a NAR, in bytes.
        deriver: The derivation that made it; None if Nix was not told.
        references: The store paths that it refers to, itself among them if it does.
    """

    path: str
    sha256: str
    size: int
    deriver: str | None
    references: tuple[str, ...]


@dataclass(frozen=True)
class Root:
    """What keeps a store path from collection.

    Attributes:
        link: Where it is; of a process or of another user, what Nix calls it.
        path: The store path.
    """

    link: str
    path: str


class Store(Programs):
    """The store of one client."""

    # -- adding data --------------------------------------------------------------------------

    def add(self, path: str | Path, *, name: str | None = None) -> str:
        """Add a file or directory to the store (as a NAR, addressed by content)."""
        return self._add(("--add",), Path(path), name)

    def fixed_path(self, sha256: str, name: str) -> str:
        """Return the path that a file has as a flat fixed-output derivation, there or not.

        Args:
            sha256: Its hash, hexadecimal.
            name: Its name in the store.
        """
        return self.run("nix-store", "--print-fixed-path", "sha256", sha256, name).stdout.strip()

    def add_fixed_flat(self, path: str | Path, *, name: str | None = None) -> str:
        """Add a file under the path that a flat sha256 fixed-output derivation of it has."""
        return self._add(("--add-fixed", "sha256"), Path(path), name)

    def add_all_fixed_flat(self, paths: Sequence[Path]) -> list[str]:
        """Add files as `add_fixed_flat` does, many in one process, under their own names."""
        added: list[str] = []
        for some in chunks([str(path.absolute()) for path in paths]):
            added += self.run("nix-store", "--add-fixed", "sha256", *some).stdout.split()
        return added

    def add_all_fixed_trees(self, paths: Sequence[Path]) -> list[str]:
        """Add directories under the paths of recursive sha256 fixed-output derivations of them."""
        words = [str(path.absolute()) for path in paths]
        return self.run("nix-store", "--add-fixed", "--recursive", "sha256", *words).stdout.split()

    def _add(self, how: tuple[str, ...], path: Path, name: str | None) -> str:
        if name is None or name == path.name:
            return self.run("nix-store", *how, str(path.absolute())).stdout.strip()
        with temporary_directory("add") as temporary:
            # `nix-store` takes the store name from the base name: give it a link with that name.
            renamed = temporary / name
            if path.is_dir() and not path.is_symlink():
                shutil.copytree(path, renamed, symlinks=True, copy_function=_link_or_copy)
            else:
                _link_or_copy(str(path), str(renamed))
            return self.run("nix-store", *how, str(renamed)).stdout.strip()

    def prefetch(self, url: str, *, name: str | None = None) -> tuple[str, str]:
        """Download a file into the store.

        Args:
            url: Where it is.
            name: Its name in the store; the last part of the URL if absent.

        Returns:
            Its sha256, as 64 hexadecimal digits, and its store path.
        """
        line = ["nix-prefetch-url", "--print-path", *(("--name", name) if name else ()), url]
        nix32, path = self.run(*line).stdout.split()[-2:]
        return sha256_hex(nix32), path

    # -- questions about the store --------------------------------------------------------------

    def query(self, flag: str, *paths: str) -> list[str]:
        """Return what `nix-store --query FLAG PATHS` prints (`--references`, `--deriver`...)."""
        rows: list[str] = []
        for some in chunks(paths):
            rows += self.run("nix-store", "--query", flag, *some).stdout.split("\n")
        return [row for row in rows if row]

    def is_valid(self, path: str) -> bool:
        """Whether a path is in the store."""
        return not self.invalid(path)

    def invalid(self, *paths: str) -> list[str]:
        """Those of the paths that are not in the store, in their order; one process for all."""
        gone = {path for path in paths if not os.path.lexists(path)}
        gone.update(self.unknown(*(path for path in paths if path not in gone)))
        return [path for path in paths if path in gone]

    def unknown(self, *paths: str) -> list[str]:
        """Those of the paths that Nix does not take for there, whether they are or not."""
        found: list[str] = []
        for some in chunks(paths):
            done = self.run("nix-store", "--check-validity", "--print-invalid", *some)
            found += done.stdout.split()
        return found

    def infos(self, *paths: str) -> dict[str, PathInfo]:
        """Return what Nix knows of store paths that are there, by path.

        Raises:
            NixError: One is not there.
        """
        found: dict[str, PathInfo] = {}
        for some in chunks(list(dict.fromkeys(paths))):
            found |= _infos(self.run("nix-store", "--dump-db", *some).stdout)
        return found

    def all_infos(self) -> dict[str, PathInfo]:
        """Return what Nix knows of all paths of the store, by path; see `infos`."""
        return _infos(self.run("nix-store", "--dump-db").stdout)

    def closure(self, *paths: str) -> list[str]:
        """Return store paths and all that they refer to, each after what it refers to."""
        # Asked in parts, what two have in common comes twice; the first time is early enough.
        return list(dict.fromkeys(self.query("--requisites", *paths)))

    def delete(self, *paths: str) -> None:
        """Delete paths from the store; those that refer to others of them are among them.

        What was built from a derivation does not keep it, nor is it kept by it.

        Raises:
            NixError: Something keeps one of them; Nix may have deleted others.
        """
        self.run("nix-store", "--delete", *paths, *_THEMSELVES)

    def delete_garbage(self, *paths: str) -> None:
        """Delete paths that nothing keeps, by the user's own settings of what does.

        Args:
            paths: Paths, each before what it refers to; all that refer to one are among them.

        Raises:
            NixError: Something keeps one of them; Nix may have deleted others.
        """
        for some in chunks(paths):
            self.run("nix-store", "--delete", *some, quiet=True)

    def collect(self) -> None:
        """Have Nix delete all garbage in the store."""
        self.run("nix-store", "--gc", quiet=True)

    def roots(self) -> list[Root]:
        """Return all roots: links, and what processes use or hold, as Nix tells of them."""
        rows = self.run("nix-store", "--gc", "--print-roots", quiet=True).stdout.split("\n")
        parts = (row.rpartition(" -> ") for row in rows)
        return [Root(_unquoted(link), path) for link, arrow, path in parts if arrow]

    def roots_of(self, *paths: str) -> list[str]:
        """Return the roots that keep paths from collection, as `LINK -> PATH`, or Nix's words."""
        return list(dict.fromkeys(self.query("--roots", *paths, *_THEMSELVES)))

    def realised(self, drvs: Iterable[str]) -> dict[str, str]:
        """Return the output paths of derivations that do not tell them, as far as Nix knows them.

        One process for all. A path that is known need not be there.

        Args:
            drvs: Derivations that are addressed by content, or use such.
        """
        found: dict[str, str] = {}
        suffix = "^*" if self.version() >= (2, 15) else ""
        for some in chunks(list(dict.fromkeys(drvs))):
            line = ("nix", "build", "--no-link", "--dry-run", "--json")
            with self.experimental({"nix-command", *CONTENT_ADDRESSED, *IMPURE}):
                done = self.run(*line, *(f"{drv}{suffix}" for drv in some), quiet=True)
            for row in json.loads(done.stdout):
                drv = f"{self.store_dir}/{row['drvPath'].rpartition('/')[2]}"
                path = row["outputs"].get("out")
                if path:
                    found[drv] = f"{self.store_dir}/{path.rpartition('/')[2]}"
        return found

    def log(self, path: str) -> str:
        """Return the build log of a derivation, or of an output by way of its derivation.

        Raises:
            LogNotFoundError: Nix keeps none: it was built elsewhere, or never.
        """
        done = self.run("nix-store", "--read-log", path, check=False)
        if done.returncode != 0 and (resolved := self._resolved(path)):
            done = self.run("nix-store", "--read-log", resolved, check=False)
        if done.returncode != 0:
            if "is not available" in done.stderr or not done.stderr.strip():
                raise errors.LogNotFoundError(
                    f"Nix keeps no build log of {path}",
                    hint="It was built on another machine, fetched from a cache, or never built.",
                )
            raise errors.NixError(
                done.stderr.strip(), stderr=done.stderr, returncode=done.returncode
            )
        drv = path if path.endswith(".drv") else self.query("--deriver", path)[0]
        return tracebacks.Tracebacks().text(drv, done.stdout)

    def resolved(self, drv: str) -> str | None:
        """Return what Nix resolves a derivation to before it builds it; None if it does not know.

        See `stagedml.nix.resolution`.
        """
        from stagedml.nix.graph import load
        from stagedml.nix.resolution import resolved_path

        inputs = load(drv).input_drvs
        unknown = [
            other for other in inputs if not all(o.path for o in load(other).outputs.values())
        ]
        return resolved_path(drv, self.realised(unknown) if unknown else {})

    def _resolved(self, path: str) -> str | None:
        """Return the derivation that Nix keeps the log of in the place of another; None if none."""
        from stagedml.nix.derivation import DerivationError
        from stagedml.nix.graph import load

        try:
            if not path.endswith(".drv") or load(path).out:
                return None
            return self.resolved(path)
        except (DerivationError, errors.NixError):  # an input was collected
            return None

    # -- garbage collection roots -----------------------------------------------------------------

    def add_roots(self, link: str | Path, paths: Sequence[str]) -> list[Path]:
        """Make links to paths in the store, which keep these from collection.

        What a link leads to can be changed afterwards: Nix remembers the link alone.

        Args:
            link: The first link; the others are `link-2` and so on.
            paths: Paths that are there; one may be named several times.

        Returns:
            The links, in the order of the paths.
        """
        links: list[Path] = []
        for number, some in enumerate(chunks(paths)):
            first = Path(f"{link}.{number}" if number else link).absolute()
            self.run("nix-store", "--realise", *some, "--add-root", str(first), "--indirect")
            links += [first, *(Path(f"{first}-{n}") for n in range(2, len(some) + 1))]
        return links

    def temporary_roots(self) -> TemporaryRoots:
        """Return a process that keeps paths from collection, as long as it is open."""
        from stagedml.nix.temporary_roots import TemporaryRoots

        line = self.command("nix-store", "--serve", "--write")
        self._announce(line)
        return TemporaryRoots(line, self.env)

    def is_root(self, link: str | Path) -> bool:
        """Whether a link keeps what it leads to from collection; starts nothing.

        Nix forgets an indirect root when it collects garbage while the link is out of its sight,
        in a home that is not mounted, for one.
        """
        text = os.path.normpath(link)
        digest = hashlib.sha1(os.fsencode(text), usedforsecurity=False).digest()
        known = Path(self.state_dir, "gcroots/auto", nix32(digest))
        try:
            # Where this directory cannot be looked into, there is no telling.
            return os.path.exists(text) and (  # noqa: PTH110 - of any link
                os.path.lexists(known) or not os.access(known.parent, os.R_OK | os.X_OK)
            )
        except OSError:
            return False


def _unquoted(link: str) -> str:
    r"""Return a path as it is, which newer versions of Nix put in quotes.

    Examples:
        >>> _unquoted('/a b'), _unquoted('"/a b"'), _unquoted(r'"/a\"b"')
        ('/a b', '/a b', '/a"b')
    """
    if len(link) > 1 and link[0] == link[-1] == '"':
        return re.sub(r"\\(.)", r"\1", link[1:-1])
    return link


def _infos(text: str) -> dict[str, PathInfo]:
    """Return what `nix-store --dump-db` prints."""
    found: dict[str, PathInfo] = {}
    rows = iter(text.split("\n"))
    for path in rows:
        if path:
            sha256, size, deriver, count = (next(rows) for _ in range(4))
            references = tuple(next(rows) for _ in range(int(count)))
            found[path] = PathInfo(path, sha256, int(size), deriver or None, references)
    return found


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # another file system, or links to others' files are forbidden
        shutil.copy2(source, target, follow_symlinks=False)
    return target
