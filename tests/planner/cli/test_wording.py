"""What the tables of the command line say in few characters."""

import pytest

from planner.cli.wording import finding_words
from planner.model.day_layout import Finding


@pytest.mark.parametrize(
    ("sentence", "visits", "said"),
    [
        ("It needs a chair.", ("0007/C1D1",), "0007 C1D1: It needs a chair."),
        ("C9D15 is booked on a closed day.", ("0007/C9D15",), "0007: C9D15 is booked on a closed day."),
        ("C9D1 is too close to C9D8.", ("0007/C9D1", "0007/C9D8"), "0007: C9D1 is too close to C9D8."),
        ("0007 S1 has no place.", ("0007/S1",), "0007 S1 has no place."),
        ("They clash.", ("0007/S1", "0008/S1"), "0007 S1, 0008 S1: They clash."),
        ("C1D15 is late.", ("0007/C1D1",), "0007 C1D1: C1D15 is late."),
        ("Everybody is here.", (), "Everybody is here."),
    ],
)
def test_a_finding_names_each_visit_once(sentence, visits, said):
    assert finding_words(Finding("rule", sentence, visits)) == said
