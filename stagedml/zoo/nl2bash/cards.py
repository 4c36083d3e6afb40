"""What people should know of models that write Bash; see `stagedml.zoo.report.cards`."""

from __future__ import annotations

from stagedml.zoo.report.cards import ModelCard

NL2BASH_CARD = ModelCard(
    intended_use=(
        "Research: from descriptions in English to Bash commands, on the pairs of NL2Bash.",
        "A suggestion for somebody who reads and understands the command before running it.",
    ),
    limits=(
        "Most of its commands are not the ones that were asked for; see exact match.",
        "It knows nothing of what a command does to a system. No program should run its output.",
        "Most commands of NL2Bash are of `find`: of others it has seen little.",
        "English descriptions of a line alone; what is longer is cut.",
    ),
    language=("en",),
    tags=("transformer", "nl2bash", "translation", "code"),
    task="text2text-generation",
)
