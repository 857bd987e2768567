import pytest

from onrecord.reader.quoted import within_quotation
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("“It holds.” The ferry left.", "“It holds.”"),
        ("We asked. “It holds.” She left.", "We asked. “It holds.”"),
        ('"It holds," and that the ferry left.', None),
        ("that it “holds” and the ferry left.", None),
        ("“It holds.” “It will hold.”", None),
        ("“It holds!”", None),
    ],
)
def test_a_content_ends_where_a_quotation_ends_with_a_sentence(text, kept):
    found = words(text, paragraphs(text))
    begin, end = within_quotation(found, (0, len(found)))
    assert text[found.begins[begin] : found.ends[end - 1]] == (kept or text)
