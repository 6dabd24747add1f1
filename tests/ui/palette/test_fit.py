import pytest

from ui.palette.fit import Fit, fit


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lay out the day", Fit.WHOLE),
        ("LAY O", Fit.BEGINNING),
        ("lay day", Fit.WORDS),
        ("da la", Fit.ANY_ORDER),
        ("ut the d", Fit.INSIDE),
        ("lotd", Fit.LETTERS),
        ("laod", Fit.LETTERS),
        ("chair slot", Fit.HELP),
        ("xyz", None),
        ("dl", None),
        ("", None),
    ],
)
def test_a_text_fits_in_one_of_few_ways(typed, expected):
    found = fit(typed, "Lay out the day", explained="Find a chair, a monitoring slot and a time.")

    assert found is expected


def test_one_word_typed_cannot_stand_for_two():
    assert fit("day day", "Lay out the day") is None or fit("day day", "Lay out the day") > Fit.WORDS


def test_accents_never_matter():
    assert fit("dia", "Día") is Fit.WHOLE
    assert fit("DÍA", "dia") is Fit.WHOLE
