import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem
from shiboken6 import Shiboken

import ui
from ui.binding import refusal

CALLS = 500


def test_the_binding_does_not_eat_references_to_none(qtbot):
    """PySide6 6.12.0 drops one at each wrapped void call, and Python 3.11 aborts when the last is gone."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")

    assert sys.getrefcount(None) > before - CALLS // 2


@pytest.mark.parametrize("binding", [(6, 12), (6, 13), (7, 0)])
def test_a_binding_that_eats_none_is_refused_on_a_python_where_none_can_die(binding):
    sentence = refusal(python=(3, 11), binding=binding)

    assert "aborts on Python 3.11" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize(("python", "binding"), [((3, 11), (6, 11)), ((3, 12), (6, 12)), ((3, 14), (6, 11))])
def test_pairs_that_work_together_are_let_through(python, binding):
    assert refusal(python=python, binding=binding) == ""


def test_the_installed_pair_works_together():
    assert refusal() == ""


READS = """
import linecache
from ui.app import import_as_python_does
import_as_python_does()
from planner.desk import Desk
print(*linecache.cache, sep="\\n")
"""


def test_the_source_of_what_is_imported_after_the_binding_is_not_read():
    run = subprocess.run([sys.executable, "-c", READS], capture_output=True, text=True, check=True)

    assert "desk.py" not in {Path(line).name for line in run.stdout.splitlines()}


def items_of_layouts():
    return [
        one
        for one in Shiboken.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]


def test_no_item_of_a_layout_is_asked_for():
    """PySide keeps what ``itemAt`` gave when Qt has deleted it, and takes for it what is made there next.

    The head of a table was then an item of a layout to Python, and the process could end.
    """
    asking = [
        file
        for folder in map(Path, ui.__path__)
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
    ]

    assert asking == []


def test_a_window_that_becomes_narrow_and_wide_again_leaves_no_such_item_behind(window, qtbot):
    before, below = items_of_layouts(), window.pages.day.bar._below
    for width, lines in ((640, 1), (2600, 0), (640, 1)):
        window.resize(width, 740)
        qtbot.waitUntil(lambda lines=lines: below.count() == lines)

    assert items_of_layouts() == before
