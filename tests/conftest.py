"""What every test stands on: no screen, no user's files, and the same Qt style and font everywhere."""

import os

# Before any import of Qt: without this or a screen, Qt aborts the process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from hypothesis import settings

# A loaded machine is no failure, and the gate must judge the same examples each time.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def nobodys_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests away from the clinic file and the settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that looks the same on every system."""
    return ["clinic-day-planner", "-style", "Fusion"]
