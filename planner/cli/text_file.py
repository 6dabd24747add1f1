"""Files that a person wrote: UTF-8, with or without a byte order mark."""

from typing import BinaryIO

from planner.cli.refusal import Refusal


def text_in(file: BinaryIO) -> str:
    """The text of an open file.

    Raises:
        Refusal: it is not UTF-8.
    """
    try:
        return file.read().decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise Refusal(
            f"The file is not UTF-8 text (byte {wrong.start + 1}): save it as UTF-8 and try again."
        ) from None


def name_of(file: BinaryIO) -> str:
    """What to call an open file in a sentence; a pipe may have no name."""
    return str(getattr(file, "name", "standard input"))
