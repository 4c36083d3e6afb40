"""Keys: files of them, and what is said where a signature is missing, unknown or wrong."""

from __future__ import annotations

import base64
import binascii
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError
from stagedml.nix.copy_errors import UnsignedError, UntrustedKeyError, WrongSignatureError
from stagedml.nix.daemon import is_trusted, uses_daemon
from stagedml.nix.errors import NixError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stagedml.nix.client import Nix

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PUBLIC, _SECRET = 32, 64  # bytes of keys of Ed25519; a secret one ends with the public one


class KeyFileError(StagedMLError):
    """A file of a key cannot be used."""


class PublicKeyError(StagedMLError):
    """What was given as a public key is none."""


@dataclass(frozen=True)
class SecretKey:
    """A key to sign with.

    Attributes:
        file: Where it is.
        public: The key that signatures are checked with, as `NAME:BASE64`.
    """

    file: Path
    public: str

    @property
    def name(self) -> str:
        """Its name."""
        return self.public.partition(":")[0]


def read_key(file: str | os.PathLike[str]) -> SecretKey:
    """Return the secret key in a file.

    Raises:
        KeyFileError: It cannot be read, or holds none.
    """
    path = Path(file).absolute()
    try:
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        msg = f"the key {path} cannot be read: {error.strerror}"
        raise KeyFileError(msg, hint="`stagedml key generate NAME` makes one.") from None
    name, data = _parsed(text)
    if len(data) == _PUBLIC:
        msg = f"{path} holds the public key {name}, which is to check signatures with"
        raise KeyFileError(msg, hint="Sign with the secret key that belongs to it.")
    if not name or len(data) != _SECRET:
        msg = f"{path} holds no secret key: such a file is one line, NAME:BASE64"
        raise KeyFileError(msg, hint="`stagedml key generate NAME` makes one.")
    return SecretKey(path, f"{name}:{base64.b64encode(data[_PUBLIC:]).decode()}")


def check_public(text: str) -> str:
    """Return a public key, if it is one.

    Raises:
        PublicKeyError: It is none.
    """
    name, data = _parsed(text.strip())
    if len(data) == _SECRET:
        msg = f"the key {name} that was given as a public one is a secret one"
        raise PublicKeyError(msg, hint=f"`stagedml key show FILE` prints the public one of {name}.")
    if not name or len(data) != _PUBLIC:
        msg = f"{text!r} is no public key: such a key is NAME:BASE64, of 32 bytes"
        raise PublicKeyError(msg, hint="`stagedml key show FILE` prints that of a secret key.")
    return text.strip()


def _parsed(text: str) -> tuple[str, bytes]:
    name, _, rest = text.partition(":")
    try:
        data = base64.b64decode(rest, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    return (name, data) if _NAME.fullmatch(name) else ("", data)


def generate_key(nix: Nix, name: str, file: str | os.PathLike[str]) -> SecretKey:
    """Make a key to sign with; the public one is written beside it, in FILE.pub.

    Raises:
        KeyFileError: It cannot be written, or a file is there, which is not replaced.
    """
    path = Path(file).absolute()
    beside = path.with_name(f"{path.name}.pub")
    if not _NAME.fullmatch(name):
        msg = f"{name!r} cannot be the name of a key"
        raise KeyFileError(msg, hint="Nix takes letters, digits, `.`, `_` and `-`: team-1, say.")
    for there in (path, beside):
        if os.path.lexists(there):
            hint = "What is signed with a key that is gone is checked by nobody: name another file."
            raise KeyFileError(f"{there} is there already", hint=hint)
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise KeyFileError(f"{path} cannot be written: its directory is not there, or not yours")
    before = os.umask(0o077)
    try:
        nix.run("nix-store", "--generate-binary-cache-key", name, str(path), str(beside))
    finally:
        os.umask(before)
    path.chmod(0o600)
    beside.chmod(0o644)
    return read_key(path)


# -- what is trusted -------------------------------------------------------------------------------


def trusted_keys(nix: Nix, more: Iterable[str] = ()) -> set[str]:
    """Return the public keys that signatures are checked with here, these among them."""
    settings = nix.settings()
    names = ("trusted-public-keys", "extra-trusted-public-keys")
    found = {key for name in names for key in settings.get(name, "").split()}
    found.update(key for name in names for key in nix.options.get(name, "").split())
    return found | (set(more) if _may_choose(nix, settings) else set())


def _may_choose(nix: Nix, settings: dict[str, str]) -> bool:
    return not uses_daemon(nix.env) or is_trusted(settings)


def explained(
    error: UnsignedError, nix: Nix, url: str, paths: Sequence[str], more: Sequence[str] = ()
) -> UnsignedError:
    """Return the exception for paths that a store refuses, by how they are signed.

    Args:
        error: What Nix said.
        nix: Of the store that refuses them.
        url: Where they come from.
        paths: The paths.
        more: Public keys that were given.
    """
    refused = [path for path in paths if path in error.message] or list(paths)
    try:
        signers = nix.infos_in(url, refused[:1])[refused[0]].signers
    except (NixError, KeyError):
        return error
    trusted = trusted_keys(nix, more)
    names = {key.partition(":")[0] for key in trusted}
    known = [name for name in signers if name in names]
    path = refused[0]
    kept = {"command": error.command, "stderr": error.stderr, "returncode": error.returncode}
    if not signers:
        return UnsignedError(
            f"{path} is not signed in {url}: nothing was imported of it",
            hint="Have it pushed with a key: `stagedml push TARGET --to URL --sign-key FILE`. Or, "
            "if you trust the place and the way there: --no-check-signatures.",
            **kept,  # type: ignore[arg-type]
        )
    if known:
        return WrongSignatureError(
            f"the signature of {path} in {url} is wrong: it is by the name of {known[0]}, which is "
            "trusted here, but not by that key, or not of what is there; nothing was imported",
            hint="Somebody changed it there, or made another key of this name. Do not take it "
            "before you know; a new push of the right one does not replace it.",
            **kept,  # type: ignore[arg-type]
        )
    msg = (
        f"{path} in {url} is signed by {', '.join(signers)}, which is not trusted here: nothing "
        f"was imported (trusted: {', '.join(sorted(names)) or 'none'})"
    )
    if more and not _may_choose(nix, nix.settings()):
        hint = "The Nix daemon lets you choose no keys. Its administrator adds to nix.conf:"
    else:
        hint = "If you trust it, give its public key with --public-key, or add to nix.conf:"
    return UntrustedKeyError(
        msg,
        hint=f"{hint}\n  extra-trusted-public-keys = {signers[0]}:...",
        **kept,  # type: ignore[arg-type]
    )
