"""Realizations on their way to other stores, in files and from store to store; real Nix."""

from __future__ import annotations

import os
import random
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import SHELL_IN_SANDBOX, remove_store
from hypothesis import given
from hypothesis import strategies as st

from stagedml.nix import programs
from stagedml.nix.client import Nix
from stagedml.nix.errors import NixError
from stagedml.nix.paths import HashError
from stagedml.realization import transfer
from stagedml.realization.archive import (
    ArchiveError,
    DamagedArchiveError,
    ForeignArchiveError,
    Manifest,
    Writer,
    verify,
)
from stagedml.realization.caches.signing import generate_key
from stagedml.realization.naming import Place
from stagedml.realization.references import dref2path, path2rref, rref2dref, rref2path
from stagedml.realization.transfer import (
    NoDerivationError,
    export_places,
    import_file,
    references_of,
)

pytestmark = pytest.mark.nix

CHAIN = """
let
  sh = name: text: derivation {
    inherit name;
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-c" text ];
  };
in rec {
  base = sh "base" "echo base > $out";
  top = sh "top" "read -r uuid < /proc/sys/kernel/random/uuid; echo ${base} ${moment} > $out";
}
"""


def build(nix, moment=""):
    """Two realizations, of which the one refers to the other."""
    return nix.build(expr=CHAIN.replace("${moment}", moment), attrs=["base", "top"]).outputs


def places(*paths):
    return [Place(path, path) for path in paths]


