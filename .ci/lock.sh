#!/bin/sh
# Resolves pyproject.toml into requirements/*.txt, for all systems at once, with hashes and without addresses.
# Versions that fit stay as they are; `make lock UPGRADE=--upgrade` takes the newest that pyproject.toml allows.
set -eu
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
.venv/bin/python -m venv "$tools/venv"
"$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check uv

lock() {
    file=$1
    shift
    "$tools/venv/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header ${UPGRADE:-} "$@" --output-file "requirements/$file.txt"
}

lock run pyproject.toml
lock build pyproject.toml --group build
lock dev pyproject.toml --group dev
