import pytest

from planner.model.note_looks import NoteLook, looks_of_note


@pytest.mark.parametrize(
    ("note", "looks"),
    [
        ("<b>Mary Smith</b> MRN 1234567 dob 3/4/1960", (NoteLook.DATE_OF_BIRTH, NoteLook.RECORD_NUMBER)),
        ("12-34-56-7", (NoteLook.RECORD_NUMBER,)),
        ("1960-03-04", (NoteLook.DATE_OF_BIRTH,)),
        ("4 March 1960", (NoteLook.DATE_OF_BIRTH,)),
        ("March 4, 1960", (NoteLook.DATE_OF_BIRTH,)),
        ("call Mrs. Smith", (NoteLook.NAME,)),
        ("Name: Smith", (NoteLook.NAME,)),
    ],
)
def test_a_note_that_holds_an_identifier_looks_like_it(note, looks):
    assert looks_of_note(note) == looks


@pytest.mark.parametrize(
    "note",
    [
        "", "Comes by <b>train</b>", "calls back at 08:30", "port on the left, 2 lines", "rather Chair 12",
        "prefers Mondays in May", "over\ntwo lines", "allergic to latex; 500 mL saline", "C1D15 by taxi",
    ],
)  # fmt: skip
def test_a_note_about_the_visits_looks_like_nothing(note):
    assert looks_of_note(note) == ()
