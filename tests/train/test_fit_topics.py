from pathlib import Path

import pytest

from onrecord.train.label import read_labels, with_texts
from onrecord.train.texts import LABELS, TEXTS

pytest.importorskip("torch", reason="torch is there for training only (make train)")
NAME = "invented.jsonl"


def test_the_table_tells_the_issues_that_it_was_fitted_to():
    from onrecord.reader.topics import Topical
    from onrecord.reader.words import words
    from onrecord.record.issue import ISSUES
    from onrecord.record.paragraph import paragraphs
    from onrecord.record.word import cut
    from onrecord.train.fit_topics import _bags, _matrix, fit_topics

    labelled = list(with_texts(read_labels(LABELS / NAME), TEXTS[NAME](Path())))[-60:]
    topics = fit_topics(labelled, lambda _: None)
    bags, issues = _bags(labelled)
    right = total = 0
    for given, text in labelled:
        readable = paragraphs(text)
        topical = Topical(topics, cut(text, readable))
        found = words(text, readable)
        for label in given.statements:
            scores = topical.issues([found.covered(*span) for span in label.content])
            right += ISSUES[int(scores.argmax())] in label.issues
            total += 1
    assert total == len(bags) == len(issues)
    assert right / total > 0.7
    assert _matrix(topics, bags).shape == (total, 3 * len(topics.numbers))
