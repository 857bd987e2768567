import random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.score.gold import Attribution
from onrecord.train.frame import frames
from onrecord.train.nest import nest
from onrecord.train.polnear import Document, Token

LINES = [
    "Ana Tolm said that the ferry had left the harbour.",
    "The bridge of Lomm was closed for the whole day.",
    '"We wait for an answer," Ilo Brandt said.',
    "Ilo Brandt denied any part in the closing.",
]
TEXT = "\n".join(LINES)


def at(part):
    return [(TEXT.index(part), TEXT.index(part) + len(part))]


def document():
    given = [
        Attribution(at("Ana Tolm"), at("said"), at("that the ferry had left the harbour")),
        Attribution([(TEXT.rindex("Brandt said") - 4, TEXT.rindex("Brandt said") + 6)],
                    [(TEXT.rindex("said"), TEXT.rindex("said") + 4)], at('"We wait for an answer,"')),
        Attribution([(TEXT.rindex("Ilo"), TEXT.rindex("Ilo") + 10)], at("denied"),
                    at("any part in the closing")),
    ]  # fmt: skip
    begins = [TEXT.index(line) for line in LINES]
    return Document(
        "a", TEXT, given,
        syntax={begin: Token("NNP", "O", "root", begin) for begin in begins},
        sentences=[(begin, begin + len(line)) for begin, line in zip(begins, LINES, strict=True)],
    )  # fmt: skip


def words_of(document, attribution):
    return [
        [document.text[b:e] for b, e in ranges]
        for ranges in (attribution.source, attribution.cue, attribution.content)
    ]


def nested(seed):
    return nest(document(), frames([document()]), random.Random(seed))


@given(st.integers(0, 100_000))
def test_every_attribution_keeps_its_words(seed):
    plain, found = document(), nested(seed)
    before = [words_of(plain, a) for a in plain.attributions]
    after = [words_of(found, a) for a in found.attributions + found.nested]
    missing = [words for words in before if words not in after]
    # Of a sentence that is framed twice, only the frames' attributions are left.
    assert len(missing) <= found.text.count(" said that ") + found.text.count(" said.") - 2
    assert all(found.text[begin] == line[0] for begin, line in zip(
        (s[0] for s in found.sentences), LINES, strict=True) if line[0] != "T")  # fmt: skip


@given(st.integers(0, 100_000))
def test_what_is_nested_stands_in_a_framed_content(seed):
    found = nested(seed)
    for attribution in found.nested:
        ranges = [r for role in (attribution.source, attribution.cue, attribution.content) for r in role]
        assert any(all(b <= x and y <= e for x, y in ranges) for b, e in found.whole)


def test_plain_sentences_and_attributions_are_framed_and_some_twice():
    many = [nested(seed) for seed in range(600)]
    assert any(d.whole and not d.nested for d in many)
    assert any("denied any part in the closing" in d.text and d.nested for d in many)
    assert any(len(d.nested) == 1 and d.text.count("Ana Tolm said that") == 2 for d in many)


def test_without_a_frame_drawn_the_document_is_as_it_was():
    same = next(d for d in (nested(seed) for seed in range(100)) if not d.whole)
    assert (same.text, same.attributions, same.syntax) == (TEXT, document().attributions, document().syntax)
