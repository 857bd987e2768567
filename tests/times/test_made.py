"""The day on which a statement was made."""

import msgspec
import pytest

from onrecord.record.actor import ActorName
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.times import times


def statement(text: str, source: str, cue: str | None, content: str, id_: str = "s1") -> Statement:
    def span(words: str) -> Span:
        begin = text.index(words)
        return Span.of(text, begin, begin + len(words))

    return Statement(
        id=id_,
        source=span(source),
        cue=span(cue) if cue else None,
        content=[span(content)],
        kind="indirect",
        confidence=1.0,
    )


def made(text: str, *statements: Statement, published: str | None = "2031-05-08") -> list[str | None]:
    report = Report(id="r", origin="r", text=text, published=published)
    return [one.made_on for one in times(Reading(report=report, statements=list(statements))).statements]


@pytest.mark.parametrize(
    ("text", "cue", "content", "day"),
    [
        (
            "Dorn said on Wednesday that the truce would hold.",
            "said",
            "that the truce would hold",
            "2031-05-07",
        ),
        ("On Sunday, Dorn said the truce would hold.", "said", "the truce would hold", "2031-05-04"),
        ("Dorn said in December that it would hold.", "said", "that it would hold", "2030-12"),
        ("Dorn said in 2029 that it would hold.", "said", "that it would hold", "2029"),
        ("Dorn told reporters late Tuesday it would hold.", "told reporters", "it would hold", "2031-05-06"),
        ("Dorn said last week that it would hold.", "said", "that it would hold", None),
        ("Dorn said that the truce would end on Sunday.", "said", "that the truce would end on Sunday", None),
        ("Dorn said it would hold. On Sunday guns were heard.", "said", "it would hold", None),
        ("Dorn said it would hold, after he left Orrin on Sunday.", "said", "it would hold", None),
        ("Since March, Dorn has said it would hold.", "said", "it would hold", None),
    ],
)
def test_the_time_in_the_clause_of_the_cue_counts(text, cue, content, day):
    assert made(text, statement(text, "Dorn", cue, content)) == [day]


def test_a_quotation_that_runs_on_takes_the_day_of_the_one_before():
    text = "Dorn said on Wednesday it would hold.\n\nWe kept our word."
    first = statement(text, "Dorn", "said", "it would hold")
    assert made(text, first, statement(text, "Dorn", None, "We kept our word", "s2")) == ["2031-05-07"] * 2


@pytest.mark.parametrize(("source", "gap", "day"), [("Dorn", "\n\n", "2031-05-07"), ("Orne", "\n\n", None)])
def test_what_the_same_source_goes_on_to_say_takes_the_day(source, gap, day):
    text = f"Dorn said on Wednesday it would hold.{gap}{source} added that we kept our word. Dorn is late."
    first = statement(text, "Dorn", "said", "it would hold")
    second = statement(text, source, "added", "that we kept our word", "s2")
    both = made(text, first, msgspec.structs.replace(second, source=first.source if day else second.source))
    assert both == ["2031-05-07", day]


@pytest.mark.parametrize(
    ("between", "cue", "day"),
    [
        ("Guns fell silent.", "added", "2031-05-07"),
        ("Orne said no.", "added", "2031-05-07"),
        ("On Sunday guns fell silent.", "added", None),
        ("Orne said no.\n\nGuns fell silent.\n\nThe river rose.", "added", None),
        ("Guns fell silent.", "has said", None),
    ],
)
def test_a_source_that_speaks_again_takes_the_day_if_nothing_tells_of_another(between, cue, day):
    text = f"Dorn said on Wednesday it would hold.\n\n{between}\n\nDorn {cue} that we kept our word."
    first = statement(text, "Dorn", "said", "it would hold")
    others = [statement(text, "Orne", "said no", "no")] if "Orne" in between else []
    last = statement(text, "Dorn", cue, "that we", "s2")
    assert made(text, first, *others, last)[-1] == day


