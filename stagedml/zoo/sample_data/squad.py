"""Questions on made-up paragraphs, in the form of SQuAD 1.1 and 2.0."""

from __future__ import annotations

from typing import Any

from stagedml.zoo.sample_data.words import (
    NAMES,
    ODDITIES,
    PLACES,
    QUALITIES,
    THINGS,
    TIMES,
    VERBS,
    Chooser,
)

_PARAGRAPHS_OF_A_TITLE = 4


def squad_sample(*, version: str, split: str, paragraphs: int) -> dict[str, Any]:
    """Make a file of SQuAD: five questions that can be answered on each paragraph.

    Args:
        version: `1.1`; or `2.0`, where each paragraph has two more questions without an answer.
        split: `train`, with one answer to a question; or `dev`, with three.
        paragraphs: How many.
    """
    choose = Chooser(f"squad/{split}")
    articles: list[dict[str, Any]] = []
    for index in range(paragraphs):
        if index % _PARAGRAPHS_OF_A_TITLE == 0:
            title = f"Sample {split} {index // _PARAGRAPHS_OF_A_TITLE}"
            articles.append({"title": title, "paragraphs": []})
        made = _paragraph(choose, f"{split}-{index}", index, version, 1 if split == "train" else 3)
        articles[-1]["paragraphs"].append(made)
    return {"version": version, "data": articles}


def _paragraph(choose: Chooser, key: str, index: int, version: str, copies: int) -> dict[str, Any]:
    name, friend = choose.one(NAMES), choose.one(NAMES)
    while friend == name:
        friend = choose.one(NAMES)
    home, away = choose.one(PLACES), choose.one(PLACES)
    verb, quality, thing = choose.one(VERBS), choose.one(QUALITIES), choose.one(THINGS)
    year, time = str(1900 + choose.index(99)), choose.one(TIMES)
    # An odd text stands between the facts, so that offsets count what tokens do not show.
    odd = ODDITIES[index % len(ODDITIES)] if index % 3 == 0 else ""
    parts = [
        (name, "name"),
        (" was born in ", None),
        (home, "home"),
        (" in the year ", None),
        (year, "year"),
        (f". She likes the sea{odd}. Later she ", None),
        (verb[2], None),
        (" ", None),
        (f"the {quality} {thing}", "thing"),
        (f" in {away} {time}, and ", None),
        (friend, "friend"),
        (" helped her.", None),
    ]
    context, starts = "", {}
    for text, label in parts:
        if label:
            starts[label] = (len(context), text)
        context += text
    asked = {
        "home": f"Where was {name} born?",
        "year": f"When was {name} born?",
        "name": f"Who was born in {home} in the year {year}?",
        "thing": f"What was {verb[2]} by {name}?",
        "friend": f"Who helped {name}?",
    }
    questions: list[dict[str, Any]] = []
    for label, question in asked.items():
        start, text = starts[label]
        answers = [{"text": text, "answer_start": start} for _ in range(copies)]
        questions.append({"id": f"{key}-{label}", "question": question, "answers": answers})
    if version == "2.0":
        for answerable in questions:
            answerable["is_impossible"] = False
        stranger = choose.other(NAMES, name)
        start, text = starts["home"]
        plausible = [{"text": text, "answer_start": start}]
        for label, question in (
            ("married", f"Who married {stranger}?"),
            ("died", f"Where did {stranger} die?"),
        ):
            questions.append(
                {
                    "id": f"{key}-{label}",
                    "question": question,
                    "answers": [],
                    "plausible_answers": plausible,
                    "is_impossible": True,
                }
            )
    return {"context": context, "qas": questions}
