import numpy as np
import pytest

from onrecord.reader.tags import TAGS
from onrecord.reader.tuning import Tuning


def test_a_tuning_comes_back_from_its_json():
    tuning = Tuning(np.arange(TAGS * TAGS, dtype=np.float32).reshape(TAGS, TAGS) / 8, 0.2)
    again = Tuning.from_json(tuning.to_json())
    assert np.array_equal(again.moves, tuning.moves)
    assert again.least == 0.2


@pytest.mark.parametrize("written", ["", "[]", "[[[0.0]], 0.0]", '{"moves": []}'])
def test_what_is_no_tuning_is_refused(written):
    with pytest.raises(ValueError):  # noqa: PT011 - any message will do
        Tuning.from_json(written)
