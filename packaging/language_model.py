"""Make resources/language/words.model: how likely Chinese words are to follow one another.

    python packaging/language_model.py JIEBA

JIEBA is the folder or the source archive of jieba 0.42.1 (https://github.com/fxsjy/jieba, MIT
licence); `pip download jieba==0.42.1 --no-deps --no-binary :all:` gets it. The project needs it for
nothing else. The same input gives the same file, to the byte. `annotator/damage/model.py` reads it,
and says how it is laid out.

Words and their counts are jieba's, and so is what part of speech follows which. Punctuation,
digits and letters are in no dictionary: their shares here are those of news text.
"""

from __future__ import annotations

import ast
import json
import math
import sys
import tarfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import opencc

TARGET = Path(__file__).resolve().parent.parent / "resources" / "language" / "words.model"
MAGIC = b"annotator words 1\n"
NOTICE = (
    "Made by packaging/language_model.py from the dictionary and the tables of jieba 0.42.1, "
    "(c) 2013 Sun Junyi, MIT licence."
)
DIGIT, LETTER, SPACE = "D", "L", "w "
SPACES = ("w.", "w%", "w-")
# The share of each character among all words.
SHARES = {
    "，。": 1 / 16,
    "、“”": 1 / 90,
    "：《》（）": 1 / 200,
    "；！？": 1 / 400,
    "—…『』「」〈〉【】·～〔〕‘’": 1 / 1500,
    " .%-": 1 / 1500,
    "/+=&@#*_'\"~℃‰°±×÷": 1 / 20000,
    "\n": 1 / 100,
}
DIGITS = ("0123456789", 1 / 80)
LETTERS = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 1 / 4000)
HALF = dict(zip("，；：（）！？", ",;:()!?", strict=True))
# Words behind which a clause hardly ever ends: conjunctions, adverbs, prepositions, 的, numbers.
UNFINISHED = {"c": -1.5, "d": -1.0, "m": -2.0, "p": -2.0, "r": -0.5, "uj": -1.0}
STOPS, OPENING, CLOSING = "。！？；", "“《（「『〈【‘", "”》）」』〉】’"
ENCODINGS = {"gbk": "gbk", "big5": "big5hkscs"}

Rows = list[tuple[str, float, str]]


class Trie:
    """The words as a tree of characters; a node knows how often it is passed and ended at."""

    def __init__(self) -> None:
        self.children: list[dict[int, int]] = [{}]
        self.passed = [0.0]
        self.ended = [0.0]
        self.tags = [0]
        self._most = [0.0]

    def add(self, codes: Iterable[int], count: float, tag: int) -> None:
        """One word more, so often."""
        node = 0
        self.passed[0] += count
        for code in codes:
            if code not in self.children[node]:
                self.children[node][code] = len(self.children)
                self.children.append({})
                for values in (self.passed, self.ended, self._most):
                    values.append(0.0)
                self.tags.append(0)
            node = self.children[node][code]
            self.passed[node] += count
        self.ended[node] += count
        if count > self._most[node]:
            self._most[node], self.tags[node] = count, tag


def read_in(source: Path, name: str) -> str:
    """A file of jieba, from its folder or its archive."""
    if source.is_dir():
        return (source / name).read_text(encoding="utf-8")
    with tarfile.open(source) as archive:
        member = next(each for each in archive if each.name.endswith(f"/jieba/{name}"))
        found = archive.extractfile(member)
        assert found is not None
        return found.read().decode()


def table(source: Path, name: str) -> dict[object, object]:
    """A table of jieba's, which is a Python literal behind `P=`."""
    found: dict[object, object] = ast.literal_eval(read_in(source, name).partition("=")[2].strip())
    return found


def rows_of(source: Path) -> Rows:
    """Every word with its count and tag, those that are in no dictionary too."""
    rows: Rows = []
    for line in read_in(source, "dict.txt").splitlines():
        word, count, tag = line.split(" ")
        rows.append((word, int(count) + 0.5, tag))
    total = sum(count for _, count, _ in rows)
    for characters, share in SHARES.items():
        rows += [(each, total * share, "w" + each) for each in characters]
    for characters, share, tag in ((*DIGITS, DIGIT), (*LETTERS, LETTER)):
        rows += [(each, total * share, tag) for each in characters]
    known = {word for word, *_ in rows}
    # Any character may stand alone, so that a text can always be read on.
    alone = sorted({each for word in known for each in word} - known)
    rows += [(each, 0.5, "x") for each in alone]
    return [(word, count, SPACE if tag in SPACES else tag) for word, count, tag in rows]


