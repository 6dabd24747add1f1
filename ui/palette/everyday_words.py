"""What a nurse calls an action while she has the telephone in her hand: “late”, “sick”, “died”, “broken”."""

from ui.act import Act
from ui.language import Marked, marked, tr

SAID: dict[Act, Marked] = {
    Act.UNDO: marked("wrong, mistake"),
    Act.NOW: marked("who is late, who is next, overdue"),
    Act.SHOW_PARTICIPANTS: marked("patients, days left, restart clock"),
    Act.SHOW_DAY: marked("who comes today, board"),
    Act.HUDDLE: marked("handover, briefing, tomorrow at a glance, who stays the night, overnight"),
    Act.LISTS: marked("who may get CRS, who stays near"),
    Act.PRINT: marked("day sheet, appointment sheet, paper, Spanish"),
    Act.EXPORT: marked("Outlook, ICS"),
    Act.IMPORT_ROSTER: marked("CSV, Excel"),
    Act.ENROL: marked("new participant, new patient"),
    Act.MOVE_TO: marked("late, comes later, comes earlier, another time, another chair, swap"),
    Act.UNPLACE: marked("give up the chair"),
    Act.STAY: marked("stays longer, goes home earlier"),
    Act.DELAY: marked("cannot come, calls off, is ill, another day, postpone, reschedule, next possible day"),
    Act.RECORD_NEXT: marked("arrived, in the chair, started, ended, discharged"),
    Act.CHECKED: marked("observations, blood pressure, temperature"),
    Act.RECORD_VISIT: marked("arrived, discharged, not given, missed, did not come, no show, cancelled"),
    Act.HOLD: marked("pause, suspend, interrupt, skip a drug"),
    Act.RESUME: marked("give again, restart"),
    Act.TOXICITY: marked("cytokine release syndrome, fever, neurotoxicity, reaction, grade, side effect"),
    Act.LOWER_LEVEL: marked("dose reduction, reduce the dose"),
    Act.TOLERATED: marked("shorter infusion"),
    Act.RESTART: marked("step up again, missed dose"),
    Act.STOP_TREATMENT: marked(
        "died, dead, death, deceased, withdraws, withdrawn, lost to follow-up, left the study, progression"
    ),
    Act.CLOSE_DAY: marked("holiday, snow"),
    Act.OTHER_HOURS: marked("open longer, close earlier"),
    Act.PLACE_OUT: marked("broken chair, chair breaks, defect, out of order, repair"),
    Act.OTHER_NURSES: marked(
        "sick nurse, nurse sick, called in sick, nurse ill, absent, short of staff, late shift"
    ),
}
"""Of those whose own words do not say it; the phrases stand apart by commas."""


def everyday_words(act: Act) -> tuple[str, ...]:
    """The phrases it is found by beside its own name; none of most."""
    said = SAID.get(act)
    return tuple(phrase.strip() for phrase in tr(said).split(",")) if said is not None else ()
