"""How fast and how large a run over one big JSONL file is, against a floor and against datatrove, in one run.

    python bench/corpus.py [CORPUS.jsonl[.gz]] [--mb 1000] [--datatrove PYTHON]

The corpus is repeated until it has this many MB. The floor is a program that parses each row, splits and joins its
text, and writes it again with the json module of the standard library. On a machine that does other things too the
time of the processors (CPU) tells more than that of the clock. --datatrove names a Python that has datatrove
(its own environment, for its dependencies are many): its JSONL pass-through and its C4 filter are run beside. Without
a corpus ../shared/corpus/news.jsonl.gz is taken. Prints seconds, MB/s, the share of the floor, and the peak memory of
the largest process.
"""

import argparse
import gzip
import hashlib
import os
import sys
import tempfile
import time
from pathlib import Path

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
source, target, c4 = sys.argv[1:]
steps = [JsonlReader(source, glob_pattern="*.jsonl")]
steps += [C4QualityFilter(filter_no_terminal_punct=False)] if int(c4) else []
steps += [JsonlWriter(target, compression=None)]
LocalPipelineExecutor(pipeline=steps, tasks=1, workers=1, logging_dir=target + "-log").run()
"""


def build(corpus: Path, target: Path, size: int) -> None:
    """Write the corpus over and over, until it has this many bytes."""
    data = (gzip.open if corpus.suffix == ".gz" else open)(corpus, "rb").read()
    with target.open("wb") as file:
        while file.tell() + len(data) <= size:
            file.write(data)
        rest = data[: size - file.tell()]
        file.write(rest[: rest.rfind(b"\n") + 1])


def measure(*args: object) -> tuple[float, float, float]:
    """Return how long a process takes, that in time of processors, and the peak memory in MB of its largest part."""
    start = time.perf_counter()
    pid = os.spawnvp(os.P_NOWAIT, str(args[0]), list(map(str, args)))
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"{args[0]} failed: {status}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def digest(path: Path) -> str:
    """Return the hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main() -> None:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--mb", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--datatrove", type=Path, metavar="PYTHON")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "in" / "a.jsonl"
        source.parent.mkdir()
        build(args.corpus, source, args.mb * 10**6)
        clean = [sys.executable, "-m", "dvclean", "clean", "-q", "--isolated", source]
        runs = {
            "floor (json, split, join)": [sys.executable, "-c", FLOOR, source, folder / "floor.jsonl"],
            "dvclean clean -j 1": [*clean, "-o", folder / "1.jsonl"],
            "dvclean clean -j 2": [*clean, "-o", folder / "2.jsonl", "-j", 2],
        }
        if args.datatrove:
            for title, c4 in (("datatrove pass-through", 0), ("datatrove C4 filter", 1)):
                runs[title] = [args.datatrove, "-c", DATATROVE, source.parent, folder / f"datatrove{c4}", c4]
        best: dict[str, tuple[float, float, float]] = {}
        for number in range(args.rounds):
            for title, command in runs.items():
                if number and "datatrove" in title:
                    continue
                best[title] = min(measure(*command), best.get(title, (float("inf"), 0, 0)))
        size = source.stat().st_size / 1e6
        print(f"{size:.0f} MB, {os.cpu_count()} cores, Python {sys.version.split()[0]}")
        floor = best["floor (json, split, join)"][0]
        for title, (seconds, cpu, memory) in best.items():
            share = f"{floor / seconds:7.3f} of the floor"
            print(
                f"{title:28} {seconds:7.1f} s {cpu:7.1f} s CPU {size / seconds:7.1f} MB/s {share} {memory:5.0f} MB peak"
            )
        speed_up = best["dvclean clean -j 1"][0] / best["dvclean clean -j 2"][0]
        print(f"-j 2 is {speed_up:.2f} times as fast as -j 1")
        same = digest(folder / "1.jsonl") == digest(folder / "2.jsonl")
        print("their outputs are the same" if same else "THEIR OUTPUTS DIFFER")


if __name__ == "__main__":
    main()
