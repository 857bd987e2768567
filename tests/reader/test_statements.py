import pytest

from onrecord.reader.decode import Attribution
from onrecord.reader.statements import aims, statements, written
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def read(text, *given):
    """The statements of attributions `(source, cue, contents)`, each part given as text."""
    found = words(text, paragraphs(text))

    def covered(part):
        return part and found.covered(text.index(part), text.index(part) + len(part))

    made = [
        Attribution(covered(c), covered(s), [covered(p) for p in parts], 0.87654) for s, c, parts in given
    ]
    return statements(text, found, written(text, found, made))


def one(text, *given):
    (statement,) = read(text, given)
    return statement


def test_the_parts_are_spans_of_the_text():
    text = "😀 Ilo Brandt said that the bridge was closed."
    statement = one(text, "Ilo Brandt", "said", ["that the bridge was closed."])
    for span in (statement.source, statement.cue, *statement.content):
        assert span.text == text[span.begin : span.end]
    assert statement.source.span == (2, 12)
    assert statement.content[0].text == "that the bridge was closed"


def test_ids_count_the_statements_in_order():
    text = "Ilo Brandt said no. Ana Tolm said yes."
    found = read(text, ("Ilo Brandt", "said", ["no"]), ("Ana Tolm", "said", ["yes"]))
    assert [s.id for s in found] == ["s1", "s2"]


def test_an_attribution_of_nothing_but_marks_is_none_and_takes_no_id():
    text = "Ilo Brandt said “”. Ana Tolm said yes."
    found = read(text, ("Ilo Brandt", "said", ["“”"]), ("Ana Tolm", "said", ["yes"]))
    assert [(s.id, s.source.text) for s in found] == [("s1", "Ana Tolm")]


@pytest.mark.parametrize(
    ("text", "contents", "kind"),
    [
        ("“We stay,” he said.", ["“We stay,”"], "direct"),
        ("“We stay,” he said, “and wait.”", ["“We stay,”", "“and wait.”"], "direct"),
        ("“We 😀 stay!” he said.", ["“We 😀 stay!”"], "direct"),
        ("He said that they stay.", ["that they stay"], "indirect"),
        ("He said that they “stay”.", ["that they “stay”"], "mixed"),
        ("“We stay,” he said, and that they wait.", ["“We stay,”", "that they wait"], "mixed"),
    ],
)
def test_the_kind_tells_how_much_of_the_content_is_quoted(text, contents, kind):
    assert one(text, None, "said", contents).kind == kind


@pytest.mark.parametrize("source", ["Ilo Brandt,", "“Ilo Brandt”", "Ilo Brandt"])
def test_a_source_loses_what_hangs_at_its_edges(source):
    assert one(f"{source} said no", source, "said", ["no"]).source.text == "Ilo Brandt"


def test_a_quotation_that_runs_on_has_no_cue_and_a_cue_without_source_no_source():
    statement = one("“We stay.”", None, None, ["We stay."])
    assert (statement.source, statement.cue) == (None, None)
    assert statement.content[0].text == "We stay."


def test_confidence_has_three_digits():
    assert one("He said no.", "He", "said", ["no"]).confidence == 0.877


def test_a_nested_statement_names_its_parent_wherever_that_stands():
    text = "Ana Tolm said no, Ilo Brandt reports."
    found = words(text, paragraphs(text))
    outer = Attribution((7, 8), (5, 7), [(0, 4)])
    inner = Attribution((2, 3), (0, 2), [(3, 4)], parent=outer)
    first, second = statements(text, found, written(text, found, [inner, outer]))
    assert (first.parent, second.parent) == (second.id, None)


def test_what_a_quoted_speaker_tells_of_another_is_indirect():
    text = "“Dorn said no,” Ana Tolm reports."
    found = words(text, paragraphs(text))
    outer = Attribution((8, 9), (6, 8), [(1, 4)])
    inner = Attribution((2, 3), (1, 2), [(3, 4)], parent=outer)
    assert [s.kind for s in statements(text, found, written(text, found, [inner, outer]))] == [
        "indirect",
        "direct",
    ]


def test_a_target_is_that_of_the_innermost_statement_that_holds_it():
    text = "Brandt said Lomm accused Tolm of theft, which Orrin must stop."
    found = words(text, paragraphs(text))
    outer = Attribution((1, 2), (0, 1), [(2, 12)])
    inner = Attribution((3, 4), (2, 3), [(4, 7)], parent=outer)

    class Told:
        def targets(self, given):
            return [(at, at + 1) for at in (4, 9) if given.content[0][0] <= at < given.content[0][1]]

        def aimed(self, given):
            return [(at, 0.5) for at in range(*given.content[0])]

        def shares(self, given):
            return {"accuse": 1.0}

    told = aims(found, written(text, found, [outer, inner]), Told())
    assert {id_: [text[b:e] for b, e in aim.named] for id_, aim in told.items()} == {
        "s1": ["Orrin"],
        "s2": ["Tolm"],
    }
    assert [text[begin:].split(maxsplit=1)[0] for begin in told["s1"].words] == (
        ["Lomm", "accused", ",", "which", "Orrin", "must", "stop."]
    )
    assert list(told["s2"].words) == [found.begins[at] for at in range(4, 7)]
    assert told["s2"].acts == {"accuse": 1.0}
