import sys

import pytest

from planner import fault_log
from planner.errors import UnknownParticipant
from ui import faults

SECRET = "0012 Jane Roe, born 1 March 1960"


@pytest.fixture
def log(tmp_path, monkeypatch):
    """Where this user's faults are noted."""
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: tmp_path / "logs" / "faults.log")
    return tmp_path / "logs" / "faults.log"


@pytest.fixture
def shown(log, monkeypatch):
    """What the person is told."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told = []
    faults.install(show=told.append)
    return told


def raised(error):
    """The error as it is after it was raised."""
    try:
        raise error
    except type(error) as caught:
        return caught


def test_a_refusal_is_shown_as_it_stands_and_not_logged(shown, log):
    error = raised(UnknownParticipant("There is no participant 0099."))
    sys.excepthook(type(error), error, error.__traceback__)

    assert shown == ["There is no participant 0099."]
    assert not log.exists()


def test_a_bug_is_told_and_logged_without_what_it_was_about(shown, log):
    error = raised(KeyError(SECRET))
    sys.excepthook(KeyError, error, error.__traceback__)
    logged = log.read_text()

    assert str(log) in shown[0]
    assert "The last step may not have been stored." in shown[0]
    assert SECRET not in shown[0]
    assert "builtins.KeyError" in logged
    assert "test_faults.py" in logged
    assert SECRET not in logged


def test_ctrl_c_is_left_to_python(shown, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_rest: seen.append(kind))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert seen == [KeyboardInterrupt]
    assert shown == []
