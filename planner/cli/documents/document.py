"""What every JSON document has in common: a schema first, ISO 8601 throughout, keys in a fixed order."""

import json
from datetime import date

Document = dict[str, object]
"""A JSON object, in the order in which its keys are printed."""


def document(schema: str, version: int = 1, /, **keys: object) -> Document:
    """The document of this schema. A key that is removed or changes its meaning raises the version."""
    return {"schema": f"clinic-day/{schema}/{version}", **keys}


def json_text(content: Document) -> str:
    """The document as it is printed."""
    return json.dumps(content, ensure_ascii=False, indent=2)


def iso(day: date | None) -> str | None:
    """A date, or an instant with its offset, as text."""
    return None if day is None else day.isoformat()
