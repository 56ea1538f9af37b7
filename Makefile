# Two commands do it all: `make demo` and `make test`. See README.md.
PYTHON ?= python3
BIN := .venv/bin
export PYTHONDONTWRITEBYTECODE :=

.PHONY: setup demo test bench lint clean

setup: .venv/ready
	@sh tests/install_tools.sh

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: setup
	$(BIN)/python tests/demo.py

test: setup lint
	$(BIN)/pytest -rs
	$(BIN)/labproof validate

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@mkdir -p build/types && ln -sfn ../.. build/types/labproof
	MYPYPATH=build/types $(BIN)/mypy -p labproof.graders -p labproof.fixtures

bench: setup
	$(BIN)/python tests/bench.py

clean:
	rm -rf .venv build dist *.egg-info
