import os
import subprocess
import sys

HEAVY = (
    "pandas",
    "numpy",
    "ortools",
    "icalendar",
    "sqlite_utils",
    "sqlite3",
    "holidays",
    "click",
    "platformdirs",
    "PySide6.QtPrintSupport",
)


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path):
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ui", "--demo", "--exit-after-first-paint"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if "|" in line}

    assert "PySide6.QtWidgets" in imported
    assert "ui.main_window" in imported
    assert not imported & set(HEAVY)
    assert not [name for name in imported if name.startswith(("planner.desk", "planner.model"))]


def test_a_misspelt_option_is_refused_with_the_options_there_are():
    run = subprocess.run(
        [sys.executable, "-m", "ui", "--dmeo"], capture_output=True, text=True, timeout=60, check=False
    )

    assert run.returncode == 2
    assert "--demo" in run.stderr
