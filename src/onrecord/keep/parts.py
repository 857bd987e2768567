"""Parts: many ids, as many at a time as one question takes."""

from collections.abc import Iterable, Iterator

_AT_ONCE = 500


def parts(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in their order."""
    listed = sorted(ids)
    for begin in range(0, len(listed), _AT_ONCE):
        yield listed[begin : begin + _AT_ONCE]
