from ui.bare import bare


def test_capitals_and_accents_never_matter():
    assert bare("SÁBADO, 28 Nov") == "sabado, 28 nov"
