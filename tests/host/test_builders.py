"""What `doctor` says of remote builders, by what they answered."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

from toys import root_only

from stagedml.host.builders import _machine
from stagedml.host.machines import parse
from stagedml.nix.probing import Answer

if TYPE_CHECKING:
    from pathlib import Path

    from stagedml.host.findings import Finding

X86 = "x86_64-linux"


def said(line: str, answer: Answer | None = None) -> list[Finding]:
    return list(_machine(parse(line), answer, {"system": X86}, daemon=False))


def test_the_sixth_field_that_is_to_be_written_keeps_what_it_has() -> None:
    line = f"ssh-ng://gpu1 {X86} - 1 1 kvm,big-parallel fast"
    features = frozenset({"cuda", "kvm", "big-parallel", "fast"})
    missing = said(line, Answer(system=X86, features=features))[0]
    assert missing.hint == "In its line, as 6th field: big-parallel,cuda,kvm"
    fields = line.split()
    fields[5] = missing.hint.rpartition(": ")[2]
    assert parse(" ".join(fields)).features == features
    (fine,) = said(" ".join(fields), Answer(system=X86, features=features))
    assert fine.status == "ok"


def test_keys_that_ssh_does_not_take(tmp_path: Path) -> None:
    key = tmp_path / "a$(key)"
    line = f"ssh-ng://me@gpu1 {X86} {key}"
    (none,) = said(line)
    assert shlex.split(none.hint.splitlines()[0])[-1] == str(key)
    assert shlex.split(none.hint.splitlines()[1])[1:] == ["-i", f"{key}.pub", "me@gpu1"]
    key.write_text("")
    key.chmod(0o644)
    (open_to_all,) = said(line)
    assert open_to_all.hint == f"chmod 600 {shlex.quote(str(key))}"
    key.chmod(0o600)
    assert said(line) == []


def test_a_key_in_a_directory_that_is_closed(tmp_path: Path) -> None:
    """As that of root, whom a daemon would be: no crash, but what it is."""
    root_only()
    tmp_path.chmod(0o755)
    closed = tmp_path / "closed"
    closed.mkdir(0o700)
    (closed / "key").touch(0o600)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.setgroups([])
            os.setuid(65534)
            (found,) = said(f"ssh-ng://gpu1 {X86} {closed}/key")
            os.write(writing, found.text.encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as text:
        assert text.read().endswith("closed/key cannot be read by you")
    os.waitpid(child, 0)
