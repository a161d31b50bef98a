"""Reading the command line, running its verb, and saying what went wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from annotator import __version__
from annotator.core.errors import BadCommand, Problem

EPILOG = """\
ARTICLE is an id, an unambiguous start of one, or a name. A READING is a chain such as printed,
clean, clean+simplified or clean+traditional-tw. Exit status: 0; 1 with one sentence on standard
error for anything that you can act on; 2 for wrong usage.
"""

LISTINGS = {
    "commands": "what `run` can do",
    "formats": "what can be imported and exported",
    "readings": "how articles can be read",
}
Verb = Callable[[argparse.Namespace], int]
VERBS = (
    "import",
    "list",
    "read",
    "marks",
    "lint",
    "run",
    "suggest",
    "train",
    "learn",
    "repair",
    "export",
    "pictures",
    "backup",
    "check",
    "commands",
    "formats",
    "readings",
)


def main(argv: list[str]) -> int:
    """Run one verb; gives the exit status."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    arguments = parser().parse_args(argv)
    try:
        status = _verb(arguments.verb)(arguments)
        sys.stdout.flush()
    except Problem as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        # Whoever read us has seen enough; nothing may be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        # Every other file is opened behind a border that knows it: this is standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _fail(f"The answer cannot be written: {error.strerror or error}")
    except KeyboardInterrupt:
        return 130
    return status


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = argparse.ArgumentParser(
        prog="annotator",
        usage="annotator [--sample] [PROJECT|FILE]...\n       annotator VERB ...",
        description="Mark up articles. Without a verb, opens the window.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "--sample", action="store_true", help="the window on the sample, if there is no project yet"
    )
    top.add_argument("--version", action="version", version=f"annotator {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)

    def verb(name: str, text: str, *places: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=text, description=text)
        for place in places:
            made.add_argument(
                place.lower(), metavar=place, type=Path if place != "ARTICLE" else str
            )
        return made

    bring = verb("import", "bring files into a project, which is made if there is none", "PROJECT")
    bring.add_argument("files", metavar="FILE|FOLDER", nargs="+", type=Path)
    bring.add_argument("--encoding", help="read text in this encoding instead of the detected one")
    bring.add_argument(
        "--as", dest="format", metavar="FORMAT", help="read the files as this format"
    )
    bring.add_argument(
        "--option", action="append", default=[], metavar="K=V", help="of the format: text=COLUMN"
    )
    bring.add_argument(
        "--label",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="what a label of the files becomes; nothing on the right leaves its marks out",
    )
    bring.add_argument(
        "--dry-run", action="store_true", help="only say what would come in, and how"
    )
    bring.add_argument("--editor", help="in whose name")
    _json(bring)
    _json(verb("list", "the articles of a project", "PROJECT"))
    read = verb("read", "the text of an article as it is read", "PROJECT", "ARTICLE")
    _json(_reading(read))
    marks = verb("marks", "the marks on an article in reading order", "PROJECT", "ARTICLE")
    marks.add_argument("--sheet", help="of this sheet only")
    _json(_reading(marks))
    lint = verb("lint", "what looks wrong with the marks of a project or an article", "PROJECT")
    lint.add_argument("article", metavar="ARTICLE", nargs="?", help="only of this article")
    lint.add_argument("--sheet", help="only of this sheet")
    _json(lint)
    _run(verb("run", "run commands by name, each one edit; answers with JSON lines", "PROJECT"))
    _suggest(verb("suggest", "look for suggestions in an article, or in all", "PROJECT"))
    _train(verb("train", "learn from the marks of a project, and say how well", "PROJECT"))
    _repair(verb("repair", "tell damaged places and what stood there", "PROJECT", "ARTICLE"))
    _export(verb("export", "write a dataset", "PROJECT", "OUT"))
    verb("pictures", "write the pictures of a project, each HASH.SUFFIX", "PROJECT", "FOLDER")
    verb("backup", "make a verified copy of a project", "PROJECT", "OUT")
    verb("check", "look for anything wrong in a project", "PROJECT")
    for name, text in LISTINGS.items():
        verb(name, text)
    verbs.add_parser("learn")  # what a window has another process do; not for people, not listed
    return top


def _run(made: argparse.ArgumentParser) -> None:
    made.add_argument("--article", metavar="ARTICLE", help="open this article first")
    made.add_argument("--editor", help="in whose name, and on whose sheet")
    made.add_argument(
        "lines", metavar="'COMMAND LINE'|-", nargs="+", help="- reads them from input"
    )


def _suggest(made: argparse.ArgumentParser) -> None:
    made.add_argument("article", metavar="ARTICLE", nargs="?", help="in this one only")
    made.add_argument(
        "--with",
        dest="suggesters",
        metavar="NAME",
        action="append",
        help="ask this suggester (see: annotator commands); may be said again",
    )
    made.add_argument("--accept-above", metavar="P", help="accept what is so probable")
    made.add_argument("--editor", help="in whose name to accept")
    made.add_argument(
        "--send", action="store_true", help="let a suggester send text away, if it needs that"
    )
    _json(made)


def _train(made: argparse.ArgumentParser) -> None:
    made.add_argument("--editor", help="from whose marks")
    _json(made)


def _repair(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--accept",
        metavar="PLACE[=TEXT]",
        action="append",
        default=[],
        help="read the likeliest proposal, or TEXT, in the place of this number",
    )
    made.add_argument("--editor", help="in whose name to accept")
    _json(made)


def _export(made: argparse.ArgumentParser) -> None:
    made.add_argument("--format", required=True, help="see: annotator formats")
    made.add_argument("--articles", metavar="PATTERN", help="only these, by name: '2020-*'")
    made.add_argument("--marked", action="store_true", help="only articles that have marks")
    made.add_argument(
        "--sheet",
        dest="sheets",
        metavar="NAME",
        action="append",
        default=[],
        help="the marks of this sheet only; may be said again",
    )
    made.add_argument("--option", action="append", default=[], metavar="K=V")
    made.add_argument(
        "--damaged",
        choices=("in", "out", "flagged"),
        default="in",
        help="what becomes of marks on damaged words (default: in)",
    )
    made.add_argument("--dry-run", action="store_true", help="only say what would be lost")
    made.add_argument("--losses", metavar="FILE", type=Path, help="each of them (.tsv or .json)")
    made.add_argument("--split", metavar="SHARES", help="train/dev/test, such as 80/10/10")
    made.add_argument("--seed", type=int, default=0, help="by what chance goes (default: 0)")
    made.add_argument(
        "--group",
        metavar="WHAT",
        default="reprints",
        help="stay in one part: reprints, source, date, with commas (default: reprints)",
    )
    made.add_argument("--manifest", action="store_true", help="say beside it how it was made")
    made.add_argument("--verify", action="store_true", help="read it back and compare")
    _reading(made)


def _json(made: argparse.ArgumentParser) -> None:
    made.add_argument("--json", action="store_true", help="answer in JSON")


def _reading(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
    made.add_argument("--reading", default="clean", help="how to read the text (default: clean)")
    return made


def _verb(name: str) -> Verb:
    """The function behind a verb; its module is imported only now, so that help is quick."""
    match name:
        case "import" | "list" | "read" | "marks":
            from annotator.cli import articles, importing

            return importing.bring_in if name == "import" else articles.VERBS[name]
        case "lint":
            from annotator.cli import linting

            return linting.VERBS[name]
        case "run":
            from annotator.cli import running

            return running.run_lines
        case "suggest" | "repair":
            from annotator.cli import repairing, suggesting

            return suggesting.suggest if name == "suggest" else repairing.tell_damage
        case "train" | "learn":
            from annotator.cli import training

            return training.VERBS[name]
        case "export" | "pictures" | "backup" | "check":
            from annotator.cli import projects

            return projects.VERBS[name]
        case "commands" | "formats" | "readings":
            from annotator.cli import listings

            return listings.VERBS[name]
    raise BadCommand("There is no verb “{name}”", name=name)


def _fail(sentence: str) -> int:
    print(f"annotator: {sentence}", file=sys.stderr)
    return 1
