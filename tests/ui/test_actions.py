from collections import Counter

from ui.act import Act
from ui.actions import ACTIONS
from ui.language import tr


def test_every_action_stands_in_the_table_once_with_help():
    assert Counter(row.name for row in ACTIONS) == Counter(Act)
    assert all(tr(row.help).endswith(".") and row.menu for row in ACTIONS)


def test_no_two_actions_share_a_key():
    keys = Counter(key for row in ACTIONS for key in row.keys)

    assert not [key for key, count in keys.items() if count > 1]


def test_no_help_would_be_taken_for_rich_text(window):
    assert not [act for act, action in window.acts.items() if "<" in action.toolTip()]
