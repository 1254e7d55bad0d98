"""The command line as typer reads it: the commands with their options and arguments, and what help says of these.

What a command does is in commands; each of its parameters is an option or an argument here, groups of them spelled out.
"""

import sys
from collections.abc import Callable
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer
from typer import Argument, Option

from dvclean import RULES, __version__, commands
from dvclean.commands import Choosing, Reading
from dvclean.console import ERROR, UNWRITABLE, Color, close_stdout, fail, fail_without_folder, put, say
from dvclean.phrases import nearest

Words = dict[str, Any]

app = typer.Typer(
    name="dvclean",
    help="Clean scraped text, Vietnamese news first: remove what is not the article, repair the characters.",
    epilog="Exit codes: 0 nothing to report, 1 findings (check, clean --diff), 2 an error.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_PATHS = Argument(help="Files or folders; none or - is standard input.", metavar="[PATH...]")
_TEXT_FIELD = Option(help="Field or column of the text; a.b is b inside of a.")
_FORMAT = Option(help="Format of the input: text, jsonl, csv, tsv, parquet, warc; jsonl.gz if packed.")
_SPLIT = Option(help="Lines between documents in a text file.", metavar="REGEX")
_EXCLUDE = Option(help="Files and folders to leave out when a folder is walked.", metavar="GLOB")
_OUTPUT = Option("--output", "-o", help="Write to this file, or into this folder (also FOLDER/).", metavar="PATH")
_QUIET = Option("--quiet", "-q", help="No messages but errors.")
_VERBOSE = Option("--verbose", "-v", help="Name each file that is changed.")
_COLOR = Option("--color", help="Colours; auto asks the terminal, NO_COLOR, FORCE_COLOR.")

_CHOOSING: Words = {
    "select": Option(help="Rules to use instead of the default ones.", metavar="CODES"),
    "extend_select": Option(help="Rules to use beside the others.", metavar="CODES"),
    "ignore": Option(help="Rules to leave out.", metavar="CODES"),
    "encoding": Option(help="Encoding of text files; without it, it is found out. Rows are UTF-8."),
    "tones": Option(help="Where the mark of hòa/hoà stands: old (hòa), new (hoà), or keep, as it is."),
    "site": Option(help="Site of the texts, whose phrases are used: its domain.", metavar="DOMAIN"),
    "keep_file": Option(help="Lines that are never touched, one a line.", metavar="FILE"),
    "config": Option(help="Configuration file, instead of the nearest one."),
    "isolated": Option("--isolated", help="Read no configuration file."),
}
_READING: Words = {
    "format": _FORMAT,
    "text_field": _TEXT_FIELD,
    "split": _SPLIT,
    "jobs": Option("--jobs", "-j", min=0, help="Processes; 0 is one for each core.", metavar="N"),
    "exclude": _EXCLUDE,
    "force_exclude": Option("--force-exclude", help="Leave out what is named as well, as hooks name files."),
    "stdin_filename": Option(help="Take standard input for this file: format, configuration, reports.", metavar="NAME"),
}
_CLEAN: Words = {
    "paths": _PATHS,
    "in_place": Option("--in-place", "-i", help="Replace the files by their clean text."),
    "output": _OUTPUT,
    "diff": Option("--diff", help="Show what would change, write nothing; 1 if anything."),
    "audit": Option("--audit", help="Record here what undoes the changes.", metavar="FILE"),
    "resume": Option("--resume", help="Go on with a stopped run into -o FOLDER."),
    "skip_bad": Option(
        "--skip-bad", help="Move bad rows into OUTPUT.bad, without -o INPUT.bad or stdin.bad; else they are kept."
    ),
    **_CHOOSING,
    **_READING,
    "quiet": _QUIET,
    "verbose": _VERBOSE,
    "color": _COLOR,
}
_CHECK: Words = {
    "paths": _PATHS,
    "output_format": Option(help="How findings are written: full, in a GitHub job github."),
    "statistics": Option("--statistics", help="Count the findings of each rule instead."),
    "by": Option(help="What the statistics are counted by."),
    "exit_zero": Option("--exit-zero", help="Exit 0 even if there are findings."),
    "baseline": Option(help="Pass over the findings in this file.", metavar="FILE"),
    "write_baseline": Option(help="Write all findings into this file, and accept them.", metavar="FILE"),
    "max_findings": Option(help="Exit 1 only above this number, of all or of some rules.", metavar="[CODE=]N"),
    "max_rate": Option(help="Exit 1 only above this number for 100 lines.", metavar="[CODE=]P%"),
    "max_document_rate": Option(help="Exit 1 only above this part of documents with findings.", metavar="P%"),
    **_CHOOSING,
    **_READING,
    "quiet": _QUIET,
    "color": _COLOR,
}
_REPORT: Words = {
    "paths": _PATHS,
    "output": Option("--output", "-o", help="Write the page to this file.", metavar="FILE"),
    "sample": Option(min=1, help="Documents that are shown; all are counted.", metavar="N"),
    "seed": Option(help="Another one chooses other documents.", metavar="N"),
    **_CHOOSING,
    **_READING,
    "quiet": _QUIET,
}
_RESTORE: Words = {
    "paths": Argument(help="Files or folders that clean has written.", metavar="CLEAN..."),
    "audit": Option("--audit", help="The audit file of that run.", metavar="FILE"),
    "output": _OUTPUT,
    "exclude": _EXCLUDE,
    "quiet": _QUIET,
}
_EXPLAIN: Words = {
    "subjects": Argument(
        help="Codes, names or prefixes of codes; or lines of files.", metavar="CODE|FILE[:ROW]:LINE..."
    ),
    **_CHOOSING,
    "format": _FORMAT,
    "text_field": _TEXT_FIELD,
    "split": _SPLIT,
}
_HELP: Words = {"topic": Argument(help="A topic or a command; none lists them.", metavar="TOPIC")}
_RULES: Words = {"output_format": Option(help="A table, or JSON.")}


def start(words: list[str]) -> None:
    """Run the command line that these words are."""
    # typer would build all commands, where one is named; help looks at the others
    named = {name: command for name, command in _COMMANDS.items() if words[:1] == [name] != ["help"]}
    for name, command in (named or _COMMANDS).items():
        app.command(name)(_spelled_out(*command))
    try:
        app(words, prog_name="dvclean")
    except OSError as error:
        # help and version are written by typer; the errors of files have their names
        if error.filename is not None:
            raise
        close_stdout()
        fail_without_folder()
        say("error: " + UNWRITABLE.format(error.strerror))
        sys.exit(ERROR)


def _spelled_out(command: Callable[..., None], words: Words) -> Callable[..., None]:
    """Return a command as typer wants it: with the options of groups as its own, each with what help says of it."""
    parameters = signature(command).parameters
    groups = {name: each.annotation for name, each in parameters.items() if each.annotation in (Choosing, Reading)}

    @wraps(command)
    def run_with(**given: Any) -> None:
        for name, group in groups.items():
            given[name] = group(**{option: given.pop(option) for option in group._fields})
        command(**given)

    spelled: list[Parameter] = []
    for name, parameter in parameters.items():
        spelled += signature(groups[name]).parameters.values() if name in groups else [parameter]
    run_with.__signature__ = Signature([_said(each, words[each.name]) for each in spelled])  # type: ignore[attr-defined]
    return run_with


def _said(parameter: Parameter, word: Any) -> Parameter:
    """Return a parameter with the argument or the option that it is, by name."""
    return parameter.replace(kind=Parameter.KEYWORD_ONLY, annotation=Annotated[parameter.annotation, word])


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


def help_(topic: str | None = None) -> None:
    """Print a page about a topic."""
    from dvclean.topics import TOPICS  # noqa: PLC0415

    if topic is None:
        width = max(map(len, TOPICS))
        put((f"{name:{width}}  {text.splitlines()[0]}\n" for name, text in TOPICS.items()), Color.never)
    elif topic in TOPICS:
        put([TOPICS[topic]], Color.never)
    elif topic in _COMMANDS:
        app([topic, "--help"], prog_name="dvclean")
    elif any(rule.code.startswith(topic.upper()) for rule in RULES):
        commands.explain([topic])
    else:
        close = nearest(topic, [*TOPICS, *_COMMANDS])
        fail(f"there is no help on {topic!r}{close or ';'} dvclean help lists the topics")


class _Command(NamedTuple):
    """What a command calls, and the words of its options."""

    call: Callable[..., None]
    words: Words


_COMMANDS = {
    "clean": _Command(commands.clean, _CLEAN),
    "check": _Command(commands.check, _CHECK),
    "report": _Command(commands.report, _REPORT),
    "restore": _Command(commands.restore, _RESTORE),
    "explain": _Command(commands.explain, _EXPLAIN),
    "help": _Command(help_, _HELP),
    "rules": _Command(commands.rules, _RULES),
}
