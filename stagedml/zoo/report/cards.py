"""What a pipeline's definition says for the model card: what the model is for, and made from.

A family of pipelines has a card (`IMAGES_CARD`), and one's own pipeline another that begins with
it: `IMAGES_CARD.but(limits=[...])`. What the data are is found in the plan. Only the report's stage
gets any of it, as a parameter, so that no word here retrains a model.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from stagedml import StagedMLError
from stagedml.errors import nearest
from stagedml.planning.nodes import (
    FetchNode,
    FrozenNode,
    LocalNode,
    StageNode,
    WheelMemberNode,
    manager_of,
    node_of,
)
from stagedml.planning.places import helper
from stagedml.zoo.formats.data_sets import DataSet, by_hash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from stagedml import Outputs
    from stagedml.planning.nodes import Node

__all__ = ["CardError", "DataSet", "ModelCard", "card_of"]

_OURS = "stagedml.zoo.sample_data."
_MADE_UP = "none: made up by a program of StagedML's, which is MIT"


def _sample(name: str) -> DataSet:
    return DataSet(name, _MADE_UP, made_up=True)


# By the function of the stage that makes them.
_SAMPLES = {
    "draw_digits": _sample("Drawn digits"),
    "draw_shapes": _sample("Drawn shapes"),
    "glue_sample_data": _sample("Made-up sentences in the form of a GLUE task"),
    "prose_sample_data": _sample("Made-up prose"),
    "mrpc_sample_data": _sample("Made-up sentence pairs in the form of MRPC"),
    "text_sample_data": _sample("Made-up opinions on things"),
    "translation_sample_data": _sample("Made-up sentences in English and a made-up language"),
    "nl2bash_sample_data": _sample("Made-up descriptions of commands in the form of NL2Bash"),
    "squad_sample_data": _sample("Made-up questions in the form of SQuAD"),
}


class CardError(StagedMLError):
    """A model card speaks of what the pipeline does not have."""


@dataclass(frozen=True)
class ModelCard:
    """What people who would use a model should know, beside what was measured.

    Attributes:
        intended_use: What it is for: a sentence each.
        limits: What it is not for, and where it is known to be wrong: a sentence each.
        licence: Of the model itself, as the Hugging Face Hub spells it (`apache-2.0`); empty where
            nobody has chosen one.
        language: Languages of the data, as `en`.
        tags: Words by which the Hub finds it.
        task: The Hub's name of the task, as `image-classification`.
        data: Data sets, by the name that a file or a stage has in the plan: where the library does
            not know it, or says something else.
    """

    intended_use: Sequence[str] = ()
    limits: Sequence[str] = ()
    licence: str = ""
    language: Sequence[str] = ()
    tags: Sequence[str] = ()
    task: str = ""
    data: Mapping[str, DataSet] = field(default_factory=dict)

    def but(self, **changes: Any) -> ModelCard:
        """Return the card with other attributes."""
        return replace(self, **changes)


@helper
def card_of(card: ModelCard, *made: Outputs) -> dict[str, Any]:
    """Return a card as the parameter of a report's stage, with the data that a plan begins with.

    Args:
        card: What its author says.
        made: What is reported on: the data are all that these were made from.

    Raises:
        CardError: The card names data that the plan does not have.
    """
    manager = manager_of(made[0])
    nodes = manager.reachable(*map(node_of, made))
    unknown = sorted(card.data.keys() - {node.name for node in nodes})
    if unknown:
        names = sorted(node.name for node in nodes)
        raise CardError(nearest("data of a model card", unknown[0], names))
    found: dict[str, dict[str, Any]] = {}
    for node in nodes:
        known = card.data.get(node.name) or _known(node)
        if known is not None:
            row = found.setdefault(known.name, {**known.as_json(), "files": []})
            row["files"].append(node.name)
    return {
        "intended_use": list(card.intended_use),
        "limits": list(card.limits),
        "licence": card.licence,
        "language": list(card.language),
        "tags": list(card.tags),
        "task": card.task,
        "data": list(found.values()),
    }


def _known(node: Node) -> DataSet | None:
    """Return what there is to say of a node; nothing of what was made from other ones."""
    if isinstance(node, FetchNode):
        return by_hash(node.sha256) or DataSet(node.name, "not recorded")
    if isinstance(node, WheelMemberNode):
        more = f"not recorded; it comes with {node.package}"
        return by_hash(node.sha256) or DataSet(node.name, more)
    if isinstance(node, LocalNode):
        return DataSet(node.name, "not recorded: it is the project's own")
    if isinstance(node, FrozenNode):
        return DataSet(node.name, "not recorded: it was made elsewhere, and frozen")
    if isinstance(node, StageNode) and node.address.module.startswith(_OURS):
        return _SAMPLES.get(node.address.name)
    return None
