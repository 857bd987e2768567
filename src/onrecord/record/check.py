"""Check: a computation about a measure."""

import msgspec


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What was computed, out of what, and how the claim compares; never whether it is true."""

    kind: str
    computed: str
    inputs: list[str]
    verdict: str
