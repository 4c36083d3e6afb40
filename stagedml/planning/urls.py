"""Addresses that files are fetched from."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from stagedml.errors import StagedMLError

_REMOTE = ("http", "https", "ftp")


class UrlError(StagedMLError):
    """An address that nothing can, or may, be fetched from."""


def check_url(url: object) -> str:
    """`url`, if a file may be fetched from there.

    Raises:
        UrlError: It is no URL, or there is a user or a password in it.
    """
    if not isinstance(url, str) or "://" not in url:
        raise UrlError(
            f"not a URL: {url!r}",
            hint="A URL begins with https://, http:// or file:///. A file that is here already is "
            "put into the store by its hash: stagedml seed FILE",
        )
    scheme, _, rest = url.partition("://")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        if "@" in rest:  # with a slash in a password, for one
            raise _secret(url, None) from error
        raise UrlError(f"not a URL: {url!r} ({error})") from error
    if "@" in re.split(r"[/?#]", rest)[0]:
        raise _secret(url, host)
    if re.search(r"[\s\x00-\x1f\x7f\"<>\\`]", url):
        raise UrlError(f"not a URL: {url!r} (write %20 for a space, %22 for a quote, and so on)")
    if parts.scheme in _REMOTE and not host:
        raise UrlError(f"not a URL: {url!r} (it names no host)")
    if not scheme.isascii() or not parts.scheme:
        raise UrlError(f"not a URL: {url!r} (it has no scheme)")
    return url


def default_name(url: str) -> str:
    """Return the name of a URL's file: its last part, without a query."""
    return urlsplit(url).path.rpartition("/")[2]


def _secret(url: str, host: str | None) -> UrlError:
    shown = f"{url.partition('://')[0]}://***@{url.rpartition('@')[2]}"
    return UrlError(
        f"there is a user or a password in the URL {shown!r}, and it "
        "would stand in generated files, in derivations and in logs, for all to read",
        hint="Leave it out of the URL, and put a line into Nix's netrc file (/etc/nix/netrc, or "
        "what the setting netrc-file names):\n"
        f"  machine {host or 'HOST'} login USER password PASSWORD",
    )