def shares_of(rows: Rows) -> dict[str, float]:
    """The share of each tag."""
    counts: Counter[str] = Counter()
    for _, count, tag in rows:
        counts[tag] += count
    return {tag: count / counts.total() for tag, count in sorted(counts.items())}


def followers(source: Path, tags: Iterable[str]) -> dict[str, dict[str, float]]:
    """How likely a tag follows a tag, by jieba's tables; what follows punctuation begins a text."""
    known = set(tags)
    moves, starts = table(source, "posseg/prob_trans.py"), table(source, "posseg/prob_start.py")
    found: dict[str, dict[str, float]] = {}
    for tag in known:
        row: defaultdict[str, float] = defaultdict(float)
        for place in "ES":
            entries = moves.get((place, tag), {})
            assert isinstance(entries, dict)
            for (begins, after), value in sorted(entries.items()):
                if begins in "BS" and after in known:
                    row[after] += math.exp(value)
        found[tag] = row
    first: defaultdict[str, float] = defaultdict(float)
    for (begins, after), value in sorted(starts.items()):  # type: ignore[misc, type-var]
        if begins in "BS" and value > -1e50 and after in known:  # type: ignore[operator]
            first[after] += math.exp(value)  # type: ignore[arg-type]
    return found | {tag: first for tag in known if tag[0] == "w"}


def beside(one: str, two: str) -> float:
    """How much likelier than by chance one sign of punctuation follows another."""
    # The first class that holds the sign before; then the first that holds the sign behind.
    classes = (
        ("\n", ((OPENING, 0.5), ("\n", 0.5), ("", 0.02))),
        (STOPS, (("”』」", 10), ("\n", 8), ("）’】", 1), (OPENING, 1), ("", 0.003))),
        ("：", ((OPENING, 10), ("", 0.01))),
        ("，、", ((OPENING, 3), ("”』」", 0.2), ("", 0.01))),
        ("“『「", (("《『‘", 1.5), ("", 0.02))),
        (CLOSING, (("，。、；\n", 4), (OPENING, 3), (CLOSING, 2), ("", 0.3))),
        (OPENING, ((OPENING, 1.5), ("", 0.02))),
        ("—…·", ((one, 12), ("", 1))),
    )
    for signs, behind in classes:
        if one in signs:
            return next(much for these, much in behind if two in these or not these)
    return 0.5


def bond(one: str, two: str, share: dict[str, float], row: dict[str, float]) -> float:
    """The logarithm of how much likelier than by chance tag `two` follows tag `one`."""
    plain = {DIGIT, LETTER}
    if one[0] == two[0] == "w":
        return math.log(beside(one[1:], two[1:]))
    if two[0] == "w" and two[1:] in STOPS + CLOSING + "，、\n" and one not in plain:
        return UNFINISHED.get(one, 0.0)
    if one in plain or two in plain or two[0] == "w":
        return math.log(3) if one == two else 0.0
    words = 1 - sum(part for tag, part in share.items() if tag[0] == "w" or tag in plain)
    total = sum(row.values()) or 1
    return math.log(0.8 * row.get(two, 0) / total * words / share[two] + 0.2)


def alphabet_of(rows: Rows) -> list[str]:
    """The characters of all words, most used first, each with those that read the same."""
    simplified = opencc.OpenCC("t2s").convert
    counts: Counter[str] = Counter()
    for word, count, _ in rows:
        for character in word:
            counts[simplified(character)[:1]] += count
    alike: defaultdict[str, str] = defaultdict(str)
    for character in map(chr, range(0x3400, 0xA000)):
        plain = simplified(character)
        if plain != character and plain in counts:
            alike[plain] += character
    for full, half in HALF.items():
        alike[full] += half
    for code in range(0x21, 0x7F):
        if chr(code) in counts:
            alike[chr(code)] += chr(code + 0xFEE0)
    alike[" "] += "\u3000\xa0\t"
    order = sorted(counts, key=lambda character: (-counts[character], character))
    return [character + alike[character] for character in order]


def only_in() -> tuple[str, str]:
    """The characters that only Simplified text has, and those that only Traditional text has."""
    to, back = opencc.OpenCC("s2t").convert, opencc.OpenCC("t2s").convert
    han = list(map(chr, range(0x4E00, 0x9FA6)))
    simplified = (c for c in han if to(c) != c and not _encodable(c, "cp950"))
    traditional = (c for c in han if back(c) != c and not _encodable(c, "gb2312"))
    return "".join(simplified), "".join(traditional)


