import re
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.errors import StudyFileFaults
from planner.model.provenance import Certainty, Source
from planner.schedule.activities import activities
from planner.schedule.activity_grid import activity_grid
from planner.schedule.care_path import care_path
from planner.schedule.expand import planned_visits
from planner.schedule.study_file import read_study, shipped_study, shipped_study_text
from tests.builders import STUDIES, a_participant, a_small_participant, a_small_study

SHIPPED = shipped_study_text()[1]
SMALL = (STUDIES / "TEST-21.toml").read_text("utf-8")


def faults_of(text, *, name="study.toml"):
    with pytest.raises(StudyFileFaults) as refusal:
        read_study(text, name=name)
    return refusal.value.sentences


def changed(text, *pairs):
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def line_of(text, part):
    return text[: text.index(part)].count("\n") + 1


def test_the_shipped_study_is_read_from_the_package():
    assert resources.files("resources.protocols").joinpath("001942-C.toml").is_file()
    assert shipped_study().identity.protocol == "001942-C"
    assert shipped_study().identity.registry_id == "NCT07328490"


def test_the_shipped_study_is_the_registrys():
    study = shipped_study()

    assert study.identity.participants == 120
    assert study.identity.phases == ("Phase I", "Phase II")
    assert [(s.code, s.agent, s.amount, s.offset_days) for s in study.step_doses] == [
        ("S1", "tarlatamab", 1, -14),
        ("S2", "tarlatamab", 10, -7),
    ]
    assert study.cycle.days == 28
    assert {dose.agent: dose.days for dose in study.cycle.doses} == {"tarlatamab": (1, 15), "sg": (1, 8)}
    assert study.cycles == 26
    assert {cohort.code: cohort.levels for cohort in study.cohorts} == {
        "P1-DL1": (7.5,),
        "P1-DL2": (10,),
        "P2": (10, 7.5),
    }
    assert (study.follow_up.safety_days, study.follow_up.survival_months, study.follow_up.ct_weeks) == (
        30,
        3,
        6,
    )


def test_the_order_of_a_combined_day_stays_open():
    order = shipped_study().provenance["combined_day.order"]

    assert (order.source, order.certainty) == (Source.DEFAULT, Certainty.OPEN)
    assert "study team must confirm" in order.note


def test_every_value_says_where_it_comes_from():
    provenance = shipped_study().provenance

    assert provenance["cycle.days"].source is Source.REGISTRY
    assert provenance["agents.tarlatamab.infusions[1].minutes"].source is Source.LABEL
    assert provenance["windows[2].after"].source is Source.DEFAULT
    assert provenance["agents.sg.unit"].source is Source.REGISTRY
    assert provenance["agents.tarlatamab.restart_limits[3].limit_days"].certainty is Certainty.RECALLED


def test_nothing_ours_stands_under_the_name_of_the_label():
    provenance = shipped_study().provenance
    agent = "agents.tarlatamab"
    profile = f"{agent}.monitoring.profiles.uspi_to_2026_09"

    assert provenance[f"{agent}.premedications[1].lead_minutes"].source is Source.DEFAULT
    assert provenance[f"{agent}.premedications[1].max_lead_minutes"].source is Source.LABEL
    assert provenance[f"{agent}.observation_minutes"].source is Source.DEFAULT
    assert provenance["cohorts.P1-DL1.levels"].certainty is Certainty.PROPOSED
    assert "monitoring table" in provenance[f"{profile}.rules[1].min_hours"].reference
    assert not [one for one in provenance.values() if re.search(r"table \d", one.reference)]


def test_the_version_of_the_file_is_that_of_the_record_not_the_start_of_the_study():
    study = shipped_study()

    assert study.version.endswith(study.effective.isoformat())
    assert "starts on 2026-01-29" in study.provenance["study.effective"].note


