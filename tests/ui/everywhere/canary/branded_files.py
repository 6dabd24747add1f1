"""The files a clinic brings in, with a brand in every text that their readers let stand."""

import re
from collections.abc import Callable
from importlib import resources

from planner.errors import ClinicFileFaults, StudyFileFaults
from planner.schedule.clinic_file import read_clinic
from planner.schedule.study_file import read_study, shipped_study_text

TEXT = re.compile(r'(?<!\\)"([^"\n]*)"')
AGENTS = ("tarlatamab", "sg")
OURS = 'source = "site"\nsure = "open"\n'
LINE = re.compile(r", line (\d+)")


def study_file(brand: str) -> str:
    """The shipped study file; the codes of its drugs, and of a cohort and a profile more, are branded too.

    The reader itself says which texts are codes of the program's own: those it refuses stay as they are.
    """
    text = shipped_study_text()[1].replace(r"pattern = '\d{4}'", r"pattern = '\d{4}.*'")
    text = _branded(text, brand, lambda branded: read_study(branded, name="study.toml"))
    for code in AGENTS:
        named = f'"{code} {brand}"'
        text = re.sub(rf"(?<=agents\.){code}(?=[.\]])|(?m:^){code}(?= = )", named, text)
        text = re.sub(rf'(?<=agent = )"{code}"|(?<=[\[ ])"{code}"(?=[,\]])', named, text)
    profile = f'agents."{AGENTS[0]} {brand}".monitoring.profiles."ours {brand}"'
    return f'{text}\n[cohorts."P3 {brand}"]\nphase = "III"\nlevels = [10]\n{OURS}\n[{profile}]\n{OURS}'


def clinic_file(brand: str) -> str:
    """The shipped clinic file."""
    text = (resources.files("resources.clinics") / "day-hospital.toml").read_text("utf-8")
    return _branded(text, brand, lambda branded: read_clinic(branded, name="clinic.toml"))


def study_texts(text: str, brand: str) -> set[str]:
    """The branded texts that stand in a file."""
    return {one for one in TEXT.findall(text) if one.endswith(brand)}


def _branded(text: str, brand: str, read: Callable[[str], object]) -> str:
    lines = [_with(brand, line) for line in text.splitlines()]
    while True:
        try:
            read("\n".join(lines))
        except (StudyFileFaults, ClinicFileFaults) as refused:
            for sentence in refused.sentences:
                found = LINE.search(sentence)
                assert found is not None, sentence
                number = int(found[1]) - 1
                lines[number] = _without(brand, lines[number], sentence)
        else:
            return "\n".join(lines)


def _with(brand: str, line: str) -> str:
    if line.startswith(("#", "[")):
        return line
    return TEXT.sub(rf'"\1{brand}"', line)


def _without(brand: str, line: str, sentence: str) -> str:
    """The line with no brand in the text that a fault is about; in none where that is not said."""
    refused = [text for text in TEXT.findall(line) if text.endswith(brand) and text in sentence]
    for text in refused:
        line = line.replace(f'"{text}"', f'"{text.removesuffix(brand)}"')
    return line if refused else line.replace(brand, "")
