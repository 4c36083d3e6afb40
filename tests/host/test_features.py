"""Which machines can build something, by what Nix's settings say of them."""

from __future__ import annotations

import base64
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import REPOSITORY

from stagedml.host.features import Need, refusals
from stagedml.host.machines import Machine, MachineLineError, machines, parse

X86, ARM = "x86_64-linux", "aarch64-linux"
WORDS = st.sampled_from(["cuda", "gpu", "kvm", "big-parallel"])
HERE = {"system": X86, "system-features": "benchmark kvm", "max-jobs": "2"}


def need(*features, system=X86):
    return Need(system, frozenset(features))


def test_this_machine_and_others(tmp_path):
    file = tmp_path / "machines"
    file.write_text(
        "# a comment\nssh://gpu x86_64-linux - 4 2 big-parallel,cuda gpu\nssh://plain # one\n\n"
    )
    settings = {"builders": f"@{file} ; ssh-ng://me@other aarch64-linux /key 3 1.5 - apple-virt"}
    gpu, plain, other = machines(settings)
    assert (gpu.jobs, gpu.mandatory) == (4, {"gpu"})
    assert gpu.features == {"big-parallel", "cuda", "gpu"}
    assert plain == Machine("ssh://plain")
    assert (other.uri, other.systems, other.key) == ("ssh-ng://me@other", (ARM,), "/key")
    assert machines({"builders": f"@{tmp_path}/none"}) == []


@pytest.mark.parametrize(
    ("builders", "asked", "expected"),
    [
        ("", need("kvm"), {}),
        ("", need("cuda"), {"this machine": "does not offer cuda"}),
        ("ssh://gpu x86_64-linux - 1 1 cuda", need("cuda"), {}),
        ("ssh://gpu x86_64-linux - 1 1 - cuda", need("cuda"), {}),
        ("ssh://gpu - - 1 1 cuda", need("cuda"), {}),
        (
            "ssh://u@gpu aarch64-linux,i686-linux - 1 1 cuda",
            need("cuda"),
            "builds for aarch64-linux, i686",
        ),
        ("ssh://gpu x86_64-linux - 1 1 gpu", need("cuda", "gpu"), "does not offer cuda"),
        ("ssh://gpu x86_64-linux - 1 1 cuda gpu", need("cuda"), "takes only what asks for gpu"),
        ("ssh://gpu aarch64-linux", need(system=ARM), {}),
        ("", need(system=ARM), {"this machine": "builds for x86_64-linux"}),
    ],
)
def test_why_not(builders, asked, expected):
    found = refusals({**HERE, "builders": builders}, asked)
    if isinstance(expected, str):
        assert found["the builder gpu"].startswith(expected)
    else:
        assert found == expected


def test_a_machine_that_builds_nothing_itself():
    settings = {**HERE, "max-jobs": "0"}
    assert refusals(settings, need("kvm"))["this machine"].startswith("builds nothing itself")
    assert refusals({**settings, "builders": "ssh://x - - 1 1 kvm"}, need("kvm")) == {}


@given(st.sets(WORDS), st.sets(WORDS), st.sets(WORDS))
def test_nix_s_own_rule(supported, mandatory, wanted):
    """All that is wanted is offered, and all that is mandatory is wanted."""
    lists = [",".join(sorted(words)) or "-" for words in (supported, mandatory)]
    machine = parse(f"ssh-ng://gpu {X86} - 1 1 {' '.join(lists)}")
    fits = wanted <= supported | mandatory and mandatory <= wanted
    assert (not machine.refusal(X86, frozenset(wanted), X86)) == fits


@given(st.text(st.characters(codec="utf-8", exclude_characters=" \t\n\r\x0b\x0c"), max_size=20))
def test_any_line_is_a_machine_or_an_error(text):
    """Nothing else is raised, whatever stands in a field."""
    for number in range(8):
        fields = ["ssh-ng://gpu", X86, "-", "1", "1", "-", "-", base64.b64encode(b"key").decode()]
        fields[number] = text
        with suppress(MachineLineError):
            assert parse(" ".join(fields)).jobs >= 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("ssh://gpu x86_64-linux - two", "the number of jobs, its 4th field, is 'two'"),
        ("ssh://gpu x86_64-linux - 1 fast", "the speed factor, its 5th field, is 'fast'"),
        ("ssh://gpu x86_64-linux - 1 1 - - key!", "no public host key in Base64"),
        ("ssh://gpu x86_64-linux - 1 1 - - - cuda", "it has 9 fields, and there are 8"),
    ],
)
def test_malformed_lines(line, said):
    with pytest.raises(MachineLineError, match=said):
        parse(line)


def test_the_lines_in_the_documentation():
    text = (REPOSITORY / "docs/scaling.md").read_text()
    block = text.split("`/etc/nix/machines`:\n\n```text\n")[1].split("```")[0]
    gpu, big = machines({"builders": block})
    assert (gpu.jobs, gpu.features, gpu.mandatory) == (1, {"cuda"}, {"cuda"})
    assert gpu.refusal(X86, frozenset(), X86) == "takes only what asks for cuda"
    assert (big.jobs, big.mandatory) == (8, frozenset())
    (given,) = re.findall(r"--option builders '([^']*)'", text)
    assert not parse(given).refusal(X86, frozenset({"cuda"}), X86)
