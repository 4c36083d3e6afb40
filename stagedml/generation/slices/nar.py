"""The hash that Nix gives to a directory of text files (its NAR), without Nix."""

from __future__ import annotations

import binascii
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def tree_hash(files: Mapping[str, bytes]) -> str:
    """Return the hash of a directory of files, none of them executable.

    Args:
        files: Contents by path, with slashes.

    Returns:
        `sha256-...`, as `outputHash` takes it where `outputHashMode` is `recursive`.
    """
    tree: dict[str, object] = {}
    for path, content in files.items():
        *parents, name = path.split("/")
        directory = tree
        for parent in parents:
            directory = directory.setdefault(parent, {})  # type: ignore[assignment]
        directory[name] = content
    digest = hashlib.sha256()
    digest.update(_string(b"nix-archive-1"))
    _write(tree, digest)
    return f"sha256-{binascii.b2a_base64(digest.digest(), newline=False).decode()}"


def _write(node: object, digest: hashlib._Hash) -> None:
    digest.update(_string(b"(") + _string(b"type"))
    if isinstance(node, dict):
        digest.update(_string(b"directory"))
        for name, child in sorted((name.encode(), child) for name, child in node.items()):
            digest.update(_string(b"entry") + _string(b"(") + _string(b"name") + _string(name))
            digest.update(_string(b"node"))
            _write(child, digest)
            digest.update(_string(b")"))
    elif isinstance(node, bytes):
        digest.update(_string(b"regular") + _string(b"contents") + _string(node))
    digest.update(_string(b")"))


def _string(content: bytes) -> bytes:
    """Return a string of an archive: its length, itself, zeros up to a multiple of eight bytes."""
    return len(content).to_bytes(8, "little") + content + bytes(-len(content) % 8)
