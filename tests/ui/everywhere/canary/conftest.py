"""A window on a clinic file with a brand in every field, where the picture lies that the brands name."""

import os
import shutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool

from planner.desk import Desk
from tests.ui.conftest import NOW
from tests.ui.everywhere.canary.every_field import live_in_every_field
from tests.ui.everywhere.canary.watch import Canary, Seen, brand
from ui.session import Session


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """The clinic file with a brand in every field, and the brands."""
    path, asked = tmp_path_factory.mktemp("lived") / "clinic.db", {}
    with Desk.create(path, who=brand("login"), now=lambda: NOW) as desk:
        live_in_every_field(desk, lambda field: asked.setdefault(field, brand(field)))
    return path, frozenset(asked.values())


@pytest.fixture
def canary(tmp_path, monkeypatch) -> Iterator[Canary]:
    monkeypatch.chdir(tmp_path)
    made = Canary(tmp_path / "canary.png")
    yield made
    os.close(made.watch)


@pytest.fixture
def session(qapp, canary, lived_in, tmp_path) -> Iterator[Session]:
    path = tmp_path / f"{brand('clinic')}.db"
    shutil.copy(lived_in[0], path)
    with Desk.open(path, who=brand("login"), now=lambda: NOW) as desk:
        session = Session()
        session.open(desk)
        yield session
        QThreadPool.globalInstance().waitForDone(20_000)


@pytest.fixture
def seen(canary) -> Seen:
    return Seen(canary)
