"""Pushing and pulling: over each transport, what stops them, and what is said of it."""

from __future__ import annotations

import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import SHELL_IN_SANDBOX, new_store
from hypothesis import given
from hypothesis import strategies as st
from services import Fault, faulty_server, machine, ssh_options, ssh_server, web_server
from toys import root_only

from stagedml.nix.client import Nix
from stagedml.nix.copy_errors import (
    DamagedStoreError,
    ForeignStoreError,
    NotInStoreError,
    ReadOnlyStoreError,
    RemoteDiskFullError,
    StalledStoreError,
    UnknownStoreError,
    UnreachableStoreError,
    UnsignedError,
    UntrustedKeyError,
    WrongSignatureError,
    explain,
)
from stagedml.nix.copying import _Watch
from stagedml.nix.errors import NixError, StoreNotWritableError
from stagedml.nix.events import WARNING, Message
from stagedml.realization.archive import ArchiveError
from stagedml.realization.caches.address import Address, AddressError, NoCacheError
from stagedml.realization.caches.pulling import pull
from stagedml.realization.caches.pushing import NoRunError, load_of, push
from stagedml.realization.caches.signing import (
    KeyFileError,
    PublicKeyError,
    check_public,
    generate_key,
    read_key,
)
from stagedml.realization.naming import Place

pytestmark = pytest.mark.nix

# What the others refer to comes before them.
CHAIN = """
let
  sh = name: text: derivation {
    inherit name;
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-c" text ];
    PATH = "/usr/bin:/bin";
  };
in rec {
  random = ./random;
  base = sh "base" "echo base > $out";
  top = sh "top" "echo ${base} > $out";
  other = sh "other" "head -c 400000 ${random} > $out";
  large = sh "large" "{ echo ${base}; head -c 4000000 ${random}; } > $out";
}
"""


class Two:
    """Two machines whose stores have the same directory, and a cache.

    Attributes:
        a: The one that has built `base`, `top`, `large` and `other`.
        b: The other one, empty at first.
        cache: A signed binary cache, which the first one has pushed to.
        key: The key that it is signed with.
    """

    def __init__(self, a, b, folder):
        self.a, self.b = a, b
        (folder / "random").write_bytes(random.Random(1).randbytes(4_000_000))
        (folder / "chain.nix").write_text(CHAIN)
        names = ["base", "top", "large", "other"]
        self.base, self.top, self.large, self.other = a.build(
            folder / "chain.nix", attrs=names
        ).outputs
        self.key = generate_key(a, "team-1", folder / "team.key")
        self.directory = folder / "cache"
        self.cache = f"file://{self.directory}"
        self.push([self.top, self.large], self.cache, key=self.key)

    def push(self, paths, to, **options):
        load = load_of([Place(path, path) for path in paths], self.a, "model", list)
        return push(load, Address.parse(to), self.a, **options)

    def pull(self, paths, source, nix=None, **options):
        options = {"public_keys": [self.key.public]} | options
        return pull(paths, Address.parse(source), nix or self.b, keep=False, **options)

    def empty(self):
        """Empties the second machine's store, which was whole."""
        self.b.run("nix-store", "--verify", "--check-contents")
        if found := self.here():
            self.b.run("nix-store", "--delete", *found)

    def here(self):
        """What the second machine has."""
        return sorted(self.b.all_infos())

    def bytes_of(self, path):
        """What a path holds on the second machine."""
        return self.place(path).read_bytes()

    def place(self, path):
        """Where a path lies on the second machine."""
        real = self.b.env["NIX_REMOTE"].removeprefix("local?real=")
        return Path(real, Path(path).name)


