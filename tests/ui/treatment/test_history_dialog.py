from ui.treatment.history_dialog import HistoryDialog


def test_every_line_about_the_participant_is_there_the_newest_first(opened, session):
    session.desk.treatment.cancel("0012", "S1", reason="Snowed in")
    session.desk.treatment.cancel("0007", "C3D1", reason="Ill")
    dialog = opened(HistoryDialog)
    model = dialog.table.model()
    rows = [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]

    assert rows[0][0].startswith("Mon 23 Nov 2026 10:42")
    assert "0012/S1" in rows[0][3]
    assert rows[0][6] == "Snowed in"
    assert not [row for row in rows if "0007" in row[3]]
