"""A trained model in the store of another machine, by each transport: seconds, bytes, predictions.

    benchmarks/caches.py --onnxruntime DIR [PIPELINE]

The store of the environment is the first machine's; it has built the pipeline. The second one is a
mount namespace in which an empty store lies in the place of the first one's, so that both have the
same directory, as real machines do. Servers run outside. Needs root, nginx and sshd.

`DIR` is where `pip install --target DIR onnxruntime` has put it: to predict is no business of the
store's, and the second machine has no environment.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT / "tests"))

from conftest import remove_store  # noqa: E402
from services import ssh_options, ssh_server, web_server  # noqa: E402

STAGEDML = [sys.executable, "-m", "stagedml"]

# `mount --bind` is this namespace's own; what it shows ends with it.
INSIDE = """
set -e
mount --bind {other}/store "$NIX_STORE_DIR"
mount --bind {other}/var "$NIX_STATE_DIR"
exec "$@"
"""

PREDICT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
import numpy, onnxruntime
from stagedml.realized import realized
found = realized(sys.argv[2])
session = onnxruntime.InferenceSession(str(found.onnx / "model.onnx"))
wanted = session.get_inputs()[0]
shape = [size if isinstance(size, int) else 64 for size in wanted.shape]
data = numpy.random.default_rng(1).random(shape, dtype=numpy.float32)
(answer, *_) = session.run(None, {wanted.name: data})
print(answer.shape, hashlib.sha256(answer.tobytes()).hexdigest(), found.accuracy)
"""


def run(line: list[str], env: dict[str, str], other: Path | None = None) -> str:
    """Run a program on the first machine, or on the other one; what it prints."""
    if other is not None:
        script = INSIDE.format(other=other)
        line = ["unshare", "-m", "--propagation", "private", "sh", "-c", script, "sh", *line]
        env = env | {"XDG_STATE_HOME": str(other / "state")}
    done = subprocess.run(line, env=env, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(line)}\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--onnxruntime", required=True)
    parser.add_argument("pipeline", nargs="?", default="convnet-digits")
    given = parser.parse_args()
    env = dict(os.environ)
    folder = Path(tempfile.mkdtemp(prefix="stagedml-caches-"))
    try:
        measure(given.pipeline, str(Path(given.onnxruntime).absolute()), env, folder)
    finally:
        remove_store(folder)


def measure(pipeline: str, runtime: str, env: dict[str, str], folder: Path) -> None:
    """Push once, and pull by each transport into a new store each time."""
    (output,) = run([*STAGEDML, "path", pipeline], env).split()
    predict = [sys.executable, "-c", PREDICT, runtime, pipeline]
    before = run(predict, env)
    key = str(folder / "team.key")
    public = run([*STAGEDML, "key", "generate", "bench-1", "-o", key], env).strip()
    cache = f"file://{folder}/cache"
    started = time.monotonic()
    done = run([*STAGEDML, "push", output, "--to", cache, "--sign-key", key, "--json"], env)
    took = time.monotonic() - started
    closure = json.loads(done)["paths"]
    stored = sum(file.stat().st_size for file in (folder / "cache").rglob("*") if file.is_file())
    print(f"push to file://: {took:.1f} s, {stored / 1e6:.2f} MB in the cache")
    print("| from | seconds | paths | MB | the same predictions |\n|---|---|---|---|---|")
    with web_server(folder / "cache") as web, ssh_server(env, "a") as server:
        there = env | {"NIX_SSHOPTS": ssh_options(server)}
        for url in (cache, web.url, "ssh://a", "ssh-ng://a"):
            other = folder / "other"
            for name in ("store", "var", "state"):
                (other / name).mkdir(parents=True)
            trust = ["--no-check-signatures"] if url.startswith("ssh") else ["--public-key", public]
            started = time.monotonic()
            run([*STAGEDML, "pull", output, "--from", url, *trust], there, other)
            took = time.monotonic() - started
            found = run(["nix-store", "--query", "--requisites", output], there, other).split()
            here = [path for path in (other / "store").iterdir() if path.name[0] != "."]
            if sorted(path.name for path in here) != sorted(Path(p).name for p in closure):
                sys.exit(f"other paths arrived: {here}")
            run(["nix-store", "--verify", "--check-contents"], there, other)
            run([*STAGEDML, "toolchain", "host"], there, other)
            same = run(predict, there, other) == before
            kind = url.partition(":")[0]
            size = sum(closure.values()) / 1e6
            print(f"| {kind} | {took:.1f} | {len(found)} | {size:.2f} | {same} |", flush=True)
            remove_store(other)
    print(before)


if __name__ == "__main__":
    if shutil.which("unshare") is None or os.geteuid() != 0:
        sys.exit("this needs root, and unshare")
    main()
