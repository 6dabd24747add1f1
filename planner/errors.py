"""What can go wrong in a way that a nurse can mend: each message is shown as it stands.

Everything else that is raised is a bug, and is never caught in passing.
"""


class PlannerError(Exception):
    """A refusal in one clear sentence: what, where, and how to mend it."""


class InvalidValue(PlannerError, ValueError):
    """A value that cannot be, refused when it is made."""


class Faults(PlannerError):
    """Several refusals of one file, one sentence each."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        """Keep each sentence; the message is all of them, a line each."""
        super().__init__("\n".join(sentences))
        self.sentences = sentences


class StudyFileFaults(Faults):
    """A study file that breaks its own rules: one sentence a fault, naming key and line."""


class ClinicFileFaults(Faults):
    """A clinic file that breaks its own rules: one sentence a fault, naming key and line."""


class StudyDoesNotFit(Faults):
    """A study file that was not taken over: one sentence for each participant or visit that does not fit."""


class RosterFaults(Faults):
    """A roster that was not imported: one sentence a faulty row, naming line and column."""


class UnknownParticipant(PlannerError):
    """No participant has this subject id."""


class UnknownVisit(PlannerError):
    """The course of this participant has no visit of this code."""


class UnknownVersion(PlannerError):
    """The clinic file keeps no such version of the study file."""


class UnknownDoseLevel(PlannerError):
    """The cohort has no such dose level in this study."""


class OpenValue(PlannerError):
    """A value that the study file leaves open, and that somebody must type in before it is used."""


class EditRefused(PlannerError):
    """An edit that was not made; nothing of it is stored."""


class NeedsOverride(EditRefused):
    """An edit that would break a distance between doses; with an override, its reason given, it is made."""


class NeedsReason(EditRefused):
    """An edit that is made once somebody has said why, in words."""


class TooEarly(EditRefused):
    """Something noted or followed before its time; once a person has said that it is so, it is done."""


class OutOfDate(EditRefused):
    """A gesture on what is no longer so: what is shown has to be looked at again first."""


class NothingToUndo(EditRefused):
    """There is no edit left to undo or redo."""


class StoreError(PlannerError):
    """The clinic file could not be opened, read or written; what it held is untouched."""


class ClinicFileMissing(StoreError):
    """There is no clinic file at this place."""


class NotAClinicFile(StoreError):
    """The file is something else, or damaged."""


class ClinicFileTooNew(StoreError):
    """The file was written by a newer program."""


class ExportRefused(PlannerError):
    """A calendar or a sheet that was not written; the old file, if any, is untouched."""


class LayoutFailed(PlannerError):
    """The layout could not be computed; the day is as it was."""
