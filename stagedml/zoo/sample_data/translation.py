"""Made-up sentences in English and in a language that is nobody's, for the translation pipelines.

The other language puts the time first and the verb last, adjectives after nouns, and has articles
and endings that agree with the noun's gender: translating word for word is not enough.
"""

from __future__ import annotations

from typing import Annotated

from stagedml import Bounds, Build, File, Outputs, stage
from stagedml.zoo.sample_data.words import NAMES, QUALITIES, THINGS, TIMES, VERBS, Chooser

# The other language's words for those of `words`, in the same order. A noun's last letter is its
# gender, which articles and qualities take on.
_THINGS = ("lumbo", "pikana", "tiksa", "draxo", "boaro", "viola", "spegla", "korbo")
_QUALITIES = ("vek", "malg", "verd", "lign", "graf", "rond")
_VERBS = ("riparu", "vendu", "pentu", "trovu", "portu", "kashu")
_TIMES = ("hodi", "en printo", "chak lundo", "nokte", "ante meza")


class TranslationSample(Outputs):
    """Aligned files, a sentence a line: for training, development and test."""

    train_source = File("train.en")
    train_target = File("train.xx")
    dev_source = File("dev.en")
    dev_target = File("dev.xx")
    test_source = File("test.en")
    test_target = File("test.xx")


@stage(closed=True)
def translation_sample_data(
    build: Build[TranslationSample],
    *,
    train: Annotated[int, Bounds(at_least=20)] = 2000,
    dev: Annotated[int, Bounds(at_least=8)] = 100,
    test: Annotated[int, Bounds(at_least=8)] = 100,
) -> TranslationSample:
    """Make up sentences with their translations; no English one is in two parts.

    Args:
        build: The running stage.
        train: Number of pairs for training.
        dev: Number of pairs of the development part.
        test: Number of pairs of the test part.
    """
    out = build.out
    seen: set[str] = set()
    for part, count, source, target in (
        ("train", train, out.train_source, out.train_target),
        ("dev", dev, out.dev_source, out.dev_target),
        ("test", test, out.test_source, out.test_target),
    ):
        choose = Chooser(f"translation {part}")
        pairs: dict[str, str] = {}
        while len(pairs) < count:
            english, other = sample_pair(choose)
            if english not in seen:
                pairs[english] = other
        seen.update(pairs)
        source.write_text("".join(f"{line}\n" for line in pairs), encoding="utf-8")
        target.write_text("".join(f"{line}\n" for line in pairs.values()), encoding="utf-8")
    return build.out


def sample_pair(choose: Chooser) -> tuple[str, str]:
    """Make up a sentence in English, and say the same in the other language."""
    name, verb, time = choose.one(NAMES), choose.index(len(VERBS)), choose.index(len(TIMES))
    things = [_thing(choose) for _ in range(2 if choose.chance(0.3) else 1)]
    english = " and ".join(thing[0] for thing in things)
    other = " ed ".join(thing[1] for thing in things)
    said = _TIMES[time][:1].upper() + _TIMES[time][1:]
    return (
        f"{name} {VERBS[verb][0]} {english} {TIMES[time]}.",
        f"{said} {name} {other} {_VERBS[verb]}.",
    )


def _thing(choose: Chooser) -> tuple[str, str]:
    """Name a thing, in English and in the other language."""
    index = choose.index(len(THINGS))
    thing, noun = THINGS[index], _THINGS[index]
    if choose.chance(0.3):
        return f"the {thing}", f"l{noun[-1]} {noun}"
    quality = choose.index(len(QUALITIES))
    return (
        f"the {QUALITIES[quality]} {thing}",
        f"l{noun[-1]} {noun} {_QUALITIES[quality]}{noun[-1]}",
    )
