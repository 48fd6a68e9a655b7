# Every target makes its own virtual environment when it is missing or older than
# pyproject.toml or constraints.txt; git, make and Python 3.11 or newer are all it takes.

# PYTHON names the interpreter to build the environment from.
PYTHON ?= $(shell for python in python3.11 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$python; break; }; done)
# Interpreters that `make test-pythons` uses besides those on PATH, and before them.
PYTHONS ?=
# Arguments for the program behind a target: make test ARGS="-k naming"
ARGS ?=
# Processes that tests and the generation of all services may use.
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
# Tests start many processes, which share compiled modules even where the environment
# says that Python should not write any.
export PYTHONDONTWRITEBYTECODE :=
# One file of tests takes less time than starting two processes for it.
WORKERS := $(if $(findstring .py,$(ARGS)),0,$(JOBS))

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
EXE := .exe
else
BIN := $(VENV)/bin
EXE :=
endif
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	--constraint constraints.txt
DEV := $(VENV)/.dev
BENCH := $(VENV)/.bench
PYTEST := $(BIN)/pytest

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:

##@ Generate

.PHONY: generate
generate: $(DEV) ## Write the SDK into generated/, as [tool.botosmith] in pyproject.toml says
	$(BIN)/botosmith generate $(ARGS)

.PHONY: check
check: $(DEV) ## Fail when generated/ is stale or was edited by hand
	$(BIN)/botosmith check $(ARGS)

.PHONY: all-services
all-services: $(DEV) ## Generate every service of botocore into build/, and type-check it
	$(BIN)/python -m botosmith_tools.all_services --output build/all-services --jobs $(JOBS) $(ARGS)

# What make update writes down: the text of a pull request.
UPDATE := build/update.md
PREVIEW := build/preview.txt

.PHONY: update
update: $(DEV) ## Pin the newest botocore, or BOTOCORE=1.45.0, and generate anew
	@version=$${BOTOCORE:-$$($(BIN)/python -m pip index versions boto3 2>/dev/null \
			| sed -n '1s/.*(\(.*\))/\1/p')}; \
		test -n "$$version" || { echo 'cannot find the newest version' >&2; exit 2; }; \
		sed -i.old -E "s/\"(boto3|botocore)==[^\"]+\"/\"\1==$$version\"/" pyproject.toml; \
		rm pyproject.toml.old
	$(MAKE) lock
	$(MAKE) update-sdk

# A second make, since the first has looked at the old pyproject.toml.
.PHONY: update-sdk
update-sdk: $(DEV)
	mkdir -p build
	$(BIN)/botosmith preview --app examples > $(PREVIEW) || test $$? = 1
	{ printf '## What it breaks in the example\n\n```\n'; head -c 4000 $(PREVIEW); \
		printf '\n```\n\n'; $(BIN)/botosmith diff locked configured --format markdown; } \
		> $(UPDATE)
	$(MAKE) generate
	@echo "what changed: $(UPDATE)"

##@ Test

.PHONY: test
test: $(DEV) ## Run the tests for every change
	$(PYTEST) -n $(WORKERS) -m "not slow and not timing" $(ARGS)

.PHONY: coverage
coverage: $(DEV) ## Run the same tests, and list the lines and branches that they leave out
	rm -rf build/coverage
	$(MAKE) test PYTEST="$(BIN)/coverage run -m pytest"
	@# Modules that no test imports.
	$(BIN)/coverage run --source codegen/botosmith $(BIN)/botosmith --version
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

# The tests of conformance whose results may depend on how clients of AWS are made.
SLICED := tests/conformance/test_arguments.py tests/conformance/test_differences.py \
	tests/conformance/test_random_requests.py tests/conformance/test_wire_recordings.py

.PHONY: test-long
test-long: $(DEV) ## Run the sweeps that take minutes: every paginator and wait, real updates, wheels
	$(BIN)/pytest -n $(WORKERS) -m "(slow or hypothesis) and not timing" \
		--hypothesis-profile=long $(ARGS)
	$(BIN)/pytest -n $(JOBS) -m "(not slow or sweep) and not timing" --sliced $(SLICED)

.PHONY: test-botocores
test-botocores: $(DEV) ## Test under the lowest versions that are declared, newer ones, and the newest
	$(BIN)/python -m botosmith_tools.other_botocores --jobs $(JOBS) $(ARGS)

.PHONY: test-async
test-async: $(DEV) ## Test asynchronous clients that wrap those of the newest aiobotocore
	$(BIN)/python -m botosmith_tools.test_async --jobs $(JOBS) $(ARGS)

.PHONY: test-duplex
test-duplex: $(DEV) ## Compare events in both directions with AWS's own SDK
	$(BIN)/python -m botosmith_tools.test_duplex $(ARGS)

.PHONY: test-pythons
test-pythons: $(DEV) ## Test with each Python from 3.11 on that is installed here
	$(BIN)/python -m botosmith_tools.test_pythons --jobs $(JOBS) \
		$(addprefix --python ,$(PYTHONS)) $(ARGS)

