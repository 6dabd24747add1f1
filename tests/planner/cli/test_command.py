"""The root of the commands: quick, listed in the order of the work, and on the file that was named."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from planner.cli.command import main

HEAVY = ("sqlite3", "sqlite_utils", "ortools", "icalendar", "holidays", "PySide6", "planner.desk")


HELP_THEN_WHAT_IS_LOADED = """
import sys
from planner.cli.command import main
try:
    main(["--help"])
except SystemExit:
    print(*[name for name in sys.argv[1:] if name in sys.modules], file=sys.stderr)
"""


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "planner.cli", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_help_lists_the_commands_in_the_order_of_the_work():
    text = CliRunner().invoke(main, ["--help"]).stdout

    places = [
        text.index(f"\n  {name} ") for name in ("init", "study", "participants", "plan", "day", "export")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("hidden", ["selftest", "solve"])
def test_what_only_programs_use_is_not_listed(hidden):
    assert f"\n  {hidden} " not in CliRunner().invoke(main, ["--help"]).stdout


def test_every_command_has_a_sentence_of_help():
    for name, command in main.commands.items():
        assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0
        assert command.get_short_help_str(), name


def test_help_loads_nothing_that_is_slow():
    loaded = subprocess.run(
        [sys.executable, "-c", HELP_THEN_WHAT_IS_LOADED, *HEAVY], capture_output=True, text=True, check=False
    )

    assert "Usage:" in loaded.stdout
    assert loaded.stderr.split() == []


def test_the_version_is_that_of_the_distribution():
    assert CliRunner().invoke(main, ["--version"]).stdout.startswith("clinic-day, version ")


def test_a_word_that_is_no_command_is_code_two():
    result = run("planet")

    assert (result.returncode, result.stdout) == (2, "")
    assert "No such command 'planet'" in result.stderr


def test_without_db_the_clinic_file_of_this_user_is_meant(tmp_path, monkeypatch):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    result = CliRunner().invoke(main, ["init"])

    (file,) = tmp_path.rglob("clinic.db")
    assert result.exit_code == 0
    assert file.parent.name == "clinic-day-planner"
    assert str(file) in result.stdout


def test_no_colour_codes_are_printed():
    assert "\x1b" not in run("--help").stdout
