r"""Bash commands as tokens, and their templates: what is left when arguments are taken out.

A lexer of its own, since `shlex` knows no `$(`, takes `\;` for `;`, and fails at the quotes that a
model leaves open. It never fails: a character that begins nothing is a word by itself. What it does
not look into are words in quotes, be there a `$( )` inside, and here-documents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

ARGUMENT = "ARG"
Kind = Literal["operator", "command", "flag", "assignment", "argument"]


class Token(NamedTuple):
    """A word or an operator of a command line, and what it is there for."""

    kind: Kind
    text: str


_LEXER = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<operator>
        \d*(?:&>>|&>|>>|>&|<&|<<<|<<-?|>\||<>|>|<)(?!\() | \|\||\|&|&&|;;|\$\(|[<>]\(|[|&;()`]
      )
    | (?P<word>
        (?: \\. | '[^']*' | "(?:\\.|[^"\\])*" | \$\{[^}]*\} | \$\(\(.*?\)\) | \$(?!\()
          | [^\s|&;<>()`'"\\$]
        )+
      )
    | (?P<odd>.)
    """,
    re.VERBOSE | re.DOTALL,
)
# What has a command line of its own inside.
_OPENS = frozenset(("$(", "(", "<(", ">("))
_REDIRECTIONS = re.compile(r"\d*(?:&>>|&>|>>|>&|<&|<<<|<<-?|>\||<>|>|<)")
# After these a command begins, in the place of an argument; options of theirs that take a word.
_RUNNERS = {
    "xargs": {"-I", "-n", "-L", "-P", "-d", "-E", "-s", "-a", "--max-args"},
    "sudo": {"-u", "-g", "-p"},
    "time": {"-f", "-o"},
    "nohup": set[str](),
    "env": {"-u"},
    "nice": {"-n"},
    "exec": {"-a"},
    "watch": {"-n"},
    "command": set[str](),
}
_FIND_RUNNERS = frozenset(("-exec", "-execdir", "-ok", "-okdir"))
_KEYWORDS = frozenset(("if", "then", "elif", "else", "while", "until", "do", "!", "{"))
_ENDS = frozenset(("fi", "done", "esac", "}", "for", "case", "select", "function"))
# The signs of `find`, and other ways to write them; elsewhere `';'` is an argument, as of `cut -d`.
_SIGNS = {
    **{f"{quote}{sign}{quote}": f"\\{sign}" for sign in ";()" for quote in "'\""},
    **dict.fromkeys((r"\!", "'!'", '"!"'), "!"),
}
_COMMAND = re.compile(r"[A-Za-z_.~/$\[:][^\s'\"=]*\Z|\[\[?\Z")
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*\+?=")
_FLAG = re.compile(r"--?[A-Za-z][\w-]*")
_NUMBERED = re.compile(r"-[A-Za-z](?=[-+]?\d)")


@dataclass
class _Place:
    """Where in a command line a lexer is.

    Attributes:
        expecting: A command comes.
        runner: What runs it, if something does: options of that come first.
        takes: The next word belongs to an option.
        redirection: The operator that the next word belongs to.
        finding: The words are those of `find`.
    """

    expecting: bool = True
    runner: str = ""
    takes: bool = False
    redirection: str = ""
    finding: bool = False

    def after_word(self, *, part: bool) -> _Place:
        """Tell what comes behind a substitution, which is a word, or a part of one."""
        if self.redirection:
            return replace(self, redirection="")
        if self.takes:
            return replace(self, takes=False)
        return self if part else replace(self, expecting=False, runner="")

    def kind_of(self, text: str) -> Kind:
        """Tell what a word is there for, and go on behind it."""
        redirection, self.redirection = self.redirection, ""
        if redirection:  # `1` of `2>&1` is no argument, and neither is `-`
            described = redirection.endswith("&") and (text.isdigit() or text == "-")
            return "operator" if described else "argument"
        if self.takes:
            self.takes = False
            return "argument"
        if self.expecting and text in _KEYWORDS | _ENDS:
            self.expecting = text not in _ENDS
            return "operator"
        if self.expecting and _ASSIGNMENT.match(text):
            return "assignment"
        if self.runner and text.startswith("-"):
            self.takes = text in _RUNNERS[self.runner]
            return "flag"
        if self.expecting and _COMMAND.match(text):
            self.runner = text if text in _RUNNERS else ""
            self.expecting = bool(self.runner)
            self.finding = self.finding or text.rpartition("/")[2] == "find"
            return "command"
        if self.expecting and not self.runner:
            self.expecting = False
            return "argument"  # a name in quotes or a variable's
        if text in (r"\;", r"\(", r"\)", "!", "]", "]]") or (self.finding and text in _SIGNS):
            return "operator"
        if _FLAG.match(text):
            self.takes = self.finding and text == "-perm"  # which may be of `-u=x`
            if text in _FIND_RUNNERS:
                self.expecting, self.runner = True, ""
            return "flag"
        return "argument"


