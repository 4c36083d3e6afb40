#!/bin/sh
# Sets up what `make run` and `make test` need: Nix, a virtual environment, the package; for `make
# run` also the choice of where the interpreter of all stages comes from, if nobody has chosen.
# Installs Nix from the distribution where there is none and it may; else it says how.
#
# TOOLCHAIN=host or TOOLCHAIN=nixpkgs: what to choose, whatever was chosen.
set -eu
cd "$(dirname "$0")/.."
venv=.venv
say() { printf '%s\n' "$*" >&2; }

apt_install() { # PACKAGE... ; fails where this is no Debian, or nobody may install
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
    say "installing $* from the distribution"
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy "$@"; } \
        >"$venv.apt.log" 2>&1 || { cat "$venv.apt.log" >&2; return 1; }
    rm -f "$venv.apt.log"
}

if [ -z "${STAGEDML_NIX_BIN:-}" ] && ! command -v nix-build >/dev/null; then
    apt_install nix-bin || {
        say "Nix is not installed, and this script may not install it. As root:"
        say "    apt-get install nix-bin        (Debian, Ubuntu)"
        say "or see https://nixos.org/download. Then run this again."
        exit 1
    }
fi

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "StagedML needs Python 3.11 or newer; $python is $("$python" -V). Set PYTHON."
    exit 1
}
if [ ! -x "$venv/bin/pip" ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv || {
        say "$python has no venv module. As root: apt-get install python3-venv"
        exit 1
    }
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi

stamp="$venv/.stagedml-${1:-run}"
if [ ! -e "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
    say "installing the package into $venv"
    case "${1:-run}" in
        test) extras='[dev]' ;;
        *) extras='' ;;
    esac
    PYTHONDONTWRITEBYTECODE='' "$venv/bin/pip" install --quiet --editable ".$extras"
    # The tests compare BERT with PyTorch's layers, where its build for CPUs lies at hand (pip's
    # find-links); the one from the index is several GB.
    if [ "${1:-run}" = test ] && "$venv/bin/pip" install --quiet --no-index --no-deps torch \
        2>/dev/null; then
        "$venv/bin/pip" install --quiet torch
    fi
    # Where the binary cache cannot be reached, asking it costs seconds in each build.
    if "$venv/bin/python" -c 'import socket; socket.create_connection(("cache.nixos.org", 443), 3)' \
        2>/dev/null; then
        : >"$venv/nix.conf"
    else
        echo 'substituters =' >"$venv/nix.conf"
    fi
    touch "$stamp"
fi

# Tests make their own choices, for stores of their own.
chosen=${TOOLCHAIN:-}
if [ "${1:-run}" = test ]; then
    chosen=
elif [ -z "$chosen" ] && ! "$venv/bin/stagedml" toolchain show >/dev/null 2>&1; then
    # By what kind of machine it is, never by whether a server answers just now.
    if [ -e /etc/NIXOS ]; then chosen=nixpkgs other=host; else chosen=host other=nixpkgs; fi
    say "Nobody has chosen where the interpreter of all stages comes from: it is '$chosen' from now"
    say "on. For the other one: make run TOOLCHAIN=$other, or stagedml toolchain $other"
fi
if [ -n "$chosen" ]; then "$venv/bin/stagedml" toolchain "$chosen" >/dev/null; fi
