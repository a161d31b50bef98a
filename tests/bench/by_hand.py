"""What a few lines of sqlite3 take to put a doccano file into a database: what we are held to.

    python -m tests.bench.by_hand FILE.jsonl OUT.db

The same rows as ours: articles with their bytes, a row of the log for each with all that changed,
marks with an index. Nothing is checked, chained or promised.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from time import process_time

TABLES = """
CREATE TABLE article (position INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT, text TEXT, raw BLOB);
CREATE TABLE log (position INTEGER PRIMARY KEY, article INTEGER, title TEXT, changes TEXT);
CREATE TABLE mark (article INTEGER, id TEXT, label TEXT, start INTEGER, end INTEGER, body TEXT);
CREATE INDEX mark_place ON mark (article, start);
"""


def by_hand(file: Path, out: Path) -> float:
    """The seconds of processor time that it takes."""
    begun = process_time()
    with file.open(encoding="utf-8") as lines, closing(sqlite3.connect(out)) as db:
        db.executescript(TABLES)
        for number, line in enumerate(lines):
            record = json.loads(line)
            raw = record["text"].encode()
            key = sha256(raw).hexdigest()
            db.execute(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?)",
                (number, key, record["name"], record["text"], raw),
            )
            rows = []
            for each in record["entities"]:
                start, end, label = each["start_offset"], each["end_offset"], each["label"]
                mark = f"{key[:20]}{each['id']:012x}"
                body = json.dumps(
                    [mark, label, [start, end], ["zhou", "2026-01-01T00:00:00.000Z", "import"]],
                    ensure_ascii=False,
                )
                rows.append((number, mark, label, start, end, body))
            changes = f"[{','.join(row[5] for row in rows)}]"
            db.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (number, number, "import", changes))
            db.executemany("INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)", rows)
        db.commit()
    return process_time() - begun


if __name__ == "__main__":
    print(f"by hand: {by_hand(Path(sys.argv[1]), Path(sys.argv[2])):.2f} s of processor time")
