"""A C program that is compiled, an awk script, and what comes of both."""

from __future__ import annotations

import json
import platform
from html import escape
from pathlib import Path
from typing import Literal

from stagedml import Build, File, Json, Metric, Outputs, command, stage


class Program(Outputs):
    """A program that needs no library of the machine's."""

    program = File("trend")


class Levels(Outputs):
    """Readings, as lines `station<TAB>day<TAB>level`."""

    table = File("levels.tsv")


class Trends(Outputs):
    """A JSON object a line, as `trend` prints them."""

    lines = File("trends.jsonl")


class Summary(Outputs):
    """The same for people and machines."""

    trends = Json("trends.json", [{"station": str, "points": int, "mm_per_year": float}])
    rising = Metric("stations_rising", at_least=0)
    page = File("report.html")


@command(Program, environment="c")
def compile_c(
    build: Build[Program], source: Path, *, optimize: Literal["0", "1", "2", "3"] = "2"
) -> list[str | Path]:
    """Compile a C program and link it statically, for a processor of today's baseline.

    Without debugging information, which would mention the directory of the build.
    """
    target = f"{platform.machine()}-linux-musl"
    compiler = ["python3", "-m", "ziglang", "cc", "-target", target, "-static", "-s"]
    flags = [f"-O{optimize}", "-g0", "-Wall", "-Wextra", "-Werror"]
    return [*compiler, *flags, source, "-o", build.out.program]


@command(Levels, stdout="table", environment="awk")
def clean(
    build: Build[Levels], awk: Path, script: Path, table: Path, *, lowest: float = 0.0
) -> list[str | Path]:
    """Keep the readings that are numbers above the lowest possible one."""
    return ["python3", awk, script, table, f"lowest={lowest}"]


@command(Trends, stdout="lines")
def trend(build: Build[Trends], program: Program, levels: Levels) -> list[Path]:
    """Run the program that `compile_c` made."""
    return [program.program, levels.table]


@stage
def summarize(build: Build[Summary], trends: Trends) -> Summary:
    """Say which stations rise: by at least half a millimetre a year."""
    rows = [json.loads(line) for line in trends.lines.read_text().splitlines()]
    build.out.trends = rows
    build.out.rising = sum(row["mm_per_year"] >= 0.5 for row in rows)
    cells = "".join(
        f"<tr><th>{escape(row['station'])}<td>{row['mm_per_year']:+.2f}<td>{row['points']}"
        for row in rows
    )
    build.out.page.write_text(
        "<!doctype html><meta charset=utf-8><title>Water levels</title>"
        f"<table><tr><td><th>mm a year<th>readings{cells}</table>\n",
        "utf-8",
    )
    return build.out
