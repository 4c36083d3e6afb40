"""Runs one stage inside its derivation: `start()`, called by Nix with the sources on the path.

Reads the stage's specification (JSON, named by the environment variable `stagePath`), calls its
function, checks its promises, and takes references to the toolchain out of what it wrote. It
enters the derivation of every stage: standard library only, and imported only where needed, since
start-up is most of what a small stage costs.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

TYPE_CHECKING = False  # without `typing`, which small stages do not need otherwise
if TYPE_CHECKING:
    from typing import Any

    from stagedml.runtime.outputs import Outputs

TREE = Path(__file__).parents[2]  # the stage's source closure


def prepare(spec: dict[str, Any]) -> Path:
    """Make sources and packages importable, here and in child processes; returns scratch space."""
    if spec["site_packages"]:
        import site  # bare stages do without: it costs a third of their start-up

        for folder in spec["site_packages"]:
            site.addsitedir(folder)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(TREE), *spec["site_packages"]])
    scratch = Path.cwd() / "tmp"
    scratch.mkdir()
    home = Path.cwd() / "home"  # packages write settings there; Nix's home does not exist
    home.mkdir()
    os.environ["HOME"] = str(home)
    return scratch


def load(qualified: str) -> Any:
    """The object that `module:name` names."""
    from importlib import import_module

    module, _, name = qualified.partition(":")
    found: Any = import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found


def value_of(spec: Any) -> Any:
    """An input as the stage function gets it: `Outputs`, `Path`, number, JSON value or a list."""
    from stagedml.runtime.backends import Realized
    from stagedml.runtime.outputs import read_metrics

    if "list" in spec:
        return [value_of(item) for item in spec["list"]]
    if "outputs" in spec:
        dependencies = {name: value_of(s) for name, s in spec["dependencies"].items()}
        backend = Realized(Path(spec["path"]), spec["config"], dependencies)
        return load(spec["outputs"])(backend)
    if "metric" in spec:
        return read_metrics(Path(spec["path"]))[spec["metric"]]
    if "json" in spec:
        return json.loads((Path(spec["path"]) / spec["json"]).read_text(encoding="utf-8"))
    return Path(spec["path"]) / spec["file"]


def run(spec: dict[str, Any], out: Path, scratch: Path) -> Outputs:
    """Call the stage's function and check what it promised.

    Raises:
        PromiseError: A promise is not kept.
    """
    import stagedml
    from stagedml.runtime.backends import Building
    from stagedml.runtime.outputs import PromiseError
    from stagedml.runtime.stage import Build

    for name in stagedml.PASS_ONE:  # so that a file may hold stages and pipelines both
        setattr(stagedml, name, None)
    outputs: Outputs = load(spec["outputs"])(Building(out, spec["config"], {}))
    build = Build(
        outputs,
        name=spec["name"],
        config=spec["config"],
        instance=spec["instance"],
        accelerator=spec["accelerator"],
        tmp=scratch,
    )
    inputs = [value_of(item) for item in spec["inputs"]]
    returned = load(f"{spec['module']}:{spec['function']}").function(
        build, *inputs, **spec["config"]
    )
    if returned is not None and returned is not outputs:
        msg = f"the stage must return build.out, not {type(returned).__name__}"
        raise PromiseError(msg)
    out.mkdir(exist_ok=True)
    broken = [why for p in outputs.promises.values() if (why := p.broken(out))]
    if broken:
        raise PromiseError("\n".join(broken))
    return outputs


def scrub(out: Path, forbidden: list[str]) -> None:
    """Blank the hashes of the toolchain's store paths in all that was written.

    So a model's closure is the model. Saved graphs, for one, record where the code that made them
    was. The replacement has the same length, as formats with offsets need.
    """
    import mmap

    blank = b"e" * 32
    hashes = [os.path.basename(p)[:32].encode() for p in forbidden]  # noqa: PTH119 - start-up
    for folder, _, names in os.walk(out):
        for name in names:
            path = os.path.join(folder, name)  # noqa: PTH118
            if os.path.islink(path) or os.path.getsize(path) == 0:  # noqa: PTH114, PTH202
                continue
            with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as data:  # noqa: PTH123
                for wanted in hashes:
                    at = data.find(wanted)
                    while at >= 0:
                        data[at : at + 32] = blank
                        at = data.find(wanted, at + 32)


def describe_to_hydra(name: str, out: Path, outputs: Outputs) -> None:
    """Write `nix-support`: metrics over time and build products, as Hydra reads them."""
    from stagedml.runtime.outputs import File, read_metrics

    metrics = read_metrics(out)
    files = [p.path for p in outputs.promises.values() if isinstance(p, File)]
    pages = [path for path in files if path.endswith(".html")]
    if not metrics and not pages:
        return
    support = out / "nix-support"
    support.mkdir()
    lines = [f"{key} {value!r}\n" for key, value in sorted(metrics.items())]
    (support / "hydra-metrics").write_text("".join(lines))
    products = [f'report html "{out / path}"\n' for path in pages]
    products += [f'file data "{out / path}"\n' for path in files if path not in pages]
    (support / "hydra-build-products").write_text("".join(products))
    (support / "hydra-release-name").write_text(name + "\n")


def explain(error: BaseException, spec: dict[str, Any]) -> str:
    """The original traceback, less our own frames, and what can be said beyond it."""
    import traceback

    from stagedml import errors
    from stagedml.runtime import backends, outputs, stage

    own = {m.__file__ for m in (backends, errors, outputs, stage)} | {__file__}
    whole = traceback.TracebackException.from_exception(error)
    waiting: list[traceback.TracebackException | None] = [whole]
    while waiting:
        part = waiting.pop()
        if part is not None:
            kept = [f for f in part.stack if f.filename not in own and f.filename[0] != "<"]
            part.stack = traceback.StackSummary.from_list(kept)
            waiting += [part.__cause__, part.__context__, *(part.exceptions or ())]
    lines = list(whole.format())
    if isinstance(error, outputs.PromiseError):
        text = "".join(lines[:-1]) if whole.stack else ""  # empty where all was written, but wrong
        text += "".join(f"PromiseError: {line}\n" for line in str(error).split("\n"))
    else:
        text = "".join(lines)
    if isinstance(error, ModuleNotFoundError) and error.name:
        top = error.name.partition(".")[0]
        if (TREE / top).exists() or (TREE / f"{top}.py").exists():
            text += (
                f"The module {error.name!r} is not in the stage's source closure: it is imported "
                "in a way that the static import graph does not see.\n"
                f"Write `import {error.name}` in the stage's module or in one that it imports.\n"
            )
        else:
            text += (
                f"The environment {spec['environment'] or 'python (the bare interpreter)'!r} has "
                f"no package {top!r}: add it to the environment's requirements and run "
                "`stagedml lock`, or give the stage another environment.\n"
            )
    return text


def keep_for_inspection(out: Path) -> None:
    """Move what there is of the output to the build folder, which `--keep-failed` leaves."""
    import contextlib
    import shutil

    if out.exists():
        with contextlib.suppress(OSError):
            shutil.move(out, Path.cwd() / "outputs")


def main() -> int:
    """Build the stage; an exit code."""
    with open(os.environ["stagePath"], encoding="utf-8") as file:  # noqa: PTH123
        spec = json.load(file)
    out = Path(os.environ["out"])
    scratch = prepare(spec)
    try:
        outputs = run(spec, out, scratch)
        describe_to_hydra(spec["name"], out, outputs)
        scrub(out, spec["scrub"])
    except BaseException as error:  # noqa: BLE001 - whatever it was, say it well
        sys.stdout.flush()
        message = f"stagedml: the stage '{spec['name']}' failed\n{explain(error, spec)}"
        sys.stderr.write(message)
        keep_for_inspection(out)
        return 1
    return 0


def start() -> None:
    """Build the stage and end the process."""
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # TensorFlow's threads make an ordinary exit slow, and sometimes crash it
