"""Names that the network finds take part in telling who speaks."""

from tests.actors.said import KNOWN

from onrecord.actors import actors
from onrecord.record.name import Name
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def speaker(text, source, *names):
    """The name of whom `source` means in `text`, the last place of it; `names` are told as (words, kind)."""

    def span(words):
        begin = text.rindex(words)
        return begin, begin + len(words)

    report = Report(id="r", origin="r", text=text)
    begin, end = span(source)
    given = Statement(
        id="s1", source=Span.of(text, begin, end), cue=Span.of(text, end, end + 1),
        content=[Span.of(text, end + 1, end + 3)], kind="indirect", confidence=1.0,
    )  # fmt: skip
    told = [Name(span(words), kind) for words, kind in names]
    (found,) = actors(Reading(report=report, statements=[given]), KNOWN, sorted(told)).statements
    return found.speaker.name if found.speaker else None


def test_a_holiday_is_no_person():
    text = "Ilva Dorn left. Then Long Evening began, and he said so."
    assert speaker(text, "he", ("Ilva Dorn", "person"), ("Long Evening", "other")) == "Ilva Dorn"


def test_two_capital_words_that_are_told_to_be_no_name_are_no_person():
    text = "Ilva Dorn left. Then Long Evening began, and he said so."
    assert speaker(text, "he") == "Long Evening"
    assert speaker(text, "he", ("Ilva Dorn", "person")) == "Ilva Dorn"


def test_a_title_that_is_told_with_a_name_is_no_part_of_it():
    text = "Envoy Ilva Dorn left. Ms. Dorn said so."
    told = ("Envoy Ilva Dorn", "person"), ("Ms. Dorn", "person")
    assert speaker(text, "Ms. Dorn", *told) == "Ilva Dorn"


def test_a_part_of_a_longer_name_is_no_person():
    text = "Harbour Party leader Ilva Dorn said so."
    assert speaker(
        text, "Harbour Party leader Ilva Dorn", ("Harbour", "person"), ("Ilva Dorn", "person")
    ) == ("Ilva Dorn")


def test_a_state_that_no_table_has_is_told_by_the_names_too():
    text = "The Ostran foreign minister left Ostra. Ostra said so."
    told = ("Ostran", "nationality"), ("Ostra", "place")
    assert speaker(text, "Ostra", *told) == speaker(text, "Ostra") == "Ostra"


def test_an_initial_does_not_end_a_name_and_a_dash_is_no_part_of_it():
    text = "They met Ilva R. Dorn. Then Dorn left."
    assert speaker(text, "Dorn", ("Ilva R", "person"), ("Dorn", "person")) == "Ilva R. Dorn"
    text = "Two left -- Ilva Dorn -- and came back."
    assert speaker(text, "Ilva Dorn", ("Ilva Dorn -", "person")) == "Ilva Dorn"


def test_a_person_is_identified_where_most_is_said_of_him():
    text = "Ilva Dorn, a teacher at Orrin, said no. Dorn said so twice."
    statements = [
        Statement(
            id=f"s{number}", source=Span.of(text, *span), cue=Span.of(text, span[1], span[1] + 1),
            content=[Span.of(text, span[1] + 1, span[1] + 3)], kind="indirect", confidence=1.0, grade=grade,
        )
        for number, (span, grade) in enumerate(
            [((0, 28), "named person"), ((39, 43), "named official")], 1
        )
    ]  # fmt: skip
    reading = Reading(report=Report(id="r", origin="r", text=text), statements=statements)
    assert [s.grade for s in actors(reading, KNOWN).statements] == ["named person", "named person"]


def graded(text, source, grade):
    """The grade of the one statement of `text`, whose words were read to be of `grade`."""
    at = text.index(source)
    end = at + len(source)
    statement = Statement(
        id="s1", source=Span.of(text, at, end), cue=Span.of(text, end, end + 1),
        content=[Span.of(text, end + 1, end + 3)], kind="indirect", confidence=1.0, grade=grade,
    )  # fmt: skip
    reading = Reading(report=Report(id="r", origin="r", text=text), statements=[statement])
    return actors(reading, KNOWN).statements[0].grade


def test_a_capital_is_no_person_and_two_persons_are_no_institution():
    assert graded("Orrin said no.", "Orrin", "named official") == "institution"
    met = "Tolmaran Premier Ilo Dorn and Veskan envoy Rem Askel met. Both said no."
    assert graded(met, "Both", "institution") == "named official"


def test_a_name_in_the_list_of_media_is_no_institution():
    assert graded("Agence France-Presse said no.", "Agence France-Presse", "institution") == "media"
    assert graded("The Grey House said no.", "The Grey House", "institution") == "institution"
