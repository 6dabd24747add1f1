"""What is out of the ordinary on some dates: shown, foreseen, stored and taken back."""

import re
from datetime import timedelta

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST

DAY = timedelta(days=1)
ALL = ("clinic", "dates")


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def placed(clinic):
    clinic.turn(FIRST, "06:00")
    clinic("plan", f"--from={FIRST}", f"--to={FIRST}")
    return clinic("day", str(FIRST))


def test_a_closure_is_foreseen_stored_and_taken_back(clinic):
    placed(clinic)
    foreseen = clinic("clinic", "close", str(FIRST), "--reason=Snow", "--preview")
    assert "nothing is stored" in foreseen
    assert "Would break:" in foreseen
    assert "0042 S1 is booked on Mon 19 Oct 2026, when the clinic would be closed." in foreseen
    assert clinic.is_clean()

    said = clinic("clinic", "close", str(FIRST), "--reason=Snow")

    assert said.startswith("Closed on Mon 19 Oct 2026.\nThis breaks now:\n")
    assert not clinic.is_clean()
    clinic("clinic", "as-usual", str(FIRST))
    assert clinic.is_clean()


def test_how_many_proposed_visits_get_another_day_is_said(clinic):
    said = clinic("clinic", "close", str(FIRST + 7 * DAY), "--reason=Boiler", "--preview")

    assert re.search(r"(?m)^\d+ proposed visits? \(1 participant\) gets? another day\.$", said)


def test_so_it_is_before_a_closure_is_taken_back_in_the_history(clinic):
    closed = clinic("clinic", "close", str(FIRST + 7 * DAY), "--reason=Boiler")
    said = clinic("undo", "--preview")
    moved = re.compile(r"(?m)^\d+ proposed visits? \(1 participant\) gets? another day\.$")

    assert moved.findall(said) == moved.findall(closed) != []


def test_some_days_are_closed_at_once(clinic):
    said = clinic("clinic", "close", "2026-11-24", "--to=2026-11-27", "--reason=Move")

    assert said.startswith("Closed from Tue 24 Nov 2026 to Fri 27 Nov 2026.")
    assert clinic(*ALL).count("Move") == 3
    assert "Thanksgiving" in clinic(*ALL)


def test_every_kind_is_listed_from_today_on(clinic):
    tomorrow, later = str(FIRST + DAY), str(FIRST + 4 * DAY)
    clinic("clinic", "hours", tomorrow, "7:00", "12:00", "--reason=Training")
    clinic("clinic", "out", "Chair 3", f"--from={tomorrow}", f"--to={later}", "--reason=Repair")
    clinic("clinic", "out", "Slot 2", f"--from={later}", "--reason=Paint")
    clinic("clinic", "nurses", tomorrow, "Early", "5", "--reason=Illness")
    rows = [re.split("  +", line) for line in clinic(*ALL).splitlines()[2:6]]

    assert [(row[2], row[3]) for row in rows] == [
        ("open 07:00–12:00", "Training"),
        ("5 nurses in the shift Early", "Illness"),
        ("Chair 3 out of service", "Repair"),
        ("Slot 2 out of service", "Paint"),
    ]
    assert "Christmas Day" in clinic(*ALL)
    clinic.turn(FIRST + 5 * DAY)
    assert "Repair" not in clinic(*ALL)
    assert "Repair" in clinic(*ALL, "--all")
    assert "[[exceptions.out_of_service]]" in clinic("clinic", "show")


def test_where_there_is_more_than_one_the_name_tells_which(clinic):
    on = str(FIRST + DAY)
    clinic("clinic", "out", "Chair 3", f"--from={on}", "--reason=Repair")
    clinic("clinic", "nurses", on, "Early", "5", "--reason=Illness")

    assert "There is more than one exception" in clinic.refused("clinic", "as-usual", on)
    clinic("clinic", "as-usual", on, "Early")
    assert "Chair 3" in clinic(*ALL)
    clinic("clinic", "as-usual", on)
    assert "Chair 3" not in clinic(*ALL)
    assert "There is no exception" in clinic.refused("clinic", "as-usual", on)


def test_the_day_says_what_is_out_of_the_ordinary_on_it(clinic):
    clinic("clinic", "out", "Chair 3", f"--from={FIRST}", "--reason=Repair")

    said = "Exceptions: Chair 3 out of service on Mon 19 Oct 2026 (Repair)."
    assert said in clinic("day", str(FIRST))
    assert "Exceptions" not in clinic("day", str(FIRST + DAY))


def test_what_makes_no_sense_is_one_sentence(clinic):
    on = str(FIRST)

    assert "closing comes later" in clinic.refused("clinic", "hours", on, "12:00", "7:00", "--reason=x")
    assert "no place called Chair 99" in clinic.refused(
        "clinic", "out", "Chair 99", f"--from={on}", "--reason=x"
    )
    assert "no shift called Night" in clinic.refused("clinic", "nurses", on, "Night", "2", "--reason=x")


def test_a_clinic_file_says_what_it_would_break(clinic, tmp_path):
    placed(clinic)
    file = tmp_path / "clinic.toml"
    file.write_text(clinic("clinic", "show").replace("cap = 4", "cap = 0"), encoding="utf-8")

    assert "Would break:" in clinic("clinic", "set", str(file), "--preview")
    assert clinic.is_clean()
    assert "This breaks now:" in clinic("clinic", "set", str(file))
