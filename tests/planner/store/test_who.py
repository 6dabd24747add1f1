import pytest

from planner.errors import InvalidValue
from planner.store.who import Who, somebody


def test_somebody_is_whoever_is_logged_in() -> None:
    who = somebody()

    assert who.login == who.os_user
    assert who.host


def test_somebody_may_be_named() -> None:
    assert somebody("ann").login == "ann"
    assert somebody("ann").os_user == somebody().os_user


def test_every_run_is_a_session_of_its_own() -> None:
    assert somebody().session != somebody().session


def test_an_account_without_a_name_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)

    assert somebody().os_user == "unknown"


def test_an_edit_by_nobody_is_refused() -> None:
    with pytest.raises(InvalidValue, match="the login is empty"):
        Who(login=" ", host="", session="", os_user="", app_version="")
