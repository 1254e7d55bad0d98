"""What the commands do: options become a configuration, outcomes become a report and an exit code. No text logic."""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dvclean import RULES, DecodingError, Rule, SettingsError
from dvclean.console import Color, counted, fail, payload, put, say
from dvclean.corpus import formats, run
from dvclean.corpus.blocks import Options
from dvclean.corpus.compression import SUFFIXES
from dvclean.corpus.formats import NAMES, parting_line
from dvclean.corpus.inputs import STDIN, has_rows, kind_of, reads
from dvclean.corpus.outcome import InputError, Outcome
from dvclean.corpus.writing import write
from dvclean.decoding import find_encoding
from dvclean.engine import check_settings, chosen_rules
from dvclean.phrases import nearest, site_domain, sites
from dvclean.report import FORMATS, load
from dvclean.rules import REPORTED
from dvclean.settings import Config, anchored, below_inputs, load_config, passed_over, read_lines, upper_code
from dvclean.summary import By, Summary, changes_of

if TYPE_CHECKING:
    from dvclean.report.baseline import Baseline
    from dvclean.report.explain import Place
    from dvclean.report.limits import Limit

# Stale entries of a baseline that are named; the others are counted.
SHOWN = 5

# The compressions that a format may be named with: "jsonl.gz".
PACKINGS = sorted(suffix.removeprefix(".") for suffix in SUFFIXES)

# Bytes that are lost are written as a sign of that, which is a change and no repair.
UNREPAIRED = REPORTED | {"DV003"}


class ToneStyle(StrEnum):
    """Where the mark of hòa/hoà stands."""

    keep = "keep"
    old = "old"
    new = "new"


OutputFormat = StrEnum("OutputFormat", [name for name in FORMATS if name != "diff"])  # type: ignore[misc]
TableFormat = StrEnum("TableFormat", ["text", "json"])

Codes = list[str] | None


class Choosing(NamedTuple):
    """The options that choose the rules, and that say what these are to know."""

    select: Codes = None
    extend_select: Codes = None
    ignore: Codes = None
    encoding: str | None = None
    tones: ToneStyle | None = None
    site: str | None = None
    keep_file: Path | None = None
    config: Path | None = None
    isolated: bool = False


class Reading(NamedTuple):
    """The options that say how inputs are read."""

    format: str | None = None
    text_field: str | None = None
    split: str | None = None
    jobs: int = 1
    exclude: Codes = None
    force_exclude: bool = False
    stdin_filename: str = "-"


def clean(
    paths: Codes = None,
    *,
    in_place: bool = False,
    output: str | None = None,
    diff: bool = False,
    audit: Path | None = None,
    resume: bool = False,
    skip_bad: bool = False,
    choosing: Choosing = Choosing(),
    reading: Reading = Reading(),
    quiet: bool = False,
    verbose: bool = False,
    color: Color = Color.auto,
) -> None:
    """Write the clean text of files or of standard input.

    Standard input and a single file go to standard output; folders and several files need -i or -o.
    """
    inputs = _inputs(paths)
    into = None if output is None or output == "-" else _path(output)
    _check_target(inputs, in_place, output, diff)
    if diff and (audit or resume or skip_bad):
        fail("--diff writes nothing: leave out --audit, --resume and --skip-bad")
    # the audit of earlier runs may lie in a folder of texts: there it is known by what it holds
    _check_own("--audit", audit, [path for path in inputs if not os.path.isdir(path)])
    config = _config(inputs, choosing, reading, quiet=quiet)
    if resume and (into is None or not (str(output).endswith(os.sep) or run.goes_into_folder(inputs, into))):
        fail("--resume goes on with a run into a folder: add -o FOLDER/")
    _make_folder(output)
    if into and STDIN in inputs and reading.stdin_filename == str(STDIN) and run.goes_into_folder(inputs, into):
        fail("standard input has no name in a folder: add --stdin-filename NAME, or name a file after -o")
    plan = _plan(config, reading, audit=audit, resume=resume, skip_bad=skip_bad, quote=diff)
    summary = Summary()
    if diff:
        with closing(run.check(inputs, plan)) as found:
            put(load("diff")(summary.watch(found)), color)
        _tell_unused(found, choosing, quiet)
        sys.exit(summary.exit_code(found=bool(summary.changes)))
    target = None if in_place else into or sys.stdout.buffer
    with payload(), closing(run.clean(inputs, plan, target)) as cleaning:
        for path, blocks in groupby(summary.watch(_progress(cleaning, quiet, verbose)), attrgetter("path")):
            changes = sum(changes_of(outcome.counts) for outcome in blocks)
            if verbose and changes:
                say(f"{path}: {counted(changes, 'change')}")
    _tell_unused(cleaning, choosing, quiet)
    if verbose:
        for line in (*summary.statistics(), summary.pace()):
            say(line.rstrip())
    if not quiet and isinstance(target, Path | None):
        say(_written(summary, cleaning.skipped))
    sys.exit(summary.exit_code(found=False))


