"""sqlite-utils and the SQLite below it, imported without the 0.4 s of pandas and numpy it would bring along.

sqlite-utils imports both where they are installed, as OR-Tools has them, only to guess the column types of
data frames. The store hands it no data frame, so they are out of sight while it is imported.
``sqlite3`` is the very module sqlite-utils uses: its errors are the ones to catch.
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

_hidden: dict[str, ModuleType | None] = {
    name: None for name in ("pandas", "numpy") if name not in sys.modules
}
sys.modules.update(_hidden)  # type: ignore[arg-type]  # None is how the import system is told "there is none"
try:
    from sqlite_utils import Database, Migrations

    if TYPE_CHECKING:
        import sqlite3
    else:
        from sqlite_utils.utils import sqlite3
finally:
    for _name in _hidden:
        del sys.modules[_name]

__all__ = ["Database", "Migrations", "sqlite3"]
