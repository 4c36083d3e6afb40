"""Whether Nix's builds get at the GPUs of this machine, and the lines that let them.

Of a machine's daemon only its own settings count, unless it trusts who asks.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.host.findings import Finding
from stagedml.host.gpu import DRIVER, WSL

if TYPE_CHECKING:
    from collections.abc import Iterator

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
            "In nix.conf, in place of system-features: extra-system-features = "
            + " ".join(name for name in settings.replaced.split() if name not in DEFAULTS),
        )
    yield from _sandbox(machine, settings)


def _feature(machine: Machine, settings: Settings) -> Finding:
    check = "system feature"
    if FEATURE in settings.features:
        return Finding(check, "ok", f"builds that ask for `{FEATURE}` are built here")
    hint = NIXOS if machine.nixos else f"In nix.conf: extra-system-features = {FEATURE}"
    text = f"this Nix does not offer `{FEATURE}`"
    if FEATURE in settings.own.get("system-features", "").split():
        text += ": your own settings do, of which the daemon takes no notice"
        hint = f"In {_daemons(machine)}, not in yours: extra-system-features = {FEATURE}"
    return Finding(check, "warning", text, hint if machine.nixos else _restarted(hint, settings))


def _sandbox(machine: Machine, settings: Settings) -> Iterator[Finding]:
    check = "gpu in builds"
    if settings.values.get("sandbox") == "false":
        if machine.at(DRIVER).exists() or machine.wsl:
            yield Finding(check, "ok", "builds have no sandbox and see all of the machine")
        else:
            yield Finding(
                check,
                "warning",
                f"builds have no sandbox, and look for the driver in {DRIVER}, which is not there",
                f"As root, after each start: mkdir -p {DRIVER} && "
                f"ln -sf {' '.join(sorted(machine.libraries().values()))} {DRIVER}/",
            )
        return
    hook = settings.values.get("pre-build-hook", "")
    if hook:
        yield _hooked(machine, hook)
        return
    gone = sorted(
        source
        for source in settings.paths.values()
        if "nvidia" in source and not source.endswith("?") and not machine.at(source).exists()
    )
    if gone:
        yield Finding(
            "sandbox paths",
            "error",
            f"{', '.join(gone)}: builds are to see it, it is not there, and so none starts",
            "In nix.conf: end it with `?` (where it is there), or take it out.",
        )
    wanted = dict(_wanted(machine))
    missing = {t: s for t, s in wanted.items() if not _is_seen(t, settings.paths)}
    if not missing:
        yield Finding(check, "ok", "every build sees the devices and the driver")
        return
    what = "the GPU" if len(missing) == len(wanted) else ", ".join(missing)
    if machine.nixos:
        yield Finding(check, "warning", f"builds do not see {what}", NIXOS)
        return
    line = " ".join(f"{t}?" if t == s else f"{t}={s}?" for t, s in missing.items())
    hint = f"In nix.conf: extra-sandbox-paths = {line}"
    versioned = any(re.search(r"\.so\.\d+\.\d+", source) for source in missing.values())
    if versioned:
        hint += "\nThe driver's files are named by its version: look again after an update of it."
    yield Finding(check, "warning", f"builds do not see {what}", _restarted(hint, settings))


def _hooked(machine: Machine, hook: str) -> Finding:
    check = "gpu in builds"
    place = machine.at(hook)
    if not hook.startswith("/") or not place.exists() or not os.access(place, os.X_OK):
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
    for name, path in machine.libraries().items():
        yield f"{DRIVER}/{name}", path


def _is_seen(path: str, seen: dict[str, str]) -> bool:
    return any(path == place or path.startswith(f"{place.rstrip('/')}/") for place in seen)


def _daemons(machine: Machine) -> str:
    return "the configuration of NixOS" if machine.nixos else "/etc/nix/nix.conf"


def _restarted(hint: str, settings: Settings) -> str:
    return f"{hint}\n{RESTART}" if settings.daemon else hint
