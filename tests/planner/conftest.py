"""A desk over a real clinic file with one participant, and the clock it goes by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.desk import Desk
from tests.planner.treated import FIRST, Clock, a_desk, at


@pytest.fixture
def clock() -> Clock:
    return Clock(at(FIRST, "18:00"))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with a_desk(tmp_path, clock) as desk:
        yield desk
