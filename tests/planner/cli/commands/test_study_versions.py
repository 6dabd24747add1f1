"""Versions of the study file are kept, compared, and followed by one participant or by everybody."""

import json
from datetime import timedelta

import pytest

from tests.planner.amended import SHORTER, changed, with_hours_of_the_new_label, with_shorter_monitoring
from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST

BY = "--decided-by=the study team"
SINCE = f"--since={FIRST + timedelta(days=1)}"
TO = f"--to={SHORTER}"


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


@pytest.fixture
def amendment(tmp_path) -> str:
    file = tmp_path / "amendment.toml"
    file.write_text(with_shorter_monitoring(), encoding="utf-8")
    return str(file)


def test_adding_says_in_what_the_version_differs(clinic, amendment):
    said = clinic("study", "add", amendment).splitlines()

    assert said[0] == "Keep 001942-C, “Amendment 2”."
    assert said[1] == "Beside “registry record of 2026-01-26”, 2 values differ:"
    assert said[2] == "  Study, Version: registry record of 2026-01-26 → Amendment 2"
    assert said[3].startswith(
        "  Monitoring of tarlatamab, US label until September 2026, doses 6–9: 3–4 h from the end"
    )
    assert clinic("study", "differences", "registry record of 2026-01-26", SHORTER).splitlines() == said[1:]
    assert "a version “Amendment 2” is kept" in clinic.refused("study", "add", amendment).lower().replace(
        "“amendment 2”", "“Amendment 2”"
    )


def test_a_version_is_shown_by_its_name(clinic, amendment):
    clinic("study", "add", amendment)

    assert "“Amendment 2”, which the clinic file" in " ".join(
        clinic("study", "show", f"--version={SHORTER}").split()
    )
    assert "No version “Amendment 9”" in clinic.refused("study", "show", "--version=Amendment 9")


def test_versions_are_listed_with_how_many_follow_them(clinic, amendment):
    clinic("study", "add", amendment)
    clinic("study", "move", "0042", TO, SINCE, BY)
    clinic.turn(FIRST + timedelta(days=2))
    first, second = clinic("study", "versions").splitlines()[-2:]

    assert first.split()[-4:] == ["0", "0", "at", "first"]
    assert second.split()[:2] == ["Amendment", "2"]
    assert second.split()[-2:] == ["1", "0"]


def test_a_dry_run_stores_nothing_and_a_move_does(clinic, amendment):
    clinic("study", "add", amendment)
    foreseen = clinic("study", "move", "0042", TO, SINCE, "--dry-run")
    before = clinic("study", "versions")
    clinic("study", "move", "0042", TO, SINCE, BY, "--note=consented anew")

    assert "0042 from Tue 2026-10-20 by “Amendment 2”, monitored by uspi_to_2026_09:" in foreseen
    assert "  C2D15, C3D1, C3D15, C4D1: monitoring 3–4 h" in foreseen
    assert foreseen.endswith("4 visits of 1 participant would change; nothing is stored.\n")
    assert before != clinic("study", "versions")
    assert "decided by the study team; consented anew" in clinic("history", "0042")
    assert clinic("undo").startswith("Taken back: Move 0042 to “Amendment 2”")
    assert clinic("study", "versions") == before


def test_everybody_is_moved_or_nobody(clinic, amendment, tmp_path):
    clinic("participants", "add", "0043", "--cohort=P2", "--level=7.5", f"--first-step-dose={FIRST}")
    one_level = tmp_path / "one_level.toml"
    one_level.write_text(changed(("levels = [10, 7.5]", "levels = [10]"), version="3"), encoding="utf-8")
    clinic("study", "add", amendment)
    clinic("study", "add", str(one_level))
    foreseen = clinic("study", "move", "--all", "--to=3", SINCE, "--dry-run")

    assert "Does not fit 0043: Cohort P2 needs" in foreseen
    assert clinic.refused("study", "move", "--all", "--to=3", SINCE, BY).startswith("0043: Cohort P2 needs")
    assert clinic("study", "move", "--all", TO, SINCE, BY) == (
        "Move everybody to “Amendment 2” from Tue 20 Oct 2026.\n"
    )
    assert "all of them follow that already" in clinic.refused("study", "move", "--all", TO, SINCE, BY)


