"""Later versions of the trial's study file, as text: each as the study team would send it."""

from planner.schedule.study_file import shipped_study_text

NAME, SHIPPED = shipped_study_text()
SHORTER = "Amendment 2"
HOURS = """
[[agents.tarlatamab.monitoring.profiles.uspi_2026_09.rules]]
ordinals = "1+"
min_hours = 2
max_hours = 2
planned_hours = { value = 2, source = "label", sure = "found" }
anchor = "end"
place = { value = "chair", source = "default", sure = "proposed" }
"""


def changed(*changes: tuple[str, str], version: str = SHORTER) -> str:
    """The study file that comes with the program, under another version and with these texts replaced."""
    text = SHIPPED
    for old, new in (("registry record of 2026-01-26", version), *changes):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def with_shorter_monitoring() -> str:
    """Two hours from the sixth dose on."""
    return changed(
        (
            'ordinals = "6-9"\nmin_hours = 3\nmax_hours = 4\nplanned_hours = { value = 3',
            'ordinals = "6-9"\nmin_hours = 2\nmax_hours = 2\nplanned_hours = { value = 2',
        )
    )


def without_sg_on_day_8(*, version: str = SHORTER) -> str:
    """SG on day 1 alone."""
    return changed(
        ('agent = "sg"\ndays = [1, 8]', 'agent = "sg"\ndays = [1]'),
        ('[[windows]]\nvisits = "D8"', '[[windows]]\nvisits = "C1+D1"'),
        (
            '[[gaps]]\nagent = "sg"\nearlier = "D1"\nlater = "D8"\nmin_days = 7\n',
            '[[gaps]]\nagent = "sg"\nearlier = "D1"\nlater = "D1"\nmin_days = 14\n',
        ),
        ('[[tasks]]\nvisits = "D8"', '[[tasks]]\nvisits = "C1+D1"'),
        version=version,
    )


def with_hours_of_the_new_label(*, version: str = "registry record of 2026-01-26") -> str:
    """The profile of September 2026 with hours typed in, and the old one still in force."""
    place = SHIPPED.index("# Vital signs, in minutes from the infusion start.")
    text = f"{SHIPPED[:place]}{HOURS.lstrip()}\n{SHIPPED[place:]}"
    before = text.index("[agents.tarlatamab.monitoring.profiles.protocol_001942_C]")
    after = text.index("[[agents.tarlatamab.monitoring.profiles.uspi_2026_09.rules]]")
    rows = text[after : text.index("# Vital signs, in minutes")]
    text = text[:before] + rows + text[before:after] + text[after + len(rows) :]
    return text.replace("registry record of 2026-01-26", version, 1)
