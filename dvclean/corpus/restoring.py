"""Giving back what files were before they were cleaned, by the audit trail of that run."""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from dvclean.corpus.audit import apply, parsed
from dvclean.corpus.compression import is_damage, packer, reader, reason, stream_of, suffix_of
from dvclean.corpus.formats import SUFFIXES
from dvclean.corpus.inputs import comes_first, find
from dvclean.corpus.outcome import APART, InputError, Outcome
from dvclean.corpus.writing import Replacement

_CHUNK = 1 << 20

# How packed files begin that no text does.
_MAGIC = {b"\x1f\x8b\x08": ".gz", b"\xfd7zXZ\0": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}


def restore(paths: Sequence[Path], trail: Path, output: Path, exclude: Sequence[str] = ()) -> Iterator[Outcome]:
    """Write to output, a file or folder, what each file of paths was made from, and yield an Outcome for it.

    Raises InputError where trail cannot be read. A file that it does not tell of is an error, and leaves no output.
    """
    index = Index(trail)
    own = {os.path.realpath(output), os.path.realpath(trail)}
    seen: set[str] = set()
    targets: set[Path] = set()
    single = len(paths) == 1 and not paths[0].is_dir() and not output.is_dir()
    for path in paths:
        try:
            for file, relative in find(path, exclude, own):
                if not comes_first(file, seen):
                    continue
                target = output if single else output / relative
                if target in targets:
                    yield Outcome(str(file), error=f"{file}: another file goes to {target} too; {APART}")
                    continue
                targets.add(target)
                if os.path.realpath(target) == os.path.realpath(trail):
                    yield Outcome(
                        str(file), error=f"{file}: the audit file {trail} would be overwritten; write elsewhere"
                    )
                    continue
                yield _restored(index, file, target)
        except InputError as error:
            yield Outcome(str(path), error=str(error))
        except OSError as error:
            yield Outcome(str(path), error=f"{path}: cannot read: {error.strerror}")


def _restored(index: "Index", file: Path, output: Path) -> Outcome:
    try:
        index.restore(file, output)
    except InputError as error:
        return Outcome(str(file), error=str(error))
    return Outcome(str(file))


