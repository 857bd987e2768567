from onrecord.reader.announced import announced
from onrecord.reader.decode import Attribution
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def read(headline, source="Minister Ilva Dorn"):
    text = f"{headline}\n\nThe army waits. {source} said that it was late."
    found = words(text, paragraphs(text))

    def at(part):
        return found.covered(text.rindex(part), text.rindex(part) + len(part))

    given = Attribution(at("said"), at(source), [at("that it was late")])
    return [
        (text[found.begins[a.source[0]] : found.ends[a.source[1] - 1]], a.content)
        for a in announced(text, found, [given])
        if a.place() < at("The army")[0]
    ]


def test_a_label_that_is_a_source_below_speaks_in_the_headline():
    assert [source for source, _ in read("Dorn: No paper under fire")] == ["Dorn"]
    assert [source for source, _ in read("DORN: NO PAPER UNDER FIRE")] == ["DORN"]


def test_a_topic_or_a_rubric_before_the_colon_says_nothing():
    assert read("Tolmar: No paper under fire") == []
    assert read("Analysis: what the minister wants") == []
    assert read("Dorn: no") == []


def test_a_word_of_ten_thousand_letters_is_looked_at_once():
    text = "A" * 10_000 + "\nDorn said no."
    assert announced(text, words(text, paragraphs(text)), []) == []
