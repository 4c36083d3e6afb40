"""Finds names in Nix files that are bound and never used, and untidy lines.

    python scripts/lint_nix.py FILE...

For `make lint`, where no linter of Nix's own is available. Names are looked for within the scope
that binds them; one that only a name of an inner scope hides is taken for used.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import tree_sitter_nix
from tree_sitter import Language, Parser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

WIDTH = 100
# The grammar's release does not know paths, nor a comma after the last argument: names as long as
# paths are stand in for them, a blank for the comma.
COMMA = re.compile(rb",(?=\s*\}\s*:)")
# What another program wrote (`nix/pynixify`) is as that program writes.
FOREIGN = b"# WARNING: This file was automatically generated."
PATH = re.compile(rb"(?<![\w.\"/:])(\.{0,2}/[\w.+-][\w./+-]*|\.{1,2}/\.)")


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and all below it."""
    yield node
    for child in node.children:
        yield from walk(child)


def text(node: Node) -> str:
    """Return the source of a node."""
    return (node.text or b"").decode()


def names_bound(scope: Node) -> Iterator[Node]:
    """Yield the identifiers that a `let` or a function binds for what is inside of it."""
    for child in scope.children:
        if child.type == "binding_set" and scope.type == "let_expression":
            for binding in child.children:
                if binding.type == "binding":
                    path = binding.child_by_field_name("attrpath")
                    if path is not None and path.named_child_count == 1:
                        yield path.named_children[0]
                elif binding.type in ("inherit", "inherit_from"):
                    for attrs in binding.children:
                        if attrs.type == "inherited_attrs":
                            yield from (n for n in attrs.named_children if n.type == "identifier")
        elif child.type == "formals" and scope.type == "function_expression":
            for formal in child.named_children:
                if formal.type == "formal":
                    yield formal.named_children[0]


def names_used(scope: Node) -> set[str]:
    """All names that something inside of a scope refers to."""
    used: set[str] = set()
    for node in walk(scope):
        if node.type == "variable_expression":
            used.add(text(node))
        elif node.type == "inherit":  # `inherit x;` takes x from around it
            for attrs in node.children:
                if attrs.type == "inherited_attrs":
                    used |= {text(n) for n in attrs.named_children}
    return used


def check(path: Path) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with a file, with the line."""
    source = path.read_bytes()
    if source.lstrip().startswith(FOREIGN):
        return
    stood_in = COMMA.sub(b" ", source)
    stood_in = PATH.sub(lambda found: b"P" + re.sub(rb"\W", b"_", found[0][1:]), stood_in)
    tree = Parser(Language(tree_sitter_nix.language())).parse(stood_in)
    if tree.root_node.has_error:
        broken = next(node for node in walk(tree.root_node) if node.is_error or node.is_missing)
        yield broken.start_point.row + 1, "this cannot be parsed"
        return
    for scope in walk(tree.root_node):
        if scope.type in ("let_expression", "function_expression"):
            used = names_used(scope)
            for name in names_bound(scope):
                if text(name) not in used and not text(name).startswith("_"):
                    yield name.start_point.row + 1, f"{text(name)!r} is never used"
        elif scope.type == "with_expression":
            yield scope.start_point.row + 1, "`with` hides where names come from: use `inherit`"
    for number, line in enumerate(source.decode().split("\n"), 1):
        if line != line.rstrip() or "\t" in line:
            yield number, "white space at the end, or a tab"
        if len(line) > WIDTH and not re.search("[\"'#]", line):
            yield number, f"longer than {WIDTH} characters"
    if source and not source.endswith(b"\n"):
        yield source.count(b"\n") + 1, "no line break at the end"


def main(files: list[str]) -> int:
    """Check files; the number of problems, at most 1."""
    found = [(file, line, problem) for file in files for line, problem in check(Path(file))]
    for file, line, problem in found:
        print(f"{file}:{line}: {problem}")
    return min(len(found), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
