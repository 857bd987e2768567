from onrecord.record.actor import Actor
from onrecord.record.event import Event
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.score.event import MarkedEvent, Passage, event_figures

TEXT = "Tolmar attacked Vesk on Monday. The attack in Orrin was the first. They met later."


def event(word, **fields):
    begin = TEXT.index(word)
    trigger = Span.of(TEXT, begin, begin + len(word))
    return Event(span=trigger.span, text=word, type="ASSAULT", trigger=trigger, **fields)


def marked(*words, **fields):
    return MarkedEvent(
        mentions=[(TEXT.index(w), TEXT.index(w) + len(w)) for w in words], type="ASSAULT", **fields
    )


def figures(events, wanted, free=(), until=200):
    actors = [Actor(id="a1", name="Ilva Dorn", kind="person", party="Tolmar")]
    reading = Reading(report=Report(id="r", origin="r", text=TEXT), events=events, actors=actors)
    found = event_figures([(reading, Passage(until, list(wanted), list(free)))])
    return {name: (f.right, f.predicted, f.gold) for name, f in found.items()}


def test_an_event_is_found_where_its_trigger_touches_a_mention():
    found = figures([event("attack in", on="2031-05-12")], [marked("attacked", "attack in", on="2031-05-12")])
    assert found["events"] == found["type"] == found["on"] == (1, 1, 1)


def test_one_event_is_found_once():
    both = [event("attacked"), event("attack in")]
    assert figures(both, [marked("attacked", "attack in")])["events"] == (1, 2, 1)


def test_what_is_free_counts_neither_way():
    begin = TEXT.index("met")
    assert figures([event("met")], [marked("attacked")], free=[(begin, begin + 3)])["events"] == (0, 0, 1)


def test_what_stands_behind_the_passage_is_not_counted():
    assert figures([event("met")], [], until=TEXT.index("They"))["events"] == (0, 0, 0)


def test_a_place_is_right_by_its_name_and_the_voice_by_whether_a_statement_tells_it():
    wanted = [marked("attacked", place="Orrin"), marked("met", told=True)]
    found = figures([event("attacked", place="Lanthe"), event("met", statement="s1")], wanted)
    assert found["place"] == (0, 1, 1)
    assert found["told by a statement"] == (2, 2, 2)
    assert figures([event("attacked", place="Orrin", statement="s1")], wanted)["told by a statement"] == (
        0,
        1,
        1,
    )
    assert figures([event("attacked", place="orrin")], wanted)["place"] == (1, 1, 1)


def test_an_actor_is_right_by_his_name_or_his_party():
    found = figures([event("attacked", actors=["a1"])], [marked("attacked", actors=["Tolmar", "Vesk"])])
    assert found["actors"] == (1, 1, 2)
