"""What is typed in a hurry, compared with what is written out."""

import unicodedata


def bare(text: str) -> str:
    """In small letters without accents, as they are typed in a hurry: texts are compared so."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(sign for sign in unicodedata.normalize("NFD", folded) if not unicodedata.combining(sign))
