"""OR-Tools imports pandas for helpers that we do not call: a stand-in saves most of the solver's start.

Measured with OR-Tools 9.15: importing ``cp_model`` takes 0.3 s instead of 1.1 s, and 46 MB instead of 87 MB.
Only the solver's own process does this; a test solves a day under it, and so sees a release that needs more.
"""

import sys
from types import ModuleType


def install() -> None:
    """Put the stand-in where ``import pandas`` finds it, unless the real one is there already."""
    if "pandas" not in sys.modules:
        stand_in = ModuleType("pandas")
        for name in ("Series", "Index", "DataFrame"):
            setattr(stand_in, name, type(name, (), {}))
        sys.modules["pandas"] = stand_in
