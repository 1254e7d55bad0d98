"""The same result whatever the number of processes, and no hang when one of them dies."""

import os
import resource
import signal
from dataclasses import dataclass
from functools import partial
from multiprocessing import Pipe
from pathlib import Path

import pytest

from dvclean.corpus import blocks, pool, run
from dvclean.corpus.outcome import InputError
from dvclean.corpus.pool import ENOUGH_BYTES, ordered

from .conftest import contents


@dataclass
class Task:
    payload: object
    name: str = "a.txt"
    size: int = blocks.BLOCK


def double(payload):
    if payload == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if payload == "fail":
        raise InputError("failed")
    return payload * 2


def make():
    return double


@pytest.mark.parametrize("jobs", [1, 3])
@pytest.mark.parametrize("size", [1, blocks.BLOCK])
def test_order(jobs, size):
    tasks = [Task(None if i % 5 == 0 else i, size=size) for i in range(200)]
    found = [result for _, result in ordered(tasks, make, jobs)]
    assert found == [None if i % 5 == 0 else i * 2 for i in range(200)]


def test_no_more_is_read_than_is_needed():
    read = []

    def tasks():
        for i in range(100):
            read.append(i)
            yield Task(i)

    results = ordered(tasks(), make, 2)
    next(results)
    assert len(read) < 10
    results.close()


def test_little_work_starts_no_workers():
    tasks = [Task(os.getpid(), size=1) for _ in range(3)]
    assert [result for _, result in ordered(tasks, lambda: lambda payload: payload == os.getpid(), 4)] == [True] * 3


def test_a_worker_that_dies():
    tasks = [Task(1), Task("die", name="b.txt"), *[Task(2)] * 50]
    with pytest.raises(InputError, match=r"a worker process ended \(killed by SIGKILL.*\) at b.txt"):
        list(ordered(tasks, make, 2))


def test_more_workers_than_the_system_has_room_for():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(list(Path("/dev/fd").iterdir())) + 10, hard))
    try:
        with pytest.raises(
            InputError, match=r"^cannot start 100 processes: Too many open files; take fewer, with -j N$"
        ):
            list(ordered([Task(1)] * 3, make, 100))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_worker_ends_with_its_parent_without_a_word(monkeypatch):
    monkeypatch.setattr(pool.signal, "signal", lambda *_: None)
    ours, theirs = Pipe()
    # a parent that is killed has not read the last answer
    theirs.send(1)
    ours.close()
    pool._serve(theirs, make)


def test_an_error_of_a_worker():
    with pytest.raises(InputError, match="failed"):
        list(ordered([Task("fail")], make, 2))


@pytest.mark.parametrize("name", list(contents()))
def test_same_output_for_any_number_of_jobs(tmp_path, monkeypatch, name):
    monkeypatch.setattr(blocks, "BLOCK", 700)
    monkeypatch.setattr(pool, "ENOUGH_BYTES", 1)
    path = tmp_path / name
    path.write_bytes(contents()[name])
    found = []
    for jobs in (1, 2, 4):
        output = tmp_path / f"{jobs}-{name}"
        outcomes = list(run.clean([path], run.Plan(jobs=jobs), output))
        found.append((output.read_bytes(), [(o.documents, o.counts) for o in outcomes]))
    assert found[0] == found[1] == found[2]


def kill_worker(settings):
    return double_or_die


def double_or_die(task):
    os.kill(os.getpid(), signal.SIGKILL)


def test_targets_stay_when_a_worker_dies(tmp_path, monkeypatch):
    path = tmp_path / "a.jsonl"
    # more than is worth doing without workers
    data = contents()["a.jsonl"] * (ENOUGH_BYTES // len(contents()["a.jsonl"]) + 1)
    path.write_bytes(data)
    monkeypatch.setattr("dvclean.corpus.run.Work", partial(kill_worker))
    with pytest.raises(InputError, match=f"at {path}"):
        list(run.clean([path], run.Plan(jobs=2), None))
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]
