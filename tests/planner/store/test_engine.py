import subprocess
import sys


def loaded_by(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    return set(
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        ).stdout.split()
    )


def test_opening_the_store_does_not_bring_pandas_along() -> None:
    loaded = loaded_by("import planner.store.ledger, planner.store.backup")

    assert "sqlite_utils" in loaded
    assert not loaded & {"pandas", "numpy"}


def test_whoever_needs_numpy_after_the_store_gets_it() -> None:
    assert {"sqlite_utils", "numpy"} <= loaded_by("import planner.store.engine\nimport numpy")


def test_whoever_has_numpy_before_the_store_keeps_it() -> None:
    assert {"sqlite_utils", "numpy"} <= loaded_by(
        "import numpy as n\nimport planner.store.engine\nimport numpy\nassert numpy is n"
    )
