"""Whether Nix on this machine takes by itself what the project's binary cache has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stagedml.host.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from stagedml.planning.project import Project


def examine_cache(settings: Mapping[str, str], project: Project) -> Iterator[Finding]:
    """Check that the project's cache is one of Nix's, if it has one.

    Args:
        settings: Those of Nix.
        project: The project.
    """
    cache = project.cache
    if cache.url is None:
        return
    wanted = {
        "extra-substituters": [cache.url],
        "extra-trusted-public-keys": list(cache.public_keys),
    }
    known = {
        name: {
            word.rstrip("/")
            for key in (name, name.removeprefix("extra-"))
            for word in settings.get(key, "").split()
        }
        for name in wanted
    }
    lines = [
        f"  {name} = {' '.join(lacking)}"
        for name, words in wanted.items()
        if (lacking := [word for word in words if word.rstrip("/") not in known[name]])
    ]
    if lines:
        text = f"{cache.url}: `stagedml pull` takes from it, Nix by itself does not"
        yield Finding("cache", "warning", text, "\n".join(["In nix.conf:", *lines]))
    else:
        yield Finding("cache", "ok", cache.url)
