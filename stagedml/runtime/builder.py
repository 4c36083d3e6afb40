"""Runs one stage inside its derivation: `start()`, called by Nix with the runtime on the path.

Reads the stage's specification (JSON, named by the environment variable `stagePath`), calls its
function, and checks what it promised once nothing can change it any more. It enters the derivation
of every stage: standard library only, and imported only where needed, since start-up is most of
what a small stage costs (so no `json` and no `pathlib` up here).
"""

from __future__ import annotations

import os
import sys

from stagedml.runtime.inputs import Inputs, load
from stagedml.runtime.quick import paths
from stagedml.runtime.supervisor import DONE, FAILED, Limits, Said, restore_streams, supervise

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from typing import Any

    from stagedml.runtime.outputs import Outputs
    from stagedml.runtime.supervisor import Death


class _Json:
    """What the interpreter's own JSON scanner asks for."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int, parse_constant = float, int, float


def read_spec() -> dict[str, Any]:
    """Return the stage's specification."""
    with open(os.environ["stagePath"], encoding="utf-8") as file:
        text = file.read()
    try:
        from _json import make_scanner  # `json` itself takes a third of a small stage's start-up
    except ImportError:
        import json

        spec: dict[str, Any] = json.loads(text)
        return spec
    found: dict[str, Any] = make_scanner(_Json)(text, 0)[0]  # type: ignore[arg-type] # its own type
    return found


def prepare(spec: dict[str, Any]) -> str:
    """Make sources and packages importable, here and in child processes.

    They are reached through links: what a stage writes down of where its code was is then no store
    path, which would keep the toolchain in the output's closure.

    Returns:
        The directory of the stage's sources.
    """
    top = os.getcwd()
    # A gate has no sources of its own.
    links = {f"{top}/src": spec["sources"] or sys.path[0]}
    links |= {f"{top}/packages-{i}": path for i, path in enumerate(spec["site_packages"])}
    hidden = _hidden(links[f"{top}/src"], spec["site_packages"])
    if spec["data_files"] or hidden:
        # A directory in the place of the link, so that data is beside the code that reads it.
        _link_tree(links.pop(f"{top}/src"), f"{top}/src", spec["data_files"])
        for name in hidden:
            open(f"{top}/src/{name}/__init__.py", "x").close()
    for link, target in links.items():
        os.symlink(target, link)
    tree, packages = f"{top}/src", [link for link in links if link != f"{top}/src"]
    sys.path.insert(1, tree)  # after the runtime
    sys.modules["stagedml"].__path__.append(f"{tree}/stagedml")
    if packages:
        import site  # bare stages do without: it costs a third of their start-up

        for folder in packages:
            site.addsitedir(folder)
    found = [f"{top}/programs-{i}" for i in range(len(spec["programs"]))]
    for link, target in zip(found, spec["programs"], strict=True):
        os.symlink(target, link)
    os.environ["PATH"] = os.pathsep.join([*found, os.environ["PATH"]])
    os.environ["PYTHONPATH"] = os.pathsep.join([sys.path[0], tree, *packages])
    for name in ("scratch", "home"):  # packages write settings to a home; Nix's does not exist
        os.mkdir(f"{top}/{name}")
    os.environ["HOME"] = f"{top}/home"
    return tree


def _hidden(tree: str, packages: list[str]) -> list[str]:
    """Return the directories of a tree that Python would pass over for a package elsewhere.

    They have no `__init__.py`: of such a directory it takes note, and looks on.
    """
    if not packages:
        return []
    return [
        name
        for name in sorted(os.listdir(tree))
        if os.path.isdir(f"{tree}/{name}")
        and not os.path.exists(f"{tree}/{name}/__init__.py")
        and any(
            os.path.exists(f"{place}/{name}{end}")
            for place in packages
            for end in ("/__init__.py", ".py")
        )
    ]


def _link_tree(source: str, place: str, more: dict[str, str]) -> None:
    """Make a directory of links to all files of another one, and to some more by their paths."""
    from stagedml.runtime.finish import walk

    files = {e.path[len(source) + 1 :]: e.path for e in walk(source) if not e.is_dir()} | more
    for name, target in files.items():
        os.makedirs(os.path.dirname(f"{place}/{name}"), exist_ok=True)
        os.symlink(target, f"{place}/{name}")


