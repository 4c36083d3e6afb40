"""Tables of runs, as a few lines of Python would make them from the runs themselves."""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledgers import made, synthetic

from stagedml.nix.identity import Identity
from stagedml.realization import tabulation
from stagedml.realization.ledger import Ledger
from stagedml.realization.record import Realization, Run
from stagedml.realization.rows import TABLES
from stagedml.tracking.answer import runs_as_json
from stagedml.tracking.names import RunNameError, Runs
from stagedml.tracking.table import ColumnError, table
from stagedml.tracking.where import WhereError

PROJECT = "/project"


@dataclass
class Past:
    """What a table needs of a history."""

    up_to_date: Ledger
    project: Any = field(default_factory=lambda: SimpleNamespace(root=Path(PROJECT)))
    kept: dict[str, str] = field(default_factory=dict)

    @property
    def pins(self) -> Any:
        return SimpleNamespace(names=lambda: self.kept)


def stage(name: str, config: dict[str, Any], metrics: dict[str, Any]) -> Realization:
    identity = Identity(config, {}, {}, [], "")
    digest = abs(hash((name, repr(config), repr(metrics))))
    return Realization(name, f"/s/{digest}", "", identity, metrics, "built")


def run(number: int, *stages: Realization, **changes: Any) -> Run:
    given = {"moment": number, "time": f"2026-01-01T00:00:{number:02}Z", "pipeline": "p"} | changes
    own = {"key": f"k{number}", "project": PROJECT, "derivation": "", "output": f"/o/{number}"}
    return Run(**own | given, stages=stages)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5) | st.just(10**30),
    st.sampled_from([0.5, 1.0, 2.5, 1e300]),
    st.sampled_from(["adam", "sgd", "ü", "\ud800", 'a"b', "null", ""]),
    st.lists(st.integers(0, 3), max_size=2),
    st.dictionaries(st.sampled_from("xy"), st.integers(0, 3), max_size=2),
)
METRICS = st.dictionaries(
    st.sampled_from(["accuracy", "loss", "rate"]), st.integers(0, 5) | st.floats(0, 1), max_size=2
)
STAGES = st.lists(
    st.builds(
        stage,
        st.sampled_from(["train", "test.part", "status"]),
        st.dictionaries(st.sampled_from(["epochs", "rate", "status"]), VALUES, max_size=3),
        METRICS,
    ),
    max_size=3,
    unique_by=lambda s: s.stage,
)


@st.composite
def histories(draw):
    count = draw(st.integers(0, 14))
    order = draw(st.permutations(range(1, count + 1)) | st.just(range(1, count + 1)))
    return [
        run(
            number,
            *draw(STAGES),
            pipeline=draw(st.sampled_from(["p", "q"])),
            variant=draw(st.sampled_from([None, "cpu"])),
            target=draw(st.sampled_from([None, "train"])),
            status=draw(st.sampled_from(["done", "failed"])),
            seconds=draw(st.none() | st.sampled_from([1.5, 2.5])),
            project=draw(st.sampled_from([PROJECT, PROJECT, "/other"])),
            settings={"a": number},
            dirty=draw(st.none() | st.just("d")),
        )
        for number in order
    ]


def flat(config, prefix=""):
    for name, value in config.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        elif value is not None:
            yield f"{prefix}{name}", value


def printable(value):
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
    return json.loads(text)


def expected(one: Run, measured: set[str]) -> dict[str, Any]:
    found = {}
    for each in one.stages:
        for name, value in flat(each.identity.config):
            clash = f"{each.stage}.{name}" in measured
            own = f"parameters.{name}" if clash else name
            found[f"{each.stage}.{own}"] = printable(value)
        found |= {f"{each.stage}.{name}": value for name, value in each.metrics.items()}
    return found


@contextmanager
def recorded(runs, size, *, together):
    """A ledger whose blocks are small."""
    with tempfile.TemporaryDirectory() as directory, pytest.MonkeyPatch.context() as patch:
        patch.setattr(tabulation, "SIZE", size)
        patch.setattr(tabulation, "_NOTHING", ",".join(["null"] * size))
        ledger = Ledger(Path(directory, "ledger.sqlite"))
        for some in [runs] if together else [[each] for each in runs]:
            ledger.record(*some)
        yield ledger


