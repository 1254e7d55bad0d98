"""The configuration: found and read from dvclean.toml or [tool.dvclean], overridden by options."""

from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping
from contextlib import suppress
from glob import escape
from os.path import abspath, exists, isdir, isfile, normpath
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

from dvclean.engine import Settings, SettingsError, check_settings, chosen_rules
from dvclean.phrases import nearest, read_tables
from dvclean.regex import regex_bytes

FILE = "dvclean.toml"


class Config(NamedTuple):
    """What a run of the command line does, beside its inputs.

    settings are the Cleaner's; exclude holds glob patterns of files that are not taken when a folder is walked.
    format is that of all inputs, where their names do not tell; text_field is the field or column of the text, split
    a regular expression of the lines between documents of a text file. source is the file that says so, if one does.
    """

    settings: Settings = Settings()
    exclude: tuple[str, ...] = ()
    format: str | None = None
    text_field: str = "text"
    split: str | None = None
    source: Path | None = None

    def override(self, options: Mapping[str, Any]) -> "Config":
        """Return a configuration in which the options that were given (are not None) take the place of its values."""
        given = {name: value for name, value in options.items() if value is not None}
        outer = {name: given.pop(name) for name in self._fields if name in given}
        return self._replace(settings=self.settings._replace(**given), **outer)


# the fields that a file can set, and their values where it does not
_DEFAULTS = Settings()._asdict() | Config()._asdict()
del _DEFAULTS["settings"], _DEFAULTS["source"]

# keys that take codes, in small letters too
_OF_CODES = frozenset({"select", "extend-select", "ignore"})

# key of the file: name of the field
_KEYS = {name.replace("_", "-"): name for name in _DEFAULTS}


def load_config(path: Path | None = None, inputs: Iterable[Path] = (), *, isolated: bool = False) -> Config:
    """Return the configuration of path or, without one, of the nearest file that holds one.

    It is looked for in the folder that the inputs share and in those above it, as far as the root of the repository.
    isolated reads none. Raises SettingsError for a file that is no TOML, or holds a key or value that cannot be.
    """
    if isolated:
        return Config()
    if path is None:
        path = find(_common_folder(inputs))
        if path is None:
            return Config()
    return read(path)


def passed_over(inputs: Iterable[Path]) -> dict[Path, Path]:
    """Return the configurations that a run over inputs does not take, each with the folder of an input it is meant for.

    They lie beside an input or above it, but not above all of them.
    """
    folders = dict.fromkeys(map(_folder, inputs))
    if len(folders) < 2:
        return {}
    common = _common_folder(folders)
    found: dict[Path, Path] = {}
    for folder in folders:
        # what is wrong with a file that is not used is nobody's error
        with suppress(SettingsError):
            path = find(folder, common)
            if path:
                found.setdefault(path, folder)
    return found


def below_inputs(walked: Mapping[Path, Path]) -> dict[Path, Path]:
    """Return the configurations further down than the inputs, which are not taken, each with its folder.

    walked are the folders in which files were found, each with the input that it lies in.
    """
    found: dict[Path, Path] = {}
    for folder, above in walked.items():
        with suppress(SettingsError):
            path = find(Path(abspath(folder)), Path(abspath(above)))
            if path:
                found[path] = path.parent
    return found


def find(folder: Path, below: Path | None = None) -> Path | None:
    """Return the configuration file of folder, or of the nearest folder above it that has one, or None.

    below ends the way up: neither that folder is asked nor one above it.
    """
    for place in (folder, *folder.parents):
        if place == below:
            return None
        if isfile(place / FILE):
            return place / FILE
        project = place / "pyproject.toml"
        if isfile(project) and _concerns(project):
            return project
        if exists(place / ".git"):
            return None
    return None


# The ways to write a key of [tool.dvclean]: in one line with "tool", or below a header or key that is only that.
_MAY_CONCERN = regex_bytes(rb"""(?m)^[ \t]*\[?[ \t]*["']?tool["']?[ \t]*(?:\.[ \t]*["']?dvclean\b|\]|=.*\bdvclean\b)""")


def _concerns(project: Path) -> bool:
    """Return whether a pyproject.toml has a [tool.dvclean]."""
    # most do not set it up, which is told without reading TOML: that takes as long as cleaning an article
    return bool(_MAY_CONCERN.search(_content(project))) and "dvclean" in _parse(project).get("tool", {})


