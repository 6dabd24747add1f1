"""The clinic is shown as a file that can be changed and given back."""

import re


def test_what_show_prints_can_be_set_again(clinic_day, tmp_path):
    text = clinic_day("clinic", "show").stdout
    file = tmp_path / "clinic.toml"
    file.write_text(re.sub(r"(?m)^cap = .*$", "cap = 1", text), encoding="utf-8")

    result = clinic_day("clinic", "set", str(file))

    assert result.exit_code == 0, result.stderr
    assert clinic_day("clinic", "show").stdout == file.read_text(encoding="utf-8")


def test_undo_brings_the_old_clinic_back(clinic_day):
    text = clinic_day("clinic", "show").stdout
    clinic_day("clinic", "set", "-", typed=re.sub(r"(?m)^cap = .*$", "cap = 1", text))

    clinic_day("undo")

    assert clinic_day("clinic", "show").stdout == text


def test_a_byte_order_mark_does_no_harm(clinic_day):
    text = clinic_day("clinic", "show").stdout
    changed = re.sub(r"(?m)^cap = .*$", "cap = 1", text)

    assert clinic_day("clinic", "set", "-", typed=b"\xef\xbb\xbf" + changed.encode()).exit_code == 0


def test_the_same_clinic_again_is_refused(clinic_day):
    result = clinic_day("clinic", "set", "-", typed=clinic_day("clinic", "show").stdout)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_every_fault_of_a_clinic_file_has_its_sentence_and_nothing_is_stored(clinic_day):
    text = clinic_day("clinic", "show").stdout
    wrong = re.sub(r"(?m)^cap = .*$", "cap = -1\nhat = 3", text)

    result = clinic_day("clinic", "set", "-", typed=wrong)

    assert (result.exit_code, result.stdout) == (1, "")
    assert {"cap", "hat"} <= set(re.findall(r"\w+", result.stderr))
    assert clinic_day("clinic", "show").stdout == text


def test_a_file_in_another_encoding_is_refused(clinic_day):
    result = clinic_day("clinic", "set", "-", typed="name = 'Clínica'".encode("latin-1"))

    assert result.exit_code == 1
    assert "save it as UTF-8" in result.stderr


def test_a_file_that_is_not_there_is_a_wrong_command(clinic_day):
    assert clinic_day("clinic", "set", "no-such.toml").exit_code == 2
