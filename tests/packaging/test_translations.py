"""The translation files are what the texts of the code make."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import translations
from translations import TRANSLATIONS, Texts

FILES = pytest.mark.parametrize("texts", translations.files(), ids=lambda texts: texts.name)
PLACES = re.compile(r"%[n\d]|\{\w+")


def in_file(texts: Texts) -> Path:
    return TRANSLATIONS / f"{texts.name}.ts"


def messages(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    """Every message of a ``.ts``, by its context, its text and its comment."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


@FILES
def test_the_file_holds_every_text_of_the_code_and_no_other(texts, tmp_path):
    found = tmp_path / "found.ts"
    translations.update(texts, found)

    assert set(messages(in_file(texts))) == set(messages(found))
    assert messages(found)


@FILES
def test_the_compiled_file_is_what_its_source_makes_and_is_there_only_if_that_is_complete(texts, tmp_path):
    made, kept = tmp_path / "made.qm", in_file(texts).with_suffix(".qm")
    is_complete = translations.is_complete(in_file(texts))
    translations.compile_it(in_file(texts), made)

    assert kept.is_file() == is_complete
    assert not is_complete or kept.read_bytes() == made.read_bytes()


@FILES
def test_a_translation_has_the_same_places_to_fill_in_as_its_text(texts):
    for (_, source, _), message in messages(in_file(texts)).items():
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert not form or sorted(PLACES.findall(form)) == sorted(PLACES.findall(source))


def test_an_update_keeps_what_was_translated(tmp_path):
    code, file = tmp_path / "code.py", tmp_path / "window_es.ts"
    texts = Texts("window_es", (code,), "es")
    code.write_text('tr("Open")\nx = {1: marked("Close")}\n')
    translations.update(texts, file)
    file.write_text(
        file.read_text("utf-8").replace('type="unfinished"></translation>', ">Abrir</translation>", 1),
        "utf-8",
    )
    code.write_text('tr("Open")\ntr("%n visit(s)", "", 2)\n')
    translations.update(texts, file)
    kept = messages(file)

    assert {source for _, source, _ in kept} == {"Open", "%n visit(s)"}
    assert kept["", "Open", ""].findtext("translation") == "Abrir"
    assert kept["", "%n visit(s)", ""].get("numerus") == "yes"
    assert not translations.is_complete(file)
