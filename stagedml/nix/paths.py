"""Store paths and references: parsing and spelling, without running Nix."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
from typing import TYPE_CHECKING

from stagedml.errors import StagedMLError

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE32 = "0123456789abcdfghijklmnpqrsvwxyz"
_HASH_PART = re.compile(rf"^[{BASE32}]{{32}}-")
_NAME = re.compile(r"[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*")
MAX_NAME = 211 - len(".drv") - 32  # room for output names and Nix's own suffixes


class StoreNameError(StagedMLError):
    """A name that Nix does not allow in its store."""


class HashError(StagedMLError):
    """Something that is not a sha256 hash was given as one."""


def store_dir(env: Mapping[str, str] | None = None) -> str:
    """Return the store that Nix uses, found without starting it.

    Args:
        env: Environment variables, in place of this process's own.
    """
    environment = os.environ if env is None else env
    return environment.get("NIX_STORE_DIR") or environment.get("NIX_STORE") or "/nix/store"


def state_dir(env: Mapping[str, str] | None = None) -> str:
    """Return the directory of Nix's database and roots, found without starting it.

    Args:
        env: Environment variables, in place of this process's own.
    """
    environment = os.environ if env is None else env
    return environment.get("NIX_STATE_DIR") or "/nix/var/nix"


def is_store_reference(text: str) -> bool:
    """Whether a string is a store path, or a reference (`rref:`, `dref:`) to one."""
    scheme, colon, rest = text.partition(":")
    if colon and scheme in ("rref", "dref"):
        return bool(_HASH_PART.match(rest))
    for store in {store_dir(), "/nix/store"}:
        if text.startswith(store + "/"):
            return bool(_HASH_PART.match(text[len(store) + 1 :]))
    return False


def is_store_path(text: str) -> bool:
    """Whether a string is the path of a store object: nothing within it, no derivation."""
    if not text.startswith("/") or text.endswith(".drv"):
        return False
    directory, _, name = text.rpartition("/")
    return is_store_reference(text) and directory in (store_dir(), "/nix/store") and bool(name)


def store_name(path: str) -> str:
    """Return the name in a store path or derivation: `/nix/store/HASH-train.drv` gives `train`."""
    base = path.rstrip("/").rpartition("/")[2].split("!")[0].split("^")[0]
    hash_part, dash, name = base.partition("-")
    if not dash or len(hash_part) != 32:
        name = base
    return name.removesuffix(".drv")


def placeholder(drv: str, output: str = "out") -> str:
    """Return what stands for an output that is addressed by content, until its path is known."""
    base = drv.rpartition("/")[2]
    name = base[33:].removesuffix(".drv") + ("" if output == "out" else f"-{output}")
    text = f"nix-upstream-output:{base[:32]}:{name}"
    return "/" + nix32(hashlib.sha256(text.encode()).digest())


def is_placeholder(path: str) -> bool:
    """Whether a path stands for an output whose own path is not known yet."""
    return path.count("/") == 1 and len(path) == 53


def check_name(name: str, what: str) -> str:
    """`name`, if Nix allows it in the store.

    Raises:
        StoreNameError: With the rule, and a name that would do.
    """
    if _NAME.fullmatch(name) and len(name) <= MAX_NAME:
        return name
    proposal = re.sub(r"[^A-Za-z0-9+._?=-]+", "-", name).strip("-.")[:MAX_NAME] or "stage"
    msg = f"Nix does not allow the name {name!r} for {what}"
    hint = (
        f"Names are 1 to {MAX_NAME} of A-Z a-z 0-9 + - . _ ? = and do not begin with a dot; "
        f"{proposal!r} would do."
    )
    raise StoreNameError(msg, hint=hint)


def nix32(data: bytes) -> str:
    """Bytes in Nix's base 32, as in the names of store paths and of roots."""
    number = int.from_bytes(data, "little")
    digits = (len(data) * 8 + 4) // 5
    return "".join(BASE32[number >> (5 * place) & 31] for place in reversed(range(digits)))


def sha256_hex(text: str) -> str:
    """Return a sha256 given as hexadecimal, Nix's base 32, or SRI, in hexadecimal.

    Raises:
        HashError: It is none of these.

    Examples:
        >>> sha256_hex("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")[:8]
        'e3b0c442'
    """
    body = text.removeprefix("sha256:").removeprefix("sha256-")
    if re.fullmatch(r"[0-9a-fA-F]{64}", body):
        return body.lower()
    if re.fullmatch(rf"[{BASE32}]{{52}}", body):
        number = 0
        for char in body:
            number = number * 32 + BASE32.index(char)
        if number >> 256 == 0:
            return number.to_bytes(32, "little").hex()
    try:
        raw = base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 32:
        msg = f"{text!r} is not a sha256 hash"
        hint = "Give 64 hexadecimal digits, or SRI as `stagedml prefetch URL` prints it."
        raise HashError(msg, hint=hint)
    return raw.hex()


def sri(hexadecimal: str) -> str:
    """Return a hexadecimal sha256 in SRI form, `sha256-...`."""
    return "sha256-" + base64.b64encode(bytes.fromhex(hexadecimal)).decode()
