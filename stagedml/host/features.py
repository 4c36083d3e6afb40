"""What the machines that Nix may build on offer: system features, and whether one is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from stagedml.nix.client import Nix


class MissingFeatureError(StagedMLError):
    """A stage that would be built asks for what no machine offers."""


def offered(settings: Mapping[str, str]) -> set[str]:
    """Return the system features of this machine and of the remote builders.

    Args:
        settings: Nix's, see `Nix.settings`.
    """
    found = set(settings.get("system-features", "").split())
    for line in _builders(settings.get("builders", "")):
        # URI, systems, key, jobs, speed, features, mandatory features.
        fields = line.split()
        for listed in fields[5:7]:
            found |= {feature for feature in listed.split(",") if feature != "-"}
    return found


def _builders(text: str) -> Iterator[str]:
    """Yield the lines of the setting `builders`, files that it names by `@` included."""
    for part in text.replace(";", "\n").split("\n"):
        line = part.partition("#")[0].strip()
        if line.startswith("@"):
            try:
                yield from _builders(Path(line[1:]).read_text(encoding="utf-8"))
            except OSError:
                continue  # Nix does without it, too
        elif line:
            yield line


def check_features(nix: Nix, wanted: Mapping[str, str], drvs: Iterable[str]) -> None:
    """Refuse at once what could only fail after everything else is built.

    Args:
        nix: The client.
        wanted: The feature that each stage's derivation asks for, of those that ask for one.
        drvs: What is to be built.

    Raises:
        MissingFeatureError: A stage that is neither in the store nor in a cache needs a feature
            that no machine offers.
    """
    if not wanted:
        return
    there = offered(nix.settings())
    lacking = {drv: feature for drv, feature in wanted.items() if feature not in there}
    if not lacking:
        return
    for drv in nix.missing(list(drvs)).will_build:
        if drv in lacking:
            from stagedml.nix.paths import store_name

            feature = lacking[drv]
            msg = (
                f"the stage {store_name(drv)!r} needs the system feature {feature!r}, which no "
                "machine that Nix may use offers"
            )
            hint = (
                "`stagedml doctor` says how to offer it; `cpu.NAME` builds without a GPU."
                if feature == "cuda"
                else f"In nix.conf: extra-system-features = {feature}"
            )
            raise MissingFeatureError(msg, hint=hint)