@pytest.fixture(scope="module")
def made(private_store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    with new_store(private_store) as one, machine(one) as other:
        options = {**SHELL_IN_SANDBOX, "trusted-public-keys": ""}
        yield Two(Nix(env=one, options=options), Nix(env=other, options=options), folder)


@pytest.fixture
def two(made):
    yield made
    made.empty()


@pytest.fixture
def cache(two, tmp_path):
    """A copy of the cache, to damage."""
    shutil.copytree(two.directory, tmp_path / "cache")
    return tmp_path / "cache"


def infos(cache):
    """The .narinfo files of a cache, by the name of what they are about."""
    found = {}
    for file in cache.glob("*.narinfo"):
        (name,) = re.findall(r"^StorePath: .*/[a-z0-9]{32}-(.*)$", file.read_text(), re.MULTILINE)
        found[name] = file
    return found


def nar_of(cache, name):
    """The archive of what is called so."""
    (url,) = re.findall(r"^URL: (.*)$", infos(cache)[name].read_text(), re.MULTILINE)
    return cache / url


def edit(file, old, new):
    text = file.read_text()
    assert re.search(old, text, re.MULTILINE), text
    file.write_text(re.sub(old, new, text, flags=re.MULTILINE))


# -- each transport -------------------------------------------------------------------------------


def arrived(two, done):
    assert two.here() == sorted([two.base, two.top])
    assert two.bytes_of(two.top) == Path(two.top).read_bytes()
    assert sorted(done.new) == sorted([two.base, two.top])
    assert done.new == done.sizes
    again = two.pull([two.top], f"file://{two.directory}")
    assert (again.new, again.sizes) == ({}, done.sizes)


def test_a_directory(two):
    arrived(two, two.pull([two.top], two.cache))


def archives(web, least):
    """How many archives have been asked for."""
    asked = web.asked(least)
    deadline = time.monotonic() + 5
    while (found := sum("/nar/" in path for path in asked)) < least and time.monotonic() < deadline:
        time.sleep(0.05)
        asked = web.asked()
    return found


def test_http(two):
    with web_server(two.directory) as web:
        arrived(two, two.pull([two.top], web.url))
        assert archives(web, 2) == 2


def test_ssh(two, tmp_path):
    """There, by pushing, and here, by pulling: both ways, by both protocols."""
    with ssh_server(two.a.env, "a") as a, ssh_server(two.b.env, "b") as b:
        options = ssh_options(a, b)
        nix_a = Nix(env=two.a.env | {"NIX_SSHOPTS": options}, options=two.a.options)
        nix_b = Nix(env=two.b.env | {"NIX_SSHOPTS": options}, options=two.b.options)
        load = load_of([Place(two.top, two.top)], nix_a, "model", list)
        for scheme in ("ssh", "ssh-ng"):
            done = push(load, Address.parse(f"{scheme}://b"), nix_a, check_signatures=False)
            assert two.here() == sorted([two.base, two.top]) == sorted(done.new)
            two.empty()
            done = two.pull([two.top], f"{scheme}://a", nix_b, check_signatures=False)
            assert two.here() == sorted([two.base, two.top]) == sorted(done.new)
            assert two.bytes_of(two.top) == Path(two.top).read_bytes()
            two.empty()
        # Signed, it is taken from anybody.
        two.a.sign(str(two.key.file), [two.other])
        assert list(two.pull([two.other], "ssh-ng://a", nix_b).new) == [two.other]


def test_which_compression(two, tmp_path):
    for parameters, ending in (("", ".nar.zst"), ("?compression=xz", ".nar.xz")):
        to = f"file://{tmp_path}/{ending[5:]}"
        two.push([two.base], to + parameters)
        assert [file.name[52:] for file in (tmp_path / ending[5:] / "nar").iterdir()] == [ending]
        two.pull([two.base], to, check_signatures=False)
        assert two.bytes_of(two.base) == b"base\n"
        two.empty()


# -- again, and after an interruption -------------------------------------------------------------


def test_nothing_is_remembered_of_a_cache(two, tmp_path):
    """Nix would believe for an hour that something is not there, for a month that it is."""
    to = f"file://{tmp_path}/cache"
    two.push([two.base], to)
    with pytest.raises(NotInStoreError, match="does not have"):
        two.pull([two.top], to)
    two.push([two.top], to)
    with pytest.raises(UnsignedError, match="is not signed"):
        two.pull([two.top], to)
    done = two.push([two.top], to, key=two.key)
    assert done.new == {}, "what is there is signed there"
    arrived(two, two.pull([two.top], to))
    shutil.rmtree(tmp_path / "cache")
    assert sorted(two.push([two.top], to).new) == sorted([two.base, two.top])
    assert sorted(infos(tmp_path / "cache")) == ["base", "top"]


def test_what_somebody_else_has_put_there_is_not_signed(two, cache):
    """A key is for what its owner has."""
    base, top = infos(cache)["base"], infos(cache)["top"]
    for file in (base, top):
        edit(file, r"^Sig: .*\n", "")
    edit(base, r"^NarHash: .*", f"NarHash: sha256:{'0' * 52}")
    assert two.push([two.top], f"file://{cache}", key=two.key).unlike == [two.base]
    assert "Sig:" not in base.read_text()
    assert "Sig: team-1:" in top.read_text()


COPY = """
import os, sys
sys.path.insert(0, "tests")
from stagedml.nix.client import Nix
from stagedml.realization.caches.address import Address
from stagedml.realization.caches.pulling import pull
nix = Nix(env=dict(os.environ), options={"trusted-public-keys": ""})
told = lambda done, total: print(done, total, flush=True)
pull(sys.argv[3:], Address.parse(sys.argv[1]), nix, keep=False, public_keys=[sys.argv[2]],
     on_progress=told)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_it_goes_on_where_it_was(two, number):
    """What was whole stays, what was not is not there, and nothing is left running."""
    with web_server(two.directory, "limit_rate_after 1500k; limit_rate 50k;") as web:
        line = [sys.executable, "-c", COPY, web.url, two.key.public, two.large]
        process = subprocess.Popen(
            line,
            env=two.b.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            process_group=0,
        )
        for row in process.stdout:
            done, total = map(int, row.split())
            if done > 1_000_000:
                break
        assert total > 4_000_000
        process.send_signal(number)
        _, stderr = process.communicate(timeout=20)
        assert process.returncode != 0
        assert number == signal.SIGKILL or "what has been copied is kept" in stderr
        deadline = time.monotonic() + 5
        while (own := children(process.pid)) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert own == []
    assert two.here() == [two.base]
    with web_server(two.directory) as web:
        done = two.pull([two.large], web.url)
        assert list(done.new) == [two.large]
        assert archives(web, 1) == 1
    assert two.bytes_of(two.large) == Path(two.large).read_bytes()


def children(parent):
    """Processes of Nix that a process has left."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            words = (place / "cmdline").read_bytes().split(b"\0")
            status = (place / "status").read_text()
        except OSError:
            continue
        if b"copy" in words and f"PPid:\t{parent}\n" in status:
            found.append(int(place.name))
    return found


def test_a_push_goes_on_where_it_was(two, tmp_path):
    to = f"file://{tmp_path}/cache"

    class StoppedError(Exception):
        pass

    def stop(done, total):
        if (tmp_path / "cache").exists() and len(infos(tmp_path / "cache")) == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        two.push([two.large], to + "?compression=xz", on_progress=stop)
    before = infos(tmp_path / "cache")
    assert list(before) == ["base"]
    done = two.push([two.large], to)
    assert list(done.new) == [two.large]
    assert sorted(infos(tmp_path / "cache")) == ["base", "large"]


def test_a_dry_run(two, tmp_path):
    to = f"file://{tmp_path}/cache"
    done = two.push([two.top], to, dry_run=True)
    assert sorted(done.new) == sorted([two.base, two.top])
    assert not (tmp_path / "cache").exists()
    two.push([two.base], to)
    assert list(two.push([two.top], to, dry_run=True).new) == [two.top]
    assert sorted(infos(tmp_path / "cache")) == ["base"]
    done = two.pull([two.top], two.cache, dry_run=True)
    assert done.new == {path: two.a.infos(path)[path].size for path in (two.base, two.top)}
    assert two.here() == []


# -- signatures -----------------------------------------------------------------------------------


def refused(two, kind, cache, match, **options):
    with pytest.raises(kind, match=match) as caught:
        two.pull([two.top], f"file://{cache}", **options)
    assert type(caught.value) is kind
    assert two.top not in two.here()
    return str(caught.value)


def test_a_signature_that_is_missing(two, cache):
    edit(infos(cache)["base"], r"^Sig: .*\n", "")
    said = refused(two, UnsignedError, cache, f"{two.base} is not signed")
    assert "--sign-key" in said
    assert two.here() == []


def test_a_key_that_is_not_trusted(two):
    said = refused(two, UntrustedKeyError, two.directory, "signed by team-1, ", public_keys=[])
    assert "trusted: none" in said
    assert "extra-trusted-public-keys = team-1:" in said
    assert two.here() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"^Sig: team-1:....", "Sig: team-1:AAAA"),
        (r"^References: .*$", "References: "),
    ],
    ids=["signature", "metadata"],
)
def test_a_signature_that_is_wrong(two, cache, old, new):
    edit(infos(cache)["top"], old, new)
    said = refused(two, WrongSignatureError, cache, "the signature of .* in .* is wrong")
    assert "team-1, which is trusted here" in said


