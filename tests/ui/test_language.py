"""The language of the window."""

import pytest

from ui.language import SOURCE, languages, marked, native_name, speak, tr


@pytest.fixture
def upside(spoken):
    """Knows one text, one word with a comment, and one plural."""
    spoken(
        lambda text, comment, n: {
            ("Move {visit} to {place}", ""): "{place}: {visit}",
            ("Open", "a value"): "offen",
            ("%n visit(s)", ""): "%n Besuch" if n == 1 else "%n Besuche",
        }.get((text, comment), "")
    )


def test_a_text_stands_as_in_the_code_where_nothing_translates_it():
    assert tr("Move {visit} to {place}", visit="0012 S1", place="Chair 7") == "Move 0012 S1 to Chair 7"


@pytest.mark.usefixtures("upside")
def test_a_translation_may_turn_the_values_round():
    assert tr("Move {visit} to {place}", visit="0012 S1", place="Chair 7") == "Chair 7: 0012 S1"


@pytest.mark.usefixtures("upside")
def test_a_comment_tells_two_uses_of_one_word_apart():
    assert (tr("Open", "a value"), tr("Open"), tr(marked("Open", "a value"))) == ("offen", "Open", "offen")


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 visits do not fit"), (1, "1 visit does not fit"), (2, "2 visits do not fit")]
)
def test_english_says_one_and_many_by_what_stands_in_brackets(n, said):
    assert tr("%n visit(s) (does|do) not fit", "", n) == said


@pytest.mark.usefixtures("upside")
def test_a_translation_has_plurals_of_its_own():
    assert [tr("%n visit(s)", "", n) for n in (1, 2)] == ["1 Besuch", "2 Besuche"]


def test_braces_and_percent_signs_in_a_value_are_shown_as_they_stand():
    assert tr("%n note(s): {note}", "", 2, note="{x} %n (s)") == "2 notes: {x} %n (s)"


def test_the_window_speaks_english_and_says_so_in_it():
    assert languages()[0] == SOURCE
    assert native_name(SOURCE).startswith(("American English", "English"))


def test_a_language_there_is_no_file_of_leaves_it_english():
    speak("xx")

    assert tr("Open") == "Open"
