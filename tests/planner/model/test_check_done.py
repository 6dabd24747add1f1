from datetime import UTC, datetime

import pytest

from planner.errors import InvalidValue
from planner.model.check_done import CheckDone


def test_checks_are_counted_from_one():
    at = datetime(2026, 11, 23, 15, 40, tzinfo=UTC)

    assert CheckDone("0042", "S1", "tarlatamab", 1, at).key == "0042/S1/tarlatamab/1"
    with pytest.raises(InvalidValue, match="counted from 1; 0 is none"):
        CheckDone("0042", "S1", "tarlatamab", 0, at)
