# The commands of this repository. `make` alone lists them.

# A path with spaces is fine as long as everything is named from here.
PYTHON_IN_VENV := .venv/bin/python
SETUP := sh packaging/setup.sh
OFFSCREEN := env QT_QPA_PLATFORM=offscreen
UV_COMPILE := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-config --no-emit-index-url \
	--no-emit-find-links --custom-compile-command 'make lock' $(UPGRADE)

MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
.PHONY: help run test install demo check bench lock format pictures translations package clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

run: ## set up what is missing and open the window (ARGS="project.annot" opens that)
	@$(SETUP) display window python
	@$(PYTHON_IN_VENV) -m annotator --sample $(ARGS)

test: check ## every check and test
	@$(SETUP) desktop
	@$(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest -n 2 --dist worksteal $(ARGS)

install: ## make .venv with the program and the locked packages it needs, and nothing else
	@$(SETUP) python

demo: ## drive the main job without a screen; leaves page.png, demo.annot, demo.jsonl in build/demo
	@$(SETUP) offscreen python
	@mkdir -p build/demo
	@$(OFFSCREEN) $(PYTHON_IN_VENV) -m annotator.gui.demo build/demo

check: ## format, lint, types and import contracts, without the tests
	@$(SETUP) offscreen python-dev
	@$(PYTHON_IN_VENV) -m ruff format --check --quiet .
	@$(PYTHON_IN_VENV) -m ruff check --quiet .
	@$(PYTHON_IN_VENV) -m mypy
	@.venv/bin/lint-imports --no-logo

bench: ## run the measurements and print their figures
	@$(SETUP) offscreen python-dev
	@for each in start reading text damage learning page window suggestions storage formats documents; do \
		echo "== $$each" && $(OFFSCREEN) $(PYTHON_IN_VENV) -m tests.bench.$$each || exit 1; done

lock: ## write the lock files anew from pyproject.toml (UPGRADE=--upgrade takes newer versions)
	@$(SETUP) python-dev
	@$(UV_COMPILE) --group build pyproject.toml -o requirements.lock
	@$(UV_COMPILE) --group build --group dev -c requirements.lock pyproject.toml \
		-o requirements-dev.lock

format: ## lay the code out and mend what can be mended by itself
	@$(SETUP) python-dev
	@$(PYTHON_IN_VENV) -m ruff check --quiet --fix-only .
	@$(PYTHON_IN_VENV) -m ruff format --quiet .

pictures: ## keep what page and window look like now, for the visual tests to compare with
	@$(SETUP) offscreen python-dev
	@RENEW_PICTURES=1 $(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest -q tests/gui/visual
	@git status --short tests/gui/visual/pictures

translations: ## gather the interface's words into resources/translations/*.ts and compile them
	@$(SETUP) python-dev
	@$(OFFSCREEN) $(PYTHON_IN_VENV) packaging/translations.py

package: ## build the wheel and the source archive in dist/
	@$(SETUP) python-dev
	@$(PYTHON_IN_VENV) -m hatchling build

clean: ## remove what was built and every cache (.venv stays; delete the folder to make it anew)
	@rm -rf build dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	@find annotator tests -name __pycache__ -type d -prune -exec rm -rf {} +
