"""How long a page of the web takes to come in: CPU milliseconds a page, all of them, best of five.

Pages of one's own are measured with `python -m tests.bench.documents FOLDER`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from annotator.formats import Source
from annotator.formats.kinds.html import read

HERE = Path(__file__).parents[1] / "formats" / "html"
MOST_MS = 40.0
_LINK = '<li><a href="https://example.cn/news/{n}.html" target="_blank">要闻第{n}条标题</a></li>'
_WORDS = "由湖南省市场监管局精心策划安排、多部门联动，全省各市州同时开展六大主题三十项活动，"


def made() -> bytes:
    """A page as news sites make them: 200 KB, of which a hundredth is the article."""
    links = "".join(_LINK.format(n=n) for n in range(600))
    script = f"<script>{'var a = 1; ' * 8000}</script>"
    body = "".join(f"<p>　　{_WORDS * 3}</p><p><img src='{n}.jpg'></p>" for n in range(20))
    return (
        f"<html><head><title>质量月_要闻</title>{script}</head><body><ul>{links}</ul><h1>质量月</h1>"
        f"<div id='content'>{body}</div><div class='list'><ul>{links}</ul></div></body></html>"
    ).encode()


def pages(folder: Path) -> list[tuple[str, bytes]]:
    """The pages under a folder, without those that only say what is expected."""
    found = sorted(path for path in folder.rglob("*.htm*") if "expected" not in path.name)
    return [(path.name, path.read_bytes()) for path in found if "_files" not in str(path)]


def measure(every: Iterable[tuple[str, bytes]]) -> float:
    """The mean of milliseconds of CPU a page."""
    costs = []
    for name, raw in every:
        best = min(_once(name, raw) for _ in range(5))
        print(f"{name:30} {len(raw) / 1000:8.0f} KB {best:7.1f} ms")
        costs.append(best)
    return sum(costs) / len(costs)


def _once(name: str, raw: bytes) -> float:
    begun = time.process_time()
    read(Source(name, name, raw))
    return (time.process_time() - begun) * 1000


def main() -> int:
    """Measure, and say whether a page takes at most 40 ms."""
    every = pages(Path(sys.argv[1])) if sys.argv[1:] else [("made", made()), *pages(HERE)]
    mean = measure(every)
    print(f"{'mean':30} {mean:19.1f} ms  (at most {MOST_MS:.0f})")
    return 0 if mean <= MOST_MS else 1


if __name__ == "__main__":
    sys.exit(main())