def test_the_nearest_source_holds():
    provenance = shipped_study().provenance
    row = "agents.tarlatamab.monitoring.profiles.uspi_to_2026_09.rules[1]"

    assert provenance[f"{row}.min_hours"].source is Source.LABEL
    assert provenance[f"{row}.planned_hours"].source is Source.DEFAULT


def test_the_revised_label_and_the_protocol_are_profiles_without_hours():
    profiles = {profile.name: profile for profile in shipped_study().monitoring_profiles}

    assert set(profiles) == {"uspi_to_2026_09", "uspi_2026_09", "protocol_001942_C"}
    assert profiles["uspi_2026_09"].is_open
    assert profiles["protocol_001942_C"].is_open
    assert not profiles["uspi_to_2026_09"].is_open


def test_a_misspelt_key_a_negative_duration_and_a_missing_agent_get_three_sentences():
    text = changed(
        SHIPPED,
        ('flush_minutes = { value = 5, source = "default"', 'flush_minuts = { value = 5, source = "default"'),
        ("lead_minutes = { value = 30,", "lead_minutes = { value = -30,"),
        ('agent = "sg"\ndays', 'agent = "topotecan"\ndays'),
    )

    negative, misspelt, missing = faults_of(text, name="mine.toml")

    assert negative == (
        f"mine.toml, line {line_of(text, 'lead_minutes = { value = -30')}: "
        "agents.tarlatamab.premedications[1].lead_minutes is -30; it must be 0 or more."
    )
    assert misspelt == (
        f"mine.toml, line {line_of(text, 'flush_minuts')}: "
        "“agents.sg.flush_minuts” is not a key of this file; did you mean “flush_minutes”?"
    )
    assert missing == (
        f"mine.toml, line {line_of(text, 'topotecan')}: cycle.doses[2].agent names the agent “topotecan”, "
        "which the file lacks; add [agents.topotecan] or leave it out."
    )


def test_a_whole_agent_left_out_is_one_sentence_that_names_every_line():
    start, end = SHIPPED.index("[agents.sg]"), SHIPPED.index("# ----", SHIPPED.index("[agents.sg]"))
    (sentence,) = faults_of(SHIPPED[:start] + SHIPPED[end:])

    assert "names the agent “sg”" in sentence
    assert "so do lines" in sentence


