"""The audit trail searched: one transaction is one line, and its rows come when they are asked for."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from planner.model.audit_entry import AuditEntry
from planner.store.audit import OF_SUBJECT, entry
from planner.store.codec import instant_of, instant_text
from planner.store.database import ClinicFile
from planner.store.engine import Database
from planner.store.standing import UNDONE

_COLUMNS = (
    "told.seq", "told.txn", "told.at", "told.login", "told.host", "told.action", "told.new",
    "edit.seq", "edit.verb", "edit.of", "edit.label", "edit.reason", UNDONE,
)  # fmt: skip
_SAID = ("edit.label", "edit.reason", "replace(told.key, '/', ' ')", "told.old", "told.new", "told.reason")


class Found(NamedTuple):
    """One transaction: its newest row that was found, and the edit it made, if it made one."""

    seq: int
    txn: str
    at: datetime
    login: str
    host: str
    action: str
    new: str | None
    number: int | None
    verb: str | None
    of: int | None
    label: str | None
    reason: str | None
    is_undone: bool


class Wanted(NamedTuple):
    """What rows must be like; None and an empty text ask nothing. Instants: from ``since``, before ``until``.

    ``kinds`` are kinds of record, ``actions`` what was done; one of either is enough.
    """

    subject_id: str | None = None
    kinds: Sequence[str] = ()
    actions: Sequence[str] = ()
    login: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


def transactions(
    file: ClinicFile, wanted: Wanted, *, after: tuple[int, str] | None = None, at_most: int
) -> tuple[Found, ...]:
    """The newest transactions with such a row, newest first; ``after`` the row and transaction seen last."""
    conditions, values = _conditions(wanted)
    if after is not None:
        conditions.append("told.seq < :after AND told.txn <> :seen")
        values |= {"after": after[0], "seen": after[1]}
    found: dict[str, Found] = {}
    with file.read() as db:
        for row in _rows(db, conditions, values):
            if row[1] not in found:
                if len(found) == at_most:
                    break
                found[row[1]] = _found(row)
    return tuple(found.values())


def of_edit(file: ClinicFile, number: int) -> Found | None:
    """The transaction that made an edit of the ledger; None if there is no such edit."""
    with file.read() as db:
        row = next(_rows(db, ["edit.seq = :number"], {"number": number}), None)
    return None if row is None else _found(row)


def rows_of(file: ClinicFile, txn: str, *, last: int, at_most: int | None = None) -> tuple[AuditEntry, ...]:
    """The first rows of one transaction, in their order; ``last`` is the number of any of them."""
    with file.read() as db:
        first = _edge(db, "max(seq)", "seq < :last", txn=txn, last=last)
        end = _edge(db, "min(seq)", "seq > :last", txn=txn, last=last)
        where, bounds = "seq > ?", [first or 0]
        if end is not None:
            where, bounds = f"{where} AND seq < ?", [*bounds, end]
        rows = db.table("audit_event").rows_where(where, bounds, order_by="seq", limit=at_most)
        return tuple(map(entry, rows))


def logins(file: ClinicFile) -> tuple[str, ...]:
    """Everybody the trail names, in order."""
    with file.read() as db:
        return tuple(row[0] for row in db.execute("SELECT DISTINCT login FROM audit_event ORDER BY login"))


def _edge(db: Database, newest: str, beyond: str, *, txn: str, last: int) -> int | None:
    """The row next to a transaction on one side: its rows stand together, so the first other one is it."""
    order = "DESC" if newest.startswith("max") else "ASC"
    row = db.execute(
        f"SELECT seq FROM audit_event WHERE {beyond} AND txn <> :txn ORDER BY seq {order} LIMIT 1",  # noqa: S608 - words of ours
        {"last": last, "txn": txn},
    ).fetchone()
    return None if row is None else int(row[0])


def _rows(db: Database, conditions: Sequence[str], values: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    where = " AND ".join(f"({one})" for one in conditions) or "1"
    yield from db.execute(
        f"SELECT {', '.join(_COLUMNS)} FROM audit_event told LEFT JOIN edit ON edit.txn = told.txn "  # noqa: S608 - words of ours; what is looked for is bound
        f"WHERE {where} ORDER BY told.seq DESC",
        dict(values),
    )


def _found(row: tuple[Any, ...]) -> Found:
    seq, txn, at, *rest, is_undone = row
    return Found._make((seq, txn, instant_of(at), *rest, bool(is_undone)))


def _conditions(wanted: Wanted) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    values: dict[str, Any] = {}
    if wanted.subject_id is not None:
        conditions.append(OF_SUBJECT)
        values |= {
            "subject": wanted.subject_id,
            "prefix": f"{wanted.subject_id}/",
            "letters": len(wanted.subject_id) + 1,
        }
    if wanted.kinds or wanted.actions:
        kinds, actions = _named("kind", wanted.kinds), _named("action", wanted.actions)
        conditions.append(f"told.kind IN ({', '.join(kinds)}) OR told.action IN ({', '.join(actions)})")
        values |= {name.removeprefix(":"): one for name, one in (kinds | actions).items()}
    for name, column, holds in (
        ("login", wanted.login, "told.login = :login"),
        ("since", _clock(wanted.since), "told.at >= :since"),
        ("until", _clock(wanted.until), "told.at < :until"),
        ("text", wanted.text.strip().lower() or None, _says(":text")),
    ):
        if column is not None:
            conditions.append(holds)
            values[name] = column
    return conditions, values


def _named(name: str, words: Sequence[str]) -> dict[str, str]:
    return {f":{name}{number}": word for number, word in enumerate(words)}


def _clock(instant: datetime | None) -> str | None:
    """Without its Z, so that it stands before the same second with a fraction."""
    return None if instant is None else instant_text(instant).removesuffix("Z")


def _says(text: str) -> str:
    return " OR ".join(f"instr(lower(coalesce({column}, '')), {text})" for column in _SAID)
