from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.store.database import ClinicFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture
def file(path: Path) -> Iterator[ClinicFile]:
    with ClinicFile.create(path) as opened:
        yield opened
