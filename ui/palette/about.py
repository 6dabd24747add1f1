"""An action together with whom it is about, as both are typed: “hold 0012”, “0012 c2d8 record”."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from planner.model.course import CourseVisit
from ui.act import Act, Actions
from ui.actions import row_of
from ui.language import marked, tr
from ui.palette.everyday_words import everyday_words
from ui.palette.fit import Fit, fit
from ui.palette.offer import Kind, Offer, Target
from ui.participants.summary import is_ahead
from ui.qactions import named, why_not
from ui.session import Session
from ui.standing import ELSEWHERE
from ui.treatment.treatment_acts import OF_A_VISIT
from ui.wording import short_date

CODE = re.compile(r"[A-Za-z]+\d\w*")
"""What may be the code of a visit: a letter and a number."""
ABOUT = (*OF_A_VISIT, Act.MOVE_TO, Act.PRINT)
APPOINTMENTS = marked("Print appointments")
OF_A_PARTICIPANT = (Act.HISTORY, Act.PRINT)
"""About the whole course: of these no visit is named."""
TOO_LITTLE = (Fit.INSIDE, Fit.HELP)


class ActsAbout:
    """Of one session at one moment. ``people`` are the subject ids."""

    def __init__(self, session: Session, actions: Actions, people: Iterable[str]) -> None:
        self._session = session
        self._people = tuple(people)
        # Of a locked board the reason is that it is locked; that it is not in front is mended by going there.
        self._acts = {
            act: (_named(act), named(tr(row_of(act).text)), *everyday_words(act))
            for act in ABOUT
            if why_not(actions[act]) in ("", tr(ELSEWHERE))
        }

    def __call__(self, typed: str) -> Iterator[Offer]:
        """What fits whole subject ids, each with the visit that is named, or else the next one."""
        words = typed.split()
        for subject_id, code, asked in self._parted(words):
            visit = self._visit(subject_id, code)
            if visit is not None:
                yield from self._of(subject_id, visit, asked)

    def _parted(self, words: list[str]) -> Iterator[tuple[str, str, str]]:
        """Subject id, code or nothing, and what is left, whether they stand before it or behind."""
        for named_by in (1, 2):
            rest = len(words) - named_by
            if rest < 1:
                return
            for whose, left in ((words[:named_by], words[named_by:]), (words[rest:], words[:rest])):
                code = "".join(whose[1:])
                if not code or CODE.fullmatch(code):
                    for subject_id in self._people:
                        if whose[0].casefold() in (subject_id.casefold(), subject_id.casefold().lstrip("0")):
                            yield subject_id, code, " ".join(left)

    def _visit(self, subject_id: str, code: str) -> CourseVisit | None:
        visits, today = self._session.desk.course(subject_id).visits, self._session.today()
        if code:
            return next((one for one in visits if one.planned.code.casefold() == code.casefold()), None)
        return next((one for one in visits if is_ahead(one, today)), visits[-1] if visits else None)

    def _of(self, subject_id: str, visit: CourseVisit, asked: str) -> Iterator[Offer]:
        """In the order in which the actions fit."""
        fits = [(_best(asked, texts), act) for act, texts in self._acts.items()]
        for _, act in sorted((found, ABOUT.index(act)) for found, act in fits if found is not None):
            yield from _offer(ABOUT[act], subject_id, visit.planned.code, visit.day)


def _offer(act: Act, subject_id: str, code: str, day: date | None) -> Iterator[Offer]:
    if act is Act.MOVE_TO and day is None:
        return  # no board has it
    is_of_visit = act not in OF_A_PARTICIPANT
    yield Offer(
        Kind.ABOUT,
        tr(
            "{action}: {whom}",
            action=_named(act),
            whom=f"{subject_id} {code}" if is_of_visit else subject_id,
        ),
        Target(act=act, subject_id=subject_id, code=code, day=day),
        aside=short_date(day) if is_of_visit and day is not None else "",
        explained=tr(row_of(act).help),
    )


def _named(act: Act) -> str:
    return tr(APPOINTMENTS) if act is Act.PRINT else named(tr(row_of(act).text))


def _best(asked: str, texts: Iterable[str]) -> Fit | None:
    found = (fit(asked, text) for text in texts)
    return min((one for one in found if one is not None and one not in TOO_LITTLE), default=None)
