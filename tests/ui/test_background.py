import sys
from threading import current_thread, main_thread

from PySide6.QtCore import QObject

from planner.errors import LayoutFailed
from ui.background import Work


def test_a_job_runs_elsewhere_and_its_news_arrive_here(qtbot):
    seen = []

    def job(tell, _stop):
        tell(current_thread() is main_thread())
        return "done"

    owner = QObject()
    work = Work(job, owner)
    work.progressed.connect(lambda news: seen.append((news, current_thread() is main_thread())))
    work.done.connect(seen.append)
    with qtbot.waitSignal(work.finished):
        work.start()

    assert seen == [(False, True), "done"]


def test_a_job_can_be_asked_to_stop(qtbot):
    owner = QObject()
    work = Work(lambda _tell, stop: stop.wait(10), owner)
    with qtbot.waitSignal(work.done) as done:
        work.start()
        work.stop()

    assert done.args == [True]


def test_a_refusal_comes_back_as_it_stands(qtbot):
    def job(_tell, _stop):
        raise LayoutFailed("The solver ended without an answer.")

    owner = QObject()
    work = Work(job, owner)
    with qtbot.waitSignal(work.refused) as refused:
        work.start()

    assert str(refused.args[0]) == "The solver ended without an answer."


def test_a_bug_reaches_the_hook_of_the_window(qtbot, monkeypatch):
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, fault, _trace: caught.append((kind, str(fault))))

    def job(_tell, _stop):
        raise ZeroDivisionError("a bug")

    owner = QObject()
    work = Work(job, owner)
    with qtbot.waitSignal(work.finished):
        work.start()

    assert caught == [(ZeroDivisionError, "a bug")]
