"""Other machines, on loopback: web servers for binary caches, and ssh to a store of its own.

All of them are context managers, of whatever scope a test wants; what they start ends with them.
Where a program is missing, the test is skipped.

    with machine(private_store) as there, ssh_server(there) as server:
        env = private_store | {"NIX_SSHOPTS": ssh_options(server)}
        # `ssh://NAME` and `ssh-ng://NAME` are now a store of its own, with the same directory
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import remove_store, store_environment
from toys import sandboxed

from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TRIES = 5  # of a port that nobody has, until somebody takes it first
_PATIENCE = 10.0  # seconds for a server to listen
# What servers of a distribution lie in, and a user's PATH often does not have.
_SYSTEM = "/usr/sbin:/sbin:/usr/local/sbin"


def program(name: str) -> str:
    """The full path of a server; skips where it is not installed."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:{_SYSTEM}")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


# -- starting --------------------------------------------------------------------------------------


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """Yields a short-named folder of its own: sockets in it have short names, too."""
    folder = Path(tempfile.mkdtemp(prefix="stagedml-test-"))
    try:
        yield folder
    finally:
        remove_store(folder)


@contextlib.contextmanager
def _listening(start: Callable[[int], list[str]], log: Path) -> Iterator[int]:
    """Starts a server on a port that nobody has; yields the port."""
    for _ in range(_TRIES):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = int(free.getsockname()[1])
        line = start(port)
        with log.open("ab") as said:
            process = subprocess.Popen(
                line, stdin=subprocess.DEVNULL, stdout=said, stderr=said, process_group=0
            )
        try:
            if _answers(port, process):
                yield port
                return
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if "in use" not in log.read_text(errors="replace"):
            break
    raise AssertionError(f"{line[0]} does not listen:\n{log.read_text(errors='replace')}")


def _answers(port: int, process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return process.poll() is None
        time.sleep(0.02)
    return False


# -- http ------------------------------------------------------------------------------------------

_NGINX = """\
daemon off;
worker_processes 1;
{user}pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log;
  default_type application/octet-stream;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {directory};
    {more}
  }}
}}
"""


@dataclass
class Web:
    """A web server.

    Attributes:
        url: Where it is.
        log: What was asked for, one line each.
    """

    url: str
    log: Path

    def asked(self, least: int = 0) -> list[str]:
        """The paths that were asked for until now; nginx notes them a moment later.

        Args:
            least: So many are waited for.
        """
        deadline = time.monotonic() + _PATIENCE
        while True:
            rows = self.log.read_text().splitlines() if self.log.exists() else []
            if len(rows) >= least or time.monotonic() > deadline:
                return [row.split('"')[1].split()[1] for row in rows]
            time.sleep(0.02)


@contextlib.contextmanager
def web_server(directory: Path, more: str = "") -> Iterator[Web]:
    """Yields nginx, serving a directory.

    Args:
        directory: The directory, as `nix copy --to file://` makes it, say.
        more: Directives for the server: `limit_rate 100k;`, say.
    """
    nginx = program("nginx")
    with _folder() as folder:

        def start(port: int) -> list[str]:
            user = "user root;\n" if os.geteuid() == 0 else ""
            text = _NGINX.format(
                folder=folder, port=port, directory=directory, more=more, user=user
            )
            (folder / "nginx.conf").write_text(text)
            return [nginx, "-p", str(folder), "-e", "error.log", "-c", "nginx.conf"]

        with _listening(start, folder / "error.log") as port:
            yield Web(f"http://127.0.0.1:{port}", folder / "access.log")


@dataclass
class Fault:
    """What goes wrong with a file.

    Attributes:
        status: The answer's status.
        content: Other bytes than the file's.
        after: How many bytes of the file come before the end, or the silence.
        hangs: Whether there is silence then, and not the end.
    """

    status: int = 200
    content: bytes | None = None
    after: int | None = None
    hangs: bool = False


@dataclass
class Faulty:
    """A web server that does not do what it should.

    Attributes:
        url: Where it is.
        faults: What goes wrong with files, by how their names end.
        asked: The paths that were asked for.
    """

    url: str
    faults: dict[str, Fault] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, faulty: Faulty, over: threading.Event, **named: Any) -> None:
        self.faulty = faulty
        self.over = over
        super().__init__(*args, **named)

    def do_GET(self) -> None:
        self.faulty.asked.append(self.path)
        found = [fault for end, fault in self.faulty.faults.items() if self.path.endswith(end)]
        if not found:
            super().do_GET()
            return
        fault = found[0]
        path = Path(self.translate_path(self.path))
        content = fault.content
        if content is None:
            content = path.read_bytes() if path.is_file() else b""
        if fault.hangs and fault.after is None:
            self.silence()
            return
        self.send_response(fault.status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: fault.after])
        self.wfile.flush()
        if fault.hangs:
            self.silence()
        elif fault.after is not None:
            self.close_connection = True

    do_HEAD = do_GET  # noqa: N815 - its name

    def silence(self) -> None:
        self.over.wait(600)
        self.close_connection = True

    def log_message(self, *args: object) -> None:
        """Quiet."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Quiet: those who hang up are what this is for."""


@contextlib.contextmanager
def faulty_server(directory: Path, faults: dict[str, Fault] | None = None) -> Iterator[Faulty]:
    """Yields a web server, serving a directory but for some files.

    Args:
        directory: The directory.
        faults: What goes wrong with files, by how their names end; may be changed meanwhile.
    """
    over = threading.Event()
    faulty = Faulty("", dict(faults or {}))
    handler = partial(_Handler, directory=str(directory), faulty=faulty, over=over)
    server = _Server(("127.0.0.1", 0), handler)
    faulty.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield faulty
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


