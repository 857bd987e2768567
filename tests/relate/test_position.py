from tests.relate.statements import made

from onrecord.record.span import Span
from onrecord.relate.echo import echoes
from onrecord.relate.position import positions


def test_all_voices_are_shown_the_named_one_first():
    found = [
        made("a", "a truce on the river", "2031-05-13", act="accept"),
        made("b", "any truce", "2031-05-15", act="reject", who="an adviser", grade="anonymous"),
    ]
    (one,) = positions(found)
    assert (one.act, one.since, one.latest) == ("accept", "2031-05-13", "2031-05-15")
    assert [(voice.speaker, voice.act) for voice in one.voices] == [
        ("Ilva Dorn", "accept"),
        ("an adviser", "reject"),
    ]


def test_a_position_stands_since_the_first_of_its_row():
    days = [("2031-05-01", "reject"), ("2031-05-06", "accept"), ("2031-06-01", "accept")]
    found = [made(day, f"the truce of {day}", day, act=act) for day, act in days]
    (one,) = positions(found)
    assert (one.act, one.since) == ("accept", "2031-05-06")


def test_a_voice_leads_to_every_report_that_carries_it():
    words = "a truce of 45 days along both banks of the river"
    found = [made(report, words, "2031-05-13", act="accept") for report in "abc"]
    (one,) = positions(found, echoes(found))
    assert [[f.report for f in voice.statements] for voice in one.voices] == [["a", "b", "c"]]


def test_what_has_no_day_no_party_or_no_stand_is_no_position():
    found = [
        made("a", "a truce", None, act="accept"),
        made("b", "a truce", "2031-05-13", act="accept", party=None),
        made("c", "a truce", "2031-05-13", act="praise"),
    ]
    assert positions(found) == []


def test_what_only_unnamed_sources_say_is_no_position():
    told = made("a", "any truce", "2031-05-15", act="reject", who="a diplomat", grade="anonymous")
    assert positions([told]) == []
    assert len(positions([made("b", "a truce", "2031-05-01", act="accept"), told])) == 1


def test_what_somebody_will_likely_do_is_no_position():
    for cue, count in (("rejects", 1), ("will likely reject", 0), ("must reject", 0)):
        told = made("a", "a truce", "2031-05-15", act="reject", cue=Span(cue, (0, len(cue))))
        assert len(positions([told])) == count


def test_other_words_long_before_are_of_other_talks():
    now = made("b", "a truce on the coast road", "2031-05-15", act="accept")
    for words, since in (("observers at the harbour", "2031-05-15"), ("a pause on the coast", "2031-03-01")):
        assert positions([made("a", words, "2031-03-01", act="accept"), now])[0].since == since


def test_what_is_less_likely_right_than_not_is_no_position():
    found = [
        made("a", "a truce on the river", "2031-05-01", act="accept", act_confidence=0.5),
        made("b", "any truce", "2031-05-06", act="reject", act_confidence=0.49),
        made("c", "any truce", "2031-05-06", act="reject", confidence=0.49),
    ]
    (one,) = positions(found)
    assert (one.act, one.latest) == ("accept", "2031-05-01")
