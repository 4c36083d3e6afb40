"""Made-up descriptions with commands: a small grammar, in the form of NL2Bash's two files."""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, File, Outputs, stage
from stagedml.zoo.sample_data.words import Chooser

_DIRECTORIES = (".", "/opt", "/var/log", "~/docs", "src", "build/out", "/home/ann")
_KINDS = (("regular files", " -type f"), ("directories", " -type d"), ("files", ""))
_NAMES = ("*.txt", "*.log", "*.py", "core", "README", "*.jpg", "notes_1")
_ENDS = (
    ("", ""),
    (" and print their names", " -print"),
    (" and delete them", " -delete"),
    (" and count them", " | wc -l"),
    (" and list their details", " -exec ls -l {} \\;"),
)
_VERBS = ("Find", "Search for", "Look for")


def bash_sample(count: int) -> list[tuple[str, str]]:
    """Make up so many pairs; the same ones each time."""
    choose = Chooser("bash")
    pairs = []
    for _ in range(count):
        directory, name = choose.one(_DIRECTORIES), choose.one(_NAMES)
        (kind, kind_flag), (end, tail) = choose.one(_KINDS), choose.one(_ENDS)
        where = "the current directory" if directory == "." else directory
        english, bash = (
            f"{choose.one(_VERBS)} {kind} named '{name}' in {where}",
            f"find {directory}",
        )
        bash += f'{kind_flag} -name "{name}"'
        if choose.chance(0.5):
            days = 2 + choose.index(30)
            english += f" that are older than {days} days"
            bash += f" -mtime +{days}"
        pairs.append((english + end, bash + tail))
    return pairs


class BashSample(Outputs):
    """Two aligned files."""

    english = File("all.nl")
    bash = File("all.cm")


@stage(closed=True)
def nl2bash_sample_data(
    build: Build[BashSample], *, pairs: Annotated[int, Bounds(at_least=100)] = 600
) -> BashSample:
    """Make up the two files of NL2Bash.

    Args:
        build: The running stage.
        pairs: How many descriptions with their commands.
    """
    made = bash_sample(pairs)
    for side, path in ((0, build.out.english), (1, build.out.bash)):
        text = "".join(f"{pair[side]}\n" for pair in made)
        path.write_text(text, encoding="utf-8", newline="\n")
    return build.out
