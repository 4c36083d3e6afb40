"""Whether Nix's builds get at the GPUs of this machine, and the lines that let them.

Of a machine's daemon only its own settings count, unless it trusts who asks.
"""

from __future__ import annotations

import os
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.host.findings import Finding
from stagedml.host.gpu import CUDA, DRIVER, WSL, real

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from stagedml.host.gpu import Machine

FEATURE = "cuda"
# What Nix offers by itself on every Linux machine.
DEFAULTS = ("benchmark", "big-parallel", "nixos-test")
HOOK = "nix-required-mounts"
NIXOS = """\
In the configuration of NixOS, with StagedML's module:
  programs.stagedml.enable = true;
  programs.stagedml.cuda.enable = true;
Or, without it:
  programs.nix-required-mounts.enable = true;
  programs.nix-required-mounts.presets.nvidia-gpu.enable = true;"""
RESTART = "Then: systemctl restart nix-daemon"


@dataclass(frozen=True)
class Settings:
    """Nix's settings, those that builds go by.

    Attributes:
        values: As `Nix.settings` gives them, of whoever builds.
        daemon: Whether a daemon builds, by its own settings.
        own: Those that this user has; the same as `values` unless a daemon takes no notice.
        replaced: What somebody has set `system-features` to; None if nobody has.
    """

    values: dict[str, str]
    daemon: bool
    own: dict[str, str]
    replaced: str | None = None

    @property
    def features(self) -> set[str]:
        """The features that builds may ask for."""
        return set(self.values.get("system-features", "").split())

    @property
    def paths(self) -> dict[str, str]:
        """What of the machine every build sees: where it is for the build, and on the machine."""
        text = (
            f"{self.values.get('sandbox-paths', '')} {self.values.get('extra-sandbox-paths', '')}"
        )
        found: dict[str, str] = {}
        for part in text.split():
            target, _, source = part.partition("=")
            found[target.removesuffix("?")] = source or target
        return found


def findings(machine: Machine, settings: Settings) -> Iterator[Finding]:
    """Say of each of Nix's settings whether it is right, if there is a GPU to be seen."""
    if not machine.usable:
        return
    yield _feature(machine, settings)
    lost = [name for name in DEFAULTS if name not in settings.features]
    if settings.replaced is not None and lost:
        yield Finding(
            "system features",
            "warning",
            f"`system-features` replaces what Nix offers by itself: {', '.join(lost)} are lost",
            _kept(machine, settings, settings.replaced.split(), lost),
        )
    yield from _sandbox(machine, settings)


def _kept(machine: Machine, settings: Settings, given: list[str], lost: list[str]) -> str:
    """Say how there is what Nix offers by itself beside what somebody has set."""
    if machine.nixos:  # where lists of several modules become one
        words = " ".join(f'"{name}"' for name in lost)
        return f"In the configuration of NixOS: nix.settings.system-features = [ {words} ];"
    own = " ".join(name for name in given if name not in DEFAULTS)
    line = f", in place of system-features: extra-system-features = {own}"
    return _restarted(f"In nix.conf{line if own else ': take out system-features'}", settings)


def _feature(machine: Machine, settings: Settings) -> Finding:
    check = "system feature"
    if FEATURE in settings.features:
        return Finding(check, "ok", f"builds that ask for `{FEATURE}` are built here")
    hint = NIXOS if machine.nixos else f"In nix.conf: extra-system-features = {FEATURE}"
    text = f"this Nix does not offer `{FEATURE}`"
    if FEATURE in settings.own.get("system-features", "").split():
        text += ": your own settings do, of which the daemon takes no notice"
        if not machine.nixos:
            hint = f"In /etc/nix/nix.conf, not in yours: extra-system-features = {FEATURE}"
    return Finding(check, "warning", text, hint if machine.nixos else _restarted(hint, settings))


