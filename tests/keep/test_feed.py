"""Feeds and what they list, on both databases."""

from hashlib import sha512

from onrecord.keep.feed import feeds
from onrecord.keep.feed_entry import Listed, next_due, put_entries, settle

# More than a tree of PostgreSQL holds.
LONG = "".join(sha512(bytes([number])).hexdigest() for number in range(40))
FEED = f"https://paper.example/feed.xml?of={LONG}"
LATER = "2999-01-01T00:00:00Z"


def listed(name, says="first"):
    url = f"https://paper.example/{name}?from={LONG}"
    return Listed(key=name, url=url, title=name, published=None, content=None, says=says)


def test_what_a_feed_lists_is_due_until_it_is_settled(desk, demo):
    kept = desk.add_reading(demo[0])
    assert desk.add_feeds([FEED, FEED]) == [FEED]
    assert desk.add_feeds([FEED]) == []
    (feed,) = desk.feeds()
    with desk.store.writing() as connection:
        put_entries(connection, feed.id, feed.url, [listed("a"), listed("b")])
        first = next_due(connection, LATER, 0)
        settle(connection, first.id, kept.report, state="kept", next_at=None)
        second = next_due(connection, LATER, 0)
        assert (first.title, second.title) == ("a", "b")
        settle(connection, second.id, state="failed", next_at=None)
        put_entries(connection, feed.id, feed.url, [listed("a", "second"), listed("b")])
        again = next_due(connection, LATER, 0)
        assert (again.id, again.report, again.version) == (first.id, kept.report, 1)
        assert next_due(connection, LATER, again.id) is None
        (row,) = feeds(connection)
    assert (row.kept, row.pending, row.refused, row.failed) == (0, 1, 0, 1)
    desk.remove_feed(FEED)
    assert desk.feeds() == []
    assert [row.id for row in desk.reports()] == [kept.report]
