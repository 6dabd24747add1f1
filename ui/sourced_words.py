"""What stands in brackets behind a sentence with a value of the study file: who says so, and how sure it is.

The words are the core's (``planner/model/provenance.py``), in the window's language.
"""

from planner.model.provenance import Certainty, Provenance, Source
from ui.language import marked, tr

_OPEN = marked("OPEN: nobody here knows it, confirm it before use")
SOURCED = {
    (Source.REGISTRY, Certainty.FOUND): marked("from the public record of the study"),
    (Source.REGISTRY, Certainty.RECALLED): marked(
        "from memory of the public record of the study: confirm it"
    ),
    (Source.REGISTRY, Certainty.PROPOSED): marked(
        "this program's reading of the public record of the study: confirm it"
    ),
    (Source.LABEL, Certainty.FOUND): marked("from the prescribing information"),
    (Source.LABEL, Certainty.RECALLED): marked("from memory of the prescribing information: confirm it"),
    (Source.LABEL, Certainty.PROPOSED): marked(
        "this program's reading of the prescribing information: confirm it"
    ),
    (Source.SITE, Certainty.FOUND): marked("the site says so"),
    (Source.SITE, Certainty.RECALLED): marked("from memory of what the site says: confirm it"),
    (Source.SITE, Certainty.PROPOSED): marked("this program's reading of what the site says: confirm it"),
    (Source.DEFAULT, Certainty.FOUND): marked("this program's proposal"),
    (Source.DEFAULT, Certainty.RECALLED): marked("this program's proposal, from memory: confirm it"),
    (Source.DEFAULT, Certainty.PROPOSED): marked("this program's proposal: confirm it"),
    **{(source, Certainty.OPEN): _OPEN for source in Source},
}


def sourced(sentence: str, provenance: Provenance | None, *, with_place: bool = False) -> str:
    """A sentence with whose it is behind it; ``with_place`` names the page or section too."""
    if provenance is None:
        return sentence
    said = tr(SOURCED[provenance.source, provenance.certainty])
    if with_place and provenance.reference:
        return tr(
            "{sentence} ({said}; see “{place}”)", sentence=sentence, said=said, place=provenance.reference
        )
    return f"{sentence} ({said})"
