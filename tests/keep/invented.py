"""Readings out of hypothesis, with spans that stand in their texts."""

from hypothesis import strategies as st

from onrecord.record.actor import Actor, ActorName
from onrecord.record.check import Check
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event
from onrecord.record.measure import Measure
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.record.time import Time

odd = st.sampled_from(
    ["", "e\u0301", "😀", "\U0001f1fa\U0001f1f3", "שלום", "\u202eabc", "\u2028", '"\\', "; ", "%_'"]
)
words = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=8)
texts = st.lists(odd | words, max_size=4).map("".join)
perhaps = st.none() | texts
numbers = st.none() | st.floats(allow_nan=False, allow_infinity=False)
days = st.none() | st.dates().map(str) | st.sampled_from(["2031-05", "2031", "2031-05-06T10:00Z"])


@st.composite
def readings(draw):
    text = draw(st.lists(odd | words, min_size=1, max_size=12).map("".join))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)

    def ranges():
        return tuple(draw(places))

    def span():
        return Span.of(text, *ranges())

    def spans():
        return [span() for _ in range(draw(st.integers(0, 2)))]

    def at():
        begin, end = ranges()
        return {"span": (begin, end), "text": text[begin:end]}

    def several(make):
        return [make(number) for number in range(draw(st.integers(0, 2)))]

    def some(strategy):
        return draw(strategy)

    labels = ["a1", "state:RU", "a2"]
    actors = [
        Actor(
            id=label, name=some(texts), kind=some(st.sampled_from(["person", "state", "persons"])),
            roles=some(st.lists(texts, max_size=2)), party=some(perhaps), mentions=spans(), details=spans(),
        )
        for label in labels[: some(st.integers(0, 3))]
    ]  # fmt: skip

    def actor():
        known = [ActorName(one.id, one.name) for one in actors]
        if len(known) > 1:
            known.append(ActorName("; ".join(k.actor for k in known), "; ".join(k.name for k in known)))
        return some(st.none() | st.sampled_from([*known, ActorName("a9", "nobody"), ActorName("", "x; y")]))

    def statement(number):
        return Statement(
            id=f"s{number}", source=some(st.none() | st.just(span())), cue=some(st.none() | st.just(span())),
            content=[span(), *spans()], kind="mixed", parent=some(st.none() | st.just("s0")), speaker=actor(),
            party=some(perhaps), grade=some(st.sampled_from([None, "media", "data"])),
            act=some(st.sampled_from([None, "offer", "deny"])), issues=some(st.lists(texts, max_size=2)),
            target=actor(), conditions=spans(), made_on=some(days), place=some(perhaps),
            channel=some(perhaps), confidence=some(st.floats(0, 1)),
            act_confidence=some(st.none() | st.floats(0, 1)),
        )  # fmt: skip

    def measure(_):
        return Measure(
            **at(), value=some(numbers), low=some(numbers), high=some(numbers), unit=some(perhaps),
            modifier=some(st.sampled_from([None, "APPROX"])), of=some(perhaps), asserted_by=some(perhaps),
            checks=several(lambda _: Check(kind="sum", computed="", inputs=[some(texts)], verdict="so")),
        )  # fmt: skip

    def place(_):
        told = {name: some(perhaps) for name in ("country", "unit")}
        near = some(st.sampled_from([None, *([(0, 1)] if text else [])]))
        return Place(
            **at(), name=some(texts), latitude=some(numbers), longitude=some(numbers), near=near, **told
        )

    report = Report(
        id=some(texts), origin=some(texts), title=some(perhaps), published=some(days), outlet=some(perhaps),
        url=some(perhaps), language=some(perhaps), text=text, headings=spans(),
        published_from=some(st.sampled_from([None, "given", "meta"])), updated=some(days),
        canonical_url=some(perhaps), authors=some(st.lists(texts, max_size=2)),
        standfirst=some(st.none() | st.just(span())), dateline=some(st.none() | st.just(span())),
        corrections=spans(),
        left_out=several(lambda _: LeftOut(**at(), reason=some(texts))),
    )  # fmt: skip
    return Reading(
        report=report,
        statements=several(statement),
        actors=actors,
        times=several(lambda _: Time(**at(), type="DATE", value=some(perhaps), mod=some(perhaps))),
        measures=several(measure),
        places=several(place),
        events=several(
            lambda _: Event(
                **at(),
                type="AID",
                trigger=span(),
                on=some(perhaps),
                place=some(perhaps),
                actors=some(st.lists(texts, max_size=2)),
                recipients=some(st.lists(texts, max_size=2)),
                statement=some(perhaps),
                mentions=spans(),
            )
        ),
        disagreements=several(lambda _: Disagreement(between=("s0", "s1"), kind="k", about=some(texts))),
    )
