"""Files fetched by their hash: the next mirror is tried, whatever the one before gave."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mirrors import LOGIN
from toys import checkout, host_toolchain

from stagedml.host import toolchain
from stagedml.nix.client import Nix
from stagedml.nix.errors import BuildFailedError, FailureKind

if TYPE_CHECKING:
    from mirrors import Mirrors
    from toys import Checkout

pytestmark = pytest.mark.nix

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def quick(nix: Nix) -> Nix:
    """Nix with a toolchain, and with little patience for slow mirrors."""
    host_toolchain(nix)
    return Nix(env={**nix.env, "STAGEDML_STALL_SECONDS": "1.5", "no_proxy": "127.0.0.1,localhost"})


def fetch(nix: Nix, mirrors: Mirrors, urls: list[str], sha256: str | None = None) -> Path:
    """Realizes a fetch; the file."""
    snapshot = toolchain.require(nix.env).snapshot
    wanted = sha256 or hashlib.sha256(mirrors.content).hexdigest()
    expression = f"""
      let
        system = builtins.currentSystem;
        pkgs = import {snapshot} {{ inherit system; }};
        toolchain = import {REPOSITORY}/nix/lib/toolchain.nix {{ inherit pkgs system; }};
      in
      (import {REPOSITORY}/nix/lib/dataset.nix {{ inherit toolchain; }}).fetch {{
        name = "words.txt";
        urls = builtins.fromJSON {json.dumps(json.dumps(urls))};
        sha256 = "{wanted}";
      }}
    """
    return Path(nix.build(expr=expression).outputs[0])


BAD = {
    "missing": "404 Not Found",
    "cut": "cut short after 7 of 520 bytes",
    "chunkcut": "cut short after 7 bytes",
    "empty": "200 OK: an empty answer",
    "page": "200 OK: 603 bytes of text/html that are another file (sha256 ",
    "nothing": "204 No Content: an empty answer",
    "part": "206 Partial Content: 9 bytes of text/plain that are another file",
    "garbage": "\\x00\\x01\\x02 what is this",
    "mute": "Remote end closed connection without response",
    "silent": "too slow: 0 bytes in 1.5 seconds",
    "drip": "bytes in 1.5 seconds",
    "driphead": "too slow: 0 bytes in 1.5 seconds",
    "loop": "would lead to an infinite loop",
    "tofile": "not allowed",
    "huge": "1,000,000,000,000,000,000 bytes, and ",
}


@pytest.mark.parametrize("way", BAD)
def test_the_next_mirror_is_tried(quick: Nix, mirrors: Mirrors, way: str) -> None:
    urls = mirrors.of(way, "good")
    assert fetch(quick, mirrors, urls).read_bytes() == mirrors.content
    assert mirrors.asked[0] == f"/{way}/words.txt"
    assert mirrors.asked[-1] == "/good/words.txt"


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1/words.txt",
        "http://127.0.0.1:http/words.txt",
        "http://a..b/words.txt",
        "http:///words.txt",
        "gopher://127.0.0.1/words.txt",
        "nonsense",
        "http://127.0.0.1:1/a word.txt",
        "",
        "http://nowhere.invalid/words.txt",
        "http://127.0.0.1:1/words.txt",
        "file:///nowhere/words.txt",
    ],
)
def test_after_what_is_no_url_the_next_is_tried(quick: Nix, mirrors: Mirrors, url: str) -> None:
    assert fetch(quick, mirrors, [url, *mirrors.of("good")]).read_bytes() == mirrors.content


@pytest.mark.parametrize("way", ["unannounced", "elsewhere", "unfinished"])
def test_the_content_alone_counts(quick: Nix, mirrors: Mirrors, way: str) -> None:
    """However it comes, and from wherever: the file is the file."""
    urls = mirrors.of(way, "missing")
    assert fetch(quick, mirrors, urls).read_bytes() == mirrors.content


@pytest.mark.parametrize("way", ["busyonce", "cutonce"])
def test_bad_luck_is_tried_once_more(quick: Nix, mirrors: Mirrors, way: str) -> None:
    urls = mirrors.of("missing", way, "page")
    assert fetch(quick, mirrors, urls).read_bytes() == mirrors.content
    tried = [path.split("/")[1] for path in mirrors.asked]
    assert tried == ["missing", way, "page", way]


def test_the_message_lists_what_each_gave(quick: Nix, mirrors: Mirrors) -> None:
    urls = [*mirrors.of(*BAD), "http://[::1/words.txt"]
    with pytest.raises(BuildFailedError) as caught:
        fetch(quick, mirrors, urls)
    [failure] = caught.value.failures
    assert failure.kind is FailureKind.DOWNLOAD
    said = caught.value.message
    assert f"words.txt failed: none of the {len(urls)} mirrors gives words.txt" in said
    rows = said.split("\n")
    for way, words in BAD.items():
        [row] = [row for row in rows if f"/{way}/words.txt: " in row]
        assert words in row
    assert "http://[::1/words.txt: not a URL: Invalid IPv6 URL" in said
    assert "which begins with '<!DOCTYPE html><title>Please log in</title>" in said
    assert "stagedml seed FILE" in said
    # The same is in the log.
    assert failure.drv
    assert (
        all(words in nix_log for words in BAD.values())
        if (nix_log := quick.log(failure.drv))
        else False
    )


def test_mirrors_that_agree_on_another_file_give_the_line_to_paste(
    quick: Nix, mirrors: Mirrors
) -> None:
    right = hashlib.sha256(mirrors.content).hexdigest()
    with pytest.raises(BuildFailedError) as caught:
        fetch(quick, mirrors, mirrors.of("good", "missing", "unannounced"), "0" * 64)
    assert f'sha256="{right}",' in caught.value.message
    with pytest.raises(BuildFailedError) as caught:
        fetch(quick, mirrors, mirrors.of("good", "page"), "0" * 64)
    assert 'sha256="' not in caught.value.message


def test_patience_is_a_number_of_seconds(quick: Nix, mirrors: Mirrors) -> None:
    for text in ("soon", "0", "-1", "nan"):
        nix = Nix(env={**quick.env, "STAGEDML_STALL_SECONDS": text})
        with pytest.raises(BuildFailedError, match=f"STAGEDML_STALL_SECONDS is '{text}'"):
            fetch(nix, mirrors, mirrors.of("good", "page"))


def test_a_proxy_for_all_is_used(quick: Nix, mirrors: Mirrors) -> None:
    urls = ["http://nowhere.invalid/good/words.txt", "http://127.0.0.1:1/words.txt"]
    nix = Nix(env={**quick.env, "all_proxy": mirrors.url})
    assert fetch(nix, mirrors, urls).read_bytes() == mirrors.content
    assert mirrors.asked == ["http://nowhere.invalid/good/words.txt"]


def test_passwords_come_from_netrc_and_go_to_their_host_alone(quick: Nix, mirrors: Mirrors) -> None:
    user, password = LOGIN.split(":")
    text = f"machine 127.0.0.1 login {user} password {password}\n"
    nix = Nix(env={**quick.env, "STAGEDML_NETRC": text})
    assert fetch(nix, mirrors, mirrors.of("missing", "login")).read_bytes() == mirrors.content
    assert None not in mirrors.logins
    mirrors.logins.clear()
    mirrors.content += b"more"
    assert fetch(nix, mirrors, mirrors.of("elsewhere", "missing")).read_bytes() == mirrors.content
    first, second = mirrors.logins
    assert first is not None
    assert second is None, "the password went to the host that the first one led on to"


def test_a_password_in_a_url_is_not_shown(quick: Nix, mirrors: Mirrors) -> None:
    urls = [f"http://{LOGIN}@127.0.0.1:1/words.txt", f"http://{LOGIN}@x:y@[::1/words.txt"]
    with pytest.raises(BuildFailedError) as caught:
        fetch(quick, mirrors, urls)
    [failure] = caught.value.failures
    assert "s3cret" not in str(caught.value) + "\n".join(failure.log)
    assert "http://***@127.0.0.1:1/words.txt" in caught.value.message


def test_a_url_is_no_part_of_the_identity(quick: Nix, mirrors: Mirrors) -> None:
    one = fetch(quick, mirrors, mirrors.of("good"))
    asked = len(mirrors.asked)
    assert fetch(quick, mirrors, mirrors.of("missing", "page")) == one
    assert fetch(quick, mirrors, ["http://127.0.0.1:1/other"]) == one
    assert len(mirrors.asked) == asked


# Of each family one that downloads.
FETCHING = ("convnet-mnist", "bert-glue-mrpc", "bert-squad11")


def test_another_mirror_rebuilds_nothing_of_the_library(
    toy_store: dict[str, str], tmp_path: Path
) -> None:
    root = tmp_path / "project"
    for name in ("stagedml", "pipelines", "nix"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, root / name, ignore=ignored)
    for name in ("default.nix", "flake.nix", "flake.lock"):
        shutil.copy2(REPOSITORY / name, root)
    project = checkout(root, toy_store)

    def planned() -> list[str]:
        return project.run("path", "--planned", *FETCHING).stdout.split()

    def urls() -> str:
        shown = "".join(project.run("show", name).stdout for name in FETCHING)
        # The card of a report has the data's home pages, which are no mirrors.
        return "\n".join(line for line in shown.split("\n") if '"home"' not in line)

    before, addresses = planned(), urls()
    assert len(before) == len(FETCHING)
    catalogue = root / "stagedml/zoo/formats/catalogue.py"
    text = catalogue.read_text()
    catalogue.write_text(text.replace('"https://', '"https://mirror.invalid/'))
    assert planned() == before
    assert addresses.count("://") == urls().count("mirror.invalid") > len(FETCHING)


@pytest.mark.parametrize("said_in", ["default", "option", "NIX_CONFIG"])
@pytest.mark.parametrize("ways", [["login"], ["missing", "login"]])
def test_passwords_come_from_the_netrc_file_of_nix(
    project: Checkout, mirrors: Mirrors, tmp_path: Path, said_in: str, ways: list[str]
) -> None:
    """With one URL, which Nix fetches by itself, and with several."""
    user, password = LOGIN.split(":")
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login {user} password {password}\n")
    if said_in == "default":
        etc = tmp_path / "etc"
        shutil.copytree(project.env["NIX_CONF_DIR"], etc)
        netrc.rename(etc / "netrc")
        project.env["NIX_CONF_DIR"] = str(etc)
    elif said_in == "option":
        project.options += ["--option", "netrc-file", str(netrc)]
    else:
        project.env["NIX_CONFIG"] = f"cores = 1\nnetrc-file = {netrc}\n"
    sha256 = hashlib.sha256(mirrors.content).hexdigest()
    urls = " ".join(mirrors.of(*ways))
    (output,) = project.build("toy-data", TOY_URLS=urls, TOY_SHA256=sha256)
    assert mirrors.content.decode().split("\n")[0] in Path(output, "page.html").read_text()
    assert None not in mirrors.logins[1:]
