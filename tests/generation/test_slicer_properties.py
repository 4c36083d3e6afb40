"""Slices of random programs: they do what the whole does, and change when they should."""

from __future__ import annotations

import ast
import resource
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from programs import Texts, sliced, slices
from random_programs import fails, outcome, write

from stagedml.generation.slices.cut import cut, parts_of
from stagedml.generation.strip import strip

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="Python 3.13.0 crashes on some of these programs"
)
ENTRY = ("m0", "main")
_ROOM = 2 << 30  # bytes


@pytest.fixture(autouse=True, scope="module")
def bounded():
    """A random program that grows for ever ends, rather than taking all memory there is."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + _ROOM, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


def shown(texts, cut_texts):
    both = [f"--- {n}\n{text}\n--- its slice\n{cut_texts.get(n)}" for n, text in texts.items()]
    return "\n".join([*both, f"whole: {outcome(texts)}", f"slice: {outcome(cut_texts)}"])


def check(texts):
    cut_texts = sliced(texts, ENTRY)
    assert outcome(cut_texts) == outcome(texts), shown(texts, cut_texts)
    return cut_texts


@settings(deadline=None, max_examples=80)
@given(st.randoms(use_true_random=False))
def test_a_slice_does_what_the_whole_does(rng):
    texts = write(rng)
    assume(not fails(texts))
    check(texts)


def edited(texts, module, number):
    """The program with a function edited, so that it does the same and is another text."""
    stripped = strip(texts[module].encode())
    count = len(list(parts_of(ast.parse(stripped))))
    parts = [cut(stripped, {n}).decode() for n in range(count)]
    more = ";1\n" if parts[number].count("\n") == 1 else "    1\n"
    parts[number] = parts[number].rstrip("\n") + ("\n" if more[0] == " " else "") + more
    return {**texts, module: "".join(parts)}


def functions(texts, module):
    """The numbers of the parts that are functions."""
    parts = parts_of(ast.parse(texts[module]))
    return [n for n, p in enumerate(parts) if isinstance(p.statement, ast.FunctionDef)]


@settings(deadline=None, max_examples=30)
@given(st.randoms(use_true_random=False))
def test_an_edit_of_a_function_matters_where_it_is_reached(rng):
    texts = write(rng)
    before = sliced(texts, ENTRY)
    reached = slices(texts, ENTRY)
    for module in texts:
        for number in functions(texts, module):
            after = sliced(edited(texts, module, number), ENTRY)
            assert (after != before) == (number in reached.get(module, ()))


@settings(deadline=None, max_examples=30)
@given(st.randoms(use_true_random=False), st.integers(0, 20))
def test_something_new_matters_to_nobody(rng, where):
    """A definition of a name that nothing uses, wherever it is put."""
    texts = write(rng)
    before = sliced(texts, ENTRY)
    for module, text in texts.items():
        stripped = strip(text.encode())
        count = len(list(parts_of(ast.parse(stripped))))
        parts = [cut(stripped, {n}).decode() for n in range(count)]
        parts.insert(max(1, where % count), "def something_new(x=None): return a\n")
        new = sliced({**texts, module: "".join(parts)}, ENTRY)
        star = any("import *" in other for other in texts.values())
        whole = slices(texts, ENTRY).get(module, ()) == frozenset(range(count))
        assert new == before or star or whole


def test_what_is_read_again_is_the_same():
    """Facts go through JSON in the cache."""
    import json
    import random

    from stagedml.generation.slices.facts import from_json

    for seed in range(20):
        texts = Texts(write(random.Random(seed)))
        for module in texts.texts:
            facts = texts.facts(module)
            assert from_json(json.loads(json.dumps(facts))) == facts
