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

nix_settings() { # as Nix takes them from its files
    ${STAGEDML_NIX_BIN:+"$STAGEDML_NIX_BIN"/}nix --extra-experimental-features nix-command "$@" 2>/dev/null
}

# What goes with this environment: `stagedml` takes it by itself, `make shell` for `nix` as well.
write_settings() { # FILE
    rm -f "$1"
    echo 'extra-experimental-features = nix-command flakes' >"$1"
    caches=$({ nix_settings config show || nix_settings show-config; } | sed -n 's/^substituters = //p')
    case "$caches" in
        https://cache.nixos.org | https://cache.nixos.org/) ;;
        *) return 0 ;; # none, or caches that somebody chose
    esac
    "$venv/bin/python" -c 'import socket; socket.create_connection(("cache.nixos.org", 443), 3)' \
        2>/dev/null && return 0
    say "cache.nixos.org does not answer: builds do not ask it ($1)"
    {
        echo '# It did not answer; to ask would cost seconds in each build. Delete this when it does.'
        echo 'substituters ='
    } >>"$1"
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
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || {
    say "StagedML needs Python 3.11 to 3.13; $python is $("$python" -V). Set PYTHON."
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
    # Some train as on other processors, and are skipped where these cannot be emulated.
    if [ "${1:-run}" = test ] && [ "$(uname -m)" = x86_64 ] \
        && ! command -v qemu-x86_64 >/dev/null && ! apt_install qemu-user; then
        say "there is no qemu-x86_64: tests as on other processors will be skipped"
    fi
    # Playwright drives the distribution's browser; it never downloads one of its own.
    if [ "${1:-run}" = test ] && [ -z "${STAGEDML_CHROMIUM:-}" ] \
        && ! command -v chromium >/dev/null && ! apt_install chromium; then
        say "there is no chromium (or set STAGEDML_CHROMIUM): tests of the page will be skipped"
    fi
    # Caches and builders are tested over HTTP and SSH, on this machine alone. But these packages
    # start servers for everyone, where there is an init system: that is for who owns the machine.
    if [ "${1:-run}" = test ]; then
        for program in nginx:nginx-light sshd:openssh-server; do
            PATH="$PATH:/usr/sbin" command -v "${program%:*}" >/dev/null && continue
            if [ -d /run/systemd/system ] && [ -z "${CI:-}" ] || ! apt_install "${program#*:}"; then
                say "there is no ${program%:*} (${program#*:}): tests of what it serves will be skipped"
            fi
        done
    fi
    write_settings "$venv/nix.conf"
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
