"""Python in the place of a stage's function: its `build`, inputs and parameters, and its module.

Arguments: a file with JSON: `code` to run in place of what is typed, or null; the `output`.
"""

from __future__ import annotations

import builtins
import code
import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.runtime import builder
from stagedml.runtime.inputs import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.runtime.stage import Stage


class _PausedError(Exception):
    """The function of the stage is about to be called."""


def pause() -> tuple[Stage[..., Any], Any, list[Any], dict[str, Any]]:
    """Do all that a builder does before it calls the stage's function.

    Returns:
        The stage, and what its function would be called with: `build`, inputs, parameters.
    """
    called: list[tuple[Any, Sequence[Any], dict[str, Any]]] = []

    def stop(build: Any, values: Sequence[Any], config: dict[str, Any]) -> None:
        called.append((build, values, config))
        raise _PausedError

    spec = builder.read_spec()
    builder.prepare(spec)
    stage: Any = load(spec["function"])
    stage.perform = stop
    limits, said = os.pipe()
    del limits
    with contextlib.suppress(_PausedError):
        builder.run(spec, os.environ["out"], said)
    del stage.perform
    ((build, values, config),) = called
    return stage, build, list(values), config


def names_of(stage: Stage[..., Any], values: Sequence[Any]) -> dict[str, Any]:
    """Return inputs by the names that the stage's function has for them."""
    function = stage.function.__code__
    names = function.co_varnames[1 : function.co_argcount]
    return dict(zip(names, values, strict=False))


def banner(stage: Stage[..., Any], inputs: Mapping[str, Any], config: Mapping[str, Any]) -> str:
    """Return what there is, for people."""
    rows = [("build", "build.out, build.tmp, build.seed, ...")]
    rows += [(name, repr(value)) for name, value in inputs.items()]
    rows += [(name, f"= {value!r}") for name, value in config.items()]
    rows.append(("promises()", "says which promises the output keeps by now"))
    width = max(len(name) for name, _ in rows)
    lines = [f"  {name:<{width}}  {_short(text)}" for name, text in rows]
    python = sys.version.split()[0]
    head = f"Python {python} of the stage {stage.name!r}, with the names of its module, and:"
    return "\n".join([head, *lines])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"{line[:97]}..." if len(line) > 100 else line


def _promises(build: Any) -> None:
    """Say which promises are kept."""
    out = os.environ["out"]
    for name, promise in type(build.out).promises.items():
        why = promise.broken(out)
        print(f"{name}: {'kept' if why is None else why.removeprefix(f'{name}: ')}")


def _complete(names: dict[str, Any]) -> None:
    """Complete names with Tab, where there is a terminal and the interpreter has readline."""
    try:
        import readline
        import rlcompleter
    except ImportError:
        return
    readline.set_completer(rlcompleter.Completer(names).complete)
    readline.parse_and_bind("tab: complete")


def main(file: str) -> None:
    """Bind the names, and run what is given or typed."""
    given = json.loads(Path(file).read_text(encoding="utf-8"))
    stage, build, values, config = pause()
    inputs = names_of(stage, values)
    names = dict(vars(sys.modules[stage.function.__module__]))
    names |= {**inputs, **config, "build": build, "promises": lambda: _promises(build)}
    names |= {"__name__": "__console__", "__builtins__": builtins}
    if given["code"] is not None:
        exec(compile(given["code"], "<command>", "exec"), names)  # noqa: S102
        return
    text = banner(stage, inputs, config) + f"\n{given['output']}"
    try:
        from IPython import start_ipython
    except ImportError:
        start_ipython = None  # type: ignore[assignment]
    if start_ipython is not None and sys.stdin.isatty():
        print(text, file=sys.stderr)
        start_ipython(argv=["--no-banner", "--no-confirm-exit"], user_ns=names)
        return
    _complete(names)
    code.interact(text, local=names, exitmsg="")


if __name__ == "__main__":
    main(sys.argv[1])
