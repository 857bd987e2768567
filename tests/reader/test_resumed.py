import pytest

from onrecord.reader.decode import Attribution
from onrecord.reader.resumed import resumed
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def pieces(text, source, cue, content, more=()):
    found = words(text, paragraphs(text))

    def at(part):
        return found.covered(text.index(part), text.index(part) + len(part))

    given = [Attribution(at(cue), at(source), [at(content)])]
    given += [Attribution(at(c), at(s), [at(x)]) for s, c, x in more]
    spans = resumed(text, found, given)[0].content
    return [text[found.begins[begin] : found.ends[end - 1]] for begin, end in spans]


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("“It holds,” said Ilva Dorn. “It will hold.”", ["It will hold."]),
        ("“It holds,” said Ilva Dorn on the radio. “It will hold.\n\n“We know.”", ["It will hold."]),
        ("“It holds,” said Ilva Dorn. It was late. “It will hold.”", []),
        ("“It holds,” said Ilva Dorn. Vass said: “It will hold.”", []),
    ],
    ids=["next", "with an adjunct, unclosed", "another sentence between", "another speaker between"],
)
def test_a_quotation_behind_the_sentence_is_the_speakers(text, further):
    assert pieces(text, "Ilva Dorn", "said", "It holds") == ["It holds", *further]


def test_a_quotation_that_another_claims_is_his():
    text = "“It holds,” said Ilva Dorn. “It will fall,” said Vass."
    assert pieces(text, "Ilva Dorn", "said", "It holds", [("Vass", "said", "It will fall")]) == ["It holds"]


def test_a_clause_goes_on_behind_a_speaker_in_commas():
    text = "The channel, Admiral Vass said, would be clear by Easter. Snow fell."
    assert pieces(text, "Admiral Vass", "said", "The channel") == ["The channel", "would be clear by Easter"]


def test_a_clause_that_another_claims_is_his():
    text = "The channel is shut, Vass said, and Dorn denied it."
    given = pieces(text, "Vass", "said", "The channel is shut", [("Dorn", "denied", "it")])
    assert given == ["The channel is shut"]


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("“No,” Ilva Dorn told the members, “not yet.” It was late.", ["not yet."]),
        ('"No," Ilva Dorn told them, "not yet." It was late.', ["not yet."]),
        ("“No,” Ilva Dorn told the members of the new assembly of Tolmar, “not yet.”", []),
        ("“No,” Ilva Dorn told the “members”, not them.", []),
    ],
    ids=["to hearers", "straight marks", "a long way off", "a word in marks"],
)
def test_a_quotation_goes_on_behind_who_is_told(text, further):
    assert pieces(text, "Ilva Dorn", "told", "No") == ["No", *further]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was late. “No paper,” said Ilva Dorn, “holds water.”", ["No paper", "holds water."]),
        ("“No paper,” Ilva Dorn said.\n\n“It holds water.”", ["No paper"]),
        ("On “Vesk Tonight,” Ilva Dorn said that “it holds water.”", ["that “it holds water.”"]),
        ("“No paper.” Ilva Dorn said: “It holds water.”", ["It holds water."]),
    ],
    ids=["one sentence", "the next paragraph runs on", "what she spoke on", "another sentence"],
)
def test_a_quotation_before_the_speaker_is_the_speakers(text, found):
    later = found[-1] if "\n" not in text else "It holds water."
    assert [one.rstrip(",") for one in pieces(text, "Ilva Dorn", "said", later)] == found
