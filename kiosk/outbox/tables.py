"""What is in the database: the tables as they were first, and each step that changed them since.

A new file takes every step too, so that there is one way to a version, and the tests take it with each.
"""

VERSION = 2

FIRST = (
    """CREATE TABLE submission (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT NOT NULL UNIQUE, saved_at TEXT NOT NULL,
        clock_doubt INTEGER NOT NULL, form TEXT NOT NULL, state TEXT NOT NULL, parts INTEGER NOT NULL,
        accepted INTEGER NOT NULL DEFAULT 0, verified INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '', http INTEGER, not_before TEXT)""",
    # The blob stands last, so that adding up lengths does not read the photos.
    """CREATE TABLE part (
        sid TEXT NOT NULL REFERENCES submission(sid), idx INTEGER NOT NULL, length INTEGER NOT NULL,
        sha256 TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (sid, idx))""",
    "CREATE TABLE event (id INTEGER PRIMARY KEY, at TEXT NOT NULL, sid TEXT, code TEXT NOT NULL, http INTEGER)",
    "CREATE INDEX event_of ON event (sid, code)",
    "CREATE TABLE tombstone (sid TEXT PRIMARY KEY, sha256 TEXT NOT NULL, at TEXT NOT NULL, version_id TEXT NOT NULL)",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
    "CREATE INDEX submission_state ON submission (state, attempts, seq)",
)

# What status and courier ask for with every survey must cost the same however many wait: numbers are kept by triggers,
# not counted, and each question has an index that holds only the rows it is about.
_SECOND = (
    "ALTER TABLE submission ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0",  # sealed bytes kept
    "ALTER TABLE submission ADD COLUMN sealed_for TEXT NOT NULL DEFAULT ''",  # the recovery key, '' for none
    "ALTER TABLE tombstone ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tombstone ADD COLUMN destination TEXT NOT NULL DEFAULT ''",
    "UPDATE submission SET bytes = (SELECT coalesce(sum(length), 0) FROM part WHERE part.sid = submission.sid)",
    "CREATE TABLE tally (state TEXT PRIMARY KEY, items INTEGER NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO tally SELECT state, count(*), sum(bytes) FROM submission GROUP BY state",
    """CREATE TRIGGER tally_new AFTER INSERT ON submission BEGIN
        INSERT INTO tally VALUES (new.state, 1, new.bytes)
        ON CONFLICT (state) DO UPDATE SET items = items + 1, bytes = bytes + excluded.bytes; END""",
    """CREATE TRIGGER tally_moved AFTER UPDATE OF state, bytes ON submission
        WHEN old.state <> new.state OR old.bytes <> new.bytes BEGIN
        UPDATE tally SET items = items - 1, bytes = bytes - old.bytes WHERE state = old.state;
        INSERT INTO tally VALUES (new.state, 1, new.bytes)
        ON CONFLICT (state) DO UPDATE SET items = items + 1, bytes = bytes + excluded.bytes; END""",
    """CREATE INDEX submission_open ON submission (seq)
        WHERE state IN ('COMMITTED', 'QUARANTINED', 'CORRUPT')""",
    "CREATE INDEX submission_why ON submission (state, attempts, seq) WHERE reason <> ''",
    "CREATE INDEX submission_key ON submission (sealed_for, seq) WHERE bytes > 0",
    # An export is known by the hash of its code, so that nobody can read the code off the disk.
    "CREATE TABLE export (id TEXT PRIMARY KEY, at TEXT NOT NULL, code_hash TEXT NOT NULL, confirmed_at TEXT)",
    "CREATE TABLE exported (export TEXT NOT NULL, sid TEXT NOT NULL, PRIMARY KEY (export, sid)) WITHOUT ROWID",
)

STEPS = {2: _SECOND}
