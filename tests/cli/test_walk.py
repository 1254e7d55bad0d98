"""Which files a run takes: links, folders that cannot be read, what the run itself writes, and patterns of files."""

import os
import shutil
import subprocess
import sys

import pytest

from .conftest import CLEAN, DIRTY


def names(run):
    """Return the names of the files in which something was found."""
    return sorted({line.split(":")[0] for line in run.out.splitlines()})


def concise(dvclean, *args, stdin=""):
    return dvclean("check", *args, "-q", "--output-format", "concise", stdin=stdin)


def test_linked_folders_are_not_walked(dvclean):
    (dvclean.folder / "corpus" / "loop").symlink_to("..")
    (dvclean.folder / "outside").mkdir()
    (dvclean.folder / "outside" / "a.txt").write_text(DIRTY)
    (dvclean.folder / "corpus" / "link").symlink_to("../outside")
    assert names(concise(dvclean, "corpus")) == ["corpus/dirty.txt"]
    assert dvclean("clean", "-i", "corpus", "-q").code == 0
    assert (dvclean.folder / "outside" / "a.txt").read_text() == DIRTY


def test_linked_folder_that_is_named_is_walked(dvclean):
    (dvclean.folder / "link").symlink_to("corpus")
    assert names(concise(dvclean, "link")) == ["link/dirty.txt"]


# What takes from the superuser the right to read everything.
WITHOUT_RIGHTS = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
]


@pytest.fixture
def unreadable(dvclean):
    """Return a function that runs dvclean where the folder corpus/closed cannot be read."""
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("the superuser reads all folders")
    for name in ("closed", "zz"):
        (dvclean.folder / "corpus" / name).mkdir()
        (dvclean.folder / "corpus" / name / "dirty.txt").write_text(DIRTY)

    def run(*args):
        command = [*(WITHOUT_RIGHTS if os.geteuid() == 0 else ()), sys.executable, "-m", "dvclean", *args]
        result = subprocess.run(command, capture_output=True, cwd=dvclean.folder, text=True, check=False)
        return result.returncode, result.stderr

    (dvclean.folder / "corpus" / "closed").chmod(0)
    yield run
    (dvclean.folder / "corpus" / "closed").chmod(0o755)


@pytest.mark.parametrize("command", [("check",), ("clean", "-o", "out")])
def test_folder_that_cannot_be_read_does_not_stop_the_others(unreadable, command):
    code, errors = unreadable(*command, "corpus")
    assert code == 2
    assert "error: corpus/closed: cannot read: Permission denied" in errors
    assert "in 2 of 3 documents" in errors


@pytest.mark.parametrize(
    "command",
    [("check", "corpus/closed"), ("clean", "corpus/closed/dirty.txt"), ("explain", "corpus/closed/dirty.txt:1")],
)
def test_unreadable_input_that_is_named(unreadable, command):
    code, errors = unreadable(*command)
    assert code == 2
    assert "Permission denied" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("output", ["corpus/clean", "./corpus/clean/"])
def test_own_output_is_no_input(dvclean, output):
    for _ in range(2):
        assert dvclean("clean", "corpus", "-o", output).code == 0
    found = sorted(str(path.relative_to(dvclean.folder)) for path in dvclean.folder.rglob("*.txt"))
    assert "corpus/clean/dirty.txt" in found
    assert not [path for path in found if "clean/clean/" in path]


def test_own_output_through_a_link_is_no_input(dvclean):
    (dvclean.folder / "alias").symlink_to("corpus")
    for _ in range(2):
        assert dvclean("clean", "alias", "-o", "corpus/out").code == 0
    assert not (dvclean.folder / "corpus" / "out" / "out").exists()


def test_names_with_commas_can_be_excluded(dvclean):
    (dvclean.folder / "corpus" / "a,b.txt").write_text(DIRTY)
    assert names(concise(dvclean, "corpus", "--exclude", "a,b.txt")) == ["corpus/dirty.txt"]


def test_own_audit_is_no_input(dvclean):
    for _ in range(2):
        run = dvclean("clean", "-i", ".", "--audit", "trail.jsonl")
        assert (run.code, "no field" in run.err) == (0, False)
    assert dvclean("restore", "corpus", "--audit", "trail.jsonl", "-o", "back").code == 0
    assert (dvclean.folder / "back" / "dirty.txt").read_text() == DIRTY