def test_another_key_of_the_same_name(two, tmp_path):
    other = generate_key(two.a, "team-1", tmp_path / "other.key")
    refused(two, WrongSignatureError, two.directory, "not by that key", public_keys=[other.public])
    assert two.here() == []


# -- what is damaged ------------------------------------------------------------------------------


def cut(file):
    file.write_bytes(file.read_bytes()[:-20])


def empty(file):
    file.write_bytes(b"")


def flip(file):
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 16
    file.write_bytes(data)


@pytest.mark.parametrize("damage", [cut, empty, flip, Path.unlink])
@pytest.mark.parametrize("served", [False, True], ids=["file", "http"])
def test_an_archive_that_is_damaged(two, cache, damage, served):
    damage(nar_of(cache, "top"))
    if served:
        with web_server(cache) as web, pytest.raises(DamagedStoreError) as caught:
            two.pull([two.top], web.url)
    else:
        with pytest.raises(DamagedStoreError) as caught:
            two.pull([two.top], f"file://{cache}")
    assert "push" in str(caught.value)
    assert two.here() == [two.base], "what was whole is kept"


def test_another_archive(two, cache):
    """Whole, but not what the signature is of."""
    nar_of(cache, "top").write_bytes(nar_of(cache, "base").read_bytes())
    refused(two, DamagedStoreError, cache, "hash mismatch")


