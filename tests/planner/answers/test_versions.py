"""The versions of the study file that are kept, and from when on one is an amendment."""

from datetime import timedelta

from planner.model.amend_to import ToVersion
from tests.builders import a_participant
from tests.planner.amended import SHORTER, changed, with_shorter_monitoring
from tests.planner.treated import FIRST

PI = "the principal investigator"
DATE = "effective = { value = 2026-01-26"


def test_versions_are_named_by_their_date_whatever_they_are_called(desk):
    for version, date in (("Amendment A", "2026-03-01"), ("Amendment B", "2026-02-01")):
        desk.protocol.add(changed((DATE, DATE.replace("2026-01-26", date)), version=version), "later.toml")

    assert [one.name for one in desk.protocol.versions()][1:] == ["Amendment B", "Amendment A"]


def test_what_somebody_follows_from_the_first_step_dose_on_is_no_amendment_of_their_course(desk):
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    desk.protocol.move_all(ToVersion(SHORTER), since=FIRST + timedelta(days=60), decided_by=PI)
    starts = FIRST + timedelta(days=60)
    desk.enrol(a_participant("0007", starts=starts))
    desk.enrol(a_participant("0008", starts=starts - timedelta(days=1)))
    desk.protocol.move("0008", ToVersion(SHORTER), since=starts, decided_by=PI)
    followed = {one: desk._courses.followed_by(one) for one in ("0007", "0008")}

    assert followed["0007"].amendments == ()
    assert [one.since for one in followed["0008"].amendments] == [starts]
