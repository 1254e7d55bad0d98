"""How fast dvclean is, against a floor and against its peers, measured in one run on the same input.

    python bench/throughput.py [CORPUS.jsonl[.gz]]

Prints MB/s of the input's bytes and the ratio to the floor: what Python needs to decode, split, join and encode the
same documents. Peers that are not installed are left out (pip install "dvclean[bench]"). Without a corpus
../shared/corpus/news.jsonl.gz is taken or, where that is absent, the samples many times over.

The aims are 0.35 of the floor, then 0.5, and 8 times a bare interpreter's start-up. Other users of the machine's caches
make the figures worse by up to a third: bench/instructions.py sees to what has been reached.
"""

import argparse
import gzip
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import dvclean

ROOT = Path(__file__).parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "news.jsonl.gz"
ROUNDS = 4
PART = 50

# what the floor does with each file, as a program of its own, to compare the whole command with
FLOOR_PROGRAM = """
import sys
from pathlib import Path
source, target = map(Path, sys.argv[1:])
target.mkdir()
for path in sorted(source.iterdir()):
    (target / path.name).write_bytes("\\n".join(path.read_bytes().decode().split("\\n")).encode())
"""


def load(path: Path | None) -> list[bytes]:
    """Return the documents of a JSONL corpus, or of the samples."""
    if path is None and not CORPUS.exists():
        return [path.read_bytes() for path in sorted((ROOT / "samples").glob("*.raw.txt"))] * 200
    path = path or CORPUS
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as rows:
        return [json.loads(row)["text"].encode() for row in rows]


def spread(docs: list[bytes], count: int) -> list[bytes]:
    """Return about so many of the documents, from all over them."""
    return docs[:: max(1, len(docs) // count)]


def floor(data: bytes) -> bytes:
    """Decode, split, join and encode: what no cleaner in Python can do without."""
    return "\n".join(data.decode().split("\n")).encode()


def seconds(function: Callable[[bytes], object], docs: list[bytes]) -> float:
    """Return how long the function takes for all documents."""
    start = time.perf_counter()
    for data in docs:
        function(data)
    return time.perf_counter() - start


def peers() -> dict[str, Callable[[bytes], object]]:
    """Return the other cleaners that are installed. None of them does the same job; each is given its usual call."""
    found: dict[str, Callable[[bytes], object]] = {}
    try:
        import ftfy

        found["ftfy.fix_text"] = lambda data: ftfy.fix_text(data.decode()).encode()
    except ImportError:
        pass
    try:
        import justext

        words = justext.get_stoplist("Vietnamese")

        def without_boilerplate(data: bytes) -> str:
            page = "".join(f"<p>{escape(line)}</p>" for line in data.decode().split("\n"))
            return "\n".join(part.text for part in justext.justext(page, words) if not part.is_boilerplate)

        found["jusText"] = without_boilerplate
    except ImportError:
        pass
    try:
        from datatrove.data import Document
        from datatrove.pipeline.filters import C4QualityFilter

        c4 = C4QualityFilter(filter_no_terminal_punct=False)
        found["datatrove C4QualityFilter"] = lambda data: c4.filter(Document(text=data.decode(), id=""))
    except ImportError:
        pass
    return found


def interleaved(functions: dict[str, Callable[[bytes], object]], docs: list[bytes], rounds: int) -> dict[str, float]:
    """Return the best time of each function; they take turns, so that what else the machine does hits all alike.

    The documents are taken in parts, and each part counts with its best time: a machine is not busy in all rounds.
    They are short, for the slower function to have as good a chance of a quiet moment as the faster.
    """
    parts = [docs[start : start + PART] for start in range(0, len(docs), PART)]
    best = {name: [float("inf")] * len(parts) for name in functions}
    for _ in range(rounds):
        for at, part in enumerate(parts):
            for name, function in functions.items():
                best[name][at] = min(best[name][at], seconds(function, part))
    return {name: sum(times) for name, times in best.items()}


def against_floor(name: str, function: Callable[[bytes], object], docs: list[bytes]) -> dict[str, float]:
    """Return the MB/s of a function and of the floor."""
    size = sum(map(len, docs)) / 1e6
    return {name: size / time_ for name, time_ in interleaved({"floor": floor, name: function}, docs, ROUNDS).items()}


def process(*args: object, data: bytes = b"") -> float:
    """Return how long a process takes that gets data from a pipe."""
    # users have the bytecode of what they installed
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([str(arg) for arg in args], check=True, env=env, input=data, capture_output=True)
    return time.perf_counter() - start


def whole_command(docs: list[bytes]) -> tuple[float, float]:
    """Return the time of `dvclean clean -o` on a folder of files, and that of a program that does the floor's work."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in")
        source.mkdir()
        for number, data in enumerate(docs):
            (source / f"{number:06}.txt").write_bytes(data)
        command = [sys.executable, "-m", "dvclean", "clean", "-q", "--isolated", "-o"]
        mine = min(process(*command, Path(folder, f"out{i}"), source) for i in range(2))
        least = min(process(sys.executable, "-c", FLOOR_PROGRAM, source, Path(folder, f"floor{i}")) for i in range(2))
        return mine, least


def of_size(size: int, docs: list[bytes]) -> bytes:
    """Return the document whose size in bytes is nearest to this one."""
    return min(docs, key=lambda data: abs(len(data) - size))


def start_up(docs: list[bytes]) -> tuple[float, float]:
    """Return the median time of `dvclean clean` of one document of 5 KB from a pipe, and a bare interpreter's."""
    one = of_size(5000, docs)
    mine, bare = [], []
    for _ in range(15):
        mine.append(process(sys.executable, "-m", "dvclean", "clean", data=one))
        bare.append(process(sys.executable, "-c", "pass", data=one))
    return sorted(mine)[7], sorted(bare)[7]


def versions(*names: str) -> str:
    """Return the installed packages among names, with their versions."""
    found = []
    for name in names:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def main() -> None:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    args = parser.parse_args()
    docs = load(args.corpus)
    size = sum(map(len, docs)) / 1e6
    print(f"Python {platform.python_version()}, {versions('dvclean', 'ftfy', 'justext', 'datatrove', 'typer')}")
    print(f"{len(docs)} documents, {size:.1f} MB")

    rates = against_floor("dvclean.clean_bytes", dvclean.clean_bytes, docs)
    # peers are slow: a sample does for them
    sample = spread(docs, 300)
    sampled = interleaved(peers(), sample, 1)
    rates |= {name: sum(map(len, sample)) / 1e6 / time_ for name, time_ in sampled.items()}
    for name, rate in rates.items():
        print(f"{name:28} {rate:8.1f} MB/s   {rate / rates['floor']:6.3f} of the floor")

    mine, least = whole_command(docs)
    print(f"{'whole command':28} {size / mine:8.1f} MB/s   {least / mine:6.3f} of a program with the floor's work")
    command, bare = start_up(docs)
    print(f"{'start-up':28} {command * 1e3:8.0f} ms     {command / bare:6.1f} times a bare interpreter's")


if __name__ == "__main__":
    main()