def test_a_monitoring_profile_is_followed_in_the_same_way(clinic, tmp_path):
    file = tmp_path / "label.toml"
    file.write_text(with_hours_of_the_new_label(), encoding="utf-8")
    use = ("study", "profile", "0042", "--use=uspi_2026_09", SINCE)

    assert "“uspi_2026_09” has no hours yet" in clinic.refused(*use, BY)
    clinic("study", "set", str(file))
    foreseen = clinic(*use, "--dry-run", "--agent=TAR")
    clinic(*use, BY)

    assert "by “registry record of 2026-01-26”, monitored by uspi_2026_09:" in foreseen
    assert "S2: monitoring 22–24 h from the start in a slot, 24 h reserved → 2 h from the end" in foreseen
    assert clinic.visit("S2")["monitoring"]["max_hours"] == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "Name one participant, or write --all."),
        (("0042", "--all"), "Name one participant, or write --all."),
        (("0042",), "Who decided it? Write --decided-by"),
        (("0042", "--json", BY), "write --dry-run as well"),
        (("0099", BY), "There is no participant 0099"),
    ],
)
def test_what_is_missing_is_asked_for(clinic, amendment, words, says):
    clinic("study", "add", amendment)

    assert says in clinic.refused("study", "move", *words, TO, SINCE)


def test_a_course_says_by_which_version_it_is_since_when_and_who_decided_it(clinic, amendment):
    clinic("study", "add", amendment)
    clinic("study", "move", "0042", TO, SINCE, BY)

    assert clinic("course", "0042").splitlines()[-1] == (
        "From Tue 20 Oct 2026 by “Amendment 2”, decided by the study team."
    )


def test_whoever_is_enrolled_later_begins_with_it(clinic, tmp_path):
    file = tmp_path / "amendment.toml"
    file.write_text(changed(("levels = [10, 7.5]", "levels = [10]")), encoding="utf-8")
    clinic("study", "add", str(file))
    clinic("study", "move", "--all", TO, SINCE, BY)
    later = ("--cohort=P2", "--level=7.5", f"--first-step-dose={FIRST + timedelta(days=7)}")

    assert "needs a sacituzumab govitecan level of 10" in clinic.refused(
        "participants", "add", "0043", *later
    )
    clinic("participants", "add", "0043", "--cohort=P2", "--level=7.5", f"--first-step-dose={FIRST}")
    clinic("participants", "add", "0044", "--cohort=P2", "--level=10", *later[2:])
    assert "by “Amendment 2”" in clinic("course", "0044")
    assert "by “Amendment 2”" not in clinic("course", "0043")


def test_another_text_that_is_dated_later_than_who_follows_it_needs_early(clinic, tmp_path):
    file = tmp_path / "study.toml"
    first = "registry record of 2026-01-26"
    later = changed(("effective = { value = 2026-01-26", "effective = { value = 2027-01-01"), version=first)
    file.write_text(later, encoding="utf-8")

    assert "1 participant follows it from before that." in clinic.refused("study", "set", str(file))
    assert "The clinic file follows 001942-C" in clinic("study", "set", str(file), "--early")


def test_a_version_dated_later_is_followed_before_its_date_only_with_early(clinic, tmp_path):
    file = tmp_path / "amendment.toml"
    text = changed(("effective = { value = 2026-01-26", "effective = { value = 2027-01-01"))
    file.write_text(text, encoding="utf-8")
    clinic("study", "add", str(file))
    foreseen = json.loads(clinic("study", "move", "0042", TO, SINCE, "--dry-run", "--json"))
    said = "would be followed 73 days before its date."

    assert foreseen["early"].endswith(said)
    assert said in clinic("study", "move", "0042", TO, SINCE, "--dry-run")
    assert clinic.refused("study", "move", "0042", TO, SINCE, BY).endswith(
        f"{said} If it is so anyway, add --early."
    )
    assert "by “Amendment 2”" not in clinic("course", "0042")
    clinic("study", "move", "0042", TO, SINCE, BY, "--early")
    assert "by “Amendment 2”" in clinic("course", "0042")
