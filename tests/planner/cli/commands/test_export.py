"""An export writes calendar files, by default with nothing in them that tells of a person."""

from datetime import date, timedelta

import pytest

from planner.cli.commands.export import waiting_words
from planner.model.visit import Visit
from tests.planner.cli.conftest import commands_on


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    clinic_day = commands_on(tmp_path_factory.mktemp("planned") / "clinic.db")
    clinic_day("init")
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    clinic_day("plan", "--from=2026-11-30", "--to=2026-12-07", "--seconds=20")
    return clinic_day


STRETCH = ("--from=2026-11-30", "--to=2026-12-07")


def test_the_file_written_is_named(planned, tmp_path):
    out = tmp_path / "clinic.ics"

    result = planned("export", *STRETCH, "--out", str(out))

    assert (result.exit_code, result.stdout) == (0, f"{out}\n")
    assert out.read_text(encoding="utf-8").count("BEGIN:VEVENT") >= 2


def test_busy_says_no_subject_no_drug_and_no_protocol(planned, tmp_path):
    planned("export", *STRETCH, "--out", str(tmp_path / "clinic.ics"))

    text = (tmp_path / "clinic.ics").read_text(encoding="utf-8")
    assert [word for word in ("0007", "tarlatamab", "TAR", "001942") if word in text.split()] == []
    assert "0007" not in text


def test_the_same_data_give_the_same_octets(planned, tmp_path):
    for name in ("first.ics", "second.ics"):
        planned("export", *STRETCH, "--out", str(tmp_path / name))

    assert (tmp_path / "first.ics").read_bytes() == (tmp_path / "second.ics").read_bytes()


@pytest.mark.parametrize("by", ["place", "participant"])
def test_a_directory_takes_one_file_each(planned, tmp_path, by):
    result = planned("export", *STRETCH, "--out", str(tmp_path / "calendars"), "--by", by)

    assert result.exit_code == 0, result.stderr
    assert all(line.endswith(".ics") for line in result.stdout.splitlines())
    assert len(result.stdout.splitlines()) >= 1


def test_a_file_that_no_longer_changes_is_named(planned, tmp_path):
    written = planned("export", *STRETCH, "--out", str(tmp_path), "--by=place").stdout.splitlines()
    old = tmp_path / "a-chair-of-old.ics"
    old.write_bytes((tmp_path / written[0]).read_bytes())

    result = planned("export", *STRETCH, "--out", str(tmp_path), "--by=place")

    assert result.stdout.splitlines() == written
    assert result.stderr == f"{old} is left over from an earlier export and no longer updated.\n"


def test_a_place_that_cannot_be_written_to_is_refused_in_a_sentence(planned, tmp_path):
    (tmp_path / "file").touch()

    result = planned("export", *STRETCH, "--out", str(tmp_path / "file" / "clinic.ics"))

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_an_unknown_audience_is_a_wrong_command(clinic_day, tmp_path):
    result = clinic_day("export", *STRETCH, "--out", str(tmp_path / "x.ics"), "--show", "everything")

    assert result.exit_code == 2


def test_who_has_no_place_yet_is_named_a_line_each_and_by_day_where_they_are_many(planned, tmp_path):
    planned("unplace", "0007", "S1")
    one = planned("export", *STRETCH, "--out", str(tmp_path / "clinic.ics")).stderr
    planned("undo")
    monday = date(2026, 11, 30)
    many = [Visit(f"{n:04}", "S1", monday + timedelta(days=n // 6)) for n in range(11)]

    assert one == "0007 S1 on Mon 30 Nov 2026 has no place yet and is not in the calendar: lay out the day.\n"
    assert len(tuple(waiting_words(many[:10]))) == 10
    assert tuple(waiting_words(many)) == (
        "11 visits have no place yet and are not in the calendar: lay out these days.",
        "  Mon 30 Nov 2026: 0000 S1, 0001 S1, 0002 S1, 0003 S1, 0004 S1, 0005 S1",
        "  Tue 1 Dec 2026: 0006 S1, 0007 S1, 0008 S1, 0009 S1, 0010 S1",
    )
