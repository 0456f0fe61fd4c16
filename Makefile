# Everything one does with a checkout. Each command first makes what it needs, so the first one takes minutes.
PYTHON ?= python3
export PYTHON

BIN := .venv/bin
QM := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

.DEFAULT_GOAL := help
.PHONY: help setup run demo test torture pictures check format translations lock frozen clean packages packages-test packages-frozen

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-14s%s\n", $$1, $$2 }' Makefile

setup: packages .venv/setup-done $(QM) ## put everything in place: system packages, .venv, translations

run: setup ## open the kiosk; without a screen, play a demo rally into exports/demo
	@scripts/run.sh

demo: setup ## play a demo rally into exports/demo
	@$(BIN)/kiosk demo --out exports/demo

test: packages-test check ## check, then run every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

torture: packages-test setup ## run the fault harnesses at length into docs/reliability.md; SHARE=0.05, ONLY=pin for less
	@$(BIN)/python scripts/torture.py "$(SHARE)" "$(ONLY)"

pictures: setup ## picture every screen: sheets into docs/pictures/screens, full size into build/pictures
	@$(BIN)/kiosk pictures

check: setup ## lint, types, format: Python and QML
	@scripts/check-python.sh
	@scripts/check-qml.sh

format: setup ## rewrite Python and QML the way `check` wants them
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format --quiet .
	@scripts/format-qml.sh --write

translations: setup ## gather the words of the screens into resources/i18n, and compile what is translated
	@scripts/translations.sh
	@$(MAKE) --no-print-directory setup

lock: ## choose dependencies anew from pyproject.toml; UPGRADE=--upgrade takes newer releases
	@scripts/lock.sh $(UPGRADE)

frozen: packages-frozen setup ## build dist/petition-kiosk, which needs no Python, and see that it starts
	@$(BIN)/pyinstaller --noconfirm --clean --log-level ERROR kiosk.spec
	@QT_QPA_PLATFORM=offscreen dist/petition-kiosk/kiosk --smoke

clean: ## remove all that can be made again; exports/ stays, for it may hold real signatures
	@rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis resources/i18n/*.qm
	@find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +

packages:
	@scripts/system-packages.sh run

packages-test packages-frozen: packages-%: packages
	@scripts/system-packages.sh $*

.venv/setup-done: requirements.lock pyproject.toml kiosk/__init__.py | packages
	@scripts/setup.sh

%.qm: %.ts | .venv/setup-done
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
