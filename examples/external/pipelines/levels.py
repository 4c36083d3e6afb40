"""Trends of water levels: awk cleans the readings, a C program finds the trends."""

from __future__ import annotations

from external.stages import Levels, Summary, clean, compile_c, summarize, trend

from stagedml import Manager, file, pipeline


def cleaned(m: Manager) -> Levels:
    """Add the readings, cleaned."""
    awk, script = file(m, "scripts/awk.py").file, file(m, "scripts/clean.awk").file
    return clean(m, awk=awk, script=script, table=file(m, "data/levels.csv").file)


@pipeline("levels")
def all_levels(m: Manager) -> Summary:
    """Find the trend of each station's water level."""
    program = compile_c(m, source=file(m, "src/trend.c").file)
    return summarize(m, trends=trend(m, program=program, levels=cleaned(m)))


@pipeline("levels-cleaned")
def all_levels_cleaned(m: Manager) -> Levels:
    """Clean the readings, and no more: needs no compiler."""
    return cleaned(m)
