"""BERT checkpoints as Google publishes them: archives to be unpacked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Annotated

from stagedml import Bounds, Build, Json, StagedMLError, stage
from stagedml.zoo.bert.data import CHECKPOINT_PREFIX, BertWeights
from stagedml.zoo.bert.wordpiece import read_vocabulary
from stagedml.zoo.formats.archives import Limits, Member, unpack_archive

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


@stage()
def unpack_bert(
    build: Build[BertCheckpoint],
    archive: Path,
    *,
    do_lower_case: bool,  # noqa: ARG001 - read by the users of its outputs, as config
    max_bytes: Annotated[int, Bounds(at_least=1)] = 8 << 30,
) -> BertCheckpoint:
    """Unpack a checkpoint (zip or tar.gz), wherever in the archive it is.

    Args:
        build: The running stage.
        archive: With `bert_config.json`, `vocab.txt` and the files of one checkpoint.
        do_lower_case: Whether the vocabulary is uncased; no file of the archive says it.
        max_bytes: Most bytes unpacked.

    Raises:
        ArchiveError: The archive is not safe, or damaged.
        IncompleteCheckpointError: A part is missing, or vocabulary and configuration do not fit.
    """
    folder = build.tmp / "archive"
    folder.mkdir()
    members = unpack_archive(archive, folder, limits=Limits(files=1000, total_bytes=max_bytes))
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
    source = folder / place
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
    """How many weights the encoder has, with the pooler."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    rows = config["vocab_size"] + config["max_position_embeddings"] + config["type_vocab_size"]
    layer = 4 * (hidden * hidden + hidden) + 2 * hidden * inner + inner + hidden + 4 * hidden
    return (rows + 2) * hidden + config["num_hidden_layers"] * layer + hidden * hidden + hidden
