"""The weeks: participants by days, and how full the days are."""
