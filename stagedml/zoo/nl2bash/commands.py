r"""Bash commands as tokens, and their templates: what is left when arguments are taken out.

A lexer of its own, since `shlex` knows no `$(`, takes `\;` for `;`, and fails at the quotes that a
model leaves open. It never fails: a character that begins nothing is a word by itself. What it does
not look into are words in quotes, be there a `$( )` inside, and here-documents.
"""

from __future__ import annotations

import re
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
_STARTS = frozenset(("|", "||", "&&", "&", ";", ";;", "|&", "$(", "(", "<(", ">("))
_REDIRECTIONS = re.compile(r"\d*(?:&>>|&>|>>|>&|<&|<<<|<<-?|>\||<>|>|<)")
# After these a command begins, in the place of an argument.
_RUNNERS = frozenset(("xargs", "sudo", "time", "nohup", "env", "nice", "exec", "watch", "command"))
_FIND_RUNNERS = frozenset(("-exec", "-execdir", "-ok", "-okdir"))
_KEYWORDS = frozenset(("if", "then", "elif", "else", "while", "until", "do", "!", "{"))
_ENDS = frozenset(("fi", "done", "esac", "}", "for", "case", "select", "function"))
# Options of the runners that take the next word.
_TAKE_A_WORD = frozenset(("-I", "-n", "-L", "-P", "-d", "-E", "-s", "-u", "-a", "--max-args"))
_COMMAND = re.compile(r"[A-Za-z_.~/$\[:][^\s'\"=]*\Z|\[\[?\Z")
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*\+?=")
_NUMBER = re.compile(r"[-+]?\d[\w.,:]*\Z")
_FLAG = re.compile(r"--?[A-Za-z][\w-]*")


def lex(command: str) -> list[Token]:
    """Cut a command line into tokens and say what each is: a total function of any text."""
    tokens: list[Token] = []
    expecting = True  # a command
    runner = False  # its own options come first
    takes = False  # the next word belongs to one of these
    ticks = 0
    redirected = False
    for match in _LEXER.finditer(command):
        text = match.group()
        if match.lastgroup == "space":
            continue
        if match.lastgroup == "operator":
            if text == "`":
                ticks += 1
                expecting = ticks % 2 == 1
            elif _REDIRECTIONS.fullmatch(text):
                redirected = True
            else:
                expecting = text in _STARTS
            runner = takes = False
            tokens.append(Token("operator", text))
            continue
        if redirected:
            redirected = False
            tokens.append(Token("argument", text))
        elif takes:
            takes = False
            tokens.append(Token("argument", text))
        elif expecting and text in _KEYWORDS | _ENDS:
            tokens.append(Token("operator", text))
            expecting = text not in _ENDS
        elif expecting and _ASSIGNMENT.match(text):
            tokens.append(Token("assignment", text))
        elif runner and text.startswith("-"):
            tokens.append(Token("flag", text))
            takes = text in _TAKE_A_WORD
        elif expecting and _COMMAND.match(text):
            tokens.append(Token("command", text))
            expecting = runner = text in _RUNNERS
        elif expecting and not runner:
            tokens.append(Token("argument", text))  # a name in quotes or a variable's
            expecting = False
        elif text in (r"\;", r"\(", r"\)", "!", "]", "]]"):
            tokens.append(Token("operator", text))
        elif _FLAG.match(text):
            tokens.append(Token("flag", text))
            if text in _FIND_RUNNERS:
                expecting, runner = True, False
        else:
            tokens.append(Token("argument", text))
    return tokens


def template(command: str) -> str:
    """Write a command with each argument as `ARG`: what it does, not what it does it to.

    Commands, flags, operators and redirections stay, in their order. `-n5` is `-n ARG`,
    `--color=auto` is `--color=ARG`, and a number with a dash an argument, as in `head -3`.
    """
    parts: list[str] = []
    for kind, text in lex(command):
        if kind == "argument":
            parts.append(ARGUMENT)
        elif kind == "assignment":
            parts.append(f"{text.partition('=')[0]}={ARGUMENT}")
        elif kind == "flag":
            name, equals, _ = text.partition("=")
            short = re.fullmatch(r"(-[A-Za-z])\d[\d,.]*", name)
            if equals:
                parts.append(f"{name}={ARGUMENT}")
            elif short:
                parts += (short[1], ARGUMENT)
            else:
                parts.append(text)
        else:
            parts.append(text)
    return " ".join(parts)


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
