# Every target sets up .venv when it is missing or stale, and installs nothing when it is fresh.
PYTHON ?= python3
BIN := .venv/bin
FRESH := .venv/.fresh
SOURCE ?= data/raw/contoh

.PHONY: report test test-slow test-browser lab lock pictures benchmark

report: $(FRESH)  ## clean the registers in SOURCE and print the meeting report
	$(BIN)/kerjasama clean $(SOURCE)
	$(BIN)/kerjasama report

test: $(FRESH)  ## the tests a change must pass, under 10 minutes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pytest -q -n 2 -m "not slow and not browser"

test-slow: $(FRESH)  ## whole commands, real kernels, an installation from the lock
	$(BIN)/pytest -q -m slow

test-browser: $(FRESH)  ## JupyterLab in a real Chromium; skipped where there is none
	$(BIN)/pytest -q -m browser

lab: $(FRESH)  ## JupyterLab on the notebooks
	$(BIN)/kerjasama lab $(if $(filter 0,$(shell id -u)),--allow-root)

benchmark: $(FRESH)  ## measure cleaning and reports beside what they stand on; some hours, alone on the machine
	$(BIN)/python benchmarks/cleaning.py
	$(BIN)/python benchmarks/reports.py

pictures: $(FRESH)  ## draw the pictures of the README anew
	$(BIN)/python docs/make_pictures.py

lock: $(FRESH)  ## resolve requirements.lock anew from pyproject.toml
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements.lock

$(FRESH): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@git config filter.nbstripout.clean '$(BIN)/python -m nbstripout --keep-id' 2>/dev/null || true  # outputs never reach git
	@touch $@
