# The whole project in a few words: `make help`. Needs only Python 3.11 or later and make; the rest is set up on the way.
.POSIX:
.DEFAULT_GOAL := help
.PHONY: help run test torture lint format tour bundle bench setup lock clean

PY := .venv/bin/python
PYTHON ?=
export PYTHON

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Start the kiosk, full screen, with the shipped content
	@sh .ci/setup.sh run
	@$(PY) -m kiosk run

test: setup lint ## Lint, then run every test, file by file in two processes
	@$(PY) -m pytest -n 2 --dist loadfile

torture: setup ## The long tests: failures of the outbox, every look of every screen
	@$(PY) -m pytest -m torture

lint: setup ## ruff, mypy, qmllint and qmlformat; any finding stops
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check --quiet
	@$(PY) -m mypy --no-error-summary
	@$(PY) .ci/qmllint.py
	@$(PY) .ci/qmlformat.py --check

format: setup ## Let ruff and qmlformat write the layout of the code
	@$(PY) -m ruff check --fix --quiet
	@$(PY) -m ruff format --quiet
	@$(PY) .ci/qmlformat.py

tour: ## Draw every screen to tour/NN-name.png; needs no display
	@sh .ci/setup.sh run
	@$(PY) -m kiosk tour --out tour

bundle: setup ## Build the standalone program in dist/
	@.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build build_spec.spec

bench: ## Measure the bundle beside Chromium in kiosk mode
	@sh .ci/setup.sh bench
	@$(PY) -m bench

setup: ## Only set up: system libraries, .venv, locked dependencies
	@sh .ci/setup.sh dev

lock: setup ## Resolve pyproject.toml anew into requirements/*.txt
	@sh .ci/lock.sh

clean: ## Remove what was built, never data
	@rm -rf build dist tour .mypy_cache .ruff_cache .pytest_cache
