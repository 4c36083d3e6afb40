"""Nix expressions: evaluated to derivations, or to values."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stagedml.nix.lazy import LazyModule
from stagedml.nix.programs import Programs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml.nix import errors
else:  # not needed until Nix runs
    errors = LazyModule("stagedml.nix.errors")

# What Nix says of a path that was in the store a moment ago, and is to be read or referred to. Of
# one that `builtins.storePath` is given and that is not there, it says something else.
_GONE = re.compile(r"\bpath '/*(/[^']*)' (?:is not valid|does not exist)(?! and)")
_TIMES = 10  # that something is evaluated, of which up to one in fifteen fails beside a collection


class Evaluator(Programs):
    """Evaluates what one client builds."""

    def instantiate(
        self,
        file: str | Path | None = None,
        *,
        expr: str | None = None,
        attrs: Sequence[str] = (),
        args: Mapping[str, str] | None = None,
        argstrs: Mapping[str, str] | None = None,
        add_root: str | Path | None = None,
    ) -> list[str]:
        """Evaluate to derivations, and write them to the store.

        Args:
            file: A file with a Nix expression.
            expr: A Nix expression, in place of a file.
            attrs: Which attributes of it; the whole if none.
            args: Arguments of the expression, as Nix expressions.
            argstrs: Arguments of the expression, as strings.
            add_root: A link to make that keeps the derivations from collection (`add_root-2` and
                so on for the second and so on).

        Returns:
            The derivations' paths, in the order asked for, without output names.

        Raises:
            EvaluationError: The expression is wrong, or called `throw`.
        """
        line = ["nix-instantiate", *source_arguments(file, expr, attrs, args, argstrs)]
        if add_root is not None:
            line += ["--add-root", str(Path(add_root).absolute()), "--indirect"]
        found = self._evaluate(*line).split("\n")
        drvs = [row.split("!", 1)[0] for row in found if row]
        return drvs if add_root is None else [os.path.realpath(drv) for drv in drvs]

    def eval_json(
        self,
        file: str | Path | None = None,
        attr: str | None = None,
        args: Mapping[str, str] | None = None,
        *,
        expr: str | None = None,
        argstrs: Mapping[str, str] | None = None,
    ) -> Any:
        """Evaluate strictly to a value, by way of JSON.

        Raises:
            EvaluationError: The expression is wrong, or called `throw`.
        """
        attrs = () if attr is None else (attr,)
        source = source_arguments(file, expr, attrs, args, argstrs)
        flags = ("--eval", "--strict", "--json", "--read-write-mode")
        return json.loads(self._evaluate("nix-instantiate", *flags, *source))

    def _evaluate(self, *line: str) -> str:
        """Return what Nix prints of an expression, which a collection meanwhile does not harm.

        Before a derivation is written, Nix tells a collection at work that those which it refers
        to are in use. The collection heeds this but for what it is about to delete: it deletes a
        path together with all that refers to it, and lets only who asks for the last of them wait.
        So what was found a moment ago may be gone; evaluated again, it is written again.
        """
        for _ in range(_TIMES - 1):
            try:
                return self.run(*line).stdout
            except errors.EvaluationError as error:
                gone = _GONE.search(str(error))
                if gone is None or not gone[1].startswith(f"{self.store_dir}/"):
                    raise
        return self.run(*line).stdout


def source_arguments(
    file: str | Path | None,
    expr: str | None,
    attrs: Sequence[str],
    args: Mapping[str, str] | None,
    argstrs: Mapping[str, str] | None,
) -> list[str]:
    """Return the arguments that tell the old-style programs what to evaluate."""
    if (file is None) == (expr is None):
        raise TypeError("give either file or expr")
    line = ["--expr", expr] if expr is not None else [str(Path(str(file)).absolute())]
    for attr in attrs:
        line += ["--attr", attr]
    for name, value in (args or {}).items():
        line += ["--arg", name, value]
    for name, value in (argstrs or {}).items():
        line += ["--argstr", name, value]
    return line