class Index:
    """What an audit file tells of which clean file. Holds a few words a file, not the records themselves."""

    def __init__(self, trail: Path) -> None:
        self._trail = trail
        self._files: dict[str, list[dict[str, Any]]] = {}
        self._starts: dict[str, int] = {}
        for at, record in self._records(0):
            self._starts.setdefault(record["run"], at)
            if "clean" in record:
                record["place"] = at
                self._files.setdefault(record["clean"], []).append(record)
        if not self._starts and trail.stat().st_size:
            raise InputError(f"{trail}: no audit; name the file that clean --audit has written")

    def restore(self, clean: Path, output: Path) -> None:
        """Write to output what the file clean was made from, by as many runs in its place as the trail tells of.

        Raises InputError where no record is of such a file: then it was changed since, or comes from another run.
        """
        try:
            packing = _packing(clean)
            runs = [self._file(clean, _digest(clean, packing))]
            while earlier := self._before(runs[-1]):
                runs.append(earlier)
            # a file whose name does not tell that it is packed was so before, too
            pack = suffix_of(output) or (packing if packing != suffix_of(clean) else "")
            with TemporaryDirectory(prefix="dvclean-") as folder:
                # only the last step writes to output: an error before it leaves that as it is
                for number, file in enumerate(runs[:-1]):
                    step = Path(folder, str(number))
                    self._undo(clean, packing, file, step, "")
                    clean, packing = step, ""
                self._undo(clean, packing, runs[-1], output, pack)
        except Exception as error:
            if is_damage(error):
                raise InputError(f"{clean}: cannot read: {reason(error)}") from None
            if isinstance(error, ValueError):
                raise InputError(f"{clean}: a record of it in {self._trail} is damaged") from None
            raise

    def _before(self, file: dict[str, Any]) -> dict[str, Any]:
        """Return the record of the run that wrote, in the same place, what the run of file read; or an empty one."""
        found = self._files.get(file["original"], ())
        earlier = [
            record
            for record in found
            if record["place"] < file["place"] and record["output"] == file["output"] != "-" and _changes(record)
        ]
        return earlier[-1] if earlier else {}

    def _undo(self, clean: Path, packing: str, file: dict[str, Any], output: Path, pack: str) -> None:
        """Write to output, packed or not, what one run has made the file clean from."""
        if file["format"] == "parquet":
            from dvclean.corpus.parquet import restore_parquet  # noqa: PLC0415 - needs a package

            undo = {record["row"]: record["undo"] for record in self._documents(file)}
            restore_parquet(clean, file, undo, output)
        else:
            self._restore(clean, packing, file, output, packer(pack))

    def _restore(
        self, clean: Path, packing: str, file: dict[str, Any], output: Path, pack: Callable[[bytes], bytes]
    ) -> None:
        original = hashlib.sha256()
        with clean.open("rb") as stream, Replacement(output) as target:
            restored = _pieces(reader(stream, packing), self._documents(file))
            if file["format"] == "warc":
                restored = _by_record(restored)
            for data in restored:
                original.update(data)
                target.write(pack(data))
            if original.hexdigest() != file["original"]:
                raise InputError(f"{clean}: {self._trail} does not give its input back; records are missing")
            target.commit()

    def _file(self, clean: Path, digest: str) -> dict[str, Any]:
        """Return the record of the file that has this hash; where there are several, of the one written here."""
        found = self._files.get(digest)
        if not found:
            raise InputError(f"{clean}: {self._unknown(clean)}")
        here = [record for record in found if record["output"] == str(clean.resolve())]
        here = here or [record for record in found if Path(record["output"]).name == clean.name] or found
        # a later run that left the file as it was tells nothing of what it was made from
        here = list(filter(_changes, here)) or here
        if len({record["original"] for record in here}) > 1 and here[-1]["output"] != str(clean.resolve()):
            raise InputError(f"{clean}: {self._trail} tells of several files with this text; restore it in its place")
        return here[-1]

    def _unknown(self, clean: Path) -> str:
        """Return why a file is none that the trail tells of, and what to do."""
        outputs = [Path(record["output"]) for records in self._files.values() for record in records]
        if clean.resolve() in outputs:
            return f"not as dvclean wrote it according to {self._trail}: it was changed since"
        if any(output.name in {clean.name, "-"} for output in outputs):
            return f"not as dvclean wrote it according to {self._trail}: changed since, or another file"
        return f"{self._trail} has no record of it; leave it out (--exclude {clean.name}), or name the audit of its run"

    def _documents(self, file: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the records of the documents of a file."""
        for _, record in self._records(self._starts[file["run"]]):
            if record["run"] == file["run"]:
                if "clean" in record:
                    return
                yield record

    def _records(self, start: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the records from a place on, with their places; half a line, where a run was killed, is none."""
        try:
            with self._trail.open("rb") as file:
                at = file.seek(start)
                for line in file:
                    record = parsed(line)
                    if record is not None:
                        yield at, record
                    at += len(line)
        except OSError as error:
            raise InputError(f"{self._trail}: cannot read: {error.strerror}") from None


def _packing(path: Path) -> str:
    """Return the suffix of the compression of a file, by its name or else by its first bytes."""
    suffix = suffix_of(path)
    if suffix or path.suffix.lower() in SUFFIXES:
        return suffix
    with path.open("rb") as file:
        start = file.read(max(map(len, _MAGIC)))
    return next((packing for magic, packing in _MAGIC.items() if start.startswith(magic)), "")


def _changes(file: dict[str, Any]) -> bool:
    """Return whether a run has changed a file."""
    return bool(file["original"] != file["clean"])


def _pieces(stream: BinaryIO, records: Iterator[dict[str, Any]]) -> Iterator[bytes]:
    """Yield the input: what stands between the documents of records as it is, these as they were."""
    at = 0
    for record in records:
        start, end = record["at"]
        while at < start and (data := stream.read(min(_CHUNK, start - at))):
            at += len(data)
            yield data
        yield apply(record["undo"], stream.read(end - start))
        at = end
    while data := stream.read(_CHUNK):
        yield data


def _by_record(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a web archive record by record: each is packed alone, for the tools that know its place."""
    from dvclean.corpus.archives import read_records  # noqa: PLC0415 - for those who have such files

    return (record.raw for record in read_records(stream_of(chunks)))


def _digest(path: Path, suffix: str) -> str:
    """Return the hash of what is in a file, unpacked."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        stream = reader(file, suffix)
        while data := stream.read(_CHUNK):
            digest.update(data)
    return digest.hexdigest()
