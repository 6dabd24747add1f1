"""A fault is noted with its place in the code and without a word of what it was about."""

from datetime import UTC, datetime

import pytest

from planner import fault_log
from planner.fault_log import fault_note, note_fault

AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


def fault_about_somebody() -> Exception:
    try:
        try:
            raise KeyError("0014 Jane Doe")
        except KeyError as cause:
            raise RuntimeError("no course for Jane Doe") from cause
    except RuntimeError as fault:
        return fault


def test_the_note_names_each_type_from_the_first_cause_and_where_it_was_raised():
    note = fault_note(fault_about_somebody(), at=AT)

    assert note.startswith("2026-11-23T12:00:00+00:00\n  builtins.KeyError\n")
    assert note.index("KeyError") < note.index("RuntimeError")
    assert "fault_about_somebody" in note


def test_the_note_holds_nothing_of_a_participant():
    note = fault_note(fault_about_somebody(), at=AT)

    assert "Jane" not in note.replace("fault_about_somebody", "")
    assert "0014" not in note


def test_a_fault_that_is_its_own_cause_is_noted_once():
    fault = KeyError("0014")
    fault.__cause__ = fault

    assert fault_note(fault, at=AT).count("KeyError") == 1


def test_the_sentence_names_the_log(tmp_path, monkeypatch):
    log = tmp_path / "logs" / "clinic-day.log"
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: log)

    sentence = note_fault(fault_about_somebody())

    assert str(log) in sentence
    assert "RuntimeError" in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_hides_nothing(tmp_path, monkeypatch):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: in_the_way / "clinic-day.log")

    assert note_fault(fault_about_somebody()).startswith("The program has a fault (RuntimeError)")


def test_a_long_log_is_set_aside_once(tmp_path, monkeypatch):
    log = tmp_path / "clinic-day.log"
    log.write_text("x" * (fault_log.KEPT_BYTES + 1), encoding="utf-8")
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: log)

    note_fault(fault_about_somebody())

    assert log.with_suffix(".log.1").exists()
    assert log.stat().st_size < fault_log.KEPT_BYTES


@pytest.mark.parametrize("raised", [ValueError("a"), MemoryError()])
def test_the_sentence_names_the_type(raised, tmp_path, monkeypatch):
    monkeypatch.setattr(fault_log, "users_fault_log", lambda: tmp_path / "clinic-day.log")

    assert type(raised).__name__ in note_fault(raised)
