"""How fast and how large a run over one big JSONL file is, against a floor and against datatrove, in one run.

    python bench/corpus.py [CORPUS.jsonl[.gz]] [--mb 1000] [--rounds 2] [--jobs 2] [--datatrove PYTHON] [--limit 900]

The corpus is repeated until it has this many MB; three times as many are needed where TMPDIR points. The floor is a
program that parses each row, splits and joins its text, and writes it again with the json module of the standard
library. All runs take turns, and the best round of each counts; on a machine that does other things too the time of
the processors (CPU) tells more than that of the clock. Without a corpus ../shared/corpus/news.jsonl.gz is taken.

--datatrove names a Python that has datatrove, orjson and spacy (in its own environment, for its dependencies are many).
Once each are run: its JSONL pass-through; its C4 filter without the count of sentences, which judges lines as dvclean
does; and the C4 filter as it comes, of a few MB only, because it splits sentences with spaCy, which takes hours for a
GB. A run that fails or takes longer than --limit seconds is left out.

Prints seconds, MB/s, shares of the floor by the clock and by CPU, and the peak memory of the largest process.
"""

import argparse
import gzip
import hashlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import NamedTuple

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus" / "news.jsonl.gz"

FLOOR = """
import json, sys
with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as target:
    for line in source:
        row = json.loads(line)
        row["text"] = "\\n".join(row["text"].split("\\n"))
        target.write(json.dumps(row, ensure_ascii=False) + "\\n")
"""

DATATROVE = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.filters import C4QualityFilter
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
source, target, *options = sys.argv[1:]
steps = [JsonlReader(source, glob_pattern="*.jsonl")]
# Vietnamese headlines and captions have no full stop either
steps += [C4QualityFilter(filter_no_terminal_punct=False, min_num_sentences=int(n)) for n in options]
steps += [JsonlWriter(target, compression=None)]
LocalPipelineExecutor(pipeline=steps, tasks=1, workers=1, logging_dir=target + "-log").run()
"""

FLOOR_NAME = "floor (json, split, join)"

# what the C4 filter as it comes is given
FEW = 2 * 10**6


class Cost(NamedTuple):
    """What a run takes: seconds by the clock, seconds of CPU, and the peak memory in MB of its largest process."""

    seconds: float
    cpu: float
    memory: float


def build(corpus: Path, target: Path, size: int) -> Path:
    """Write the corpus over and over, until it has about this many bytes."""
    target.parent.mkdir(exist_ok=True)
    with target.open("wb") as file:
        for row in rows(corpus):
            if file.tell() + len(row) > size:
                break
            file.write(row)
    return target


def rows(corpus: Path) -> Iterator[bytes]:
    """Yield the rows of a file over and over. It is not read as a whole: processes inherit the peak of their parent."""
    while True:
        with (gzip.open if corpus.suffix == ".gz" else open)(corpus, "rb") as file:
            yield from file


def measure(command: list[object], limit: float) -> Cost | None:
    """Return what a process takes; None if it fails, or is killed because it takes longer than limit seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), start_new_session=True)
    timer = Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
    timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode:
        print(f"exit code {process.returncode} after {seconds:.0f} s: {' '.join(map(str, command[-4:]))}")
        return None
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def digest(path: Path) -> str:
    """Return the hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def datatrove(python: Path, folder: Path, corpus: Path, source: Path) -> dict[str, tuple[Path, list[object]]]:
    """Return the inputs and commands of datatrove's runs."""
    few = build(corpus, folder / "few" / "a.jsonl", FEW)
    runs: dict[str, tuple[Path, list[object]]] = {}
    for title, data, options in (
        ("datatrove pass-through", source, []),
        ("datatrove C4, lines only", source, [-1]),
        (f"datatrove C4, {FEW // 10**6} MB", few, [5]),
    ):
        target = folder / f"datatrove{len(runs)}"
        runs[title] = data, [python, "-c", DATATROVE, data.parent, target, *options]
    return runs


def tell(title: str, cost: Cost, size: float, floor: Cost) -> None:
    """Print a line of the table: size is that of the input in MB, floor what the floor takes for as much."""
    shares = f"{floor.seconds / cost.seconds:7.3f} of the floor ({floor.cpu / cost.cpu:.3f} by CPU)"
    times = f"{cost.seconds:7.1f} s {cost.cpu:7.1f} s CPU {size / cost.seconds:7.1f} MB/s"
    print(f"{title:28} {times} {shares} {cost.memory:5.0f} MB peak")


def main() -> None:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--mb", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--jobs", type=int, default=2, help="processes of a second run of dvclean; 1 leaves it out")
    parser.add_argument("--datatrove", type=Path, metavar="PYTHON")
    parser.add_argument("--limit", type=float, default=900, metavar="SECONDS")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = build(args.corpus, folder / "in" / "a.jsonl", args.mb * 10**6)
        runs: dict[str, tuple[Path, list[object]]] = {
            FLOOR_NAME: (source, [sys.executable, "-c", FLOOR, source, folder / "floor.jsonl"])
        }
        outputs = {jobs: folder / f"{jobs}.jsonl" for jobs in sorted({1, args.jobs})}
        clean = [sys.executable, "-m", "dvclean", "clean", "-q", "--isolated", source]
        for jobs, output in outputs.items():
            runs[f"dvclean clean -j {jobs}"] = source, [*clean, "-o", output, "-j", jobs]
        best: dict[str, Cost] = {}
        for number in range(args.rounds):
            if number == args.rounds - 1 and args.datatrove:
                runs |= datatrove(args.datatrove, folder, args.corpus, source)
            for title, (_, command) in runs.items():
                if cost := measure(command, args.limit):
                    best[title] = min(cost, best.get(title, cost))
        size = source.stat().st_size
        print(f"{size / 1e6:.0f} MB, {os.cpu_count()} cores, Python {sys.version.split()[0]}")
        floor = best[FLOOR_NAME]
        for title, cost in best.items():
            part = runs[title][0].stat().st_size / size
            tell(title, cost, size * part / 1e6, Cost(floor.seconds * part, floor.cpu * part, 0))
        if len(outputs) > 1:
            same = len(set(map(digest, outputs.values()))) == 1
            print(f"the outputs for -j 1 and -j {args.jobs} are the same" if same else "THE OUTPUTS DIFFER")


if __name__ == "__main__":
    main()
