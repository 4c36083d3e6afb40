"""References: their form, which strings are none, and what of this store they stand for."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stagedml.nix.client import Nix
from stagedml.nix.paths import BASE32, is_store_reference
from stagedml.realization.references import (
    DRef,
    ForeignReferenceError,
    MalformedReferenceError,
    RRef,
    StoreReferenceError,
    UnknownDeriverError,
    dref2path,
    dref2rrefs,
    path2dref,
    path2rref,
    rref2dref,
    rref2path,
    rref_of,
)

A, B = "7l1bx5nv5s2pxm8fbn7a4gkkmzj1f8sc", "0" * 31 + "z"
hashes = st.text(BASE32, min_size=32, max_size=32)
names = st.from_regex(r"[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]{0,206}", fullmatch=True).filter(
    lambda name: not name.endswith(".drv") and (len(name) < 33 or name[32] != "-")
)


# -- their form -----------------------------------------------------------------------------------


@given(hashes, hashes, names)
def test_round_trips(output, derivation, name):
    rref = RRef(f"rref:{output}-{derivation}-{name}")
    assert (rref.output_hash, rref.derivation_hash, rref.name) == (output, derivation, name)
    dref = rref2dref(rref)
    assert dref == f"dref:{derivation}-{name}"
    assert (dref.derivation_hash, dref.name) == (derivation, name)
    assert path2dref(f"/nix/store/{derivation}-{name}.drv") == dref
    assert rref_of(f"/x/{output}-{name}", f"/x/{derivation}-{name}.drv") == rref
    for reference in (rref, dref):
        copy = pickle.loads(pickle.dumps(reference))
        assert copy == reference
        assert type(copy) is type(reference)
        assert is_store_reference(reference)


@given(st.text() | st.from_regex(rf"[rd]ref:[{BASE32}-]{{0,70}}[a-z.]*\n?"))
def test_a_string_is_a_reference_to_itself_or_none(text):
    """Nothing is repaired, cut or taken for something like it."""
    for cls in (RRef, DRef):
        try:
            found = cls(text)
        except MalformedReferenceError:
            continue
        parts = [found.derivation_hash, found.name]
        if isinstance(found, RRef):
            parts.insert(0, found.output_hash)
        assert f"{cls.scheme}:{'-'.join(parts)}" == text
        assert all(set(part) <= set(BASE32) for part in parts[:-1])


WRONG = {
    "": "does not begin with `rref:`",
    "report": "does not begin with `rref:`",
    f"{A}-report": "does not begin with `rref:`",
    f"/nix/store/{A}-report": "does not begin with `rref:`",
    f"RREF:{A}-{B}-report": "does not begin with `rref:`",
    f" rref:{A}-{B}-report": "does not begin with `rref:`",
    f"dref:{A}-report": "is one to a derivation",
    "rref:report": "has no hash of 32 characters for its output",
    "rref:../../etc": "has no hash of 32 characters for its output",
    f"rref:{A}": "has no hash of 32 characters for its output",
    f"rref:{A[:-1]}-{B}-report": "has no hash of 32 characters for its output",
    f"rref:{A}-report": "has no hash of 32 characters for its derivation",
    f"rref:{A}-{B}0-report": "has no hash of 32 characters for its derivation",
    f"rref:{A.replace('7', 'e')}-{B}-report": "has 'e' in the hash of its output",
    f"rref:{A}-{B.replace('z', 'u')}-report": "has 'u' in the hash of its derivation",
    f"rref:{A}-{B.upper()}-report": "has 'Z' in the hash of its derivation",
    f"rref:{A}-{B}-": "has no name",
    f"rref:{A}-{B}-{A}-report": "has one hash too many",
    f"rref:{A}-{B}-" + 208 * "x": "a name of 208 characters, of which Nix allows 207",
    f"rref:{A}-{B}-.hidden": "a name that Nix does not allow",
    f"rref:{A}-{B}-a/b": "a name that Nix does not allow",
    f"rref:{A}-{B}-../x": "a name that Nix does not allow",
    f"rref:{A}-{B}-report\n": "a name that Nix does not allow",
    f"rref:{A}-{B}-r\u00e9port": "a name that Nix does not allow",
    f"rref:{A}-{B}-report.drv": "has the name of a .drv file",
}


@pytest.mark.parametrize(("text", "why"), WRONG.items())
def test_what_is_no_reference(text, why):
    """Each in its own words, wherever one is taken."""
    for take in (RRef, rref2path, rref2dref):
        with pytest.raises(MalformedReferenceError, match="not a reference to a realiz") as caught:
            take(text)
        assert why in str(caught.value)
        assert caught.value.hint


def test_what_is_no_reference_to_a_derivation():
    for text, why in {
        f"rref:{A}-{B}-report": "is one to a realization",
        f"dref:{A}-{B}-report": "has one hash too many",
        f"dref:{A}-report.drv": "has the name of a .drv file",
        f"dref:{A[1:]}-report": "has no hash of 32 characters for its derivation",
        f"{A}-report.drv": "does not begin with `dref:`",
    }.items():
        for take in (DRef, dref2path, dref2rrefs):
            with pytest.raises(MalformedReferenceError, match="not a reference to a deriv") as got:
                take(text)
            assert why in str(got.value)
    with pytest.raises(MalformedReferenceError, match="is no string but of the type PosixPath"):
        DRef(Path("x"))  # type: ignore[arg-type]
    with pytest.raises(StoreReferenceError, match="not the path of a derivation"):
        path2dref(f"/nix/store/{A}-report")
    with pytest.raises(MalformedReferenceError, match="has another name"):
        rref_of(f"/nix/store/{A}-report", f"/nix/store/{B}-other.drv")


# -- what they stand for --------------------------------------------------------------------------

STAGE = """
{ text, more ? "" }:
derivation {
  name = "made";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  args = [ "-c" "echo ${text} > $out" ];
  inherit more;
}
"""
FIXED = """
{ way }:
derivation {
  name = "fixed";
  system = builtins.currentSystem;
  builder = "/bin/sh";
  args = [ "-c" "printf fixed > $out" ];
  inherit way;
  outputHashMode = "flat";
  outputHashAlgo = "sha256";
  outputHash = "EXPECTED";
}
"""


def made(nix: Nix, expr: str, **arguments: str) -> tuple[str, str]:
    """The derivation and the output of a toy."""
    (drv,) = nix.instantiate(expr=expr, argstrs=arguments)
    (path,) = nix.build(drvs=[drv]).outputs
    return drv, path


def fixed(nix: Nix, way: str, content: bytes) -> tuple[str, str]:
    import hashlib

    digest = hashlib.sha256(content).hexdigest()
    expr = FIXED.replace("EXPECTED", digest).replace("printf fixed", f"printf {content.decode()}")
    return made(nix, expr, way=way)


@pytest.mark.nix
def test_references_and_paths(shell_nix, tmp_path):
    drv, path = made(shell_nix, STAGE, text="one")
    rref = path2rref(path, nix=shell_nix)
    assert rref == f"rref:{Path(path).name[:32]}-{Path(drv).name.removesuffix('.drv')}"
    assert isinstance(rref, RRef)
    assert str(rref2path(rref, nix=shell_nix)) == path
    dref = rref2dref(rref)
    assert dref == path2dref(drv)
    assert str(dref2path(dref, nix=shell_nix)) == drv
    assert dref2rrefs(dref, nix=shell_nix) == [rref]
    link, other = tmp_path / "result", tmp_path / "second"
    link.symlink_to(path)
    other.symlink_to("result")
    assert path2rref(other, nix=shell_nix) == rref


@pytest.mark.nix
@pytest.mark.parametrize("path", ["/etc/passwd", "/nix/store/{}-x/file", "/nix/store", "."])
def test_what_is_no_store_path(path, shell_nix):
    inside = path.replace("/nix/store", shell_nix.store_dir).format(A)
    with pytest.raises(StoreReferenceError, match="not a store path"):
        path2rref(inside, nix=shell_nix)
    drv, _ = made(shell_nix, STAGE, text="one")
    with pytest.raises(StoreReferenceError, match="not a realization but a derivation"):
        path2rref(drv, nix=shell_nix)


@pytest.mark.nix
def test_what_is_of_another_store(shell_nix):
    """Or was never made, or is of two realizations."""
    _drv, path = made(shell_nix, STAGE, text="one")
    other, far = made(shell_nix, STAGE, text="two")
    never = RRef(f"rref:{A}-{B}-made")
    for take, words in (
        (lambda: rref2path(never, nix=shell_nix), f"{shell_nix.store_dir}/{A}-made is not in this"),
        (lambda: path2rref(f"{shell_nix.store_dir}/{A}-made", nix=shell_nix), "is not in this"),
        (lambda: dref2path(rref2dref(never), nix=shell_nix), "there is no "),
        (lambda: dref2rrefs(rref2dref(never), nix=shell_nix), "there is no "),
        (lambda: rref2path(rref_of(path, other), nix=shell_nix), f"{other} did not make {path}"),
        (
            lambda: rref2path(rref_of(far, f"{shell_nix.store_dir}/{B}-made.drv"), nix=shell_nix),
            f"did not make {far}",
        ),
    ):
        with pytest.raises(ForeignReferenceError) as caught:
            take()
        assert words in str(caught.value)
        assert caught.value.hint
    unmade = shell_nix.instantiate(expr=STAGE, argstrs={"text": os.urandom(8).hex()})[0]
    assert dref2rrefs(path2dref(unmade), nix=shell_nix) == []


@pytest.mark.nix
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 80), char=st.sampled_from(BASE32 + "-.eZ/"), how=st.sampled_from("rid"))
def test_a_mistyped_reference_stands_for_nothing(shell_nix, at, char, how):
    """Replaced, inserted or deleted: nothing else is found in its place."""
    _, path = made(shell_nix, STAGE, text="one")
    rref = path2rref(path, nix=shell_nix)
    at = min(at, len(rref) - 1)
    text = rref[:at] + ("" if how == "d" else char) + rref[at + (how != "i") :]
    if text == rref:
        return
    with pytest.raises(StoreReferenceError):
        rref2path(text, nix=shell_nix)


@pytest.mark.nix
def test_one_output_of_several_derivations_has_one_reference(shell_nix):
    """As after an edit of a comment: that of the derivation that Nix saw make it."""
    content = os.urandom(8).hex().encode()
    first, path = fixed(shell_nix, "first", content)
    second, same = fixed(shell_nix, "second", content)
    assert path == same
    assert first != second
    rref = path2rref(path, second, nix=shell_nix)
    assert rref2dref(rref) == path2dref(first)
    for drv in (first, second):
        assert dref2rrefs(path2dref(drv), nix=shell_nix) == [rref]
        assert str(rref2path(rref_of(path, drv), nix=shell_nix)) == path, "it has this output, too"


@pytest.mark.nix
def test_what_nobody_is_known_to_have_made(shell_nix, tmp_path):
    """A file that was put into the store by hand: the derivation at hand counts."""
    content = os.urandom(8).hex().encode()
    (tmp_path / "fixed").write_bytes(content)
    path = shell_nix.add_fixed_flat(tmp_path / "fixed")
    with pytest.raises(UnknownDeriverError, match=r"which derivation made .* is not known"):
        path2rref(path, nix=shell_nix)
    drv, same = fixed(shell_nix, "by hand", content)
    assert same == path
    rref = path2rref(path, drv, nix=shell_nix)
    assert rref == rref_of(path, drv)
    assert str(rref2path(rref, nix=shell_nix)) == path
    stranger, _ = made(shell_nix, STAGE.replace('"made"', '"fixed"'), text="one")
    with pytest.raises(ForeignReferenceError, match="is of two realizations"):
        rref2path(rref_of(path, stranger), nix=shell_nix)


@pytest.mark.nix
def test_derivations_that_were_collected(empty_store):
    """And the same in another store: the reference stays what it was."""
    options = {"sandbox-paths": "/bin /usr /lib /lib64"} if Path("/lib64").exists() else {}
    nix = Nix(env=empty_store, options=options)
    drv, path = made(nix, STAGE, text="one")
    rref = path2rref(path, nix=nix)
    root = Path(empty_store["NIX_STATE_DIR"], "gcroots", "kept")
    root.symlink_to(path)
    nix.run("nix-store", "--gc", "--option", "keep-derivations", "false")
    assert not Path(drv).exists()
    assert path2rref(path, nix=nix) == rref
    assert str(rref2path(rref, nix=nix)) == path
    mistyped = rref.replace(rref.derivation_hash, B)
    with pytest.raises(ForeignReferenceError, match=f"As far as Nix knows, {drv} did"):
        rref2path(mistyped, nix=nix)
    with pytest.raises(ForeignReferenceError, match="there is no "):
        dref2path(rref2dref(rref), nix=nix)
    root.unlink()
    nix.run("nix-store", "--gc")
    with pytest.raises(ForeignReferenceError, match="is not in this store"):
        rref2path(rref, nix=nix)
    assert rref2dref(rref) == path2dref(drv)


@pytest.mark.nix
def test_what_a_stopped_build_left(shell_nix):
    """It lies in the store's directory, and Nix knows nothing of it."""
    drv, path = made(shell_nix, STAGE, text=os.urandom(8).hex())
    rref = path2rref(path, nix=shell_nix)
    shell_nix.run("nix-store", "--delete", path)
    Path(path).write_text("half of it")
    try:
        for take in (
            lambda: rref2path(rref, nix=shell_nix),
            lambda: path2rref(path, nix=shell_nix),
        ):
            with pytest.raises(ForeignReferenceError, match="is not in this store"):
                take()
        assert dref2rrefs(path2dref(drv), nix=shell_nix) == []
    finally:
        Path(path).unlink()
