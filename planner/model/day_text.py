"""Dates as sentences say them: the weekday first, since a nurse thinks in weekdays."""

from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def weekday_name(day: date) -> str:
    """Such as “Monday”."""
    return WEEKDAYS[day.weekday()]


def day_text(day: date) -> str:
    """Such as “Mon 7 Sep 2026”, whatever the machine's language."""
    return f"{near_day_text(day)} {day.year}"


def near_day_text(day: date) -> str:
    """Such as “Mon 7 Sep”, where the year goes without saying."""
    return f"{weekday_name(day)[:3]} {day.day} {_MONTHS[day.month - 1]}"


def days_text(days: int) -> str:
    """Such as “1 day” or “7 days”."""
    return "1 day" if days == 1 else f"{days} days"


def minutes_text(minutes: int) -> str:
    """Such as “45 min”, “2 h” or “5 h 20 min”."""
    hours, rest = divmod(minutes, 60)
    return " ".join(filter(None, (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "")))