def test_an_info_that_is_damaged(two, cache):
    infos(cache)["top"].write_text("junk")
    refused(two, DamagedStoreError, cache, "NAR info|corrupt")


def test_a_wrong_hash_that_nobody_signed(two, cache):
    edit(infos(cache)["top"], r"^NarHash: sha256:....", "NarHash: sha256:0000")
    refused(two, DamagedStoreError, cache, "hash mismatch", check_signatures=False)


# -- who does not answer --------------------------------------------------------------------------


def test_a_cache_that_hangs(two):
    """At the first question, or in the midst of an archive: given up after the time that it has."""
    for fault in ({"nix-cache-info": Fault(hangs=True)}, {".zst": Fault(hangs=True, after=9)}):
        started = time.monotonic()
        with faulty_server(two.directory, fault) as web:
            with pytest.raises(UnreachableStoreError) as caught:
                two.pull([two.top], web.url, patience=1.5)
            assert web.url in str(caught.value)
        assert time.monotonic() - started < 12
        assert two.here() == []


def test_ssh_that_hangs(two):
    with ssh_server(two.a.env, "a") as a:
        a.program.write_text("#!/bin/sh\nexec sleep 100\n")
        nix = Nix(env=two.b.env | {"NIX_SSHOPTS": ssh_options(a)}, options=two.b.options)
        for scheme in ("ssh", "ssh-ng"):
            with pytest.raises(StalledStoreError, match="has not moved for 1 seconds"):
                two.pull([two.top], f"{scheme}://a", nix, patience=1)


def test_who_cannot_be_reached(two, tmp_path):
    for url in ("http://127.0.0.1:9", "http://nowhere.invalid"):
        with pytest.raises(UnreachableStoreError, match=url):
            two.pull([two.top], url)
    for url in ("ssh://nowhere.invalid", "ssh-ng://nowhere.invalid"):
        with pytest.raises(UnreachableStoreError, match=r"nowhere\.invalid.* not known"):
            two.push([two.top], url)


def test_ssh_that_lets_nobody_in(two, tmp_path):
    with ssh_server(two.a.env, "a") as a:
        options = ssh_options(a)
        known = a.key.parent / "known_hosts"
        before = known.read_text()
        nix = Nix(env=two.b.env | {"NIX_SSHOPTS": options}, options=two.b.options)
        known.write_text("")
        with pytest.raises(UnreachableStoreError, match="Host key verification failed") as caught:
            two.pull([two.top], "ssh://a", nix)
        assert "known_hosts" in str(caught.value)
        known.write_text(before)
        (a.key.parent / "authorized_keys").write_text("")
        for scheme in ("ssh", "ssh-ng"):
            with pytest.raises(UnreachableStoreError, match="Permission denied"):
                two.pull([two.top], f"{scheme}://a", nix)
        (a.key.parent / "authorized_keys").write_text((a.key.parent / "user_key.pub").read_text())
        a.program.write_text("#!/bin/sh\nexec no-such-nix --serve\n")
        with pytest.raises(UnreachableStoreError, match="no-such-nix"):
            two.pull([two.top], "ssh://a", nix)


