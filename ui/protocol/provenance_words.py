"""Where a value comes from and how sure it is, in the window's language."""

from planner.model.provenance import Certainty, Source
from ui.language import marked

SOURCES = {
    Source.REGISTRY: marked("the public record of the study"),
    Source.LABEL: marked("prescribing information"),
    Source.SITE: marked("the site says so"),
    Source.DEFAULT: marked("a proposal of this program"),
}
"""What the mark of a source means."""
CERTAINTIES = {
    Certainty.FOUND: marked("found", "a value, in its source"),
    Certainty.RECALLED: marked("recalled", "a value, not looked up"),
    Certainty.PROPOSED: marked("proposed", "a value"),
    Certainty.OPEN: marked("open", "a value nobody here knows"),
}
"""A word, for a column."""
HOW_SURE = {
    Certainty.FOUND: marked("found in the source"),
    Certainty.RECALLED: marked("recalled, not looked up"),
    Certainty.PROPOSED: marked("proposed", "a value"),
    Certainty.OPEN: marked("open: nobody here knows, confirm it before use"),
}
"""The same in full."""
