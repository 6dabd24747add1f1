"""Where a fault of the program is noted: what kind and where in the code, never what a message or value said.

The text of an exception can hold a subject id or a note: only its type and the places in the code are kept.
"""

import traceback
from datetime import UTC, datetime

from planner.user_files import users_fault_log

KEPT_BYTES = 1_000_000


def note_fault(fault: BaseException) -> str:
    """Note the fault and return the sentence to show."""
    path = users_fault_log()
    sentence = f"The program has a fault ({type(fault).__name__}); what was stored before is safe."
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > KEPT_BYTES:
            path.replace(path.with_suffix(".log.1"))
        with path.open("a", encoding="utf-8") as log:
            log.write(fault_note(fault, at=datetime.now(tz=UTC)))
    except OSError:
        return sentence
    return f"{sentence} Where it happened, without participant data, is noted in {path}."


def fault_note(fault: BaseException, *, at: datetime) -> str:
    """The lines for the log: when, the types from the first cause on, and each place in the code."""
    lines = [at.isoformat(timespec="seconds")]
    for link in _causes(fault):
        lines.append(f"  {type(link).__module__}.{type(link).__qualname__}")
        lines.extend(
            f"    {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        )
    return "\n".join(lines) + "\n"


def _causes(fault: BaseException) -> tuple[BaseException, ...]:
    """The fault and what led to it, the first cause first; a chain can run in a circle."""
    chain = [fault]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None and cause not in chain:
        chain.append(cause)
    return tuple(reversed(chain))
