"""What other tests take for other machines is one: see `services`."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from conftest import SHELL_IN_SANDBOX
from services import Fault, faulty_server, machine, sessions, ssh_options, ssh_server, web_server

from stagedml.nix.client import Nix

pytestmark = pytest.mark.nix


def get(url):
    with urllib.request.urlopen(url, timeout=0.5) as answer:
        return answer.read()


def test_nginx(tmp_path):
    (tmp_path / "words").write_bytes(b"x" * 1000)
    with web_server(tmp_path) as web:
        assert get(f"{web.url}/words") == b"x" * 1000
        with pytest.raises(urllib.error.HTTPError, match="404"):
            get(f"{web.url}/other")
        assert web.asked(2) == ["/words", "/other"]
    port = int(web.url.rpartition(":")[2])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 1)
    assert not web.log.exists()


def test_faults(tmp_path):
    (tmp_path / "words").write_bytes(b"words")
    with faulty_server(tmp_path) as web:
        url = f"{web.url}/words"
        assert get(url) == b"words"
        web.faults["words"] = Fault(content=b"sword")
        assert get(url) == b"sword"
        for fault, expected in (
            (Fault(status=503), urllib.error.HTTPError),
            (Fault(after=2), http.client.IncompleteRead),
            (Fault(hangs=True), TimeoutError),
            (Fault(after=2, hangs=True), TimeoutError),
        ):
            web.faults["words"] = fault
            with pytest.raises(expected):
                get(url)
        assert len(web.asked) == 6


def test_ssh_leads_to_another_store(shell_nix):
    with machine(shell_nix.env) as there, ssh_server(there) as server:
        other = Nix(env=there, options=SHELL_IN_SANDBOX)
        env = shell_nix.env | {"NIX_SSHOPTS": ssh_options(server)}
        nix = Nix(env=env, options=shell_nix.options)
        path = nix.add(__file__)
        (real,) = (value.removeprefix("local?real=") for value in [there["NIX_REMOTE"]])
        assert other.store_dir == nix.store_dir
        for scheme in ("ssh", "ssh-ng"):
            nix.copy([path], to=f"{scheme}://{server.name}", check_signatures=False)
            assert Path(real, Path(path).name).read_text() == Path(__file__).read_text()
            assert other.unknown(path) == []
            other.run("nix-store", "--delete", path)
            assert other.unknown(path) == [path]
        # A command that goes on when its connection is gone ends with the server.
        line = [
            "ssh",
            *env["NIX_SSHOPTS"].split(),
            server.name,
            "trap '' HUP; sleep 100 & sleep 100",
        ]
        client = subprocess.Popen(line, stdin=subprocess.DEVNULL)
        folder = server.program.parent
        deadline = time.monotonic() + 10
        while len(running := sessions(folder)) < 3 and time.monotonic() < deadline:
            time.sleep(0.05)
        client.kill()
        client.wait()
    assert len(running) >= 3
    deadline = time.monotonic() + 5
    while any(map(alive, running)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(alive, running))
    assert not folder.exists()


def alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