# -- ssh -------------------------------------------------------------------------------------------


@contextlib.contextmanager
def machine(
    like: dict[str, str], folder: Path | None = None, **settings: str
) -> Iterator[dict[str, str]]:
    """Yields the environment of Nix on another machine, whose store has the same directory.

    To Nix its paths are those of the first store, as they are between real machines with
    `/nix/store`; the files lie in a folder of their own. Programs that read them by these paths
    must do so in a sandbox or a mount namespace; Nix builds there in a sandbox alone.

    Args:
        like: The environment of the first machine's Nix.
        folder: Where to; a folder that is deleted afterwards if none is given.
        settings: Further settings in its nix.conf, with `_` for `-`.
    """
    with contextlib.ExitStack() as stack:
        place = folder or stack.enter_context(_folder())
        env = store_environment(place, sandbox=sandboxed(like))
        if settings:
            rows = [f"{name.replace('_', '-')} = {value}\n" for name, value in settings.items()]
            with Path(env["NIX_CONF_DIR"], "nix.conf").open("a") as conf:
                conf.write("".join(rows))
        real = env["NIX_STORE_DIR"]
        yield env | {"NIX_STORE_DIR": like["NIX_STORE_DIR"], "NIX_REMOTE": f"local?real={real}"}


@dataclass
class SSH:
    """A machine that answers to ssh.

    Attributes:
        name: Its name, for `ssh://NAME`.
        port: Where it listens on 127.0.0.1.
        key: The file of the key that it lets in.
        host_key: Its own public key, as a line of `known_hosts` has it.
        log: What the server says.
        program: What runs each command that comes in; a test may write another one.
    """

    name: str
    port: int
    key: Path
    host_key: str
    log: Path
    program: Path


_SSHD = """\
ListenAddress 127.0.0.1:{port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
ForceCommand {folder}/command
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
StrictModes no
PidFile {folder}/pid
UsePAM no
"""

# Exported by the shell, as sshd hands on little of its own environment.
_COMMAND = """\
#!/bin/sh
{exports}
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
"""

_MARK = "STAGEDML_TEST_MACHINE"
_FORWARDED = ("NIX_", "XDG_", "PATH", "HOME", "LANG")


@contextlib.contextmanager
def ssh_server(env: dict[str, str], name: str = "there") -> Iterator[SSH]:
    """Yields sshd, whose commands run in the environment of a machine (see `machine`).

    Args:
        env: The machine's environment; its `PATH` begins with the Nix that is being tested.
        name: The machine's name.
    """
    sshd, keygen = program("sshd"), program("ssh-keygen")
    if os.geteuid() == 0:
        # sshd goes into it; left as it is found in every system that has started an sshd.
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    with _folder() as folder:
        for key in ("host_key", "user_key"):
            line = [keygen, "-q", "-t", "ed25519", "-N", "", "-C", key, "-f", str(folder / key)]
            subprocess.run(line, check=True, stdin=subprocess.DEVNULL)
        (folder / "authorized_keys").write_text((folder / "user_key.pub").read_text())
        nix = Path(Nix(env=env).program("nix-store")).parent
        there = {k: v for k, v in env.items() if k.startswith(_FORWARDED) and k != "NIX_SSHOPTS"}
        there["PATH"] = f"{nix}:{there.get('PATH', os.defpath)}"
        there[_MARK] = str(folder)
        exports = "\n".join(f"export {k}={shlex.quote(v)}" for k, v in sorted(there.items()))
        command = folder / "command"
        command.write_text(_COMMAND.format(exports=exports))
        command.chmod(0o755)
        log = folder / "log"

        def start(port: int) -> list[str]:
            (folder / "sshd_config").write_text(_SSHD.format(folder=folder, port=port))
            return [sshd, "-D", "-e", "-f", str(folder / "sshd_config")]

        host_key = " ".join((folder / "host_key.pub").read_text().split()[:2])
        with _listening(start, log) as port:
            try:
                yield SSH(name, port, folder / "user_key", host_key, log, command)
            finally:
                end_sessions(folder)


def sessions(folder: Path) -> list[int]:
    """The processes that commands have started which came in over ssh."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.fsencode(f"{_MARK}={folder}") in (place / "environ").read_bytes().split(b"\0"):
                found.append(int(place.name))
    return found


def end_sessions(folder: Path) -> None:
    """Kills what commands have started that came in over ssh: it does not end with sshd."""
    for process in sessions(folder):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


_CLIENT = """\
Host {name}
  HostName 127.0.0.1
  HostKeyAlias {name}
  Port {port}
  IdentityFile {key}
"""

_CLIENTS = """\
Host *
  User {user}
  IdentitiesOnly yes
  IdentityAgent none
  BatchMode yes
  StrictHostKeyChecking yes
  UserKnownHostsFile {known}
  GlobalKnownHostsFile /dev/null
  ConnectTimeout 30
  ControlPath none
"""


def ssh_options(*servers: SSH) -> str:
    """`NIX_SSHOPTS` with which Nix, as `ssh -F` does, finds servers by their names."""
    import getpass

    folder = servers[0].key.parent
    known = folder / "known_hosts"
    known.write_text("".join(f"{server.name} {server.host_key}\n" for server in servers))
    hosts = [_CLIENT.format(name=s.name, port=s.port, key=s.key) for s in servers]
    config = folder / "ssh_config"
    config.write_text("".join(hosts) + _CLIENTS.format(user=getpass.getuser(), known=known))
    return f"-F {config}"
