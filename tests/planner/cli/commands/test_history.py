"""Every edit can be taken back and is kept in the history, the taking back too."""

from tests.planner.cli.conftest import document


def enrol(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")


def test_undo_and_redo_say_what_they_did(clinic_day):
    enrol(clinic_day)

    assert clinic_day("undo").stdout == "Taken back: Enroll 0007.\n"
    assert clinic_day("redo").stdout == "Done again: Enroll 0007.\n"


def test_the_making_of_the_file_cannot_be_taken_back(clinic_day):
    result = clinic_day("undo")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing" in result.stderr


def test_there_is_nothing_to_redo_before_an_undo(clinic_day):
    assert clinic_day("redo").exit_code == 1


def test_the_history_tells_who_did_what_the_newest_last(clinic_day):
    enrol(clinic_day)
    clinic_day("undo")

    lines = [line for line in clinic_day("history").stdout.splitlines() if line[:6].strip()]

    assert [line.split()[0] for line in lines] == ["1", "2", "3"]
    assert lines[1].endswith(": Enroll 0007 (taken back)")
    assert lines[2].endswith(": Undo: Enroll 0007")


def test_the_history_shows_what_was_stored_without_json(clinic_day):
    enrol(clinic_day)

    said = clinic_day("history", "--newest", "1").stdout

    assert "New: 0007, cohort P2, dose level 10, first step dose on Mon 30 Nov 2026" in said
    assert not set('{}"[]') & set(said)


def test_of_a_large_edit_the_rest_comes_when_asked_for(clinic_day):
    short, whole = clinic_day("history").stdout, clinic_day("history", "--long").stdout

    assert short.splitlines()[-1].endswith("more, with --long.")
    assert "closed day Thu 26 Nov 2026" not in short
    assert "closed day Thu 26 Nov 2026" in whole


def test_the_history_can_be_cut_short(clinic_day):
    enrol(clinic_day)

    said = clinic_day("history", "--newest", "1").stdout

    assert "Enroll 0007" in said
    assert "Set up" not in said


def test_the_history_of_a_participant_holds_every_kind_and_nobody_else(clinic_day):
    enrol(clinic_day)
    clinic_day("participants", "add", "0008", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    clinic_day("visit", "0008", "S1", "cancelled", "--reason=travels")

    said = clinic_day("history", "0008").stdout

    assert "New: 0008, cohort P2" in said
    assert "Why: travels" in said
    assert "0008 S1, booked for Mon 30 Nov 2026, cancelled" in said
    assert "0007" not in said


def test_the_history_can_be_searched(clinic_day):
    enrol(clinic_day)
    clinic_day("visit", "0007", "S1", "cancelled", "--reason=travels")

    visits = clinic_day("history", "--about", "visits and their times").stdout
    nothing = clinic_day("history", "--text", "blizzard").stdout
    long_ago = clinic_day("history", "--to", "2020-01-01").stdout

    assert "Why: travels" in visits
    assert "Enroll" not in visits
    assert nothing == long_ago == "The history has no such edit.\n"


def test_an_older_edit_is_taken_back_by_its_number(clinic_day):
    enrol(clinic_day)
    clinic_day("visit", "0007", "S1", "cancelled", "--reason=travels")
    clinic_day("participants", "add", "0008", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    refused = clinic_day("undo", "2")

    assert (
        clinic_day("undo", "3", "--reason=came after all").stdout
        == "Taken back: Record 0007 S1 as cancelled.\n"
    )
    assert "Why: came after all" in clinic_day("history", "0007").stdout
    assert refused.exit_code == 1
    assert "take back no. 3 (Record 0007 S1 as cancelled)" in refused.stderr
    assert "0007 S1" not in clinic_day("undo", "4").stdout
    assert clinic_day("check").exit_code == 0


def place(clinic_day, subject_id: str, clock: str) -> None:
    result = clinic_day("place", subject_id, "S1", f"--at={clock}", "--chair=Chair 2")

    assert result.exit_code == 0, result.stderr


def both_in_one_chair(clinic_day) -> None:
    """Edits 2 to 5."""
    for subject_id in ("0007", "0008"):
        words = ("--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
        clinic_day("participants", "add", subject_id, *words)
    place(clinic_day, "0007", "08:00")
    place(clinic_day, "0008", "08:10")


def test_what_taking_back_would_bring_is_shown_and_nothing_is_stored(clinic_day):
    both_in_one_chair(clinic_day)
    before = clinic_day("history").stdout
    said = clinic_day("undo", "4", "--preview").stdout.splitlines()

    assert said[:3] == [
        "Take back: Place 0007 S1 in Chair 2 then Slot 1; nothing is stored.",
        "  0007 S1 gives up Chair 2 and Slot 1 on Mon 2026-11-30.",
        "Would break:",
    ]
    assert said[3] == "  Mon 2026-11-30 0007 S1 is due on Mon 30 Nov 2026 and has no place."
    assert said[4] == "Would fix:"
    assert any("Chair 2 is held by two participants at once" in line for line in said[5:])
    assert clinic_day("history").stdout == before


def test_once_it_is_taken_back_what_came_and_went_is_said(clinic_day):
    both_in_one_chair(clinic_day)
    said = clinic_day("undo", "4").stdout

    assert "This breaks now:\n  Mon 2026-11-30 0007 S1 is due" in said
    assert "This is fixed now:\n" in said


def test_without_a_number_the_last_edit_is_foreseen(clinic_day):
    both_in_one_chair(clinic_day)
    foreseen = document(clinic_day("undo", "--preview", "--json"))
    empty = clinic_day("undo", "1", "--preview")

    assert (foreseen["number"], foreseen["label"]) == (5, "Place 0008 S1 in Chair 2 then Slot 2")
    assert [finding["visits"] for finding in foreseen["broken"]] == [["0008/S1"]]
    assert empty.exit_code == 1
    assert "without it there is no clinic" in empty.stderr
    assert "write --preview as well" in clinic_day("undo", "--json").stderr


def test_the_document_counts_the_proposed_visits_that_would_move(clinic_day):
    both_in_one_chair(clinic_day)
    closed = clinic_day("clinic", "close", "2026-12-14", "--reason=Training")
    text = clinic_day("undo", "--preview").stdout
    foreseen = document(clinic_day("undo", "--preview", "--json"))

    assert closed.exit_code == 0
    assert (foreseen["visits_moved"], foreseen["participants_moved"]) == (4, 2)
    assert "4 proposed visits" in text


def test_nobody_has_no_history(clinic_day):
    result = clinic_day("history", "0099")

    assert (result.exit_code, result.stderr) == (1, "There is no participant 0099 in this clinic file.\n")
