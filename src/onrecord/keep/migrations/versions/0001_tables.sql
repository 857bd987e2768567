CREATE TABLE name (                     -- the dictionary: each name is written once
  id {id},
  text TEXT NOT NULL{unique}
);
CREATE TABLE party_member (             -- a joint party, "A; B", has several; any other is its own
  member_id INTEGER NOT NULL REFERENCES name (id),
  party_id INTEGER NOT NULL REFERENCES name (id),
  PRIMARY KEY (member_id, party_id)
){in_order_of_key};
CREATE TABLE report (
  id {id},
  label TEXT NOT NULL{unique},           -- the id that people use
  address TEXT{unique},                  -- the URL by which a changed article is known again
  added_at TEXT NOT NULL
);
CREATE TABLE version (                  -- what a report said at one time
  id {id},
  report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,              -- from 1
  newest INTEGER NOT NULL,              -- 1 or 0
  digest TEXT NOT NULL,
  raw_digest TEXT NOT NULL,
  title TEXT,
  published TEXT,                       -- ISO 8601, a day or a time
  day INTEGER NOT NULL,                 -- the day of that: 20310506; 0 unknown
  outlet_id INTEGER REFERENCES name (id),
  url TEXT,
  language TEXT,                        -- ISO 639-1
  origin TEXT NOT NULL,
  form TEXT NOT NULL,                   -- of what came in: text, html
  text TEXT NOT NULL,                   -- all offsets count its code points
  stated TEXT NOT NULL,                 -- JSON: what came with it, of title, published, outlet, url
  raw {bytes},                          -- what came in, by zlib; NULL where it is the text
  added_at TEXT NOT NULL,
  rest TEXT,                            -- JSON, here and below, of what no other column holds
  UNIQUE (report_id, number)
);
CREATE INDEX ix_version_digest ON version (digest);
CREATE INDEX ix_version_raw_digest ON version (raw_digest);
CREATE INDEX ix_version_day ON version (day);
CREATE TABLE passage (                  -- headings, and what is left out of the text
  version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,                   -- heading, left out
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  reason TEXT,
  PRIMARY KEY (version_id, number)
){in_order_of_key};
CREATE TABLE reading (                  -- what a reader made of a version
  id {id},
  version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE UNIQUE,
  reader TEXT NOT NULL,                 -- program and weights
  settings TEXT NOT NULL,               -- digest of the desk file that took part
  read_at TEXT NOT NULL,
  as_read TEXT,                         -- JSON, before persons corrected it; NULL where nobody did
  rest TEXT
);
CREATE TABLE actor (                    -- who somebody is, across reports
  id {id},
  label TEXT NOT NULL{unique},           -- the id that people use
  identity TEXT{unique},                 -- by what the rule finds it again
  name_id INTEGER NOT NULL REFERENCES name (id),
  kind TEXT NOT NULL,
  party_id INTEGER REFERENCES name (id),
  reports INTEGER NOT NULL DEFAULT 0,   -- in how many reports it is named, of their newest versions
  statements INTEGER NOT NULL DEFAULT 0 -- how many of these are its
);
CREATE INDEX ix_actor_name_id ON actor (name_id);
CREATE INDEX ix_actor_statements ON actor (statements);
CREATE TABLE report_actor (             -- an actor as one report has it
  id {id},
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,                  -- the id within the report
  name_id INTEGER NOT NULL REFERENCES name (id),
  kind TEXT NOT NULL,
  party_id INTEGER REFERENCES name (id),
  roles TEXT,                           -- JSON, a list
  found_id INTEGER REFERENCES actor (id),       -- who it is by the rule
  actor_id INTEGER REFERENCES actor (id),       -- who it is, after merges and splits
  rest TEXT,
  UNIQUE (reading_id, number)
);
CREATE INDEX ix_report_actor_found_id ON report_actor (found_id);
CREATE INDEX ix_report_actor_actor_id ON report_actor (actor_id);
CREATE TABLE actor_mention (            -- where a report names an actor
  report_actor_id INTEGER NOT NULL REFERENCES report_actor (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (report_actor_id, number)
){in_order_of_key};
CREATE TABLE actor_detail (             -- the words that tell an unnamed person from others
  report_actor_id INTEGER NOT NULL REFERENCES report_actor (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (report_actor_id, number)
){in_order_of_key};
CREATE TABLE identity_event (           -- a person merged or split actors
  id {id},
  kind TEXT NOT NULL,                   -- merge, split
  done_by TEXT NOT NULL,
  done_at TEXT NOT NULL,
  note TEXT,
  undone_by TEXT,
  undone_at TEXT
);
CREATE TABLE identity_move (            -- from which actor to which; in one report, or in all
  event_id INTEGER NOT NULL REFERENCES identity_event (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  from_id INTEGER NOT NULL REFERENCES actor (id),
  to_id INTEGER NOT NULL REFERENCES actor (id),
  report_id INTEGER REFERENCES report (id),
  PRIMARY KEY (event_id, number)
){in_order_of_key};
CREATE TABLE statement (                -- something that a report attributes to somebody
  id {id},
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  label TEXT NOT NULL,                  -- the id within the report
  parent TEXT,                          -- the label of the statement that it stands in
  source_begins INTEGER,
  source_ends INTEGER,
  cue_begins INTEGER,
  cue_ends INTEGER,
  kind TEXT NOT NULL,                   -- direct, indirect, mixed
  party_id INTEGER REFERENCES name (id),
  grade_id INTEGER REFERENCES name (id),
  act_id INTEGER REFERENCES name (id),
  made_on TEXT,
  place TEXT,
  channel TEXT,
  confidence {real} NOT NULL,
  day INTEGER NOT NULL,                 -- on which it was made, or else published: 20310506; 0 unknown
  outlet_id INTEGER REFERENCES name (id),
  newest INTEGER NOT NULL,              -- 1 in the newest version of its report
  rest TEXT,
  UNIQUE (reading_id, number)
);
CREATE INDEX ix_statement_day ON statement (day);
CREATE INDEX ix_statement_party_id_day ON statement (party_id, day);
CREATE INDEX ix_statement_act_id_day ON statement (act_id, day);
CREATE INDEX ix_statement_grade_id_day ON statement (grade_id, day);
CREATE INDEX ix_statement_outlet_id_day ON statement (outlet_id, day);
CREATE TABLE statement_content (        -- what is attributed, one row a continuous stretch
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (statement_id, number)
){in_order_of_key};
CREATE TABLE statement_condition (      -- on what condition
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (statement_id, number)
){in_order_of_key};
CREATE TABLE statement_speaker (        -- who speaks; several speak together
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  report_actor_id INTEGER NOT NULL REFERENCES report_actor (id) ON DELETE CASCADE,
  PRIMARY KEY (statement_id, number)
){in_order_of_key};
CREATE INDEX ix_statement_speaker_report_actor_id ON statement_speaker (report_actor_id);
CREATE TABLE statement_target (         -- to whom it is directed
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  report_actor_id INTEGER NOT NULL REFERENCES report_actor (id) ON DELETE CASCADE,
  PRIMARY KEY (statement_id, number)
){in_order_of_key};
CREATE INDEX ix_statement_target_report_actor_id ON statement_target (report_actor_id);
CREATE TABLE statement_issue (
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  issue_id INTEGER NOT NULL REFERENCES name (id),
  day INTEGER NOT NULL,
  PRIMARY KEY (statement_id, number)
){in_order_of_key};
CREATE INDEX ix_statement_issue_issue_id_day ON statement_issue (issue_id, day);
CREATE TABLE correction (               -- what a person says of a statement, over what is read
  id {id},
  report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  about TEXT NOT NULL,                  -- the words of the statement
  field TEXT,                           -- NULL where a whole statement is added or taken out
  value TEXT,                           -- JSON
  before TEXT,                          -- JSON
  done_by TEXT NOT NULL,
  done_at TEXT NOT NULL,
  note TEXT,
  undone_by TEXT,
  undone_at TEXT
);
CREATE INDEX ix_correction_report_id ON correction (report_id);
CREATE TABLE time_expression (          -- TIMEX3
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT,
  mod TEXT,
  rest TEXT,
  PRIMARY KEY (reading_id, number)
){in_order_of_key};
CREATE TABLE measure (                  -- a quantity that a report states
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  value {real},
  low {real},
  high {real},
  unit TEXT,
  modifier TEXT,
  subject TEXT,                         -- what is measured or counted
  asserted_by TEXT,                     -- the label of a statement
  checks TEXT,                          -- JSON, a list
  rest TEXT,
  PRIMARY KEY (reading_id, number)
){in_order_of_key};
CREATE TABLE place (
  id {id},
  name_id INTEGER NOT NULL REFERENCES name (id),
  country TEXT,                         -- ISO 3166
  unit TEXT,                            -- ISO 3166-2
  latitude {real},                      -- degrees, WGS 84
  longitude {real},
  key TEXT NOT NULL{unique}
);
CREATE TABLE place_mention (
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  place_id INTEGER NOT NULL REFERENCES place (id),
  rest TEXT,
  PRIMARY KEY (reading_id, number)
){in_order_of_key};
CREATE TABLE event (                    -- something that happened, as a report tells it
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  trigger_begins INTEGER NOT NULL,      -- the verb or noun in it
  trigger_ends INTEGER NOT NULL,
  type TEXT NOT NULL,                   -- PLOVER
  happened_on TEXT,
  place TEXT,
  actors TEXT,                          -- JSON, a list of labels
  recipients TEXT,                      -- the same, of those to whom it is done
  statement TEXT,                       -- the label of the statement that tells it
  rest TEXT,
  PRIMARY KEY (reading_id, number)
){in_order_of_key};
CREATE TABLE disagreement (             -- two statements of a report that do not go together
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  rest TEXT,
  PRIMARY KEY (reading_id, number)
){in_order_of_key};
CREATE TABLE map (
  id {id},
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,                   -- area, units
  date TEXT,                            -- the day whose state it shows
  covers TEXT,
  source TEXT,
  held_by TEXT,
  geojson TEXT NOT NULL,
  notes TEXT,
  added_at TEXT NOT NULL
);
