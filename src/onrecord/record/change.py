"""Change: a party's position gives way to another."""

import msgspec

from onrecord.record.found import Found


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """The last statement of a party's old position on an issue, and the first of its new one.

    `kind` names how the two acts differ: "turned against", "turned for", "set a condition", "dropped a
    condition".
    """

    party: str
    issue: str
    kind: str
    before: Found
    after: Found