@pytest.fixture
def own(empty_store, tmp_path, monkeypatch):
    """A Nix of its own, whose links are this test's."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Nix(env=empty_store, options=SHELL_IN_SANDBOX)


def fresh(nix):
    """Empties a store altogether: another one in the same place."""
    for name in ("NIX_STORE_DIR", "NIX_STATE_DIR"):
        remove_store(Path(nix.env[name]))
    assert not Path(nix.store_dir).exists()


def stored(nix):
    """What lies in a store."""
    return sorted(p.name for p in Path(nix.store_dir).glob("*") if not p.name.startswith("."))


# -- files ----------------------------------------------------------------------------------------


def test_the_same_on_the_other_side(own, tmp_path):
    base, top = build(own)
    before, rref = own.infos(base, top), path2rref(top, nix=own)
    file = tmp_path / "top.nar"
    done = export_places(places(top), file, own)
    assert (done.references, done.paths) == ([rref], [base, top])
    again = export_places(places(top), tmp_path / "again.nar", own)
    assert again.sha256 == done.sha256, "it hangs on nothing but what is exported"

    fresh(own)
    found = import_file(file, own)
    assert (found.references, found.new, found.different) == ([rref], [base, top], [])
    assert own.infos(base, top) == before
    assert rref2path(rref, nix=own) == Path(top)
    assert own.invalid(str(own.infos(top)[top].deriver)), "the outputs alone"
    own.run("nix-store", "--gc")
    assert not own.invalid(base, top), "what was imported is kept"

    again = import_file(file, own)
    assert (again.new, again.different, again.roots) == ([], [], found.roots)
    found.roots[0].unlink()
    own.run("nix-store", "--gc")
    assert stored(own) == []

    import_file(file, own, keep=False)
    assert not own.invalid(base, top)
    own.run("nix-store", "--gc")
    assert stored(own) == []


def test_nix_reads_the_file_too(own, tmp_path):
    base, top = build(own)
    file = tmp_path / "top.nar"
    export_places(places(top), file, own)
    fresh(own)
    with file.open("rb") as stream:
        assert sorted(own.import_file(stream)) == sorted([base, top])


def test_with_what_rebuilds_it(own, tmp_path):
    _, top = build(own)
    rref = path2rref(top, nix=own)
    drv = own.infos(top)[top].deriver
    file = tmp_path / "top.nar"
    export_places(places(top), file, own, with_derivation=True)
    fresh(own)
    found = import_file(file, own)
    assert dref2path(rref2dref(rref), nix=own) == Path(drv)
    for root in found.roots:
        root.unlink()
    own.delete(top)
    assert own.build(drvs=[drv]).outputs == [top]
    own.delete(drv)
    with pytest.raises(NoDerivationError, match=r"derivation of .*-top is not in this store"):
        export_places(places(top), tmp_path / "other.nar", own, with_derivation=True)


def test_an_import_that_was_tampered_with(own, tmp_path):
    """Any byte changed, any part cut off, anything added: refused, and nothing is imported."""
    _, top = build(own)
    file = tmp_path / "top.nar"
    export_places(places(top), file, own)
    data = file.read_bytes()
    fresh(own)
    chance = random.Random(1)
    damaged = tmp_path / "damaged.nar"

    def refused(content, *, whole=False):
        damaged.write_bytes(content)
        with (
            damaged.open("rb") as stream,
            pytest.raises(DamagedArchiveError, match="no whole export"),
        ):
            import_file(damaged, own) if whole else verify(stream)

    for place in range(len(data)):
        refused(data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :])
    for end in range(0, len(data), 7):
        refused(data[:end])
    for more in (b"\0", b"x" * 100, data):
        refused(data + more if more != data else data[:-1] + data, whole=True)
    for place in chance.sample(range(len(data)), 10):
        refused(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :], whole=True)
        refused(data[:place], whole=True)
    assert stored(own) == []
    assert import_file(file, own).new


def test_nix_alone_would_take_it(own, tmp_path):
    """What the hash is for: a changed byte in a file is a changed byte in the store."""
    _, top = build(own, "tampering")
    file = tmp_path / "top.nar"
    export_places(places(top), file, own)
    fresh(own)
    file.write_bytes(file.read_bytes().replace(b" tampering", b" Tampering"))
    with file.open("rb") as stream:
        own.import_file(stream)
    assert "Tampering" in Path(top).read_text()


def test_what_ends_in_the_middle_leaves_nothing(own, tmp_path):
    """Where Nix stops after the first of several paths, which was whole."""
    base, top = build(own)
    infos = own.infos(base, top)
    parts = []
    own.export_paths([base, top], parts.append)
    file = tmp_path / "half.nar"
    with file.open("wb") as stream:
        writer = Writer(stream)
        writer.write(b"".join(parts)[:-100])
        hashes = {path: info.sha256 for path, info in infos.items()}
        writer.end(Manifest(own.store_dir, {top: ""}, hashes, derivations=False))
    fresh(own)
    with pytest.raises(NixError):
        import_file(file, own)
    assert stored(own) == []


def test_a_file_that_changes_while_it_is_imported(own, tmp_path, monkeypatch):
    _, top = build(own, "before")
    file = tmp_path / "top.nar"
    export_places(places(top), file, own)
    fresh(own)
    importing = Nix.import_file

    def changed(self, stream, told):
        with file.open("r+b") as other:
            text = other.read().replace(b" before", b" Before")
            other.seek(0)
            other.write(text)
        return importing(self, stream, told)

    monkeypatch.setattr(Nix, "import_file", changed)
    with pytest.raises(DamagedArchiveError, match="changed while"):
        import_file(file, own)
    assert stored(own) == []


@given(st.binary(max_size=300))
def test_no_other_file_is_an_export(tmp_path_factory, data):
    file = tmp_path_factory.getbasetemp() / "other.nar"
    file.write_bytes(data)
    with file.open("rb") as stream, pytest.raises(DamagedArchiveError):
        verify(stream)


def test_a_file_is_replaced_only_when_asked_to(own, tmp_path, monkeypatch):
    _, top = build(own)
    file = tmp_path / "top.nar"
    file.write_text("mine")
    with pytest.raises(ArchiveError, match="is there already"):
        export_places(places(top), file, own)
    assert file.read_text() == "mine"
    with pytest.raises(ArchiveError, match="is a directory"):
        export_places(places(top), tmp_path, own, force=True)
    with pytest.raises(ArchiveError, match="cannot be written"):
        export_places(places(top), tmp_path / "no/top.nar", own)

    def fails(self, paths, write):
        write(b"a part")
        raise NixError("no more")

    with monkeypatch.context() as patched:
        patched.setattr(Nix, "export_paths", fails)
        with pytest.raises(NixError, match="no more"):
            export_places(places(top), file, own, force=True)
    assert file.read_text() == "mine", "replaced when all is there, or not at all"
    export_places(places(top), file, own, force=True)
    assert [path.name for path in tmp_path.iterdir() if "nar" in path.name] == ["top.nar"]


def test_what_has_changed_in_the_store_is_not_exported(own, tmp_path):
    _, top = build(own)
    Path(top).chmod(0o644)
    Path(top).write_text("somebody wrote here")
    with pytest.raises(NixError, match="changed"):
        export_places(places(top), tmp_path / "top.nar", own)
    assert list(tmp_path.glob("*.nar*")) + list(tmp_path.glob(".*")) == []


def test_many_paths_are_one_export(own, tmp_path, monkeypatch):
    base, top = build(own)
    one = export_places(places(base, top), tmp_path / "one.nar", own)
    monkeypatch.setattr(programs, "_ARGUMENTS", 10)
    several = export_places(places(base, top), tmp_path / "several.nar", own)
    assert several.sha256 == one.sha256


def test_an_export_of_another_store(own, nix, tmp_path):
    _, top = build(own)
    export_places(places(top), tmp_path / "top.nar", own)
    with pytest.raises(ForeignArchiveError, match=own.store_dir):
        import_file(tmp_path / "top.nar", nix)


def test_a_hash_that_was_told_by_other_ways(own, tmp_path):
    """Who changes a file on purpose can change its hash in it, and not the one told apart."""
    _, top = build(own)
    done = export_places(places(top), tmp_path / "top.nar", own)
    with pytest.raises(DamagedArchiveError, match="another file than the one you were told of"):
        import_file(tmp_path / "top.nar", own, sha256="0" * 64)
    with pytest.raises(HashError):
        import_file(tmp_path / "top.nar", own, sha256="no hash")
    assert import_file(tmp_path / "top.nar", own, sha256=done.sha256).new == []


def test_what_is_there_with_other_bytes_is_told_of(own, tmp_path):
    """Of a build that is not deterministic, the store keeps its own."""
    base, top = build(own, "$uuid")
    export_places(places(top), tmp_path / "top.nar", own)
    was = Path(top).read_text()
    fresh(own)
    assert build(own, "$uuid") == [base, top]
    mine = Path(top).read_text()
    assert mine != was
    found = import_file(tmp_path / "top.nar", own)
    assert (found.new, found.different) == ([], [top])
    assert Path(top).read_text() == mine


def test_a_part_does_not_travel_alone(own, tmp_path):
    _, top = build(own)
    with pytest.raises(ArchiveError, match="part of a realization"):
        export_places([Place(f"{top}/x", top, "x")], tmp_path / "x.nar", own)


def test_other_outputs_than_out_go_without_a_reference():
    """As of `bash-man`, which may be named by its store path."""
    path, drv = f"/nix/store/{'0' * 32}-a-man", f"/nix/store/{'1' * 32}-a.drv"
    nix = SimpleNamespace(infos=lambda *paths: dict.fromkeys(paths, SimpleNamespace(deriver=drv)))
    assert references_of(places(path), nix) == [path]


def test_a_file_carries_no_signatures(own, tmp_path):
    _, top = build(own)
    key = generate_key(own, "test-1", tmp_path / "key")
    own.sign(str(key.file), [top])
    assert own.infos_in("auto", [top])[top].signers == ("test-1",)
    export_places(places(top), tmp_path / "top.nar", own)
    fresh(own)
    import_file(tmp_path / "top.nar", own)
    assert own.infos_in("auto", [top])[top].signers == ()


def test_progress_is_shown_on_a_terminal(own, tmp_path, monkeypatch):
    """Of what takes a while alone."""
    (tmp_path / "large").write_bytes(os.urandom(1 << 20) * 40)
    path = own.add(tmp_path / "large")
    told = []

    def follow(*args):
        told.append(args)

    export_places(places(path), tmp_path / "l.nar", own, on_progress=follow)
    fresh(own)
    import_file(tmp_path / "l.nar", own, on_progress=follow)
    words = [what for _, _, what in told]
    assert {"exporting", "checking"} <= set(words)
    exporting = [done for done, _, what in told if what == "exporting"]
    assert exporting == sorted(exporting)
    assert len(exporting) >= 40
    assert exporting[-1] >= told[0][1] > 40 << 20
    assert transfer.kept_imports().is_relative_to(tmp_path)


def test_by_way_of_a_daemon(nix_daemon, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    nix = Nix(env=nix_daemon, options=SHELL_IN_SANDBOX)
    base, top = build(nix)
    export_places(places(top), tmp_path / "top.nar", nix)
    nix.delete(top, base)
    assert import_file(tmp_path / "top.nar", nix).new == [base, top]
    nix.run("nix-store", "--gc")
    assert not nix.invalid(top)
