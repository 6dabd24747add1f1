"""Questions whose answers follow the edits that are made: at once, or where that takes long put off."""

import math
from collections.abc import Callable

from planner.answers.coming_answers import ComingAnswers, takes_long
from planner.answers.courses import KnownCourses
from planner.answers.questions import Questions
from planner.answers.records import Kept, Records
from planner.answers.setting import SETTING_KINDS, clinic_of, leaves_courses
from planner.model.edit import Edit

Listener = Callable[[frozenset[str]], None]


class SettledQuestions(Questions):
    """Answers as the file was when it was last settled; without ``put_off`` that is always as it is."""

    def __init__(self, records: Records, *, known: KnownCourses | None = None) -> None:
        """As ``Questions``."""
        super().__init__(records, known=known)
        self._listeners: list[Listener] = []
        self._begin: Callable[[], None] | None = None
        self._coming: ComingAnswers | None = None

    def subscribe(self, listener: Listener) -> None:
        """Have the kinds of record that an edit changed told to ``listener``, once the answers follow it."""
        self._listeners.append(listener)

    def put_off(self, begin: Callable[[], None]) -> None:
        """From now on, have what would take long put off: ``begin`` is told each time there is something.

        Until ``settle`` every question is answered as before, and no edit made that rests on the answers;
        ``work_out`` does what there is to do, a piece at a time.
        """
        self._begin = begin

    @property
    def is_settled(self) -> bool:
        """Is every question answered as the file is now?"""
        return self._coming is None

    def work_out(self, *, seconds: float) -> bool:
        """Work for so long at what was put off; is nothing left but to ``settle``?"""
        return self._coming is None or self._coming.work_out(seconds=seconds)

    def settle(self) -> bool:
        """Answer as the file is now, and tell whoever listens to edits.

        True where another program wrote to it, and anything may be different: of that nobody is told here.
        """
        coming, self._coming = self._coming, None
        if coming is None:
            return False
        coming.work_out(seconds=math.inf)
        self._answer_as(coming.questions)
        if coming.kinds is not None:
            self._tell(coming.kinds)
        return coming.kinds is None

    def _follow(self, edit: Edit) -> None:
        """Follow an edit that was made."""
        if self._coming is not None:
            self._await(self._coming.after(edit))
        elif self._begin is not None and takes_long(then := self.if_made(edit), now=self):
            self._await(ComingAnswers(then, kinds=edit.kinds))
        else:
            self._follow_at_once(edit)
            self._tell(edit.kinds)

    def _begin_anew(self, then: Questions) -> None:
        """Follow what another program has written."""
        if self._coming is not None or (self._begin is not None and takes_long(then, now=self)):
            self._await(ComingAnswers(then, kinds=None))
        else:
            self._answer_as(then)

    def _newest_known(self) -> tuple[Kept, KnownCourses]:
        """What is read and computed by now of the file as it is, settled or not."""
        newest = self._coming.questions if self._coming is not None else self
        return newest._records.kept(), newest._courses.known()

    def _drop_what_is_put_off(self) -> None:
        self._coming = None

    def _await(self, coming: ComingAnswers) -> None:
        assert self._begin is not None
        self._coming = coming
        self._begin()

    def _follow_at_once(self, edit: Edit) -> None:
        self._records.follow(edit)
        if edit.kinds & SETTING_KINDS:
            stay = leaves_courses(edit, before=self._clinic, after=clinic_of(self._records))
            self._put_together(self._courses.known() if stay else None)
        self._courses.follow(edit)

    def _tell(self, kinds: frozenset[str]) -> None:
        for listener in self._listeners:
            listener(kinds)
