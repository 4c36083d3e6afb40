"""What the hand-written Nix library says of itself, as Markdown, from its comments.

    python scripts/nix_reference.py FILE...

Of each file: what it is (its first comment), its arguments, the attributes that it returns, each
with the comment above it. Comments are those between `/*` and `*/`, and lines after `#`.
"""

from __future__ import annotations

import re
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

import tree_sitter_nix
from tree_sitter import Language, Node, Parser

# A list may follow a line of text at once in comments; Markdown wants a blank line between them.
LIST = re.compile(r"(?<=[^\n])\n(?=[*-] )")
SHORT = 90
# What one line says of an argument: `root: the project. stagedml: the checkout that holds it.`
ARGUMENT = re.compile(r"(?:^|(?<=\.) )(\w+): ", re.MULTILINE)


@dataclass
class Attribute:
    """An attribute of what a file returns."""

    name: str
    comment: str
    arguments: list[str]
    source: str = ""  # of a short one, which says as much as a comment


@dataclass
class Described:
    """A file of the library."""

    file: Path
    comment: str
    arguments: list[str] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)


def described(file: Path) -> Described:
    """Read a file.

    Raises:
        ValueError: It has no comment that says what it is.
    """
    root = Parser(Language(tree_sitter_nix.language())).parse(file.read_bytes()).root_node
    first = root.children[0]
    if first.type != "comment":
        raise ValueError(f"{file} begins without a comment that says what it is")
    body, found = root.named_children[-1], Described(file, comment_above(root.named_children[-1]))
    named: dict[str, Node] = {}
    while body.type in ("function_expression", "let_expression"):
        if body.type == "function_expression":
            found.arguments += formals(body)
        else:
            named |= {binding_name(b): b for b in bindings(body)}
        body = body.child_by_field_name("body") or body.named_children[-1]
    for binding in exported(body):
        if binding.type == "binding":
            found.attributes.append(attribute(binding))
        else:  # `inherit name;`
            for name in words(binding):
                there = named.get(name)
                found.attributes.append(attribute(there) if there else Attribute(name, "", []))
    return found


def exported(body: Node) -> list[Node]:
    """Return what the attribute set that a file ends with binds: none if it is no such set."""
    if body.type == "binary_expression":  # `{ ... } // { ... }`
        sides = [body.child_by_field_name(side) for side in ("left", "right")]
        return [binding for side in sides if side is not None for binding in exported(side)]
    return bindings(body) if body.type in ("attrset_expression", "rec_attrset_expression") else []


def bindings(scope: Node) -> list[Node]:
    """Return the bindings of a `let` or an attribute set, with `inherit`."""
    kinds = ("binding", "inherit", "inherit_from")
    sets = [child for child in scope.children if child.type == "binding_set"]
    return [child for part in sets for child in part.children if child.type in kinds]


def words(inherit: Node) -> list[str]:
    """Return the names that an `inherit` has."""
    lists = [child for child in inherit.children if child.type == "inherited_attrs"]
    return [text(name) for part in lists for name in part.named_children]


def binding_name(binding: Node) -> str:
    """Return the name that is bound; an empty one of `inherit`."""
    path = binding.child_by_field_name("attrpath")
    return text(path) if path is not None else ""


def attribute(binding: Node) -> Attribute:
    """Describe a binding."""
    value, arguments = binding.child_by_field_name("expression"), []
    while value is not None and value.type == "function_expression":
        arguments += formals(value)
        value = value.child_by_field_name("body")
    source = " ".join(text(binding).split())
    short = source if len(source) < SHORT and "`" not in source else ""
    return Attribute(binding_name(binding), comment_above(binding), arguments, short)


def formals(function: Node) -> list[str]:
    """Return the arguments of a function: a name, or those of a set with what they default to."""
    found = []
    for child in function.children:
        if child.type == "identifier":
            found.append(text(child))
            break
        if child.type == "formals":
            # The grammar finds an empty argument after a last comma.
            all_of_them = [formal for formal in child.named_children if formal.type == "formal"]
            found += [" ".join(text(formal).split()) for formal in all_of_them if text(formal)]
    return found


def comment_above(node: Node) -> str:
    """Return the text of the comment right above a node, without its marks."""
    lines: list[str] = []
    above, below = node.prev_sibling, node
    if above is None and node.parent is not None and node.parent.type == "binding_set":
        above, below = node.parent.prev_sibling, node.parent
    while above is not None and above.type == "comment":
        if below.start_point.row - above.end_point.row > (2 if not lines else 1):
            break
        said = text(above)
        if said.startswith("/*"):
            inner = said.removeprefix("/**").removeprefix("/*").removesuffix("*/")
            return textwrap.dedent(inner.strip("\n")).strip()
        lines.insert(0, said.removeprefix("#").removeprefix(" ").rstrip())
        above, below = above.prev_sibling, above
    return "\n".join(lines)


def text(node: Node) -> str:
    """Return the source of a node."""
    return (node.text or b"").decode()


def prose(comment: str) -> str:
    """Return a comment as Markdown."""
    spaced = LIST.sub("\n\n", comment)
    listed = ARGUMENT.sub(lambda found: f"\n* `{found[1]}`: ", spaced)
    return re.sub(r"\n{3,}", "\n\n", listed).strip()


def markdown(files: list[Path], root: Path) -> str:
    """Return the reference of some files."""
    parts = []
    for found in (described(file) for file in files):
        parts.append(f"## `{found.file.relative_to(root)}`\n\n{prose(found.comment)}\n")
        if found.arguments:
            parts.append(f"Takes {', '.join(f'`{name}`' for name in found.arguments)}.\n")
        for each in found.attributes:
            parts.append(f"### `{each.name}`" + f" {{ #{anchor(found.file, each.name)} }}\n")
            if each.arguments:
                parts.append(
                    f"A function of {', '.join(f'`{name}`' for name in each.arguments)}.\n"
                )
            if each.comment:
                parts.append(f"{prose(each.comment)}\n")
            elif each.source:
                parts.append(f"`{each.source}`\n")
    return "\n".join(parts)


def anchor(file: Path, name: str) -> str:
    """Return where an attribute is on the page."""
    return f"{file.stem}-{name}".replace(".", "-").lower()


if __name__ == "__main__":
    print(markdown([Path(name).resolve() for name in sys.argv[1:]], Path.cwd()))
