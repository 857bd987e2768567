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
