"""Environments of made-up wheels, fetched from an index on this machine and built by real Nix."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from toys import host_toolchain
from wheel_index import Index, IndexServer

from stagedml.host import toolchain
from stagedml.host.environment import EnvironmentSpec, Lock, Pin, Target, Wheel, dump_lock
from stagedml.nix.client import Nix
from stagedml.nix.errors import BuildFailedError

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[1]


@dataclasses.dataclass
class Toy:
    """An environment `toy` of made-up wheels, locked for this machine."""

    nix: Nix
    index: Index
    folder: Path
    target: Target
    pins: dict[str, Pin] = dataclasses.field(default_factory=dict)
    unsupported: dict[Target, str] = dataclasses.field(default_factory=dict)

    def add(self, name: str, version: str = "1.0", **options: Any) -> str:
        """Makes a wheel, offers it in the index and locks it; its file name."""
        file = self.index.add(name, version, **options)
        self.pins[name] = Pin(version, Wheel(file, self.index.sha256(file)))
        return file

    def write(self, others: dict[Target, dict[str, Pin]] | None = None, more: str = "") -> None:
        pins = {
            **(others or {}),
            **({} if self.target in self.unsupported else {self.target: self.pins}),
        }
        spec = EnvironmentSpec("toy", ("toy",))
        (self.folder / "toy.toml").write_text(f'requirements = ["toy"]\n{more}\n')
        text = dump_lock(Lock(spec, pins, self.unsupported))
        (self.folder / "toy.lock.toml").write_text(text)

    def expression(self, attribute: str) -> str:
        return f"""
          let
            system = builtins.currentSystem;
            toolchain = import {REPOSITORY}/nix/lib/toolchain.nix {{
              pkgs = import {toolchain.require(self.nix.env).snapshot} {{ inherit system; }};
              inherit system;
            }};
            environment = import {REPOSITORY}/nix/lib/environment.nix {{ inherit toolchain; }} {{
              name = "toy";
              lockFile = {self.folder}/toy.lock.toml;
            }};
          in {attribute}
        """

    def build(self, attribute: str = "environment.derivation", **options: Any) -> Path:
        return Path(self.nix.build(expr=self.expression(attribute), **options).outputs[0])

    def site(self) -> Path:
        [site] = self.build().glob("lib/python3.*/site-packages")
        return site

    def evaluate(self, attribute: str) -> Any:
        return self.nix.eval_json(expr=self.expression(attribute))

    def run(self, program: str, more: str = "") -> str:
        """What a program writes to `$out` in a derivation with this environment."""
        text = json.dumps(program).replace("${", "\\${")
        return self.build(
            f"""derivation {{
              name = "probe";
              inherit system;
              builder = toolchain.interpreter;
              args = [ "-sSBP" (builtins.toFile "probe.py" {text}) ];
              PATH = toolchain.binPath;
              PYTHONPATH = environment.sitePackages;
              {more}
            }}"""
        ).read_text()


@pytest.fixture(scope="module")
def server() -> Iterator[IndexServer]:
    server = IndexServer()
    yield server
    server.close()


@pytest.fixture
def toy(private_store: dict[str, str], server: IndexServer, tmp_path: Path) -> Toy:
    index = server.index
    index.wheels.clear()
    index.asked.clear()
    chosen = host_toolchain(Nix(env=private_store))
    nix = Nix(env={**private_store, **index.pip_variables(), "no_proxy": "*"})
    pin = json.loads((chosen / "pin.json").read_text())
    target = Target(pin["python"]["series"], pin["system"].partition("-")[0])
    return Toy(nix, index, tmp_path, target)


def unique(text: str) -> str:
    """Text that no other run has put into the (perhaps kept) store."""
    return f"{text}  # {os.urandom(8).hex()}\n"


def failure(toy: Toy, attribute: str = "environment.derivation") -> str:
    with pytest.raises(BuildFailedError) as caught:
        toy.build(attribute)
    return str(caught.value)