SORTS = st.lists(
    st.sampled_from(["-seconds", "seconds", "status", "-number", "train.epochs", "-train.epochs"]),
    max_size=3,
)


@settings(max_examples=30)
@given(
    histories(),
    st.sampled_from([2, 3, 256]),
    st.booleans(),
    SORTS,
    st.none() | st.integers(0, 4),
    st.integers(0, 3),
    st.sampled_from(["", "status == failed", "seconds > 2 or dirty", "number in [1, 2, 5]"]),
    st.sampled_from([(), ("p",), ("cpu.q",), ("p.train",), ("p", "q")]),
    st.booleans(),
)
def test_as_plain_python_says(runs, size, together, sort, limit, offset, where, pipelines, every):
    """Whatever the order of recording, the size of blocks, and what is asked for."""
    with recorded(runs, size, together=together) as ledger:
        numbers = {each.key: n for n, each in enumerate(runs, 1)}
        mine = [r for r in runs if every or r.project == PROJECT]
        measured = {f"{s.stage}.{m}" for r in mine for s in r.stages for m in s.metrics}
        mine.sort(key=lambda r: -r.moment)
        whole = {r.key: {r.pipeline, r.name, f"{r.pipeline}.{r.target}"} for r in mine}
        for r in mine:
            whole[r.key].add(f"{r.variant}.{r.pipeline}")
        kept = [r for r in mine if not pipelines or whole[r.key] & set(pipelines)]
        test = {
            "": lambda r: True,
            "status == failed": lambda r: r.status == "failed",
            "seconds > 2 or dirty": lambda r: (r.seconds or 0) > 2 or r.dirty is not None,
            "number in [1, 2, 5]": lambda r: numbers[r.key] in (1, 2, 5),
        }[where]
        kept = [r for r in kept if test(r)]
        values = {r.key: expected(r, measured) for r in mine}
        in_pipelines = [r for r in mine if not pipelines or whole[r.key] & set(pipelines)]
        known = {n for r in in_pipelines for n in values[r.key]}
        past = Past(ledger)

        def ask():
            return table(
                past,
                pipelines=pipelines,
                where=where,
                sort=sort,
                limit=limit,
                offset=offset,
                every_project=every,
            )

        if any("train.epochs" in entry for entry in sort) and "train.epochs" not in known:
            with suppress(ColumnError):  # unless other stages of the pipeline have it
                ask()
            return

        def key(r, name):
            if name == "train.epochs":
                return values[r.key].get(name)
            return numbers[r.key] if name == "number" else getattr(r, name)

        def rank(value):
            if isinstance(value, int | float):
                return (0, value)
            return (1, value) if isinstance(value, str) else (2, repr(value))

        for entry in reversed(sort):
            name = entry.removeprefix("-")
            has = [r for r in kept if key(r, name) is not None]
            has.sort(key=lambda r: rank(key(r, name)), reverse=entry.startswith("-"))
            kept = [*has, *(r for r in kept if key(r, name) is None)]
        found = ask()
        assert found.total == len(kept)
        shown = kept[offset:] if limit is None else kept[offset : offset + limit]
        assert [row.head.key for row in found.rows] == [r.key for r in shown]
        assert [row.values for row in found.rows] == [values[r.key] for r in shown]
        for row, r in zip(found.rows, shown, strict=True):
            own = vars(row.head)
            assert own.pop("number") == numbers[r.key]
            assert own.pop("pins") == ()
            assert own == {name: getattr(r, name) for name in own}
        present = {name for r in shown for name in values[r.key]}
        columns = {c.name: c for c in found.columns if c.kind != "run"}
        assert set(columns) == present
        shorts = [c.short for c in found.columns]
        assert len(set(shorts)) == len(shorts)
        if not every:
            answer = json.loads(runs_as_json(past))
            everything = table(past)
            assert answer["rows"]["number"] == [row.head.number for row in everything.rows]
            assert answer["total"] == everything.total
            for name, column in answer["values"].items():
                assert column == [row.values.get(name) for row in everything.rows]


