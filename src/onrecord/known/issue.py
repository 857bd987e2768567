"""Issues of a desk: what the statements of one negotiation can be about, beside the built-in ones."""

import msgspec


class DeskIssue(msgspec.Struct, frozen=True):
    """An issue by its `name`. `words` are words or phrases by which it is found, as they are written in the
    desk file; `examples` are statements about it."""

    name: str
    words: tuple[str, ...]
    examples: tuple[str, ...] = ()


class DeskIssues(msgspec.Struct, frozen=True):
    """The `own` issues of a desk, in the order of its file, and the built-in ones that it does `without`."""

    own: tuple[DeskIssue, ...] = ()
    without: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.own or self.without)
