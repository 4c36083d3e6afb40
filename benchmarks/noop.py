"""What it takes to find that all is built: a flake's pipeline, and `stagedml build` of it.

Beside it, a flake written by hand with as many plain derivations. Each flake is a git repository of
its own, with a clean tree (Nix then remembers its evaluation) and with an edited one (it does not).

    python benchmarks/noop.py                              # a chain of 20 trivial stages
    python benchmarks/noop.py --pipeline convnet-digits    # of this checkout, in the user's store
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from common import (
    CHECKOUT,
    STAGEDML,
    FailedError,
    Seconds,
    base_environment,
    machine,
    make_store,
    middle,
    prepare_toolchain,
    run,
    scratch_folder,
    table,
    timed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
STAGES = 20
PLAIN = """{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
  outputs =
    { nixpkgs, ... }:
    let
      system = "@system@";
      pkgs = nixpkgs.legacyPackages.${system};
      python = pkgs.hostPython.python or pkgs.python313;
      step =
        last: index:
        derivation {
          name = "plain-${toString index}";
          inherit system last;
          builder = "${python}/bin/python3";
          PATH = "${python}/bin";
          args = [
            "-sSBP"
            "-c"
            "import os; open(os.environ['out'], 'w').write(os.environ['name'])"
          ];
        };
    in
    {
      packages.${system}.plain = builtins.foldl' step null (builtins.genList (i: i) @count@);
    };
}
"""


def copy_checkout(folder: Path) -> None:
    """Copy the files of this checkout that git tracks, or would."""
    listed = run(["git", "ls-files", "-co", "--exclude-standard", "-z"], os.environ, CHECKOUT)
    for name in filter(None, listed.split("\0")):
        source, target = CHECKOUT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


def add_chain(folder: Path) -> None:
    """Put the chain of trivial stages among a checkout's pipelines, in place of the others."""
    for part in ("pipelines", "nix/pipelines"):
        shutil.rmtree(folder / part, ignore_errors=True)
        (folder / part).mkdir()
    project = HERE / "project"
    shutil.copytree(project / "trivial", folder / "trivial")
    text = (project / "pipelines/shapes.py").read_text()
    sizes = next(line for line in text.split("\n") if line.startswith("SIZES = "))
    text = text.replace(sizes, f"SIZES = ({STAGES},)")
    (folder / "pipelines/shapes.py").write_text(text)


def commit(folder: Path) -> None:
    """Make a folder a git repository with one commit."""
    who = ["-c", "user.name=benchmark", "-c", "user.email=benchmark@localhost"]
    for words in (["init", "-q"], ["add", "-A"], [*who, "commit", "-q", "-m", "All"]):
        run(["git", *words], os.environ, folder)


def measure(env: dict[str, str], folder: Path, name: str, repeat: int) -> str:
    """Build both flakes, then time building them again; a table."""
    from stagedml.host import toolchain
    from stagedml.host.flake import overrides

    ours, plain = folder / "ours", folder / "plain"
    override = overrides(ours, toolchain.require(env))
    stagedml = [STAGEDML, "--project", ours]
    run([*stagedml, "generate"], env)
    run([*stagedml, "build", name], env)
    drv = run(["nix-instantiate", ours, "-A", name], env).strip().split("!")[0]
    closure = run(["nix-store", "--query", "--requisites", drv], env).split()
    count = sum(path.endswith(".drv") for path in closure)
    plain.mkdir()
    system = run(["nix-instantiate", "--eval", "--expr", "builtins.currentSystem"], env)
    text = PLAIN.replace("@system@", system.strip().strip('"')).replace("@count@", str(count))
    (plain / "flake.nix").write_text(text)
    for flake in (ours, plain):
        commit(flake)

    features = ["--extra-experimental-features", "nix-command flakes", "--no-write-lock-file"]

    def nix_build(flake: Path, attribute: str) -> list[str | Path]:
        return ["nix", "build", f"{flake}#{attribute}", "--no-link", *features, *override]

    commands = {
        "plain": nix_build(plain, "plain"),
        "ours": nix_build(ours, name),
        "stagedml": [*stagedml, "build", name],
    }
    header = ["", "plain flake (s)", f"nix build .#{name} (s)", "ratio"]
    header += ["stagedml build (s)", "more than nix build (s)"]
    rows = []
    for tree in ("clean", "edited"):
        if tree == "edited":
            for flake in (ours, plain):
                with (flake / "flake.nix").open("a") as file:
                    file.write("# edited\n")
        for command in commands.values():
            run(command, env)
        times: dict[str, list[Seconds]] = {key: [] for key in commands}
        for _ in range(repeat):
            for key, command in commands.items():  # in turn, whatever else the machine does
                times[key].append(timed(command, env))
        found = {key: middle(values).wall for key, values in times.items()}
        rows.append(
            [
                f"{count} derivations, {tree} tree",
                f"{found['plain']:.3f}",
                f"{found['ours']:.3f}",
                f"{found['ours'] / found['plain']:.2f}",
                f"{found['stagedml']:.3f}",
                f"{found['stagedml'] - found['ours']:+.3f}",
            ]
        )
    return table(header, rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, and prints Markdown."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pipeline", help="one of this checkout, in the user's own store")
    parser.add_argument("--repeat", type=int, default=9, help="runs of each command")
    options = parser.parse_args(arguments)
    where = machine()
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scratch_folder("stagedml-noop-"))
        ours = folder / "ours"
        copy_checkout(ours)
        if options.pipeline:
            env, name = base_environment(), options.pipeline
        else:
            env, name = make_store(folder / "nix", sandbox=False), f"chain-{STAGES}"
            prepare_toolchain(env, folder / "nix")
            add_chain(ours)
        result = measure(env, folder, name, options.repeat)
    print(f"{where}\n\n{result}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (FailedError, subprocess.CalledProcessError) as error:
        sys.exit(f"noop: {error}")
