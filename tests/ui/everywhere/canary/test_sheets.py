"""What looks like HTML in any field is shown as typed on every sheet, and opens no file."""

from threading import Event

import pytest

from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from tests.ui.everywhere.canary.watch import BRAND
from ui.printing.document import document_of
from ui.printing.painting import pdf, picture
from ui.printing.sheet_making import making
from ui.printing.sheet_wish import SheetKind, SheetWish


@pytest.mark.parametrize("kind", SheetKind)
def test_on_every_sheet_it_is_printed_as_typed(session, canary, kind):
    somebody = next(one.subject_id for one in session.desk.participants() if BRAND in one.subject_id)
    subject_id = somebody if kind is SheetKind.APPOINTMENTS else ""
    wish = SheetWish(kind, MONDAY, subject_id=subject_id, weeks=4)
    made = making(session.desk.path, wish, at=NOW)(lambda _: None, Event())
    for page in made.pages:
        picture(page, dots_a_point=0.5)
    octets = pdf(made.pages, document_of(wish))

    assert any(BRAND in text for page in made.pages for text in page.texts)
    assert octets.startswith(b"%PDF")
    assert not canary.was_opened()
