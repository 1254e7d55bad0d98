"""The command line: options become a configuration, outcomes become a report and an exit code. No text logic."""

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from functools import cache, wraps
from inspect import Parameter, Signature, signature
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, NoReturn

import typer

from dvclean import RULES, DecodingError, Rule, SettingsError, __version__
from dvclean.corpus import run
from dvclean.corpus.formats import NAMES, Options
from dvclean.corpus.outcome import InputError, Outcome
from dvclean.corpus.writing import write
from dvclean.engine import check_settings, chosen_rules
from dvclean.phrases import nearest
from dvclean.report import FORMATS, load
from dvclean.report.escape import plain, visible
from dvclean.settings import Config, load_config, read_lines

if TYPE_CHECKING:
    from dvclean.report.baseline import Baseline
    from dvclean.report.limits import Limit

# Stale entries of a baseline that are named; the others are counted.
SHOWN = 5

FOUND = 1
ERROR = 2

_UNWRITABLE = "standard output: cannot write: {}"

app = typer.Typer(
    name="dvclean",
    help="Clean scraped text, Vietnamese news first: remove what is not the article, repair the characters.",
    epilog="Exit codes: 0 nothing to report, 1 findings (check, clean --diff), 2 an error.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Color(StrEnum):
    """When the output is coloured."""

    auto = "auto"
    always = "always"
    never = "never"


class ToneStyle(StrEnum):
    """Where the mark of hòa/hoà stands."""

    keep = "keep"
    old = "old"
    new = "new"


class By(StrEnum):
    """What the statistics are counted by."""

    rule = "rule"
    site = "site"


OutputFormat = StrEnum("OutputFormat", [name for name in FORMATS if name != "diff"])  # type: ignore[misc]
TableFormat = StrEnum("TableFormat", ["text", "json"])

Codes = list[str] | None
Paths = Annotated[Codes, typer.Argument(help="Files or folders; none or - is standard input.", metavar="[PATH...]")]
TextField = Annotated[str | None, typer.Option(help="Field or column of the text; a.b is b inside of a.")]
Exclude = Annotated[Codes, typer.Option(help="Files and folders to leave out when a folder is walked.", metavar="GLOB")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No messages but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name each file that is changed.")]
ColorOption = Annotated[Color, typer.Option("--color", help="Colours; auto asks the terminal, NO_COLOR, FORCE_COLOR.")]


class Choosing(NamedTuple):
    """The options that choose the rules, and that say what these are to know."""

    select: Annotated[Codes, typer.Option(help="Rules to use instead of the default ones.", metavar="CODES")] = None
    extend_select: Annotated[Codes, typer.Option(help="Rules to use beside the others.", metavar="CODES")] = None
    ignore: Annotated[Codes, typer.Option(help="Rules to leave out.", metavar="CODES")] = None
    encoding: Annotated[str | None, typer.Option(help="Encoding of the input; without it, it is found out.")] = None
    tones: Annotated[
        ToneStyle | None,
        typer.Option(help="Where the mark of hòa/hoà stands: old (hòa), new (hoà), or keep, as it is."),
    ] = None
    site: Annotated[
        str | None, typer.Option(help="Site of the texts, whose phrases are used: its domain.", metavar="DOMAIN")
    ] = None
    keep_file: Annotated[
        Path | None, typer.Option(help="Lines that are never touched, one a line.", metavar="FILE")
    ] = None
    config: Annotated[Path | None, typer.Option(help="Configuration file, instead of the nearest one.")] = None
    isolated: Annotated[bool, typer.Option("--isolated", help="Read no configuration file.")] = False


class Reading(NamedTuple):
    """The options that say how inputs are read."""

    format: Annotated[
        str | None, typer.Option(help="Format of the input: text, jsonl, csv, tsv, parquet, warc; jsonl.gz if packed.")
    ] = None
    text_field: TextField = None
    split: Annotated[str | None, typer.Option(help="Lines between documents in a text file.", metavar="REGEX")] = None
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 is one for each core.", metavar="N")
    ] = 1
    exclude: Exclude = None
    stdin_filename: Annotated[str, typer.Option(help="What standard input is called in reports.", metavar="NAME")] = "-"


def _spelled_out(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command that takes groups of options be one that takes the options themselves, as typer wants them."""
    parameters = signature(command).parameters
    groups = {name: each.annotation for name, each in parameters.items() if each.annotation in (Choosing, Reading)}

    @wraps(command)
    def run_with(**given: Any) -> None:
        for name, group in groups.items():
            given[name] = group(**{option: given.pop(option) for option in group._fields})
        command(**given)

    spelled: list[Parameter] = []
    for name, parameter in parameters.items():
        spelled += _options(groups[name]) if name in groups else [parameter.replace(kind=Parameter.KEYWORD_ONLY)]
    run_with.__signature__ = Signature(spelled)  # type: ignore[attr-defined]
    return run_with


@cache
def _options(group: type[NamedTuple]) -> list[Parameter]:
    """Return the options of a group. Once for all commands: this is a part of each start."""
    return [option.replace(kind=Parameter.KEYWORD_ONLY) for option in signature(group).parameters.values()]


class Summary:
    """Counts what goes by: documents, findings by rule, bytes, errors; and tells the errors as they come."""

    def __init__(self) -> None:
        self.documents = 0
        self.lines = 0
        self.dirty = 0
        self.errors = 0
        self.read = 0
        self.written = 0
        self.rules: Counter[tuple[str, str]] = Counter()
        self.sites: dict[str, Counter[tuple[str, str]]] = {}
        self._start = time.monotonic()

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield the outcomes that are no errors, and count them."""
        for outcome in outcomes:
            if outcome.error:
                self.errors += 1
                _say(f"error: {outcome.error}")
                continue
            self.documents += outcome.documents
            self.lines += outcome.lines
            self.dirty += outcome.dirty
            self.read += outcome.read
            self.written += outcome.written
            if outcome.counts:
                self.rules.update(outcome.counts)
                self.sites.setdefault(outcome.site or "-", Counter()).update(outcome.counts)
            yield outcome

    def exit_code(self, *, found: int) -> int:
        """Return the code of a run in which findings count as found."""
        return ERROR if self.errors else found if self.rules else 0

    def judge(self, bounds: "list[Limit]") -> tuple[bool, list[str]]:
        """Return whether limits are exceeded, and what there is to be said of each."""
        from dvclean.report.limits import Totals, judge  # noqa: PLC0415 - only check has limits

        findings = {code: count for (code, _), count in self.rules.items()}
        return judge(bounds, Totals(findings, self.lines, self.documents, self.dirty))

    def statistics(self, by: By = By.rule) -> Iterator[str]:
        """Yield a line for each rule that found something, the most frequent first; for each site, if that is asked."""
        if by == By.rule:
            yield from (f"{count:>8}  {code}  {name}\n" for (code, name), count in self.rules.most_common())
            return
        width = max(map(len, self.sites), default=0)
        for site, rules in sorted(self.sites.items()):
            for (code, name), count in rules.most_common():
                yield f"{visible(site):{width}}  {count:>8}  {code}  {name}\n"

    def pace(self) -> str:
        """Return what went through, and how fast."""
        seconds = time.monotonic() - self._start
        read, written = self.read / 1e6, self.written / 1e6
        return f"{read:,.1f} MB in, {written:,.1f} MB out, {seconds:.1f} s, {read / max(seconds, 1e-9):.1f} MB/s"


def start(words: list[str]) -> None:
    """Run the command line that these words are."""
    # typer would build all commands, where one is named; help looks at the others
    named = [command for command in app.registered_commands if words[:1] == [command.name] != ["help"]]
    app.registered_commands = named or app.registered_commands
    try:
        app(words, prog_name="dvclean")
    except OSError as error:
        # help and version are written by typer; the errors of files have their names
        if error.filename is not None:
            raise
        _close_stdout()
        _say("error: " + _UNWRITABLE.format(error.strerror))
        sys.exit(ERROR)


def _version(wanted: bool) -> None:
    if wanted:
        python = ".".join(map(str, sys.version_info[:3]))
        typer.echo(f"dvclean {__version__} (Python {python}, phrases {_data_version()})")
        raise typer.Exit


def _data_version() -> str:
    """Return a number that is another one whenever a phrase is."""
    from zlib import crc32  # noqa: PLC0415

    folder = Path(__file__).parent / "data"
    return f"{crc32(b''.join(path.read_bytes() for path in sorted(folder.rglob('*.toml')))):08x}"


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Clean scraped text, Vietnamese news first: remove what is not the article, repair the characters."""


@app.command("clean")
@_spelled_out
def clean(
    paths: Paths = None,
    *,
    in_place: Annotated[bool, typer.Option("--in-place", "-i", help="Replace the files by their clean text.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file, or into this folder.", metavar="PATH")
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, write nothing; 1 if anything.")] = False,
    audit: Annotated[
        Path | None, typer.Option("--audit", help="Record here what undoes the changes.", metavar="FILE")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a stopped run into -o FOLDER.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave bad rows out, into OUTPUT.bad; else they are kept.")
    ] = False,
    choosing: Choosing,
    reading: Reading,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: ColorOption = Color.auto,
) -> None:
    """Write the clean text of files or of standard input.

    Standard input and a single file go to standard output; folders and several files need -i or -o.
    """
    inputs = _inputs(paths)
    _check_target(inputs, in_place, output, diff)
    config = _config(inputs, choosing, reading)
    if resume and output is None:
        _fail("--resume goes on with a run into a folder: add -o FOLDER")
    plan = _plan(config, reading, audit=audit, resume=resume, skip_bad=skip_bad, quote=diff)
    summary = Summary()
    if diff:
        with closing(run.check(inputs, plan)) as found:
            _print(load("diff")(summary.watch(found)), color)
        raise typer.Exit(summary.exit_code(found=FOUND))
    target = None if in_place else output or sys.stdout.buffer
    with _payload(), closing(run.clean(inputs, plan, target)) as cleaning:
        for path, blocks in groupby(summary.watch(_progress(cleaning, quiet, verbose)), attrgetter("path")):
            changes = sum(sum(outcome.counts.values()) for outcome in blocks)
            if verbose and changes:
                _say(f"{path}: {_count(changes, 'change')}")
    if verbose:
        for line in (*summary.statistics(), summary.pace()):
            _say(line.rstrip())
    if not quiet and isinstance(target, Path | None):
        _say(f"{_count(summary.rules.total(), 'change')} in {summary.dirty} of {_count(summary.documents, 'document')}")
    raise typer.Exit(summary.exit_code(found=0))


@app.command("check")
@_spelled_out
def check(
    paths: Paths = None,
    *,
    output_format: Annotated[
        OutputFormat | None, typer.Option(help="How findings are written: full, in a GitHub job github.")
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule instead.")] = False,
    by: Annotated[By, typer.Option(help="What the statistics are counted by.")] = By.rule,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 even if there are findings.")] = False,
    baseline: Annotated[Path | None, typer.Option(help="Pass over the findings in this file.", metavar="FILE")] = None,
    write_baseline: Annotated[
        Path | None, typer.Option(help="Write all findings into this file, and accept them.", metavar="FILE")
    ] = None,
    max_findings: Annotated[
        Codes, typer.Option(help="Exit 1 only above this number, of all or of some rules.", metavar="[CODE=]N")
    ] = None,
    max_rate: Annotated[
        Codes, typer.Option(help="Exit 1 only above this number for 100 lines.", metavar="[CODE=]P%")
    ] = None,
    max_document_rate: Annotated[
        Codes, typer.Option(help="Exit 1 only above this part of documents with findings.", metavar="P%")
    ] = None,
    choosing: Choosing,
    reading: Reading,
    quiet: Quiet = False,
    color: ColorOption = Color.auto,
) -> None:
    """Report what clean would change, and write nothing."""
    inputs = _inputs(paths)
    config = _config(inputs, choosing, reading)
    bounds = _limits(max_findings, max_rate, max_document_rate)
    known = _baseline(baseline, write_baseline)
    quote = bool(bounds or baseline or write_baseline) or not statistics
    summary = Summary()
    with closing(run.check(inputs, _plan(config, reading, quote=quote))) as checking:
        outcomes = _progress(checking, quiet, False)
        if baseline or write_baseline:
            outcomes = known.learn(outcomes) if write_baseline else known.hide(outcomes)
        outcomes = summary.watch(outcomes)
        if statistics or write_baseline:
            with _payload():
                for _ in outcomes:
                    pass
            _print(summary.statistics(by), color)
        else:
            _print(load(output_format or _usual_format())(outcomes), color)
    if write_baseline:
        _write(write_baseline, known.write())
    exceeded, messages = summary.judge(bounds)
    if not quiet:
        if baseline:
            _tell_stale(known)
        found, documents = _count(summary.rules.total(), "finding"), _count(summary.documents, "document")
        _say(f"{found} in {summary.dirty} of {documents}" + _hint(inputs, summary))
    for message in messages if exceeded or not quiet else ():
        _say(message)
    accepted = exit_zero or write_baseline or (bounds and not exceeded)
    raise typer.Exit(summary.exit_code(found=0 if accepted else FOUND))


@app.command("report")
@_spelled_out
def report(
    paths: Paths = None,
    *,
    output: Annotated[Path, typer.Option("--output", "-o", help="Write the page to this file.", metavar="FILE")] = Path(
        "report.html"
    ),
    sample: Annotated[int, typer.Option(min=1, help="Documents that are shown; all are counted.", metavar="N")] = 300,
    seed: Annotated[int, typer.Option(help="Another one chooses other documents.", metavar="N")] = 0,
    choosing: Choosing,
    reading: Reading,
    quiet: Quiet = False,
) -> None:
    """Write a page to look at: charts of what would be removed, and documents to judge it by."""
    from dvclean.report.html import html  # noqa: PLC0415

    inputs = _inputs(paths)
    config = _config(inputs, choosing, reading)
    summary = Summary()
    with closing(run.check(inputs, _plan(config, reading, quote=True))) as checking, _payload():
        page = "".join(html(summary.watch(_progress(checking, quiet, False)), sample, seed))
    if summary.documents:
        _write(output, page)
        if not quiet:
            _say(f"{output}: {_count(summary.rules.total(), 'finding')} in {_count(summary.documents, 'document')}")
    raise typer.Exit(summary.exit_code(found=0))


@app.command("restore")
def restore(
    paths: Annotated[list[str], typer.Argument(help="Files or folders that clean has written.", metavar="CLEAN...")],
    audit: Annotated[Path, typer.Option("--audit", help="The audit file of that run.", metavar="FILE")],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Write to this file, or into this folder.", metavar="PATH")
    ],
    exclude: Exclude = None,
    quiet: Quiet = False,
) -> None:
    """Give back, byte for byte, what files were before they were cleaned with --audit.

    A file that was changed since is refused.
    """
    from dvclean.corpus.restoring import restore as restore_all  # noqa: PLC0415

    inputs = [Path(path) for path in paths]
    summary = Summary()
    with _payload():
        for _ in summary.watch(restore_all(inputs, audit, output, exclude or ())):
            pass
    if not quiet:
        _say(f"{_count(summary.documents, 'file')} restored")
    raise typer.Exit(summary.exit_code(found=0))


@app.command("explain")
@_spelled_out
def explain(
    subjects: Annotated[
        list[str],
        typer.Argument(help="Codes, names or prefixes of codes; or lines of files.", metavar="CODE|FILE[:ROW]:LINE..."),
    ],
    *,
    choosing: Choosing,
    text_field: TextField = None,
) -> None:
    """Print the documentation of rules, or what each rule says of a line and why the line is or is not removed."""
    for subject in subjects:
        place = re.fullmatch(r"(.+?):(?:(\d+):)?(\d+)", subject)
        if not place:
            _print((_documentation(rule) for rule in _named(subject)), Color.never)
            continue
        path, row = Path(place[1]), int(place[2]) if place[2] else None
        config = _config([path], choosing, Reading(text_field=text_field))
        _print(_verdicts(path, row, int(place[3]), config), Color.never)


@app.command("help")
def help_(
    topic: Annotated[str | None, typer.Argument(help="A topic or a command; none lists them.", metavar="TOPIC")] = None,
) -> None:
    """Print a page about a topic."""
    from dvclean.topics import TOPICS  # noqa: PLC0415

    if topic is None:
        width = max(map(len, TOPICS))
        _print((f"{name:{width}}  {text.splitlines()[0]}\n" for name, text in TOPICS.items()), Color.never)
    elif topic in TOPICS:
        _print([TOPICS[topic]], Color.never)
    elif topic in (commands := typer.main.get_command(app).commands):  # type: ignore[attr-defined]
        app([topic, "--help"], prog_name="dvclean")
    else:
        close = nearest(topic, [*TOPICS, *commands])
        _fail(f"there is no help on {topic!r}{close}; dvclean help lists the topics")


@app.command("rules")
def rules(
    output_format: Annotated[TableFormat, typer.Option(help="A table, or JSON.")] = TableFormat("text"),
) -> None:
    """List all rules."""
    if output_format == "json":
        import json  # noqa: PLC0415

        fields = ("code", "name", "kind", "default", "summary", "docs")
        table = [{field: getattr(rule, field) for field in fields} for rule in RULES]
        _print([json.dumps(table, ensure_ascii=False, indent=2), "\n"], Color.never)
        return
    width = max(len(rule.name) for rule in RULES)
    _print(
        (
            f"{rule.code}  {'on ' if rule.default else 'off'}  {rule.name:{width}}  {rule.kind:10}  {rule.summary}\n"
            for rule in RULES
        ),
        Color.never,
    )


def _inputs(paths: Codes) -> list[Path]:
    """Return the inputs: standard input is the path "-". Without one, a terminal on standard input is an error."""
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            _fail("no input: name files or folders, or pipe text into standard input (dvclean --help)")
        paths = ["-"]
    return [Path(path) for path in paths]


def _check_target(inputs: list[Path], in_place: bool, output: Path | None, diff: bool) -> None:
    """Fail where it is not clear what goes where."""
    if in_place + (output is not None) + diff > 1:
        _fail("-i, -o and --diff exclude each other: replace the files, write elsewhere, or only show")
    if in_place and Path("-") in inputs:
        _fail("-i replaces files; standard input goes to standard output, or to -o FILE")
    if not (in_place or output or diff) and (len(inputs) > 1 or inputs[0].is_dir()):
        _fail("several inputs: add -i to clean them in place, -o FOLDER to write them there, or --diff to look first")


def _config(inputs: list[Path], choosing: Choosing, reading: Reading) -> Config:
    """Return the configuration of the run: the file's, overridden by the options that were given, and lines to keep."""
    given = {
        "select": _codes(choosing.select),
        "extend_select": _codes(choosing.extend_select),
        "ignore": _codes(choosing.ignore),
        "encoding": choosing.encoding,
        "tones": choosing.tones and choosing.tones.value,
        "site": choosing.site,
        "exclude": _given(reading.exclude),
        "format": reading.format,
        "text_field": reading.text_field,
        "split": reading.split,
    }
    try:
        files = [path for path in inputs if path != Path("-")]
        config = load_config(choosing.config, files, isolated=choosing.isolated).override(given)
        if choosing.keep_file:
            config = config.override({"keep": config.settings.keep + read_lines(choosing.keep_file)})
        return config
    except SettingsError as error:
        _fail(str(error))


def _plan(config: Config, reading: Reading, **options: Any) -> run.Plan:
    """Return how files are read and written."""
    try:
        chosen_rules(config.settings)
        check_settings(config.settings)
        kind = (config.format or "text").partition(".")[0]
        if kind not in NAMES:
            raise SettingsError(f"no format is called {kind!r}{nearest(kind, NAMES)}; there are {', '.join(NAMES)}")
    except SettingsError as error:
        _fail(str(error))
    return run.Plan(
        settings=config.settings,
        exclude=config.exclude,
        stdin=reading.stdin_filename,
        format=config.format,
        options=Options(config.text_field, config.split),
        jobs=reading.jobs,
        **options,
    )


def _progress(running: run.Run, quiet: bool, verbose: bool) -> Iterable[Outcome]:
    """Return the outcomes of a run; on their way they show how far it is, where somebody looks."""
    if quiet or not (verbose or sys.stderr.isatty()):
        return running
    from dvclean.corpus import progress  # noqa: PLC0415

    if sys.stderr.isatty() and (running.write and running.output is not sys.stdout.buffer):
        return progress.bar(running, running)
    return progress.lines(running, running, _say) if verbose else running


def _limits(findings: Codes, rate: Codes, document_rate: Codes) -> "list[Limit]":
    from dvclean.report.limits import parse  # noqa: PLC0415

    try:
        return [
            *parse("--max-findings", findings or (), "findings"),
            *parse("--max-rate", rate or (), "of lines"),
            *parse("--max-document-rate", document_rate or (), "of documents"),
        ]
    except SettingsError as error:
        _fail(str(error))


def _baseline(path: Path | None, new: Path | None) -> "Baseline":
    """Return the baseline that is read from path, or an empty one to be written to new."""
    from dvclean.report.baseline import Baseline  # noqa: PLC0415 - few runs have one

    if path and new:
        _fail("--baseline and --write-baseline exclude each other: pass over what is known, or write all down anew")
    try:
        return Baseline.read(path) if path else Baseline(new.parent if new else Path())
    except InputError as error:
        _fail(str(error))


def _tell_stale(known: "Baseline") -> None:
    """Say which known findings are no longer there."""
    stale = known.stale()
    for entry in stale[:SHOWN]:
        _say(f"stale in the baseline: {entry.code} in {entry.path}")
    if stale:
        _say(f"{_count(len(stale), 'entry', 'entries')} of the baseline no longer found; write it anew to drop them")


def _usual_format() -> str:
    """Return the format for where the run takes place."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def _verdicts(path: Path, row: int | None, number: int, config: Config) -> Iterable[str]:
    """Return what there is to be said of a line of a file, or of the text in a row of it."""
    from dvclean.report.explain import explain_line  # noqa: PLC0415

    try:
        return explain_line(path, row, number, config.settings, Options(config.text_field, config.split))
    except (InputError, DecodingError) as error:
        _fail(f"{path}: {error}")
    except SettingsError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{path}: cannot read: {error.strerror}")


def _write(path: Path, text: str) -> None:
    try:
        write(path, text.encode("utf-8", "backslashreplace"))
    except InputError as error:
        _fail(str(error))


def _codes(values: Codes) -> tuple[str, ...] | None:
    """Return the codes of an option that may be given several times, each with several codes: DV1,DV203."""
    if not values:
        return None
    return tuple(code.strip().upper() for value in values for code in value.split(",") if code.strip())


def _given(values: Codes) -> tuple[str, ...] | None:
    return tuple(values) if values else None


def _named(code: str) -> list[Rule]:
    """Return the rules that a code, a prefix of one or a name means."""
    found = [rule for rule in RULES if rule.code.startswith(code.upper()) or rule.name == code.lower()]
    if not found:
        close = nearest(code, [word for rule in RULES for word in (rule.code, rule.name)])
        _fail(f"no rule is called {code!r}{close}; dvclean rules lists them all")
    return found


def _documentation(rule: Rule) -> str:
    state = "on by default" if rule.default else f"off by default; add it with --extend-select {rule.code}"
    return f"{rule.code} {rule.name} ({rule.kind}, {state})\n\n{rule.summary}\n\n{rule.docs}\n\n"


def _hint(inputs: list[Path], summary: Summary) -> str:
    """Return what to type to repair what was found."""
    if not summary.rules or Path("-") in inputs:
        return ""
    return "; dvclean clean -i repairs them, --diff shows how"


def _count(number: int, thing: str, things: str = "") -> str:
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def _print(pieces: Iterable[str], color: Color) -> None:
    """Write to standard output: UTF-8 whatever the locale, coloured or not."""
    coloured = _coloured(color)
    with _payload():
        for piece in pieces:
            sys.stdout.buffer.write((piece if coloured else plain(piece)).encode("utf-8", "backslashreplace"))


@contextmanager
def _payload() -> Iterator[None]:
    """Write to standard output; a reader that has gone ends the run quietly."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _close_stdout()
        raise typer.Exit from None
    except InputError as error:
        _close_stdout()
        _fail(str(error))
    except OSError as error:
        _close_stdout()
        _fail(_UNWRITABLE.format(error.strerror))


def _close_stdout() -> None:
    """Throw away what is left in the buffer; without this the interpreter complains when it flushes that."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _coloured(color: Color) -> bool:
    if color != Color.auto:
        return color == Color.always
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") not in {None, "dumb"}


def _say(message: str) -> None:
    """Tell the user something, on standard error."""
    sys.stdout.flush()
    sys.stderr.write(f"dvclean: {visible(message)}\n")


def _fail(message: str) -> NoReturn:
    """End with an error that the user can repair."""
    _say(f"error: {message}")
    raise typer.Exit(ERROR)
