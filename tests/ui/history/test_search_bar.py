from datetime import date

import pytest
from PySide6.QtTest import QTest

from planner.model.trail import Topic, TrailSearch
from tests.ui.boards import MONDAY
from tests.ui.conftest import a_participant
from ui.history.search_bar import DAYS, MONTH, TODAY, TOPICS, SearchBar
from ui.language import tr


@pytest.fixture
def bar(qtbot, lived):
    bar = SearchBar(lived)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_at_first_everything_is_looked_for(bar):
    assert bar.search() == TrailSearch()


def test_each_field_narrows_the_search(bar):
    bar.subject.setCurrentText("0012")
    bar.topic.setCurrentIndex(bar.topic.findData(Topic.HOLDS))
    bar.who.setCurrentText("nurse")
    bar.when.setCurrentText(tr(TODAY))

    assert bar.search() == TrailSearch("0012", Topic.HOLDS, "nurse", MONDAY, MONDAY)
    bar.clear()
    assert bar.search() == TrailSearch()


def test_a_stretch_of_days_is_asked_only_when_it_is_wanted(bar):
    hidden = bar.first.isVisible()
    bar.when.setCurrentText(tr(MONTH))
    month = bar.search().first
    bar.when.setCurrentText(tr(DAYS))
    bar.first.day = date(2026, 11, 2)

    assert not hidden
    assert month == date(2026, 10, 25)
    assert bar.first.isVisible()
    assert (bar.search().first, bar.search().last) == (date(2026, 11, 2), MONDAY)


def test_english_names_the_topics_as_the_command_line_does():
    assert [(topic, tr(words).casefold()) for topic, words in TOPICS.items()] == [
        (topic, topic.value.casefold()) for topic in Topic
    ]


@pytest.mark.usefixtures("foreign")
def test_in_another_language_the_same_days_are_looked_at(qtbot, lived):
    bar = SearchBar(lived)
    qtbot.addWidget(bar)
    bar.when.setCurrentText("«The last 7 days»")

    assert bar.search() == TrailSearch(first=date(2026, 11, 17), last=MONDAY)


def test_typing_is_waited_for_and_a_choice_is_not(bar, qtbot):
    heard = []
    bar.changed.connect(lambda: heard.append(bar.search().text))
    with qtbot.waitSignal(bar.changed):
        QTest.keyClicks(bar.text, "snow")
    bar.when.setCurrentText(tr(TODAY))

    assert heard == ["snow", "snow"]


def test_whoever_is_enrolled_later_can_be_chosen_and_the_choice_stays(bar, lived):
    bar.subject.setCurrentText("0012")
    lived.desk.enrol(a_participant("0001"))
    bar.read()

    assert bar.subject.currentText() == "0012"
    assert bar.subject.findText("0001") == 1
