"""A user's files are where that system keeps such files, and nowhere near another user's."""

from planner.user_files import users_clinic_file, users_fault_log


def test_the_clinic_file_and_the_log_are_in_folders_of_this_program():
    assert users_clinic_file().name == "clinic.db"
    assert "clinic-day-planner" in users_clinic_file().parts
    assert users_fault_log().name == "clinic-day.log"
    assert "clinic-day-planner" in users_fault_log().parts


def test_both_are_in_the_home_of_the_user_whose_program_it_is(tmp_path, monkeypatch):
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    assert users_clinic_file().is_relative_to(tmp_path)
    assert users_fault_log().is_relative_to(tmp_path)
