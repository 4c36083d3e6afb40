"""Which toolchain stages are built with where nixpkgs is not: found, chosen, written down.

The choice is one per store, so that every entrance (`nix build`, `nix-build`, `realize()`,
`stagedml build`) gives the same paths. It is a link among the store's GC roots, which keeps what
it points to as well; a user who may not write there has it below `XDG_STATE_HOME`.

`current` is on every command's way: it reads a link and starts no program.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.directories import state_home
from stagedml.errors import StagedMLError
from stagedml.nix.paths import store_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from stagedml.host.snapshot import Snapshot
    from stagedml.nix.client import Nix

OVERRIDE = "STAGEDML_TOOLCHAIN"
_LINK = "toolchain"
# The fixed-output trees that the snapshot names; each is kept alive by a link of its own.
_TREES = ("python", "pip", "caBundle")
_COPIED = ("flake.nix", "default.nix", "patch.py", "copy_pip.py")


class ToolchainError(StagedMLError):
    """The toolchain is not usable, or cannot be made."""


def current(env: dict[str, str] | None = None) -> Path | None:
    """The snapshot in use, as a store path; `None` if this store has none.

    Args:
        env: Environment variables, in place of this process's own.

    Raises:
        ToolchainError: `STAGEDML_TOOLCHAIN` names something that is not a package set.
    """
    environment = os.environ if env is None else env
    override = environment.get(OVERRIDE)
    if override:
        path = Path(override)
        if not (path / "default.nix").is_file():
            raise ToolchainError(
                f"{OVERRIDE} is {override}, and there is no default.nix in it",
                hint="Let it name the snapshot of a machine's Python or a checkout of nixpkgs, or "
                "unset it.",
            )
        return path.resolve()
    for folder in _folders(environment):
        try:
            target = Path(os.readlink(folder / _LINK))  # noqa: PTH115 - Path.readlink is slower
        except OSError:
            continue
        if str(target).startswith(store_dir(environment) + "/") and (target / "pin.json").exists():
            return target
    return None


def nixpkgs_usable(nix: Nix) -> bool:
    """Whether the pinned nixpkgs can be evaluated here: a Nix that is new enough, a network."""
    import socket

    if nix.version() < (2, 18):
        return False
    try:
        socket.create_connection(("github.com", 443), timeout=3).close()
    except OSError:
        return False
    return True


def ensure(
    nix: Nix,
    python: str | Path = sys.executable,
    on_progress: Callable[[str], None] | None = None,
) -> Path:
    """The snapshot in use; made and written down if there is none, or if parts of it are gone.

    Args:
        nix: How to run Nix; its environment decides which store is meant.
        python: The interpreter to snapshot, if one has to be.
        on_progress: Called with what is being done, for a person to read.

    Raises:
        HostPythonError: The interpreter cannot stand in for nixpkgs.
        ToolchainError: The choice cannot be written down, or `STAGEDML_TOOLCHAIN` is wrong.
        NixError: The store does not take it.
    """
    found = current(nix.env)
    if found is not None and (nix.env.get(OVERRIDE) or _is_whole(nix.env)):
        return found
    return choose(nix, python, on_progress)


def choose(
    nix: Nix,
    python: str | Path = sys.executable,
    on_progress: Callable[[str], None] | None = None,
) -> Path:
    """Snapshots an interpreter and makes it the store's choice, whatever was chosen before.

    Arguments and errors as of `ensure`.
    """
    from stagedml.host.snapshot import snapshot
    from stagedml.temporary import temporary_directory

    say = on_progress or (lambda _: None)
    say("copying this machine's Python into the store (once per machine)")
    with temporary_directory("toolchain") as temporary:
        taken = snapshot(python, temporary)
        trees = {
            "python": nix.add(taken.python),
            "pip": nix.add(taken.pip),
            "caBundle": nix.add(taken.ca_bundle),
        }
        hashes = dict(zip(trees, nix.query("--hash", *trees.values()), strict=True))
        source = temporary / "source"
        _write_source(source, taken, hashes)
        chosen = nix.add(source)
    _write_down(nix, {_LINK: chosen, **{f"{_LINK}-{name}": trees[name] for name in _TREES}})
    say(f"toolchain: {chosen} (Python {taken.version}, pip {taken.pip_version})")
    return Path(chosen)


def _write_source(source: Path, taken: Snapshot, hashes: dict[str, str]) -> None:
    import json
    import shutil

    host, builders = _nix_files() / "host", _nix_files() / "builders"
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


def _nix_files() -> Path:
    """The hand-written Nix library: beside the package in a checkout, inside it if installed."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package.parent / "nix", package / "_nix"):
        if (folder / "host/default.nix").is_file():
            return folder
    raise ToolchainError(
        f"the Nix library of StagedML is neither in {package.parent} nor in {package}",
        hint="Install stagedml from a checkout: pip install --editable .",
    )


# -- writing the choice down ----------------------------------------------------------------------


def _folders(env: os._Environ[str] | dict[str, str]) -> tuple[Path, Path]:
    """Where the choice may be: the store's own folder of roots, then the user's."""
    state = env.get("NIX_STATE_DIR") or "/nix/var/nix"
    return Path(state, "gcroots/stagedml"), state_home(env) / "stagedml"


def _is_whole(env: os._Environ[str] | dict[str, str]) -> bool:
    """Whether the raw trees are there too, which a store copied or repaired by hand may lack."""
    for folder in _folders(env):
        if (folder / _LINK).is_symlink():
            return all((folder / f"{_LINK}-{name}").exists() for name in _TREES)
    return False


def _write_down(nix: Nix, links: dict[str, str]) -> None:
    shared, own = _folders(nix.env)
    try:
        shared.mkdir(parents=True, exist_ok=True)
        for name, target in links.items():
            _replace_link(shared / name, target)
    except OSError:
        # A user of the daemon: roots elsewhere are registered through it.
        try:
            own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ToolchainError(
                f"the choice of toolchain can be written neither to {shared} nor to {own}: "
                f"{error.strerror}",
                hint=f"Make one of them writable, or set {OVERRIDE}.",
            ) from error
        for name, target in links.items():
            link = str(own / name)
            nix.run("nix-store", "--realise", target, "--add-root", link, "--indirect")


def _replace_link(link: Path, target: str) -> None:
    temporary = link.with_name(f".{link.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(target)
    temporary.replace(link)
