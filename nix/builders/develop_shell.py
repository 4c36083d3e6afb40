"""Makes the program that builds a development shell: `$out/bash`, and `$out/setup` for `nix-shell`.

`nix develop` takes the variables of a shell from its derivation. It has the builder, which must be
called `bash`, run a script of its own that writes them down as JSON. Here the builder is Python, as
all of them are: where the machine's own Python stands in for nixpkgs there is no bash in the store.
"""

from __future__ import annotations

import os
from pathlib import Path

PROGRAM = '''\
#!{interpreter} -sSBP
"""Writes down the variables of a development shell, as `nix develop` reads them; or links to it."""
import json, os, sys

environment, out = os.environ["environment"], os.environ["out"]
if sys.argv[1:] == ["--link"]:
    os.symlink(environment, out)
    sys.exit()
exported = {{"PATH": environment + "/bin", "VIRTUAL_ENV": environment}}
found = {{"outputs": "out", "out": out, "shellHook": os.environ["shellHook"]}}
kinds = [(exported, "exported"), (found, "var")]
variables = {{
    name: {{"type": kind, "value": values[name]}} for values, kind in kinds for name in values
}}
with open(out, "w") as file:
    json.dump({{"bashFunctions": {{}}, "variables": variables}}, file)
'''

# `nix-shell` puts the user's own path after this one, unless it is pure, and has exported none.
SETUP = """\
export PATH="$environment/bin"
export VIRTUAL_ENV="$environment"
"""


def main() -> None:
    """Write the output."""
    out = Path(os.environ["out"])
    out.mkdir()
    (out / "setup").write_text(SETUP)
    program = out / "bash"
    program.write_text(PROGRAM.format(interpreter=os.environ["interpreter"]))
    program.chmod(0o755)


main()
