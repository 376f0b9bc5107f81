# make demo    read the example articles: a chronology here, a page in build/demo.html
# make test    everything that is checked; what measures time comes last, in one process
# make lock    write the locks in requirements/ anew
# make excerpt put real output of the demo into README.md
# make train-fr DATA=../shared/data    train the French pipeline into the package (training/README.md); train-en the English one
# make clean   remove all that these made
#
# Only relative paths, so that the clone may lie in a folder with spaces in its name.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-config --custom-compile-command "make lock"

.PHONY: demo test lock excerpt clean train-fr train-en data-named

demo: $(VENV)/installed
	@$(BIN)/filrouge demo

test: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m mypy --strict
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -m "not growth" --numprocesses auto --maxprocesses 4 --dist worksteal
	$(BIN)/python -m pytest -m growth

# The packages that the lock names, by hash; then filrouge itself from here, built with what the lock
# holds. The stamps are touched last: what was cut off is done again, what is done is not repeated.
$(VENV)/installed: $(BIN)/python pyproject.toml requirements/runtime.txt requirements/build.txt
	$(PIP) install --require-hashes -r requirements/runtime.txt -r requirements/build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements/dev.txt
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

# Order of the questions: is there a Python, is it new enough, can it make an environment?
$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "filrouge needs Python 3.11 or newer, and '$(PYTHON)' is not there" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "filrouge needs Python 3.11 or newer; '$(PYTHON)' is older: name another one with 'make PYTHON=python3.12 …'" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "this Python cannot make an environment; on Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

lock:
	@command -v uv >/dev/null || { echo "make lock needs uv: pip install uv" >&2; exit 1; }
	$(LOCK) pyproject.toml -o requirements/runtime.txt
	$(LOCK) requirements/build.in -o requirements/build.txt
	$(LOCK) --no-deps requirements/peers.in -o requirements/peers.txt
	$(LOCK) --extra dev -c requirements/runtime.txt -c requirements/build.txt pyproject.toml -o requirements/dev.txt

# What was done before is not done again: make train-fr goes on where it was broken off.
train-fr train-en: train-%: data-named $(VENV)/installed-train
	$(BIN)/python -m training.run $* --data "$(DATA)"

data-named:
	@test -n "$(DATA)" || { echo "name the folder of the data (training/README.md): make train-fr DATA=../shared/data" >&2; exit 1; }

$(VENV)/installed-train: $(VENV)/installed
	$(PIP) install --no-build-isolation --editable ".[train]"
	@touch $@

excerpt: $(VENV)/installed
	$(BIN)/python docs/excerpt.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests eval bench -name __pycache__ -type d -prune -exec rm -rf {} +
