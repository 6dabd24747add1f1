"""Answers that are worked out anew a few courses at a time, while everything is still answered as before."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

from planner.answers.questions import Questions
from planner.errors import PlannerError
from planner.model.edit import Edit

AT_ONCE = 24
"""Courses that are worked out when they are asked for; more than these, some 30 ms, are put off."""


class ComingAnswers:
    """``questions`` as they will be answered.

    ``kinds`` are those of the records that are others then; None where any may be.
    """

    def __init__(self, questions: Questions, *, kinds: frozenset[str] | None) -> None:
        """Nothing is worked out yet but what ``questions`` know."""
        self.questions, self.kinds = questions, kinds
        self._work = self._to_do()

    def after(self, edit: Edit) -> "ComingAnswers":
        """These, with an edit made that came meanwhile; what it leaves as it is stays known."""
        kinds = self.kinds | edit.kinds if self.kinds is not None else None
        return ComingAnswers(self.questions.if_made(edit), kinds=kinds)

    def work_out(self, *, seconds: float) -> bool:
        """Work for so long, and one course out at the least; was everything known before?"""
        until = time.perf_counter() + seconds
        for work_out in self._work:
            with suppress(PlannerError):  # said where the course is shown, with a way to mend it
                work_out()
            if time.perf_counter() >= until:
                return False
        return True

    def _to_do(self) -> Iterator[Callable[[], object]]:
        for subject_id in self.questions.to_work_out():
            yield partial(self.questions.course, subject_id)
        yield self.questions.know_the_days


def takes_long(then: Questions, *, now: Questions) -> bool:
    """Would more courses have to be worked out than anybody should wait for, that are known now?"""
    return len(then.to_work_out()) - len(now.to_work_out()) > AT_ONCE
