"""Fetches one wheel with pip, inside a fixed-output derivation.

The derivation's output name is the wheel's file name; Nix checks the hash once more afterwards.
Which index is asked is the user's business: pip's variables come through `impureEnvVars`, and
without a sandbox pip's configuration files count too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path


def requirement(file: str) -> tuple[str, str, list[str]]:
    """A wheel's name, version, and the pip options that make it fit, whatever runs this."""
    name, version, *build, pythons, abis, platforms = file.removesuffix(".whl").split("-")
    del build
    options = ["--python-version", os.environ["pythonVersion"], "--implementation", "cp"]
    if "any" not in platforms.split("."):
        options += [part for tag in platforms.split(".") for part in ("--platform", tag)]
    # pip knows the tags of a plain Python wheel without being told, but only for this very ABI.
    own = "cp" + os.environ["pythonVersion"].replace(".", "")
    for abi in dict.fromkeys([*abis.split("."), own, "abi3", "none"]):
        options += ["--abi", abi]
    del pythons
    return name, version, options


def explain(said: str) -> str:
    """What went wrong, from what pip wrote on its output and to its log."""
    if "DO NOT MATCH THE HASHES" in said:
        got = re.search(r"Got\s+([0-9a-f]{64})", said)
        return "the index has another file under this name" + (
            f" (its sha256 is {got[1]})" if got else ""
        )
    if re.search(r"CERTIFICATE_VERIFY_FAILED|SSLError", said):
        return "the index's certificate is not signed by any authority in the toolchain's bundle"
    if re.search(
        r"NewConnectionError|NameResolutionError|ConnectTimeout|Failed to establish|"
        r"Connection(Reset|Refused|Error)|ProxyError|Read timed out|Max retries|ConnectionError",
        said,
    ):
        return "a package index cannot be reached from here, and no other has it"
    if "No matching distribution found" in said or "Could not find a version" in said:
        return "the package indexes that pip was told of do not have it"
    return "pip failed"


def main() -> int:
    """Fetches what the derivation names; the exit status."""
    file, out = os.environ["name"], Path(os.environ["out"])
    sha256 = os.environ["sha256"]
    top = Path(os.environ.get("NIX_BUILD_TOP", "."))
    folder = top / "wheel"
    folder.mkdir()
    name, version, options = requirement(file)
    requirements = top / "requirements.txt"
    requirements.write_text(f"{name}=={version} --hash=sha256:{sha256}\n")
    command = [sys.executable, "-B", "-m", "pip", "download", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-cache-dir", "--progress-bar", "off"]
    command += ["--require-hashes", "--only-binary", ":all:", *options]
    # uv takes no notice of upper bounds on Python, and the lock has decided.
    command.append("--ignore-requires-python")
    # Why an index did not answer is written to the log alone.
    log = top / "pip.log"
    command += ["--log", str(log)]
    command += ["--dest", str(folder), "--requirement", str(requirements)]
    # Nix gives every variable that may pass through, empty if unset: pip takes that for a value.
    environment = {key: value for key, value in os.environ.items() if value}
    environment |= {"HOME": str(top), "TMPDIR": str(top), "PIP_REQUIRE_VIRTUALENV": "0"}
    environment.setdefault("PIP_RETRIES", "2")
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    fetched = list(folder.iterdir())
    if done.returncode != 0 or len(fetched) != 1:
        told = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        reason = explain(done.stdout + told)
        tail = "\n".join(f"  pip: {line[:300]}" for line in done.stdout.strip().splitlines()[-12:])
        print(
            f"{tail}\n"
            f"stagedml: cannot fetch the wheel {file}: {reason}.\n"
            f"  sha256: {sha256}\n"
            "  Let pip reach an index that has it (PIP_INDEX_URL, PIP_EXTRA_INDEX_URL, "
            "https_proxy; with a Nix daemon, in the daemon's environment),\n"
            f"  or get the file elsewhere and run: stagedml seed {file}",
            file=sys.stderr,
            flush=True,
        )
        return 1
    shutil.move(fetched[0], out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
