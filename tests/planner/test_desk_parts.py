import subprocess
import sys

from planner.desk import Desk

PARTS = {
    f"planner.{name}" for name in ("treatment", "placing", "mending", "protocol", "unit", "sheets", "trail")
}
LOADED = """
import sys
from pathlib import Path
from planner.desk import Desk

with Desk.create(Path(sys.argv[1])) as desk:
    desk.day(desk.today())
    desk.running.today()
    print(*sys.modules)
"""


def test_the_board_of_a_day_asks_for_none_of_the_parts_that_change_anything(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", LOADED, tmp_path / "clinic.db"], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())

    assert "planner.running" in loaded
    assert not loaded & PARTS


def test_a_part_is_made_once(tmp_path):
    with Desk.create(tmp_path / "clinic.db") as desk:
        treatment, mending = desk.treatment, desk.mending

        assert desk.treatment is treatment
        assert desk.mending is mending
