import subprocess
import sys

MADE_BY_IMPORTING = """
import importlib, pkgutil, sys
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv[:1])
import ui.app
from ui.qt_classes import making_qt_classes

def made():
    modules = [module for name, module in sys.modules.items() if name.startswith("PySide6.Qt")]
    return {name for module in modules for name in vars(module) if name[:1] == "Q"}

list(making_qt_classes())
before = made()
for one in pkgutil.walk_packages(ui.__path__, "ui."):
    if not one.name.endswith("__main__"):
        importlib.import_module(one.name)
print(*sorted(made() - before))
"""


def test_importing_our_modules_on_another_thread_makes_none_of_qts_classes_there():
    done = subprocess.run(
        [sys.executable, "-c", MADE_BY_IMPORTING], capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == []
