from collections import Counter

import pytest

from onrecord.train.polnear import Document

pytest.importorskip("torch", reason="torch is there for training only (make train)")


def pieces(words):
    """Each word in one piece; the number tells the reports below apart."""
    return [[1000 + len(word) if word.isalpha() else 999] for word in words]


def reports(number):
    """As many, of one word each, which has another length in each."""
    return [Document(str(n), f"{'a' * n}.\n", []) for n in range(1, number + 1)]


def seen(step):
    """The lengths of the words in the windows of a step."""
    return [int(piece) - 1000 for row in step.given.pieces for piece in row if piece > 1000]


def epoch(attributed, others=(), **plan):
    from onrecord.train.epoch import Epoch
    from onrecord.train.plan import Corpora, Plan

    return Epoch(Corpora(attributed, others), Plan(1, 1.0, 3, size=4, **plan), pieces, 0)


def test_the_fold_of_a_report_is_always_the_same():
    from onrecord.train.fold import FOLDS, fold

    assert fold("Ana Tolm said no.\n") == 0x1BCDEE03 % FOLDS  # its CRC-32
    assert {fold(document.text) for document in reports(40)} == set(range(FOLDS))
    assert fold("b" * 400) == fold("b" * 400 + "c")


def test_a_pass_sees_each_report_once():
    from onrecord.train.teach import Teaching

    for taught in (Teaching(), Teaching(folds=True)):
        one = epoch(reports(30), reports(40)[30:], labelled=1, taught=taught)
        steps = list(one)
        assert len(steps) == len(one)
        assert Counter(n for step in steps for n in seen(step)) == Counter(range(1, 41))


def test_a_pass_without_a_fold_sees_no_report_of_it():
    from onrecord.train.fold import fold

    every = reports(40)
    for without in range(4):
        found = {n for step in epoch(every[:30], every[30:], labelled=1, without=without) for n in seen(step)}
        assert found == {n for n, d in enumerate(every, 1) if fold(d.text) != without}


def test_where_teachers_are_by_folds_a_step_has_reports_of_one():
    from onrecord.train.fold import FOLDS, fold
    from onrecord.train.teach import Teaching

    every = reports(40)
    steps = list(epoch(every, taught=Teaching(folds=True)))
    for step in steps:
        assert {fold(every[n - 1].text) for n in seen(step)} == {step.fold}
    order = [step.fold for step in steps]
    assert set(order) == set(range(FOLDS))
    assert order != sorted(order)
    assert {step.fold for step in epoch(every)} == {None}
