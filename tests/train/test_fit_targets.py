"""The choice of targets, fitted to statements whose targets are known."""

import pytest

from onrecord.actors.candidate import Bearing, Candidate
from onrecord.actors.choose import chosen
from onrecord.actors.entity import Entity

pytest.importorskip("torch", reason="torch is there for training only (make train)")
ASKED = {"ask": 1.0}
ASSERTED = {"none": 1.0}


def given(acts, target):
    """A statement whose content names Vesk, in a report that names Dal most."""
    from onrecord.train.fit_targets import Aimed

    vesk, dal = Entity("Vesk", "state"), Entity("Dal", "state")
    named = [Candidate(vesk, {"anyone": 1.0, "inside": 1.0}), Candidate(dal, {"anyone": 1.0, "outside": 1.0})]
    return Aimed(Bearing(named, {"none": 1.0}, acts), target)


def test_the_clues_are_weighed_by_what_they_tell_with_each_kind_of_act():
    from onrecord.train.fit_targets import _f1, _regressed

    known = [given(ASKED, "Vesk")] * 20 + [given(ASSERTED, None)] * 20
    choice = _regressed(known)
    assert chosen(given(ASKED, None).bearing, choice).name == "Vesk"
    assert chosen(given(ASSERTED, None).bearing, choice) is None
    assert _f1(known, choice) == 1
    assert _f1(known, choice._replace(least=1.1)) == 0


def test_a_target_that_is_no_candidate_speaks_for_none_but_little():
    from onrecord.train.fit_targets import _regressed

    unnamed = [given(ASKED, "Orrin")] * 20
    choice = _regressed([given(ASKED, "Vesk")] * 20 + unnamed)
    assert not any(unnamed[0].is_right())
    assert chosen(unnamed[0].bearing, choice).name == "Vesk"
