"""What is done with a block: its documents are cleaned, and what came of them is told. Runs in any process."""

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from os.path import abspath
from typing import Any, NamedTuple

from dvclean.corpus.blocks import Block, Options, Piece
from dvclean.corpus.compression import packer
from dvclean.corpus.formats import FORMATS, PARQUET
from dvclean.corpus.outcome import NO_MEMORY, TOO_LARGE, InputError, Outcome
from dvclean.decoding import Decoded, DecodingError
from dvclean.document import split_lines
from dvclean.engine import Cleaner, Result, RuleError, Settings
from dvclean.phrases import site_domain
from dvclean.rules import Rule

# A corpus of the web has more hosts than are worth remembering.
_SITES = 10_000


class Task(NamedTuple):
    """A block and all that is to be known to clean it.

    quote asks for an Outcome with findings and texts for each document, else their numbers are told by block; write
    asks for the clean bytes, packed for a suffix; trail asks for what undoes the changes. bad is the
    file that bad rows are moved into, "" where they are kept.
    """

    path: str
    format: str
    block: Block
    options: Options
    packing: str = ""
    site: str = ""
    quote: bool = False
    write: bool = True
    trail: bool = False
    bad: str = ""


class Part:
    """What came of a block.

    data is what stands in the output in its place (packed bytes; the new texts of a batch, for Parquet), size its
    bytes before packing. changed says whether any of it differs, bad holds the rows that were dropped, trail the
    records of an audit. failed says why the whole file cannot be processed. passed are the rows without a text.
    """

    def __init__(self, failed: str | None = None) -> None:
        self.data: Any = b""
        self.size = 0
        self.changed = False
        self.bad = b""
        self.outcomes: list[Outcome] = []
        self.trail: list[dict[str, Any]] = []
        self.failed = failed
        self.passed = 0
        self.clean = b""


