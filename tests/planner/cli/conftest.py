"""The command line on a real clinic file, as a person types it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planner.cli.command import main

Cli = Callable[..., Result]


def commands_on(file: Path) -> Cli:
    """Runs ``clinic-day --db file WORDS`` and gives back what it printed, and how it ended."""

    def run(*words: str, typed: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, ["--db", str(file), *words], input=typed)

    return run


def document(result: Result) -> dict:
    """The JSON document that a command printed."""
    assert result.stderr == ""
    return json.loads(result.stdout)


@pytest.fixture
def nothing(tmp_path: Path) -> Cli:
    """Commands on a clinic file that does not exist yet."""
    return commands_on(tmp_path / "clinic.db")


@pytest.fixture
def clinic_day(nothing: Cli) -> Cli:
    """Commands on a new clinic file."""
    result = nothing("init")

    assert result.exit_code == 0, result.stderr
    return nothing
