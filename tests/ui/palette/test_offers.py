from datetime import date, timedelta

import pytest

from planner.model.moment import Moment
from tests.builders import a_participant
from ui.act import Act
from ui.palette.offer import MOST, Kind
from ui.palette.offers import Offers
from ui.qactions import qactions
from ui.session import Session


@pytest.fixture
def offers(window, session):
    return Offers(session, window.acts)


def found(offers, typed):
    return [(one.kind, one.text) for one in offers(typed)]


def test_with_nothing_typed_every_other_action_is_offered_lately_used_first(window, session):
    offers = Offers(session, window.acts, (Act.EXPORT, Act.FIT))("")

    assert [one.target.act for one in offers[:4]] == [Act.EXPORT, Act.FIT, Act.LAY_OUT, Act.RECORD_NEXT]
    assert {one.target.act for one in offers} == set(Act) - {Act.FIND_ANYTHING}


def test_a_participant_comes_with_where_the_course_stands(offers):
    [one] = [offer for offer in offers("12") if offer.kind is Kind.PARTICIPANT]

    assert one.text == "0012"
    assert one.explained.startswith("Show the course: P2, first step dose Mon 23 Nov 2026")


@pytest.mark.parametrize(
    ("days", "stands"), [(-1, "on treatment"), (0, "first dose to come"), (1, "first dose to come")]
)
def test_of_a_participant_who_has_had_nothing_yet_the_first_dose_is_to_come(window, session, days, stands):
    session.desk.enrol(a_participant("0555", starts=session.today() + timedelta(days=days)))
    [one] = [offer for offer in Offers(session, window.acts)("555") if offer.kind is Kind.PARTICIPANT]

    assert one.explained.endswith(f", {stands}.")


def test_of_a_participant_who_has_come_for_the_first_dose_it_is_on_treatment(window, session):
    session.desk.enrol(a_participant("0555", starts=session.today()))
    session.desk.treatment.note("0555", "S1", Moment.ARRIVED)
    [one] = [offer for offer in Offers(session, window.acts)("555") if offer.kind is Kind.PARTICIPANT]

    assert one.explained.endswith(", on treatment.")


def test_visits_are_offered_once_a_second_word_is_begun(offers):
    alone = {kind for kind, _ in found(offers, "001")}
    visits = [one for one in offers("12 c2d8") if one.kind is Kind.VISIT]

    assert Kind.VISIT not in alone
    assert [one.text for one in visits] == ["0012 C2D8"]
    assert visits[0].target.day == date(2027, 1, 11)


def test_visits_of_several_are_offered_where_what_is_typed_of_the_id_fits_them(offers):
    visits = [one.text for one in offers("00 c2d8") if one.kind is Kind.VISIT]

    assert sorted(visits) == ["0007 C2D8", "0012 C2D8"]


def test_to_a_subject_id_alone_the_visit_of_today_is_offered_under_the_participant(offers, session):
    here = {
        (one.subject_id, visit.planned.code)
        for one in session.desk.participants()
        for visit in session.desk.course(one.subject_id).visits
        if visit.day == session.today()
    }
    subject_id, code = min(here)
    first, second, *others = offers(subject_id.lstrip("0"))

    assert (first.kind, first.text) == (Kind.PARTICIPANT, subject_id)
    assert (second.kind, second.text) == (Kind.VISIT, f"{subject_id} {code}")
    assert second.target.day == session.today()
    assert Kind.VISIT not in {one.kind for one in others}


def test_on_a_day_on_which_nobody_comes_a_subject_id_offers_no_visit(offers, session, monkeypatch):
    monkeypatch.setattr(session, "today", lambda: date(2026, 11, 29))  # a Sunday

    assert Kind.VISIT not in {kind for kind, _ in found(offers, "0012")}


def test_of_one_participant_today_s_visit_and_the_next_come_before_those_that_have_been(offers, session):
    today = session.today()
    days = [one.target.day for one in offers("7 c1") if one.kind is Kind.VISIT]
    ahead, been = [day for day in days if day >= today], [day for day in days if day < today]

    assert days[: len(ahead)] == sorted(ahead)
    assert days[len(ahead) :] == sorted(been, reverse=True)
    assert ahead
    assert been


def test_those_that_have_been_stay_in_reach_however_many_are_still_ahead(offers, session):
    today = session.today()
    visits = [one.target for one in offers("7 c") if one.kind is Kind.VISIT]
    ahead = [visit for visit in session.desk.course("0007").visits if visit.day and visit.day >= today]
    been = [visit.day for visit in visits if visit.day < today]

    assert len(ahead) > MOST
    assert been
    assert been == sorted(been, reverse=True)
    assert all(visit.day >= today for visit in visits[: MOST // 2])


def test_a_code_alone_offers_everybody_who_has_it_the_nearest_first(offers, session):
    visits = [one for one in offers("c1d8") if one.kind is Kind.VISIT]
    days = [abs((one.target.day - session.today()).days) for one in visits]

    assert {one.target.code for one in visits} == {"C1D8"}
    assert len(visits) == len(session.desk.participants())
    assert days == sorted(days)
    assert not [one for one in offers("c1d") if one.kind is Kind.VISIT]


def test_a_note_of_a_participant_is_no_part_of_what_is_offered(offers):
    assert not [one for one in offers("0012") if "img" in one.text + one.explained]


def test_a_day_is_offered_in_full(offers):
    assert (Kind.DAY, "Tuesday 1 December 2026") in found(offers, "2026-12-01")


def test_an_action_that_cannot_be_had_says_why(offers):
    [redo] = [one for one in offers("redo") if one.target.act == Act.REDO]

    assert redo.why_not == "There is nothing to redo."


def test_before_a_file_is_open_only_actions_are_offered(window):
    offers = Offers(Session(), qactions(window))

    assert {kind for kind, _ in found(offers, "today")} == {Kind.ACTION}
