"""The sandbox: asked of Nix for every build, done without only where the kernel forbids it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.daemon import imposed_sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Builds nothing but an empty directory, with what Nix has built in, wherever Nix builds anything.
# What a stage writes gets into Nix's messages, too: only of this are they to be believed.
PROBE = """\
{ unique }:
derivation {
  name = "stagedml-sandbox-probe-${unique}";
  system = "builtin";
  builder = "builtin:buildenv";
  derivations = "";
  manifest = "/none";
  preferLocalBuild = true;
}
"""
# What Nix says where it cannot isolate a build, 2.8 to 2.34.
_FORBIDDEN = re.compile(
    r"does not support the kernel namespaces"
    r"|(?:setgroups failed|cloning builder process|unsharing? \S+|setting up a private mount"
    r"|unable to (?:unshare|make filesystem|bind mount|mount)|mounting \S+|pivot_root)"
    r".*(?:Operation not permitted|Permission denied|Invalid argument)"
)
# Debian's Nix wants a shell of its own in each sandbox, which its package does not bring along. No
# builder of ours needs one.
_NO_SHELL = re.compile(r"getting attributes of(?: required)? path '?\S*bash-static")


_WITHOUT = "so stages can see the machine and the network"


class SandboxSettingError(StagedMLError):
    """The setting `sandbox` has a value that there is not."""


class Sandbox:
    """How one client's builds are isolated.

    Args:
        options: The client's settings for Nix. Where they say something of the sandbox, that holds.
        say: Called once, with a line, where builds go without.
        env: The environment of the client's programs, which says whether there is a daemon.

    Attributes:
        asked: What these settings say of the sandbox; None if nothing.
    """

    def __init__(
        self,
        options: Mapping[str, str],
        say: Callable[[str], None] | None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.asked = options.get("sandbox")
        if self.asked not in (None, "true", "false", "relaxed"):
            raise SandboxSettingError(
                f"the setting sandbox cannot be {self.asked!r}",
                hint="Nix knows true, false and relaxed.",
            )
        self._say = say or (lambda _: None)
        self._env = env or {}
        self._told = False
        self._extra = {} if self.asked else {"sandbox": "true", "sandbox-fallback": "false"}

    @property
    def arguments(self) -> list[str]:
        """What to add to a command line."""
        return [word for pair in self._extra.items() for word in ("--option", *pair)]

    @property
    def isolates(self) -> bool:
        """Whether builds now run in a sandbox."""
        return (self._imposed or self._extra.get("sandbox", self.asked)) != "false"

    @cached_property
    def _imposed(self) -> str | None:
        return imposed_sandbox(self._env)

    def note_builds(self) -> None:
        """Something was built: say how, where a daemon decides without a word."""
        if self._imposed == "false" and self.asked != "false" and not self._told:
            self._told = True
            self._say(
                "built without a sandbox: the Nix daemon's settings say so, and it lets you not "
                f"choose, {_WITHOUT} (`stagedml doctor`)"
            )

    def retry(self, said: str, probe: Callable[[], str]) -> bool:
        """Take in what Nix said when it failed; whether to try again, with other arguments.

        Args:
            said: What it said; a stage may have had a hand in it.
            probe: Builds `PROBE` with these arguments; what Nix says if that fails, too.
        """
        if self.asked:
            return False
        if _NO_SHELL.search(said) and "sandbox-paths" not in self._extra:
            self._extra["sandbox-paths"] = ""
            return True
        if self.isolates and _FORBIDDEN.search(said) and _FORBIDDEN.search(probe()):
            self._extra = {"sandbox": "false"}
            self._say(f"built without a sandbox: this kernel does not allow one, {_WITHOUT}")
            return True
        return False
