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


def sourced(sentence: str, provenance: Provenance | None) -> str:
    """``6 h from the end of the infusion (the site says so).``: it is said before the stop whose that is."""
    if provenance is None:
        return sentence
    return f"{sentence.removesuffix('.')} ({_words(provenance)})."


def sourced_with_place(sentences: str, provenance: Provenance | None) -> str:
    """Sentences with whose all of them are behind the last, and on which page or in which section."""
    if provenance is None:
        return sentences
    said = _words(provenance)
    if provenance.reference:
        said = tr("{said}; see “{place}”", said=said, place=provenance.reference)
    return f"{sentences} ({said})"


def _words(provenance: Provenance) -> str:
    return tr(SOURCED[provenance.source, provenance.certainty])
