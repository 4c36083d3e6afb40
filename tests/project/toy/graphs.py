"""Stages of random graphs: what each writes tells all that it was made from."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stagedml.runtime.either import Either
from stagedml.runtime.outputs import Dir, File, Json, Metric, Outputs
from stagedml.runtime.stage import Build, stage


class Item(Outputs):
    """A digest of all that a stage was given, in one output of each kind."""

    text = File("deep/item.txt")
    more = Dir("more")
    facts = Json("facts.json", {"digest": str, "number": int})
    value = Metric("value", at_least=0, at_most=9)


class Combined(Item):
    """An item that lets its users reach what it was first made from."""

    first: Item


@stage
def source(
    build: Build[Item], *, number: int, salt: str, unlucky: list[int], how: str, seconds: float = 0
) -> Item:
    """Begin a chain."""
    return finish(build, [], number, unlucky, how, seconds)


@stage
def combine(
    build: Build[Combined],
    first: Item,
    second: Item | None = None,
    path: Path | None = None,
    level: float | None = None,
    facts: dict[str, Any] | None = None,
    many: Sequence[Item] = (),
    *,
    number: int,
    unlucky: list[int],
    how: str,
    seconds: float = 0,
) -> Combined:
    """Make one item of others."""
    given = [
        told(first),
        second and told(second),
        path and read(path),
        level,
        facts,
        [told(item) for item in many],
    ]
    return finish(build, given, number, unlucky, how, seconds)


@stage
def tell(
    build: Build[Item],
    tried: Sequence[Either[Item]],
    *,
    number: int,
    unlucky: list[int],
    how: str,
    seconds: float = 0,
) -> Item:
    """Tell what became of each of some, whether it failed or not."""
    given: list[Any] = []
    for one in tried:
        if one.failure is None:
            given.append(told(one.result))
        else:
            given.append([one.failure.stage, one.failure.exception, list(one.failure.path)])
    return finish(build, given, number, unlucky, how, seconds)


def told(item: Item) -> list[Any]:
    """All that can be asked of an item, by way of what it was first made from, too."""
    first = getattr(item, "first", None)
    beyond = first and [read(first.text), first.value, first.config.number]
    return [
        read(item.text),
        read(item.more),
        item.facts,
        item.value,
        item.config.number,
        beyond,
    ]


def read(path: Path) -> str:
    """A file's text; that of all files of a directory."""
    if path.is_dir():
        return "".join(file.read_text() for file in sorted(path.iterdir()))
    return path.read_text()


def finish(
    build: Build[Any],
    given: list[Any],
    number: int,
    unlucky: list[int],
    how: str,
    seconds: float,
) -> Any:
    """Write the item, unless this instance has no luck."""
    row = [build.name, build.instance, build.seed - 42, number, given]
    digest = hashlib.sha256(json.dumps(row).encode()).hexdigest()
    out = build.out
    out.text.write_text(digest)
    (out.more / "a.txt").write_text(digest[:8])
    if seconds:
        build.progress(f"sleeping in {build.name}")
        time.sleep(seconds)
    if build.instance in unlucky:
        fail(how)
    else:
        (out.more / "b.txt").write_text(digest[8:16])
        out.facts = {"digest": digest, "number": number}
        out.value = int(digest[:2], 16) % 5  # few values, so that candidates are often equal
    return out


def fail(how: str) -> None:
    """Fail, or return with promises that are not kept."""
    if how == "raises":
        raise ValueError("no luck")
    if how == "ends":
        os._exit(3)
