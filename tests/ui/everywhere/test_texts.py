"""Every text in the window's code is given to ``tr``, so that it can be translated."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui
from ui.language import TRANSLATIONS

ROOT = Path(ui.__path__[0])
OF_THE_SHEET = {"printing/appointment_words.py"}
"""It has a translation of its own."""
READ_BY_NO_NURSE = {
    "theme.py": "a measure of a style sheet",
    "printing/band.py": "annotations",
    "printing/paper.py": "annotations",
    "binding.py": "said on a terminal, before there is a window",
    "help/topics.py": "names of classes",
    "printing/sheet_wish.py": "goes into the audit trail, which is English",
    "printing/typeface.py": "names of typefaces",
    "treatment/what_if_words.py": "names of rules, each beside the words for it",
}
NO_TEXT = {
    "setObjectName", "setProperty", "property", "setStyleSheet", "QKeySequence", "QFont",
    "QRegularExpression", "add_argument", "ArgumentParser", "setDisplayFormat", "setStyle", "cast", "TypeVar",
}  # fmt: skip
"""What is given to these is never read by a nurse."""
MARKS = {"tr", "marked"}
OTHER_NAME_OF_A_KEY = re.compile(r"\b(Enter|Esc)\b")
NAMES = {"Clinic-Day Planner", "Ctrl", "Shift", "Alt", "PDF"}
"""The same in every language."""


def files() -> list[Path]:
    return [file for file in sorted(ROOT.rglob("*.py")) if str(file.relative_to(ROOT)) not in OF_THE_SHEET]


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def has_words(said: str) -> bool:
    """Whether there is a word in it: two letters beside each other, and no pattern of a time."""
    is_name = " " not in said and any(sign in said for sign in "./_+")  # of a file, a setting, a key
    return (
        not is_name
        and "%" not in said
        and any(sum(sign.isalpha() for sign in word) > 1 for word in said.split())
    )


def is_text(said: str) -> bool:
    """Whether somebody would read this: words, or one word that begins like a sentence."""
    if said in NAMES or said.startswith("<") or not has_words(said):
        return False
    words = said.split()
    keys = all(part in NAMES or len(part) == 1 for word in words for part in word.split("+"))
    begins = said.startswith("&") or (words[0][0].isupper() and words[0][1:].islower())
    return not keys and (len(words) > 1 or begins)


def read_by_nobody(node: ast.AST) -> bool:
    """Docstrings, and what is said to a programmer."""
    match node:
        case ast.Expr(value=ast.Constant(value=str())) | ast.Assert():
            return True
        case ast.Call():
            return called(node) in NO_TEXT or called(node).endswith("Error")
    return False


def unmarked(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The line and the words of every text that no translator would be shown."""
    if read_by_nobody(node):
        return
    match node:
        case ast.Constant(value=str(said)) if is_text(said):
            yield node.lineno, said
        case ast.JoinedStr():
            words = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
            if has_words(words) and not words.startswith("<"):
                yield node.lineno, words
    inner = ast.iter_child_nodes(node)
    if isinstance(node, ast.Call) and called(node) in MARKS:
        inner = iter((*node.args[2:], *node.keywords))
    elif isinstance(node, ast.JoinedStr):
        inner = (part for part in node.values if isinstance(part, ast.FormattedValue))
    for child in inner:
        yield from unmarked(child)


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def given_to_tr(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and called(node) in MARKS:
            yield node


@pytest.mark.parametrize("file", files(), ids=named)
def test_every_text_of_the_file_is_given_to_tr(file):
    found = [f"{file.name}:{line} {said!r}" for line, said in unmarked(ast.parse(file.read_text("utf-8")))]

    assert found == [] or named(file) in READ_BY_NO_NURSE


def test_no_exception_outlives_its_reason():
    assert all(list(unmarked(ast.parse((ROOT / name).read_text("utf-8")))) for name in READ_BY_NO_NURSE)


def test_every_text_given_to_tr_reaches_the_translators():
    """Qt's tool passes over one inside an f-string, and over the second half of a choice."""
    tree = ET.parse(TRANSLATIONS / "window_es.ts")
    known = {(one.findtext("source", ""), one.findtext("comment", "")) for one in tree.iter("message")}
    for file in files():
        for call in given_to_tr(file):
            text, *rest = call.args
            said = [part.value for part in ast.walk(text) if isinstance(part, ast.Constant)]
            comment = [part.value for part in rest[:1] if isinstance(part, ast.Constant)]
            if isinstance(text, ast.Constant | ast.JoinedStr | ast.IfExp | ast.BinOp):
                assert all((one, *comment, "")[:2] in known for one in said), f"{file.name}:{call.lineno}"


@pytest.mark.parametrize("file", files(), ids=named)
def test_a_text_with_a_comment_and_values_is_marked_or_it_would_be_taken_for_a_count(file):
    for call in given_to_tr(file):
        assert not (len(call.args) == 2 and call.keywords), f"{file.name}:{call.lineno}"


def test_a_key_has_one_name_in_all_texts_that_of_the_menus():
    tree = ET.parse(TRANSLATIONS / "window_es.ts")
    said = [one.findtext("source", "") for one in tree.iter("message")]

    assert [text for text in said if OTHER_NAME_OF_A_KEY.search(text)] == []
