# Two commands for a newcomer: `make run` and `make test`. Both do their own set-up in .venv/ and, on Debian and its
# relatives, fetch the system libraries Qt needs. A second start installs nothing.

PYTHON ?= python3
BIN    := .venv/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

# The stamps carry the content of what they were made from, not its date, and the place: a virtual environment
# does not survive being moved.
KEY    := $(shell (pwd; cat pyproject.toml constraints.txt) | cksum | cut -d' ' -f1)
RUN    := .venv/ready-to-run-$(KEY)
WORK   := .venv/ready-to-work-$(KEY)

# Tests of one module stay together: they share what is built once for them. Slow modules come first. One worker
# more than cores: tests wait for servers, for processes of their own, and those on a real screen half of their time.
SPREAD := -n $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1) --dist loadscope --no-loadscope-reorder

.PHONY: help run test coverage quick check bench bench-quick growth soak tour manual forms dist deb release libraries desk
.PHONY: folder wheel program tried tried-at-the-desk debian-file debian-checked debian-tried
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile

run: libraries $(RUN) ## open the window; without a screen write the tour into tour/
	@if ( $(BIN)/python -c "$$SCREEN" || exit 1 ) 2>/dev/null; then exec $(BIN)/python -m saltdesk; \
	else echo "No display here: writing the tour into tour/ instead of opening the window."; \
	exec $(BIN)/python -m saltdesk tour tour; fi

# Paper, window and damaged files are no measure of the floors below them.
UNTRACED := tests/checks tests/packages tests/cli tests/demo tests/documents tests/ui tests/tour tests/desk tests/fuzz tests/workbooks
UNTRACED += tests/recipes
# Nor are long texts, random mails and killed processes: other tests run the same lines.
UNTRACED += tests/domain/base/test_clauses.py tests/domain/calendar/test_notice_kinds.py
UNTRACED += tests/domain/complaints/test_mail_properties.py tests/storage/test_crash.py tests/storage/faults/test_power.py
UNTRACED += tests/storage/faults/test_pages.py tests/storage/faults/test_every_upgrade.py

# Compiled once, not by every worker and every command that a test starts.
test coverage quick: export PYTHONDONTWRITEBYTECODE :=
# Tests write gigabytes that nobody reads again: into memory where 4 GB are free, else to the disk.
test coverage quick: export PYTEST_DEBUG_TEMPROOT := $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 {print $$6}')

# On PostgreSQL again, but for whole tables of rights, states and values (800 tests that ask nothing of the engine, and
# 100 with the mark `table`) and for the tests of sharing, which run there anyway.
SHARED := tests/storage tests/services
SHARED += --ignore=tests/storage/sharing --ignore=tests/services/sharing --ignore=tests/services/notices/test_values.py
SHARED += --ignore=tests/services/desk/test_permissions.py --ignore=tests/services/desk/test_states.py

# SALTDESK_PROGRAM=dist/saltdesk/saltdesk lets the tests on a real screen start the frozen program.
test: desk $(WORK) ## all tests; those of storage and services on PostgreSQL, too
	@status=0; \
	$(BIN)/python -m pytest $(SPREAD) $(UNTRACED:%=--ignore=%) || status=$$?; \
	$(BIN)/python -m pytest $(SPREAD) $(UNTRACED) || status=$$?; \
	$(BIN)/python -m pytest $(SPREAD) --shared $(SHARED) || status=$$?; \
	exit $$status

# Apart from the tests, because tracing doubles what they take.
coverage: desk $(WORK) ## the coverage of domain, storage, services and ledgers by their tests, 95 % at least
	@$(BIN)/python -m pytest $(SPREAD) --cov --cov-report=term $(UNTRACED:%=--ignore=%)

quick: libraries $(WORK) ## what to run between commits: the tests that take no long breath, without the window
	@$(BIN)/python -m pytest $(SPREAD) -m "not slow" tests/domain tests/storage tests/services tests/ledgers tests/checks

check: libraries $(WORK) ## lint, format, types, import contracts, generated forms, sizes, wording
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m saltdesk.ui.forms --check
	$(BIN)/python tests/checks/sizes.py
	$(BIN)/python tests/checks/wording.py
	PYTHONPATH=. $(BIN)/python tests/checks/manual_clauses.py
	PYTHONPATH=. $(BIN)/python tests/checks/naming_words.py
	$(BIN)/python tests/checks/house_picture.py

bench: libraries $(WORK) ## every benchmark, each against its stated baseline in the same run
	@for bench in tests/bench/bench_*.py; do echo "== $$bench"; $(BIN)/python $$bench || exit 1; done

