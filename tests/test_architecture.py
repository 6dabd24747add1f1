import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]

# For each contract, what to add to the end of which file of a copy of the tree.
PLANTS = {
    "faces-on-top": [("planner/model/__init__.py", "import ui")],
    "faces-apart": [("ui/__init__.py", "import planner.cli")],
    "rooms": [("planner/export/__init__.py", "import planner.store")],
    "layout": [("planner/layout/rules/__init__.py", "import planner.layout.solver")],
    "operations": [("planner/operations/__init__.py", "import planner.store")],
    "desk-only": [("ui/__init__.py", "import planner.store")],
    "qt": [("planner/schedule/__init__.py", "from PySide6.QtCore import QDate")],
    "sql": [("planner/export/__init__.py", "import sqlite3")],
    "or-tools": [("planner/layout/__init__.py", "from ortools.sat.python import cp_model")],
    "icalendar": [("ui/__init__.py", "import icalendar")],
    "holidays": [("planner/store/__init__.py", "import holidays")],
    "click": [("planner/model/__init__.py", "import click")],
    "standard-library": [("planner/layout/rules/__init__.py", "import numpy")],
    "network": [("ui/__init__.py", "from urllib.request import urlopen")],
    "cycles": [
        ("planner/model/__init__.py", "import planner.export"),
        ("planner/export/__init__.py", "import planner.model"),
    ],
}

STANDARD_LIBRARY_ALONE = ("planner.model", "planner.schedule", "planner.layout.rules", "planner.operations")


def lint_imports(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("lint-imports", path=Path(sys.executable).parent)
    assert program
    return subprocess.run(
        [program, "--no-cache", *words], cwd=root, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The modules of the tree and its contracts, to be spoilt."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("planner", "ui", "resources"):
        for module in (ROOT / package).rglob("*.py"):
            copied = tmp_path / module.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(module, copied)
    return tmp_path


def test_every_contract_is_kept():
    result = lint_imports(ROOT)

    assert result.returncode == 0, result.stdout


def test_every_contract_has_a_plant():
    assert PLANTS.keys() == {contract["id"] for contract in CONTRACTS}


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract["id"])
def test_a_bad_import_breaks_its_contract(copy: Path, contract):
    for path, line in PLANTS[contract["id"]]:
        with (copy / path).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")

    result = lint_imports(copy, "--contract", contract["id"])

    assert result.returncode == 1
    assert f"{contract['name']} BROKEN" in " ".join(result.stdout.split())


def test_a_module_beside_the_rooms_breaks_the_house(copy: Path):
    (copy / "planner" / "odds_and_ends.py").write_text('"""Belongs nowhere."""\n')

    result = lint_imports(copy, "--contract", "rooms")

    assert result.returncode == 1
    assert "odds_and_ends" in result.stdout


@pytest.mark.parametrize("package", STANDARD_LIBRARY_ALONE)
def test_values_schedule_rules_and_operations_import_the_standard_library_alone(package: str):
    graph = grimp.build_graph("planner", include_external_packages=True, cache_dir=None)
    modules = {package, *graph.find_descendants(package)}
    imported = {name for module in modules for name in graph.find_modules_directly_imported_by(module)}
    strangers = {name for name in imported if not name.startswith("planner.")} - set(sys.stdlib_module_names)

    assert strangers == set()
