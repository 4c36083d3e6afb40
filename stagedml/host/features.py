"""Which machine can build a stage: this one, or a remote builder; an early error where none can."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from stagedml.errors import StagedMLError
from stagedml.host.machines import machines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from stagedml.nix.client import Nix


class MissingFeatureError(StagedMLError):
    """A stage that would be built asks for what no machine offers."""


class Need(NamedTuple):
    """What a derivation asks of the machine that builds it."""

    system: str
    features: frozenset[str]


def refusals(settings: Mapping[str, str], need: Need) -> dict[str, str]:
    """Return why each machine does not build something; empty if one does.

    Args:
        settings: Nix's, see `Nix.settings`.
        need: What is asked for.
    """
    from stagedml.nix.remote import host

    own = settings.get("system", "")
    here = {own, *settings.get("extra-platforms", "").split()}
    offered = set(settings.get("system-features", "").split())
    why = ""
    if own and need.system not in here:
        why = f"builds for {own}"
    elif lacking := sorted(need.features - offered):
        why = f"does not offer {', '.join(lacking)}"
    elif settings.get("max-jobs") == "0":
        why = "builds nothing itself (max-jobs is 0)"
    if not why:
        return {}
    found = {"this machine": why}
    for machine in machines(settings):
        why = machine.refusal(need.system, need.features, own)
        if not why:
            return {}
        found[f"the builder {host(machine.uri)}"] = why
    return found


def check_features(
    nix: Nix, wanted: Mapping[str, Need], drvs: Iterable[str], jobs: int | str | None = None
) -> None:
    """Refuse at once what could only fail after everything else is built.

    Args:
        nix: The client.
        wanted: What each stage's derivation asks for, of those that ask for features.
        drvs: What is to be built.
        jobs: How many derivations this machine is to build at once, where the settings do not say.

    Raises:
        MissingFeatureError: A stage that is neither in the store nor in a cache needs a feature
            that no machine offers.
        MachineLineError: The settings say of a remote builder what Nix does not take.
    """
    if not wanted:
        return
    settings = nix.settings() | ({} if jobs is None else {"max-jobs": str(jobs)})
    lacking = {drv: why for drv, need in wanted.items() if (why := refusals(settings, need))}
    if not lacking:
        return
    for drv in nix.missing(list(drvs)).will_build:
        if drv in lacking:
            from stagedml.nix.paths import store_name

            need = wanted[drv]
            names = ", ".join(map(repr, sorted(need.features)))
            several = "s" if len(need.features) > 1 else ""
            rows = "".join(f"\n  {machine} {why}" for machine, why in lacking[drv].items())
            msg = (
                f"the stage {store_name(drv)!r} needs the system feature{several} {names}, which "
                f"no machine that Nix may use offers{rows}"
            )
            raise MissingFeatureError(msg, hint=_hint(need))


def _hint(need: Need) -> str:
    """Return what to do where no machine offers features."""
    listed = ",".join(sorted(need.features))
    builder = f"ssh-ng://USER@HOST {need.system} KEY-FILE 1 1 {listed} {listed}"
    there = f"On another machine, with this line in /etc/nix/machines:\n  {builder}\n"
    more = "docs/scaling.md says more."
    if "cuda" in need.features:
        return (
            f"On this machine: `stagedml doctor` says how to offer it.\n{there}Without a GPU: "
            f"`cpu.NAME`. {more}"
        )
    features = " ".join(sorted(need.features))
    return f"On this machine, in nix.conf: extra-system-features = {features}\n{there}{more}"
