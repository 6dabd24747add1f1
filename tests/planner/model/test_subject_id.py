import pytest

from planner.errors import InvalidValue
from planner.model.study_sections import SubjectIdRule
from planner.model.subject_id import check_subject_id

FOUR_DIGITS = SubjectIdRule(pattern=r"\d{4}", example="0042")
ANYTHING = SubjectIdRule(pattern=r".+", example="P-007")


@pytest.mark.parametrize("text", ["0042", " 0042 ", "0042\t", "9999"])
def test_an_id_of_the_study_is_taken_without_the_spaces_around_it(text: str):
    assert check_subject_id(text, rule=FOUR_DIGITS) == text.strip()


@pytest.mark.parametrize(
    "text", ["007", "00042", "42", "00 42", "P-0042", "００４２", "00\n42", "0042\n0043"]
)
def test_what_does_not_fit_the_pattern_is_refused_with_an_example(text: str):
    with pytest.raises(InvalidValue, match="0042"):
        check_subject_id(text, rule=FOUR_DIGITS)


@pytest.mark.parametrize("text", ["", "   "])
def test_no_id_is_refused(text: str):
    with pytest.raises(InvalidValue, match="missing"):
        check_subject_id(text, rule=FOUR_DIGITS)


@pytest.mark.parametrize("rule", [FOUR_DIGITS, ANYTHING])
@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("12-34-56-7", "record number"),
        ("1234567", "record number"),
        ("12 34 56 7", "record number"),
        ("MRN 1234", "record number"),
        ("mrn:123456", "record number"),
        ("123-45-6789", "record number"),
        ("1961-04-12", "date of birth"),
        ("04/12/1961", "date of birth"),
        ("4.12.61", "date of birth"),
        ("19610412", "date of birth"),
        ("12 Apr 1961", "date of birth"),
        ("Jane Doe", "name"),
        ("Doe, Jane", "name"),
        ("Jane Doe 3", "name"),
        ("Müller", "name"),
        ("J. D.", "name"),
        ("JD", "name"),
        ("O'Brien", "name"),
        ("山田", "name"),
    ],
)
def test_what_tells_who_somebody_is_is_refused_and_not_repeated(text: str, look: str, rule: SubjectIdRule):
    with pytest.raises(InvalidValue, match=look) as refused:
        check_subject_id(text, rule=rule)

    assert text not in str(refused.value)


@pytest.mark.parametrize(
    ("pattern", "example"),
    [(r"\d{3}-\d{3}", "101-001"), (r"\d{7}", "1000001"), (r"[A-Z]{3}", "ABC"), (r"\d{8}", "20260001")],
)
def test_a_look_that_the_studys_own_ids_have_is_no_reason_to_refuse(pattern: str, example: str):
    assert check_subject_id(example, rule=SubjectIdRule(pattern=pattern, example=example)) == example


def test_letters_and_a_number_are_no_name():
    assert check_subject_id("NIH-0042", rule=ANYTHING) == "NIH-0042"
