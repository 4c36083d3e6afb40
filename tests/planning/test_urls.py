"""Which addresses files may be fetched from."""

from __future__ import annotations

import pytest

from stagedml.planning.urls import UrlError, check_url, default_name


@pytest.mark.parametrize(
    "url",
    [
        "https://host.example/a/data.csv.gz",
        "http://127.0.0.1:8000/x?y=z@w&v=1#part",
        "https://host.example/@scope/package/x.tgz",
        "http://[::1]:80/x",
        "file:///srv/data/x.bin",
        "file:///srv/a@b/x",
        "ftp://host.example/pub/x",
        "s3://bucket/key?region=eu",
        "https://host.example/gr%C3%B6%C3%9Fe.txt",
    ],
)
def test_what_may_be_fetched_from(url: str) -> None:
    assert check_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        *("", "data.csv", "/srv/data.csv", "https:/host/x", None, 7, b"https://host/x"),
        *("http://", "https:///x", "http://[::1/x", "http://host:port/x", "http://host:99999/x"),
        *("://host/x", "http://host/a b", "http://host/a\nb", " https://host/x", "http://:80/x"),
        'http://host/"x"',
    ],
)
def test_what_is_no_url(url: object) -> None:
    with pytest.raises(UrlError, match="not a URL"):
        check_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://s3cret@host.example/x",
        "https://someone:s3cret@host.example/x",
        "https://someone:s3/cret@host.example:443/x",
        "https://someone:s3@cret@host.example/x",
        "https://:s3cret@host.example/x",
        "ftp://someone:s3 cret@host.example/x",
        "https://someone:s3cret@[::1/x",
    ],
)
def test_a_password_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(UrlError) as caught:
        check_url(url)
    said = str(caught.value)
    assert "s3" not in said
    assert "cret" not in said
    assert "someone" not in said


def test_the_line_for_netrc_names_the_host() -> None:
    with pytest.raises(UrlError) as caught:
        check_url("https://u:p@data.example:8443/x")
    assert "  machine data.example login USER password PASSWORD" in str(caught.value)


def test_the_name_of_a_file() -> None:
    assert default_name("https://host/a/data.csv?x=1/2#z") == "data.csv"
    assert default_name("https://host/a/") == ""