def check(
    paths: Codes = None,
    *,
    output_format: OutputFormat | None = None,
    statistics: bool = False,
    by: By = By.rule,
    exit_zero: bool = False,
    baseline: Path | None = None,
    write_baseline: Path | None = None,
    max_findings: Codes = None,
    max_rate: Codes = None,
    max_document_rate: Codes = None,
    choosing: Choosing = Choosing(),
    reading: Reading = Reading(),
    quiet: bool = False,
    color: Color = Color.auto,
) -> None:
    """Report what clean would change, and write nothing."""
    inputs = _inputs(paths)
    config = _config(inputs, choosing, reading, quiet=quiet)
    bounds = _limits(max_findings, max_rate, max_document_rate)
    if by != By.rule and not statistics:
        fail("--by says what --statistics counts by: add that")
    if statistics and output_format not in {None, "json"}:
        fail(f"--statistics is a table, or JSON: it cannot be written as {output_format}")
    _check_own("--write-baseline", write_baseline, inputs, config)
    known = _baseline(baseline, write_baseline)
    quote = bool(bounds or baseline or write_baseline) or not statistics
    # what becomes known is counted, unless it is asked for in a format
    statistics = statistics or (write_baseline is not None and output_format is None)
    summary = Summary()
    with closing(run.check(inputs, _plan(config, reading, quote=quote))) as checking:
        outcomes = _progress(checking, quiet, False)
        if baseline or write_baseline:
            outcomes = known.learn(outcomes) if write_baseline else known.hide(outcomes)
        outcomes = summary.watch(outcomes)
        if statistics:
            with payload():
                for _ in outcomes:
                    pass
            put(summary.as_json(by) if output_format == "json" else summary.statistics(by), color)
        else:
            put(load(output_format or _usual_format())(outcomes), color)
    if write_baseline:
        _write(write_baseline, known.write())
    _tell_unused(checking, choosing, quiet)
    exceeded, messages = summary.judge(bounds)
    if not quiet:
        if baseline:
            _tell_stale(known)
        found, documents = counted(summary.rules.total(), "finding"), counted(summary.documents, "document")
        say(f"{found} in {summary.dirty:,} of {documents}" + _hint(inputs, summary))
    for message in messages if exceeded or not quiet else ():
        say(message)
    accepted = exit_zero or write_baseline or (bounds and not exceeded)
    sys.exit(summary.exit_code(found=bool(summary.rules) and not accepted))


def report(
    paths: Codes = None,
    *,
    output: str = "report.html",
    sample: int = 300,
    seed: int = 0,
    choosing: Choosing = Choosing(),
    reading: Reading = Reading(),
    quiet: bool = False,
) -> None:
    """Write a page to look at: charts of what would be removed, and documents to judge it by."""
    from dvclean.report.html import html  # noqa: PLC0415

    inputs = _inputs(paths)
    config = _config(inputs, choosing, reading, quiet=quiet)
    _check_own("-o", None if output == "-" else _path(output), inputs, config)
    summary = Summary()
    with closing(run.check(inputs, _plan(config, reading, quote=True))) as checking, payload():
        page = "".join(html(summary.watch(_progress(checking, quiet, False)), sample, seed))
    _tell_unused(checking, choosing, quiet)
    if summary.documents:
        put([page], Color.never) if output == "-" else _write(Path(output), page)
        if not quiet:
            say(f"{output}: {counted(summary.rules.total(), 'finding')} in {counted(summary.documents, 'document')}")
    sys.exit(summary.exit_code(found=False))


