from pathlib import Path

import msgspec
import pytest

from onrecord.errors import InputError
from onrecord.reader.pieces import Pieces
from onrecord.train.label import Label, LabelledReport, digest, read_labels, with_texts
from onrecord.train.labelled import document
from onrecord.train.texts import LABELS

TEXT = (
    "Tolm said the rebels had agreed to talks if the siege ended.\n\n"
    "“We are ready,” he said.\n\n"
    "“We always were,” as his deputy knows.\n"
)


def span(words: str, start: int = 0) -> tuple[int, int]:
    begin = TEXT.index(words, start)
    return begin, begin + len(words)


def labels() -> list[Label]:
    said = Label(
        source=span("Tolm"),
        cue=span("said"),
        content=[span("the rebels had agreed to talks if the siege ended")],
        kind="indirect",
        act="assert",
        issues=["talks"],
        conditions=[span("if the siege ended")],
    )
    agreed = Label(
        source=span("the rebels"),
        cue=span("had agreed"),
        content=[span("to talks if the siege ended")],
        kind="indirect",
        act="accept",
        issues=["talks"],
        parent=0,
    )
    ready = Label(
        source=span("he", TEXT.index(",”")),
        cue=span("said", TEXT.index(",”")),
        content=[span("We are ready")],
        kind="direct",
        act="offer",
        issues=["talks"],
    )
    further = Label(content=[span("We always were")], kind="direct", act="assert", issues=["talks"])
    return [said, agreed, ready, further]


def report() -> LabelledReport:
    return LabelledReport("a", digest(TEXT), "train", labels())


def test_what_stands_in_a_content_is_nested_and_all_of_it_is_known():
    made = document(report(), TEXT)
    assert [TEXT[slice(*a.cue[0])] for a in made.attributions] == ["said", "said"]
    assert [TEXT[slice(*a.cue[0])] for a in made.nested] == ["had agreed"]
    assert made.whole[0] == labels()[0].content[0]


def test_a_further_paragraph_of_a_quotation_belongs_to_the_attribution_before():
    made = document(report(), TEXT)
    assert [TEXT[slice(*c)] for c in made.attributions[1].content] == ["We are ready", "We always were"]


def test_moves_and_conditions_come_to_the_words():
    from onrecord.reader.moves import ACTS, CONDITION, CONDITION_NEXT
    from onrecord.record.issue import ISSUES
    from onrecord.train.annotated import annotate

    weights = Path(__file__).parents[2] / "src/onrecord/reader/weights"
    found = annotate(document(report(), TEXT), Pieces(weights / "tokenizer.json"))
    assert [ACTS[m.act] for m in found.moves] == ["assert", "accept", "offer", "assert"]
    assert all(m.issues == [ISSUES.index("talks")] for m in found.moves)
    words = [TEXT[b:e] for b, e in zip(found.words.begins, found.words.ends, strict=True)]
    tagged = [word for word, tag in zip(words, found.conditions, strict=True) if tag]
    assert tagged == ["if", "the", "siege", "ended"]
    assert found.conditions[words.index("if")] == CONDITION
    assert found.conditions[words.index("siege")] == CONDITION_NEXT


def test_labels_are_tied_to_the_text_that_was_read():
    assert [text for _, text in with_texts([report()], {"a": TEXT})] == [TEXT]
    with pytest.raises(InputError, match="not the one that was labelled"):
        list(with_texts([report()], {"a": TEXT + " "}))
    with pytest.raises(InputError, match="missing"):
        list(with_texts([report()], {}))


def test_labels_come_back_from_their_file(tmp_path: Path):
    path = tmp_path / "labels.jsonl"
    path.write_bytes(msgspec.json.encode(report()) + b"\n")
    assert read_labels(path) == [report()]


@pytest.mark.parametrize("path", sorted(LABELS.glob("*.jsonl")), ids=lambda p: p.stem)
def test_the_labels_of_the_project_hold_together(path: Path):
    reports = read_labels(path)
    assert reports
    for given in reports:
        for number, label in enumerate(given.statements):
            assert label.content
            assert label.parent != number
            assert label.parent is None or 0 <= label.parent < len(given.statements)
            spans = [r for r in (label.source, label.cue, *label.content, *label.conditions) if r]
            assert all(0 <= begin < end for begin, end in spans)
            for begin, end in label.conditions:
                assert any(b <= begin and end <= e for b, e in label.content)
