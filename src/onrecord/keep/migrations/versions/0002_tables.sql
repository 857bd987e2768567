CREATE TABLE feed (
  id {id},
  url TEXT NOT NULL{unique},
  title TEXT,
  added_at TEXT NOT NULL,
  etag TEXT,
  modified TEXT,
  answered_at TEXT,                     -- when it was last read
  next_at TEXT NOT NULL,
  failures INTEGER NOT NULL,            -- in a row
  problem TEXT                          -- of the last try
);
CREATE TABLE feed_entry (               -- what feeds list
  id {id},
  feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  address TEXT NOT NULL{unique},
  url TEXT,
  title TEXT,
  published TEXT,
  content TEXT,                         -- HTML, where there is no page to fetch
  digest TEXT NOT NULL,                 -- of what the feed says of it
  state TEXT NOT NULL,                  -- pending, kept, refused, failed
  first_seen_at TEXT NOT NULL,
  next_at TEXT,                         -- NULL: not again
  tries INTEGER NOT NULL,               -- that failed, in a row
  looks INTEGER NOT NULL,               -- at what is kept, for changes
  etag TEXT,
  modified TEXT,
  problem TEXT,
  report_id INTEGER REFERENCES report (id) ON DELETE SET NULL
);
CREATE INDEX ix_feed_entry_feed_id ON feed_entry (feed_id);
CREATE INDEX ix_feed_entry_next_at ON feed_entry (next_at);
CREATE INDEX ix_feed_entry_report_id ON feed_entry (report_id);
