"""How many instructions dvclean takes, against the floor: what --check can go by, where a clock can't.

    python bench/instructions.py [CORPUS.jsonl[.gz]] [--check]

The same code takes a third longer on a machine whose caches others use, and the floor doesn't: bench/throughput.py
tells what users wait for, but not whether a change made it worse. valgrind counts the same instructions each time.
Prints those that a byte of the input takes, and the ratio to the floor's, for documents of the corpus and for each kind
of damage of bench/characters.py; and those of a run on one document against a bare interpreter's. --check exits 1 where
a bar is missed.
"""

import argparse
import gc
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice, repeat
from pathlib import Path

from characters import damaged
from throughput import floor, load, of_size, process, spread

import dvclean

# So many documents of the corpus are taken, and of those that get damaged.
SAMPLE = 200
FEW = 40

# So many texts and the scan has all its patterns.
WARM_UP = 101

# What has been reached with CPython 3.11 on x86-64, as share of the floor, less what the parts of the C library that
# other processors choose make of it (a fiftieth). These get larger, but where documents get more work: news, clean and
# the single repairs were set down by up to a fiftieth when the rows below headings began to go with them, and again
# when headlines that stand twice in a line were looked for in all texts, and when lists of stories and of weather got
# rules of their own (news by a fifteenth); the fonts up by a sixth when the likely one was tried first, and by a
# quarter when their words were looked up.
LEAST = {
    "news": 0.0584,
    "clean": 0.0701,
    "no-break spaces": 0.0646,
    "NFD": 0.0431,
    "TCVN3": 0.0249,
    "VNI": 0.0271,
    "VPS": 0.0274,
    "one tone": 0.0538,
    "one entity": 0.0527,
    "one letter": 0.0559,
}

# How many times a bare interpreter's instructions a run on one document takes, and a fiftieth. This gets smaller, but
# for the patterns of new rules: those for lists of stories and of weather cost a thirtieth, which was won back since.
MOST_START_UPS = 9.8

VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


def work(name: str, rounds: int, path: str) -> None:
    """Clean the pickled documents at path so many times, or do the floor's work: what a counted process does."""
    docs: list[bytes] = pickle.loads(Path(path).read_bytes())
    function = dvclean.clean_bytes if name == "clean" else floor
    # what is made once: phrases, patterns, the scan with its ways through such documents
    for data in islice(cycle(docs), WARM_UP + len(docs)):
        function(data)
    # to walk over objects for garbage is rare, and would count in some rounds only
    gc.collect()
    gc.disable()
    for data in docs * rounds:
        function(data)


def instructions(*args: str, data: bytes = b"") -> int:
    """Return how many instructions Python takes with these arguments, data on its standard input."""
    # the order of sets is not to differ
    env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(Path(__file__).parent)}
    command = [*VALGRIND, sys.executable, *args]
    said = subprocess.run(command, check=True, env=env, input=data, capture_output=True).stderr.decode()
    counted = re.search(r"I\s+refs:\s+([\d,]+)", said)
    if not counted:
        raise ValueError(f"valgrind counted nothing: {said}")
    return int(counted[1].replace(",", ""))


def of_documents(name: str, docs: list[bytes]) -> int:
    """Return how many instructions it takes the floor or the cleaner to do its work on documents, once all is made."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(pickle.dumps(docs))
        file.flush()
        without, once = (
            instructions("-c", f"import instructions; instructions.work({name!r}, {rounds}, {file.name!r})")
            for rounds in (0, 1)
        )
    return once - without


def missed(docs: list[bytes]) -> Iterator[str]:
    """Print what each workload and the start-up take, and yield the bars that are missed."""
    loads = {"news": spread(docs, SAMPLE), **damaged(docs, FEW)}
    one = of_size(5000, docs)
    # users have the bytecode of what they installed; and what the first process compiles would count for it alone
    process(sys.executable, "-m", "dvclean", "clean", data=one)
    of_documents("clean", loads["news"][:1])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        cleaned = pool.map(of_documents, repeat("clean"), loads.values())
        floors = pool.map(of_documents, repeat("floor"), loads.values())
        command = pool.submit(instructions, "-m", "dvclean", "clean", data=one)
        bare = pool.submit(instructions, "-c", "pass", data=one)
    for name, mine, least in zip(loads, cleaned, floors, strict=True):
        each = mine / sum(map(len, loads[name]))
        print(f"{name:16} {each:8.1f} instructions a byte   {least / mine:7.4f} of the floor")
        if least < LEAST[name] * mine:
            yield f"{name}: less than {LEAST[name]} of the floor"
    count, times = command.result(), command.result() / bare.result()
    print(f"{'start-up':16} {count / 1e6:8.1f} million instructions   {times:6.1f} times a bare interpreter's")
    if times > MOST_START_UPS:
        yield f"start-up: more than {MOST_START_UPS} times a bare interpreter's"


def main() -> int:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--check", action="store_true", help="exit 1 where a bar is missed")
    args = parser.parse_args()
    if not shutil.which(VALGRIND[0]):
        parser.error("valgrind is not installed; on Debian and Ubuntu: apt-get install valgrind")
    failed = list(missed(load(args.corpus)))
    for line in failed:
        print(line, file=sys.stderr)
    return int(args.check and bool(failed))


if __name__ == "__main__":
    sys.exit(main())
