# make run    set everything up, build the digits pipeline, say where the report is
# make shell  a shell in which stagedml is found, with this checkout's settings for Nix
# make test   set everything up, and test
# make frontend  build the page, after a change of its sources
.DEFAULT_GOAL := run
VENV := .venv
BIN := $(VENV)/bin
# Three for two cores: many tests wait, for Nix or for one another.
PYTEST = env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

.PHONY: check-nixpkgs pynixify run shell test test-thorough test-mutants docs docs-serve test-nix-versions check-gpu lint format frontend clean setup setup-test

setup:
	@scripts/setup.sh run

setup-test:
	@scripts/setup.sh test

run: setup
	@$(BIN)/stagedml build convnet-digits --out-link result >/dev/null
	@$(BIN)/stagedml metrics convnet-digits
	@echo "report: $$(readlink result)/report.html (also result/report.html)"
	@echo "next:   make shell    (or: . $(BIN)/activate), then: stagedml list"

shell: setup
	@echo "stagedml and its settings for Nix are in force in this shell; exit leaves it" >&2
	@NIX_CONFIG="$$(cat $(VENV)/nix.conf; printf '%s' "$$NIX_CONFIG")" VIRTUAL_ENV="$(CURDIR)/$(VENV)" \
		PATH="$(CURDIR)/$(BIN):$$PATH" env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL "$${SHELL:-bash}" || true

test: setup-test lint
	$(PYTEST) $(ARGS)

# What takes long for what `make test` covers more cheaply: before a release.
test-thorough: setup-test
	$(PYTEST) --thorough -m thorough $(ARGS)

# How many small mistakes in the trainings' code the tests notice (docs/mutants.md). Takes hours; a run
# that was interrupted goes on. `ARGS="--sample 5"` tries some of each file.
test-mutants: setup-test
	$(BIN)/python scripts/mutants.py $(ARGS)

# The documentation as a site, into build/site: `make docs-serve` shows it and follows edits.
docs: setup-test
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build

docs-serve: setup-test
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

lint: setup-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python scripts/lint_nix.py $$(git ls-files '*.nix' ':!nix/pipelines')
	$(BIN)/stagedml generate --check

format: setup-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The Nix side with 2.8 (or what is installed), 2.26 and 2.34, unpacked beside the machine's own.
test-nix-versions: setup-test
	$(BIN)/python tests/nixversions/run.py $(ARGS)

# What docs/gpu.md has a table of: for who has a GPU.
check-gpu: setup
	$(BIN)/python scripts/check_gpu.py $(ARGS)

# That nixpkgs has what is taken from it (docs/nixpkgs.md), and what pynixify makes of the command:
# for who changes either, where nixpkgs can be reached.
check-nixpkgs: setup
	$(BIN)/python scripts/check_nixpkgs.py $(ARGS)

pynixify: setup
	$(BIN)/python scripts/pynixify.py $(ARGS)

# The page's front end, into stagedml/ui/static: for who changes it, since what is built is committed.
frontend:
	cd frontend && npm ci --silent && npm run --silent check && npm run --silent build

clean:
	rm -rf $(VENV) build dist frontend/node_modules frontend/build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis result
