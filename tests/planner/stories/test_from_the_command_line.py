"""Each story driven from the command line on the demonstration clinic; ``check`` is clean after each."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.demo import make_demo
from tests.planner.amended import SHORTER, with_hours_of_the_new_label, with_shorter_monitoring
from tests.planner.cli.treated import TreatedClinic

TODAY = date(2026, 11, 23)  # the Monday before Thanksgiving
DAY, WEEK = timedelta(days=1), timedelta(days=7)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(file, today=TODAY, seconds=10)
    return file


@pytest.fixture
def clinic(tmp_path, monkeypatch, demo) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch, existing=demo)
    clinic.turn(TODAY, "07:00")
    return clinic


def due(clinic: TreatedClinic, code: str) -> str:
    """A participant who has this visit today."""
    rows = (line.split() for line in clinic("day", str(TODAY)).splitlines())
    return next(row[row.index(code) - 1] for row in rows if code in row)


def test_sg_is_held_at_c2d8_and_given_again(clinic):
    subject = due(clinic, "C2D8")

    said = clinic("hold", subject, "--agent=SG", "--since=C2D8", "--reason=labs", "--note=ANC 800")

    assert "C2D8 gives up Chair" in said or "C2D8 gives up Bed" in said
    assert clinic.visit("C2D15", subject_id=subject)["doses"][0]["agent"] == "tarlatamab"
    assert clinic.is_clean()
    clinic("resume", subject, "--at=C3D1")
    assert [dose["agent"] for dose in clinic.visit("C3D1", subject_id=subject)["doses"]] == [
        "tarlatamab",
        "sg",
    ]
    assert clinic.is_clean()


def test_tarlatamab_28_and_then_29_days_after_c1d1(clinic):
    subject = due(clinic, "C1D15")
    given = clinic.day_of("C1D1", subject_id=subject)
    move = ("delay", subject, "C1D15", "--scope=rest", "--reason=illness")

    clinic(*move, f"--to={given + 28 * DAY}")
    assert clinic.is_clean()
    assert "29 days after C1D1: past 28 days" in clinic.refused(*move, f"--to={given + 29 * DAY}")
    clinic("restart", subject, "--at=C1D15", f"--on={given + 29 * DAY}", "--others=wait")

    assert clinic.visit("R1S1", subject_id=subject)["doses"] == [
        {"agent": "tarlatamab", "ordinal": 1, "amount": 1, "unit": "mg"}
    ]
    assert clinic.day_of("C1D15", subject_id=subject) == given + 29 * DAY + 2 * WEEK
    assert clinic.visit("C1D15", subject_id=subject)["doses"][0]["ordinal"] == 3
    assert clinic.is_clean()


def test_grade_2_crs_after_s2_has_the_next_dose_watched_for_a_day(clinic):
    subject = due(clinic, "C1D1")
    night = clinic.day_of("S2", subject_id=subject) + DAY

    said = clinic(
        "toxicity",
        subject,
        "crs",
        "2",
        "--after=S2",
        f"--onset={night}T02:00",
        f"--resolved={night + DAY}T08:00",
    )
    clinic("plan", f"--from={TODAY}", f"--to={TODAY}", "--seconds=10")

    assert "Proposed: monitor." in said
    assert clinic.visit("C1D1", subject_id=subject)["monitoring"]["min_hours"] == 22
    near = [line.split()[0] for line in clinic("lists", str(TODAY)).splitlines() if " C1D1 " in line]
    assert subject in near
    assert clinic.is_clean()


def test_s1_is_given_a_day_late_before_thanksgiving(clinic):
    subject = due(clinic, "S1")
    clinic.turn(TODAY + DAY, "18:00")

    clinic("visit", subject, "S1", "done", f"--at={TODAY + DAY}")

    assert clinic.day_of("S1", subject_id=subject) == TODAY + DAY
    assert clinic.day_of("S2", subject_id=subject) == TODAY + DAY + WEEK
    assert clinic.day_of("C1D1", subject_id=subject) == TODAY + DAY + 2 * WEEK
    assert clinic.is_clean()


@pytest.mark.parametrize("others", ["wait", "go-on"])
def test_the_step_doses_come_again_in_cycle_6(clinic, others):
    subject = due(clinic, "C6D8")
    given = clinic.day_of("C6D1", subject_id=subject)
    late = given + 29 * DAY
    clinic("hold", subject, "--agent=TAR", "--since=C6D15", "--reason=toxicity")
    assert clinic.is_clean()
    clinic("visit", subject, "C6D8", "cancelled", "--reason=travels")

    clinic("restart", subject, "--at=C7D1", f"--on={_open(clinic, late)}", f"--others={others}")

    assert clinic.visit("R1S1", subject_id=subject)["monitoring"]["min_hours"] == 22
    assert clinic.visit("R1S2", subject_id=subject)["doses"][0]["ordinal"] == 2
    assert clinic.is_clean()


def test_the_disease_progresses_in_cycle_9(clinic):
    subject = due(clinic, "C9D1")

    said = clinic("stop", subject, f"--on={TODAY}", "--because=progression on CT", "--progression")

    assert "C9D1 gives up" in said
    assert clinic.visit("SAFETY30", subject_id=subject)["status"] == "proposed"
    assert " CT1 " not in clinic("course", subject)
    assert "follow-up" in next(
        line for line in clinic("participants", "list").splitlines() if line.startswith(subject)
    )
    assert clinic.is_clean()


def test_an_amendment_in_cycle_3_and_the_label_of_september(clinic, tmp_path):
    subject, file = due(clinic, "C3D1"), tmp_path / "amendment.toml"
    given = clinic.day_of("C3D1", subject_id=subject)
    clinic("visit", subject, "C3D1", "done", f"--at={given}")
    file.write_text(with_shorter_monitoring(), encoding="utf-8")

    added = clinic("study", "add", str(file))
    to, since = f"--to={SHORTER}", f"--since={given + DAY}"
    foreseen = clinic("study", "move", subject, to, since, "--dry-run")
    stayed = clinic.visit("C3D15", subject_id=subject)
    clinic("study", "move", subject, to, since, "--decided-by=the principal investigator")

    assert "Monitoring of tarlatamab, US label until September 2026, doses 6–9: 3–4 h" in added
    assert "C3D15, C4D1: monitoring 3–4 h" in foreseen
    assert stayed["monitoring"]["max_hours"] == 4
    assert clinic.visit("C3D1", subject_id=subject)["monitoring"]["max_hours"] == 4
    assert clinic.visit("C3D15", subject_id=subject)["monitoring"]["max_hours"] == 2
    assert clinic.is_clean()
    with_hours = tmp_path / "label.toml"
    with_hours.write_text(with_hours_of_the_new_label(version="Amendment 3"), encoding="utf-8")
    clinic("study", "add", str(with_hours))
    clinic("study", "move", subject, "--to=Amendment 3", since, "--decided-by=the study team")
    refused = clinic.refused(
        "study", "profile", subject, "--use=protocol_001942_C", since, "--decided-by=the study team"
    )
    clinic("study", "profile", subject, "--use=uspi_2026_09", since, "--decided-by=the study team")

    assert "“protocol_001942_C” has no hours yet" in refused
    assert clinic.visit("C6D1", subject_id=subject)["monitoring"]["max_hours"] == 2
    assert "decided by the study team" in clinic("history", subject)
    assert clinic.is_clean()
    for _ in range(3):
        clinic("undo")
    assert clinic.visit("C3D15", subject_id=subject)["monitoring"]["max_hours"] == 2
    assert clinic.is_clean()


def _open(clinic: TreatedClinic, day: date) -> date:
    """The day, or the first after it on which the clinic is open."""
    while "closed (" in clinic("day", str(day)):
        day += DAY
    return day
