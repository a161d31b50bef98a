"""Which characters follow which in news text, for the language model: chains of two and three."""

from __future__ import annotations

import gzip
import marshal
import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from language_numbers import byte
from language_sources import read_in

DISCOUNT = 0.75
"""What is taken off each count for what was never seen."""
RARE = 1e-9
"""The share of a character of which nothing is known."""

Code = int
Chains = Counter[tuple[Code, ...]]


def chains_of(source: Path, code_of: Mapping[str, Code], end: Code) -> list[Chains]:
    """How often snownlp has counted each chain of one, two and three characters.

    Code 0 begins a line, `end` ends it: a line ended where a chain is not gone on with. The counts
    of snownlp tell apart what part of its word a character is; here they do not.
    """
    tables = marshal.loads(gzip.decompress(read_in(source, "seg/seg.marshal.3")))
    counted: list[Chains] = []
    for name in ("uni", "bi", "tri"):
        chains: Chains = Counter()
        for chain, count in tables[name]["d"].items():
            parts = [chain] if name == "uni" else chain
            codes = tuple(code_of.get(part[0], 0) if part[0] else 0 for part in parts)
            if codes[-1]:
                chains[codes] += int(count)
        counted.append(chains)
    for chains, longer in pairwise(counted):
        ended = Counter(chains)
        for chain, count in longer.items():
            ended[chain[:-1]] -= count
        longer.update({(*c, end): n for c, n in ended.items() if n > 0})
    return counted


def chains_laid_out(counted: list[Chains], shares: Mapping[Code, float]) -> Iterator[array[int]]:
    """The chains as sorted arrays of codes and bytes: how likely the last follows those before.

    First for single characters what of their share is left if a chain that they begin is unseen;
    then for each where its pairs begin; of the pairs their codes, how likely they are, what is left
    and where their triples begin; of the triples codes and how likely they are.
    """
    ones, twos, threes = (_shared(chains) for chains in counted)
    size = max(shares) + 1
    single = [
        ones[()].get(code, 0.0) + ones[()][-1] * shares.get(code, RARE) for code in range(size)
    ]
    yield array("B", (byte(math.log(share)) for share in single))
    yield array(
        "B", (byte(math.log(twos[code,][-1])) if (code,) in twos else 0 for code in range(size))
    )
    pairs = [
        (code, after)
        for code in range(size)
        for after in sorted(twos.get((code,), ()))
        if after > 0
    ]
    first = Counter(code for code, _ in pairs)
    yield _starts(first[code] for code in range(size))
    yield array("H", (after for _, after in pairs))
    double = {
        (code, after): twos[code,][after] + twos[code,][-1] * single[after] for code, after in pairs
    }
    yield array("B", (byte(math.log(double[pair])) for pair in pairs))
    yield array("B", (byte(math.log(threes[pair][-1])) if pair in threes else 0 for pair in pairs))
    triples = [[after for after in sorted(threes.get(pair, ())) if after > 0] for pair in pairs]
    yield _starts(map(len, triples))
    yield array("H", (after for each in triples for after in each))
    yield array(
        "B",
        (
            byte(
                math.log(
                    threes[pair][after]
                    + threes[pair][-1]
                    * double.get(
                        (pair[1], after), twos.get((pair[1],), {-1: 1.0})[-1] * single[after]
                    )
                )
            )
            for pair, each in zip(pairs, triples, strict=True)
            for after in each
        ),
    )


def _shared(chains: Chains) -> dict[tuple[Code, ...], dict[Code, float]]:
    """The share of each character behind what comes before it, discounted; at -1 what is left."""
    behind: defaultdict[tuple[Code, ...], dict[Code, float]] = defaultdict(dict)
    for chain, count in chains.items():
        behind[chain[:-1]][chain[-1]] = count
    for found in behind.values():
        total, many = sum(found.values()), len(found)
        for code, count in found.items():
            found[code] = (count - DISCOUNT) / total
        found[-1] = DISCOUNT * many / total
    return behind


def _starts(lengths: Iterator[int]) -> array[int]:
    starts = array("i", [0])
    for length in lengths:
        starts.append(starts[-1] + length)
    return starts
