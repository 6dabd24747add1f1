import pytest
from PySide6.QtTest import QTest

from planner.model.study_sections import SubjectIdRule
from ui.participants.subject_id_field import SubjectIdField


@pytest.fixture
def field(qtbot):
    field = SubjectIdField(SubjectIdRule(r"\d{4}", "0042"), taken={"0012"})
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "said"), [("0012", "enrolled already"), ("Jane Roe", "not a name"), ("12", "looks like 0042")]
)
def test_what_is_wrong_is_said_beside_it(field, typed, said):
    QTest.keyClicks(field.line, typed)

    assert field.refusal.isVisible()
    assert said in field.refusal.text()
    assert not field.is_right


def test_the_refusal_goes_when_the_id_is_mended(field):
    QTest.keyClicks(field.line, "0012")
    field.line.clear()
    QTest.keyClicks(field.line, "0013")

    assert not field.refusal.isVisible()
    assert field.is_right


def test_while_nothing_is_typed_nothing_is_wrong_and_nothing_right(field):
    assert field.refusal.text() == ""
    assert not field.is_right


def test_what_stands_around_an_id_is_no_part_of_it(field):
    QTest.keyClicks(field.line, " 0013 ")

    assert field.typed == "0013"
    assert field.is_right


def test_whoever_types_is_heard_after_it_was_checked(field):
    heard = []
    field.changed.connect(lambda: heard.append((field.typed, field.refusal.text() == "")))
    QTest.keyClicks(field.line, "00")
    field.line.setText("0013")

    assert heard == [("0", False), ("00", False), ("0013", True)]
