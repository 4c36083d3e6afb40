"""The NixOS module, evaluated by nixpkgs' module system, and what real Nix makes of its settings.

`STAGEDML_NIXPKGS_LIB` names a copy of nixpkgs' `lib`, as nix-community/nixpkgs.lib is one (the
directory that has `lib/default.nix`), or a checkout of nixpkgs.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from stagedml.nix.client import Nix

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.nix

HERE = Path(__file__).parents[1] / "nixos"
MODULE = HERE.parents[1] / "nix/modules/nixos.nix"
VARIABLE = "STAGEDML_NIXPKGS_LIB"
KEY = "cache.example.org-1:h9PlJkOo3GqpwaPMcHxXFBZsT0TcHN1MtVZbZ6Fx2nU="
GPU = "programs.stagedml = { enable = true; cuda.enable = true; };"
DRIVER = 'services.xserver.videoDrivers = [ "nvidia" ];'


@pytest.fixture
def evaluate(private_store: dict[str, str]) -> Callable[[str], dict[str, Any]]:
    lib = os.environ.get(VARIABLE)
    if not lib:
        pytest.skip(f"{VARIABLE} does not say where nixpkgs' lib is")
    nix = Nix(env=private_store)

    def evaluated(configuration: str) -> dict[str, Any]:
        return nix.eval_json(
            expr=f"""
            import {HERE}/evaluate.nix {{
              lib = import {lib}/lib;
              configuration = {{ {configuration} }};
            }}
            """
        )

    return evaluated


@pytest.fixture
def parsed(
    evaluate: Callable[[str], dict[str, Any]], private_store: dict[str, str], tmp_path: Path
) -> Callable[[str], dict[str, set[str]]]:
    """What Nix itself reads from the nix.conf that NixOS would write."""

    def of(configuration: str) -> dict[str, set[str]]:
        text = evaluate(configuration)["nixConf"]
        env = {**private_store, "NIX_CONF_DIR": str(tmp_path), "NIX_CONFIG": text}
        nix = Nix(env=env)
        return {name: set(value.split()) for name, value in nix.settings().items()}

    return of


def test_it_is_a_module_that_asks_for_no_more_than_nixos_gives(
    private_store: dict[str, str],
) -> None:
    text = f'builtins.functionArgs (import {MODULE} {{ packageFor = throw ""; }})'
    found = Nix(env=private_store).eval_json(expr=text)
    assert found == {"config": False, "lib": False, "pkgs": False}


def test_nothing_happens_unless_it_is_enabled(evaluate: Callable[[str], dict[str, Any]]) -> None:
    without = evaluate("")
    assert without == evaluate("programs.stagedml.cuda.enable = true;")
    assert (without["packages"], without["failed"], without["warnings"]) == ([], [], [])
    assert without["undocumented"] == []
    assert "programs.stagedml.cuda.enable" in without["documented"]


def test_the_command_with_flakes_and_a_sandbox(
    evaluate: Callable[[str], dict[str, Any]], parsed: Callable[[str], dict[str, set[str]]]
) -> None:
    text = "programs.stagedml.enable = true;"
    found = evaluate(text)
    assert found["packages"] == ["stagedml-for-x86_64-linux"]
    assert (found["failed"], found["warnings"], found["graphics"]) == ([], [], False)
    settings = parsed(text)
    assert {"nix-command", "flakes"} <= settings["experimental-features"]
    assert settings["sandbox"] == {"true"}
    assert "cuda" not in settings["system-features"]
    assert settings["trusted-users"] == {"root"}
    none = evaluate(f"{text} programs.stagedml.package = null;")
    assert none["packages"] == []


def test_a_gpu_for_the_builds_that_ask_for_one(
    evaluate: Callable[[str], dict[str, Any]], parsed: Callable[[str], dict[str, set[str]]]
) -> None:
    text = f"{GPU} {DRIVER}"
    found = evaluate(text)
    assert (found["failed"], found["warnings"], found["graphics"]) == ([], [], True)
    settings = parsed(text)
    assert {"cuda", "kvm", "big-parallel"} <= settings["system-features"]
    assert any("nix-required-mounts" in path for path in settings["pre-build-hook"])
    assert not any("nvidia" in path for path in settings["sandbox-paths"])


def test_a_gpu_for_all_builds(
    evaluate: Callable[[str], dict[str, Any]], parsed: Callable[[str], dict[str, set[str]]]
) -> None:
    cuda = 'cuda = { enable = true; sandbox = "all"; gpus = 2; };'
    text = f"programs.stagedml = {{ enable = true; {cuda} }}; {DRIVER}"
    assert evaluate(text)["failed"] == []
    settings = parsed(text)
    assert {"cuda", "kvm", "big-parallel"} <= settings["system-features"]
    assert settings.get("pre-build-hook", set()) == set()
    paths = settings["sandbox-paths"] | settings.get("extra-sandbox-paths", set())
    assert {"/dev/nvidia0?", "/dev/nvidia1?", "/dev/nvidiactl?"} <= paths
    assert "/dev/nvidia2?" not in paths
    # Not the link that leads there, which newer Nix would show as a link.
    assert "/run/opengl-driver/lib" in paths
    assert "/run/opengl-driver" not in paths
    # What the links in /run/opengl-driver lead to.
    assert any(path.endswith("-mesa") for path in paths)


def test_caches_and_users_are_added_to_those_that_there_are(
    parsed: Callable[[str], dict[str, set[str]]],
) -> None:
    settings = parsed(
        f"""
        programs.stagedml = {{
          enable = true;
          trustedUsers = [ "@ml" ];
          substituters = [ "https://cache.example.org" ];
          trustedPublicKeys = [ "{KEY}" ];
        }};
        nix.settings.sandbox = "relaxed";
        """
    )
    assert settings["substituters"] == {"https://cache.example.org", "https://cache.nixos.org/"}
    assert KEY in settings["trusted-public-keys"]
    assert len(settings["trusted-public-keys"]) == 2
    assert settings["trusted-users"] == {"root", "@ml"}
    assert settings["sandbox"] == {"relaxed"}  # the machine's owner has the last word


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            'programs.stagedml = { enable = true; substituters = [ "https://c.example.org" ]; };',
            "no key is trusted",
        ),
        (
            'programs.stagedml = { enable = true; trustedPublicKeys = [ "c-1:secret" ]; };',
            "has what is no public key",
        ),
        (
            f"{GPU} {DRIVER} hardware.graphics.enable = false;",
            "needs hardware.graphics.enable",
        ),
    ],
)
def test_what_cannot_work_is_refused(
    evaluate: Callable[[str], dict[str, Any]], text: str, says: str
) -> None:
    [message] = evaluate(text)["failed"]
    assert says in message


def test_a_gpu_without_a_driver_is_warned_of(evaluate: Callable[[str], dict[str, Any]]) -> None:
    [warning] = evaluate(GPU)["warnings"]
    assert 'services.xserver.videoDrivers = [ "nvidia" ];' in warning
    assert evaluate(f"{GPU} hardware.nvidia.datacenter.enable = true;")["warnings"] == []


def test_an_option_that_there_is_not_is_named(evaluate: Callable[[str], dict[str, Any]]) -> None:
    from stagedml.nix.errors import EvaluationError

    with pytest.raises(EvaluationError, match=r"programs\.stagedml\.cuda\.enabel"):
        evaluate("programs.stagedml = { enable = true; cuda.enabel = true; };")
