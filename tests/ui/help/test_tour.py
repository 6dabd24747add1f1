import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.act import Act
from ui.help.tour import Tour
from ui.help.tour_card import TourCard, TourRing


@pytest.fixture
def tour(window, hands, session):
    arrival = session.now().replace(hour=8, minute=0)
    session.desk.placing.place("0012/S1", arrival=arrival, chair="Bed 1")
    hands.press(Act.TOUR)
    return window.findChild(Tour)


def test_return_goes_through_it_to_its_end_and_gives_the_cursor_back_to_the_board(window, tour, qtbot):
    titles = []
    for _ in range(6):
        titles.append(tour.card.accessibleName().partition(".")[0])
        QTest.keyClick(tour.card.go_on, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(TourCard))

    assert titles[0] == "The day"
    assert titles[-1] == "Nothing is lost"
    assert len(set(titles)) == 6
    assert window.focusWidget() is window.pages.day.board


def test_back_shows_the_step_before_and_is_not_there_at_the_first(tour):
    def title():
        return tour.card.accessibleName().partition(".")[0]

    first, is_there = title(), tour.card.back.isVisible()
    tour.card.go_on.click()
    second = title()
    tour.card.back.click()

    assert not is_there
    assert title() == first != second
    assert not tour.card.back.isVisible()


def test_every_step_points_at_something_in_sight_and_covers_none_of_it(window, tour):
    for _ in range(6):
        ring = window.findChild(TourRing)
        seen = (ring.geometry(), tour.card.geometry())

        assert ring.isVisible()
        assert window.rect().contains(tour.card.geometry())
        assert not seen[0].adjusted(3, 3, -3, -3).intersects(seen[1])

        tour.card.go_on.click()


def test_what_is_hidden_is_told_in_the_middle_of_the_window(window, tour):
    window.acts[Act.SIDE_PANEL].setChecked(False)
    tour.card.go_on.click()
    tour.card.go_on.click()

    assert not window.findChild(TourRing).isVisible()
    assert tour.card.isVisible()


@pytest.mark.parametrize("room", [Act.SHOW_DAY, Act.SHOW_PARTICIPANTS, Act.SHOW_WEEKS, Act.SHOW_CLINIC])
def test_escape_ends_it_from_wherever_the_cursor_went_and_leaves_it_there(window, tour, hands, qtbot, room):
    hands.press(room)
    cursor = window.focusWidget()
    QTest.keyClick(cursor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(TourCard))

    assert window.focusWidget() is cursor


@pytest.mark.parametrize("end", ["escape", "skip"])
def test_it_ends_when_it_is_told_to(window, tour, qtbot, end):
    if end == "escape":
        QTest.keyClick(tour.card.go_on, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(tour.card.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findChildren(TourCard))

    assert not window.findChildren(Tour)


def test_it_blocks_nothing_meanwhile(window, hands, tour, session):
    hands.press(Act.NEXT_DAY)

    assert window.pages.day.day > session.today()
    assert tour.card.isVisible()


def test_asked_for_again_it_begins_anew(window, hands, tour, qtbot):
    tour.card.go_on.click()
    hands.press(Act.TOUR)
    qtbot.waitUntil(lambda: len(window.findChildren(Tour)) == 1)

    assert window.findChild(TourCard).accessibleName().startswith("The day.")


def test_it_comes_by_itself_once(window, settings):
    window.guide.offer_tour()
    first = window.findChild(Tour)
    first.end()
    window.guide.offer_tour()

    assert [tour for tour in window.findChildren(Tour) if tour is not first] == []
    assert settings.is_on(Act.TOUR, at_first=False)


def test_it_keeps_beside_what_it_points_at_when_the_window_grows(window, tour, qtbot):
    before = window.findChild(TourRing).width()
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: window.findChild(TourRing).width() > before)

    assert window.rect().contains(tour.card.geometry())
