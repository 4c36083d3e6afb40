# The phases of a build.
export PATH=$stdenvPath HOME=/homeless-shelter SOURCE_DATE_EPOCH=315532800
cd "${NIX_BUILD_TOP:-/build}"

phase() { # NAME, what it does by default
    local before="pre${1^}" after="post${1^}" own="${1}Phase"
    local skip="dont${1^}"
    if [ -n "${!skip:-}" ]; then return; fi
    eval "${!before:-}"
    if [ -n "${!own:-}" ]; then eval "${!own}"; else eval "$2"; fi
    eval "${!after:-}"
}

unpack() {
    if [ -d "$src" ]; then
        cp -r "$src" source
    else
        mkdir sources
        gzip -dc "$src" | tar -x -C sources --no-same-owner
        mv sources/* source
    fi
    chmod -R u+w source
    cd source
}

phase unpack unpack
phase patch 'for patch in ${patches:-}; do patch ${patchFlags:--p1} -i "$patch"; done'
phase configure :
phase build :
if [ -n "${doCheck:-}" ]; then phase check :; fi
phase install :
phase fixup :
