"""NL2Bash: what a command is made of, splits without a leak, slots that come back, scores."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from zoo.running import Run, run_stage

from stagedml import Manager
from stagedml.planning.nodes import node_of
from stagedml.zoo.formats.splitting import SplitError, same_text
from stagedml.zoo.nl2bash.commands import commands_of, exact, flags_of, lex, template
from stagedml.zoo.nl2bash.data import nl2bash_texts, split_pairs
from stagedml.zoo.nl2bash.neighbours import NEIGHBOUR, nearest_commands
from stagedml.zoo.nl2bash.pipelines import (
    all_nl2bashSubtok,
    all_transformer_nl2bash,
    all_transformer_nl2bash_sample,
)
from stagedml.zoo.nl2bash.slots import (
    SLOT_NAMES,
    answer,
    fill,
    find_values,
    nl2bash_slots,
    put_back,
    take_out,
)
from stagedml.zoo.nl2bash.subwords import bash_words, nl2bash_subtokens
from stagedml.zoo.sample_data.bash import bash_sample, nl2bash_sample_data
from stagedml.zoo.subwords.data import load_subwords
from stagedml.zoo.translation.cleaning import count_shared, read_pairs
from stagedml.zoo.translation.data import PARTS, pairs_of
from stagedml.zoo.translation.evaluation import read_translations

DATA = Path(os.environ.get("STAGEDML_TEST_DATA", "/nonexistent"))
real = pytest.mark.skipif(not DATA.is_dir(), reason="STAGEDML_TEST_DATA does not name a directory")

TEMPLATES = [
    ("find . -name '*.txt' -type f", "find ARG -name ARG -type ARG"),
    (
        r"find / -exec grep -l foo {} \; | xargs -n 1 -I {} rm -f {}",
        r"find ARG -exec grep -l ARG ARG \; | xargs -n ARG -I ARG rm -f ARG",
    ),
    (
        r"find . \( -iname a -o ! -name b \) -print0",
        r"find ARG \( -iname ARG -o ! -name ARG \) -print0",
    ),
    (
        'x=$(ls -l | head -3); echo "$x" > out 2>&1',
        "x=ARG $( ls -l | head ARG ) ; echo ARG > ARG 2>& 1",
    ),
    ("ls --color=auto -n5 -1", "ls --color=ARG -n ARG ARG"),
    ("sudo -u bob ls /x", "sudo -u ARG ls ARG"),
    ("echo `date +%F` 'left open", "echo ` date ARG ` ARG ARG ARG"),
    ("for i in $(seq 1 9); do echo $i; done", "for ARG ARG $( seq ARG ARG ) ; do echo ARG ; done"),
    (
        "while read -r a; do [ -f $a ] && cat $a; done <in",
        "while read -r ARG ; do [ -f ARG ] && cat ARG ; done < ARG",
    ),
    ("LANG=C sort -k2,2 a", "LANG=ARG sort -k ARG ARG"),
    ("diff <(ls a) <(ls b)", "diff <( ls ARG ) <( ls ARG )"),
    ("sort < <(find . -type f) -u", "sort < <( find ARG -type ARG ) -u"),
    ("cat <<< $(ls -l) -n", "cat <<< $( ls -l ) -n"),
    ("x 2> >(tee -a log >&2) &>> all", "x 2> >( tee -a ARG >& 2 ) &>> ARG"),
    ("x 2>file 3>&- <&0 >&$y", "x 2> ARG 3>& - <& 0 >& ARG"),
    ("x=$(pwd)/a ls -l", "x=ARG $( pwd ) ARG ls -l"),
    ("a`b`c$(d)e -f", "a ` b ` ARG $( d ) ARG -f"),
    ("sudo -u $(whoami) -E ls", "sudo -u $( whoami ) -E ls"),
    ("xargs -n `nproc` rm -f", "xargs -n ` nproc ` rm -f"),
    ("xargs 2>/dev/null -n 1 rm", "xargs 2> ARG -n ARG rm"),
    ("watch -d ls -l", "watch -d ls -l"),
    ("cut -d, -f1 | cut -d' ' -f2- | cut -d= -f1-3", " | ".join(["cut -d ARG -f ARG"] * 3)),
    (r"awk -F'\t' -vx=1 | sort -t: -k1,1n", "awk -F ARG -vx=ARG | sort -t ARG -k ARG"),
    ("xargs -I{} sed -i.bak -e's/=/x/' {}", "xargs -I ARG sed -i ARG -e ARG ARG"),
    ("tail -n-5 | tail -n+5", "tail -n ARG | tail -n ARG"),
    ("find . -perm -u=x -o -perm 755", "find ARG -perm ARG -o -perm ARG"),
    (
        "find . '(' '!' -name a \")\" -exec rm {} ';' -o \\! -name b | cut -d ';' -f 1",
        r"find ARG \( ! -name ARG \) -exec rm ARG \; -o ! -name ARG | cut -d ARG -f ARG",
    ),
    ("", ""),
]
# Where a command may stand.
PLACES = [
    "{}",
    "echo $({}) b",
    "cat a | {} | wc -l",
    "(cd a && {}); x",
    "{{ {}; }} 2>&1",
    "diff <({}) <(ls)",
    "sort < <({})",
    "cat <<< $({})",
    "tee > >({})",
    "x=$({}) y",
    "while read a; do {}; done < <(ls)",
    "head -n $({}) a",
    "xargs -n $({}) wc",
    "> out {}",
    "2>&1 {}",
    "x=$(pwd)/a {}",
    "x=`pwd` {}",
]


@pytest.mark.parametrize(("command", "expected"), TEMPLATES)
def test_templates_keep_commands_flags_and_operators(command, expected) -> None:
    assert template(command) == expected


@given(
    st.lists(st.sampled_from(PLACES), max_size=4),
    st.sampled_from(["{} {}", "sudo -E {} {}", "xargs -n 1 {} {}", "find . -exec {} {} ';'"]),
    st.lists(st.sampled_from(["a", "'b c'", '"$d"', "5", "*.txt", "$(pwd)/e", ">f"]), max_size=3),
)
def test_a_template_follows_from_commands_and_flags_wherever_they_stand(places, form, words):
    def whole(command: str, arguments: str) -> str:
        text = form.format(command, arguments)
        for place in places:
            text = place.format(text)
        return text

    one = whole("rm", " ".join(words))
    assert "rm" in commands_of(one)
    assert template(one) != template(whole("ls", " ".join(words)))
    assert template(one) != template(whole("rm -r", " ".join(words)))
    given_ = [whole("rm -r", name) for name in ("a", "'b c'", '"$d"', "7", r"\*", "${x:-y}")]
    assert len({template(text) for text in given_}) == 1


def test_names_of_commands_and_flags_are_found() -> None:
    command = r"/usr/bin/find . -name x -exec ls -l {} \; | sort --key=2 | head -n3"
    assert commands_of(command) == ["find", "ls", "sort", "head"]
    assert flags_of(command) == ["-name", "-exec", "-l", "--key", "-n3"]


@given(st.text())
@example("'")
@example('"$( `')
@example("a\\")
def test_any_text_is_cut_and_nothing_but_white_space_is_lost(text) -> None:
    kept = "".join(token.text for token in lex(text))
    assert "".join(kept.split()) == "".join(text.split())
    assert exact(exact(text)) == exact(text)
    template(text)


def test_exact_match_is_blind_to_white_space_between_words_alone() -> None:
    assert exact("ls  -l|wc") == exact(" ls -l | wc ")
    assert exact("echo 'a  b'") != exact("echo 'a b'")
    assert exact("ls a") != exact("ls A")


class TestSplits:
    PAIRS = [(f"do {i // 2} now", f"cmd {i // 3}") for i in range(400)] + [("do 0 now", "cmd 0")]

    @given(
        st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=60, max_size=160),
        st.integers(0, 5),
    )
    @settings(deadline=None, max_examples=40)
    def test_grouped_parts_share_no_text_and_have_each_pair_once(self, numbers, seed) -> None:
        pairs = [(f"Do {a}", f"cmd  {b}") for a, b in numbers]
        try:
            lines, duplicates = split_pairs(pairs, kind="grouped", seed=seed, dev=0.1, test=0.2)
        except SplitError:  # all in a group or two
            return
        parts = {part: [pairs[i] for i in found] for part, found in lines.items()}
        for one in PARTS:
            for other in PARTS:
                if one != other:
                    assert count_shared(parts[one], parts[other])["either"] == 0
        kept = [tuple(map(same_text, pair)) for part in parts.values() for pair in part]
        assert len(kept) == len(set(kept)) == len(pairs) - duplicates
        assert set(kept) == {tuple(map(same_text, pair)) for pair in pairs}

    def test_random_parts_are_the_original_s_and_leak(self) -> None:
        lines, duplicates = split_pairs(self.PAIRS, kind="random", seed=3, dev=0.05, test=0.1)
        assert duplicates == 0
        assert sorted(i for part in lines.values() for i in part) == list(range(401))
        assert [len(lines[part]) for part in PARTS] == [341, 20, 40]
        parts = {part: [self.PAIRS[i] for i in found] for part, found in lines.items()}
        assert count_shared(parts["train"], parts["test"])["target"] > 20
        assert split_pairs(self.PAIRS, kind="random", seed=3, dev=0.05, test=0.1)[0] == lines
        assert split_pairs(self.PAIRS, kind="random", seed=4, dev=0.05, test=0.1)[0] != lines

    @real
    def test_the_real_pairs_are_split_without_a_leak_and_with_the_original_s(
        self, tmp_path
    ) -> None:
        files = [DATA / "nl2bash" / name for name in ("all.nl", "all.cm")]
        made = run_stage(nl2bash_texts, tmp_path / "grouped", *files)
        assert made.split["pairs"] == 12_607
        assert (made.train_pairs, made.dev_pairs, made.test_pairs) == (10_703, 630, 1259)
        assert made.split["shared"]["test"] == {"source": 0, "target": 0, "either": 0}
        train = {same_text(bash) for _, bash in pairs_of(made.texts, "train")}
        assert not [p for p in pairs_of(made.texts, "test") if same_text(p[1]) in train]
        leaky = run_stage(nl2bash_texts, tmp_path / "random", *files, split="random")
        assert leaky.test_pairs == 1261
        assert 0.2 < leaky.split["shared"]["test"]["target"] / 1261 < 0.3


class TestSlots:
    @given(st.text(max_size=60), st.text(max_size=60))
    @example("Find '*.txt' in /tmp older than 12 days", "find /tmp -name '*.txt' -mtime +12")
    @example("SLOTP1 in /tmp", "ls /tmp")
    @example("in /tmp", "ls SLOTP1 /tmp")
    @example("copy a.b to a.b.c", "cp a.b a.b.c")
    def test_every_command_comes_back(self, english, bash) -> None:
        pair, values = take_out(english, bash)
        assert put_back(pair[1], values) == bash
        assert put_back(pair[0], values) == english
        assert set(values) <= set(SLOT_NAMES)

    @given(st.text("ab1 2./*'\"_$SLOTP", max_size=40), st.text("ab1 2./*'\"_$SLOTP", max_size=40))
    def test_every_command_comes_back_of_texts_with_much_in_common(self, english, bash) -> None:
        pair, values = take_out(english, bash)
        assert (put_back(pair[0], values), put_back(pair[1], values)) == (english, bash)

    def test_what_is_named_is_taken_out_of_both_sides(self) -> None:
        english = "Find files named '*.txt' in /tmp/x that are older than 12 days, 1 level deep."
        pair, values = take_out(english, "find /tmp/x -maxdepth 1 -name '*.txt' -mtime +12")
        assert values == {"SLOTQ1": "*.txt", "SLOTP1": "/tmp/x", "SLOTN1": "12"}
        assert pair[1] == "find SLOTP1 -maxdepth 1 -name 'SLOTQ1' -mtime +SLOTN1"
        assert "12" not in pair[0]

    def test_numbers_and_words_are_not_cut(self) -> None:
        pair, _ = take_out("the last 12 of file1", "tail -n 12 -c 123 file10 file1 1.12 x12")
        assert pair[1] == "tail -n SLOTN1 -c 123 file10 SLOTP1 1.12 xSLOTN1"

    def test_slots_are_of_the_description_alone(self) -> None:
        english = "Delete 'a b' and *.bak in /x, 3 times"
        assert (
            take_out(english, "true")[1] == take_out(english, "rm *.bak")[1] == find_values(english)
        )

    def test_what_a_model_writes_is_a_command_without_slots_whatever_they_stand_for(self) -> None:
        values = {"SLOTP1": "/etc", "SLOTN1": "7"}
        assert answer("find SLOTP1 -mtime SLOTN1", values) == "find /etc -mtime 7"
        assert answer("cp SLOTP2 SLOTQ1 SLOTN3", values) == "cp /etc * 7"
        assert answer("find SLOTP1 -maxdepth SLOTN2", {}) == "find . -maxdepth 1"

    def test_the_end_of_a_sentence_is_no_name(self) -> None:
        assert find_values("Look in /etc. Then stop.") == {"SLOTP1": "/etc"}


def sample_texts(tmp_path: Path) -> Any:
    pairs = bash_sample(300)
    files = []
    for side, name in ((0, "all.nl"), (1, "all.cm")):
        files.append(tmp_path / name)
        files[-1].write_text("".join(f"{pair[side]}\n" for pair in pairs))
    return run_stage(nl2bash_texts, tmp_path / "texts", *files)


def test_names_and_flags_are_one_sub_word_each_where_asked(tmp_path) -> None:
    texts = sample_texts(tmp_path)
    slotted = run_stage(nl2bash_slots, tmp_path / "slots", texts)
    for part in PARTS:
        english = [pair[0] for pair in pairs_of(slotted.texts, part)]
        assert fill(slotted, part, english, put_back) == [p[0] for p in pairs_of(texts.texts, part)]
    assert slotted.coverage["repeated"] > 0.9 * slotted.coverage["slots"] > 0
    for part in PARTS:
        rows = (slotted.values / f"{part}.jsonl").read_text().splitlines()
        whole = [bash for _, bash in pairs_of(texts.texts, part)]
        commands = [bash for _, bash in pairs_of(slotted.texts, part)]
        assert [
            put_back(c, json.loads(row)) for c, row in zip(commands, rows, strict=True)
        ] == whole
    aware = run_stage(nl2bash_subtokens, tmp_path / "1", slotted, size=220, with_slots=True)
    plain = run_stage(
        nl2bash_subtokens,
        tmp_path / "2",
        texts,
        size=220,
        with_bash_subtokens=False,
        with_bash_charset=False,
    )
    command = "find SLOTP1 -name 'SLOTQ1' -mtime +SLOTN1"
    known, other = load_subwords(aware), load_subwords(plain)
    shown = known.pieces(known.encode(command))
    assert {"find", "SLOTP1", "-name", "SLOTQ1", "-mtime"} <= set(shown)
    assert len(other.encode(command)) > len(shown)
    assert plain.description["reserved"] == []
    assert not [word for word in aware.description["reserved"] if "SLOT" in word[1:]][18:]


def test_reserved_words_are_those_that_are_used_often_enough() -> None:
    assert bash_words(["ls -l", "ls -la x", "-x"], 2) == ["ls"]


class TestPlans:
    def test_both_splits_are_trained_and_the_honest_one_is_the_objective(self) -> None:
        m = Manager()
        nodes = {node.name: node for node in m.reachable(node_of(all_transformer_nl2bash(m)))}
        assert nodes["nl2bash-grouped"].config["split"] == "grouped"
        assert nodes["nl2bash-random"].config["split"] == "random"
        configs = [dict(nodes[f"{p}-transformer"].config) for p in ("nl2bash", "nl2bash-leaky")]
        assert configs[0] == configs[1]
        gate = nodes[next(name for name in nodes if name.endswith("gate"))]
        assert gate.config["test_bleu_at_least"] == 22.0

    def test_sub_words_and_slots_are_parameters(self) -> None:
        names = {}
        for kind, slots in (("bash", True), ("plain", False), ("bpe", False)):
            m = Manager()
            made = all_transformer_nl2bash(m, subwords=kind, slots=slots)
            found = {node.name: node for node in m.reachable(node_of(made))}
            names[kind] = found
            assert ("nl2bash-slots" in found) == slots
        assert names["bpe"]["nl2bash-subwords"].stage.name == "nl2bash-subwords"
        config = names["plain"]["nl2bash-subwords"].config
        assert not config["with_bash_subtokens"]
        assert not config["with_bash_charset"]

    def test_the_original_s_names_give_the_original_s_split(self) -> None:
        m = Manager()
        records = all_nl2bashSubtok(m, target_vocab_size=4000)
        nodes = {node.name: node for node in m.reachable(node_of(records))}
        assert nodes["nl2bash-random"].config["split"] == "random"
        assert nodes["nl2bash-subtokens"].config["size"] == 4000


class TestSample:
    """Everything from made-up pairs to the report, with TensorFlow."""

    @pytest.fixture(scope="class")
    @classmethod
    def made(cls, tmp_path_factory) -> Any:
        pytest.importorskip("keras_hub")
        directory = tmp_path_factory.mktemp("sample")
        m = Manager()
        run = Run(directory)
        return run(all_transformer_nl2bash_sample(m)), run

    def test_the_report_has_the_scores_of_the_commands_it_shows(self, made) -> None:
        report, run = made
        scores = run.done["nl2bash-sample-scores"]
        rows = [json.loads(line) for line in scores.answers.read_text().splitlines()]
        texts = run.done["nl2bash-sample"]
        assert [(row["english"], row["bash"]) for row in rows] == pairs_of(texts.texts, "test")
        import sacrebleu

        mine, wanted = [row["model"] for row in rows], [row["bash"] for row in rows]
        whole = sacrebleu.corpus_bleu(mine, [wanted], force=True).score
        assert report.test_bleu == scores.test_bleu == pytest.approx(whole)
        near = sacrebleu.corpus_bleu([row["neighbour"] for row in rows], [wanted], force=True).score
        assert report.margin == pytest.approx(whole - near)
        assert report.test_exact == sum(a == b for a, b in zip(mine, wanted, strict=True)) / len(
            rows
        )
        assert "tok:13a" in scores.scores["signatures"]["bleu"]
        page = report.report.read_text()
        assert "made-up data" in page
        assert "tok:13a" in page
        assert rows[0]["english"].replace("'", "&#x27;") in page or rows[0]["english"] in page

    def test_the_neighbours_are_of_the_training_part_with_the_values_asked_for(self, made) -> None:
        _, run = made
        train = {bash for _, bash in pairs_of(run.done["nl2bash-sample-slots"].texts, "train")}
        scores = run.done["nl2bash-sample-scores"]
        rows = [json.loads(line) for line in scores.answers.read_text().splitlines()]
        filled = 0
        for row in rows:
            values = find_values(row["english"])
            assert row["neighbour"] in {answer(command, values) for command in train}
            filled += any(value in row["neighbour"] for value in values.values())
        assert filled

    def test_without_slots_the_neighbours_are_commands_of_the_training_part(self, made) -> None:
        _, run = made
        texts = run.done["nl2bash-sample"]
        m = Manager()
        pairs = nl2bash_sample_data(m)
        split = nl2bash_texts.named("nl2bash-sample")(m, pairs.english, pairs.bash)
        near = run(nearest_commands.named("plain-neighbours")(m, split))
        train = {bash for _, bash in pairs_of(texts.texts, "train")}
        assert set(read_translations(near, "test")[NEIGHBOUR]) <= train


@real
def test_pairs_of_nl2bash_keep_their_commands_through_slots() -> None:
    pairs = read_pairs(DATA / "nl2bash" / "all.nl", DATA / "nl2bash" / "all.cm")
    for english, bash in pairs:
        pair, values = take_out(english, bash)
        assert (put_back(pair[0], values), put_back(pair[1], values)) == (english, bash)
        template(bash)
