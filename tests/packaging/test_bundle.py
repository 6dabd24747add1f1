import re
import sys
import tomllib
from pathlib import Path

import pytest

from planner.layout.solver_process import SolverProcess

ROOT = Path(__file__).resolve().parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SPEC = (ROOT / "packaging" / "clinic_day_planner.spec").read_text("utf-8")


def test_a_bundle_holds_the_programs_that_an_installation_does():
    bundled = re.findall(r'program\("([\w-]+)"', SPEC)

    assert sorted(bundled) == sorted({**PROJECT["scripts"], **PROJECT["gui-scripts"]})


@pytest.mark.parametrize("script", ["scripts", "gui-scripts"])
def test_a_bundled_program_starts_where_the_installed_one_does(script):
    (target,) = PROJECT[script].values()
    module, _, function = target.partition(":")
    entries = [path.read_text("utf-8") for path in (ROOT / "packaging").glob("*_entry.py")]

    assert sum(f"from {module} import {function}\n" in entry for entry in entries) == 1


@pytest.mark.parametrize("program", ["clinic-day-planner", "clinic-day"])
@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_both_bundled_programs_find_the_solver_in_the_command_line(monkeypatch, tmp_path, program, suffix):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"{program}{suffix}"))

    command = SolverProcess()._command

    assert command == (str(tmp_path / f"clinic-day{suffix}"), "solve")
