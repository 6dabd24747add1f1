"""What a PDF says of itself in its catalog, which Qt leaves out."""

import re


def in_its_language(pdf: bytes, language: str) -> bytes:
    """The PDF with its language, and with its title over the window that shows it instead of the file's name.

    The catalog is written again at the end, as the format provides for (ISO 32000-1, 7.5.6). What stays
    unwritten is the structure of each page, which makes a tagged PDF: Qt has no way to say it, so a screen
    reader goes by the texts in the order in which they were set.
    """
    trailer = pdf[pdf.rindex(b"trailer") :]
    root, size = _number(rb"/Root (\d+) 0 R", trailer), _number(rb"/Size (\d+)", trailer)
    kept = b"".join(re.findall(rb"/(?:Info|ID) [^\n]+\n", trailer))
    earlier = _number(rb"startxref\s+(\d+)", trailer)
    catalog = re.search(rb"\n%d 0 obj\n<<\n(.*?)>>\nendobj" % root, pdf, re.DOTALL)
    assert catalog is not None  # Qt writes each object so
    said = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode("ascii")
    later = b"%d 0 obj\n<<\n%s%s>>\nendobj\n" % (root, catalog[1], said)
    table = b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d 00000 n \n" % (root, len(pdf))
    end = b"trailer\n<<\n/Size %d\n/Root %d 0 R\n%s/Prev %d\n>>\n" % (size, root, kept, earlier)
    return b"%s%s%s%sstartxref\n%d\n%%%%EOF\n" % (pdf, later, table, end, len(pdf) + len(later))


def _number(pattern: bytes, where: bytes) -> int:
    found = re.search(pattern, where)
    assert found is not None  # every PDF has it
    return int(found[1])
