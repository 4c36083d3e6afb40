"""What goes wrong between stores, as exceptions that say what to do."""

from __future__ import annotations

import re

from stagedml.nix.errors import (
    DaemonUnreachableError,
    DiskFullError,
    NixError,
    StoreNotWritableError,
)
from stagedml.nix.messages import clean_message


class UnsignedError(NixError):
    """A store takes only what is signed by a key that it trusts, and this is signed by none."""


class UntrustedKeyError(UnsignedError):
    """What is signed is signed by keys that this machine does not trust."""


class WrongSignatureError(UnsignedError):
    """A signature by a trusted key is not of what is there."""


class UnknownStoreError(NixError):
    """A URL is of no store that Nix knows."""


class UnreachableStoreError(NixError):
    """Another store does not answer, or not as one."""


class StalledStoreError(UnreachableStoreError):
    """Another store has stopped to answer.

    Args:
        url: Which.
        seconds: How long nothing came.
    """

    def __init__(self, url: str, seconds: float) -> None:
        hint = (
            "What has been copied is kept: the same command goes on from there. Where it takes "
            "longer for good reasons, give it longer with --timeout SECONDS."
        )
        super().__init__(f"{url} has not moved for {seconds:g} seconds", hint=hint)


class ReadOnlyStoreError(NixError):
    """Another store takes nothing from this user, or gives it nothing."""


class NotInStoreError(NixError):
    """Another store does not have what was asked for."""


class DamagedStoreError(NixError):
    """What another store gave is not what it says that it has."""


class ForeignStoreError(NixError):
    """Another store's directory has another name, and paths are part of what they hold."""


class RemoteDiskFullError(DiskFullError):
    """There is no space left where a store keeps its files, the one here or the other one."""


_KEPT = "Nothing of it was imported; what had been copied before is kept."

_MISSING = re.compile(
    r"is required, but there is no substituter|don't know how to build|path '[^']+' is not valid"
)
_UNKNOWN = re.compile(r"don't know how to open Nix store|[Cc]annot parse Nix store")
_FOREIGN = re.compile(r"is for Nix stores with prefix '([^']+)'")
_DAMAGED = re.compile(
    r"hash mismatch|[Ff]ailed to (?:open|read) archive|Lzma|decompress|is corrupt|NAR info file"
    r"|bad archive|unexpected end-of-file|not a Nix archive|input doesn't look like"
    r"|does not (?:exist in|contain)|[Tt]runcated|expected string|size mismatch"
    r"|corrupted|zstd|xz|Premature|coroutine has finished"
)
_FULL = re.compile(r"[Nn]o space left on device|[Dd]isk quota exceeded|disk is full")
_MALFORMED = re.compile(r"signature is (?:not valid|corrupt)|invalid signature")
_UNSIGNED = re.compile(r"lacks a (?:valid )?signature")
_SSH = re.compile(
    r"failed to start SSH|cannot connect to|cannot open connection|Broken pipe|Connection reset"
    r"|Permission denied \(|Host key verification failed|unexpected end-of-file|Connection closed"
    r"|Connection timed out|kex_exchange|protocol mismatch|command not found"
)
_DENIED = re.compile(
    r"Permission denied|Read-only file system|Operation not permitted|[Nn]ot a directory"
)
_STATUS = re.compile(r"HTTP error (\d+)")
_WEB = re.compile(r"unable to (?:download|upload|check)")
_HOST_KEY = "Host key verification failed"
_CHATTER = ("@", "|", "IT IS", "Someone", "It is also", "copying")  # of ssh and Nix
_PLACE = re.compile(r"/[^\s']+")  # in which any letters may follow one another
_NO_ROOM = "no space left on the disk"