@pytest.mark.parametrize(
    ("text", "cue", "day"),
    [
        ("At a meeting in Orrin on Wednesday, Dorn said it would hold.", "said", "2031-05-07"),
        ("Speaking to the guard late Wednesday, Dorn called it a truce.", "called", "2031-05-07"),
        ("On Wednesday, as guns fell silent, Dorn said it would hold.", "said", "2031-05-07"),
        ("Dorn on Wednesday played down the raid, saying it would hold.", "saying", "2031-05-07"),
        ("Dorn, in a note Wednesday, thanked the guard, calling it brave.", "calling", "2031-05-07"),
        ("Dorn said during Wednesday's talks that it would hold.", "said", "2031-05-07"),
        ("Before the raid on Wednesday, Dorn said it would hold.", "said", None),
        ("After the raid on Wednesday, Dorn said it would hold.", "said", "2031-05-07"),
        ("After guns fell silent in 2029, Dorn changed course, saying it would hold.", "saying", None),
        ("Dorn warned of war and on Wednesday left Orrin.", "warned", None),
    ],
)
def test_a_time_beside_the_source_is_of_all_that_it_says_in_the_sentence(text, cue, day):
    content = next(words for words in ("it would hold", "it a truce", "it brave", "of war") if words in text)
    assert made(text, statement(text, "Dorn", cue, content)) == [day]


def test_a_second_cue_of_the_sentence_takes_the_day_of_the_first():
    text = "Dorn warned on Wednesday of war, but added it would hold."
    first, second = (
        statement(text, "Dorn", "warned", "of war"),
        statement(text, "Dorn", "added", "it would hold", "s2"),
    )
    assert made(text, first, second) == ["2031-05-07"] * 2


@pytest.mark.parametrize(
    ("cue", "more", "grade", "day"),
    [
        ("argued", "", "named person", "2031-05-07"),
        ("argued", "", "institution", None),
        ("has argued", "", "named person", None),
        ("argued", " Dorn said on Friday that it ended.", "named person", None),
        ("argued weeks ago", "", "named person", None),
    ],
)
def test_a_person_whose_statements_have_one_day_in_a_report_says_all_on_it(cue, more, grade, day):
    far = "On Sunday guns fell silent.\n\nOrne said no.\n\nThe river rose.\n\nIt fell."
    text = f"Dorn said on Wednesday it would hold.\n\n{far}\n\nDorn {cue} that we kept our word.{more}"
    cue = cue.removesuffix(" weeks ago")
    given = [statement(text, "Dorn", "said", "it would hold"), statement(text, "Dorn", cue, "that we", "s2")]
    if more:
        at = text.rindex("said on Friday")
        friday = statement(text, "Dorn", "said", "that it ended", "s3")
        given.append(msgspec.structs.replace(friday, cue=Span.of(text, at, at + 4)))
    spoken = [msgspec.structs.replace(s, speaker=ActorName("a1", "Dorn"), grade=grade) for s in given]
    assert made(text, *spoken)[1] == day
    assert made(text, *spoken[1:])[0] is None


def test_without_a_day_of_publication_a_weekday_gives_none():
    text = "Dorn said on Wednesday that the truce would hold."
    assert made(text, statement(text, "Dorn", "said", "that the truce would hold"), published=None) == [None]


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("On May 9", "2031-05-09"),  # clocks differ
        ("On June 2", None),
        ("In 2033", None),
        ("In 2030", "2030"),
    ],
)
def test_nothing_was_said_after_the_day_behind_the_reports(when, day):
    text = f"{when}, Dorn said that the truce would hold."
    assert made(text, statement(text, "Dorn", "said", "that the truce would hold")) == [day]


@pytest.mark.parametrize(("when", "day"), [("on May 6", "2031-05-06"), ("in April", None), ("in 2030", None)])
def test_a_month_or_a_year_is_not_carried_on(when, day):
    text = f"Dorn said {when} that the truce would hold.\nThe truce is dead, Dorn said."
    last = text.rindex("said")
    second = statement(text, "Dorn", "said", "The truce is dead", "s2")
    second = msgspec.structs.replace(second, cue=Span.of(text, last, last + 4))
    first = statement(text, "Dorn", "said", "that the truce would hold")
    assert made(text, first, second)[1] == day
