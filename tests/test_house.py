"""The rules of the tree and of its descriptions, which nothing else would notice being broken."""

import ast
import importlib.metadata
import re
import sys
import sysconfig
import tomllib
from pathlib import Path

import packaging.version
import pytest
import start

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MODULES = [path for package in ("planner", "ui", "resources") for path in (ROOT / package).rglob("*.py")]
PACKAGES = [path for path in MODULES if path.name == "__init__.py"]
STORIES = tuple(ROOT / "tests" / room / "stories" for room in ("planner", "ui"))  # worked cases, many files
EVERYWHERE = ROOT / "tests" / "ui" / "everywhere"  # each a promise that holds on every page and dialog
TESTS = [
    path
    for room in ("planner", "ui")
    for path in (ROOT / "tests" / room).rglob("test_*.py")
    if path.parent not in STORIES and not path.is_relative_to(EVERYWHERE)
]
LOCKS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))
TOP_LEVEL = {
    "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "packaging", "planner", "pyproject.toml",
    "resources", "tests", "ui",
}  # fmt: skip
MADE_HERE = ("*.egg-info", "__pycache__", "build", "dist")  # by tools; git ignores them
IGNORED = re.compile(r"# (?P<what>noqa: \w+|type: ignore\[[\w-]+\])(?P<why>.*)")
SAYS_NOTHING = {"common", "helpers", "main", "manager", "misc", "models", "service", "utils"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_nothing_else_stands_at_the_top():
    seen = {path for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert {path.name for path in seen if not any(map(path.match, MADE_HERE))} == TOP_LEVEL


@pytest.mark.parametrize("package", PACKAGES, ids=named)
def test_a_package_opens_with_a_docstring_and_nothing_else(package: Path):
    tree = ast.parse(package.read_text("utf-8"))

    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


def test_every_folder_with_modules_is_a_package():
    folders = {path.parent for path in MODULES}

    assert {named(folder) for folder in folders} == {named(package.parent) for package in PACKAGES}


def test_every_name_says_something():
    assert {named(path) for path in MODULES if path.stem in SAYS_NOTHING} == set()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_an_ignored_lint_says_why_the_first_time_in_a_module(path: Path):
    silent, before = {}, ""
    for line in path.read_text("utf-8").splitlines():
        if found := IGNORED.search(line):
            silent.setdefault(found["what"], not found["why"] and not before.strip().startswith("#"))
        before = line

    assert [what for what, is_silent in silent.items() if is_silent] == []


@pytest.mark.parametrize("test", TESTS, ids=named)
def test_a_test_stands_where_the_file_it_tests_stands(test: Path):
    tested = ROOT / test.relative_to(ROOT / "tests").with_name(test.name.removeprefix("test_"))
    help_page = ROOT / "resources" / "help" / f"{tested.stem.replace('_', '-')}.md"

    assert tested.exists() or tested.with_suffix("").is_dir() or help_page.exists()


def test_packaging_does_not_shadow_the_library_of_that_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Path(packaging.version.__file__).is_relative_to(sysconfig.get_path("purelib"))


def test_the_test_extra_and_the_test_group_are_alike():
    assert PYPROJECT["project"]["optional-dependencies"]["test"] == PYPROJECT["dependency-groups"]["test"]


def test_the_start_accepts_the_pythons_the_project_does():
    (major, first), (_, last) = start.FIRST, start.LAST

    assert PYPROJECT["project"]["requires-python"] == f">={major}.{first},<{major}.{last + 1}"


def test_the_readme_has_two_commands_to_start_and_both_are_known():
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^    python3 (packaging/start\.py) (\w+)$", readme, flags=re.MULTILINE)

    assert commands == [("packaging/start.py", "demo"), ("packaging/start.py", "test")]
    assert {name for _, name in commands} <= start.COMMANDS.keys()


def test_every_picture_of_the_readme_is_there_and_light_enough_to_clone():
    pictures = re.findall(
        r"^!\[.+\]\((.+\.png)\)$", (ROOT / "README.md").read_text("utf-8"), flags=re.MULTILINE
    )

    assert {ROOT / picture for picture in pictures} == set((ROOT / "resources" / "screenshots").iterdir())
    assert all((ROOT / picture).stat().st_size < 200_000 for picture in pictures)


def test_the_installed_version_is_that_of_the_tree():
    assert importlib.metadata.version("clinic-day-planner") == PYPROJECT["project"]["version"]


def test_the_version_is_written_once():
    version = PYPROJECT["project"]["version"]

    assert [named(path) for path in MODULES if f'"{version}"' in path.read_text("utf-8")] == []


def test_the_changelog_opens_with_the_version_or_with_what_comes_next():
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)

    assert any(heading.startswith(PYPROJECT["project"]["version"]) for heading in headings[:2])


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_holds_hashes_and_no_address(lock: Path):
    text = lock.read_text("utf-8")
    pins = re.findall(r"^[a-z0-9-]+==", text, flags=re.MULTILINE)

    assert pins
    assert text.count("    # via") == len(pins)
    assert len(re.findall(r"^[a-z0-9-]+==.*\\\n    --hash=sha256:", text, flags=re.MULTILINE)) == len(pins)
    assert re.findall(r"://|index-url|find-links|^-", text, flags=re.MULTILINE) == []


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_every_dependency_is_locked(lock: Path):
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock.read_text("utf-8"), flags=re.MULTILINE))
    wanted = {re.split("[><=]", line)[0].lower() for line in PYPROJECT["project"]["dependencies"]}

    assert wanted <= pinned


def test_what_is_tested_is_what_is_locked():
    text = (ROOT / "packaging" / "requirements" / "test.txt").read_text("utf-8")
    version = re.search(r"^pyside6-essentials==(\S+)", text, flags=re.MULTILINE).group(1)

    assert importlib.metadata.version("PySide6-Essentials") == version
    assert start.FIRST <= sys.version_info[:2] <= start.LAST
