"""Where a BERT starts: a checkpoint as Google publishes it, or dimensions of one's own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, Json, StagedMLError, stage
from stagedml.runtime.backends import write_json
from stagedml.zoo.bert.data import CHECKPOINT_PREFIX, BertStart, BertWeights
from stagedml.zoo.bert.model import BertConfig
from stagedml.zoo.bert.wordpiece import read_vocabulary
from stagedml.zoo.formats.archives import Limits, Member, unpack_archive

Count = Annotated[int, Bounds(at_least=1)]
Dropout = Annotated[float, Bounds(at_least=0, at_most=0.9)]
_DIMENSIONS = (
    *("hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size"),
    *("max_position_embeddings", "type_vocab_size", "vocab_size"),
)


class IncompleteCheckpointError(StagedMLError):
    """An archive that has no complete checkpoint, or one whose parts do not fit."""


class BertCheckpoint(BertWeights):
    """A published BERT. `config.do_lower_case` says whether its vocabulary is uncased.

    The weights are TensorFlow's checkpoint `checkpoint / CHECKPOINT_PREFIX`, whatever it was
    called in the archive.
    """

    facts = Json(
        "facts.json", {"do_lower_case": bool, "vocab_size": int, "parameters": int, "files": list}
    )


@stage(closed=True)
def unpack_bert(
    build: Build[BertCheckpoint],
    archive: Path,
    *,
    do_lower_case: bool,  # noqa: ARG001 - read by the users of its outputs, as config
    max_bytes: Count = 8 << 30,
) -> BertCheckpoint:
    """Unpack a checkpoint (zip or tar.gz), wherever in the archive it is.

    Args:
        build: The running stage.
        archive: It has `bert_config.json`, `vocab.txt` and the files of one checkpoint.
        do_lower_case: Whether the vocabulary is uncased; no file of the archive says it.
        max_bytes: Largest total size of the unpacked files.

    Raises:
        ArchiveError: The archive is not safe, or damaged.
        IncompleteCheckpointError: A part is missing, or vocabulary and configuration do not fit.
    """
    directory = build.tmp / "archive"
    directory.mkdir()
    members = unpack_archive(archive, directory, limits=Limits(files=1000, total_bytes=max_bytes))
    configs = [m for m in members if Path(m.path).name == "bert_config.json"]
    if len(configs) != 1:
        msg = f"{archive.name} has {len(configs)} files bert_config.json"
        raise IncompleteCheckpointError(msg)
    place = Path(configs[0].path).parent
    inside = [m for m in members if Path(m.path).parent == place]
    indexes = [m for m in inside if m.path.endswith(".index")]
    names = {Path(m.path).name for m in inside}
    if len(indexes) != 1 or "vocab.txt" not in names:
        msg = f"{archive.name} has no vocab.txt, or not one checkpoint: {', '.join(sorted(names))}"
        raise IncompleteCheckpointError(msg)
    prefix = Path(indexes[0].path).name.removesuffix(".index")
    source = directory / place
    _move(source / "bert_config.json", build.out.config_file)
    _move(source / "vocab.txt", build.out.vocab)
    for name in sorted(names):
        if name.startswith((f"{prefix}.index", f"{prefix}.data-")):
            _move(source / name, build.out.checkpoint / (CHECKPOINT_PREFIX + name[len(prefix) :]))
    if not any(build.out.checkpoint.glob(f"{CHECKPOINT_PREFIX}.data-*")):
        msg = f"{archive.name} has the index of a checkpoint but not its data"
        raise IncompleteCheckpointError(msg)
    _describe(build, inside)
    return build.out


def _move(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)  # often to another file system
    source.unlink()


def _describe(build: Build[BertCheckpoint], members: list[Member]) -> None:
    config = json.loads(build.out.config_file.read_text(encoding="utf-8"))
    missing = [key for key in _DIMENSIONS if not isinstance(config.get(key), int)]
    if missing:
        msg = f"bert_config.json has no {', '.join(missing)}"
        raise IncompleteCheckpointError(msg)
    tokens = read_vocabulary(build.out.vocab)
    if len(tokens) != config["vocab_size"]:
        msg = f"vocab.txt has {len(tokens)} tokens, bert_config.json says {config['vocab_size']}"
        raise IncompleteCheckpointError(msg)
    build.out.facts = {
        "do_lower_case": build.config.do_lower_case,
        "vocab_size": len(tokens),
        "files": [member.to_json() for member in members],
        "parameters": _parameters(config),
    }


def _parameters(config: dict[str, int]) -> int:
    """Count the weights of the encoder, with the pooler."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    rows = config["vocab_size"] + config["max_position_embeddings"] + config["type_vocab_size"]
    layer = 4 * (hidden * hidden + hidden) + 2 * hidden * inner + inner + hidden + 4 * hidden
    return (rows + 2) * hidden + config["num_hidden_layers"] * layer + hidden * hidden + hidden


@stage(closed=True)
def bert_random(
    build: Build[BertStart],
    vocab: Path,
    *,
    do_lower_case: bool,  # noqa: ARG001 - read by the users of its outputs, as config
    layers: Count = 2,
    hidden: Count = 128,
    heads: Count = 2,
    intermediate: Count = 512,
    max_position_embeddings: Count = 512,
    segments: Count = 2,
    dropout: Dropout = 0.1,
) -> BertStart:
    """Write the configuration of a BERT beside the vocabulary that it is for; no weights.

    Args:
        build: The running stage.
        vocab: A `vocab.txt`.
        do_lower_case: Whether the vocabulary is an uncased one.
        layers: Number of transformer layers.
        hidden: Size of a token's representation: (batch, tokens, `hidden`).
        heads: Number of attention heads; they share the hidden size.
        intermediate: Size of the feed-forward layers.
        max_position_embeddings: Largest number of tokens of a text.
        segments: How many kinds of segments there are embeddings for.
        dropout: Dropout rate everywhere in the encoder.

    Raises:
        VocabularyError: The vocabulary is not one of BERT.
        CheckpointError: The dimensions do not fit together.
    """
    values = {
        "vocab_size": len(read_vocabulary(vocab)),
        "hidden_size": hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": intermediate,
        "max_position_embeddings": max_position_embeddings,
        "type_vocab_size": segments,
        "hidden_dropout_prob": dropout,
        "attention_probs_dropout_prob": dropout,
        "hidden_act": "gelu",
    }
    write_json(build.out.config_file, BertConfig.from_json(values).to_json())
    shutil.copyfile(vocab, build.out.vocab)
    return build.out
