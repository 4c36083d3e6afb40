"""A stage that does not do what it promised.

The comments are here so that the lines of this file are not those of its stripped form.
"""

from __future__ import annotations

import time
from importlib import import_module

from stagedml.runtime.outputs import Dir, File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage
from toy import words
from toy.text import Corpus


class Broken(Outputs):
    """Outputs that are not all kept."""

    file = File("sub/file.txt")
    folder = Dir("folder")
    number = Metric("number", at_least=0, at_most=100)
    facts = Json("facts.json", {"count": int})


def fail_deeper(value: int) -> None:
    """Fail, a frame deeper."""
    # Some lines

    # that are not there when it is built.
    if value:
        message = f"""no good:
        {value}"""

        raise ValueError(message)  # LINE: raise


def keep(build: Build[Broken]) -> None:
    """Keep all promises."""
    build.out.file.write_text("text")
    (build.out.folder / "a").write_text("a")
    build.out.number = 1
    build.out.facts = {"count": 1}


def unwritten(build: Build[Broken]) -> None:
    (build.out.file.parent / "filee.txt").write_text("misspelt")
    build.out.number = 1


def directory(build: Build[Broken]) -> None:
    keep(build)
    build.out.file.unlink()
    build.out.file.mkdir()


def unfolder(build: Build[Broken]) -> None:
    keep(build)
    (build.out.folder / "a").unlink()
    build.out.folder.rmdir()
    path = build.out.file.parent.parent / "folder"
    path.write_text("a file")


def nan(build: Build[Broken]) -> None:
    build.out.number = float("nan")


def text_metric(build: Build[Broken]) -> None:
    build.out.number = "0.9"  # type: ignore[assignment]


def objective(build: Build[Broken]) -> None:
    build.out.number = 101


def schema(build: Build[Broken]) -> None:
    keep(build)
    build.out.facts = {"count": "many"}


def misspelt(build: Build[Broken]) -> None:
    build.out.fille.write_text("")  # type: ignore[attr-defined]


def failing(build: Build[Broken]) -> None:
    print("a line on stdout")
    build.out.file.write_text("half")
    fail_deeper(7)  # LINE: call


def chained(build: Build[Broken]) -> None:
    try:
        fail_deeper(7)
    except ValueError as error:
        raise RuntimeError("while doing so") from error  # LINE: chained


def hidden(build: Build[Broken]) -> None:
    import_module("toy.hidden")  # LINE: hidden


def unmentioned() -> int:
    """Nothing names this."""
    return 1


def attribute(build: Build[Broken]) -> None:
    getattr(words, "un" + "mentioned")()  # LINE: attribute


def imported(build: Build[Broken]) -> None:
    exec("from toy.words import unmentioned")  # LINE: imported


def no_lookup(build: Build[Broken]) -> None:
    {"a": 1}["un" + "mentioned"]


def package(build: Build[Broken]) -> None:
    import numpy as np  # noqa: F401  # LINE: package


def planning(build: Build[Broken]) -> None:
    import stagedml.planning.catalogues  # noqa: F401  # LINE: planning


def killed(build: Build[Broken]) -> None:
    build.progress("waiting to be killed")
    time.sleep(60)


def leaving(build: Build[Broken]) -> None:
    raise SystemExit(0)


def full(build: Build[Broken]) -> None:
    with (build.tmp / "big").open("wb") as file:
        for _ in range(64):
            file.write(b"\0" * (1 << 20))
            file.flush()


def wrong_return(build: Build[Broken]) -> None:
    keep(build)


KINDS = {
    "unwritten": unwritten,
    "directory": directory,
    "unfolder": unfolder,
    "nan": nan,
    "text-metric": text_metric,
    "objective": objective,
    "schema": schema,
    "misspelt": misspelt,
    "raise": failing,
    "chained": chained,
    "hidden": hidden,
    "attribute": attribute,
    "imported": imported,
    "no-lookup": no_lookup,
    "package": package,
    "planning": planning,
    "killed": killed,
    "leaving": leaving,
    "full": full,
    "return": wrong_return,
}


@stage()
def misbehave(build: Build[Broken], *, how: str) -> Broken:
    """Fail in a given way."""
    # Another comment.
    KINDS[how](build)  # LINE: stage
    return {} if how == "return" else build.out  # type: ignore[return-value]


@stage(sources="modules")
def find(build: Build[Broken]) -> Broken:
    """Look up what nothing names."""
    globals()["un" + "mentioned"]()
    getattr(words, "un" + "mentioned")()
    keep(build)
    return build.out


@stage()
def both(build: Build[Broken], bad: Broken, good: Corpus) -> Broken:
    """Use both branches."""
    keep(build)
    return build.out
