"""A clinic file is made once and never overwritten."""


def test_a_new_clinic_file_says_what_it_is_for(nothing):
    result = nothing("init")

    assert result.exit_code == 0
    assert "001942-C" in result.stdout


def test_an_existing_file_is_left_alone(clinic_day, tmp_path):
    before = (tmp_path / "clinic.db").read_bytes()

    result = clinic_day("init")

    assert result.exit_code == 1
    assert str(tmp_path / "clinic.db") in result.stderr
    assert (tmp_path / "clinic.db").read_bytes() == before


def test_without_a_clinic_file_every_command_says_how_to_make_one(nothing):
    for words in (["day"], ["check"], ["participants", "list"], ["undo"]):
        result = nothing(*words)

        assert result.exit_code == 1
        assert "init" in result.stderr
        assert result.stdout == ""
