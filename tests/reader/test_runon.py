import pytest

from onrecord.reader.decode import Attribution
from onrecord.reader.runon import run_on
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs
from onrecord.record.report import Report
from onrecord.record.span import Span

SAID = "“We stay,” said Ilo Brandt."
BARE = "“We wait for the ferry too.”"
INDIRECT = "Ilo Brandt said that they stay."


def attribution(text, content, source="Ilo Brandt", cue="said", confidence=0.9):
    """An attribution of parts of `text`, each given as words that stand in it once."""
    found = words(text, paragraphs(text))

    def covered(part):
        assert text.count(part) == 1
        return found.covered(text.index(part), text.index(part) + len(part))

    return Attribution(covered(cue), covered(source), [covered(part) for part in content], confidence)


def read(text, *attributions, readable=None):
    """Source, cue and content of what `run_on` makes of them, as text."""
    found = words(text, readable or paragraphs(text))

    def of(part):
        return part and text[found.begins[part[0]] : found.ends[part[1] - 1]]

    return [(of(a.source), of(a.cue), [of(part) for part in a.content]) for a in run_on(found, attributions)]


def said_then(*more):
    text = "\n".join([SAID, *more])
    return read(text, attribution(text, ["We stay"]))


def test_a_bare_quotation_after_a_quotation_takes_its_source_and_has_no_cue():
    assert said_then(BARE) == [("Ilo Brandt", "said", ["We stay"]), ("Ilo Brandt", None, [BARE])]


def test_it_does_so_where_the_quotation_ends_its_paragraph():
    text = f"Ilo Brandt said: “We stay.”\n{BARE}"
    assert read(text, attribution(text, ["“We stay.”"]))[1:] == [("Ilo Brandt", None, [BARE])]


def test_quotations_run_on_through_any_number_of_paragraphs():
    third = "“And the bridge is ours.”"
    assert [row[:2] for row in said_then(BARE, third)] == [
        ("Ilo Brandt", "said"),
        ("Ilo Brandt", None),
        ("Ilo Brandt", None),
    ]


def test_paragraphs_whose_quotation_marks_are_only_closed_at_the_last_run_on():
    assert len(said_then("“We wait for the ferry.", "“We wait for the bridge.”")) == 3


def test_several_quotations_in_one_bare_paragraph_run_on_as_one():
    two = "“We wait for you.” “We wait for them.”"
    assert said_then(two)[1:] == [("Ilo Brandt", None, [two])]


@pytest.mark.parametrize(
    "paragraph",
    ["The ferry left.", "“We wait for the ferry,” the harbour heard.", "Then: “We wait for the ferry.”"],
)
def test_a_paragraph_with_words_of_the_reporter_does_not_run_on(paragraph):
    assert len(said_then(paragraph)) == 1


def test_a_paragraph_of_the_reporter_ends_the_chain():
    assert len(said_then("The ferry left.", BARE)) == 1


def test_nothing_runs_on_from_an_indirect_statement():
    text = f"{INDIRECT}\n{BARE}"
    assert len(read(text, attribution(text, ["that they stay"]))) == 1


def test_nothing_runs_on_where_nothing_was_said():
    assert read(f"The ferry left.\n{BARE}") == []


def test_a_quotation_of_a_word_or_two_is_a_title_and_does_not_run_on():
    assert len(said_then("“Lomm Bridge”")) == 1


def test_of_two_speakers_in_a_paragraph_the_last_one_who_is_quoted_goes_on():
    text = f"“We stay,” said Ilo Brandt. “We go,” replied Ana Tolm.\n{BARE}"
    found = read(text, attribution(text, ["We stay"]), attribution(text, ["We go"], "Ana Tolm", "replied"))
    assert found[-1] == ("Ana Tolm", None, [BARE])


