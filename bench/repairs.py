"""Whether the repairs of characters are as right as they were: the scorer of ../shared against floors.

    python bench/repairs.py

Prints what the scorer prints, then each figure below its floor, and exits 1 if there is any; 2 where ../shared is
absent.
"""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SCORER = Path(__file__).parent.parent.parent / "shared" / "unicode" / "score_unicode.py"

# The share of the words of damaged texts that come out right, for each kind of damage.
LEAST_RIGHT = 0.998

# Words of other languages that may be changed: one line of tones.tsv asks for what keep.txt forbids.
MOST_CHANGED = {"old": 0, "new": 1}

_SHARE = re.compile(r"  ([\w-]+) +(\d\.\d+) +\d+/\d+")
_VERDICTS = re.compile(r"  ([\w-]+) +\{(.*)\}")
_TONES = re.compile(r"tones (\w+): right (\d+)/(\d+) +foreign words changed (\d+)/")


def main() -> int:
    """Run the scorer; see the module's documentation."""
    if not SCORER.is_file():
        print(f"{SCORER} is absent")
        return 2
    command = shlex.join([sys.executable, "-m", "dvclean"])
    run = subprocess.run(
        [sys.executable, str(SCORER), "--command", command], check=True, capture_output=True, encoding="utf-8"
    )
    print(run.stdout, end="")
    failed = list(failures(run.stdout.splitlines()))
    for failure in failed:
        print(failure, file=sys.stderr)
    return 1 if failed else 0


def failures(lines: list[str]) -> Iterator[str]:
    """Yield what is below its floor, and the kinds of figures that the scorer did not print."""
    shares = [found for line in lines if (found := _SHARE.fullmatch(line))]
    verdicts = [found for line in lines if (found := _VERDICTS.fullmatch(line))]
    tones = [found for line in lines if (found := _TONES.match(line))]
    for name, found in (("damaged texts", shares), ("encoded files", verdicts), ("tones", tones)):
        if not found:
            yield f"no figure for {name}"
    for share in shares:
        if float(share[2]) < LEAST_RIGHT:
            yield f"{share[1]}: {share[2]} of the words are right, the floor is {LEAST_RIGHT}"
    for verdict in verdicts:
        if not re.fullmatch(r"'right': \d+", verdict[2]):
            yield f"{verdict[1]}: {verdict[2]}, all were right"
    for tone in tones:
        if tone[2] != tone[3] or int(tone[4]) > MOST_CHANGED[tone[1]]:
            yield f"tones {tone[1]}: {tone[2]} of {tone[3]} are right, {tone[4]} words of other languages changed"


if __name__ == "__main__":
    sys.exit(main())
