CREATE VIEW statement_text AS           -- the words of every statement, for the search
SELECT s.id, s.reading_id,
  substr(v.text, s.source_begins + 1, s.source_ends - s.source_begins) AS source,
  (SELECT {join}(words, ' […] ') FROM (
    SELECT substr(v.text, p.begins + 1, p.ends - p.begins) AS words FROM statement_content p WHERE p.statement_id = s.id
    ORDER BY p.number) AS listed) AS content
FROM statement s
JOIN reading r ON r.id = s.reading_id
JOIN version v ON v.id = r.version_id;
CREATE VIEW statements AS               -- the statements of the newest version of each report, in words
SELECT rep.label || '/' || s.label AS id, rep.label AS report, o.text AS outlet, v.published,
  CASE WHEN s.day > 0 THEN substr(CAST(s.day AS TEXT), 1, 4) || '-' || substr(CAST(s.day AS TEXT), 5, 2)
    || '-' || substr(CAST(s.day AS TEXT), 7, 2) END AS day,
  (SELECT {join}(words, '; ') FROM (
    SELECT n.text AS words FROM statement_speaker x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN name n ON n.id = ra.name_id WHERE x.statement_id = s.id
    ORDER BY x.number) AS listed) AS speaker,
  (SELECT {join}(words, '; ') FROM (
    SELECT a.label AS words FROM statement_speaker x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN actor a ON a.id = ra.actor_id WHERE x.statement_id = s.id
    ORDER BY x.number) AS listed) AS speaker_id,
  party.text AS party, grade.text AS grade, act.text AS act,
  (SELECT {join}(words, '; ') FROM (
    SELECT n.text AS words FROM statement_issue si JOIN name n ON n.id = si.issue_id WHERE si.statement_id = s.id
    ORDER BY si.number) AS listed) AS issues,
  (SELECT {join}(words, '; ') FROM (
    SELECT n.text AS words FROM statement_target x JOIN report_actor ra ON ra.id = x.report_actor_id JOIN name n ON n.id = ra.name_id WHERE x.statement_id = s.id
    ORDER BY x.number) AS listed) AS target,
  substr(v.text, s.source_begins + 1, s.source_ends - s.source_begins) AS source,
  substr(v.text, s.cue_begins + 1, s.cue_ends - s.cue_begins) AS cue,
  (SELECT {join}(words, ' […] ') FROM (
    SELECT substr(v.text, p.begins + 1, p.ends - p.begins) AS words FROM statement_content p WHERE p.statement_id = s.id
    ORDER BY p.number) AS listed) AS content,
  (SELECT {join}(words, ' […] ') FROM (
    SELECT substr(v.text, p.begins + 1, p.ends - p.begins) AS words FROM statement_condition p WHERE p.statement_id = s.id
    ORDER BY p.number) AS listed) AS conditions,
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
CREATE VIEW events AS                   -- who takes part are names, `actor_ids` those who are known across reports
SELECT rep.label AS report, v.published, substr(v.text, e.begins + 1, e.ends - e.begins) AS words,
  substr(v.text, e.trigger_begins + 1, e.trigger_ends - e.trigger_begins) AS trigger, e.type, e.happened_on, e.place,
  (SELECT {join}(words, '; ') FROM (
    SELECT n.text AS words FROM {actors_of_event} JOIN report_actor ra ON ra.reading_id = e.reading_id AND ra.label = {label} JOIN name n ON n.id = ra.name_id
    ORDER BY part.key) AS listed) AS actors,
  (SELECT {join}(words, '; ') FROM (
    SELECT a.label AS words FROM {actors_of_event} JOIN report_actor ra ON ra.reading_id = e.reading_id AND ra.label = {label} JOIN actor a ON a.id = ra.actor_id
    ORDER BY part.key) AS listed) AS actor_ids,
  (SELECT {join}(words, '; ') FROM (
    SELECT n.text AS words FROM {recipients_of_event} JOIN report_actor ra ON ra.reading_id = e.reading_id AND ra.label = {label} JOIN name n ON n.id = ra.name_id
    ORDER BY part.key) AS listed) AS recipients,
  rep.label || '/' || e.statement AS statement, e.begins, e.ends
FROM event e
JOIN reading r ON r.id = e.reading_id
JOIN version v ON v.id = r.version_id
JOIN report rep ON rep.id = v.report_id
WHERE v.newest = 1;
