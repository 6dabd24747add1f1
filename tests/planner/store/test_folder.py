from pathlib import Path

import pytest

from planner.errors import StoreError
from planner.store.database import ClinicFile
from planner.store.folder import refuse_network_folder

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
ann@server: /mnt/far\\040away fuse.sshfs rw 0 0
drvfs /mnt/c 9p rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
automount /auto autofs rw 0 0
server:/auto /auto nfs rw 0 0
"""


@pytest.mark.parametrize(
    "path",
    [
        "/mnt/share/clinic.db",
        "/home/ann/clinic.db",
        "/mnt/far away/clinic.db",
        "/mnt/c/Users/clinic.db",
        "/auto/clinic.db",
        "//server/share/clinic.db",
        "\\\\server\\share\\clinic.db",
        "\\\\?\\UNC\\server\\share\\clinic.db",
    ],
)
def test_a_network_folder_is_refused_in_a_sentence(path: str) -> None:
    with pytest.raises(StoreError, match=r"a network folder.*keep it on a disk of this computer") as refused:
        refuse_network_folder(Path(path), mounts=MOUNTS)

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "path", ["/srv/clinic.db", "/home/local/clinic.db", "/mnt/shared/clinic.db", "/media/stick/clinic.db"]
)
def test_a_disk_of_this_machine_is_fine(path: str) -> None:
    refuse_network_folder(Path(path), mounts=MOUNTS)


def test_a_machine_whose_own_root_is_shared_still_works() -> None:
    refuse_network_folder(Path("/srv/clinic.db"), mounts="none / 9p rw 0 0\n")


def test_a_network_drive_of_windows_is_refused() -> None:
    asked: list[str] = []

    def drive_type(root: str) -> int:
        asked.append(root)
        return 4 if root == "S:\\" else 3

    refuse_network_folder(Path("C:\\clinic.db"), mounts="", drive_type=drive_type)
    with pytest.raises(StoreError, match="a network drive"):
        refuse_network_folder(Path("S:\\clinic.db"), mounts="", drive_type=drive_type)

    assert asked == ["C:\\", "S:\\"]


def test_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="a OneDrive folder"):
        refuse_network_folder(tmp_path / "clinic.db", mounts="", environment={"OneDrive": str(tmp_path)})


def test_neither_opening_nor_making_a_clinic_file_goes_past_the_check(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(path.parent))

    for door in (ClinicFile.create, ClinicFile.open):
        with pytest.raises(StoreError, match="a OneDrive folder"):
            door(path)
    assert list(path.parent.iterdir()) == []


def test_a_link_into_a_synchronised_folder_is_seen_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "desk").symlink_to(tmp_path / "cloud")
    monkeypatch.setenv("OneDrive", str(tmp_path / "cloud"))

    with pytest.raises(StoreError, match="a OneDrive folder"):
        ClinicFile.create(tmp_path / "desk" / "clinic.db")