def test_names_without_stages():
    runs = [
        run(1, stage("train", {"epochs": 5}, {}), stage("test", {}, {"accuracy": 0.5})),
        run(2, stage("train-wide", {"epochs": 9}, {}), stage("test", {}, {"accuracy": 0.7})),
    ]
    with recorded(runs, 256, together=True) as ledger:
        past = Past(ledger)
        found = table(past, where="epochs > 5 and accuracy > 0.1", sort=["-accuracy"])
        assert [row.head.number for row in found.rows] == [2]
        shorts = {c.name: c.short for c in table(past).columns if c.kind != "run"}
        assert shorts["train.epochs"] == "train.epochs"
        assert shorts["test.accuracy"] == "accuracy"
        ledger.record(run(3, *runs[0].stages, *runs[1].stages))
        with pytest.raises(WhereError, match="may be one of train-wide"):
            table(past, where="epochs > 5")
        with pytest.raises(WhereError, match="did you mean 'accuracy'"):
            table(past, where="acuracy > 5")
        with pytest.raises(ColumnError, match="did you mean 'train\\.epochs'"):
            table(past, sort=["-epoch"], pipelines=["p"])


def test_which_way_is_better_is_what_pipelines_say():
    runs = [
        run(
            1,
            stage("test", {}, {"margin": 0.5, "accuracy": 1, "waste": 2, "x": 1, "loss": 1}),
            stage("gate", {"margin_at_least": 0.1, "renamed_at_most": 3.0}, {}),
            stage(
                "best",
                {"rule": "best", "metric": "waste", "lowest": True, "objectives": {"renamed": "x"}},
                {},
            ),
        )
    ]
    with recorded(runs, 256, together=True) as ledger:
        found = {c.short: c.larger_is_better for c in table(Past(ledger)).columns}
    names = ("margin", "accuracy", "waste", "loss", "epochs")
    assert [found.get(name) for name in names] == [True, True, False, False, None]


def test_long_values_are_told_apart():
    texts = ["y" * 5000, "y" * 4999 + "z"]
    runs = [run(n, stage("train", {"text": text}, {})) for n, text in enumerate(texts, 1)]
    with recorded(runs, 256, together=True) as ledger:
        found = [row["train.text"] for row in table(Past(ledger)).rows]
        assert len({str(text) for text in found}) == 2
        assert all(len(str(text)) < 200 and "5002 characters" in str(text) for text in found)
        whole = ledger.run(1)
        assert whole is not None
        assert whole.stages[0].identity.config["text"] == texts[0]


# -- damage ---------------------------------------------------------------------------------------


def everything(ledger: Ledger) -> tuple[Any, ...]:
    found = table(Past(ledger), every_project=True)
    return found.rows, runs_as_json(Past(ledger)), ledger.runs()


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    path = tmp_path_factory.mktemp("sound") / "ledger.sqlite"
    synthetic(path, runs=300, stages=6)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes(), everything(Ledger(path))


def spoilt(value: Any, choose: random.Random) -> Any:
    if isinstance(value, int | float):
        return value + choose.choice([1, -1])
    if isinstance(value, str) and value:
        at = choose.randrange(len(value))
        return value[:at] + choose.choice("x0,") + value[at + 1 :]
    return "1"


@pytest.mark.parametrize("table_name", sorted(TABLES))
def test_a_row_that_is_not_as_it_was_is_never_shown(sound, tmp_path, table_name):
    """What is asked for is right, since the ledger was made anew: nothing is shown from the row."""
    data, right = sound
    choose = random.Random(table_name)
    columns = [part.split()[0] for part in TABLES[table_name].split(", ")]
    for attempt in range(4):
        path = tmp_path / str(attempt) / "ledger.sqlite"
        path.parent.mkdir()
        path.write_bytes(data)
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute(f"SELECT rowid, * FROM {table_name}").fetchall()
            row = choose.choice(rows)
            name = choose.choice(columns)
            value = row[1 + columns.index(name)]
            new = spoilt(value, choose)
            if new == value:
                continue
            if attempt == 3 and table_name == "machines":
                continue  # no other row says how many there are
            if attempt == 3:
                connection.execute(f"DELETE FROM {table_name} WHERE rowid = ?", row[:1])
            else:
                try:
                    query = f"UPDATE {table_name} SET {name} = ? WHERE rowid = ?"
                    connection.execute(query, (new, row[0]))
                except sqlite3.IntegrityError:
                    continue
            connection.commit()
        said: list[str] = []
        found = everything(Ledger(path, kept=lambda: right[2], say=said.append))
        assert said, (table_name, name, value, new)
        strip = [{**vars(row.head), "number": 0} for row in found[0]]
        assert sorted(strip, key=str) == sorted(
            ({**vars(row.head), "number": 0} for row in right[0]), key=str
        )
        values = {row.head.key: row.values for row in right[0]}
        assert all(row.values == values[row.head.key] for row in found[0])