class Work:
    """The function of a worker. One Cleaner serves all blocks, and one more each site that has phrases of its own."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._cleaner = Cleaner(settings)
        self._of_sites: dict[str, Cleaner] = {}
        self._sites = {"": self._cleaner}

    def cleaner(self, site: str) -> Cleaner:
        """Return the Cleaner for documents of a site: the common one, where the site has no phrases or all have one."""
        found = self._sites.get(site)
        if found is None:
            domain = None if self._settings.site else site_domain(site)
            found = self._cleaner if domain is None else self._of_sites.get(domain)
            if found is None:
                found = self._of_sites[str(domain)] = Cleaner(self._settings._replace(site=domain))
            if len(self._sites) < _SITES:
                self._sites[site] = found
        return found

    def _for_task(self, site: str, task: Task) -> Cleaner:
        """Return the cleaner of a site without the rules that the path or the format of a file leave out."""
        return self.cleaner(site).for_file(abspath(task.path)).without(FORMATS[task.format].ignored)

    def __call__(self, task: Any) -> Part:
        """Return what came of the block of a Task."""
        try:
            return _Pass(task, cache(lambda site: self._for_task(site, task))).run()
        except InputError as error:
            return Part(failed=f"{task.path}: {error}")
        except MemoryError:
            return Part(failed=f"{task.path}: {NO_MEMORY}")


class _Pass:
    """One task being done."""

    def __init__(self, task: Task, cleaner: Callable[[str], Cleaner]) -> None:
        self.task = task
        self.cleaner = cleaner
        self.part = Part()
        self.out: list[Any] = []
        self.at = 0
        self.numbers: defaultdict[str, _Numbers] = defaultdict(_Numbers)

    def run(self) -> Part:
        task, part = self.task, self.part
        numbered = FORMATS[task.format].numbered or task.options.split is not None
        row = task.block.row - 1
        for piece in FORMATS[task.format].pieces(task.block, task.options):
            row += piece.counts
            try:
                self._piece(piece, row if numbered else None)
            except OSError:
                # of the system, not of the document: the folder is gone
                raise
            except Exception as error:
                # one document that can't be cleaned, whatever the reason, does not stop the others
                lacking = MemoryError in {type(error), type(error.__cause__)}
                if not numbered:
                    raise InputError(TOO_LARGE if lacking else _reason(error)) from error
                self._bad(piece._replace(error=NO_MEMORY if lacking else _reason(error)), row)
        part.outcomes += [numbers.outcome(task.path, site) for site, numbers in self.numbers.items()]
        self._finish()
        return part

    def _piece(self, piece: Piece, row: int | None) -> None:
        """Clean the document of a piece, if it has one."""
        if piece.error:
            self._bad(piece, row)
        elif piece.text is not None:
            source = Decoded(piece.text, "utf-8", data=piece.data)
            self._document(piece, row, self.cleaner(piece.site or self.task.site).run(source))
        elif piece.data is not None:
            self._document(piece, row, self.cleaner(piece.site or self.task.site).run_bytes(piece.data))
        else:
            self.part.passed += piece.counts
            self._put(piece.raw)

    def _bad(self, piece: Piece, row: int | None) -> None:
        """Tell of a bad row, and keep or drop it."""
        task = self.task
        fate = f"moved into {task.bad}" if task.bad else "kept as it is"
        self.part.outcomes.append(Outcome(task.path, row, error=f"{task.path}:{row}: {piece.error}; row {fate}"))
        if not task.bad or not task.write:
            self._put(piece.raw)
            return
        self.part.bad += piece.raw
        self.part.changed = True
        if task.trail:
            from dvclean.corpus import audit  # noqa: PLC0415 - most runs have none

            self.part.trail.append(audit.dropped(row, self.at, piece.raw))

    def _document(self, piece: Piece, row: int | None, result: Result) -> None:
        task = self.task
        # all that may fail comes first: a bad row leaves no trail
        new = piece.put(result) if result and piece.put else piece.raw
        outcome = _outcome(task, piece, row, result, new) if task.quote else None
        if new != piece.raw:
            if task.trail:
                from dvclean.corpus import audit  # noqa: PLC0415 - most runs have none

                self.part.trail.append(audit.record(row, self.at, piece.raw, new, result))
            self.part.changed = True
        if outcome is None:
            self.numbers[piece.site or task.site].add(result, len(piece.raw), len(new))
        else:
            self.part.outcomes.append(outcome)
        self._put(new)

    def _put(self, data: Any) -> None:
        if self.task.write:
            self.out.append(data)
            self.at += len(data or "")

    def _finish(self) -> None:
        """Join and pack what was written."""
        task, part = self.task, self.part
        if not task.write:
            return
        if task.format == PARQUET:
            part.data = self.out
            return
        pack = packer(task.packing)
        clean = b"".join(self.out)
        part.size = len(clean)
        # archives are read record by record, from places that an index knows
        part.data = b"".join(map(pack, self.out)) if task.packing and task.format == "warc" else pack(clean)
        if task.trail:
            part.clean = clean


class _Numbers:
    """The numbers of the documents of one site."""

    def __init__(self) -> None:
        self.documents = self.dirty = self.read = self.written = 0
        self.counts: Counter[Rule] = Counter()

    def add(self, result: Result, read: int, written: int) -> None:
        self.documents += 1
        self.read += read
        self.written += written
        if result:
            self.dirty += 1
            result.add_counts(self.counts)

    def outcome(self, path: str, site: str) -> Outcome:
        return Outcome(
            path,
            documents=self.documents,
            dirty=self.dirty,
            counts=_by_name(self.counts),
            read=self.read,
            written=self.written,
            site=site,
        )


def _reason(error: Exception) -> str:
    """Return why a document cannot be cleaned."""
    if isinstance(error, (DecodingError, UnicodeDecodeError, RuleError)):
        return str(error)
    return f"{type(error).__name__}: {error}; this is a fault of dvclean, report it with the text"


def _outcome(task: Task, piece: Piece, row: int | None, result: Result, new: Any) -> Outcome:
    """Return all that is known of one document."""
    outcome = Outcome(
        path=task.path,
        row=row,
        start=piece.line,
        encoding=result.source.encoding,
        lines=len(split_lines(result.source.text)),
        read=len(piece.raw),
        written=len(new),
        site=piece.site or task.site,
    )
    if not result:
        return outcome
    return outcome._replace(
        findings=result.findings,
        text=result.source.text,
        clean=result.text,
        dirty=1,
        counts=_by_name(result.counts),
    )


def _by_name(counts: Counter[Rule]) -> dict[tuple[str, str], int]:
    return {(rule.code, rule.name): count for rule, count in counts.items()}