def test_a_bare_quotation_that_has_its_own_attribution_is_left_to_it():
    text = f"{SAID}\n{BARE}\nAna Tolm replied."
    own = attribution(text, ["We wait for the ferry too"], "Ana Tolm", "replied")
    found = read(text, attribution(text, ["We stay"]), own)
    assert [row[0] for row in found] == ["Ilo Brandt", "Ana Tolm"]


def test_content_tied_to_a_cue_of_an_earlier_paragraph_is_a_statement_of_its_own():
    text = f"{SAID}\n{BARE}"
    found = read(text, attribution(text, ["We stay", "We wait for the ferry too"]))
    assert found == [("Ilo Brandt", "said", ["We stay"]), ("Ilo Brandt", None, ["We wait for the ferry too"])]


def test_a_cue_that_only_announces_the_next_paragraph_keeps_it():
    text = f"Ilo Brandt said this:\n{BARE}"
    found = read(text, attribution(text, ["We wait for the ferry too"]))
    assert found == [("Ilo Brandt", "said", ["We wait for the ferry too"])]


def test_each_quotation_that_runs_on_is_trusted_less_than_the_one_before():
    text = f"{SAID}\n{BARE}\n“And the bridge is ours.”"
    found = run_on(words(text, paragraphs(text)), [attribution(text, ["We stay"])])
    trust = [a.confidence for a in found]
    assert trust == sorted(trust, reverse=True)
    assert len(set(trust)) == 3


def test_statements_stand_in_the_order_of_the_text():
    text = f"{SAID}\n{BARE}\nAna Tolm replied that they go."
    last = attribution(text, ["that they go"], "Ana Tolm", "replied")
    assert [row[1] for row in read(text, attribution(text, ["We stay"]), last)] == ["said", None, "replied"]


def test_what_is_left_out_between_two_paragraphs_does_not_part_them():
    text = f"{SAID}\nAdvertisement\n{BARE}"
    readable = Report(
        id="r", origin="-", text=text, headings=[Span.of(text, len(SAID) + 1, text.index(BARE) - 1)]
    ).readable()
    found = read(text, attribution(f"{SAID}\n{BARE}", ["We stay"]), readable=readable)
    assert found[1:] == [("Ilo Brandt", None, [BARE])]


def test_an_empty_report_has_nothing_that_runs_on():
    assert read("") == []


def test_a_headline_says_nothing_of_the_plain_text_below_it():
    text = "Ferry to leave, Ilo Brandt says\nA daily letter of the harbour"
    whole = attribution(text, ["Ferry to leave", "A daily letter of the harbour"], cue="says")
    assert read(text, whole) == [("Ilo Brandt", "says", ["Ferry to leave"])]


def test_a_headline_may_announce_the_speech_below_it():
    text = f"What Ilo Brandt said\n{BARE}"
    assert read(text, attribution(text, [BARE])) == [("Ilo Brandt", "said", [BARE])]


def test_what_goes_on_from_an_open_quotation_is_not_the_next_speaker_s():
    text = "“We stay,” said Ilo Brandt. “We wait here.\n\n“We know the ferry.”\n\n“They go,” added Oda Pell."
    first = attribution(text, ["We stay", "We wait here"])
    later = attribution(text, ["We know the ferry", "They go"], source="Oda Pell", cue="added")
    assert [source for source, *_ in read(text, first, later)] == ["Ilo Brandt", "Ilo Brandt", "Oda Pell"]


def test_the_reporter_s_paragraph_before_is_not_what_somebody_says_in_the_next():
    text = "What is known by now:\nThe boats are back, said Ilo Brandt."
    (row,) = read(text, attribution(text, ["What is known by now", "The boats are back"]))
    assert row == ("Ilo Brandt", "said", ["The boats are back"])


def test_a_quotation_before_belongs_to_who_is_named_behind_it():
    text = "“The boats are back.\n“They are empty,” said Ilo Brandt."
    (row,) = read(text, attribution(text, ["The boats are back.", "They are empty"]))
    assert row[2] == ["The boats are back.", "They are empty"]
