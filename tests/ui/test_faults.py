import sys
from datetime import UTC, datetime

import pytest

from planner.errors import UnknownParticipant
from ui import faults

SECRET = "0012 Jane Roe, born 1 March 1960"


@pytest.fixture
def shown(tmp_path, monkeypatch):
    """What the person is told; the log is beside it."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told = []
    faults.install(show=told.append, log=tmp_path / "logs" / "faults.log")
    return told


def raised(error):
    """The error as it is after it was raised."""
    try:
        raise error
    except type(error) as caught:
        return caught


def test_a_refusal_is_shown_as_it_stands_and_not_logged(shown, tmp_path):
    error = raised(UnknownParticipant("There is no participant 0099."))
    sys.excepthook(type(error), error, error.__traceback__)

    assert shown == ["There is no participant 0099."]
    assert not (tmp_path / "logs").exists()


def test_a_bug_is_told_and_logged_without_what_it_was_about(shown, tmp_path):
    error = raised(KeyError(SECRET))
    sys.excepthook(KeyError, error, error.__traceback__)
    logged = (tmp_path / "logs" / "faults.log").read_text()

    assert "faults.log" in shown[0]
    assert SECRET not in shown[0]
    assert "builtins.KeyError" in logged
    assert "test_faults.py" in logged
    assert SECRET not in logged


def test_the_log_says_when_and_where_and_grows(tmp_path):
    log = tmp_path / "faults.log"
    for _ in range(2):
        faults.note(raised(ValueError(SECRET)), log=log, at=datetime(2026, 11, 23, 15, tzinfo=UTC))
    lines = log.read_text().splitlines()

    assert lines[0] == "2026-11-23T15:00:00+00:00 builtins.ValueError"
    assert lines[1].strip().startswith("test_faults.py:")
    assert len(lines) == 4