def test_a_web_server_takes_nothing(two, tmp_path):
    (tmp_path / "cache").mkdir()
    shutil.copy(two.directory / "nix-cache-info", tmp_path / "cache")
    with web_server(tmp_path / "cache") as web, pytest.raises(ReadOnlyStoreError) as caught:
        two.push([two.top], web.url)
    assert "A plain web server gives files and takes none" in str(caught.value)


def test_a_directory_that_may_not_be_written(two, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ReadOnlyStoreError):
        two.push([two.top], f"file://{tmp_path}/file/cache")


def test_a_full_disk(two, tmp_path):
    """On the other side; what fitted is there, and the rest follows once there is room."""
    root_only()
    (tmp_path / "small").mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "none", str(tmp_path / "small")]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("nothing can be mounted here")
    try:
        to = f"file://{tmp_path}/small/cache"
        with pytest.raises(RemoteDiskFullError, match="No space left"):
            two.push([two.top, two.large], to)
        line = ["mount", "-o", "remount,size=20m", str(tmp_path / "small")]
        subprocess.run(line, check=True)
        two.push([two.top, two.large], to, key=two.key)
        two.pull([two.top, two.large], to)
        assert two.bytes_of(two.large) == Path(two.large).read_bytes()
    finally:
        subprocess.run(["umount", str(tmp_path / "small")], check=True)


def test_a_cache_of_another_store(two, cache):
    (cache / "nix-cache-info").write_text("StoreDir: /nix/store\n")
    for action in (two.pull, two.push):
        with pytest.raises(ForeignStoreError, match="store in /nix/store"):
            action([two.top], f"file://{cache}")


# -- what was meant -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "match"),
    [
        ("/mnt/cache", "file:///mnt/cache"),
        ("host:/mnt/cache", "ssh://host"),
        ("me@host", "ssh://me@host"),
        ("cache", "file:///DIRECTORY"),
        ("ftp://host/cache", "no stores of the kind 'ftp'"),
        ("file://cache", "from / on"),
        ("file://", "from / on"),
        ("http://", "names no host"),
        ("s3:///", "names no bucket"),
        ("", "no URL"),
    ],
)
def test_what_is_no_url(url, match):
    with pytest.raises(AddressError) as caught:
        Address.parse(url)
    assert match in str(caught.value)


def test_what_who_pulls_is_told_of_a_url():
    """Where a bucket is belongs to its URL, and who pushes how does not."""
    url = "s3://models?region=eu-west-1&secret-key=/k&endpoint=minio:9000&compression=xz"
    assert Address.parse(url).to_read == "s3://models?region=eu-west-1&endpoint=minio:9000"
    assert Address.parse("file:///c?secret-key=/k").to_read == "file:///c"
    assert Address.parse("local?root=/mnt").to_read == "local?root=/mnt"


def test_two_keys_are_one_too_many(two, tmp_path):
    """Nix would sign with that of the URL alone."""
    to = f"file://{tmp_path}/cache?secret-key={tmp_path}/other"
    with pytest.raises(AddressError, match="names a key to sign with"):
        two.push([two.top], to, key=two.key)


@given(st.text(max_size=30))
def test_a_url_or_an_error(text):
    try:
        found = Address.parse(text)
    except AddressError:
        return
    assert found.text == text


def test_where_no_cache_is(two, tmp_path):
    """Nix would make one in a directory that it is to read."""
    (tmp_path / "photos").mkdir()
    for name in ("photos", "none"):
        with pytest.raises(NoCacheError):
            two.pull([two.top], f"file://{tmp_path}/{name}")
    assert list((tmp_path / "photos").iterdir()) == []
    assert not (tmp_path / "none").exists()
    with pytest.raises(NotInStoreError, match="toolchain show"):
        two.pull([f"{two.a.store_dir}/{'0' * 32}-top"], two.cache)