def explain(error: NixError, url: str) -> NixError | None:
    """Return the exception for a copy that failed, or a question; None where Nix says it best.

    Args:
        error: What Nix said.
        url: The other store.
    """
    said = f"{error.message}\n{error.stderr}"
    far = url.startswith(("ssh://", "ssh-ng://"))
    if isinstance(error, StoreNotWritableError | DaemonUnreachableError) and not far:
        return None  # a binary cache is none of these: it is the store here
    found = _explained(clean_message(error.message), said, url, far=far)
    if found is None:
        return None
    kind, message, hint = found
    # What servers and shells elsewhere say is not to do anything to a terminal.
    message = "".join(char if char.isprintable() or char == "\n" else "?" for char in message)
    return kind(
        message, hint=hint, command=error.command, stderr=error.stderr, returncode=error.returncode
    )


def _explained(
    message: str, said: str, url: str, *, far: bool
) -> tuple[type[NixError], str, str | None] | None:
    if _UNSIGNED.search(message):
        return UnsignedError, message, None
    if _MALFORMED.search(message):
        msg = f"{url} has a signature that cannot be one: {message}"
        return WrongSignatureError, msg, f"{_KEPT} Somebody changed it there."
    if _UNKNOWN.search(message):
        hint = (
            "Give one of file:///DIRECTORY, http(s)://HOST, ssh://HOST, ssh-ng://HOST, "
            "s3://BUCKET. (Nix in some distributions knows no s3.)"
        )
        return UnknownStoreError, f"this Nix knows no store {url}", hint
    if other := _FOREIGN.search(message):
        hint = (
            "Its paths are part of what it holds, and cannot be moved. Machines that share a cache "
            "have stores of the same directory, /nix/store mostly."
        )
        return ForeignStoreError, f"{url} is of a store in {other[1]}: {message}", hint
    if _FULL.search(said):
        hint = f"Make room where it is copied to. {_RESUME}"
        words = message if message.startswith(_NO_ROOM) else f"{_NO_ROOM}: {message}"
        return RemoteDiskFullError, words, hint
    if _MISSING.search(message):
        return NotInStoreError, f"{url} does not have it: {message}", None
    if far and _SSH.search(said):
        return (
            UnreachableStoreError,
            f"{url} cannot be reached: {_ssh_words(message, said)}",
            _SSH_HINT,
        )
    if _WEB.search(message):
        return _web(message, url)
    if _DENIED.search(message):
        return ReadOnlyStoreError, f"{url} cannot be used by this user: {message}", None
    if _DAMAGED.search(_PLACE.sub("", message)):
        hint = f"{_KEPT} Have it pushed again, after the damaged file is gone there."
        return DamagedStoreError, f"{url} gave something else than it says: {message}", hint
    return None


_RESUME = "What has been copied is kept: the same command goes on from there."
_SSH_HINT = (
    "Try `ssh HOST nix-store --version`, as the same user: it must work without a question "
    "(keys in ssh-agent, the host in known_hosts) and find Nix. NIX_SSHOPTS has options for ssh."
)


def _ssh_words(message: str, said: str) -> str:
    """Return what ssh says of the cause, or the other machine's shell; else what Nix says."""
    rows = [row.strip() for row in said.splitlines() if row.strip() and row.strip() not in message]
    own = [row for row in rows if not row.startswith(_CHATTER)]
    key = [row for row in own if _HOST_KEY in row]
    return "; ".join(key or own[:3]) or message


def _web(message: str, url: str) -> tuple[type[NixError], str, str | None]:
    status = _STATUS.search(message)
    if status and status[1] in ("401", "403", "405", "411", "501") and "upload" in message:
        hint = (
            "A plain web server gives files and takes none. Push to where its files lie: "
            "file:///DIRECTORY on that machine, or ssh://HOST."
        )
        return ReadOnlyStoreError, f"{url} takes nothing: {message}", hint
    if status and status[1] == "404" and "nar/" in message:
        hint = "Somebody deleted it there, and not its .narinfo. Have it pushed again."
        return DamagedStoreError, f"{url} lacks what it says that it has: {message}", hint
    return (
        UnreachableStoreError,
        f"{url} does not answer as it should: {message}",
        f"See that it is right, and that this machine reaches it. {_RESUME}",
    )
