"""Records of every kind, and edits of a clinic file, in as few words as a test needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from planner.model.attendance import Attendance
from planner.model.audit_entry import AuditEntry
from planner.model.check_done import CheckDone
from planner.model.clinic import Chair, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.course_change import LevelChange, OtherAgents, Restart, Shift, Tolerated
from planner.model.day_layout import Assignment, DayLayout, Goal, LayoutStatus, Unplaced
from planner.model.edit import Change, Edit, created
from planner.model.following import Following, Newcomers, ProfileInForce
from planner.model.hold import Hold, HoldReason
from planner.model.override import Override
from planner.model.participant import Participant
from planner.model.record import Record
from planner.model.study_text import StudyText, StudyVersion
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.treatment import DoseGiven, OffTreatment
from planner.model.visit import Visit
from planner.store import audit, ledger
from planner.store.database import ClinicFile
from planner.store.engine import sqlite3
from planner.store.who import Who

WHO = Who(login="ann", host="unit-3", session="s1", os_user="ann", app_version="0.1.0")
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAY = date(2026, 12, 1)
ARRIVAL = datetime(2026, 12, 1, 14, tzinfo=UTC)

ANN = Participant("007", "Phase II", 7.5, date(2026, 11, 16))
VISIT = Visit("007", "C1D1", DAY)
CHAIR, SLOT = Chair("1"), MonitoringSlot("1")
PLACED = Assignment("007", "C1D1", DAY, ARRIVAL, "1", "1")

SETTINGS = ClinicSettings(
    "Day hospital", "America/New_York", 4, 60, 2, 60, 30, 30, 15, 0.5, 0.25, 0.25, 1.0, calm_share=0.5
)

LAYOUT = DayLayout(
    DAY, LayoutStatus.OPTIMAL, (Goal("early", 3, 3),), (Unplaced("008", "C1D8", ("chairs",)),), 1.25
)

ONE_OF_EACH_V1: tuple[Record, ...] = (
    StudyText("001942-C", "2", "[study]\nname = 'É'\n"),
    SETTINGS,
    OpeningHours(0, time(7), time(19, 30)),
    Closure(date(2026, 12, 25), "Christmas Day"),
    NurseShift("day", (0, 1, 2, 3, 4), time(7), time(19), 5),
    CHAIR,
    SLOT,
    ANN,
    VISIT,
    PLACED,
    DoseGiven("007", "S1", "tarlatamab", date(2026, 11, 16), 1.0, ARRIVAL, ARRIVAL + timedelta(minutes=60)),
    OffTreatment("007", date(2027, 1, 4), date(2026, 12, 29), True, "progression"),
    Attendance("007", "S1", ARRIVAL, ARRIVAL + timedelta(minutes=5)),
    Hold("007", 1, "sg", "C2D8", HoldReason.LABS, None, "ANC 800"),
    Toxicity("007", 1, ToxicityKind.CRS, 2, "tarlatamab", "S1", ARRIVAL, ARRIVAL + timedelta(hours=30)),
    Shift("007", 1, "C1D15", 2, "C1D15"),
    LevelChange("007", "sg", "C2D1", 5.0),
    Tolerated("007", "sg", "C1D1"),
    Restart("007", 1, "tarlatamab", "C6D1", DAY, OtherAgents.GO_ON),
    LAYOUT,
)
"""As a file of the first release holds them."""
WITH_HOURS = (ProfileInForce("tarlatamab", "uspi_2026_09"),)
ONE_OF_EACH: tuple[Record, ...] = (
    *ONE_OF_EACH_V1,
    HoursOn(DAY, time(7), time(12), "Training"),
    OutOfService("1", None, DAY, DAY + timedelta(days=3), "Repair"),
    NursesOn(DAY, "day", 3, "Illness"),
    CheckDone("007", "S1", "tarlatamab", 2, ARRIVAL + timedelta(minutes=75)),
    StudyVersion("3", "001942-C", "[study]\nversion = '3'\n"),
    Following("007", 1, DAY, "3", WITH_HOURS, "the principal investigator"),
    Newcomers(DAY, None, (), "the study team"),
    Override("007", "minimum-gap", "C1D1", "C1D15", 11, "travels"),
)


def apply(
    file: ClinicFile, *changes: Change, label: str = "Try it", reason: str = "", at: datetime = AT
) -> int:
    return ledger.apply(file, Edit(label, changes, reason), who=WHO, at=at, offset_minutes=-300)


def add(file: ClinicFile, *records: Record, label: str = "Try it") -> int:
    return apply(file, *created(*records), label=label)


def undo(file: ClinicFile, *, at: datetime = AT) -> Edit:
    return ledger.undo(file, who=WHO, at=at, offset_minutes=-300)


def redo(file: ClinicFile, *, at: datetime = AT) -> Edit:
    return ledger.redo(file, who=WHO, at=at, offset_minutes=-300)


def take_back(file: ClinicFile, number: int, *, reason: str = "") -> Edit:
    return ledger.take_back(file, number, reason=reason, who=WHO, at=AT, offset_minutes=-300)


def trail(file: ClinicFile, *, newest: int = 500) -> tuple[AuditEntry, ...]:
    """The newest rows of the audit trail, the newest first."""
    with file.read() as db:
        rows = list(db.table("audit_event").rows_where(order_by="seq DESC", limit=newest))
    return tuple(map(audit.entry, rows))


def weighed(kilograms: float) -> Change:
    """The change that gives Ann, who has no weight yet, one."""
    return Change(ANN, replace(ANN, weight_kg=kilograms))


@contextmanager
def bare(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as another program opens it, with no safeguard switched on."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def disarmed(path: Path) -> Iterator[sqlite3.Connection]:
    """The file without its triggers, as somebody opens it who means it; they are put back afterwards."""
    with bare(path) as connection:
        connection.execute("BEGIN")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