def test_buckets(two):
    """As far as it goes where there is none: Nix is asked, and says whether it knows any."""
    env = two.a.env | {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y"}
    lines = []
    nix = Nix(env=env, options=two.a.options, verbose=lines.append)
    load = load_of([Place(two.top, two.top)], nix, "model", list)
    url = "s3://no-bucket?endpoint=127.0.0.1:9&scheme=http"
    with pytest.raises((UnknownStoreError, UnreachableStoreError)) as caught:
        push(load, Address.parse(url), nix, patience=20)
    assert "s3://no-bucket" in str(caught.value)
    assert any(f"--store '{url}'" in line for line in lines)


def test_parts_and_runs_that_are_not_there(two):
    with pytest.raises(ArchiveError, match="part of a realization"):
        load_of([Place(f"{two.top}/x", two.top, "x")], two.a, "model", list)
    with pytest.raises(NoRunError, match="no run is recorded"):
        load_of([Place(two.top, two.top)], two.a, "run", list)


def test_files_of_keys(two, tmp_path):
    key = two.key
    assert key.file.stat().st_mode & 0o777 == 0o600
    assert key.file.with_name("team.key.pub").read_text().strip() == key.public
    assert check_public(key.public) == key.public
    with pytest.raises(KeyFileError, match="is there already"):
        generate_key(two.a, "team-1", key.file)
    with pytest.raises(KeyFileError, match="name of a key"):
        generate_key(two.a, "team 1", tmp_path / "k")
    with pytest.raises(KeyFileError, match="cannot be written"):
        generate_key(two.a, "team-1", tmp_path / "none/k")
    with pytest.raises(KeyFileError, match="cannot be read"):
        read_key(tmp_path / "none")
    with pytest.raises(KeyFileError, match="holds the public key"):
        read_key(f"{key.file}.pub")
    (tmp_path / "junk").write_bytes(b"\xff\0junk")
    with pytest.raises(KeyFileError, match="NAME:BASE64"):
        read_key(tmp_path / "junk")
    with pytest.raises(PublicKeyError, match="secret"):
        check_public(key.file.read_text())
    with pytest.raises(PublicKeyError, match="NAME:BASE64"):
        check_public("team-1")


def test_who_works_in_silence_is_not_given_up():
    """Nix 2.8 says nothing for minutes while it compresses or sends a large file."""
    line = ["cat", "/dev/zero"]
    with subprocess.Popen(line, stdout=subprocess.DEVNULL) as busy:
        try:
            watch = _Watch("file:///cache", {}, 1.0, None, lambda _: None)
            watch.process = SimpleNamespace(pid=busy.pid)
            watch.begin()
            end = time.monotonic() + 2.5
            while time.monotonic() < end:
                watch.tick()
                time.sleep(0.05)
            busy.send_signal(signal.SIGSTOP)
            time.sleep(0.3)
            watch.tick()
            time.sleep(1.2)
            with pytest.raises(StalledStoreError):
                watch.tick()
        finally:
            busy.kill()


def test_what_others_say_does_nothing_to_a_terminal():
    said = NixError("failed to start SSH connection to 'a'", stderr="\x1b]0;title\x07 no\x9b2J")
    found = explain(said, "ssh://a")
    assert isinstance(found, UnreachableStoreError)
    assert "?]0;title? no?2J" in str(found)


def test_the_store_here_is_not_taken_for_the_cache():
    said = StoreNotWritableError("the Nix store cannot be written to: Permission denied")
    assert explain(said, "https://cache") is None
    words = "no space left on the disk: writing to file: No space left on device"
    full = explain(NixError(words), "https://cache")
    assert isinstance(full, RemoteDiskFullError)
    assert full.message == words


def test_what_a_daemon_lets_only_some_choose_is_no_news():
    """Of what was chosen without being asked; of keys it is."""
    said = []
    nix = Nix(messages=said.append)
    for name in ("download-attempts", "trusted-public-keys", "narinfo-cache-positive-ttl"):
        nix.pass_on(Message(WARNING, f"ignoring the client-specified setting '{name}', because"))
    assert said == ["ignoring the client-specified setting 'trusted-public-keys', because"]


def test_letters_of_a_path_are_no_damage():
    store = "/nix/store/xz0zstdcorrupted0000000000000000-xz-5.2"
    assert explain(NixError(f"'{store}' is strange"), "https://cache") is None
    damaged = explain(NixError(f"'{store}': the xz stream ends early"), "https://cache")
    assert isinstance(damaged, DamagedStoreError)
