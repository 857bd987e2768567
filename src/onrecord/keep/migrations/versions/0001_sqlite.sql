CREATE VIRTUAL TABLE statement_words USING fts5(
  source, content, content = 'statement_text', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE report_words USING fts5(
  title, text, content = 'version', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2', detail = none, columnsize = 0
);
PRAGMA application_id = 1869509219;