# The benchmarks of the aims, at a tenth of their size.
QUICK := keys lists documents storage export million

bench-quick: libraries $(WORK) ## the benchmarks of the aims at a tenth of their size, in about a minute
	@for bench in $(QUICK:%=tests/bench/bench_%.py); do echo "== $$bench"; \
	SALTDESK_BENCH_SHARE=10 $(BIN)/python $$bench || exit 1; done

growth: libraries $(WORK) ## how everything grows from 1,000 to 1,000,000 complaints, with a chart in growth.svg (an hour)
	@SALTDESK_BENCH_CHART=growth.svg $(BIN)/python tests/bench/bench_million.py 1000 10000 100000 1000000

soak: libraries $(WORK) ## the long runs
	@for soak in $(wildcard tests/soak/soak_*.py); do echo "== $$soak"; $(BIN)/python $$soak || exit 1; done

tour: libraries $(RUN) ## drive the window through the daily work; screenshots, workbooks and notices in tour/
	@$(BIN)/python -m saltdesk tour tour

manual: libraries $(WORK) ## take the pictures of the manual again
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(BIN)/python -m tests.checks.manual_pictures

forms: libraries $(WORK) ## write the generated form modules again from forms/
	@$(BIN)/python -m saltdesk.ui.forms

# Each of these takes one core for half a minute and waits for downloads; whoever called with --jobs has set how many.
TOGETHER = $(MAKE) --no-print-directory $(if $(findstring jobserver,$(MAKEFLAGS)),,--jobs=3 --output-sync=target)

dist: folder ## wheel, source package and the program as one folder without Python, in dist/, built and tried
	+@$(TOGETHER) tried tried-at-the-desk

deb: folder ## the Debian package, checked by lintian and tried in a bare Debian 12 (as root)
	@$(PYTHON) tests/checks/qt_libraries.py --install --packages
	+@$(TOGETHER) tried debian-checked debian-tried

folder: libraries $(WORK)
	@$(PIP) --no-build-isolation --editable ".[dev,dist]"
	+@$(TOGETHER) wheel program
	@cp -r dist/licences dist/saltdesk/

wheel:
	@$(BIN)/python -m resources.packages.wheel dist

program:
	@$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

tried:
	@$(BIN)/python tests/checks/frozen.py dist/saltdesk

tried-at-the-desk: desk
	@SALTDESK_PROGRAM=$(CURDIR)/dist/saltdesk/saltdesk $(BIN)/python -m pytest $(SPREAD) tests/desk

debian-file:
	@rm -f dist/saltdesk_*.deb
	@$(BIN)/python -m resources.packages.deb dist/saltdesk dist

# In CI, what this machine cannot have is left out and said; a release has all.
debian-checked: debian-file
	@$(if $(CI),command -v lintian >/dev/null || exit 0;) lintian --fail-on error dist/saltdesk_*.deb

debian-tried: debian-file
	@$(BIN)/python -m resources.packages.bare_debian $(if $(CI),--or-unpacked) dist/saltdesk_*.deb

release: libraries $(WORK) ## the checklist of a release: everything above, and the sums of what is in dist/
	@$(BIN)/python -m resources.packages.release

# Looked at on every start (a few milliseconds): the machine may have lost or gained a screen since.
libraries:
	@$(PYTHON) tests/checks/qt_libraries.py --install

# What the tests in tests/desk/ and of the shared database start; where it cannot be had they are left out.
desk:
	@$(PYTHON) tests/checks/qt_libraries.py --install --desk --server

$(WORK): EXTRAS := [dev]
$(RUN) $(WORK):
	@echo "Setting up .venv (the first time takes a few minutes)"
	@$(SOUND) || $(PYTHON) -m venv --clear .venv
	@$(PIP) hatchling
	@$(PIP) --no-build-isolation --editable ".$(EXTRAS)"
	@rm -f .venv/ready-to-*
	@touch $(RUN) $(if $(EXTRAS),$(WORK))

# Succeeds where .venv was made in this place by an interpreter that is still there.
SOUND = { head -n 2 $(BIN)/pip | grep -qF "$(CURDIR)/" && $(BIN)/pip --version; } >/dev/null 2>&1

# Succeeds where Qt can open a window on a real screen.
define SCREEN
import sys
from PySide6.QtGui import QGuiApplication
sys.exit(QGuiApplication([]).platformName() in ("offscreen", "minimal"))
endef
export SCREEN