def lex(command: str) -> list[Token]:
    """Cut a command line into tokens and say what each is: a total function of any text."""
    tokens: list[Token] = []
    here = _Place()
    outer: list[tuple[str, _Place]] = []  # what opened a substitution, and what comes behind it
    end = -1  # of the last token that may be the beginning of a word
    for match in _LEXER.finditer(command):
        text = match.group()
        if match.lastgroup == "space":
            continue
        part, end = match.start() == end, -1
        if match.lastgroup != "operator":
            # Behind `$(pwd)` a part of that word, which decides nothing.
            substituted = part and tokens[-1].text in (")", "`")
            tokens.append(Token("argument" if substituted else here.kind_of(text), text))
            end = match.end()
            continue
        tokens.append(Token("operator", text))
        opened = outer[-1][0] if outer else ""
        if (text == ")" and opened in _OPENS) or text == opened == "`":
            here = outer.pop()[1]
            end = match.end() if opened in ("$(", "`") else -1
        elif text in _OPENS or text == "`":
            outer.append((text, here.after_word(part=part)))
            here = _Place()
        elif _REDIRECTIONS.fullmatch(text):
            here.redirection = text
        else:
            here = _Place(expecting=text != ")")
    return tokens


def template(command: str) -> str:
    """Write a command with each argument as `ARG`: what it does, not what it does it to.

    Commands, flags, operators and redirections stay, in their order. `-n5` is `-n ARG`, as `-d,` is
    `-d ARG`, `--color=auto` is `--color=ARG`, and a number with a dash an argument, as in
    `head -3`. `find`'s signs are the same however they are quoted.
    """
    parts: list[str] = []
    for kind, text in lex(command):
        if kind == "argument":
            parts.append(ARGUMENT)
        elif kind == "assignment":
            parts.append(f"{text.partition('=')[0]}={ARGUMENT}")
        elif kind == "flag":
            parts += _flag(text)
        else:
            parts.append(_SIGNS.get(text, text))
    return " ".join(parts)


def _flag(text: str) -> list[str]:
    """Part a flag from an argument that is written right behind it."""
    match = _NUMBERED.match(text) or _FLAG.match(text)
    if match is None or match.end() == len(text):
        return [text]
    name = match.group()
    if len(name) > 2 and text[match.end()] == "=":
        return [f"{name}={ARGUMENT}"]
    return [name, ARGUMENT]


def commands_of(command: str) -> list[str]:
    """List the names of commands, without their directories."""
    names = (text.rpartition("/")[2] for kind, text in lex(command) if kind == "command")
    return [name for name in names if name]


def flags_of(command: str) -> list[str]:
    """List the flags, without what is given to them."""
    found = []
    for kind, text in lex(command):
        match = _FLAG.match(text) if kind == "flag" else None
        if match:
            found.append(match.group())
    return found


def exact(command: str) -> str:
    """Say which commands are the same: those that differ in white space between words alone."""
    return " ".join(match.group() for match in _LEXER.finditer(command) if match.group().strip())
