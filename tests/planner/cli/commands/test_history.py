"""Every edit can be taken back and is kept in the history, the taking back too."""


def enrol(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")


def test_undo_and_redo_say_what_they_did(clinic_day):
    enrol(clinic_day)

    assert clinic_day("undo").stdout == "Taken back: Enrol 0007.\n"
    assert clinic_day("redo").stdout == "Done again: Enrol 0007.\n"


def test_the_making_of_the_file_cannot_be_taken_back(clinic_day):
    result = clinic_day("undo")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing" in result.stderr


def test_there_is_nothing_to_redo_before_an_undo(clinic_day):
    assert clinic_day("redo").exit_code == 1


def test_the_history_tells_who_did_what_the_newest_last(clinic_day):
    enrol(clinic_day)
    clinic_day("undo")

    lines = clinic_day("history").stdout.splitlines()

    numbers = [int(line.split()[0]) for line in lines[2:]]
    assert numbers == sorted(numbers)
    assert "participant 0007" in lines[-1]
    assert "delete" in lines[-1]


def test_the_history_shows_what_was_stored_without_json(clinic_day):
    enrol(clinic_day)

    said = clinic_day("history", "--newest", "1").stdout

    assert "cohort P2, dose level 10, first step dose 2026-11-30" in said
    assert not set('{}"[]…') & set(said)


def test_the_history_can_be_cut_short(clinic_day):
    enrol(clinic_day)

    assert len(clinic_day("history", "--newest", "3").stdout.splitlines()) == 2 + 3


def test_the_history_of_a_participant_holds_every_kind_and_nobody_else(clinic_day):
    enrol(clinic_day)
    clinic_day("participants", "add", "0008", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    clinic_day("visit", "0008", "S1", "cancelled", "--reason=travels")

    lines = clinic_day("history", "0008").stdout.splitlines()[2:]

    assert len(lines) == 2
    assert "visit 0008/S1" in lines[-1]
    assert "travels" in lines[-1]
    assert all("0007" not in line for line in lines)


def test_nobody_has_no_history(clinic_day):
    result = clinic_day("history", "0099")

    assert (result.exit_code, result.stderr) == (1, "There is no participant 0099 in this clinic file.\n")
