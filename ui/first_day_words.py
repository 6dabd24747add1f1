"""What a first date costs over the whole course, in the words over its numbers."""

from ui.language import marked

CLOSED = marked("Visits on closed days")
SATURDAYS = marked("Nights ending on Saturday")
WITHOUT = marked("Visits with no possible day")
