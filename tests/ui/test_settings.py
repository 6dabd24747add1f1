from PySide6.QtCore import QByteArray

from ui.settings import Settings, settings_file
from ui.theme import Theme


def test_what_was_chosen_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "window.ini"
    settings = Settings(path)
    settings.theme = Theme.DARK
    settings.language = "es"
    settings.paper = "A4"
    settings.keep_shape("window", QByteArray(b"geometry"))
    settings.keep_on("legend", on=False)
    settings.save()
    again = Settings(path)

    assert again.theme is Theme.DARK
    assert again.language == "es"
    assert again.paper == "A4"
    assert again.shape("window") == QByteArray(b"geometry")
    assert not again.is_on("legend", at_first=True)


def test_a_file_of_nonsense_is_as_no_file(tmp_path):
    path = tmp_path / "window.ini"
    path.write_text("theme=plaid\n[shape]\nwindow=7\n")
    settings = Settings(path)

    assert settings.theme is Theme.SYSTEM
    assert settings.language == "en"
    assert settings.shape("window").isEmpty()
    assert settings.is_on("legend", at_first=True)


def test_the_file_of_this_user_is_the_window_s_own():
    assert settings_file().parts[-2:] == ("clinic-day-planner", "window.ini")


def test_numbers_are_kept_and_nonsense_is_none(tmp_path):
    settings = Settings(tmp_path / "window.ini")
    settings.keep_numbers("board", (2.5, 480, 0))
    kept = settings.numbers("board")
    (tmp_path / "odd.ini").write_text("[numbers]\nboard=a b c\n")

    assert kept == (2.5, 480, 0)
    assert Settings(tmp_path / "odd.ini").numbers("board") == ()
