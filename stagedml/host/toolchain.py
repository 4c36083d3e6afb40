"""Where the interpreter of all stages comes from: nixpkgs, or this machine, as somebody chose.

Every identity hangs on it. So it is chosen by a person (`stagedml toolchain host`, `stagedml
toolchain nixpkgs`, `make run`), written down, and changed by nothing else: where nobody has chosen,
nothing is built.

There is one choice for a store, so that every entrance (`nix-build`, `realize()`, `stagedml build`)
gives the same paths: links among the store's GC roots, which keep what they point to as well. A
user who may not write there has it below `XDG_STATE_HOME`; nix/nixpkgs.nix looks into both, too.
`STAGEDML_TOOLCHAIN` overrides it.

`choice` is on every command's way: it reads a link and starts no program.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import NoHomeError, state_home
from stagedml.errors import StagedMLError
from stagedml.files import replace_link
from stagedml.nix.paths import state_dir, store_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from stagedml.host.snapshot import Snapshot
    from stagedml.nix.client import Nix

OVERRIDE = "STAGEDML_TOOLCHAIN"
NIXPKGS = "nixpkgs"
# The nixpkgs that flake.lock pins cannot be evaluated by an older Nix.
NIXPKGS_NEEDS = (2, 18)
# In a directory of choices: the file that says nixpkgs, and the link to the snapshot. The file
# counts if both are there, so that a change from one to the other is made in one step.
_MARK, _LINK = "toolchain-is-nixpkgs", "toolchain"
# What the snapshot names is kept alive by links of its own, `toolchain-python` and so on.
_TREES = ("python", "pip", "caBundle")
_COPIED = ("flake.nix", "default.nix", "patch.py", "copy_pip.py")
_HOW = (
    "Choose once; every stage's identity depends on it:\n"
    "  stagedml toolchain host       this machine's own Python, copied into the store\n"
    "  stagedml toolchain nixpkgs    Python 3.13 of the nixpkgs that flake.lock pins"
)


class ToolchainError(StagedMLError):
    """The toolchain is not usable, or cannot be chosen."""


class NoToolchainError(ToolchainError):
    """Nobody has chosen a toolchain."""


@dataclass(frozen=True)
class Choice:
    """What somebody chose.

    Attributes:
        snapshot: The package set that stands in for nixpkgs: a snapshot of this machine's Python,
            as a store path, or what `STAGEDML_TOOLCHAIN` names; `None` is the nixpkgs that
            flake.lock pins.
        written: Where the choice is written down: a file, or a variable.
    """

    snapshot: Path | None
    written: str

    @property
    def description(self) -> str:
        """The choice in words."""
        if self.snapshot is None:
            return "nixpkgs as flake.lock pins it"
        if (self.snapshot / "pin.json").is_file():
            return f"this machine's own Python: {self.snapshot}"
        return f"the package set {self.snapshot}"


def choice(env: Mapping[str, str] | None = None) -> Choice | None:
    """Return what was chosen, if anything was.

    Args:
        env: Environment variables, in place of this process's own.

    Raises:
        ToolchainError: `STAGEDML_TOOLCHAIN` makes no sense, or what was chosen is gone.
    """
    environment = os.environ if env is None else env
    override = environment.get(OVERRIDE)
    return _overridden(override) if override else written(environment)


def written(env: Mapping[str, str]) -> Choice | None:
    """Return what is written down, whatever `STAGEDML_TOOLCHAIN` says.

    Raises:
        ToolchainError: What was chosen is gone.
    """
    for directory in _directories(env):
        try:
            is_nixpkgs = (directory / _MARK).exists()
        except OSError as error:
            raise ToolchainError(
                f"what toolchain was chosen is written in {directory}, which cannot be looked "
                f"into: {error.strerror}",
                hint=f"Let whoever owns it run: chmod a+rx {directory}; or set {OVERRIDE}.",
            ) from error
        if is_nixpkgs:
            return Choice(None, str(directory / _MARK))
        link = directory / _LINK
        try:
            target = Path(os.readlink(link))  # noqa: PTH115 - Path.readlink is slower
        except OSError:
            continue
        if not str(target).startswith(store_dir(env) + "/"):
            continue  # a user may have several stores
        if not (target / "pin.json").exists():
            raise ToolchainError(
                f"the toolchain that was chosen is not in the store: {link} leads to {target}",
                hint="Make it again: stagedml toolchain host",
            )
        return Choice(target, str(link))
    return None


def require(env: Mapping[str, str] | None = None) -> Choice:
    """Return what was chosen.

    Args:
        env: Environment variables, in place of this process's own.

    Raises:
        NoToolchainError: Nothing was.
        ToolchainError: As of `choice`.
    """
    found = choice(env)
    if found is None:
        raise NoToolchainError("it is not chosen where the interpreter comes from", hint=_HOW)
    return found


def choose_host(
    nix: Nix,
    python: str | Path = sys.executable,
    on_progress: Callable[[str], None] | None = None,
) -> Choice:
    """Snapshot an interpreter and make it the store's choice, whatever was chosen before.

    Args:
        nix: How to run Nix; its environment decides which store is meant.
        python: The interpreter.
        on_progress: Called with what is being done, for a person to read.

    Raises:
        HostPythonError: The interpreter cannot stand in for nixpkgs.
        PatchelfError: What puts it into the store cannot be fetched.
        ToolchainError: The choice cannot be written down.
        NixError: The store does not take it.
    """
    from stagedml.host.patchelf import fetch
    from stagedml.host.snapshot import snapshot
    from stagedml.temporary import temporary_directory

    say = on_progress or (lambda _: None)
    say("copying this machine's Python into the store (once per machine)")
    with temporary_directory("toolchain") as temporary, nix.temporary_roots() as roots:

        def kept(make: Callable[[], Path | str]) -> str:
            """Make again what was collected as soon as it was made; it then stays."""
            path = str(make())
            return path if path in roots.add([path]) else str(make())

        trees = temporary / "trees"
        trees.mkdir()
        patchelf = kept(lambda: fetch(nix))
        taken = snapshot(python, trees, Path(patchelf))
        stored = {
            "python": kept(lambda: nix.add(taken.python)),
            "pip": kept(lambda: nix.add(taken.pip)),
            "caBundle": kept(lambda: nix.add(taken.ca_bundle)),
        }
        hashes = dict(zip(stored, nix.query("--hash", *stored.values()), strict=True))
        source = temporary / "source"
        _write_source(source, taken, hashes)
        chosen = kept(lambda: nix.add(source))
        links = {f"{_LINK}-{name}": stored[name] for name in _TREES}
        links[f"{_LINK}-patchelf"] = patchelf
        directory = _write_down(nix, links | {_LINK: chosen})
    say(f"Python {taken.version}, pip {taken.pip_version}")
    return Choice(Path(chosen), str(directory / _LINK))


def choose_nixpkgs(nix: Nix) -> Choice:
    """Make the nixpkgs that flake.lock pins the store's choice, whatever was chosen before.

    Raises:
        ToolchainError: This Nix is too old for it, or the choice cannot be written down.
    """
    version = nix.version()
    if version < NIXPKGS_NEEDS:
        needed, found = (".".join(map(str, numbers)) for numbers in (NIXPKGS_NEEDS, version))
        raise ToolchainError(
            f"that nixpkgs needs Nix {needed} or newer, and this is Nix {found}",
            hint="Choose this machine's own Python: stagedml toolchain host",
        )
    return Choice(None, str(_write_down(nix, {}) / _MARK))


def _overridden(text: str) -> Choice:
    if text == NIXPKGS:
        return Choice(None, OVERRIDE)
    path = Path(text)
    if not path.is_absolute() or not (path / "default.nix").is_file():
        why = "there is no default.nix in it" if path.is_absolute() else "that is no absolute path"
        raise ToolchainError(
            f"{OVERRIDE} is {text!r}, and {why}",
            hint=f"Let it be {NIXPKGS!r} (as flake.lock pins it), or name the snapshot of a "
            "machine's Python or a checkout of nixpkgs; or unset it.",
        )
    return Choice(path.resolve(), OVERRIDE)


# -- the snapshot as a package set ----------------------------------------------------------------


def _write_source(source: Path, taken: Snapshot, hashes: dict[str, str]) -> None:
    import json
    import shutil

    host, builders = nix_files() / "host", nix_files() / "builders"
    source.mkdir()
    for name in _COPIED:
        shutil.copyfile(host / name, source / name)
    shutil.copyfile(builders / "compile_bytecode.py", source / "compile_bytecode.py")

    def tree(name: str, path: Path) -> dict[str, str]:
        return {"name": path.name, "hash": hashes[name]}

    pin = {
        "system": taken.system,
        "python": {
            "version": taken.version,
            "series": taken.series,
            "loader": taken.loader,
            "tree": tree("python", taken.python),
        },
        "pip": {"version": taken.pip_version, "tree": tree("pip", taken.pip)},
        "caBundle": {"tree": tree("caBundle", taken.ca_bundle)},
    }
    (source / "pin.json").write_text(json.dumps(pin, indent=2, sort_keys=True) + "\n")
    for path in source.iterdir():
        path.chmod(0o644)


def nix_files() -> Path:
    """Return the Nix library: beside the package in a checkout, inside it if installed."""
    package = Path(__file__).resolve().parents[1]
    for directory in (package.parent / "nix", package / "_nix"):
        if (directory / "host/default.nix").is_file():
            return directory
    raise ToolchainError(
        f"the Nix library of StagedML is neither in {package.parent} nor in {package}",
        hint="Install stagedml from a checkout: pip install --editable .",
    )


# -- writing the choice down ----------------------------------------------------------------------


def _directories(env: Mapping[str, str]) -> Iterator[Path]:
    """Where the choice may be: the store's own directory of roots, then the user's."""
    yield Path(state_dir(env), "gcroots/stagedml")
    try:
        yield state_home(env) / "stagedml"
    except NoHomeError:
        return


def _write_down(nix: Nix, links: dict[str, str]) -> Path:
    """Write a choice to the first place that takes it; no links are the choice of nixpkgs.

    Returns:
        The directory.
    """
    shared, *own = _directories(nix.env)
    try:
        if not shared.is_dir():
            shared.mkdir(parents=True)
            shared.chmod(0o755)  # a choice for all users of the store, whatever the umask
        _write_to(shared, links, replace_link)
    except OSError as error:
        reason = error
        if (shared / _MARK).exists() or (shared / _LINK).is_symlink():
            raise ToolchainError(
                f"this store's toolchain was chosen by somebody else, and you may not write to "
                f"{shared}: {error.strerror}",
                hint=f"Ask them; or set {OVERRIDE}, for yourself alone.",
            ) from error
    else:
        return shared

    # A user of the daemon: roots elsewhere are registered through it.
    def register(link: Path, target: str) -> None:
        nix.run("nix-store", "--realise", target, "--add-root", str(link), "--indirect")

    for directory in own:
        try:
            directory.mkdir(parents=True, exist_ok=True)
            _write_to(directory, links, register)
        except OSError as error:
            reason = error
        else:
            return directory
    raise ToolchainError(
        "the choice of toolchain cannot be written to "
        f"{' nor to '.join(map(str, [shared, *own]))}: {reason.strerror}",
        hint=f"Make one of them writable, or set {OVERRIDE}.",
    ) from reason


def _write_to(directory: Path, links: dict[str, str], link: Callable[[Path, str], None]) -> None:
    mark = directory / _MARK
    if not links:
        temporary = mark.with_name(f".{_MARK}.{os.getpid()}")
        temporary.write_text("Chosen with `stagedml toolchain nixpkgs`.\n")
        temporary.replace(mark)
        for old in directory.glob(f"{_LINK}*"):
            if old.is_symlink():
                old.unlink(missing_ok=True)
        return
    for name, target in links.items():
        link(directory / name, target)
    mark.unlink(missing_ok=True)
