"""The list of participants, read again: what is known of somebody stays until it is worked out anew."""

from datetime import date

from tests.ui.conftest import a_participant
from ui.act import Act
from ui.participants.roster_model import Column


def test_an_edit_of_one_leaves_what_is_known_of_the_others_where_it_is(window, session, hands, qtbot):
    hands.press(Act.SHOW_PARTICIPANTS)
    page = window.pages.participants
    qtbot.waitUntil(lambda: page.model.is_worked_out)
    told, anew = [], []
    page.model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    page.model.modelReset.connect(lambda: anew.append(page.model.rowCount()))
    session.desk.treatment.missed("0012", "S1", reason="Snow")
    at_once = [page.model.index(row, Column.NEXT).data() for row in range(2)]
    qtbot.waitUntil(lambda: page.model.is_worked_out)

    assert at_once == ["C3D1", "S1"]
    assert anew == []
    assert told == [(1, 1)]
    assert page.model.index(1, Column.NEXT).data() == "S2"


def test_whoever_is_chosen_is_worked_out_before_the_others(window, session, hands, monkeypatch, qtbot):
    for number in range(20, 30):
        session.desk.enrol(a_participant(f"{number:04}"))
    hands.press(Act.SHOW_PARTICIPANTS)
    page, asked = window.pages.participants, []
    page.show_participant("0027")
    qtbot.waitUntil(lambda: page.model.is_worked_out)
    treatment = session.desk.treatment
    found = treatment.open_toxicities
    page.read()
    monkeypatch.setattr(treatment, "open_toxicities", lambda one: asked.append(one) or found(one))
    qtbot.waitUntil(lambda: page.model.is_worked_out)

    assert asked[:3] == ["0027", "0007", "0012"]
    assert len(asked) == len(set(asked)) == 12


def test_nothing_is_taken_along_into_another_day(window, session, hands, monkeypatch, qtbot):
    hands.press(Act.SHOW_PARTICIPANTS)
    model = window.pages.participants.model
    qtbot.waitUntil(lambda: model.is_worked_out)
    monkeypatch.setattr(session, "today", lambda: date(2026, 11, 24))
    model.read()

    assert [model.index(row, Column.NEXT).data() for row in range(2)] == ["…", "…"]


def test_nothing_is_taken_along_into_another_file(window, session, hands, qtbot):
    hands.press(Act.SHOW_PARTICIPANTS)
    model = window.pages.participants.model
    qtbot.waitUntil(lambda: model.is_worked_out)
    session.opened.emit()
    hands.press(Act.SHOW_PARTICIPANTS)

    assert [model.index(row, Column.NEXT).data() for row in range(2)] == ["…", "…"]


def test_nothing_more_is_asked_of_a_list_that_is_out_of_date_or_of_a_file_that_was_closed(
    window, session, qtbot
):
    model = window.pages.participants.model
    model.read()
    session.desk.undo()  # 0012 is not enrolled; nobody looks at the list
    qtbot.wait(20)
    unseen = model.index(1, Column.NEXT).data()
    model.read()
    session.close()
    qtbot.wait(20)

    assert unseen == "…"
    assert not model._turn.isActive()