# -- names ----------------------------------------------------------------------------------------


def test_names_of_runs(tmp_path):
    runs = list(made(60, 6))
    ledger = Ledger(tmp_path / "ledger.sqlite")
    ledger.record(*runs, run(99, project="/other", moment=2**60))
    past = Past(ledger, kept={"champion": runs[3].key, "lost": "no such key"})
    workspace: Any = SimpleNamespace(project=past.project, history=past)
    named = Runs(workspace)
    numbers = {each.key: n for n, each in enumerate(runs, 1)}
    for back in range(60):
        assert named.run(f"@{back}").id == 60 - back
    assert named.run("@").id == 60
    for number, each in enumerate(runs, 1):
        assert named.run(str(number)).key == each.key
        own = [r for r in reversed(runs) if r.pipeline == each.pipeline]
        assert named.run(f"{each.pipeline}@{own.index(each)}").key == each.key
        assert named.run(f"@{own.index(each)}", each.pipeline).key == each.key
        own = [r for r in reversed(runs) if each.output in {s.output for s in r.stages}]
        assert named.run(each.output).id == numbers[own[0].key]
        own = [r for r in reversed(runs) if r.commit == each.commit]
        assert each.commit is not None
        hexadecimal = set(each.commit) <= set("0123456789abcdef")
        if hexadecimal:
            assert named.run(each.commit[:9]).id == numbers[own[0].key]
    shared = runs[0].stages[0].output
    newest = max(n for n, r in enumerate(runs, 1) if shared in {s.output for s in r.stages})
    assert named.run(shared).id == newest
    assert named.run("champion").id == 4
    for text, says in {
        "61": "run 61 is of another project, /other",
        "62": "there is no run 62: the newest of the project is 60",
        "@60": "60 runs are recorded of the project, the oldest is @59",
        "lost": "the run of the pin 'lost' is not in the ledger",
        "champio": "did you mean 'champion'",
        "bert-squad": "'bert-squad' is a pipeline",
        "bert-squat@": "did you mean 'bert-squad'",
        "/nix/store/x": "no run is recorded that made or used /nix/store/x",
        "": "unknown run ''",
        "--help": "unknown run '--help'",
        "\0": "unknown run",
        "@@": "unknown run '@@'",
    }.items():
        with pytest.raises(RunNameError) as caught:
            named.run(text)
        assert says in caught.value.message, text


def test_a_pipelines_name_means_runs_of_all_of_it(tmp_path):
    ledger = Ledger(tmp_path / "ledger.sqlite")
    targets = (None, "fit", None, "fit", "split")
    runs = [run(n, pipeline="hello", target=target) for n, target in enumerate(targets)]
    ledger.record(*runs, run(9, pipeline="parts", target="fit"))
    past = Past(ledger)
    workspace: Any = SimpleNamespace(project=past.project, history=past)
    named = Runs(workspace)
    expected = {"hello@": 3, "hello@1": 1, "hello.fit@": 4, "hello.fit@1": 2, "hello.split@": 5}
    # Of `parts` one stage alone was ever built.
    assert {name: named.run(name).id for name in expected} == expected
    assert [named.run(name).id for name in ("parts@", "parts.fit@", "@")] == [6, 6, 6]
    with pytest.raises(RunNameError, match=r"2 runs are recorded of hello, the oldest is @1"):
        named.run("hello@2")


@given(st.text(max_size=8) | st.from_regex(r"[a-z.@0-9-]{0,9}"))
def test_any_text_names_a_run_or_none(text):
    with recorded([run(1), run(2)], 256, together=True) as ledger:
        past = Past(ledger)
        workspace: Any = SimpleNamespace(project=past.project, history=past)
        found = None
        try:
            found = Runs(workspace).run(text)
        except RunNameError as error:
            assert error.message  # noqa: PT017
        assert found is None or found.id in (1, 2)
