"""Made-up documents to pre-train with: sentences in which words go together."""

from __future__ import annotations

from stagedml.zoo.sample_data.words import (
    BAD,
    GOOD,
    NAMES,
    PLACES,
    QUALITIES,
    THINGS,
    TIMES,
    VERBS,
    Chooser,
)


def sample_documents(count: int, *, seed: str = "prose") -> list[list[str]]:
    """Make up documents of 4 to 12 sentences; each has people, a place and a thing of its own.

    Args:
        count: How many.
        seed: Of the choices.
    """
    documents = []
    for number in range(count):
        choose = Chooser(f"{seed}/{number}")
        name, place, thing = choose.one(NAMES), choose.one(PLACES), choose.one(THINGS)
        good = choose.chance(0.5)
        words = GOOD if good else BAD
        sentences = [f"{name} lives in {place} and has a {choose.one(QUALITIES)} {thing}."]
        for _ in range(3 + choose.index(9)):
            verb = choose.one(VERBS)
            sentences.append(
                choose.one(
                    (
                        f"{choose.one(TIMES).capitalize()} {name} {verb[0]} the {thing}.",
                        f"In {place} everybody says that the {thing} is {choose.one(words)}.",
                        f"The {thing} that {name} {verb[2]} is {choose.one(words)}.",
                        f"{name} and {choose.other(NAMES, name)} {verb[1]} what is in {place}.",
                    )
                )
            )
        documents.append(sentences)
    return documents
