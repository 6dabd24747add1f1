"""What a participant's sheet says, in plain words of the participant's language.

Every text is given to ``tr``, where ``pyside6-lupdate`` finds it; %1, %2 … are filled in here. Patterns of
dates and times are texts too: each language has its own.
"""

from datetime import date, datetime

from planner.model.appointments import Appointment, AppointmentKind, AppointmentSheet, StayNear
from planner.model.imprint import Imprint
from planner.model.interval import later
from ui.printing.language import Language
from ui.printing.typeface import TOGETHER

MINUTES_AN_HOUR = 60
ABOUT_MINUTES = 5  # what is said with “about” is a multiple of it


class AppointmentWords:
    """The sentences. The name of this class is the context of the texts in the translation files."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def tr(self, text: str, comment: str | None = None, count: int = -1) -> str:
        """The text in this language."""
        return self._language.translated("AppointmentWords", text, comment, count)

    def title(self) -> str:
        """Over everything."""
        return self.tr("Your appointments")

    def head(self, sheet: AppointmentSheet) -> tuple[str, ...]:
        """Whose sheet it is, for which days, and where to come."""
        return (
            self.filled(self.tr("Your study number: %1"), sheet.subject_id),
            self.filled(self.tr("From %1 to %2"), self.long_day(sheet.first), self.long_day(sheet.last)),
            self.filled(self.tr("Where to come: %1"), f"{sheet.unit}, {sheet.site}"),
        )

    def nothing(self) -> str:
        """Instead of appointments."""
        return self.tr("You have no appointments in these weeks.")

    def what_for(self, one: Appointment) -> str:
        """What the appointment is."""
        return {
            AppointmentKind.TREATMENT: self.tr("Treatment"),
            AppointmentKind.VISIT: self.tr("Check-up visit"),
            AppointmentKind.SCAN: self.tr("CT scan"),
            AppointmentKind.CALL: self.tr("Phone call"),
        }[one.kind]

    def when(self, one: Appointment) -> str:
        """The hour, or that it is still to come; so may the day be."""
        if not one.has_day:
            return self.tr("We will tell you which day this is.")
        if one.kind is AppointmentKind.CALL:
            return self.tr("We will call you on this day. You do not need to come in.")
        if one.comes is None:
            return self.tr("We will tell you what time to come.")
        return self.filled(self.tr("Come at %1."), self.clock(one.comes))

    def day(self, one: Appointment) -> str:
        """At the head of an appointment."""
        return self.long_day(one.on) if one.has_day else self.tr("Day not set yet")

    def details(self, one: Appointment) -> tuple[str, ...]:
        """What else there is to know of it, a sentence or two a line."""
        if not one.has_day:
            return ()
        told = [*self._stay(one), *(self._near(one.near) if one.near is not None else ())]
        if not one.is_booked:
            told.append(self.tr("This day may still change. We will tell you."))
        return tuple(told)

    def _stay(self, one: Appointment) -> tuple[str, ...]:
        if one.overnight:
            night = self.tr("You will stay the night.")
            if one.leaves is None:
                return (night,)
            home = self.tr("You can leave at about %1 on %2.")
            leaves = _about(one.leaves)
            said = self.filled(home, self.clock(leaves), self.short_day(leaves))
            return (f"{night} {said}",)
        if one.leaves is not None:
            return (self.filled(self.tr("You can leave at about %1."), self.clock(_about(one.leaves))),)
        if one.minutes:
            hours = -(-one.minutes // MINUTES_AN_HOUR)
            return (self.filled(self.tr("Plan to be here for about %1."), self.hours(hours)),)
        return ()

    def _near(self, near: StayNear) -> tuple[str, ...]:
        whole = near.minutes % MINUTES_AN_HOUR == 0
        reach = self.hours(near.minutes // MINUTES_AN_HOUR) if whole else self.minutes(near.minutes)
        if near.until is None:
            said = self.filled(
                self.tr(
                    "After you leave, stay within %1 of the hospital until %2 after the drug is started."
                ),
                reach,
                self.hours(round(near.hours)),
            )
        else:
            said = self.filled(
                self.tr("After you leave, stay within %1 of the hospital until %2 on %3."),
                reach,
                self.clock(near.until),
                self.short_day(near.until),
            )
        if not near.caregiver:
            return (said,)
        return (said, self.tr("During this time, have someone with you who can help you."))

    def closing(self) -> tuple[str, ...]:
        """Under the appointments: what to do, and what the sheet is not."""
        return (
            self.tr("Please bring this sheet with you."),
            self.tr(
                "This sheet is not a medical record. If your care team tells you something else, "
                "do what your care team says."
            ),
        )

    def call_us(self) -> str:
        """Over the appointments, before the line on which somebody writes the phone number of the unit."""
        return self.tr("If you cannot come or you feel sick, call us. Phone:")

    def printed(self, imprint: Imprint) -> str:
        """When it was printed."""
        said = self.tr("Printed on %1 at %2.")
        when = self.clock(imprint.printed).replace(TOGETHER, " ")
        return self.filled(said, self.long_day(imprint.printed), when)

    def page(self, number: int, count: int) -> str:
        """Which of how many."""
        return self.filled(self.tr("Page %1 of %2"), str(number), str(count))

    def reference(self, imprint: Imprint) -> str:
        """The head of the audit trail, for the clinic to look up."""
        return self.filled(self.tr("Clinic reference: %1"), f"{imprint.row}, {imprint.short_hash}")

    def hours(self, count: int) -> str:
        """``1 hour``, ``4 hours``."""
        return self.tr("%n hour(s)", None, count)

    def minutes(self, count: int) -> str:
        """``1 minute``, ``45 minutes``."""
        return self.tr("%n minute(s)", None, count)

    def long_day(self, on: date) -> str:
        """``Monday, November 23, 2026``, ``lunes 23 de noviembre de 2026``."""
        return self._language.day(on, self.tr("dddd, MMMM d, yyyy", "date with its year"))

    def short_day(self, on: date) -> str:
        """``Monday, November 23``, ``lunes 23 de noviembre``."""
        return self._language.day(on, self.tr("dddd, MMMM d", "date without its year"))

    def clock(self, at: datetime) -> str:
        """``7:30 AM``, ``7:30 a.m.``, on one line."""
        return self._language.clock(at, self.tr("h:mm AP", "clock time")).replace(" ", TOGETHER)

    def filled(self, text: str, *values: str) -> str:
        """The text with its places filled in."""
        for number, value in enumerate(values, start=1):
            text = text.replace(f"%{number}", value)
        return text


def _about(at: datetime) -> datetime:
    """The time, not earlier, that is fit to be said with “about”."""
    return later(at, minutes=-at.minute % ABOUT_MINUTES)