def read(path: Path) -> Config:
    """Return the configuration that a file holds: a pyproject.toml in its [tool.dvclean], another as a whole.

    Raises SettingsError as load_config does.
    """
    table = _parse(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("dvclean", {})
    try:
        config = Config().override({_name(key): _value(key, value) for key, value in table.items()})
        chosen_rules(config.settings)
        check_settings(config.settings)
        return _anchored(config, path.parent)._replace(source=path)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from None


def anchored(glob: str, folder: Path) -> str:
    """Return a pattern of files as it is matched: with a stroke in it, it is one of absolute paths, from folder on.

    One without is matched with names. A stroke at the end, as others have it for folders, makes no difference.
    """
    glob = glob.strip().rstrip("/")
    return normpath(Path(escape(abspath(folder)), glob)) if "/" in glob else glob


def _anchored(config: Config, folder: Path) -> Config:
    """Return a configuration whose patterns of files start at the folder of its file."""
    ignores = tuple((anchored(glob, folder), codes) for glob, codes in config.settings.per_file_ignores)
    exclude = tuple(anchored(glob, folder) for glob in config.exclude)
    return config.override({"exclude": exclude, "per_file_ignores": ignores})


def _content(path: Path) -> bytes:
    """Return the bytes of a configuration file, without the mark that some editors put in front."""
    try:
        return path.read_bytes().removeprefix(BOM_UTF8)
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}") from None


def _parse(path: Path) -> dict[str, Any]:
    """Return what a TOML file holds."""
    import tomllib  # noqa: PLC0415 - most runs find no such file

    try:
        return tomllib.loads(_content(path).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: no valid TOML: {error}") from None


def _name(key: str) -> str:
    """Return the field that a key of the file sets."""
    if key not in _KEYS:
        raise SettingsError(f"unknown key {key!r}{nearest(key, _KEYS)}")
    return _KEYS[key]


def _value(key: str, value: object) -> object:
    """Return a value of the file as the field holds it: lists as tuples. Raises SettingsError for the wrong type."""
    if key == "phrases":
        return _phrases(value)
    if key == "per-file-ignores":
        return _per_file_ignores(value)
    if isinstance(_DEFAULTS[_KEYS[key]], tuple):
        if not _is_list_of_strings(value):
            raise SettingsError(f"{key} takes a list of strings, not {value!r}")
        return tuple(map(upper_code, value)) if key in _OF_CODES else tuple(value)
    if not isinstance(value, str):
        raise SettingsError(f"{key} takes a string, not {value!r}")
    return value


def _is_list_of_strings(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def upper_code(code: str) -> str:
    """Return a code of rules that may be in small letters; what is none stays as it was typed."""
    return code.upper() if code[:2].upper() == "DV" or code.upper() == "ALL" else code


def _phrases(value: object) -> object:
    """Return the [[phrases]] tables of the file."""
    if not isinstance(value, list) or not all(isinstance(table, dict) for table in value):
        raise SettingsError(f"phrases takes tables, each under [[phrases]], not {value!r}")
    try:
        return read_tables(value)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def _per_file_ignores(value: object) -> object:
    """Return the [per-file-ignores] table of the file."""
    if not isinstance(value, dict):
        raise SettingsError(
            f'per-file-ignores takes a table of patterns and codes ("poems/*" = ["DV3"]), not {value!r}'
        )
    return tuple((glob, _codes(glob, codes)) for glob, codes in value.items())


def _codes(glob: str, value: object) -> tuple[str, ...]:
    if not _is_list_of_strings(value):
        raise SettingsError(f"per-file-ignores takes a list of codes for {glob!r}, not {value!r}")
    return tuple(map(upper_code, value))


def read_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of a list of lines to keep. Raises SettingsError where it cannot be read."""
    try:
        return tuple(path.read_text(encoding="utf-8-sig").split("\n"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path}: a list of lines to keep is in UTF-8") from None


def _common_folder(inputs: Iterable[Path]) -> Path:
    """Return the folder that all inputs lie in, the current one where there are none."""
    from os.path import commonpath  # noqa: PLC0415 - pathlib has no equal

    folders = set(map(_folder, inputs))
    return Path(commonpath(folders)) if folders else Path.cwd()


def _folder(path: Path) -> Path:
    """Return the folder that an input is or lies in, as an absolute path without "..", which would lead back down."""
    whole = Path(abspath(path))
    return whole if isdir(whole) else whole.parent