def _sandbox(machine: Machine, settings: Settings) -> Iterator[Finding]:
    check = "gpu in builds"
    if settings.values.get("sandbox") == "false":
        if real(machine.root, f"{DRIVER}/{CUDA}"):
            yield Finding(check, "ok", "builds have no sandbox and see all of the machine")
        else:
            text = f"builds have no sandbox, and look for the driver in {DRIVER}, where it is not"
            yield Finding(check, "warning", text, _links(machine))
        return
    hook = settings.values.get("pre-build-hook", "")
    if hook:
        yield _hooked(machine, hook)
        return
    gone = sorted(
        source
        for source in settings.paths.values()
        if re.search("nvidia|cuda|opengl-driver", source)
        and not source.endswith("?")
        and real(machine.root, source) is None
    )
    if gone:
        yield Finding(
            "sandbox paths",
            "error",
            f"{', '.join(gone)}: builds are to see it, it is not there, and so none starts",
            "In nix.conf: end it with `?` (where it is there), or take it out.",
        )
    wanted = dict(_wanted(machine))
    missing = {t: s for t, s in wanted.items() if not _sees(machine, settings.paths, t, s)}
    if not missing:
        yield Finding(check, "ok", "every build sees the devices and the driver")
        return
    what = "the GPU" if len(missing) == len(wanted) else ", ".join(missing)
    if machine.nixos:
        yield Finding(check, "warning", f"builds do not see {what}", NIXOS)
        return
    line = " ".join(f"{t}?" if t == s else f"{t}={s}?" for t, s in missing.items())
    others = [
        there if there.removesuffix("?") == place else f"{place}={there}"
        for place, there in settings.paths.items()
        if any(_covers(place, target) for target in missing)
    ]
    instead = f", in place of {' '.join(others)}" if others else ""
    hint = f"In nix.conf{instead}: extra-sandbox-paths = {line}"
    versioned = any(re.search(r"\.so\.\d+\.\d+", source) for source in missing.values())
    if versioned:
        hint += "\nThe driver's files are named by its version: look again after an update of it."
    yield Finding(check, "warning", f"builds do not see {what}", _restarted(hint, settings))


def _hooked(machine: Machine, hook: str) -> Finding:
    check = "gpu in builds"
    place = machine.at(hook)
    if not hook.startswith("/") or not os.access(place, os.X_OK):
        return Finding(
            check,
            "error",
            f"the pre-build-hook {hook} is no program, so no build starts",
            "In nix.conf: pre-build-hook names a program by its full path.",
        )
    if HOOK in hook:
        return Finding(check, "ok", f"builds that ask for `{FEATURE}` see the GPU, by {HOOK}")
    return Finding(
        check,
        "ok",
        f"a pre-build-hook decides what builds see: {hook}",
        "Whether that is the GPU, says: stagedml build gpu-check",
    )


def _wanted(machine: Machine) -> Iterator[tuple[str, str]]:
    """Yield where builds look for what they need, and where the machine has it."""
    for node in machine.nodes:
        yield node, node
    if machine.wsl:
        yield WSL, WSL
    if (machine.library or "").startswith(f"{DRIVER}/"):
        # Links lead out of it, into the store, say.
        yield DRIVER, DRIVER
        directories = {str(Path(path).parent) for path in machine.libraries().values()}
        for directory in sorted(directories - {DRIVER}):
            yield directory, directory
        return
    if machine.wsl:  # whose libcuda loads others from beside itself
        yield DRIVER, f"{WSL}/lib"
        return
    for name, path in machine.libraries().items():
        yield f"{DRIVER}/{name}", path


def _sees(machine: Machine, seen: Mapping[str, str], path: str, source: str) -> bool:
    """Whether builds find at a path what the machine has at another one.

    Not where what is shown is gone, as a driver's file after an update; nor behind a link that
    leads out of what they see: newer Nix shows a link as a link.
    """
    wanted = real(machine.root, source)
    for place, said in seen.items():
        there = said.removesuffix("?")
        shown = f"{there.rstrip('/')}{path[len(place.rstrip('/')) :]}"
        if _covers(place, path) and real(machine.root, shown) == wanted:
            end = real(machine.root, there) if machine.at(there).is_symlink() else None
            if end is None or any(_covers(other, end) for other in seen):
                return True
    return False


def _covers(place: str, path: str) -> bool:
    return path == place or path.startswith(f"{place.rstrip('/')}/")


def _links(machine: Machine) -> str:
    """Say how the driver gets to where builds look for it."""
    if machine.nixos:
        return NIXOS
    if machine.library is None:
        return "Install the driver's libraries first: the line `driver`."
    directory = shlex.quote(machine.library.removesuffix(f"/{CUDA}"))
    names = ["*"] if machine.wsl else machine.libraries()
    files = " ".join(f"{directory}/{name}" for name in names)
    return f"As root, after each start: mkdir -p {DRIVER} && ln -sf {files} {DRIVER}/"


def _restarted(hint: str, settings: Settings) -> str:
    return f"{hint}\n{RESTART}" if settings.daemon else hint
