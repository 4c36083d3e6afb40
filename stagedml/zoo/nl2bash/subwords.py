"""Sub-words that know Bash: command names and flags are one entry each.

What the original calls `nl2bashSubtok`: with reserved tokens, with a character set in which `-`,
`+`, `,` and `.` belong to words, with both, or with neither.
"""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from stagedml import Bounds, Build, stage
from stagedml.zoo.nl2bash.commands import commands_of, flags_of
from stagedml.zoo.nl2bash.slots import SLOT, SLOT_NAMES
from stagedml.zoo.subwords.data import Subwords
from stagedml.zoo.subwords.stages import Size, describe_subwords
from stagedml.zoo.subwords.subtokens import learn_subtokens
from stagedml.zoo.translation.data import ParallelTexts, pairs_of

BASH_CHARACTERS = "-+,."


@stage(closed=True)
def nl2bash_subtokens(
    build: Build[Subwords],
    texts: ParallelTexts,
    *,
    size: Size = 8192,
    with_bash_subtokens: bool = True,
    with_bash_charset: bool = True,
    single_punctuation: bool = False,
    with_slots: bool = False,
    least_uses: Annotated[int, Bounds(at_least=1)] = 3,
) -> Subwords:
    """Learn subtokens of descriptions and commands, those of the training part alone.

    Args:
        build: The running stage.
        texts: English and Bash.
        size: Wanted number of entries.
        with_bash_subtokens: Whether command names and flags are reserved: one entry each.
        with_bash_charset: Whether `-`, `+`, `,` and `.` belong to words.
        single_punctuation: Whether each character between words is a token of its own.
        with_slots: Whether the names of slots are reserved, too: the texts are `SlottedTexts`.
        least_uses: How often the training commands have a name or a flag that is reserved.

    Raises:
        SubwordsError: `size` is too small for what is reserved.
    """
    pairs = pairs_of(texts.texts, "train")
    reserved = bash_words([bash for _, bash in pairs], least_uses) if with_bash_subtokens else []
    if with_slots:
        reserved = [*SLOT_NAMES, *reserved]
    characters = BASH_CHARACTERS if with_bash_charset else ""
    lines = [text for side in (0, 1) for text in (pair[side] for pair in pairs)]
    build.progress(f"learn {size} subtokens of {len(lines)} texts")
    learnt, least = learn_subtokens(
        lines,
        size=size,
        characters=characters,
        reserved=reserved,
        single_punctuation=single_punctuation,
    )
    learnt.write(build.out.model)
    more = {"characters": characters, "least_count": least}
    describe_subwords(build, "subtokens", lines, reserved, more)
    return build.out


def bash_words(commands: list[str], least: int) -> list[str]:
    """List command names and flags that are used at least so often, the most frequent first."""
    uses = Counter(word for line in commands for word in {*commands_of(line), *flags_of(line)})
    found = sorted(uses.items(), key=lambda item: (-item[1], item[0]))
    return [w for w, n in found if n >= least and len(w) > 1 and not SLOT.search(w)]
