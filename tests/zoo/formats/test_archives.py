"""Unpacking: every archive here is really made, and the bad ones are really bad."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import stat
import struct
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stagedml.runtime.backends import Building
from stagedml.runtime.stage import Build
from stagedml.zoo.formats.archives import ArchiveError, Limits, UnsafeArchiveError, unpack_archive
from stagedml.zoo.formats.unpack import Unpacked, unpack

GOOD = {"a/x.txt": b"x", "a/b/y.txt": b"yy" * 5000, "z": b"", "ünï/côde": b"\xff"}


def tar_bytes(members: dict[str, bytes], extra: list[tarfile.TarInfo] | None = None) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
        for info in extra or []:
            tar.addfile(info, io.BytesIO(b"\0" * info.size) if info.size else None)
    return buffer.getvalue()


def zip_bytes(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return buffer.getvalue()


MAKERS: dict[str, Any] = {
    "zip": zip_bytes,
    "tar": tar_bytes,
    "tar.gz": lambda m: gzip.compress(tar_bytes(m)),
    "tar.bz2": lambda m: bz2.compress(tar_bytes(m)),
    "tar.xz": lambda m: lzma.compress(tar_bytes(m)),
}
SOME = pytest.mark.parametrize("make", [zip_bytes, MAKERS["tar.gz"]], ids=["zip", "tar.gz"])


def run(tmp_path: Path, data: bytes, **options: Any) -> dict[str, bytes]:
    archive = tmp_path / "archive"  # no suffix: the kind is told by the content
    archive.write_bytes(data)
    target = tmp_path / "out"
    target.mkdir()
    members = unpack_archive(archive, target, **options)
    found = {
        str(p.relative_to(target)): p.read_bytes() for p in target.rglob("*") if not p.is_dir()
    }
    regular = sorted(n for n in found if not (target / n).is_symlink())
    assert sorted(m.path for m in members) == regular
    assert all(m.size == len(found[m.path]) for m in members)
    return found


@pytest.mark.parametrize("kind", MAKERS)
def test_every_kind_unpacks(tmp_path: Path, kind: str) -> None:
    assert run(tmp_path, MAKERS[kind](GOOD)) == GOOD


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_every_tar_dialect_unpacks(tmp_path: Path, form: int) -> None:
    name = "d" * 90 + "/" + "f" * 90
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as tar:
        for index in range(3):
            info = tarfile.TarInfo(name + str(index))
            info.size = 3000
            tar.addfile(info, io.BytesIO(b"q" * 3000))
    found = run(tmp_path, gzip.compress(buffer.getvalue()))
    assert found == {name + str(i): b"q" * 3000 for i in range(3)}


@given(
    st.dictionaries(
        st.text(alphabet="abcé", min_size=1, max_size=5), st.binary(max_size=300), max_size=6
    ),
    st.sampled_from(sorted(MAKERS)),
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_round_trip(tmp_path_factory: Any, members: dict[str, bytes], kind: str) -> None:
    if not members and kind != "zip":
        return
    assert run(tmp_path_factory.mktemp("t"), MAKERS[kind](members)) == members


@SOME
def test_only_and_strip(tmp_path: Path, make: Any) -> None:
    found = run(tmp_path, make(GOOD), only=["a/*.txt"], strip=1)
    assert found == {"x.txt": b"x", "b/y.txt": b"yy" * 5000}


@SOME
def test_a_pattern_that_matches_nothing(tmp_path: Path, make: Any) -> None:
    with pytest.raises(ArchiveError, match="has no b/") as caught:
        run(tmp_path, make(GOOD), only=["a/*", "b/*"])
    assert "a/x.txt" in (caught.value.hint or "")


@SOME
@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "..", "C:/x", "a\\..\\x"])
def test_names_outside(tmp_path: Path, make: Any, name: str) -> None:
    with pytest.raises(UnsafeArchiveError, match="names a place outside"):
        run(tmp_path, make({"ok": b"", name: b"evil"}))
    assert not (tmp_path / "x").exists()


def test_a_bad_name_among_those_not_sought(tmp_path: Path) -> None:
    with pytest.raises(UnsafeArchiveError, match="outside"):
        run(tmp_path, zip_bytes({"ok": b"", "../x": b""}), only=["ok"])


def test_a_name_with_nul(tmp_path: Path) -> None:
    data = zip_bytes({"ok_evil": b"x"}).replace(b"ok_evil", b"ok\0evil")
    with pytest.raises(UnsafeArchiveError, match="outside"):
        run(tmp_path, data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("a", b"1")
        file.writestr("./a", b"2")
    with pytest.raises(UnsafeArchiveError, match="twice"):
        run(tmp_path, buffer.getvalue())


def test_the_same_name_twice_in_a_tar(tmp_path: Path) -> None:
    with pytest.raises(UnsafeArchiveError, match="twice"):
        run(tmp_path, tar_bytes({"a": b"1"}, [tarfile.TarInfo("a")]))


def test_the_same_name_once_directorys_are_off(tmp_path: Path) -> None:
    with pytest.raises(UnsafeArchiveError, match="twice"):
        run(tmp_path, zip_bytes({"a/x": b"1", "b/x": b"2"}), strip=1)


@SOME
@pytest.mark.parametrize("names", [["a", "a/b"], ["a/b", "a"]])
def test_a_file_as_a_directory(tmp_path: Path, make: Any, names: list[str]) -> None:
    with pytest.raises(UnsafeArchiveError, match="a file and a directory"):
        run(tmp_path, make(dict.fromkeys(names, b"")))


def special(name: str, kind: bytes, to: str = "", size: int = 0) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    info.linkname = to
    info.size = size
    return info


@pytest.mark.parametrize("kind", [tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE])
def test_devices_and_pipes(tmp_path: Path, kind: bytes) -> None:
    with pytest.raises(UnsafeArchiveError, match="a device, a pipe"):
        run(tmp_path, tar_bytes({}, [special("dev", kind)]))


def test_a_device_in_a_zip(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        info = zipfile.ZipInfo("dev")
        info.create_system = 3
        info.external_attr = (stat.S_IFCHR | 0o644) << 16
        file.writestr(info, b"")
    with pytest.raises(UnsafeArchiveError, match="device"):
        run(tmp_path, buffer.getvalue())


def zip_with_link(to: str, more: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        info = zipfile.ZipInfo("d/link")
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, to)
        for name, data in more.items():
            file.writestr(name, data)
    return buffer.getvalue()


def tar_with_link(to: str, more: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        tar.addfile(special("d/link", tarfile.SYMTYPE, to))
        for name, data in more.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


LINKS = pytest.mark.parametrize("make", [zip_with_link, tar_with_link], ids=["zip", "tar"])


@LINKS
@pytest.mark.parametrize("to", ["../../x", "/etc/passwd", "..\\..\\x", "a/../../../x"])
def test_links_that_lead_outside(tmp_path: Path, make: Any, to: str) -> None:
    with pytest.raises(UnsafeArchiveError, match="leads outside"):
        run(tmp_path, make(to, {}))


@LINKS
def test_links_that_stay_inside(tmp_path: Path, make: Any) -> None:
    found = run(tmp_path, make("../y", {"y": b"real"}))
    assert found == {"y": b"real", "d/link": b"real"}
    assert (tmp_path / "out/d/link").readlink() == Path("../y")


@LINKS
def test_writing_through_a_link(tmp_path: Path, make: Any) -> None:
    with pytest.raises(UnsafeArchiveError, match="a link and a directory"):
        run(tmp_path, make("..", {"d/link/x": b"evil"}))


def test_links_that_lead_outside_together(tmp_path: Path) -> None:
    links = [
        special("one", tarfile.SYMTYPE, "sub"),
        special("sub/up", tarfile.SYMTYPE, ".."),
        special("two", tarfile.SYMTYPE, "one/up/../x"),
    ]
    (tmp_path / "x").write_bytes(b"secret")
    with pytest.raises(UnsafeArchiveError, match="leads outside"):
        run(tmp_path, tar_bytes({"sub/f": b""}, links))


def test_hard_links(tmp_path: Path) -> None:
    good = tar_bytes({"a": b"data"}, [special("b", tarfile.LNKTYPE, "a")])
    assert run(tmp_path, good) == {"a": b"data", "b": b"data"}
    (tmp_path / "out/b").write_bytes(b"changed")
    assert (tmp_path / "out/a").read_bytes() == b"data"


@pytest.mark.parametrize("to", ["/etc/passwd", "../x", "nothing"])
def test_hard_links_outside(tmp_path: Path, to: str) -> None:
    with pytest.raises(UnsafeArchiveError, match="is not unpacked"):
        run(tmp_path, tar_bytes({"a": b""}, [special("b", tarfile.LNKTYPE, to)]))


@SOME
def test_too_many_bytes(tmp_path: Path, make: Any) -> None:
    data = make({"a": b"1" * 5000, "b": b"2" * 5000})
    with pytest.raises(UnsafeArchiveError, match="more than 9,000 bytes"):
        run(tmp_path, data, limits=Limits(total_bytes=9000))


@SOME
def test_too_many_members(tmp_path: Path, make: Any) -> None:
    data = make({str(i): b"" for i in range(6)})
    with pytest.raises(UnsafeArchiveError, match="more than 5 members"):
        run(tmp_path, data, limits=Limits(files=5))


@SOME
def test_a_bomb(tmp_path: Path, make: Any) -> None:
    data = make({"bomb": b"\0" * (40 << 20)})
    assert len(data) < 100_000
    with pytest.raises(UnsafeArchiveError, match="250 times its size"):
        run(tmp_path, data)
    written = sum(p.stat().st_size for p in (tmp_path / "out").rglob("*"))
    assert written < 30 << 20


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"bomb": b"\0" * (2 << 20)}))
    for signature, offset in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        at = data.index(signature)
        data[at + offset : at + offset + 4] = struct.pack("<I", 10)
    with pytest.raises(ArchiveError):
        run(tmp_path, bytes(data))
    assert sum(p.stat().st_size for p in (tmp_path / "out").rglob("*")) <= 1 << 20


def test_a_bomb_in_a_tar_member_that_is_not_sought(tmp_path: Path) -> None:
    data = gzip.compress(tar_bytes({"a": b"", "bomb": b"\0" * (40 << 20), "b": b""}))
    with pytest.raises(UnsafeArchiveError, match="times its size"):
        run(tmp_path, data, only=["a", "b"])


def test_a_bomb_in_a_tar_header(tmp_path: Path) -> None:
    info = special("x", tarfile.XHDTYPE, size=64 << 20)
    data = info.tobuf(tarfile.USTAR_FORMAT) + b"\0" * (64 << 20)
    with pytest.raises(ArchiveError, match="a header of"):
        run(tmp_path, gzip.compress(data))


def test_an_encrypted_zip(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"a": b"secret"}))
    for signature, offset in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        data[data.index(signature) + offset] |= 1
    with pytest.raises(ArchiveError, match="encrypted"):
        run(tmp_path, bytes(data))


@pytest.mark.parametrize("kind", MAKERS)
def test_cut_short(tmp_path: Path, kind: str) -> None:
    data = MAKERS[kind]({"a": bytes(range(256)) * 400, "b": bytes(range(255, -1, -1)) * 400})
    with pytest.raises(ArchiveError, match="cannot be unpacked"):
        run(tmp_path, data[: len(data) // 2])


def long_tar() -> bytes:
    """A tar of three members, each longer than what a decompressor reads at once."""
    return tar_bytes({name: random.Random(name).randbytes(60_000) for name in "abc"})


@pytest.mark.parametrize(
    ("kind", "trailer"), [(gzip.compress, 8), (bz2.compress, 10), (lzma.compress, 12)]
)
def test_a_cut_or_wrong_trailer(tmp_path: Path, kind: Any, trailer: int) -> None:
    """All members are there, and what says that they are the right ones is not."""
    data = kind(long_tar())
    for cut in (1, trailer // 2, trailer):
        with pytest.raises(ArchiveError, match="cannot be unpacked"):
            run(Path(tempfile.mkdtemp(dir=tmp_path)), data[:-cut])
    wrong = bytearray(data)
    wrong[-trailer] ^= 1  # in the checksum of gzip and bzip2; in the footer of xz
    with pytest.raises(ArchiveError, match="cannot be unpacked"):
        run(Path(tempfile.mkdtemp(dir=tmp_path)), bytes(wrong))


@pytest.mark.parametrize("damage", ["checksum", "name", "garbage"])
def test_a_damaged_header_is_not_the_end(tmp_path: Path, damage: str) -> None:
    data = bytearray(long_tar())
    at = next(i for i in range(512, len(data), 512) if data[i : i + 2] == b"b\0")
    if damage == "checksum":
        data[at + 148] ^= 1
    elif damage == "name":
        data[at] = ord("x")
    else:
        data[at : at + 512] = b"?" * 512
    with pytest.raises(ArchiveError, match="neither a header nor the end"):
        run(tmp_path, bytes(data))


@pytest.mark.parametrize("size", [0, 100])
def test_a_tar_that_is_cut_where_a_header_would_be(tmp_path: Path, size: int) -> None:
    data = long_tar()
    at = next(i for i in range(512, len(data), 512) if data[i : i + 2] == b"b\0")
    with pytest.raises(ArchiveError, match="neither a header nor the end"):
        run(tmp_path, data[: at + size])


@pytest.mark.parametrize("size", [-1, -100, -512, -1024, -(10**9)])
@pytest.mark.parametrize("form", ["ustar", "pax", "before pax", "gnu"])
def test_negative_sizes(tmp_path: Path, size: int, form: str) -> None:
    """In the header itself, in an extended one, and as the size of an extended one."""
    header = special("a", tarfile.REGTYPE, size=3)
    if form == "pax":
        header.pax_headers = {"size": str(size)}
        block = header.tobuf(tarfile.PAX_FORMAT)
    else:
        kinds = {"ustar": tarfile.REGTYPE, "before pax": tarfile.XHDTYPE}
        raw = bytearray(special("a", kinds.get(form, tarfile.GNUTYPE_LONGNAME)).tobuf())
        raw[124:136] = struct.pack(">iq", -1, size)
        raw[148:156] = b" " * 8
        raw[148:156] = b"%06o\0 " % sum(raw)
        block = bytes(raw)
    data = tar_bytes({"x": b"1"})[:1024] + block + b"abc".ljust(512, b"\0") + tar_bytes({"y": b""})
    with pytest.raises(ArchiveError, match=r"size of -|goes back"):
        run(tmp_path, gzip.compress(data))


def test_a_link_longer_than_any_path(tmp_path: Path) -> None:
    with pytest.raises(UnsafeArchiveError, match="longer than any path"):
        run(tmp_path, zip_with_link("../y" + "/../y" * 1000, {"y": b""}))


def test_damaged(tmp_path: Path) -> None:
    data = bytearray(zip_bytes({"a": bytes(range(256)) * 40}))
    data[60] ^= 0xFF
    with pytest.raises(ArchiveError, match="cannot be unpacked"):
        run(tmp_path, bytes(data))


@pytest.mark.parametrize("data", [b"", b"hello, this is a text", b"\x1f\x8b nothing"])
def test_no_archive(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ArchiveError):
        run(tmp_path, data)


def test_executables_stay_so(tmp_path: Path) -> None:
    info = tarfile.TarInfo("run")
    info.mode = 0o755
    run(tmp_path, tar_bytes({"plain": b""}, [info]))
    assert (tmp_path / "out/run").stat().st_mode & 0o111
    assert not (tmp_path / "out/plain").stat().st_mode & 0o111


def test_the_stage(tmp_path: Path) -> None:
    archive = tmp_path / "data.zip"
    archive.write_bytes(zip_bytes(GOOD))
    out = Unpacked(Building(tmp_path / "out", {}))
    build = Build(out, name="x", config={}, instance=0, accelerator="cpu", scratch=str(tmp_path))
    unpack.function(build, archive, only=["a/*"], strip=1)
    assert (tmp_path / "out/files/b/y.txt").read_bytes() == GOOD["a/b/y.txt"]
    assert out.manifest == [
        {
            "path": "b/y.txt",
            "size": 10000,
            "sha256": "ee495583da3837270125e8dc70ccec871677b7c6ce9f8920560f6a6bf6b80c31",
        },
        {
            "path": "x.txt",
            "size": 1,
            "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
        },
    ]
    assert [Unpacked.promises[n].broken(tmp_path / "out") for n in Unpacked.promises] == [None] * 2
