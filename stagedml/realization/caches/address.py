"""Where other stores and binary caches are: URLs as Nix has them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from stagedml.errors import StagedMLError

BINARY_CACHES = ("file", "http", "https", "s3")
REMOTE_STORES = ("ssh", "ssh-ng")
_LOCAL_STORES = ("local", "unix")  # of this machine, as `local?root=/mnt`
# Parameters of URLs that are for who pushes; others, as an endpoint, are part of where it is.
_WRITING = {
    *("secret-key", "secret-keys", "compression", "compression-level", "parallel-compression"),
    *("narinfo-compression", "ls-compression", "log-compression", "multipart-upload"),
    *("write-nar-listing", "index-debug-info", "local-nar-cache", "buffer-size"),
}
_KINDS = "file:///DIRECTORY, http(s)://HOST, ssh://HOST, ssh-ng://HOST or s3://BUCKET"


class AddressError(StagedMLError):
    """That is no URL of a store or of a binary cache."""


class NoCacheError(StagedMLError):
    """No cache was named, or there is none where one was named."""


@dataclass(frozen=True)
class Address:
    """Where a store or a binary cache is.

    Attributes:
        text: As it was given.
        kind: The URL's scheme.
    """

    text: str
    kind: str

    @classmethod
    def parse(cls, text: str) -> Address:
        """Return what a user gave.

        Raises:
            AddressError: With what may be meant.
        """
        kind, colon, rest = text.partition("://")
        if not colon:
            kind, mark, _ = text.partition("?")
            if kind == "local" and mark:
                return cls(text, kind)
            raise AddressError(f"{text!r} is no URL of a store", hint=_meant(text))
        if kind not in (*BINARY_CACHES, *REMOTE_STORES, *_LOCAL_STORES):
            msg = f"{text!r}: Nix knows no stores of the kind {kind!r}"
            raise AddressError(msg, hint=f"Give {_KINDS}.")
        place = rest.partition("?")[0]
        if kind == "file" and not place.startswith("/"):
            hint = f"Write file://{Path(place or '.').absolute()}."
            raise AddressError(f"{text!r}: the directory must be given from / on", hint=hint)
        if not place.strip("/"):
            raise AddressError(f"{text!r} names no {_part(kind)}", hint=f"Give {_KINDS}.")
        return cls(text, kind)

    @property
    def is_binary_cache(self) -> bool:
        """Whether it is a binary cache: files of archives, and no Nix."""
        return self.kind in BINARY_CACHES

    @property
    def directory(self) -> Path | None:
        """The directory of a binary cache that is one."""
        if self.kind != "file":
            return None
        return Path(unquote(self.text.removeprefix("file://").partition("?")[0]))

    @property
    def to_read(self) -> str:
        """Without the parameters that are for who pushes."""
        place, _, words = self.text.partition("?")
        kept = [word for word in words.split("&") if word.partition("=")[0] not in _WRITING]
        return "?".join(filter(None, (place, "&".join(kept))))

    def has(self, name: str) -> bool:
        """Whether it has a parameter of this name."""
        return name in {w.partition("=")[0] for w in self.text.partition("?")[2].split("&")}

    def check_there(self) -> None:
        """Check that there is a cache where one can look without Nix.

        Nix makes one in a directory that it is to read from, of whatever it finds there.

        Raises:
            NoCacheError: There is none.
        """
        directory = self.directory
        if directory is None or (directory / "nix-cache-info").is_file():
            return
        what = "no binary cache" if directory.is_dir() else "no such directory"
        hint = f"`stagedml push TARGET --to {self.text}` makes one there."
        raise NoCacheError(f"{self.text}: there is {what}", hint=hint)

    def with_parameters(self, **values: str | None) -> str:
        """Return the URL with parameters that it does not have yet, `_` in their names for `-`."""
        text = self.text
        for name, value in values.items():
            key = name.replace("_", "-")
            if value is not None and not self.has(key):
                text += ("&" if "?" in text else "?") + f"{key}={quote(value, safe='/')}"
        return text


def _part(kind: str) -> str:
    return {"file": "directory", "s3": "bucket"}.get(kind, "host")


def _meant(text: str) -> str:
    """Return what a user may have meant who gave no URL."""
    if text.startswith(("/", "./", "../", "~")):
        path = Path(os.path.expanduser(text)).absolute()  # noqa: PTH111 - of no user, too
        return (
            f"Write file://{path} for a binary cache in a directory, or local?root={path} for the "
            "root of another system."
        )
    host, colon, _ = text.partition(":")
    if "@" in host or colon:
        return f"Write ssh://{host} for a machine that is reached by ssh."
    return f"Give {_KINDS}."