def test_input_that_is_named_twice_is_taken_once(dvclean):
    assert "in 1 of 1 document" in dvclean("check", "dirty.txt", "./dirty.txt", "--statistics").err


@pytest.mark.parametrize(
    "paths",
    [["corpus", "corpus/dirty.txt"], ["corpus/dirty.txt", "corpus"], ["{}/corpus/a", "corpus"], ["corpus/a", "."]],
)
def test_file_that_is_named_and_lies_in_a_folder_is_taken_once(dvclean, paths):
    (dvclean.folder / "dirty.txt").unlink()
    (dvclean.folder / "corpus" / "a").mkdir()
    (dvclean.folder / "corpus" / "a" / "b.txt").write_text(DIRTY)
    paths = [path.format(dvclean.folder) for path in paths]
    run = dvclean("check", *paths, "--output-format", "concise", "--select", "DV2")
    assert "2 findings in 2 of " in run.err
    assert run.out.startswith(paths[0])
    run = dvclean("clean", *paths, "-o", "out", "--audit", "trail")
    assert (run.code, "4 changes in 2 of" in run.err) == (0, True)
    assert dvclean("clean", "-i", *paths, "--audit", "trail").code == 0
    run = dvclean("restore", *paths, "--audit", "trail", "-o", "back")
    assert (run.code, "dvclean: error" in run.err) == (0, False)


def test_file_that_is_called_as_standard_input_is(dvclean):
    (dvclean.folder / "-").write_text(DIRTY)
    for path in ("./-", dvclean.folder / "-", ".//-"):
        assert dvclean("clean", path, stdin=CLEAN * 2).out == CLEAN
    run = concise(dvclean, "-", "./-", stdin=CLEAN)
    assert names(run) == [str(dvclean.folder / "-")]
    assert dvclean("clean", "-i", "./-").code == 0
    assert (dvclean.folder / "-").read_text() == CLEAN


def test_restore_goes_back_over_all_runs(dvclean):
    for select in ("DV401", "DV2", "DV2", "DV1"):
        assert dvclean("clean", "-i", "corpus", "--select", select, "--audit", "trail.jsonl").code == 0
    assert (dvclean.folder / "corpus" / "dirty.txt").read_text() == CLEAN
    for output in ("back", "corpus"):
        assert dvclean("restore", "corpus", "--audit", "trail.jsonl", "-o", output).code == 0
        assert (dvclean.folder / output / "dirty.txt").read_text() == DIRTY


@pytest.fixture
def tree(dvclean):
    """Return dvclean in a folder with dirty files in web/drafts and web/poems."""
    for name in ("drafts", "poems"):
        (dvclean.folder / "web" / name).mkdir(parents=True)
        (dvclean.folder / "web" / name / "dirty.txt").write_text(DIRTY)
    return dvclean


@pytest.mark.parametrize(
    "glob",
    [
        "web/poems/../drafts",
        "../*/web/drafts",
        "dra,fts,drafts",
        "drafts",
        "drafts/",
        "./web/drafts",
        "web/drafts",
        "web/drafts/*",
        "*/drafts",
        "nothing,drafts",
        "dr*",
    ],
)
@pytest.mark.parametrize("path", ["web", "./web", "{}/web"])
def test_exclude(tree, glob, path):
    assert names(concise(tree, path.format(tree.folder), "--exclude", glob)) == [
        f"{path.format(tree.folder).removeprefix('./')}/poems/dirty.txt"
    ]


@pytest.mark.parametrize("glob", ["drafts", "web/drafts/", "drafts/*.txt", "dirty.txt", "web"])
@pytest.mark.parametrize("path", ["web/drafts/dirty.txt", "{}/web/drafts/dirty.txt"])
def test_what_is_named_is_left_out_on_demand(tree, glob, path):
    (tree.folder / "web" / "dvclean.toml").write_text(f'exclude = ["{glob}"]\n')
    path = path.format(tree.folder)
    assert concise(tree, path).code == 1
    assert concise(tree, path, "--force-exclude").code == (1 if glob == "web/drafts/" else 0)
    assert concise(tree, "clean.txt", "--force-exclude", "--exclude", "cle*").code == 0
    assert concise(tree, "-", "--force-exclude", "--exclude", "-").code == 0
    assert concise(tree, ".", "--force-exclude", "--exclude", "none").code == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.txt", DIRTY), ("a.jsonl", ""), ("a.parquet", "Mây \0\r\r\n"), ("a.txt", DIRTY * 20_000), ("a.txt", "\x85")],
)
def test_standard_input_that_is_called_as_what_is_left_out(tree, name, data):
    args = ("--stdin-filename", f"web/drafts/{name}", "--exclude", "web/drafts", "--force-exclude")
    assert tree("clean", *args, stdin=data)[:2] == (0, data)
    assert tree("clean", *args, "-o", "b", stdin=data.encode("utf-16")).code == 0
    assert (tree.folder / "b").read_bytes() == data.encode("utf-16")
    assert tree("clean", "--diff", *args, stdin=data)[:2] == (0, "")
    run = tree("check", *args, stdin=data)
    assert (run.code, run.err) == (0, "dvclean: 0 findings in 0 of 0 documents\n")


