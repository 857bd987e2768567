import pytest

from onrecord.reader.apposition import with_names
from onrecord.reader.decode import Attribution
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "named"),
    [
        (
            "According to the harbour master, Ivo Lent, two barges sank.",
            "the harbour master",
            "According to",
            "two barges sank",
            "the harbour master, Ivo Lent",
        ),
        (
            "“We wait,” the president of the court, Arno Felt, said.",
            "Arno Felt",
            "said",
            "We wait",
            "the president of the court, Arno Felt",
        ),
        ("The harbour master, however, said it sank.", "The harbour master", "said", "it sank", None),
        ("The barge is lost, Ivo Lent said.", "Ivo Lent", "said", "The barge is lost", None),
    ],
)
def test_a_name_or_a_title_in_commas_belongs_to_the_source(text, source, cue, content, named):
    found = words(text, paragraphs(text))

    def at(part):
        return found.covered(text.index(part), text.index(part) + len(part))

    (given,) = with_names(text, found, [Attribution(at(cue), at(source), [at(content)])])
    assert given.source == at(named or source)
