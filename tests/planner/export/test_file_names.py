import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.file_names import distinct_stems, file_stem


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Chair 4", "chair-4"),
        ("Fenêtre 窓", "fenêtre-窓"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\stream:x", "c-stream-x"),
        ("ﬁrst", "first"),
        ("bed\u202e\0\x07 1. ", "bed-1"),
        ("CON", "con-calendar"),
        ("com¹", "com1-calendar"),
        ("nul.txt", "nul-txt"),
        ("???", "calendar"),
        ("", "calendar"),
        ("x" * 300, "x" * 60),
    ],
)
def test_any_text_becomes_a_name_that_every_system_takes(text: str, stem: str):
    assert file_stem(text) == stem


@given(st.text())
def test_a_name_never_leaves_its_folder(text: str):
    stem = file_stem(text)

    assert stem
    assert not set(stem) & set('<>:"/\\|?*. \0')


@given(st.lists(st.text(max_size=4)))
def test_no_two_texts_share_a_file(texts: list[str]):
    stems = distinct_stems(texts)

    assert set(stems) == set(texts)
    assert len({stem.casefold() for stem in stems.values()}) == len(stems)


def test_alike_names_are_numbered():
    assert distinct_stems(["Bed 1", "bed 1", "bed-1"]) == {
        "Bed 1": "bed-1",
        "bed 1": "bed-1-2",
        "bed-1": "bed-1-3",
    }
