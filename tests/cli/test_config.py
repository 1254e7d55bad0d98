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


@pytest.fixture
def two(dvclean):
    """Return dvclean where two folders each have a configuration that leaves out one of the two findings."""
    for name, ignore in (("one", "DV2"), ("two", "DV4")):
        (dvclean.folder / name).mkdir()
        (dvclean.folder / name / "dirty.txt").write_text(DIRTY)
        (dvclean.folder / name / "dvclean.toml").write_text(f'ignore = ["{ignore}"]\n')
    return dvclean


def codes(run):
    return {line.split()[1] for line in run.out.splitlines()}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("two/../one", {"DV401"}),
        ("{}/two/../one/dirty.txt", {"DV401"}),
        ("two/../corpus", {"DV201", "DV401"}),
        ("{}/two/../dirty.txt", {"DV201", "DV401"}),
        ("two/below/../../dirty.txt", {"DV201", "DV401"}),
    ],
)
def test_path_with_dots_has_the_configuration_of_where_it_leads(two, path, found):
    (two.folder / "two" / "below").mkdir()
    assert codes(two("check", path.format(two.folder), "--output-format", "concise")) == found


@pytest.mark.parametrize(
    ("inputs", "passed_over"),
    [
        (["one", "two"], ["one", "two"]),
        (["one", "dirty.txt"], ["one"]),
        (["one/dirty.txt", "one", "corpus"], ["one"]),
        (["{}/one", "-"], []),
        (["one", "one/dirty.txt"], []),
        (["corpus", "dirty.txt"], []),
        (["."], ["one", "two"]),
        (["{}", "one"], ["one", "two"]),
        ([".", "two"], ["two", "one"]),
    ],
)
def test_configuration_of_one_input_alone_is_passed_over_aloud(two, inputs, passed_over):
    paths = [path.format(two.folder) for path in inputs]
    (two.folder / "pyproject.toml").write_text('[tool.dvclean]\nselect = ["DV4"]\n')
    told = [line for line in two("check", *paths).err.splitlines() if "is not used" in line]
    assert len(told) == len(passed_over)
    for line, name in zip(told, passed_over, strict=True):
        assert line.startswith(f"dvclean: {name}/dvclean.toml is not used: ")
        assert f"run dvclean on {name} alone, or " in line
        assert line.endswith(f"--config {name}/dvclean.toml")
    for option in ("-q", "--isolated", "--config=pyproject.toml"):
        assert "is not used" not in two("check", option, *paths).err


def test_configuration_that_is_passed_over_may_be_broken(two):
    (two.folder / "corpus" / "pyproject.toml").write_text("[tool.dvclean]\nselect = [\n")
    run = two("check", "corpus", "dirty.txt")
    assert (run.code, "error" in run.err) == (1, False)


def test_with_a_byte_order_mark(dvclean):
    for name, text in (
        ("dvclean.toml", 'select = ["DV4"]\n'),
        ("pyproject.toml", '[tool.dvclean]\nselect = ["DV4"]\n'),
    ):
        (dvclean.folder / name).write_text(text, encoding="utf-8-sig")
        run = dvclean("check", "dirty.txt", "--output-format", "concise")
        assert (run.code, codes(run)) == (1, {"DV401"})
        (dvclean.folder / name).unlink()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("one/new.txt", {"DV401"}),
        ("two/below/new.txt", {"DV201"}),
        ("{}/one/poem.txt", set()),
        ("new.txt", {"DV201", "DV401"}),
    ],
)
def test_standard_input_has_the_configuration_of_its_name(two, name, found):
    with (two.folder / "one" / "dvclean.toml").open("a") as file:
        file.write('[per-file-ignores]\n"poem*" = ["DV401"]\n')
    name = name.format(two.folder)
    run = two("check", "--stdin-filename", name, "--output-format", "concise", stdin=DIRTY)
    assert codes(run) == found
    clean = {"DV201" in found: CLEAN, "DV201" not in found: DIRTY}[True]
    wanted = [line.rstrip() if "DV401" in found else line for line in clean.splitlines()]
    if "DV401" not in found and "DV201" in found:
        wanted[-1] += " "
    assert two("clean", "--stdin-filename", name, stdin=DIRTY).out.splitlines() == wanted


@pytest.mark.parametrize("command", [("check",), ("clean", "-i"), ("clean", "--diff"), ("report", "-o", "r.html")])
def test_configuration_further_down_is_passed_over_once(two, command):
    (two.folder / "two" / "below" / "more").mkdir(parents=True)
    (two.folder / "two" / "below" / "more" / "a.txt").write_text(DIRTY)
    (two.folder / "two" / "empty").mkdir()
    (two.folder / "two" / "empty" / "dvclean.toml").write_text("")
    (two.folder / "top").mkdir()
    (two.folder / "two").rename(two.folder / "top" / "two")
    told = [line for line in two(*command, "top").err.splitlines() if "is not used" in line]
    assert [line.split()[1] for line in told] == ["top/two/dvclean.toml"]
    assert "run dvclean on top/two alone, or " in told[0]
    for args in (["-q", "top"], ["--isolated", "top"], ["top/two"], ["top", "--exclude", "two"]):
        assert "is not used" not in two(*command, *args).err
