"""The demonstration clinic has everything to show, whatever the day."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.demo import make_demo
from planner.desk import Desk
from planner.model.places import PlaceKind

MONDAY_AFTER_A_CLOSED_SUNDAY = date(2026, 11, 23)
THANKSGIVING = date(2026, 11, 26)
EIGHT_DAYS_AFTER_A_HOLIDAY = date(2027, 9, 14)
SATURDAY = date(2026, 12, 5)


@pytest.mark.slow
@pytest.mark.parametrize(
    "today", [MONDAY_AFTER_A_CLOSED_SUNDAY, THANKSGIVING, EIGHT_DAYS_AFTER_A_HOLIDAY, SATURDAY]
)
def test_today_has_a_full_board_with_last_night_a_first_dose_and_two_drugs(
    tmp_path: Path, today: date
) -> None:
    path = tmp_path / "demo.db"

    make_demo(path, today=today, seconds=2)

    with Desk.open(path) as desk:
        board = desk.day(today)
        assert len(desk.participants()) == 30
        assert len({block.visit_key for block in board.blocks if not block.carried}) >= 12
        assert sum(block.carried for block in board.blocks) == 2
        assert any(block.first_dose for block in board.blocks)
        assert any(len(block.agents) == 2 for block in board.blocks)
        assert any(block.overnight and block.kind is PlaceKind.SLOT for block in board.blocks)
        assert board.tray == ()
        assert desk.findings() == ()


@pytest.mark.slow
def test_the_day_has_been_run_until_now_and_one_visit_is_late(tmp_path: Path) -> None:
    path, now = tmp_path / "demo.db", datetime(2026, 11, 23, 9, 40, tzinfo=ZoneInfo("America/New_York"))

    make_demo(path, now=now, seconds=2)

    with Desk.open(path, now=lambda: now) as desk:
        rows = desk.running.today().rows(9 * 60 + 40)
        assert [row.is_late for row in rows].count(True) == 1
        assert sum(row.visit.has_begun for row in rows) >= 8
        assert desk.findings() == ()
        assert desk.trail.lines(at_most=1)[0].at <= now