def _encodable(character: str, encoding: str) -> bool:
    return bool(character.encode(encoding, "ignore"))


def halves(rows: Rows) -> dict[str, dict[str, list[list[float]]]]:
    """How often each byte is the first and the second of a character, by encoding and script."""
    traditional = opencc.OpenCC("s2t").convert
    counts: dict[str, Counter[str]] = {"simplified": Counter(), "traditional": Counter()}
    for word, count, _ in rows:
        for script, text in (("simplified", word), ("traditional", traditional(word))):
            for character in text:
                counts[script][character] += count
    return {
        name: {script: _halves(counted, encoding) for script, counted in counts.items()}
        for name, encoding in ENCODINGS.items()
    }


def _halves(counts: Counter[str], encoding: str) -> list[list[float]]:
    both = [[0.0] * 256, [0.0] * 256]
    for character, count in counts.items():
        pair = character.encode(encoding, "ignore")
        for place, byte in enumerate(pair if len(pair) == 2 else b""):
            both[place][byte] += count
    return [[round(math.log(max(n / sum(each), 1e-6)), 4) for n in each] for each in both]


def laid_out(trie: Trie, letters: int) -> Iterator[array[int] | array[float]]:
    """The tree as a double array: bases, labels, steps, stops and tags of its slots.

    No two nodes share a base, so that a label alone tells whose child a slot is.
    """
    base_of, slot_of, size = _bases(trie, letters)
    bases, labels = (
        array("i", [size]) * (size + letters + 1),
        array("H", [0]) * (size + letters + 1),
    )
    steps, stops = array("f", [0.0]) * len(bases), array("f", [-99.0]) * len(bases)
    tags = array("B", [0]) * len(bases)
    bases[0] = base_of[0]
    for node, children in enumerate(trie.children):
        for code, child in children.items():
            slot = slot_of[child]
            labels[slot] = code
            bases[slot] = base_of.get(child, size)
            steps[slot] = math.log(trie.passed[child] / trie.passed[node])
            if trie.ended[child]:
                stops[slot] = math.log(trie.ended[child] / trie.passed[child])
            tags[slot] = trie.tags[child]
    yield from (bases, labels, steps, stops, tags)


def _bases(trie: Trie, letters: int) -> tuple[dict[int, int], dict[int, int], int]:
    """Where the children of each node stand, those with most children first."""
    taken, used = bytearray(4 * len(trie.children) + 4 * letters), set[int]()
    taken[0] = 1
    base_of, slot_of, last = {}, {}, 0
    begin = [code + 1 for code in range(letters + 1)]  # what did not fit a first code never will
    order = sorted(
        (node for node, children in enumerate(trie.children) if children),
        key=lambda node: (-len(trie.children[node]), node),
    )
    for node in order:
        codes = sorted(trie.children[node])
        slot = begin[codes[0]]
        while True:
            slot = taken.index(0, slot)
            base = slot - codes[0]
            if base not in used and not any(taken[base + code] for code in codes):
                break
            slot += 1
        begin[codes[0]] = slot + 1
        used.add(base)
        base_of[node] = base
        for code in codes:
            taken[base + code] = 1
            slot_of[trie.children[node][code]] = base + code
            last = max(last, base + code)
    return base_of, slot_of, last + 1


def main() -> None:
    """Write the model."""
    source = Path(sys.argv[1])
    rows = rows_of(source)
    share = shares_of(rows)
    tags, alphabet = list(share), alphabet_of(rows)
    code_of = {character: code for code, all_of in enumerate(alphabet, 1) for character in all_of}
    trie = Trie()
    for word, count, tag in rows:
        trie.add(map(code_of.__getitem__, word), count, tags.index(tag))
    follows = followers(source, tags)
    bonds = array("f", (bond(a, b, share, follows.get(a, {})) for a in tags for b in tags))
    parts = [*laid_out(trie, len(alphabet)), bonds]
    simplified, traditional = only_in()
    head = {
        "notice": NOTICE,
        "slots": len(parts[0]),
        "tags": tags,
        "alphabet": alphabet,
        "simplified": simplified,
        "traditional": traditional,
        "halves": halves(rows),
    }
    written = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    written += b" " * (-len(MAGIC + written) % 8 + 7) + b"\n"  # the arrays begin at a multiple of 8
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with TARGET.open("wb") as file:
        file.write(MAGIC + written)
        for part in parts:
            data = part.tobytes()
            file.write(data + bytes(-len(data) % 8))


if __name__ == "__main__":
    main()
