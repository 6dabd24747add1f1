import re
from collections import Counter

import pytest

from ui.act import Act
from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.help.pages import FOLDER, LINK, help_pages, page_of, written
from ui.language import tr
from ui.qactions import named

KEY = re.compile(r"Ctrl\+|Ctrl-|\bF\d|⌘")


def test_every_action_has_its_page_and_every_page_its_action():
    """Whoever adds an action writes ``resources/help/actions/NAME.md`` beside it."""
    files = {path.stem for path in FOLDER.glob("*.md")}

    assert files == set(Act)
    assert Counter(page.act for page in help_pages()) == Counter(Act)


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_a_page_is_titled_as_its_action_and_says_more_than_its_sentence(row):
    title, blank, *body = written(row.name).splitlines()

    assert title == f"# {named(tr(row.text))}" or row.name is Act.ABOUT
    assert blank == ""
    assert len(" ".join(body)) > len(tr(row.help))


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_a_page_leads_only_to_pages_by_the_names_of_their_actions(row):
    names = {other.name: named(tr(other.text)) for other in ACTIONS}
    links = LINK.findall(written(row.name))

    assert {name: " ".join(words.split()) for words, name in links}.items() <= names.items()


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.name)
def test_no_page_writes_down_a_key_that_could_change(row):
    """An action's keys come from the table; those of a place, such as arrows, are no action's."""
    assert not KEY.search(written(row.name))


def test_a_page_says_its_own_keys_and_those_it_leads_to():
    row = next(row for row in ACTIONS if row.name is Act.LAY_OUT)
    text = page_of(Act.LAY_OUT).text

    assert f"press {keys_in_words(row)}" in text
    assert "[Undo](undo.md) (Ctrl+Z)" in text


def test_no_page_holds_what_could_be_taken_for_html_or_brings_in_a_picture():
    assert not [page.act for page in help_pages() if re.search(r"<|!\[|://", page.text)]
