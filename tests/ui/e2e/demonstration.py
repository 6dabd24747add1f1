"""The demonstration clinic of one Monday, with a nurse before it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.demo import make_demo
from tests.ui.e2e.album import Album
from tests.ui.e2e.nurse import Nurse
from tests.ui.e2e.program import NOW, WAITS, WRITTEN
from tests.ui.e2e.screen import SMALL, Screen
from tests.ui.e2e.waits import print_longest
from ui.theme import Theme

DEMO_SECONDS = 8


@contextmanager
def on_a_screen(
    album: Album,
    *,
    size: tuple[int, int] = SMALL,
    theme: Theme = Theme.LIGHT,
    clinic: Path | None = None,
    waits: bool = False,
) -> Iterator[Nurse]:
    """A nurse before the demonstration clinic of that Monday, or before a copy of ``clinic``.

    ``waits``: how long she is kept waiting is printed at the end.
    """
    with TemporaryDirectory() as folder:
        home = Path(folder)
        file = home / "clinic.db"
        if clinic is None:
            make_demo(file, now=NOW, seconds=DEMO_SECONDS)
        else:
            file.write_bytes(clinic.read_bytes())
        named = {WRITTEN: str(home / "written.json")} | ({WAITS: str(home / "waits")} if waits else {})
        screen = Screen(size, home=home, more=named)
        try:
            nurse = Nurse(screen, file, album, theme=theme)
            yield nurse
            if waits:
                print_longest(home / "waits", nurse.done)
        finally:
            screen.leave()
