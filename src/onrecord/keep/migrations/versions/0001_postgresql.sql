CREATE VIEW statement_text AS           -- the words of every statement, for the search
SELECT s.id, s.reading_id,
  substr(v.text, s.source_begins + 1, s.source_ends - s.source_begins) AS source,
  (SELECT string_agg(substr(v.text, p.begins + 1, p.ends - p.begins), ' […] ' ORDER BY p.number) FROM statement_content p WHERE p.statement_id = s.id) AS content
FROM statement s
JOIN reading r ON r.id = s.reading_id
JOIN version v ON v.id = r.version_id;
CREATE VIEW statements AS               -- the statements of the newest version of each report, in words
SELECT rep.label || '/' || s.label AS id, rep.label AS report, o.text AS outlet, v.published,
  CASE WHEN s.day > 0 THEN substr(CAST(s.day AS TEXT), 1, 4) || '-' || substr(CAST(s.day AS TEXT), 5, 2)
    || '-' || substr(CAST(s.day AS TEXT), 7, 2) END AS day,
  (SELECT string_agg(n.text, '; ' ORDER BY x.number) FROM statement_speaker x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN name n ON n.id = ra.name_id
    WHERE x.statement_id = s.id) AS speaker,
  (SELECT string_agg(a.label, '; ' ORDER BY x.number) FROM statement_speaker x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN actor a ON a.id = ra.actor_id
    WHERE x.statement_id = s.id) AS speaker_id,
  party.text AS party, grade.text AS grade, act.text AS act,
  (SELECT string_agg(n.text, '; ' ORDER BY si.number) FROM statement_issue si JOIN name n ON n.id = si.issue_id WHERE si.statement_id = s.id) AS issues,
  (SELECT string_agg(n.text, '; ' ORDER BY x.number) FROM statement_target x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN name n ON n.id = ra.name_id
    WHERE x.statement_id = s.id) AS target,
  substr(v.text, s.source_begins + 1, s.source_ends - s.source_begins) AS source,
  substr(v.text, s.cue_begins + 1, s.cue_ends - s.cue_begins) AS cue,
  (SELECT string_agg(substr(v.text, p.begins + 1, p.ends - p.begins), ' […] ' ORDER BY p.number) FROM statement_content p WHERE p.statement_id = s.id) AS content,
  (SELECT string_agg(substr(v.text, p.begins + 1, p.ends - p.begins), ' […] ' ORDER BY p.number) FROM statement_condition p WHERE p.statement_id = s.id) AS conditions,
  s.kind, s.made_on, s.parent, s.confidence, v.title, v.url,
  (SELECT min(p.begins) FROM statement_content p WHERE p.statement_id = s.id) AS begins,
  (SELECT max(p.ends) FROM statement_content p WHERE p.statement_id = s.id) AS ends
FROM statement s
JOIN reading r ON r.id = s.reading_id
JOIN version v ON v.id = r.version_id
JOIN report rep ON rep.id = v.report_id
LEFT JOIN name o ON o.id = v.outlet_id
LEFT JOIN name party ON party.id = s.party_id
LEFT JOIN name grade ON grade.id = s.grade_id
LEFT JOIN name act ON act.id = s.act_id
WHERE s.newest = 1;
CREATE VIEW reports AS                  -- the newest version of each report
SELECT rep.label AS id, v.title, v.published, o.text AS outlet, v.url, v.language, v.number AS version,
  rep.added_at, v.text,
  (SELECT count(*) FROM statement s WHERE s.reading_id = r.id) AS statements
FROM report rep
JOIN version v ON v.report_id = rep.id AND v.newest = 1
LEFT JOIN reading r ON r.version_id = v.id
LEFT JOIN name o ON o.id = v.outlet_id;
CREATE VIEW actors AS                   -- who is named, across reports
SELECT a.label AS id, n.text AS name, a.kind, party.text AS party, a.reports, a.statements
FROM actor a
JOIN name n ON n.id = a.name_id
LEFT JOIN name party ON party.id = a.party_id
WHERE a.reports > 0;
CREATE VIEW measures AS
SELECT rep.label AS report, v.published, substr(v.text, m.begins + 1, m.ends - m.begins) AS words,
  m.value, m.low, m.high, m.unit, m.modifier, m.subject, rep.label || '/' || m.asserted_by AS asserted_by, m.begins, m.ends
FROM measure m
JOIN reading r ON r.id = m.reading_id
JOIN version v ON v.id = r.version_id
JOIN report rep ON rep.id = v.report_id
WHERE v.newest = 1;
CREATE VIEW places AS
SELECT rep.label AS report, v.published, substr(v.text, m.begins + 1, m.ends - m.begins) AS words,
  n.text AS name, p.country, p.unit, p.latitude, p.longitude, m.begins, m.ends
FROM place_mention m
JOIN place p ON p.id = m.place_id
JOIN name n ON n.id = p.name_id
JOIN reading r ON r.id = m.reading_id
JOIN version v ON v.id = r.version_id
JOIN report rep ON rep.id = v.report_id
WHERE v.newest = 1;
CREATE VIEW times AS
SELECT rep.label AS report, v.published, substr(v.text, m.begins + 1, m.ends - m.begins) AS words,
  m.type, m.value, m.mod, m.begins, m.ends
FROM time_expression m
JOIN reading r ON r.id = m.reading_id
JOIN version v ON v.id = r.version_id
JOIN report rep ON rep.id = v.report_id
WHERE v.newest = 1;
CREATE TEXT SEARCH DICTIONARY onrecord_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION onrecord (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION onrecord
  ALTER MAPPING FOR asciiword, word, hword, asciihword, hword_part, hword_asciipart WITH onrecord_stem;
CREATE TABLE statement_words (
  statement_id INTEGER PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  words TSVECTOR NOT NULL
);
CREATE INDEX ix_statement_words_words ON statement_words USING gin (words);
CREATE TABLE report_words (
  version_id INTEGER PRIMARY KEY REFERENCES version (id) ON DELETE CASCADE,
  words TSVECTOR NOT NULL
);
CREATE INDEX ix_report_words_words ON report_words USING gin (words);
CREATE INDEX hash_name_text ON name USING hash (text);
CREATE INDEX hash_report_label ON report USING hash (label);
CREATE INDEX hash_report_address ON report USING hash (address);
CREATE INDEX hash_actor_label ON actor USING hash (label);
CREATE INDEX hash_actor_identity ON actor USING hash (identity);
CREATE INDEX hash_place_key ON place USING hash (key);
