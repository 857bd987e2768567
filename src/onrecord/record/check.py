"""Check: a computation about a measure."""

import msgspec


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What was computed, out of what, and how the claim compares; never whether it is true.

    `kind` is "conversion" (one quantity in two units), "share" (a part, its share and the whole), "sum"
    (parts and their total), "statements" (one count by two sources) or "map" (what is said to be held, and
    what a map shows). `inputs` are the words of measures with their offsets in the report, then what comes
    from elsewhere with its source. `verdict` is "consistent at the precision stated", "differs by ..." or
    "cannot be checked: ...".
    """

    kind: str
    computed: str
    inputs: list[str]
    verdict: str
