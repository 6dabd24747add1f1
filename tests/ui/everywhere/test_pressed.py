"""Every action is pressed by some test as a nurse presses it, and what came of it is asked afterwards."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from tests.ui.hands import Hands
from tests.ui.stories.conftest import Nurse
from ui.act import Act

TESTS = Path(__file__).parents[1]
PRESSING = (Hands.press.__name__, Nurse.in_dialog.__name__)
"""What sends the key events of an action, and fails where these do not do it."""


def pressed_in(source: str) -> Iterator[Act]:
    """The actions that tests press and then assert something of; a press of a fixture is none."""
    for test in ast.walk(ast.parse(source)):
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_"):
            asked = max((node.lineno for node in ast.walk(test) if isinstance(node, ast.Assert)), default=0)
            for node in ast.walk(test):
                match node:
                    case ast.Call(
                        func=ast.Attribute(attr=how),
                        args=[ast.Attribute(value=ast.Name(id="Act"), attr=name), *_],
                    ) if how in PRESSING and node.lineno < asked:
                        yield Act[name]


@lru_cache(maxsize=1)
def pressed() -> frozenset[Act]:
    """Those that some test of the window presses."""
    return frozenset(act for file in TESTS.rglob("test_*.py") for act in pressed_in(file.read_text("utf-8")))


@pytest.mark.parametrize("act", Act)
def test_some_test_presses_it(act):
    """Whoever adds an action writes a test with ``hands.press(Act.…)``, which fails where no key does it."""
    assert act in pressed()


@pytest.mark.parametrize(
    ("body", "counts"),
    [
        ("hands.press(Act.UNDO)\n    assert asked", True),
        ("nurse.in_dialog(Act.UNDO, fill)\n    assert asked", True),
        ("hands.press(Act.UNDO)", False),
        ("assert asked\n    hands.press(Act.UNDO)", False),
        ("window.acts[Act.UNDO].trigger()\n    assert asked", False),
        ("undo = Act.UNDO\n    assert asked", False),
    ],
)
def test_a_press_counts_where_something_is_asked_after_it(body, counts):
    test = f"def test_that(hands):\n    {body}\n"

    assert [*pressed_in(test)] == [Act.UNDO] * counts
    assert [*pressed_in(test.replace("test_that", "that"))] == []


def test_the_hands_do_not_take_an_action_that_is_off_or_a_key_that_is_not_its_own(window, hands):
    window.acts[Act.REDO].setEnabled(False)
    with pytest.raises(AssertionError):
        hands.press(Act.REDO)
    with pytest.raises(AssertionError):
        hands.press(Act.FIT, by="Ctrl+Q")
    window.acts[Act.FIT].setShortcuts([])
    with pytest.raises(AssertionError):
        hands.press(Act.FIT)

    assert window.isVisible()


def test_the_hands_tell_of_a_dialog_that_never_opened_and_of_what_went_wrong_in_one(window, hands):
    with pytest.raises(AssertionError, match="no dialog opened"):
        hands.press(Act.FIT, into=lambda _dialog: None)
    with pytest.raises(ZeroDivisionError):
        hands.press(Act.ENROL, into=lambda _dialog: 1 / 0)

    assert window.isVisible()
