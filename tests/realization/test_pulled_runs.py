"""Records of runs that come from elsewhere: what is taken of them, and what the ledger has then."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from histories import path, run, stage

from stagedml.nix.copy_errors import UnsignedError
from stagedml.realization.caches.address import Address
from stagedml.realization.caches.pulling import _recorded
from stagedml.realization.caches.pushing import Load, refused_for
from stagedml.realization.caches.records import Record, of_output, read_record
from stagedml.realization.ledger import Ledger
from stagedml.realization.record import FAILED, RecordError, dump

RUN = run(1, stage("digits"), stage(), output=path("train"), derivation=path("train.drv"))


def written(folder, own):
    file = folder / "record"
    file.write_text(json.dumps({"stagedml": 1, "run": dump(own), "paths": {}}))
    return file


def test_a_record_is_read(tmp_path):
    assert read_record(written(tmp_path, RUN), RUN.output).run == replace(RUN, id=0)


@pytest.mark.parametrize(
    "change",
    [
        lambda own: replace(own, key="../../x"),
        lambda own: replace(own, key=""),
        lambda own: replace(own, derivation="--help"),
        lambda own: replace(own, derivation=""),
        lambda own: own.with_stages([replace(own.stages[0], output="/etc")]),
        lambda own: own.with_stages([replace(own.stages[0], output=f"{path('a')}/../../../etc")]),
        lambda own: own.with_stages([replace(own.stages[0], derivation="relative")]),
        lambda own: replace(own, output=path("other")),
    ],
)
def test_a_record_that_names_what_is_none_of_the_store_is_refused(tmp_path, change):
    with pytest.raises(RecordError):
        read_record(written(tmp_path, change(RUN)), RUN.output)


def test_the_run_of_an_output_is_one_that_made_it():
    """Another one may have failed since, after a collection; then a cache gave the output."""
    later = replace(RUN, moment=RUN.moment + 1)
    runs = [RUN, replace(later, status=FAILED), replace(later, output=path("other"))]
    assert of_output(runs, RUN.output) is RUN
    assert of_output(runs[1:], RUN.output) is runs[1]
    assert of_output([RUN, later], RUN.output) is later
    assert of_output([], RUN.output) is None


def test_which_path_a_store_refused_is_said_of_records_too():
    record = path("train-run")
    load = Load([RUN.output], [], [], records={record: Record(RUN, {})})
    error = UnsignedError(f"cannot add path '{record}' because it lacks a signature")
    to = Address.parse("ssh-ng://there")
    assert f"trusts, and {record} is not" in refused_for(error, to, load).message
    assert "what it was given is not" in refused_for(UnsignedError("no"), to, load).message


@pytest.fixture
def project(tmp_path):
    """Makes projects of one user: they have one ledger."""
    ledger = Ledger(tmp_path / "ledger.sqlite")
    return lambda root: SimpleNamespace(project=SimpleNamespace(root=root), ledger=ledger)


def test_a_run_is_recorded_once_in_each_project_that_pulls_it(project):
    for root in ("/a", "/b", "/b", "/a", "/c"):
        found = _recorded(RUN, project(root))
        assert (found.project, found.output, found.time) == (root, RUN.output, RUN.time)
        assert len(project(root).ledger.runs(root)) == 1
    assert _recorded(RUN, project("/a")).key == RUN.key


def test_a_record_that_has_the_key_of_another_run_leaves_that_one_alone(project):
    own = run(1, stage(), output=path("own"), project="/a")
    ledger = project("/a").ledger
    ledger.record(own)
    found = _recorded(RUN, project("/a"))
    assert found.output == RUN.output
    assert [one.output for one in ledger.runs("/a")] == [own.output, RUN.output]
    assert _recorded(replace(RUN, time="later"), project("/a")).time == RUN.time
