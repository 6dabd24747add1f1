"""The study is shown as the table nurses know, and a faulty study file gets a sentence for every fault."""

import re
from importlib import resources

import pytest

PROTOCOL = (resources.files("resources.protocols") / "001942-C.toml").read_text("utf-8")


def test_the_schedule_of_activities_has_visits_across_and_sources_beside(clinic_day, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")

    text = clinic_day("study", "show").stdout

    assert text.startswith("001942-C (NCT07328490)")
    assert re.search(r"Activity +Source +S1 +S2 +C1D1 ", text)
    assert re.search(r"TAR monitoring +\w+ +22–24 h \(start\) +22–24 h \(start\) +6–8 h \(end\)", text)


def test_every_value_has_its_source(clinic_day):
    values = clinic_day("study", "show").stdout.split("\nStudy\n")[1].split("\n\nregistry = ")[0]

    whole = [" ".join(line.split()) for line in re.split(r"\n(?=  \S)", values)]
    unsourced = [line for line in whole if not re.search(r"\[(registry|label|site|default)\??\]", line)]
    assert unsourced == []
    assert "Cycle: 28 days [registry]" in whole


def test_a_table_stays_within_the_terminal(clinic_day, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")

    tables = clinic_day("study", "show").stdout.split("\nStudy\n")[0].splitlines()[1:]
    assert max(map(len, tables)) <= 80


def test_the_study_can_be_read_before_there_is_a_clinic_file(tmp_path, monkeypatch, nothing):
    file = tmp_path / "study.toml"
    file.write_text(PROTOCOL, encoding="utf-8")

    result = nothing("study", "show", "--file", str(file))

    assert result.exit_code == 0
    assert result.stdout.startswith("001942-C")


def test_a_study_file_that_can_be_followed_is_named(nothing):
    result = nothing("study", "check", "-", typed=PROTOCOL)

    assert result.exit_code == 0
    assert "can be followed: 001942-C (NCT07328490)" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("flush_minutes", "flush_minuets", "flush_minuets"),
        ("minutes = 180", "minutes = -180", "minutes"),
        ('[[cycle.doses]]\nagent = "tarlatamab"', '[[cycle.doses]]\nagent = "placebo"', "placebo"),
    ],
)
def test_a_fault_is_named_with_its_key_and_line(nothing, old, new, key):
    assert old in PROTOCOL
    wrong = PROTOCOL.replace(old, new, 1)
    line = wrong[: wrong.index(new) + len(new)].count("\n") + 1

    result = nothing("study", "check", "-", typed=wrong)

    assert (result.exit_code, result.stdout) == (1, "")
    assert key in result.stderr
    assert f"line {line}" in result.stderr


def test_each_fault_has_its_own_sentence(nothing):
    wrong = (
        PROTOCOL.replace("flush_minutes", "flush_minuets", 1)
        .replace("minutes = 180", "minutes = -180", 1)
        .replace('[[cycle.doses]]\nagent = "tarlatamab"', '[[cycle.doses]]\nagent = "placebo"', 1)
    )

    sentences = nothing("study", "check", "-", typed=wrong).stderr.splitlines()

    for key in ("flush_minuets", "-180", "placebo"):
        assert any(key in sentence for sentence in sentences), sentences
    assert all(re.search(r"line \d+", sentence) for sentence in sentences)


def test_a_profile_in_force_without_hours_is_refused_with_its_key(nothing):
    wrong = PROTOCOL.replace(
        'in_force = { value = "uspi_to_2026_09"', 'in_force = { value = "uspi_2026_09"', 1
    )

    result = nothing("study", "check", "-", typed=wrong)

    assert (result.exit_code, result.stdout) == (1, "")
    assert re.search(r"line \d+: agents\.tarlatamab\.monitoring\.in_force is “uspi_2026_09”", result.stderr)


def test_show_says_which_study_it_is(nothing, tmp_path):
    file = tmp_path / "study.toml"
    file.write_text(PROTOCOL, encoding="utf-8")

    before = " ".join(nothing("study", "show").stdout.split())
    nothing("init")
    after = " ".join(nothing("study", "show").stdout.split())
    given = " ".join(nothing("study", "show", "--file", str(file)).stdout.split())

    assert "The study that comes with the program: there is no clinic file at" in before
    assert "The study that the clinic file" in after
    assert "The study file " in given


LONGER = ("\nmin_hours = 6\n", "\nmin_hours = 5\n")
TYPED_IN = PROTOCOL.replace(*LONGER, 1)


def test_hours_typed_in_are_followed_until_undo_takes_them_back(clinic_day, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(TYPED_IN, encoding="utf-8")

    result = clinic_day("study", "set", str(file))
    shown = clinic_day("study", "show").stdout
    undone = clinic_day("undo")

    assert TYPED_IN != PROTOCOL
    assert result.exit_code == 0, result.stderr
    assert "follows 001942-C (NCT07328490)" in result.stdout
    assert "5–8 h from the end of infusion" in shown
    assert undone.exit_code == 0, undone.stderr
    assert "6–8 h from the end of infusion" in clinic_day("study", "show").stdout


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (PROTOCOL, "Nothing would change"),
        (PROTOCOL.replace("flush_minutes", "flush_minuets", 1), "flush_minuets"),
        (PROTOCOL.replace("levels = [10, 7.5]", "levels = [7.5]", 1), "0042: Cohort P2 needs"),
        (
            PROTOCOL.replace('value = "uspi_to_2026_09"', 'value = "uspi_2026_09"', 1),
            "a profile without hours",
        ),
    ],
)
def test_a_file_that_cannot_be_followed_changes_nothing(clinic_day, typed, said):
    words = ("--cohort", "P2", "--level", "10", "--first-step-dose", "2026-11-30")
    enrolled = clinic_day("participants", "add", "0042", *words)
    before = clinic_day("study", "show").stdout

    result = clinic_day("study", "set", "-", typed=typed)

    assert enrolled.exit_code == 0, enrolled.stderr
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr
    assert clinic_day("study", "show").stdout == before


def test_grades_are_printed_to_read_with_their_source(nothing):
    shown = nothing("study", "grades")

    assert shown.stdout.startswith("# CRS and ICANS grades\n")
    assert "Lee and others" in shown.stdout
    assert ".md)" not in shown.stdout