def test_an_agent_almost_right_is_suggested():
    (sentence,) = faults_of(
        changed(SHIPPED, ('agent = "tarlatamab"\namount = 1\n', 'agent = "tarlatmab"\namount = 1\n'))
    )

    assert "did you mean “tarlatamab”?" in sentence


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("days = 21", "days = 0", "cycle.days is 0; it must be 1 or more"),
        ("days = 21", 'days = "21"', "cycle.days must be a whole number, not '21'"),
        ("days = 21", "days = true", "cycle.days must be a whole number, not True"),
        ("days = 21", "days = 210000", "cycle.days is 210000; it must be 100000 or less"),
        ("amount = 240", "amount = inf", "cycle.doses[1].amount is inf; it must be 100000 or less"),
        ("amount = 240", "amount = -240", "cycle.doses[1].amount is -240; it must be 0 or more"),
        ("before = 2\n", "before = -2\n", "windows[1].before is -2; it must be 0 or more"),
        ('visits = "*"', 'visits = "every"', "windows[1].visits is “every”; write visits as"),
        ('visits = "*"', 'visits = "S1"', "windows[1].visits is “S1”, and the schedule has no such visit"),
        ('visits = "*"', 'visits = "C1D1"', "No row of [[windows]] speaks of C2D1 and 4 other visits"),
        ('ordinals = "2+"', 'ordinals = "3+"', "agents.placidumab.infusions leaves out dose 2"),
        ('ordinals = "2+"', 'ordinals = "1+"', "agents.placidumab.infusions speaks of dose 1 twice"),
        ('ordinals = "2+"', 'ordinals = "2-5"', "leaves out the doses from 6 on"),
        ('ordinals = "2+"', 'ordinals = "0+"', "write dose ordinals as “1”, “1-2” or “3+”"),
        ("min_days = 19", "min_days = 22", "want at least 22 days between placidumab at C1D1 and C2D1"),
        ("max_days = 25", "max_days = 20", "want at most 20 days between placidumab at C1D1 and C2D1"),
        ("amount = 240", "", "cycle.doses[1] has no amount, and placidumab has no levels"),
        ('phase = "Phase II"', 'phase = "Phase II"\nlevels = [3]', "no agent of the study is dosed by level"),
        ("effective = 2026-01-01", 'effective = "2026"', "must be a date without quotes"),
        ('example = "A-001"', 'example = "001"', "is “001”, which does not fit the pattern"),
        ("pattern = '[A-Z]-\\d{3}'", "pattern = '('", "is not a regular expression"),
        ("schema = 1", "schema = 2", "schema is 2; this program reads files of schema 1"),
        ("[touches]\n", "[touches]\nsmile = 3\n", "“touches.smile” is not a key of this file."),
        ('name = "placidumab"\n', "", "[agents.placidumab] lacks name"),
        ('name = "placidumab"\n', 'name = " "\n', "agents.placidumab.name is empty"),
        ("days = [1]", "days = [22]", "gives placidumab on day 22 of a cycle of 21 days"),
        ("days = [1]", "days = [8, 1]", "cycle.doses[1].days is [8, 1]; the numbers must rise"),
        ("{ value = 15, ", "{ value = 15, unit = 3, ", "has “unit” beside its value and source"),
        (
            'value = 15, source = "site", sure',
            'value = 15, source = "hearsay", sure',
            "is “hearsay”; it must be registry",
        ),
        (
            '{ value = 15, source = "site", sure = "found" }',
            "15",
            "does not say where it comes from; give it a source",
        ),
        (
            '{ value = 15, source = "site", sure = "found" }',
            '{ source = "site", sure = "open" }',
            "is open; type its value in",
        ),
        (
            '{ value = 15, source = "site", sure = "found" }',
            '{ source = "site", sure = "found" }',
            "has no value",
        ),
    ],
)
def test_each_fault_has_its_sentence(old, new, said):
    sentences = faults_of(changed(SMALL, (old, new)))

    assert len(sentences) == 1
    assert said in sentences[0]
    assert re.match(r"study\.toml, line \d+: .*\.$", sentences[0])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "levels = { value = [7.5]",
            "levels = { value = [8]",
            "cohorts.P1-DL1.levels has 8; the levels of sg are 10, 7.5, 5",
        ),
        (
            'value = "uspi_to_2026_09"',
            'value = "uspi"',
            "is “uspi”; the profiles are uspi_to_2026_09, uspi_2026_09",
        ),
        (
            "offset_days = -7",
            "offset_days = 7",
            "step_doses.S2.offset_days is 7; a step dose comes before C1D1",
        ),
        ("offset_days = -7", "offset_days = -9", "want at least 7 days between tarlatamab at S1 and S2"),
        ("limit_days = 28", "limit_days = 13", "want at most 13 days between tarlatamab at C1D1 and C1D15"),
        (
            'order = { value = ["tarlatamab", "sg"]',
            'order = { value = ["sg"]',
            "combined_day.order leaves out tarlatamab",
        ),
        ("min_hours = 22", "min_hours = 25", "Monitoring hours must run least, planned, most"),
        ('anchor = "start"', 'anchor = "begin"', "anchor is “begin”; it must be “start” or “end”"),
        ('ordinals = "3-5"', 'ordinals = "2-5"', "rules speaks of dose 2 twice"),
        ("lines = { value = 2", "lines = { value = 3", "combined_day.lines is 3; it must be 1 or 2"),
        (
            'value = "uspi_to_2026_09"',
            'value = "uspi_2026_09"',
            "agents.tarlatamab.monitoring.in_force is “uspi_2026_09”, a profile without hours; type",
        ),
        (
            'source = "label"\nsure = "open"\nnote = "Approved',
            'source = "label"\nsure = "found"\nnote = "Approved',
            "The monitoring profile “uspi_2026_09” has no rules",
        ),
    ],
)
def test_each_fault_of_the_trials_own_parts_has_its_sentence(old, new, said):
    sentences = faults_of(changed(SHIPPED, (old, new)))

    assert len(sentences) == 1
    assert said in sentences[0]


