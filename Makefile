# Two commands do it all: `make demo` and `make test`. See README.md.
PYTHON ?= python3
BIN := .venv/bin
SHOWN := . tests/setup/steps.sh && shown
export PYTHONDONTWRITEBYTECODE :=

.PHONY: setup tools demo test validate bench answers lint wheel picture schemas lock clean

setup:
	@sh tests/setup/venv.sh "$(PYTHON)"
	@sh tests/setup/tools.sh labs

# What only tests use: servers, engines, emulators. Without them `make test` skips what needs them.
tools:
	@sh tests/setup/tools.sh tests

demo: setup
	$(BIN)/python -m tests.demo

# A file's tests stay in one process: they share machines and environments that take long to start. In our own order
# (tests/conftest.py): by number of tests, which is xdist's, the longest would come last and alone.
test: lint validate
	$(BIN)/python -m pytest tests -n auto --dist loadfile --no-loadscope-reorder

validate: setup
	$(BIN)/labproof validate

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@mkdir -p build/types && ln -sfn ../.. build/types/labproof
	@$(SHOWN) "checking types" env MYPYPATH=build/types $(BIN)/mypy -p labproof.graders -p labproof.fixtures

answers: setup
	$(BIN)/python -m tests.measure_answers

bench: setup
	$(BIN)/python -m tests.bench

# For machines without a checkout: dist/labproof-VERSION-py3-none-any.whl.
# setuptools packs what an earlier one left in build/ as well.
wheel: setup
	@rm -rf build/lib build/bdist.*
	@$(SHOWN) "building into dist/" $(BIN)/python -m pip wheel --disable-pip-version-check --no-deps --no-build-isolation \
		--wheel-dir dist .

# What the README shows of a report, drawn from a real one.
picture: setup
	$(BIN)/python -m tests.picture

# What docs/schemas says of reports and results.
schemas: setup
	$(BIN)/python -m tests.schemas

# The versions that are installed: the newest, and the oldest that pyproject.toml allows.
lock: setup
	@sh tests/setup/lock.sh

clean:
	rm -rf .venv build dist *.egg-info
