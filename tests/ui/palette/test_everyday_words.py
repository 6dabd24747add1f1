import pytest

from ui.act import Act
from ui.palette.everyday_words import SAID
from ui.palette.offer import Kind
from ui.palette.offers import Offers


@pytest.fixture
def offers(window, session):
    return Offers(session, window.acts)


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("late", Act.MOVE_TO),
        ("cannot come", Act.DELAY),
        ("next possible day", Act.DELAY),
        ("sick", Act.OTHER_NURSES),
        ("broken", Act.PLACE_OUT),
        ("died", Act.STOP_TREATMENT),
        ("no show", Act.RECORD_VISIT),
        ("fever", Act.TOXICITY),
        ("pause", Act.HOLD),
        ("resume", Act.RESUME),
        ("blood pressure", Act.CHECKED),
        ("sheet", Act.PRINT),
        ("spanish", Act.PRINT),
        ("who stays the night", Act.HUDDLE),
        ("days left", Act.SHOW_PARTICIPANTS),
    ],
)
def test_an_action_is_found_by_what_a_nurse_calls_it(offers, typed, act):
    assert offers(typed)[0].target.act == act


def test_what_is_said_of_a_participant_is_offered_with_that_participant(offers):
    said = [one.text for typed in ("late 12", "0012 died", "12 fever") for one in offers(typed)]

    assert {"Move to: 0012 S1", "Stop treatment: 0012 S1", "CRS or ICANS: 0012 S1"} <= set(said)


def test_an_action_s_own_name_still_comes_before_what_others_are_called(offers):
    for typed, act in (("print", Act.PRINT), ("record the visit", Act.RECORD_VISIT), ("delay", Act.DELAY)):
        first = next(one for one in offers(typed) if one.kind is Kind.ACTION)

        assert first.target.act == act
    assert Act.FIND_ANYTHING not in SAID
