"""The round is by hand; that it leaves no dialog out is seen here."""

from tests.ui.e2e.dialog_round import WAYS
from tests.ui.everywhere.places import DIALOGS


def test_the_round_leads_to_every_dialog():
    ways = [way.dialog for way in WAYS]

    assert sorted(ways) == sorted(DIALOGS)
