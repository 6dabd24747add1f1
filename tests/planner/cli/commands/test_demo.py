"""The demonstration is another process: the command line does not know the window."""

import sys

import pytest

from planner.cli.commands.demo import window_command


def test_the_demonstration_opens_and_passes_its_words_on(nothing):
    result = nothing("demo", "--exit-after-first-paint")

    assert result.exit_code == 0


def test_nothing_of_the_users_is_touched(nothing, tmp_path):
    nothing("demo", "--exit-after-first-paint")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_called_ui_is_not_run(tmp_path, monkeypatch, nothing):
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__main__.py").write_text("raise SystemExit(7)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert nothing("demo", "--exit-after-first-paint").exit_code == 0


def test_in_a_bundle_the_window_is_the_program_beside_this_one(tmp_path, monkeypatch):
    (tmp_path / "clinic-day-planner.exe").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "clinic-day.exe"))

    assert window_command() == (str(tmp_path / "clinic-day-planner.exe"),)


@pytest.mark.parametrize("program", ["clinic-day", "clinic-day.exe"])
def test_a_bundle_without_its_window_says_so(program, tmp_path, monkeypatch, nothing):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))

    result = nothing("demo")

    assert result.exit_code == 1
    assert "clinic-day-planner" in result.stderr