def test_standard_input_is_left_out_by_its_name_only(tree):
    for args in (["--exclude", "*"], ["--exclude", "b", "--stdin-filename", "a"]):
        assert concise(tree, *args, "--force-exclude", stdin=DIRTY).code == 1
    assert concise(tree, "--exclude", "a", "--stdin-filename", "a", stdin=DIRTY).code == 1


def test_audit_of_standard_input_that_is_left_out(tree):
    args = ("--stdin-filename", "a", "--exclude", "a", "--force-exclude")
    assert tree("clean", *args, "--audit", "t", "-o", "b", stdin=DIRTY).code == 0
    assert tree("restore", "b", "--audit", "t", "-o", "c").code == 0
    assert (tree.folder / "c").read_text() == DIRTY


@pytest.mark.parametrize("glob", ["./drafts", "draft", "eb/drafts", "drafts/x", "poems/drafts"])
def test_patterns_of_other_files(tree, glob):
    assert len(names(concise(tree, "web", "--exclude", glob))) == 2


@pytest.mark.parametrize("path", ["web", "web/poems", "web/poems/dirty.txt", "{}/web"])
@pytest.mark.parametrize("glob", ["poems/*", "./poems/*", "p*/d*", "dirty.txt"])
def test_files_of_a_configuration_are_below_its_folder(tree, path, glob):
    (tree.folder / "web" / "drafts" / "dirty.txt").write_text(CLEAN)
    (tree.folder / "web" / "dvclean.toml").write_text(f'[per-file-ignores]\n"{glob}" = ["DV"]\n')
    assert concise(tree, path.format(tree.folder)).code == 0


@pytest.mark.parametrize("path", ["web", "{}/web", "web/../web"])
@pytest.mark.parametrize("glob", ["poems", "poems/", "./poems", "poems/*", "p*/d*"])
def test_exclude_of_a_configuration_is_below_its_folder(tree, path, glob):
    (tree.folder / "web" / "drafts" / "dirty.txt").write_text(CLEAN)
    (tree.folder / "web" / "dvclean.toml").write_text(f'exclude = ["{glob}"]\n')
    assert concise(tree, path.format(tree.folder)).code == 0


def test_folder_called_after_a_site_is_of_that_site_however_it_is_named(dvclean):
    folder = dvclean.folder / "vnexpress.net"
    folder.mkdir()
    lines = DIRTY.splitlines()
    lines[3] = "Báo tiếng Việt nhiều người xem nhất"
    (folder / "a.txt").write_text("\n".join(lines))
    assert "DV901" in concise(dvclean, "vnexpress.net").out
    assert "DV901" in concise(dvclean, folder / "a.txt").out
    assert "DV901" in dvclean("explain", "vnexpress.net/a.txt:4").out.split("\n\n")[1]


def test_name_that_begins_with_a_dash_can_be_handed_on(dvclean):
    (dvclean.folder / "-d").mkdir()
    for name in ("-d.txt", "-d/a.txt", "d.txt"):
        (dvclean.folder / name).write_text(DIRTY)
    for path in ("./-d.txt", "./-d", "d.txt"):
        found = concise(dvclean, path, "--select", "DV401").out.partition(":")[0]
        assert found == {"./-d": "./-d/a.txt"}.get(path, path)
        assert dvclean("clean", "-i", found).code == 0
    assert dvclean("check", "-q", "--", "-d.txt").code == 0
    run = dvclean("check", "--", "-e.txt")
    assert (run.code, run.err.splitlines()[0]) == (2, "dvclean: error: ./-e.txt: no such file or folder")
