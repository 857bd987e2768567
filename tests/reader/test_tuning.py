import numpy as np
import pytest

from onrecord.reader.nametags import PLAIN, NameField
from onrecord.reader.tags import TAGS
from onrecord.reader.trust import Trust
from onrecord.reader.tuning import Tuning


def tuning(**more):
    moves = np.arange(TAGS * TAGS, dtype=np.float32).reshape(TAGS, TAGS) / 8
    return Tuning(moves, moves + 1, **more)


def test_a_tuning_comes_back_from_its_json():
    names = NameField(PLAIN.moves + 1, PLAIN.shapes + 0.25)
    given = tuning(least=0.2, topics=0.4, trust=Trust(-1.5, (0.1, 0.2, 0.3, 0.4)), names=names)
    again = Tuning.from_json(given.to_json())
    assert np.array_equal(again.moves, given.moves)
    assert np.array_equal(again.nested, given.nested)
    assert all(map(np.array_equal, again.names, names))
    assert again[2:-1] == given[2:-1]


@pytest.mark.parametrize(
    "written",
    ["", "[]", '{"moves": [[0.0]], "nested": [[0.0]], "least": 0.0, "trust": [0.0, [1, 1, 1, 1]]}',
     '{"moves": []}',
     '{"moves": [], "least": 0.0, "trust": [0.0, [1, 1]]}'],
)  # fmt: skip
def test_what_is_no_tuning_is_refused(written):
    with pytest.raises(ValueError):  # noqa: PT011 - any message will do
        Tuning.from_json(written)