def run(spec: dict[str, Any], out: str, pipe: int, seed: int | None = None) -> Outputs:
    """Call the stage's function.

    Args:
        spec: The stage's specification.
        out: Its output.
        pipe: Where to tell its limits.
        seed: The run's own, if the stage is impure.

    Raises:
        PromiseError: It returned something else than its outputs.
    """
    from stagedml.runtime.backends import Building
    from stagedml.runtime.stage import Build

    stage = load(spec["function"])
    Limits.tell(pipe, stage.timeout, stage.max_silent)
    outputs: Outputs = load(spec["outputs"])(Building(out, spec["config"]))
    build = Build(
        outputs,
        name=spec["name"],
        config=spec["config"],
        instance=spec["instance"],
        accelerator=spec["accelerator"],
        bits=spec["bits"],
        scratch=f"{os.getcwd()}/scratch",
        lineage=spec.get("lineage"),
        seed=seed,
    )
    inputs = Inputs(spec["upstream"])
    values = [inputs.value(item) for item in spec["inputs"]]
    returned = stage.perform(build, values, spec["config"])
    if returned is not None and returned is not outputs:
        from stagedml.runtime.errors import PromiseError

        msg = f"the stage must return build.out, not {type(returned).__name__}"
        raise PromiseError(msg)
    os.makedirs(out, exist_ok=True)
    return outputs


def work(pipe: int) -> int:
    """Build the stage, in a process of its own.

    Returns:
        `DONE` if all is well; any other exit code, a stage's own `os._exit(0)` too, is a failure.
    """
    import faulthandler

    faulthandler.enable()  # says where native code crashed, or hung
    process, top = os.getpid(), os.getcwd()
    spec = read_spec()
    out = os.environ["out"]
    tree = prepare(spec)
    paths()  # before the stage's own modules import them in the slow way
    from stagedml.runtime.finish import check, open_files, settle

    fresh = None
    if "impure" in spec:
        from stagedml.runtime.impurity import Run

        fresh = Run()
        if "tolerant" in spec:
            fresh.note(top)  # for who makes the output of a failure
    before = open_files()
    try:
        outputs = run(spec, out, pipe, fresh.seed if fresh else None)
        if os.getpid() != process:  # a fork of the stage's own, which should have ended there
            return FAILED
        settle(tree, out, before)
        check(outputs, out)
        from stagedml.runtime.products import describe_to_hydra
        from stagedml.runtime.references import report_references

        if "rewritten" in spec:
            from stagedml.runtime.references import refuse_own_path

            refuse_own_path(out)
        if fresh is not None:
            fresh.note(out)
        describe_to_hydra(spec["name"], out, outputs)
        report_references(out, spec["tools"], closed=spec["closed"])
    except BaseException as error:  # noqa: BLE001 - whatever it was, say it well
        import contextlib

        from stagedml.runtime.explain import explain

        text = explain(error, spec, tree)
        with contextlib.suppress(OSError):
            restore_streams()
        sys.stderr.write(f"stagedml: the stage '{spec['name']}' failed{text}")
        sys.stderr.flush()
        if "tolerant" in spec and os.getpid() == process:
            from stagedml.runtime.tolerance import note

            note(error, text, top, spec["name"])
        return FAILED
    sys.stdout.flush()
    sys.stderr.flush()
    return DONE


def start() -> None:
    """Build the stage and end the process."""
    death = supervise(work)
    sys.stderr.flush()
    os._exit(death is not None and not _survived(death, os.environ["out"]))


def _survived(death: Death, out: str) -> bool:
    """Say why the stage ended as it did; whether its failure is now its output."""
    spec = read_spec()
    if death.why:
        sys.stderr.write(f"stagedml: the stage '{spec['name']}' failed: {death.why}\n")
    if "tolerant" in spec:
        from stagedml.runtime.tolerance import record

        if record(death, Said.tail, spec["name"], out):
            return True
    if os.path.lexists(out):
        import contextlib
        import shutil

        # To the build directory, which `--keep-failed` leaves.
        with contextlib.suppress(OSError):
            shutil.move(out, f"{os.getcwd()}/outputs")
    return False
