import gc

import pytest

from onrecord import Desk, UsageError


def test_python_looks_for_garbage_again_after_a_question_whether_it_was_answered_or_not(tmp_path):
    with Desk(tmp_path / "talks.db") as desk:
        assert desk.changes() == []
        assert gc.isenabled()
        with pytest.raises(UsageError):
            desk.changes(since="yesterday")
        assert gc.isenabled()
