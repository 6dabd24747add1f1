"""What may be asked of a clinic file as a whole: what is wrong, and what an edit would do to that."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from planner.answers.changed_findings import changed_findings
from planner.answers.check import course_findings
from planner.answers.clinic_preview import clinic_change
from planner.answers.day_questions import DayQuestions
from planner.answers.days import Days
from planner.answers.proposals_anew import proposals_anew
from planner.answers.setting import SETTING_KINDS, leaves_courses
from planner.model.clinic_change import ClinicChange
from planner.model.day_layout import DayLayout, Finding
from planner.model.edit import Edit
from planner.model.edit_preview import EditPreview
from planner.model.participant import Participant
from planner.schedule.windows import CLOSED_DAY

_DAY = timedelta(days=1)


class Questions(DayQuestions):
    """Answers about the file as a whole, beside those about days and participants."""

    def findings(self) -> tuple[Finding, ...]:
        """What breaks a rule in anything stored."""
        days = self.days_laid_out()
        return self.findings_of(self._records.all(Participant), days, within=days)

    def findings_of(
        self, subjects: Iterable[str], days: Iterable[date], *, within: Iterable[date]
    ) -> tuple[Finding, ...]:
        """What breaks a rule in the bookings of some participants, and on some days.

        What is only proposed counts from the first to the last day of ``within``; with none, nothing does.
        """
        known = sorted(within)
        if not known:
            return ()
        everybody = self._records.all(Participant)
        people = {subject_id: everybody[subject_id] for subject_id in subjects if subject_id in everybody}
        booked = tuple(course_findings(self._courses, people, first=known[0], last=known[-1]))
        shut = {key for finding in booked if finding.rule == CLOSED_DAY for key in finding.visits}
        laid_out = (finding for on in sorted(days) for finding in self._findings_of(on))
        # Of a visit on a closed day its booking says all there is to say, and why the day is closed.
        return (*booked, *(finding for finding in laid_out if not shut.issuperset(finding.visits)))

    def days_laid_out(self) -> frozenset[date]:
        """The days on which anything is placed, or was laid out."""
        kept = self._records.all(DayLayout).values()
        return frozenset({*self._days.placed_days(), *(layout.on for layout in kept)})

    def foreseen(self, edit: Edit, *, now: datetime) -> ClinicChange:
        """A change of the unit with what it would break of that which is booked or placed from ``now`` on.

        Of what is only proposed, the visits that would find no day, and those that would have another.
        """
        return clinic_change(
            edit,
            clinic=self._clinic,
            days=self._days,
            courses=self._courses,
            records=self._records,
            now=now,
        )

    def preview(self, edit: Edit) -> EditPreview:
        """What any edit would do to the findings, whatever it is about; nothing is stored.

        Of an edit about participants only their courses and days are looked at. One that changes the unit or
        the study has every course computed, which takes a second or two in a large clinic.
        """
        then = self.if_made(edit)
        both = self.days_laid_out() | then.days_laid_out()
        if edit.kinds & SETTING_KINDS:
            subjects, days = self._everybody() | then._everybody(), both
        else:
            subjects, days = _subjects(edit), both & {*_days(edit), *self._days_changed(then, edit)}
        broken, mended = changed_findings(
            self.findings_of(sorted(subjects), days, within=both),
            then.findings_of(sorted(subjects), days, within=both),
        )
        return EditPreview(edit, broken, self._moved(then), mended)

    def if_made(self, edit: Edit) -> "Questions":
        """The same questions, answered as if an edit were made; these stay as they are."""
        then = Questions(self._records.if_made(edit))
        if not edit.kinds & SETTING_KINDS or leaves_courses(edit, before=self._clinic, after=then._clinic):
            then._courses = self._courses.if_made(
                edit, then._records, versions=then._versions, clinic=then._clinic
            )
            then._days = Days(then._records, then._courses)
        return then

    def _moved(self, then: "Questions") -> tuple[str, ...]:
        """The keys of visits only proposed that would have another day, the unit being open on other days."""
        now = self._present()
        return proposals_anew(
            self._courses,
            sorted(self._everybody() & then._everybody()),
            clinic=self._clinic,
            after=then._clinic,
            later=then._courses,
            today=date.min if now is None else now.astimezone(self._clinic.zone).date(),
        ).moved

    def _everybody(self) -> frozenset[str]:
        return frozenset(self._records.all(Participant))

    def _days_changed(self, then: "Questions", edit: Edit) -> Iterator[date]:
        """The days on which anybody would come otherwise, and their neighbours, into which stays reach."""
        for subject_id in _subjects(edit):
            was = self._days.due_of(subject_id) if subject_id in self._everybody() else {}
            would = then._days.due_of(subject_id) if subject_id in then._everybody() else {}
            for on in {*was, *would}:
                if was.get(on) != would.get(on):
                    yield from (on - _DAY, on, on + _DAY)


def _subjects(edit: Edit) -> frozenset[str]:
    """Those whose records an edit changes."""
    found = (getattr(change.record, "subject_id", None) for change in edit.changes)
    return frozenset(subject_id for subject_id in found if subject_id is not None)


def _days(edit: Edit) -> Iterator[date]:
    """The days whose layouts an edit changes."""
    return (change.record.on for change in edit.changes if isinstance(change.record, DayLayout))
