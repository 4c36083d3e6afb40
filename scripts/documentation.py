"""Makes the reference pages of the site; a hook of mkdocs (`mkdocs.yml`).

They are made from what they describe, so none is kept as a file: the command from click, Python
from docstrings, the Nix library from its comments.
"""

from __future__ import annotations

import importlib
import inspect
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import command_reference
import nix_reference
from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[1]
# Where the files beside the pages are: a workflow of GitHub knows its own repository.
REPOSITORY = "/".join(
    (
        os.environ.get("GITHUB_SERVER_URL", "https://github.com"),
        os.environ.get("GITHUB_REPOSITORY", "stagedml/stagedml"),
    )
)

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

# Public names by what they are for, in the order of a page. A name that is nowhere is an error.
PUBLIC = {
    "Stages and pipelines": "stage pipeline command Build Stage Manager Outputs",
    "Promises": "File Dir Directory Fetched Json Metric Bounds",
    "Inputs that no stage makes": "file directory fetchurl wheel_member frozen",
    "Objectives": "objective Objective gate",
    "Instances, failures and matchers": "either Either FailedStageError Candidate match match_all "
    "match_best match_exact match_latest match_only match_some match_top match_worst",
    "Sweeps": "sweep zipped sampled each between",
    "Sessions": "store_initialize instantiate Closure redefine realize realizeMany assert_realized",
    "References": "RRef DRef rref2path path2rref rref2dref dref2rrefs dref2path path2dref linkrref",
    "Looking at realizations": "lsref catref findref du diff rmref export_closure import_closure",
    "A stage by hand": "repl_realize repl_continue repl_continueMany repl_cancel Pause",
    "Errors": "StagedMLError",
}
# What stages of one's own may import beside `stagedml` itself.
TYPES = {
    "Realized pipelines": "stagedml.realized",
    "What a stage's function is given": "stagedml.runtime.stage",
    "Outputs": "stagedml.runtime.outputs",
    "Bounds of parameters": "stagedml.runtime.bounds",
    "Failures as values": "stagedml.runtime.either",
    "Selections": "stagedml.runtime.selection",
    "Errors of the runtime": "stagedml.runtime.errors",
}


def python_page() -> str:
    """Return the page of what `stagedml` has.

    Raises:
        ValueError: A public name is in no section, or a section has one that is not public.
    """
    import stagedml

    listed = [name for names in PUBLIC.values() for name in names.split()]
    if sorted(listed) != sorted(stagedml.__all__):
        different = sorted(set(listed) ^ set(stagedml.__all__))
        raise ValueError(f"scripts/documentation.py and stagedml.__all__ differ in {different}")
    homes = {name: home for home, names in stagedml._HOMES.items() for name in names}
    parts = ["# `stagedml`\n\nAll names that `from stagedml import ...` gives.\n"]
    for title, names in PUBLIC.items():
        parts.append(f"## {title}\n")
        parts += [
            directive(f"stagedml.{homes[name]}.{name}", f"stagedml.{name}", level=3)
            for name in names.split()
        ]
    return "\n".join(parts)


def directive(path: str, shown: str, *, level: int, **options: object) -> str:
    """Return what makes mkdocstrings describe an object."""
    rows = {"heading_level": level, "heading": f"{shown}", "toc_label": f"{shown}", **options}
    lines = "".join(f"      {name}: {value}\n" for name, value in rows.items())
    return f"::: {path}\n    options:\n{lines}"


def types_page() -> str:
    """Return the page of the types that stages meet."""
    import stagedml

    text = (
        "# Types and errors\n\nWhat the modules of the runtime hold beside what `stagedml` has.\n"
    )
    for title, name in TYPES.items():
        module = importlib.import_module(name)
        here = [
            each
            for each, value in vars(module).items()
            if not each.startswith("_")
            and each not in stagedml.__all__
            and getattr(value, "__module__", None) == name
            and (inspect.isclass(value) or inspect.isfunction(value))
            and value.__doc__
        ]
        if here:
            text += f"\n## {title}\n\n"
            text += "\n".join(directive(f"{name}.{each}", each, level=3) for each in here)
    return text


def library_page() -> str:
    """Return the page of the model library: each family's pipelines and stages."""
    text = (
        "# The model library\n\nPipelines and stages by family, as "
        "`from stagedml.stages.all import *` gives them. What they are for, and which "
        "models there are: [Models](../models.md).\n"
    )
    zoo = ROOT / "stagedml/zoo"
    for family in sorted({path.parent for path in zoo.glob("*/*pipelines.py")}):
        text += f"\n## {family.name}\n\n"
        for file in (*sorted(family.glob("*pipelines.py")), *sorted(family.glob("*stages.py"))):
            module = f"stagedml.zoo.{family.name}.{file.stem}"
            text += directive(module, module, level=3)
    return text


def command_page() -> str:
    """Return the page of the command."""
    return (
        "# The command\n\nWhat `stagedml COMMAND --help` says, of every command. A name is\n"
        "`[cpu.|cuda.|impure.]PIPELINE[.STAGE]` everywhere. Exit statuses and variables are on\n"
        "the page of [settings](settings.md).\n\n" + command_reference.markdown()
    )


def nix_page() -> str:
    """Return the page of the Nix library."""
    return (
        "# The Nix library\n\nFrom the comments of `nix/lib`. A repository of one's own needs "
        "`mkFlake` alone,\nor `mkProject`; the rest is for those who work on StagedML.\n\n"
        + nix_reference.markdown(nix_files(), ROOT)
    )


def nix_files() -> list[Path]:
    """Return the files of the Nix library that are no tests."""
    found = [ROOT / "nix/default.nix", *sorted((ROOT / "nix/lib").glob("*.nix"))]
    return [file for file in found if not re.match(r"tests?[_.]", file.name)]


PAGES = {
    "reference/command.md": command_page,
    "reference/python.md": python_page,
    "reference/types.md": types_page,
    "reference/library.md": library_page,
    "reference/nix.md": nix_page,
}


def on_files(files: Files, config: MkDocsConfig, **_: Any) -> Files:
    """Add the generated pages."""
    for name, make in PAGES.items():
        files.append(File.generated(config, name, content=make()))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Leave out marks for tests; links to files beside the pages lead to the repository."""
    unmarked = re.sub(r"^ *<!--(?:(?!-->)[\s\S])*-->\n", "", markdown, flags=re.MULTILINE)
    return re.sub(r"\]\(\.\./([\w./-]+)", _in_repository, unmarked)


def _in_repository(link: re.Match[str]) -> str:
    there = (ROOT / link[1]).exists()
    return f"]({REPOSITORY}/blob/main/{link[1]}" if there else link[0]
