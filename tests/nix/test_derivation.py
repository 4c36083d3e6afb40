"""`.drv` files: what is written is read back, and what Nix writes is understood."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stagedml.nix import derivation as aterm
from stagedml.nix.derivation import Derivation, DerivationError, DynamicInput, Output

texts = st.text(st.characters(exclude_categories=[])) | st.sampled_from(
    ['"', "\\", "\n", "\\n", 'a"),("b', "\r\t", "\udcff", "]", ""]
)
names = st.lists(texts, max_size=3).map(tuple)
inputs = st.recursive(
    st.builds(DynamicInput, names),
    lambda inner: st.builds(
        DynamicInput, names, st.lists(st.tuples(texts, inner), min_size=1, max_size=2).map(tuple)
    ),
    max_leaves=4,
)


@st.composite
def derivations(draw):
    version = draw(st.sampled_from(["", "xp-dyn-drv"]))
    dynamic = draw(st.dictionaries(texts, inputs, max_size=3)) if version else {}
    dynamic = {path: taken for path, taken in dynamic.items() if taken.children}
    taken = {path: given.outputs for path, given in dynamic.items()}
    return Derivation(
        outputs=draw(st.dictionaries(texts, st.builds(Output, texts, texts, texts), max_size=3)),
        input_drvs=draw(st.dictionaries(texts, names, max_size=3)) | taken,
        input_srcs=draw(names),
        system=draw(texts),
        builder=draw(texts),
        args=draw(names),
        env=draw(st.dictionaries(texts, texts, max_size=4)),
        version=version,
        dynamic=dynamic,
    )


@given(derivations())
def test_written_is_read_back(derivation):
    assert aterm.parse(aterm.write(derivation)) == derivation


@given(derivations(), st.data())
def test_a_damaged_file_is_an_error_or_another_derivation(derivation, data):
    text = aterm.write(derivation)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    damaged = text[:start] + data.draw(st.text(max_size=3)) + text[end:]
    try:
        found = aterm.parse(damaged)
    except DerivationError:
        return
    # Whatever was accepted has exactly one way to be written, but for needless escapes.
    assert aterm.parse(aterm.write(found)) == found


@given(st.text())
def test_anything_else_is_an_error(text):
    with pytest.raises(DerivationError):
        aterm.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Derive",
        'Derive([],[],[],"","",[],[]',
        'Derive([],[],[],"","",[],[]))',
        'Derive([],[],["a",],"","",[],[])',
        'Derive([],[],["a" "b"],"","",[],[])',
        'Derive([],[("d",["out"],"")],[],"","",[],[])',
        'DrvWithVersion("xp-later",[],[],[],"","",[],[])',
    ],
)
def test_near_misses_are_errors(text):
    with pytest.raises(DerivationError, match="not a derivation"):
        aterm.parse(text, where="x.drv")


def test_a_missing_file_is_a_clear_error(tmp_path):
    with pytest.raises(DerivationError, match=r"cannot read .*gone\.drv: No such file"):
        aterm.read(tmp_path / "gone.drv")


def test_structured_attributes_are_found():
    attributes = {"name": "train", "config": {"epochs": 3}}
    derivation = Derivation(
        {"out": Output("/nix/store/x")}, {}, (), "s", "b", (), {"__json": json.dumps(attributes)}
    )
    assert derivation.attributes == attributes
    assert derivation.name == "train"
    assert derivation.out == "/nix/store/x"


def test_kinds_of_outputs():
    def made(output):
        return Derivation({"out": output}, {}, (), "s", "b", (), {"name": "x"})

    assert not made(Output("/p")).is_fixed
    assert made(Output("/p", "sha256", "00")).is_fixed
    assert made(Output("", "r:sha256", "impure")).is_impure
    assert not made(Output("", "r:sha256", "impure")).is_fixed


@pytest.mark.nix
def test_agrees_with_nix(nix):
    """Every attribute of every derivation, as Nix itself shows it."""
    file = str(Path(__file__).with_name("derivations.nix"))
    attrs = ["strange", "two", "uses-ok", "one-fails", "no-host", "wrong-hash", "needs-gpu"]
    drvs = nix.instantiate(file, attrs=attrs)
    drvs = nix.query("--requisites", *drvs)
    drvs = [path for path in drvs if path.endswith(".drv")]
    assert len(drvs) >= 11
    # Text in and out of Nix's own evaluator: `show-derivation`'s JSON differs between versions.
    expr = """
      let
        all = import FILE { };
        show = drv: {
          inherit (drv.drvAttrs) name system builder;
          args = drv.drvAttrs.args or [ ];
          text = drv.drvAttrs.text or null;
          outputs = drv.drvAttrs.outputs or [ "out" ];
          drv = drv.drvPath;
          out = "${drv.out}";
        };
      in
      map show [ all.strange all.two all.uses-ok all.no-host all.needs-gpu ]
    """
    by_nix = nix.eval_json(expr=expr.replace("FILE", str(Path(file).absolute())))
    for shown in by_nix:
        derivation = aterm.read(shown["drv"])
        assert list(derivation.outputs) == sorted(shown["outputs"])
        assert derivation.out == shown["out"]
        assert derivation.name == shown["name"]
        assert derivation.system == shown["system"]
        assert derivation.builder == shown["builder"]
        assert list(derivation.args) == shown["args"]
        assert derivation.env.get("text") == shown["text"]
    for drv in drvs:
        derivation = aterm.read(drv)
        references = set(nix.query("--references", drv))
        assert {*derivation.input_drvs, *derivation.input_srcs} == references
        assert aterm.write(derivation) == Path(drv).read_text(encoding="utf-8")


@pytest.mark.nix
def test_agrees_with_nix_show_derivation(nix):
    """The JSON form, as far as its versions have it in common."""
    (drv,) = nix.instantiate(str(Path(__file__).with_name("derivations.nix")), attrs=["strange"])
    shown = json.loads(nix.run("nix", "show-derivation", drv).stdout)
    (found,) = shown.get("derivations", shown).values()
    derivation = aterm.read(drv)
    assert found["env"] == derivation.env
    assert found["args"] == list(derivation.args)
    assert found["builder"] == derivation.builder
    assert found["system"] == derivation.system


@settings(deadline=None)
@given(st.integers(0, 3))
def test_needless_escapes_are_read(extra):
    text = 'Derive([],[],[],"\\a\\"","' + "\\\\" * extra + '",[],[])'
    derivation = aterm.parse(text)
    assert derivation.system == 'a"'
    assert derivation.builder == "\\" * extra


def test_is_fast():
    """So that thousands of stages are read in the time that Nix takes to evaluate them."""
    derivation = Derivation(
        {"out": Output("/nix/store/" + "x" * 40)},
        {f"/nix/store/{number:032}-input.drv": ("out",) for number in range(12)},
        tuple(f"/nix/store/{number:032}-source.py" for number in range(12)),
        "x86_64-linux",
        "/nix/store/python",
        ("-sSBP", "/nix/store/builder.py"),
        {f"variable{number}": 'a "quoted" value\n' * 10 for number in range(20)},
    )
    text = aterm.write(derivation)
    begun = time.process_time()
    for _ in range(200):
        aterm.parse(text)
    assert (time.process_time() - begun) / 200 < 1e-3
