"""Text that a spreadsheet would run as a formula, and the apostrophe that keeps it text (CWE-1236)."""

_FORMULA_SIGNS = "=+-@＝＋－＠"
_FORMULA_SPACES = "\t\r"


def is_formula(text: str) -> bool:
    """Would Excel or LibreOffice run this cell, as it stands or once apostrophes before it are gone?"""
    bare = text.lstrip("'")
    return bare.startswith(tuple(_FORMULA_SPACES)) or bare.lstrip().startswith(tuple(_FORMULA_SIGNS))


def as_text(text: str) -> str:
    """The cell with an apostrophe before it where it needs one."""
    return f"'{text}" if is_formula(text) else text


def from_text(text: str) -> str:
    """What ``as_text`` was given, for each text that it could have returned."""
    return text[1:] if text.startswith("'") and is_formula(text) else text
