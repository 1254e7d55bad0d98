"""Kill dvclean many times while it cleans 300 files, and see that nothing is lost or torn.

    python bench/kills.py [--kills 200]

Half of the runs are in place, half of them into a folder with --resume, with one process and with two. After each
kill every file must be the old or the new one; in the end the folder must hold what an undisturbed run writes.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILES = 300


def dvclean(*args: object) -> list[str]:
    """Return the command."""
    return [sys.executable, "-m", "dvclean", "clean", "-q", "--isolated", *map(str, args)]


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of the files in a folder."""
    return {path.name: path.read_bytes() for path in folder.glob("*.txt")} if folder.exists() else {}


def kill(command: list[str], seconds: float) -> bool:
    """Run a command and kill it after a while; return whether it was still there."""
    with subprocess.Popen(command) as process:
        time.sleep(seconds)
        alive = process.poll() is None
        process.kill()
    return alive


def main() -> None:
    """Run it; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    kills = parser.parse_args().kills
    chance = random.Random(5)
    lines = [f"Dòng thứ {i} của bài viết này kể về một ngày ở chợ nổi, dài hơn một chút nữa. " for i in range(40)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, out, place = folder / "in", folder / "out", folder / "place"
        source.mkdir()
        for i in range(FILES):
            chosen = chance.sample(lines, 20)
            (source / f"{i:03}.txt").write_text("\n\n\n".join(chosen), encoding="utf-8")
        start = time.perf_counter()
        subprocess.run(dvclean(source, "-o", folder / "right"), check=True)
        longest = time.perf_counter() - start
        old, new = contents(source), contents(folder / "right")
        hit = 0
        number = 0
        while hit < kills:
            number += 1
            jobs = 1 + number % 4 // 2
            if number % 2:
                if number % 10 == 1:
                    shutil.rmtree(out, ignore_errors=True)
                hit += kill(dvclean(source, "-o", out, "--resume", "-j", jobs), chance.uniform(0.1, longest))
                assert all(data == new[name] for name, data in contents(out).items()), "a torn output"
            else:
                shutil.rmtree(place, ignore_errors=True)
                shutil.copytree(source, place)
                hit += kill(dvclean("-i", place, "-j", jobs), chance.uniform(0.1, longest))
                found = contents(place)
                assert found.keys() == old.keys(), "a lost file"
                assert all(data in {old[name], new[name]} for name, data in found.items()), "a torn file"
        subprocess.run(dvclean(source, "-o", out, "--resume"), check=True)
        assert contents(out) == new, "another result than that of an undisturbed run"
        print(f"{hit} kills in {number} runs: no file lost or torn, --resume ends with the same bytes")


if __name__ == "__main__":
    main()
