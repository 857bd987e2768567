"""Tables: the store as SQLAlchemy knows it; `docs/store.md` tells what each table and view holds.

What they are now, for queries. How a store comes to have them stands in `keep/migrations`.
"""

from onrecord.keep.tables.actor import (
    actor,
    actor_detail,
    actor_mention,
    identity_event,
    identity_move,
    report_actor,
)
from onrecord.keep.tables.base import HELD_BACK, NEWEST, SCHEMA
from onrecord.keep.tables.correction import correction
from onrecord.keep.tables.feed import feed, feed_entry
from onrecord.keep.tables.map import map_
from onrecord.keep.tables.notice import notice
from onrecord.keep.tables.reading import reading
from onrecord.keep.tables.relation import (
    statement_change,
    statement_disagreement,
    statement_echo,
    unrelated,
    unrelated_stand,
)
from onrecord.keep.tables.report import name, party_member, passage, report, version
from onrecord.keep.tables.statement import (
    stand,
    statement,
    statement_condition,
    statement_content,
    statement_issue,
    statement_speaker,
    statement_target,
)
from onrecord.keep.tables.thing import (
    differing_measure,
    disagreement,
    event,
    land_claim,
    measure,
    place,
    place_mention,
    time_expression,
    unchecked,
)

__all__ = [
    "HELD_BACK", "NEWEST", "SCHEMA", "actor", "actor_detail", "actor_mention", "correction",
    "differing_measure", "disagreement", "event", "feed", "feed_entry", "identity_event", "identity_move",
    "land_claim", "map_", "measure", "name", "notice", "party_member", "passage", "place",
    "place_mention", "reading", "report", "report_actor", "stand", "statement", "statement_change",
    "statement_condition", "statement_content", "statement_disagreement", "statement_echo",
    "statement_issue", "statement_speaker", "statement_target", "time_expression", "unchecked",
    "unrelated", "unrelated_stand", "version",
]  # fmt: skip