def restore(
    paths: list[str],
    audit: Path,
    output: str,
    exclude: Codes = None,
    quiet: bool = False,
) -> None:
    """Give back what files were before they were cleaned with --audit: byte for byte; of Parquet, the same table.

    A file that was changed since is refused.
    """
    from dvclean.corpus.restoring import restore as restore_all  # noqa: PLC0415

    inputs, into = list(map(_path, paths)), _path(output)
    if output == "-":
        fail("restore gives files back: name a file or a folder after -o")
    _make_folder(output)
    summary = Summary()
    with payload():
        for _ in summary.watch(restore_all(inputs, audit, into, _globs(exclude) or ())):
            pass
    if not quiet:
        say(f"{counted(summary.documents, 'file')} restored")
    sys.exit(summary.exit_code(found=False))


def explain(
    subjects: list[str],
    *,
    choosing: Choosing = Choosing(),
    format: str | None = None,  # noqa: A002 - the option's name
    text_field: str | None = None,
    split: str | None = None,
) -> None:
    """Print the documentation of rules, or what each rule says of a line and why the line is or is not removed."""
    reading = Reading(format=format, text_field=text_field, split=split)
    for subject in subjects:
        # a name may hold line ends
        place = re.fullmatch(r"(.+?)((?::\d+){1,3})", subject, re.DOTALL)
        if place:
            config = _config([Path(place[1])], choosing, reading, quiet=False)
            put(_verdicts(_place(Path(place[1]), list(map(int, place[2][1:].split(":"))), config), config), Color.never)
        else:
            codes = [code.strip() for code in subject.split(",") if code.strip()] or [subject]
            named = [rule for code in codes for rule in _named(code)]
            put((_documentation(rule) for rule in named), Color.never)


def rules(
    output_format: TableFormat = TableFormat("text"),
) -> None:
    """List all rules."""
    listed = sorted(RULES, key=attrgetter("code"))
    if output_format == "json":
        import json  # noqa: PLC0415

        fields = ("code", "name", "kind", "default", "summary", "docs")
        table = [{field: getattr(rule, field) for field in fields} for rule in listed]
        put([json.dumps(table, ensure_ascii=False, indent=2), "\n"], Color.never)
        return
    width = max(len(rule.name) for rule in RULES)
    put(
        (
            f"{rule.code}  {'on ' if rule.default else 'off'}  {rule.name:{width}}  {rule.kind:10}  {rule.summary}\n"
            for rule in listed
        ),
        Color.never,
    )


def _inputs(paths: Codes) -> list[Path]:
    """Return the inputs: standard input is the path "-". Without one, a terminal on standard input is an error."""
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            fail("no input: name files or folders, or pipe text into standard input (dvclean --help)")
        paths = ["-"]
    # one that is named twice is one
    inputs: dict[Path, Path] = {}
    for path in paths:
        near = _path(path)
        whole = STDIN if path == "-" else Path(os.path.abspath(path))
        # Path makes "-" of "./-", too, which is a file
        inputs.setdefault(whole, whole if near == STDIN else near)
    return list(inputs.values())


def _path(word: str) -> Path:
    """Return the path that is named. An empty word is that of a variable nobody has set, and means no folder."""
    return Path(word) if word else fail("an empty name is none of a file or folder; the current folder is .")


def _make_folder(output: str | None) -> None:
    """Make the folder to write into, where a stroke behind its name says that it is one."""
    if str(output).endswith(os.sep):
        try:
            Path(str(output)).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fail(f"{output}: cannot write: {error.strerror}")


def _check_target(inputs: list[Path], in_place: bool, output: str | None, diff: bool) -> None:
    """Fail where it is not clear what goes where."""
    if in_place + (output is not None) + diff > 1:
        fail("-i, -o and --diff exclude each other: replace the files, write elsewhere, or only show")
    if in_place and STDIN in inputs:
        fail("-i replaces files; standard input goes to standard output, or to -o FILE")
    if len(inputs) == 1 and not os.path.isdir(inputs[0]):
        return
    into = output if output != "-" else None
    if into and os.path.exists(into) and not os.path.isdir(into):
        fail(f"{into} is no folder, into which several texts go: name another one after -o")
    if not (in_place or into or diff):
        what = "several inputs" if len(inputs) > 1 else f"{inputs[0]} is a folder"
        fail(f"{what}: add -i to clean in place, -o FOLDER to write the clean texts there, or --diff to look first")


