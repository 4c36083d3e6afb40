"""Records of runs that come from elsewhere: what is taken of them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from histories import path, run, stage

from stagedml.realization.caches.records import read_record
from stagedml.realization.record import RecordError, dump

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
