"""`stagedml completion`."""

from __future__ import annotations

import click
from click.shell_completion import FishComplete

# Click's own scripts for these two put a blank behind what goes on (`cpu.`, `train.epochs=`), and
# bash's offers nothing after `=`, where bash takes a word to end. What answers them is click's.
BASH = """\
_stagedml_completion() {
    local line=${COMP_LINE:0:COMP_POINT} word= head= kind value
    local -a words
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    word=${words[-1]}
    # bash puts what it is given in the place of what stands after the last `=` alone.
    [[ $COMP_WORDBREAKS == *=* && $word == *=* ]] && head=${word%"${word##*=}"}
    COMPREPLY=()
    while IFS=, read -r kind value; do
        case $kind in
            plain) COMPREPLY+=("${value#"$head"}") ;;
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
        esac
    done < <(
        COMP_WORDS=$line COMP_CWORD=$((${#words[@]} - 1)) _STAGEDML_COMPLETE=bash_complete "$1"
    )
    [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[=.] ]] && compopt -o nospace
    return 0
}
complete -o nosort -F _stagedml_completion stagedml
"""

ZSH = """\
#compdef stagedml

_stagedml_completion() {
    local -a found complete open
    local kind value help
    (( $+commands[stagedml] )) || return 1
    found=("${(@f)$(COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT - 1)) \\
        _STAGEDML_COMPLETE=zsh_complete stagedml)}")
    for kind value help in $found; do
        case $kind in
            plain) if [[ $value == *[=.] ]]; then open+=("$value"); else complete+=("$value"); fi ;;
            dir) _path_files -/ ;;
            file) _path_files -f ;;
        esac
    done
    (( $#complete )) && compadd -U -V stagedml -a complete
    (( $#open )) && compadd -U -S '' -V stagedml -a open
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _stagedml_completion "$@"
else
    compdef _stagedml_completion stagedml
fi
"""


def fish() -> str:
    """Return the script for fish, which is click's."""
    from stagedml.cli.group import main_group

    return FishComplete(main_group, {}, "stagedml", "_STAGEDML_COMPLETE").source()


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script of SHELL.

    In bash: `eval "$(stagedml completion bash)"`.

    In zsh, after `compinit`: `eval "$(stagedml completion zsh)"`.

    In fish: `stagedml completion fish | source`.
    """
    click.echo({"bash": BASH, "zsh": ZSH}.get(shell) or fish())