def _check_own(option: str, target: Path | None, inputs: list[Path], config: Config = Config()) -> None:
    """Fail where an option would write over a text that the run reads, whatever name the text has there; or "-"."""
    if target == STDIN:
        fail(f"{option} takes a file of its own, no stream: name one")
    if target and reads(inputs, target, config.exclude):
        fail(f"{option} takes a file of its own, and no input: name another one than {target}")


def _config(inputs: list[Path], choosing: Choosing, reading: Reading, *, quiet: bool) -> Config:
    """Return the configuration of the run: the file's, overridden by the options that were given, and lines to keep."""
    given = {
        "select": _codes(choosing.select),
        "extend_select": _codes(choosing.extend_select),
        "ignore": _codes(choosing.ignore),
        "encoding": choosing.encoding,
        "tones": choosing.tones and choosing.tones.value,
        "site": choosing.site,
        "exclude": _globs(reading.exclude),
        "format": reading.format,
        "text_field": reading.text_field,
        "split": reading.split,
    }
    if STDIN not in inputs and reading.stdin_filename != str(STDIN):
        fail("--stdin-filename names standard input: add - to the paths, or leave it out")
    if choosing.isolated and choosing.config:
        fail("--isolated and --config exclude each other: read no configuration, or this one")
    try:
        # standard input is the file that it is called after; without a name it lies here
        files = [path for path in inputs if path != STDIN] or [Path(reading.stdin_filename)]
        if not (choosing.config or choosing.isolated or quiet):
            _tell_passed_over(passed_over(files))
        config = load_config(choosing.config, files, isolated=choosing.isolated)
        of_file = f"{config.source}: " if config.source else ""
        _check_reading(config, of_file)
        config = config.override(given)
        if choosing.keep_file:
            config = config.override({"keep": config.settings.keep + read_lines(choosing.keep_file)})
        if choosing.encoding:
            _check_encoding(inputs, choosing.encoding, config.format, Path(reading.stdin_filename))
        if not quiet:
            _tell_unknown_site(config.settings.site, "" if choosing.site else of_file)
        return config
    except SettingsError as error:
        fail(str(error))


def _tell_unknown_site(site: str | None, of_file: str) -> None:
    """Say that a site has no phrases of its own; of_file names the file that names the site, where no option does."""
    if site and site_domain(site) is None:
        near = nearest(site, sites()) or ";"
        say(f"{of_file}no phrases of {site} are known{near} there are those of {', '.join(sites())}")


def _check_encoding(inputs: list[Path], encoding: str, given: str | None, stdin: Path) -> None:
    """Fail where an encoding is given for rows that are named: these are read as UTF-8, whatever it says."""
    with suppress(LookupError):
        # what does not exist is told with the other settings
        if find_encoding(encoding) in {"utf-8", "utf-8-sig"}:
            return
    for path in inputs:
        name = stdin if path == STDIN else path
        # what is no text at all is told by the run
        with suppress(InputError):
            kind, _ = kind_of(name, given)
            if kind in formats.OF_UTF8 and not os.path.isdir(name):
                told = f"--encoding is for texts, and {name} holds rows: they are read as UTF-8"
                fail(told + ("" if kind == formats.PARQUET else f"; make that of it: {_iconv(name, encoding, kind)}"))


def _iconv(path: Path, encoding: str, kind: str) -> str:
    """Return what to type to make UTF-8 of a file, unpacked, whose rows are in another encoding."""
    from shlex import quote  # noqa: PLC0415 - for an error only

    bare = path.with_suffix("") if path.suffix in SUFFIXES else path
    file = "FILE" if path == STDIN else quote(str(bare))
    return f"iconv -f {encoding} -t UTF-8 {file} > utf8{formats.FORMATS[kind].suffixes[0]}"


