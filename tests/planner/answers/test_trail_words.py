"""The audit trail is read by people: each kind of record in words, and nothing of how it is stored."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest

from planner.answers.trail_words import TrailWords
from planner.model.audit_entry import AuditEntry
from planner.model.clinic import Closure
from planner.model.edit import Change
from planner.model.record import Record
from planner.model.visit import VisitStatus
from planner.store.changes import happenings, plain_change
from tests.builders import a_study
from tests.planner.store.samples import ANN, ARRIVAL, AT, ONE_OF_EACH, PLACED, VISIT
from tests.planner.treated import ZONE

WORDS = TrailWords(ZONE, a_study())
OF_KIND = {record.kind: record for record in ONE_OF_EACH}


def told(before: Record | None, after: Record | None) -> tuple[str, ...]:
    rows = happenings(plain_change(Change(before, after)), "a reason")
    numbers = count(1)
    return WORDS.sentences(
        AuditEntry(next(numbers), AT, -300, "ann", "unit-3", row.action, row.kind, row.key, row.field,
                   row.old, row.new, row.reason)
        for row in rows
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("participant", ("New: 007, cohort Phase II, dose level 7.5, first step dose on Mon 16 Nov 2026, "
         "on treatment.")),
        ("visit", "New: 007 C1D1, booked for Tue 1 Dec 2026."),
        ("assignment", "New: place of 007 C1D1, at Tue 1 Dec 2026 09:00, in 1, monitored in 1."),
        ("dose_given", ("New: dose of tarlatamab at 007 S1, given on Mon 16 Nov 2026, dose 1 mg, "
         "started Tue 1 Dec 2026 09:00, ended Tue 1 Dec 2026 10:00.")),
        ("off_treatment", ("New: end of treatment of 007, decided on Mon 4 Jan 2027, "
         "last dose on Tue 29 Dec 2026, "
         "with progression, reason “progression”.")),
        ("attendance", ("New: times of 007 S1, arrived Tue 1 Dec 2026 09:00, "
         "in the chair Tue 1 Dec 2026 09:05.")),
        ("hold", ("New: hold 1 of 007, of sacituzumab govitecan, from C2D8 on, "
         "reason labs, note “ANC 800”.")),
        ("toxicity", ("New: toxicity 1 of 007, CRS, grade 2, after tarlatamab, at S1, "
         "onset Tue 1 Dec 2026 09:00, resolved Wed 2 Dec 2026 15:00.")),
        ("shift", "New: move 1 of 007, from C1D15 on, 2 days later, up to C1D15."),
        ("level_change", "New: dose level of sacituzumab govitecan of 007 from C2D1 on, level 5."),
        ("tolerated", "New: note that 007 tolerated sacituzumab govitecan, at C1D1."),
        ("restart", ("New: restart 1 of 007, of tarlatamab, in place of C6D1, "
         "first step dose on Tue 1 Dec 2026, "
         "the other drug is to go on.")),
        ("day_layout", "New: layout of Tue 1 Dec 2026, proven best, no place for 008 C1D8."),
        ("opening_hours", "New: opening hours on Monday, opens 07:00, closes 19:30."),
        ("check_done", "New: check 2 of tarlatamab at 007 S1, done Tue 1 Dec 2026 10:15."),
        ("hours_on", "New: hours of Tue 1 Dec 2026, opens 07:00, closes 12:00, reason “Training”."),
        ("out_of_service", ("New: 1 out of service from Tue 1 Dec 2026, until Fri 4 Dec 2026, "
         "reason “Repair”.")),
        ("nurses_on", "New: nurses of the shift day on Tue 1 Dec 2026, 3 nurses, reason “Illness”."),
        ("closure", "New: closed day Fri 25 Dec 2026, Christmas Day."),
        ("nurse_shift", "New: shift day, on Mon, Tue, Wed, Thu, Fri, from 07:00, to 19:00, 5 nurses."),
        ("study_file", "New: study file 001942-C, version 2, a text of 2 lines."),
        ("study_version", "New: version 3 of the study file, a text of 2 lines."),
        ("following", ("New: amendment 1 of 007, from Tue 1 Dec 2026 on, by 3, monitored by uspi_2026_09, "
         "decided by the principal investigator.")),
        ("newcomers", ("New: amendment for those who begin from Tue 1 Dec 2026 on, by the first study file, "
         "decided by the study team.")),
        ("override", ("New: override of the least days between doses, C1D1 to C1D15 of 007, 11 days "
         "apart, reason “travels”.")),
    ],
)  # fmt: skip
def test_what_is_new_is_said_as_a_nurse_would(kind: str, said: str) -> None:
    assert told(None, OF_KIND[kind]) == (said,)


@pytest.mark.parametrize("record", ONE_OF_EACH, ids=lambda record: record.kind)
def test_no_record_is_told_as_it_is_stored(record: Record) -> None:
    (sentence,) = told(record, None)

    assert sentence.startswith("Removed: ")
    assert not re.search(r'[{}\[\]"]|\w_\w+ |None|null|true|false|\dT\d|\d{4}-\d\d', sentence)


def test_a_change_says_what_was_and_what_is() -> None:
    done = replace(VISIT, status=VisitStatus.DONE, actual=VISIT.booked)
    later = replace(PLACED, arrival=ARRIVAL + timedelta(minutes=35), pinned=True, chair=None)

    assert told(VISIT, done) == ("007 C1D1: booked, now done; took place on Tue 1 Dec 2026.",)
    assert told(done, VISIT) == ("007 C1D1: done, now booked; no longer: took place on Tue 1 Dec 2026.",)
    assert told(PLACED, later) == (
        (
            "Place of 007 C1D1: at Tue 1 Dec 2026 09:00, now Tue 1 Dec 2026 09:35; no longer: in 1; "
            "not pinned, now pinned."
        ),
    )


def test_a_move_is_said_with_its_days_and_whether_it_is_later_or_earlier() -> None:
    move = OF_KIND["shift"]

    assert "on, 1 day later, up to" in told(None, replace(move, days=1))[0]
    assert "on, 1 day earlier, up to" in told(None, replace(move, days=-1))[0]
    assert told(move, replace(move, days=3)) == ("Move 1 of 007: 2 days later, now 3 days later.",)


def test_everything_held_is_said_to_be_everything() -> None:
    assert ", of everything, from C2D8 on" in told(None, replace(OF_KIND["hold"], agent=None))[0]


def test_a_new_text_of_the_study_is_not_read_aloud() -> None:
    study = OF_KIND["study_file"]

    assert told(study, replace(study, text="a\nb\nc\n")) == (
        "Study file 001942-C: its text was replaced by one of 3 lines.",
    )


def test_a_long_text_is_cut_and_stays_on_its_line() -> None:
    (sentence,) = told(ANN, replace(ANN, note="two\nlines " + "x" * 200))

    assert sentence == f"007: note “two lines {'x' * 49}…”."


def test_what_only_looks_like_a_date_is_text() -> None:
    assert told(None, Closure(date(2026, 12, 25), "2026-99-99")) == (
        "New: closed day Fri 25 Dec 2026, 2026-99-99.",
    )


def test_a_kind_that_nobody_has_named_yet_is_told_in_its_own_words() -> None:
    row = AuditEntry(1, AT, 0, "ann", "x", "create", "spare_room", "R1", None, None, '{"has_bed":true}', None)

    assert WORDS.sentences([row]) == ("New: spare room R1, has bed yes.",)


def test_what_was_no_edit_is_told_too() -> None:
    def row(action: str, old: str | None, new: str | None) -> AuditEntry:
        return AuditEntry(1, AT, 0, "ann", "x", action, None, None, None, old, new, None)

    assert WORDS.sentences(
        [row("export", None, '{"what":"2026-11-23 to 2026-11-24, busy, by clinic","events":3,"news":1}')]
    ) == (
        (
            "Calendars written: Mon 23 Nov 2026 to Tue 24 Nov 2026, busy, by clinic; "
            "3 stays, 1 of them new or changed."
        ),
    )
    assert WORDS.sentences(
        [row("print", None, '{"pages":4,"to":"paper","what":"weeks from 2026-11-23"}')]
    ) == ("Printed: weeks from Mon 23 Nov 2026; pages: 4.",)
    assert WORDS.sentences([row("clock_warning", '"2026-11-23T12:00:00Z"', '"2026-11-22T12:00:00Z"')]) == (
        "The clock of this machine was set back: the line before was written Mon 23 Nov 2026 07:00.",
    )


def test_a_sheet_of_one_participant_is_told_as_theirs() -> None:
    new = '{"pages":1,"to":"PDF","what":"appointments from 2026-11-23, 6 weeks, in Spanish"}'
    row = AuditEntry(1, AT, 0, "ann", "x", "print", "participant", "0042", None, None, new, None)

    assert WORDS.sentences([row], subject_id="0042") == (
        "Saved as PDF: appointments from Mon 23 Nov 2026, 6 weeks, in Spanish; pages: 1, of 0042.",
    )


def test_of_one_participant_alone_only_their_records_are_told() -> None:
    rows = [
        AuditEntry(n, AT, 0, "ann", "x", "create", "visit", f"{subject}/C1D1", None, None,
                   '{"subject_id":"","code":"","booked":"2026-12-01","status":"booked","actual":null}', None)
        for n, subject in enumerate(("007", "0071"))
    ]  # fmt: skip

    assert WORDS.sentences(rows, subject_id="007") == ("New: 007 C1D1, booked for Tue 1 Dec 2026.",)
