-- The dossier: one SQLite file that any SQLite tool opens. This file is its data dictionary; docs/record.md is made from it.
-- All offsets (columns named "start" and "end") count UTF-16 code units of documents.source; "end" is exclusive. SQLite's substr()
-- counts code points, so each place also keeps its words in "text". Dates are EDTF (ISO 8601-2 level 1) unless said otherwise.
-- "position" keeps the fixed order of a list. Columns that end in _json hold JSON; json_each() unfolds them.

-- What this file is: format ("parley"), version, generator.
CREATE TABLE dossier (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- The files that were read: a file whose bytes are known, read by the same program, is not read again.
CREATE TABLE files (
  path      TEXT PRIMARY KEY,        -- as given, with forward slashes
  hash      TEXT NOT NULL,           -- 16 hexadecimal digits of the SHA-256 of its bytes
  generator TEXT NOT NULL            -- the program that read it
) STRICT;

-- One row for each source: as it was read, and what is known of it as a document.
CREATE TABLE documents (
  id              TEXT PRIMARY KEY,  -- 16 hexadecimal digits of the SHA-256 of its bytes
  path            TEXT NOT NULL UNIQUE,  -- FILE, or FILE#LINE for a line of JSON Lines
  format          TEXT NOT NULL,     -- text, markdown or html
  encoding        TEXT NOT NULL,     -- what the bytes were decoded with
  language        TEXT NOT NULL,     -- ISO 639-1
  url             TEXT,
  outlet          TEXT,
  title_json      TEXT,              -- {start, end, text} of the printed title, or null
  title_stated    TEXT,              -- a title that the container states and the text does not print
  published       TEXT,              -- publication date as the record has it
  published_from  TEXT,              -- stated, inferred (from its own text) or linked (from other coverage)
  published_certain INTEGER NOT NULL, -- 0 where the day was worked out and may be another
  published_candidates_json TEXT,    -- then: all days that it may be
  agencies_json   TEXT NOT NULL,     -- news agencies credited
  authors_json    TEXT NOT NULL,
  cluster         TEXT,              -- the copy cluster in which it is, or null
  source          TEXT NOT NULL      -- the decoded source, unchanged
) STRICT;
CREATE INDEX documents_language ON documents(language, id);
CREATE INDEX documents_outlet ON documents(outlet, id);
CREATE INDEX documents_published ON documents(published);

-- The stretches of a document that are the article.
CREATE TABLE pieces (
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  role     TEXT NOT NULL             -- title, lead, heading, caption, body, dateline, byline or credit
) STRICT;
CREATE INDEX pieces_document ON pieces(document);

-- The stretches that are not, and why.
CREATE TABLE set_aside (
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  reason   TEXT NOT NULL
) STRICT;
CREATE INDEX set_aside_document ON set_aside(document);

-- The paragraphs of the articles as full text search finds them: rowid in the FTS5 table "search" (accents and case folded).
CREATE TABLE paragraphs (
  id       INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL
) STRICT;
CREATE INDEX paragraphs_document ON paragraphs(document);
CREATE VIRTUAL TABLE search USING fts5(text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- What was left out, merged or not understood: stage 'input' for a file, 'source' for one document, 'link' for the whole.
CREATE TABLE notices (
  position INTEGER PRIMARY KEY,
  stage    TEXT NOT NULL,
  path     TEXT,                     -- the file, for stage 'input'
  document TEXT,
  rule     TEXT NOT NULL,
  message  TEXT NOT NULL,
  start    INTEGER,
  end      INTEGER
) STRICT;
CREATE INDEX notices_path ON notices(path);
CREATE INDEX notices_document ON notices(document);

-- Persons, organisations, states, groups and places, one row for each over all documents.
CREATE TABLE actors (
  position     INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  rule         TEXT NOT NULL,
  name         TEXT NOT NULL,
  kind         TEXT NOT NULL,        -- person, organisation, state, group or place
  key          TEXT,                 -- identity in Parley's lists (ISO 3166 alpha-3 for states), or null
  aliases_json TEXT NOT NULL,        -- other words the coverage uses for it
  roles_json   TEXT NOT NULL         -- [{role, of, from, to, evidence}]
) STRICT;
CREATE UNIQUE INDEX actors_id ON actors(id);

-- Expressions of time with their values.
CREATE TABLE dates (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL,
  rule     TEXT NOT NULL,
  document TEXT NOT NULL,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  text     TEXT NOT NULL,
  type     TEXT NOT NULL,            -- TIMEX3: DATE, TIME, DURATION or SET
  value    TEXT NOT NULL,            -- TIMEX3 value
  mod      TEXT,                     -- TIMEX3 mod
  edtf     TEXT,                     -- null for durations and sets
  certain  INTEGER NOT NULL,         -- 0 where a year, a side or a day was worked out
  candidates_json TEXT               -- where several days fit: all of them
) STRICT;
CREATE UNIQUE INDEX dates_id ON dates(id);
CREATE INDEX dates_document ON dates(document);

-- Quantities that count or measure something reported.
CREATE TABLE figures (
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  rule       TEXT NOT NULL,
  document   TEXT NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  text       TEXT NOT NULL,
  min        REAL,                   -- equal to max for a plain or hedged value; null where open
  max        REAL,
  modifier   TEXT,                   -- about, almost, at_least, more_than, up_to, less_than, between
  unit       TEXT,
  of_json    TEXT,                   -- {start, end, text}: what is counted
  head       TEXT,                   -- its head noun, folded, singular where known
  each       INTEGER NOT NULL,       -- 1: holds for each of several ("per battalion")
  collective INTEGER NOT NULL,       -- 1: a collective name ("the Twenty-Seven")
  measure    TEXT
) STRICT;
CREATE UNIQUE INDEX figures_id ON figures(id);
CREATE INDEX figures_document ON figures(document);
CREATE INDEX figures_measure ON figures(measure);

-- The same thing counted, over sources.
CREATE TABLE measures (
  position     INTEGER PRIMARY KEY,
  id           TEXT NOT NULL,
  rule         TEXT NOT NULL,
  about        TEXT NOT NULL,
  unit         TEXT,
  figures_json TEXT NOT NULL         -- ids
) STRICT;
CREATE UNIQUE INDEX measures_id ON measures(id);

-- Who said what. The words stand in anchors, parts 'content' (one or more), 'cue' and 'source'.
CREATE TABLE statements (
  position    INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  rule        TEXT NOT NULL,
  document    TEXT NOT NULL,
  mode        TEXT NOT NULL,         -- direct, mixed or indirect
  speaker     TEXT,                  -- actor id, or null: unknown stays unknown
  act         TEXT NOT NULL,         -- declare, accuse, deny, demand, propose, accept, refuse, assure, warn, acknowledge, welcome or regret
  target      TEXT,                  -- actor id
  issue       TEXT,                  -- issue id
  date        TEXT,                  -- when it was said
  utterance   TEXT NOT NULL,
  reported_by TEXT,                  -- statement id of the statement that reports this one
  earlier     INTEGER NOT NULL       -- 1: said before the day that the document reports
) STRICT;
CREATE UNIQUE INDEX statements_id ON statements(id);
CREATE INDEX statements_document ON statements(document);
CREATE INDEX statements_speaker ON statements(speaker);
CREATE INDEX statements_act ON statements(act);
CREATE INDEX statements_target ON statements(target);
CREATE INDEX statements_issue ON statements(issue);
CREATE INDEX statements_date ON statements(date);
CREATE INDEX statements_utterance ON statements(utterance);

-- The places of statements, actors, meetings, proposals and disagreements.
CREATE TABLE anchors (
  fact     TEXT NOT NULL,            -- id of the fact
  part     TEXT NOT NULL,            -- content, cue, source, mentions, evidence or value
  position INTEGER NOT NULL,
  document TEXT NOT NULL,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (fact, part, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchors_document ON anchors(document);

-- The same words of one speaker, over sources.
CREATE TABLE utterances (
  position        INTEGER PRIMARY KEY,
  id              TEXT NOT NULL,
  rule            TEXT NOT NULL,
  speaker         TEXT,
  statements_json TEXT NOT NULL,     -- ids, the first variant first
  differs_json    TEXT NOT NULL      -- [{a, b, statement}]: words in which a variant differs from the first
) STRICT;
CREATE UNIQUE INDEX utterances_id ON utterances(id);

-- Meetings: held, planned or only mentioned.
CREATE TABLE meetings (
  position          INTEGER PRIMARY KEY,
  id                TEXT NOT NULL,
  rule              TEXT NOT NULL,
  forum             TEXT NOT NULL,
  parties_json      TEXT NOT NULL,   -- actor ids
  participants_json TEXT NOT NULL,   -- actor ids
  date              TEXT,
  date_certain      INTEGER NOT NULL,
  venue             TEXT,
  duration_hours    REAL,
  agenda_json       TEXT NOT NULL,
  outcome           TEXT NOT NULL,   -- agreed, partial, no_agreement, postponed, planned or unknown
  status            TEXT NOT NULL,   -- held, planned or mentioned
  documents_json    TEXT NOT NULL,   -- documents that report it
  mentioned_in_json TEXT NOT NULL,   -- documents that only recall or announce it
  details_json      TEXT NOT NULL    -- [{field, value, document, place}]: which source says what of it
) STRICT;
CREATE UNIQUE INDEX meetings_id ON meetings(id);

-- Meetings that belong together, in order.
CREATE TABLE sequences (
  position      INTEGER PRIMARY KEY,
  id            TEXT NOT NULL,
  rule          TEXT NOT NULL,
  meetings_json TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sequences_id ON sequences(id);

-- What positions are about.
CREATE TABLE issues (
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  rule       TEXT NOT NULL,
  name       TEXT NOT NULL,
  terms_json TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX issues_id ON issues(id);

-- Who holds what on which issue.
CREATE TABLE positions (
  position        INTEGER PRIMARY KEY,
  id              TEXT NOT NULL,
  rule            TEXT NOT NULL,
  actor           TEXT NOT NULL,
  issue           TEXT NOT NULL,
  statements_json TEXT NOT NULL,
  changed         INTEGER NOT NULL   -- 1: the acts on this issue changed over time
) STRICT;
CREATE UNIQUE INDEX positions_id ON positions(id);
CREATE INDEX positions_actor ON positions(actor);
CREATE INDEX positions_issue ON positions(issue);

-- What was proposed, and what became of it.
CREATE TABLE proposals (
  position        INTEGER PRIMARY KEY,
  id              TEXT NOT NULL,
  rule            TEXT NOT NULL,
  by              TEXT,
  "to"            TEXT,
  what            TEXT NOT NULL,
  meeting         TEXT,
  response        TEXT NOT NULL,     -- accepted, rejected, none or neither_accepted_nor_rejected
  statements_json TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX proposals_id ON proposals(id);

-- Where sources, or one source within itself, exclude each other.
CREATE TABLE disagreements (
  position    INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  rule        TEXT NOT NULL,
  kind        TEXT NOT NULL,         -- figure, date, place, wording, participants or outcome
  about       TEXT NOT NULL,
  values_json TEXT NOT NULL,         -- [{value, evidence}]
  scope_json  TEXT NOT NULL,         -- within_document, across_documents
  certain     INTEGER NOT NULL,      -- 1 only where a careful reader would agree
  note        TEXT
) STRICT;
CREATE UNIQUE INDEX disagreements_id ON disagreements(id);

-- Text that two documents share.
CREATE TABLE passages (
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  rule       TEXT NOT NULL,
  a_json     TEXT NOT NULL,          -- {document, start, end}
  b_json     TEXT NOT NULL,
  kind       TEXT NOT NULL,          -- copy, edited_copy, quotation, background or boilerplate
  first      TEXT                    -- a, b, or null where it cannot be told
) STRICT;
CREATE UNIQUE INDEX passages_id ON passages(id);

-- Stretches that print an earlier stretch of their own document again.
CREATE TABLE repeats (
  position INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  start    INTEGER NOT NULL,
  end      INTEGER NOT NULL,
  of_json  TEXT NOT NULL             -- {start, end} of the first printing
) STRICT;

-- Documents that are copies of one another: together one witness.
CREATE TABLE copy_clusters (
  position       INTEGER PRIMARY KEY,
  id             TEXT NOT NULL,
  documents_json TEXT NOT NULL,
  original       TEXT
) STRICT;
CREATE UNIQUE INDEX copy_clusters_id ON copy_clusters(id);

-- What people said of the record. Rows are only ever added; undoing one adds another. docs/corrections.md describes the JSON.
CREATE TABLE corrections (
  position        INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  time            TEXT NOT NULL,     -- ISO 8601, UTC; corrections take effect in this order
  author          TEXT NOT NULL,
  operation       TEXT NOT NULL,     -- accept, reject, note, edit, merge, split or undo
  kind            TEXT,              -- of the fact: document, statement, actor, ...; null for undo
  target          TEXT NOT NULL,     -- id of the fact as its author saw it, or of the correction that is undone
  note            TEXT,
  correction_json TEXT NOT NULL,     -- the whole entry
  outcome_json    TEXT               -- what became of it in the last build: applied, undone, or why it does not fit
) STRICT;

-- Working table: what was found and read in each document alone, so that linking runs again without reading. JSON, compressed (raw deflate).
CREATE TABLE readings (
  document  TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  generator TEXT NOT NULL,           -- the program that read it
  annotated BLOB NOT NULL,           -- what the left half found
  extract   BLOB NOT NULL,           -- what linking reads in its text
  details   BLOB NOT NULL            -- its figures, dates and places with the words beside them, which copies may alter
) STRICT;

-- Working table: numbers that a document has in common with related ones, hashes of some of its wording and of who, what and when.
CREATE TABLE document_keys (
  document TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  keys     BLOB NOT NULL             -- 32 bits each, little-endian, ascending; the first bits tell their kind (text/kinded.ts)
) STRICT;

-- Working table: the same the other way round, which documents have a key: a hash table that grows by linear hashing (record/neighbours.ts).
CREATE TABLE neighbours (
  bucket   INTEGER PRIMARY KEY,      -- the last bits of the keys in it
  postings BLOB NOT NULL             -- pairs of 32 bits, little-endian: key, and document (the first 8 hexadecimal digits of its id; all ones: too many to tell)
) STRICT;
