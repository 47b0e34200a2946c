# Thin over uv. The first need of any target builds .venv by itself.
VENV := .venv
PY := $(VENV)/bin/python
UV := $(VENV)/bin/uv
STAMP := $(VENV)/.ready
SHELL := /bin/bash
TEXTS := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))

# The certificates of the system: companies put their own there.
export UV_SYSTEM_CERTS ?= 1
export QT_LOGGING_RULES ?= qt.qpa.fonts.warning=false

.PHONY: setup demo run test timed test-postgresql check format lock bench damage cuts laws kills faults journey simulate mutants pairs screenshots package texts clean

setup: $(STAMP) $(TEXTS)

$(TEXTS): translations/%.qm: translations/%.ts $(STAMP)
	@$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

$(STAMP): requirements.lock pyproject.toml
	@test -x $(PY) || python3 -m venv $(VENV)
	@test -x $(UV) || $(PY) -m pip install --quiet --disable-pip-version-check uv
	@$(UV) pip sync --quiet --python $(PY) --require-hashes requirements.lock
	@$(UV) pip install --quiet --python $(PY) --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

demo: setup
	@$(VENV)/bin/twoosk-desktop demo

run: setup
	@$(VENV)/bin/twoosk-desktop

test: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 -m "not timed"

# What is promised in seconds, one after the other on an otherwise idle machine.
timed: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m timed

# The marketplace's own tests and those of two shops, with PostgreSQL behind the marketplace.
test-postgresql: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 -m "not timed" --marketplace-on postgresql \
		tests/practice tests/sync/test_two_shops.py tests/sync/test_stock.py \
		tests/sync/test_review.py

check: setup
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/lint-imports
	@$(VENV)/bin/basedpyright --warnings

format: setup
	@$(VENV)/bin/ruff check --fix .
	@$(VENV)/bin/ruff format .

# The lock names exact versions and hashes for every platform, and no place to fetch them from.
lock: setup
	@$(UV) pip compile --quiet pyproject.toml --group dev --universal --generate-hashes \
		--no-header --no-annotate --output-file requirements.lock

# The whole trip of a seller on real files: make journey DATA=../shared/data
journey: setup
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" bash tests/journeys/first_trip.sh $(DATA)

# Schedules of many workstations and a bad road, judged: make simulate SEEDS=1000 FROM=1
SEEDS ?= 1000
FROM ?= 1
simulate: setup
	@$(PY) -m tests.simulation --seeds $(SEEDS) --from $(FROM)

# How soon the judge of the schedules catches faults put into the engine on purpose.
mutants: setup
	@$(PY) -m tests.simulation.hunting

# Every fault, and every pair of them, at every chance of short stories.
pairs: setup
	@$(PY) -m tests.simulation.small_scope --pairs

# Databases damaged in N ways: make damage N=2000
damage: setup
	@DAMAGES=$(N) QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/store/test_damage.py

# The laws of merging, each with N examples: make laws N=5000
laws: setup
	@EXAMPLES=$(N) $(PY) -m pytest -n 2 -o timeout=0 \
		tests/sync/test_merge_laws.py tests/domain/test_leaves.py tests/domain/test_document.py

# The power cut at N moments of an hour's work, watched by strace: make cuts N=2000
cuts: setup
	@CUTS=$(N) QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/store/test_power_cuts.py

# The program killed N times against the real marketplace: make kills N=5000
kills: setup
	@KILLS=$(N) QT_QPA_PLATFORM=offscreen $(PY) -m pytest \
		tests/sync/test_kills.py tests/app/test_killed_commands.py -k killed_at_any_moment

# Every fault at every request of short stories, against the real marketplace.
faults: setup
	@FAULTS_EVERY=1 QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 tests/sync/test_faults.py

bench: setup
	@for each in benchmarks/*.py; do $(PY) $$each || exit 1; done

# Draws the demo shop's pages anew for the README.
screenshots: setup
	@home=$$(mktemp -d) && XDG_DATA_HOME=$$home QT_QPA_PLATFORM=offscreen \
		$(VENV)/bin/twoosk-desktop demo --quiet && \
		for each in docs/images/*.png; do \
			cp $$home/twoosk-desktop/demo/pages/$$(basename $$each) docs/images/; \
		done && rm -r $$home

package: setup
	@$(UV) build --quiet --python $(PY) --no-build-isolation
	@ls -l dist

# Collects the window's texts into translations/*.ts; compile with pyside6-lrelease.
texts: setup
	@$(VENV)/bin/pyside6-lupdate -silent -no-obsolete -locations none \
		$$(git ls-files 'desktop/ui/*.py' 'desktop/app/*.py') \
		-ts translations/twoosk_fr.ts translations/twoosk_de.ts \
		translations/twoosk_es.ts translations/twoosk_pt.ts

clean:
	@rm -rf $(VENV) build dist .pytest_cache .ruff_cache