.PHONY: test-wasm
test-wasm: $(DEV) ## Test with Python 3.14, as Pyodide has it for WebAssembly
	$(BIN)/python -m botosmith_tools.test_wasm $(ARGS)

.PHONY: test-checkers
test-checkers: $(DEV) ## Check an SDK in an application with five type checkers, beside any stubs
	$(BIN)/python -m botosmith_tools.test_checkers --jobs $(JOBS) $(ARGS)

.PHONY: test-editors
test-editors: $(DEV) ## Ask five language servers about an SDK, as editors do
	$(BIN)/python -m botosmith_tools.test_editors $(ARGS)

.PHONY: test-migrate
test-migrate: $(DEV) ## Migrate moto's own tests to an SDK, and run them before and after
	$(BIN)/python -m botosmith_tools.test_migrate --jobs $(JOBS) $(ARGS)

.PHONY: test-site
test-site: $(DEV) ## Test the site in headless Chromium: search, accessibility, phones, links
	$(PYTEST) tests/site/browser $(ARGS)

.PHONY: test-timing
test-timing: $(DEV) ## Run the tests that measure time, on a machine with nothing else to do
	$(BIN)/pytest -m timing $(ARGS)

.PHONY: explore
explore: $(DEV) ## Run the tests that take random examples with many more of them
	$(BIN)/pytest -n $(JOBS) -m "hypothesis or random" --hypothesis-profile=explore \
		--damaged=50000 --random-requests=60000 $(ARGS)

.PHONY: lint
lint: $(DEV) ## Check style and formatting (ruff), and workflows (zizmor)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/zizmor --offline --quiet --persona=pedantic .github codegen/botosmith/commands/update_sdk.yml

.PHONY: types
types: $(DEV) ## Type-check everything (mypy --strict)
	$(BIN)/mypy $(ARGS)

.PHONY: pyright
pyright: $(DEV) ## Type-check everything again (pyright, strict)
	PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright --pythonpath $(BIN)/python $(ARGS)

.PHONY: borders
borders: $(DEV) ## Check that imports keep to the order of the rooms (import-linter)
	$(BIN)/lint-imports $(ARGS)

.PHONY: format
format: $(DEV) ## Format the code, and fix what ruff can fix
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

##@ Try and measure

.PHONY: site
site: $(DEV) ## Build the project's site: its documentation, and the reference of the SDK
	$(BIN)/python -m botosmith_tools.project_site $(ARGS)

.PHONY: demo
demo: $(DEV) ## Run the example: who created which associations of a model
	$(BIN)/python -m examples.demo $(ARGS)

.PHONY: record
record: $(DEV) ## Record tests/recorded/moto_server against moto
	$(BIN)/python -m botosmith_tools.record_moto $(ARGS)

.PHONY: bench
bench: $(BENCH) ## Measure all beside its peers, and write docs/benchmarks
	$(BIN)/python -m benchmarks $(ARGS)

.PHONY: bench-async
bench-async: $(DEV) ## Measure asynchronous clients beside earlier ones, aiobotocore and capo
	$(BIN)/python -m benchmarks.asynchronous $(ARGS)

##@ The rest

.PHONY: lock
lock: $(BIN)/uv$(EXE) ## Write the versions of all dependencies to constraints.txt; ARGS=--upgrade
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile pyproject.toml --quiet \
		--universal --python-version 3.11 --extra dev --extra bench --extra checkers \
		--extra editors --extra peers --output-file constraints.txt $(ARGS)

.PHONY: build
build: $(DEV) ## Build botosmith and the SDK, typed-aws, into dist/
	$(BIN)/python -m build --outdir dist
	$(BIN)/botosmith wheel

.PHONY: release
release: $(DEV) ## Prepare a release, VERSION=0.2.0, and check it; ARGS=--dry-run changes nothing
	$(BIN)/python -m botosmith_tools.release $(VERSION) $(ARGS)

.PHONY: clean
clean: ## Remove all that make made, the environment included; generated/ stays
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find benchmarks codegen examples generated templates tests -name __pycache__ -prune -exec rm -rf {} +

.PHONY: help
help: ## Show this
	@awk 'BEGIN { FS = ":.*## "; print "make TARGET" } \
		/^##@/ { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(BIN)/python$(EXE):
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed (PYTHON=...)' >&2; exit 2; }
	@echo "making $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(DEV): pyproject.toml constraints.txt | $(BIN)/python$(EXE)
	@$(INSTALL) --editable '.[dev]'
	@touch $@

$(BENCH): $(DEV)
	@$(INSTALL) --editable '.[bench]'
	@touch $@

# Not $(DEV), which pip cannot install while constraints.txt contradicts pyproject.toml.
$(BIN)/uv$(EXE): | $(BIN)/python$(EXE)
	@$(INSTALL) uv