@pytest.mark.parametrize("wrong", ['"x"', "true", "[]"])
def test_a_number_of_the_wrong_kind_is_one_fault_at_its_line(wrong):
    lines = SHIPPED.split("\n")
    numbered = [
        (number, line, replaced)
        for number, line in enumerate(lines)
        if not line.startswith("#") and (replaced := re.sub(r"= -?\d+(?=$|,)", f"= {wrong}", line)) != line
    ]
    many = {
        (number, line): faults_of("\n".join((*lines[:number], replaced, *lines[number + 1 :])))
        for number, line, replaced in numbered
    }

    assert len(numbered) > 90
    assert not {where: sentences for where, sentences in many.items() if len(sentences) != 1}


def test_half_a_day_in_a_cycle_is_one_fault():
    (sentence,) = faults_of(changed(SHIPPED, ("days = { value = 28,", "days = { value = 28.5,")))

    assert "cycle.days must be a whole number, not 28.5" in sentence


def test_the_profile_in_force_is_refused_at_the_line_that_names_it_while_it_has_no_hours():
    text = changed(SHIPPED, ('value = "uspi_to_2026_09"', 'value = "protocol_001942_C"'))
    (sentence,) = faults_of(text)

    assert f"line {line_of(text, 'in_force')}:" in sentence


def test_the_line_is_that_of_the_key_also_in_rows():
    text = changed(SHIPPED, ('later = "C1D1"\nmin_days = 7', 'later = "C1D1"\nmin_days = 0'))
    (sentence,) = faults_of(text)

    assert f"line {line_of(text, 'min_days = 0')}:" in sentence


def test_a_file_that_is_no_toml_says_where():
    (sentence,) = faults_of("schema = 1\n[study\n", name="x.toml")

    assert sentence.startswith("x.toml, line 2: this is not valid TOML")


def test_an_empty_file_lacks_everything_in_one_sentence():
    (sentence,) = faults_of("")

    assert sentence.startswith("study.toml, line 1: The file lacks schema, study, subject_ids, agents")


SLIPS = ("-1", "0", "99999999", "3.5", "true", '"x"', '""', "[]", "[1, 2]", "{}", "{ value = 1 }", "nan")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_slip_anywhere_is_refused_in_sentences_or_read_as_a_study_that_works(data):
    base = data.draw(st.sampled_from([SHIPPED, SMALL]))
    lines = base.split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    slip = data.draw(st.sampled_from(["delete", "double", *SLIPS]))
    if slip == "delete":
        del lines[number]
    elif slip == "double":
        lines.insert(number, lines[number])
    else:
        lines[number] = f"{lines[number].split('=')[0]}= {slip}"
    person = a_participant() if base is SHIPPED else a_small_participant()
    try:
        study, sentences = read_study("\n".join(lines), name="study.toml"), ()
    except StudyFileFaults as refusal:
        study, sentences = None, refusal.sentences

    assert all(re.match(r"study\.toml, line \d+: .+", sentence) for sentence in sentences)
    if study is None:
        assert sentences
    else:
        assert activities(study)
        assert activity_grid(study).columns
        assert all(care_path(study, visit.template).minutes for visit in planned_visits(study, person))


def test_two_readings_are_two_studies():
    assert read_study(SMALL, name="a") != read_study(SMALL, name="a")


def test_an_unlike_study_is_read_as_well():
    study = a_small_study()

    assert study.cycles == 6
    assert study.levelled_agent is None
    assert study.combined_day.order == ()