def _tell_passed_over(configurations: Mapping[Path, Path]) -> None:
    """Say which configurations are not used as they are not those of all inputs, each with its folder."""
    for path, folder in configurations.items():
        near, only = (os.path.relpath(place) for place in (path, folder))
        say(
            f"{near} is not used: a run has one configuration, that of the folder which all inputs share, or above;"
            f" run dvclean on {only} alone, or name it for all inputs with --config {near}"
        )


def _plan(config: Config, reading: Reading, **options: Any) -> run.Plan:
    """Return how files are read and written."""
    try:
        chosen_rules(config.settings)
        check_settings(config.settings)
    except SettingsError as error:
        fail(str(error))
    _check_reading(config)
    return run.Plan(
        settings=config.settings,
        exclude=config.exclude,
        force_exclude=reading.force_exclude,
        stdin=reading.stdin_filename,
        format=config.format,
        options=Options(config.text_field, config.split),
        jobs=reading.jobs,
        **options,
    )


def _check_reading(config: Config, of_file: str = "") -> None:
    """Fail where a format or its compression is none that there is, or where no line can be one between documents.

    of_file names the file that says so, where no option does.
    """
    kind, dot, packing = (config.format or "text").partition(".")
    if kind not in NAMES:
        fail(f"{of_file}no format is called {kind!r}{nearest(kind, NAMES) or ';'} there are {', '.join(NAMES)}")
    if dot and packing not in PACKINGS:
        close = nearest(packing, PACKINGS) or ";"
        fail(f"{of_file}no compression is called {packing!r}{close} there are {', '.join(PACKINGS)}")
    if not config.text_field:
        fail(f"{f'{of_file}text-field' if of_file else '--text-field'} names no field: write its name, or leave it out")
    try:
        parting_line(config.split or "")
    except InputError as error:
        fail(f"{f'{of_file}split' if of_file else '--split'} {error}")


def _progress(running: run.Run, quiet: bool, verbose: bool) -> Iterable[Outcome]:
    """Return the outcomes of a run; on their way they show how far it is, where somebody looks."""
    if quiet or not (verbose or sys.stderr.isatty()):
        return running
    from dvclean.corpus import progress  # noqa: PLC0415

    if sys.stderr.isatty() and (running.write and running.output is not sys.stdout.buffer):
        return progress.bar(running, running)
    return progress.lines(running, running, say) if verbose else running


def _tell_unused(done: run.Run, choosing: Choosing, quiet: bool) -> None:
    """Say what a run came by and did not use: archives without texts, with the reason, and configurations."""
    if quiet:
        return
    for path, count in done.unread.items():
        which = f"none of its {count:,} records is" if count > 1 else "its only record is not"
        say(f"{path}: {which} of the type conversion, and no other is read: HTML has to be made text first")
    below = {} if choosing.config or choosing.isolated else below_inputs(done.folders)
    if below:
        # those of inputs were told at first
        told = passed_over(path for path in done.paths if path != STDIN)
        _tell_passed_over({path: folder for path, folder in below.items() if path not in told})


def _limits(findings: Codes, rate: Codes, document_rate: Codes) -> "list[Limit]":
    from dvclean.report.limits import parse  # noqa: PLC0415

    try:
        return [
            *parse("--max-findings", findings or (), "findings"),
            *parse("--max-rate", rate or (), "of lines"),
            *parse("--max-document-rate", document_rate or (), "of documents"),
        ]
    except SettingsError as error:
        fail(str(error))


def _baseline(path: Path | None, new: Path | None) -> "Baseline":
    """Return the baseline that is read from path, or an empty one to be written to new."""
    from dvclean.report.baseline import Baseline  # noqa: PLC0415 - few runs have one

    if path and new:
        fail("--baseline and --write-baseline exclude each other: pass over what is known, or write all down anew")
    try:
        return Baseline.read(path) if path else Baseline(new.parent if new else Path())
    except InputError as error:
        fail(str(error))


def _tell_stale(known: "Baseline") -> None:
    """Say which known findings are no longer there."""
    stale = known.stale()
    for entry in stale[:SHOWN]:
        say(f"stale in the baseline: {entry.code} in {entry.path}")
    if stale:
        say(f"{counted(len(stale), 'entry', 'entries')} of the baseline no longer found; write it anew to drop them")


