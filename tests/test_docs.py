"""The example of the documentation, as it stands there, through real Nix."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from documented import SHELLS, Block, blocks, run_page
from toys import REPOSITORY

from stagedml.cli.group import main_group
from stagedml.planning.target import Target
from stagedml.realization.study import check_space, read_space
from stagedml.realization.sweep import metric_of

NIX = pytest.mark.nix
PAGES = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")])
RUN_WHOLE = re.compile(r"run_page\([^\"]*\"(?:docs/)?([\w/-]+\.md)\"")


def files_of(page: Path) -> dict[str, str]:
    """The files that a page shows: blocks that begin with their path as a comment."""
    block = re.compile(r"^```\w+\n# (\S+/\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    return dict(block.findall(page.read_text()))


@NIX
def test_the_example_of_stages(project):
    files = files_of(REPOSITORY / "docs/stages.md")
    assert sorted(files) == ["data/visits.csv", "pipelines/visits.py", "scripts/total.py"]
    for name, text in files.items():
        (project.root / name).write_text(text)
    (path,) = project.build("visits")
    assert Path(path, "report.html").read_text() == "<p>60 visits on 3 days. </p>"
    said = project.fail("build", "visits", "--set", "least=100")
    assert "visits = 60 misses its objective of at least 100 by 40" in said
    assert "-report/report.html" in said
    project.edit("data/visits.csv", "12", "13")
    assert {"report", "total"} <= set(project.planned("visits"))


@NIX
def test_the_space_of_sweeps(workspace, tmp_path):
    """The pipeline of the documentation has what is tuned there, and takes its values."""
    (text,) = files_of(REPOSITORY / "docs/sweeps.md").values()
    path = tmp_path / "space.toml"
    path.write_text(text)
    space = read_space(path)
    assert len(space) == 4
    sample = check_space(workspace, Target("convnet-digits"), space, (), path)
    assert metric_of(sample, "val_accuracy") == "train-convnet.val_accuracy"


@NIX
def test_what_a_training_starts_from(workspace, tmp_path):
    """As docs/training.md has it: weights, or a directory of a checkpoint, anywhere on the disk."""
    weights = tmp_path / "digits.weights.h5"
    weights.write_bytes(b"x")
    target = workspace.target("convnet-digits")
    plan = workspace.plans([target], [f"start={weights}"])[target.plan]
    assert weights.name in [node.name for node in plan.node("train-convnet").upstream]


@NIX
def test_how_a_training_computes(workspace):
    """As docs/training.md has it: `stagedml build` takes the parameters by `--set`."""
    settings = ["precision=bfloat16", "accumulation=4"]
    for name, stage in (
        ("bert-glue-sample", "bert-finetune-mrpc-sample"),
        ("bert-squad-sample", "bert-finetune-squad11-sample"),
        ("convnet-digits", "train-convnet"),
    ):
        target = workspace.target(name)
        given = [f"{stage}.{text}" for text in settings]
        plan = workspace.plans([target], given)[target.plan]
        config = plan.node(stage).config
        assert (config["precision"], config["accumulation"]) == ("bfloat16", 4)
        assert config["jit_compile"] is False


@NIX
def test_the_tutorial(own_store, tmp_path):
    """Every command of it, in order, and what it shows of what they print."""
    ran = run_page("tutorial.md", tmp_path / "reader", own_store)
    assert len(ran) > 25


def pages_that_are_run() -> set[str]:
    """The pages that tests go through from top to bottom."""
    files = (REPOSITORY / "tests").rglob("test_*.py")
    return {page for file in files for page in RUN_WHOLE.findall(file.read_text())}


def stagedml_words(command: str) -> list[list[str]]:
    """The arguments of each `stagedml` in a command line."""
    if "\n" in command.replace("\\\n", " ").strip():
        lines = command.replace("\\\n", " ").splitlines()
        return [words for line in lines for words in stagedml_words(line)]
    lexer = shlex.shlex(command.replace("\\\n", " "), posix=True, punctuation_chars=True)
    lexer.whitespace_split, lexer.commenters = True, "#"
    found: list[list[str]] = []
    inside = False
    for word in lexer:
        name = word.rpartition("/")[2]
        if set(word) <= set("();<>|&"):
            inside = False
        elif not inside and name in {"stagedml", "$(stagedml"}:
            inside = True
            found.append([])
        elif inside:
            found[-1].append(word.rstrip(")"))
    return found


def parse(words: list[str], group: click.Group, parents: click.Context) -> None:
    """Have click parse arguments as far as it goes without looking at any file."""
    name, command, rest = group.resolve_command(parents, words)
    assert name
    assert command
    context = click.Context(command, info_name=name, parent=parents)
    if isinstance(command, click.Group):
        left = list(rest)
        known = command.list_commands(context)
        if left and left[0] in known:
            parse(left, command, context)
            return
        if hasattr(command, "default"):  # what it does where no subcommand is named
            parse([command.default, *rest], command, context)
            return
    command.make_parser(context).parse_args(list(rest))


def shell_blocks() -> list[Block]:
    return [block for page in PAGES for block in blocks(page) if block.language in SHELLS]


def test_every_command_has_the_options_that_pages_give_it():
    context = click.Context(main_group, info_name="stagedml")
    parsed = 0
    for block in shell_blocks():
        for command, _ in block.commands:
            for words in stagedml_words(command):
                try:
                    _, rest, _ = main_group.make_parser(context).parse_args(words)
                    if rest:
                        parse(rest, main_group, context)
                except click.UsageError as error:
                    if "fails" in block.marks:
                        continue
                    raise AssertionError(
                        f"{block.place}: {command}{error.format_message()}"
                    ) from None
                parsed += 1
    assert parsed > 80


def test_every_block_is_run_or_says_why_not():
    whole, missing = pages_that_are_run(), []
    for block in shell_blocks():
        name = block.page.relative_to(
            REPOSITORY / "docs" if "docs" in block.page.parts else REPOSITORY
        )
        if "not run" in block.marks:
            if len(block.marks["not run"].split()) < 3:
                missing.append(f"{block.place}: 'not run' needs a reason")
        elif "run by" in block.marks:
            missing += not_run_there(block)
        elif str(name) not in whole:
            missing.append(f"{block.place}: nothing runs this block: {block.text.splitlines()[0]}")
    assert not missing, "\n".join(missing)


def not_run_there(block: Block) -> list[str]:
    """What the tests that a block names have nowhere of it: a subcommand, or an option of one."""
    places = [place.partition("::") for place in block.marks["run by"].split(", ")]
    text = ""
    for name, _, test in places:
        file = REPOSITORY / name
        own = file.read_text() if file.exists() else ""
        if not file.exists() or (test and f"\ndef {test}(" not in own):
            return [f"{block.place}: there is no {name} {test}"]
        text += own
    used = [words for command, _ in block.commands for words in stagedml_words(command) if words]
    missing = [
        f"stagedml {name}"
        for name in sorted({words[0] for words in used if not words[0].startswith("-")})
        if not re.search(rf'["/]{re.escape(name)}"|\.{re.escape(name)}\(|`stagedml {name}', text)
    ] + [
        f"stagedml {words[0]} {option}"
        for words in used
        for option in (word.partition("=")[0] for word in words)
        if re.fullmatch(r"--?\w[\w-]*", option) and not re.search(rf"{option}\b", text)
    ]
    return [f"{block.place}: nothing of {block.marks['run by']} runs `{what}`" for what in missing]


def test_what_is_not_marked_is_noticed(tmp_path, monkeypatch):
    page = tmp_path / "new.md"
    page.write_text("```console\n$ stagedml build --no-such-option x\n```\n")
    monkeypatch.setattr("test_docs.PAGES", [page])
    monkeypatch.setattr("test_docs.REPOSITORY", tmp_path)
    (tmp_path / "tests").mkdir()
    with pytest.raises(AssertionError, match="nothing runs this block"):
        test_every_block_is_run_or_says_why_not()
    with pytest.raises(AssertionError, match="No such option"):
        test_every_command_has_the_options_that_pages_give_it()
    (tmp_path / "tests/test_x.py").write_text('\ndef test_x():\n    run("build", "--set", "a=1")\n')
    for command, test, lacking in [
        ("build x --set a=1", "test_x", None),
        ("build x --set a=1", "test_y", "there is no tests/test_x.py test_y"),
        ("build x --dry-run", "test_x", "runs `stagedml build --dry-run`"),
        ("plan x", "test_x", "runs `stagedml plan`"),
    ]:
        mark = f"<!-- run by tests/test_x.py::{test} -->"
        page.write_text(f"{mark}\n```console\n$ stagedml {command}\n```\n")
        if lacking is None:
            test_every_block_is_run_or_says_why_not()
            continue
        with pytest.raises(AssertionError, match=re.escape(lacking)):
            test_every_block_is_run_or_says_why_not()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_of_pages_lead_somewhere(page):
    """Of all pages, those beside the site too; anchors within it mkdocs checks."""
    text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target) or target.startswith("#"):
            continue
        place = page.parent / target.partition("#")[0]
        made = page.parent.name == "reference" or target.startswith("reference/")
        assert place.exists() or made, f"{page}: {target}"
