"""The configuration file: where it is found, what overrides it, how its errors are told."""

import pytest

from .conftest import CLEAN, DIRTY


def test_found_beside_the_inputs(dvclean):
    (dvclean.folder / "corpus" / "dvclean.toml").write_text('select = ["DV201"]\n')
    assert "DV401" not in dvclean("check", "corpus").out
    assert "DV401" in dvclean("check", "dirty.txt").out


def test_not_found_in_a_folder_that_the_path_leaves(dvclean):
    (dvclean.folder / "corpus" / "dvclean.toml").write_text('ignore = ["ALL"]\n')
    assert dvclean("check", "corpus/../dirty.txt").code == 1


def test_found_above_and_in_pyproject(dvclean):
    (dvclean.folder / "pyproject.toml").write_text('[tool.dvclean]\nignore = ["DV2"]\nexclude = ["clean.*"]\n')
    run = dvclean("check", "corpus")
    assert "DV201" not in run.out
    assert "of 1 document" in run.err


@pytest.mark.parametrize(
    "text",
    [
        '[ "tool" . \'dvclean\' ]\nselect = ["DV4"]\n',
        '[tool]\nother = 1\ndvclean.select = ["DV4"]\n',
        '[tool]\ndvclean = { select = ["DV4"] }\n',
        'tool.dvclean.select = ["DV4"]\n',
        'tool = { other = 1, dvclean = { select = ["DV4"] } }\n',
        '[project]\nname = "x"\n\n  [tool.dvclean]\r\nselect = ["DV4"]\n',
    ],
)
def test_each_way_to_write_a_table_is_found(dvclean, text):
    (dvclean.folder / "pyproject.toml").write_bytes(text.encode())
    run = dvclean("check", "dirty.txt")
    assert "DV401" in run.out
    assert "DV201" not in run.out


def test_pyproject_that_only_names_it_is_not_read(dvclean):
    (dvclean.folder / "pyproject.toml").write_text('[project]\ndependencies = ["dvclean"]\n[tool.other\n')
    assert dvclean("check", "dirty.txt").code == 1


def test_pyproject_of_another_tool_is_passed_over(dvclean):
    (dvclean.folder / "dvclean.toml").write_text('select = ["DV4"]\n')
    (dvclean.folder / "corpus" / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert "DV201" not in dvclean("check", "corpus").out


@pytest.mark.parametrize(
    ("args", "clean"),
    [
        ([], DIRTY.replace(" \n", "\n")),
        (["--isolated"], CLEAN),
        (["--select", "DV201"], CLEAN.replace("tám mươi.\n", "tám mươi. \n")),
    ],
)
def test_options_override_it(dvclean, args, clean):
    (dvclean.folder / "dvclean.toml").write_text('select = ["DV4"]\n')
    assert dvclean("clean", *args, stdin=DIRTY).out == clean


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('selct = ["DV1"]', "unknown key 'selct'; did you mean select?"),
        ('select = "DV1"', "select takes a list of strings"),
        ("select = [1]", "select takes a list of strings"),
        ("encoding = 8", "encoding takes a string"),
        ('select = ["DV1"', "no valid TOML"),
        ('select = ["DV777"]', "no rule is called 'DV777'"),
    ],
)
def test_errors(dvclean, text, message):
    (dvclean.folder / "dvclean.toml").write_text(text)
    run = dvclean("check", "clean.txt")
    assert (run.code, run.out) == (2, "")
    assert message in run.err
