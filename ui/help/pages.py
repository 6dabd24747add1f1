"""The help pages, one an action, as they are written in ``resources/help/actions``.

Another language has its pages in a folder of its code there; one it lacks is shown in English.

A page names another action by a link to its page; its keys are added here from the table of actions, so that
no page can name a key that has changed.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import resources
from ui.act import Act
from ui.action_row import ActionRow, keys_in_words
from ui.actions import ACTIONS, row_of
from ui.language import spoken, tr
from ui.qactions import named

FOLDER = Path(resources.__path__[0]) / "help" / "actions"
LINK = re.compile(r"\[([^\]]+)\]\((\w+)\.md\)")


class HelpPage(NamedTuple):
    """What is said of an action: ``text`` is Markdown, with its title, its menu and its keys at the top."""

    act: Act
    title: str
    menu: str
    text: str


@lru_cache(maxsize=1)
def help_pages() -> tuple[HelpPage, ...]:
    """All of them, as the actions stand in the menus."""
    return tuple(_page(row) for row in ACTIONS)


def page_of(act: Act) -> HelpPage:
    """The page of an action."""
    return next(page for page in help_pages() if page.act is act)


def written(act: Act) -> str:
    """A page as it stands in its file."""
    translated = FOLDER / spoken() / f"{act}.md"
    page = translated if translated.is_file() else FOLDER / f"{act}.md"
    return page.read_text(encoding="utf-8")


def _page(row: ActionRow) -> HelpPage:
    title, _, body = written(row.name).partition("\n")
    menu, keys = named(row.menu.title), keys_in_words(row)
    if keys:
        where = tr("In the {menu} menu, or press {keys}", menu=menu, keys=keys)
    else:
        where = tr("In the {menu} menu", menu=menu)
    said = LINK.sub(_with_keys, body.strip())
    return HelpPage(row.name, title.removeprefix("# "), menu, f"{title}\n\n*{where}*\n\n{said}\n")


def _with_keys(link: re.Match[str]) -> str:
    keys = keys_in_words(row_of(Act(link[2])))
    return f"{link[0]} ({keys})" if keys else link[0]