def _usual_format() -> str:
    """Return the format for where the run takes place."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full"


def _place(path: Path, numbers: list[int], config: Config) -> "Place":
    """Return the line that numbers behind a path mean; a column, which reports have behind it, makes no difference."""
    from dvclean.report.explain import Place  # noqa: PLC0415

    _check_reading(config)
    try:
        rows = has_rows(path, config.split, config.format)
    except InputError as error:
        fail(str(error))
    if not rows:
        if len(numbers) > 2:
            fail(
                f"{path} is one text: write FILE:LINE, or add the --split or --format with which rows were found in it"
            )
        return Place(path, None, numbers[0], config.format)
    if len(numbers) == 1:
        row = numbers[0]
        fail(f"{path} holds a text in each row: write FILE:ROW:LINE, as {path}:{row}:1 for the first line in row {row}")
    return Place(path, numbers[0], numbers[1], config.format)


def _verdicts(place: "Place", config: Config) -> Iterable[str]:
    """Return what there is to be said of a line."""
    from dvclean.report.explain import explain_line  # noqa: PLC0415

    try:
        return explain_line(place, config.settings, Options(config.text_field, config.split))
    except (InputError, DecodingError) as error:
        fail(f"{place.path}: {error}")
    except SettingsError as error:
        fail(str(error))


def _write(path: Path, text: str) -> None:
    try:
        write(path, text.encode("utf-8", "backslashreplace"))
    except InputError as error:
        fail(str(error))


def _codes(values: Codes) -> tuple[str, ...] | None:
    """Return the codes of an option that may be given several times, each with several codes: DV1,DV203."""
    if not values:
        return None
    codes = tuple(upper_code(code.strip()) for value in values for code in value.split(",") if code.strip())
    return codes or fail("an option for rules names none: leave it out, or give it codes (dvclean rules)")


def _globs(values: Codes) -> tuple[str, ...] | None:
    """Return the patterns of an option that may be given several times, each with several patterns."""
    # a name may have a comma in it, too
    globs = (glob for value in values or () for glob in dict.fromkeys([value, *value.split(",")]))
    return tuple(anchored(glob, Path()) for glob in globs if glob.strip()) if values else None


def _named(code: str) -> list[Rule]:
    """Return the rules that a code, a prefix of one, ALL or a name means."""
    start = "" if code.upper() == "ALL" else code.upper() or " "
    found = [rule for rule in RULES if rule.code.startswith(start) or rule.name == code.lower()]
    if not found and os.path.exists(code):
        fail(f"{code} is a file: name a line of it, {code}:1")
    if not found:
        close = nearest(code, [word for rule in RULES for word in (rule.code, rule.name)])
        fail(f"no rule is called {code!r}{close or ';'} dvclean rules lists them all")
    return found


def _documentation(rule: Rule) -> str:
    state = "on by default" if rule.default else f"off by default; add it with --extend-select {rule.code}"
    return f"{rule.code} {rule.name} ({rule.kind}, {state})\n\n{rule.summary}\n\n{rule.docs}\n\n"


def _written(summary: Summary, skipped: int) -> str:
    """Return what a run has written, and what it has not."""
    dirty = f"{summary.dirty:,} of " if summary.changes else ""
    told = f"{counted(summary.changes, 'change')} in {dirty}{counted(summary.documents, 'document')}"
    lost = "none of which was" if summary.lost == summary.changes else f"{summary.lost:,} of which were not"
    told += f", {lost} written" if summary.lost else ""
    return told + (f"; {counted(skipped, 'output was', 'outputs were')} complete" if skipped else "")


def _hint(inputs: list[Path], summary: Summary) -> str:
    """Return what to type to repair what was found, or that nothing can."""
    found = summary.rules.total()
    repaired = sum(count for (code, _), count in summary.rules.items() if code not in UNREPAIRED)
    if found and not repaired:
        return ", none of which can be repaired"
    if not found or STDIN in inputs:
        return ""
    which = "them" if repaired == found else f"{repaired:,} of them"
    return f"; dvclean clean -i with the same options repairs {which}, --diff shows how"
