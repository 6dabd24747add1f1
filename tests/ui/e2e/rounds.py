"""A round through every page and every dialog, on two screens and in three themes, to be looked at."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.desk import Desk
from tests.planner.amended import with_shorter_monitoring
from tests.ui.e2e.album import Album
from tests.ui.e2e.demonstration import on_a_screen
from tests.ui.e2e.dialog_round import every_dialog
from tests.ui.e2e.lived_clinic import make_lived_clinic
from tests.ui.e2e.page_round import empty_rooms, every_page
from tests.ui.e2e.program import NOW
from tests.ui.e2e.screen import LARGE, SMALL
from ui.theme import Theme

ROSTER = "subject_id,cohort,sg_mg_per_kg,first_step_dose\n0100,P2,10,2026-12-07\n0101,P2,10,2026-12-14\n"


def go_round(folder: Path) -> None:
    """Leave the pictures in a folder for each screen and theme."""
    with TemporaryDirectory() as home:
        files = Path(home)
        clinic, empty = files / "lived.db", files / "empty.db"
        make_lived_clinic(clinic)
        with Desk.create(empty, now=lambda: NOW):
            pass  # as it is on its first day
        (files / "roster.csv").write_text(ROSTER, "utf-8")
        (files / "amendment-3.toml").write_text(
            with_shorter_monitoring().replace("Amendment 2", "Amendment 3"), "utf-8"
        )
        for size in (SMALL, LARGE):
            for theme in (Theme.LIGHT, Theme.DARK, Theme.CONTRAST):
                album = Album(folder / f"{size[0]}-{theme.value}")
                with on_a_screen(album, size=size, theme=theme, clinic=clinic) as nurse:
                    every_page(nurse)
                    every_dialog(nurse, files)
                with on_a_screen(album, size=size, theme=theme, clinic=empty) as nurse:
                    empty_rooms(nurse)
                sys.stdout.write(f"ok    {album.folder.name}\n")
