"""Check: a computation about a measure."""

import msgspec


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What was computed, out of what, and how the claim compares; never whether it is true.

    `kind` is "conversion" (one quantity in two units), "share" (a part, its share and the whole), "sum"
    (parts and their total), "change" (both ends and by how much), "rate" (so much each time or a piece, and
    in all), "duration" (a length of time and its dates), "statements" (one number by two sources, or in two
    reports) or "map" (what is said to be held, and what a map shows). `inputs` are the words of measures and
    times with their offsets in the report, then what comes from elsewhere with its source; the words of
    another report stand behind its id. `verdict` is "consistent at the precision stated", "differs by ..." or
    "cannot be checked: ...".
    """

    kind: str
    computed: str
    inputs: list[str]
    verdict: str

    @property
    def differs(self) -> bool:
        """Whether the numbers do not go together."""
        return self.verdict.startswith("differs")
