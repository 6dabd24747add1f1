"""What looks like HTML in any field is shown as typed on every page, and opens no file."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableView, QTabWidget, QWidget

from planner.model.study_text import StudyText
from planner.store.records import read_all
from tests.ui.boards import MONDAY
from tests.ui.everywhere.canary.branded_files import AGENTS, study_texts
from tests.ui.everywhere.canary.watch import brand, editable, type_in
from tests.ui.everywhere.places import pages
from ui.session import Session

ONLY_IN_THE_FILE = {*AGENTS, "ours", "Overnight", "First infusion", "Later infusions"}
"""Codes of drugs and of a profile with a title, and names of tables of vital signs: nobody is shown them."""


def walk(window, session: Session) -> Iterator[tuple[str, QWidget]]:
    """Every page with something of everything on it: days, people, edits, values."""
    for page, top in pages(window):
        yield page, top
        if page == "show_day":
            for day in (date(2026, 11, 30), date(2026, 12, 3), MONDAY):
                window.pages.show_day(day)
                yield f"{page} {day}", window.pages.day
            window.pages.show_visit(MONDAY, "0012/S1")
            yield f"{page} 0012/S1", window.pages.day
        elif page == "show_protocol":
            yield from turned_over(window.pages.protocol)
        elif page == "show_participants":
            for somebody in session.desk.participants():
                window.pages.show_participant(somebody.subject_id)
                yield f"{page} {somebody.subject_id}", window.pages.participants


def turned_over(page: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Each version on each tab."""
    (tabs,) = page.findChildren(QTabWidget)
    version = page.version
    for number in range(version.count()):
        version.setCurrentIndex(number)
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            yield f"{version.itemText(number)}, {tabs.tabText(tab)}", page


def choose_each_row(top: QWidget) -> Iterator[str]:
    """Go through the tables in sight; what stands beside them says more of the row that is chosen."""
    beside = [*top.findChildren(QLabel), *top.findChildren(QPlainTextEdit)]
    for table in (one for one in top.findChildren(QTableView) if one.isVisible()):
        for row in range(table.model().rowCount()):
            table.setCurrentIndex(table.model().index(row, 0))
            yield from (one.text() if isinstance(one, QLabel) else one.toPlainText() for one in beside)


def test_on_every_page_every_field_is_shown_as_typed(window, session, seen, lived_in):
    for place, top in walk(window, session):
        seen.look(place, top)
        if place not in ("show_day", "show_weeks") and top is not window.pages.participants:
            seen.written |= {*choose_each_row(top)}
    lost = {one for one in (*lived_in[1], brand("login"), brand("clinic")) if not seen.shows(one)}
    (study,) = read_all(session.desk._file, StudyText)
    of_study = brand("protocol.set_text text")
    unsaid = {text for text in study_texts(study.text, of_study) if not seen.shows(text)}

    assert seen.wrong == {}
    assert lost == set()
    assert {text.removesuffix(of_study).strip() for text in unsaid} <= ONLY_IN_THE_FILE


def test_typed_on_a_page_it_is_shown_as_typed(window, session, seen):
    fields = 0
    for place, top in pages(window):
        fields += len([*editable(top)])
        type_in(top, brand("typed here"))
        seen.look(place, top)

    assert fields >= 4
    assert seen.wrong == {}
