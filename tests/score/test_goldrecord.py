import json

import pytest

from onrecord.errors import InputError
from onrecord.score.goldrecord import read_gold_records

TEXT = "Ferry to sail\nTolm said the ferry would sail if the guns fell silent."


def span(words):
    begin = TEXT.rindex(words)
    return {"text": words, "span": [begin, begin + len(words)]}


def said(id_, content, **fields):
    return {
        "id": id_,
        "content": [span(content)],
        "kind": "indirect",
        "act": "promise",
        "issues": ["talks"],
    } | fields


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_bytes(TEXT.encode())
    statements = [
        said("s1", "Ferry to sail", headline=True),
        said(
            "s2", "the ferry would sail if the guns fell silent",
            conditions=[span("if the guns fell silent"), "would sail"],
            speaker="Tolm", target="Vesk", note="a key that the reader has not",
        ),
        said("s3", "the guns fell silent", parent="s2", conditions=None),
    ]  # fmt: skip
    record = {"id": "one", "published": "2031-05-06", "statements": statements}
    (tmp_path / "one.json").write_text(json.dumps(record), "utf-8")
    return tmp_path


def test_statements_come_as_those_of_a_record_without_headlines(folder):
    (one,) = read_gold_records(folder, folder)
    assert (one.id, one.text, one.published) == ("one", TEXT, "2031-05-06")
    first, second = one.statements
    assert (first.id, first.speaker.name, first.target.name) == ("s2", "Tolm", "Vesk")
    assert [TEXT[c.begin : c.end] for c in first.conditions] == ["if the guns fell silent", "would sail"]
    assert (second.parent, second.conditions, second.target) == ("s2", [], None)


def test_what_is_missing_or_no_record_is_named(folder, tmp_path_factory):
    with pytest.raises(InputError, match=r"no gold; expected"):
        read_gold_records(tmp_path_factory.mktemp("empty"), folder)
    (folder / "one.json").write_text('{"published": null}', "utf-8")
    with pytest.raises(InputError, match=r"one\.json: not a record of a report: .*statements"):
        read_gold_records(folder, folder)
    (folder / "one.txt").unlink()
    with pytest.raises(InputError, match=r"one\.txt: No such file"):
        read_gold_records(folder, folder)
