"""Whatever a document holds, each format parses, and nothing in it acts on a terminal or in a log."""

import json
import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

import jsonschema
import pytest

from dvclean.document import split_lines
from dvclean.report import FORMATS, load
from dvclean.report.escape import plain

from .cases import ARTICLE, HOSTILE, hostile, outcome

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.schema.json").read_text(encoding="utf-8"))


def written(name, outcomes):
    return "".join(load(name)(iter(outcomes)))


def readable(path):
    return path.replace("\udcff", r"\xff")


@pytest.mark.parametrize("output", ["json", "jsonl", "gitlab"])
def test_paths_are_read_by_strict_parsers(output):
    one = outcome(ARTICLE.format("Không có gì."))
    text = written(output, [one._replace(path="bài \udcff\udce1\udcbb.txt")])
    assert r'"bài \\xff\\xe1\\xbb.txt"' in text
    assert r"\ud" not in text


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("output", FORMATS)
def test_nothing_acts_on_a_terminal(output, name):
    text = plain(written(output, hostile(name)))
    assert text.replace("\n", "").isprintable()


@pytest.mark.parametrize("name", HOSTILE)
def test_json(name):
    outcomes = hostile(name)
    files = json.loads(written("json", outcomes))["files"]
    assert [(file["path"], file.get("row")) for file in files] == [(readable(o.path), o.row) for o in outcomes]
    findings = [tuple(finding.values()) for file in files for finding in file["findings"]]
    assert findings == [tuple(finding) for o in outcomes for finding in o.findings]


@pytest.mark.parametrize("name", HOSTILE)
def test_jsonl(name):
    outcomes = hostile(name)
    rows = [json.loads(line) for line in written("jsonl", outcomes).splitlines()]
    wanted = [(readable(o.path), o.row, f.code, f.replacement) for o in outcomes for f in o.findings]
    assert [(row["path"], row.get("row"), row["code"], row["replacement"]) for row in rows] == wanted


@pytest.mark.parametrize("name", HOSTILE)
def test_github(name):
    lines = written("github", hostile(name)).splitlines()
    assert len(lines) == sum(len(o.findings) for o in hostile(name))
    for line in lines:
        assert re.fullmatch(r"::warning file=[^:,]+,line=\d+(,col=\d+)?,title=DV\d{3} [a-z-]+::.*", line)
        assert "%0A" not in line
        assert "%0D" not in line


@pytest.mark.parametrize("name", HOSTILE)
def test_gitlab(name):
    issues = json.loads(written("gitlab", hostile(name)))
    assert all(issue["location"]["lines"]["begin"] > 0 for issue in issues)
    per_file = [(issue["location"]["path"], issue["fingerprint"]) for issue in issues]
    assert len(set(per_file)) == len(per_file)


def test_gitlab_fingerprints_do_not_count_lines():
    def fingerprints(text):
        return {issue["fingerprint"] for issue in json.loads(written("gitlab", [outcome(text)]))}

    text = ARTICLE.format("Hai dòng như nhau. \nMột dòng khác.\nHai dòng như nhau. ")
    assert fingerprints(text) == fingerprints(text.replace("\n\n", "\n\nMột đoạn mới ở trên.\n"))
    assert len(fingerprints(text)) == 4


@pytest.mark.parametrize("name", HOSTILE)
def test_sarif_is_valid(name):
    log = json.loads(written("sarif", hostile(name)))
    jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_sarif_without_findings_is_valid():
    log = json.loads(written("sarif", []))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    assert log["runs"][0]["results"] == []


def test_sarif_names_rules_places_and_files():
    outcomes = hostile("markup")
    run = json.loads(written("sarif", outcomes))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["help"]["text"]
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]}
    paths = {unquote_to_bytes(uri.removeprefix("file://")).decode("utf-8", "surrogateescape") for uri in uris}
    assert paths == {o.path for o in outcomes}
    assert all(re.fullmatch(r"(file://)?[\w./%~-]+", uri, re.ASCII) for uri in uris)


@pytest.mark.parametrize("name", [name for name in HOSTILE if name != "long"])
def test_sarif_fixes_repair(name):
    """What the fixes of a document say, applied from its end, is its clean text, but for what builds on a fix."""
    one = outcome(ARTICLE.format(HOSTILE[name].translate(dict.fromkeys(range(32))) + "  "))
    lines = split_lines(one.text)
    for result in reversed(json.loads(written("sarif", [one]))["runs"][0]["results"]):
        if "fixes" not in result:  # reported only
            continue
        (replacement,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
        region = replacement["deletedRegion"]
        assert region["startColumn"] == 1
        at = region["startLine"] - 1
        if "insertedContent" in replacement:
            assert (region["endLine"], region["endColumn"]) == (at + 1, len(one.text.split("\n")[at]) + 1)
            if lines[at] == one.text.split("\n")[at]:
                lines[at] = replacement["insertedContent"]["text"]
        else:
            assert (region["endLine"], region["endColumn"]) == (at + 2, 1)
            del lines[at]
    assert "\n".join(lines) + "\n" == one.clean


def test_sarif_has_no_fix_that_fixes_nothing():
    ends = outcome("Gió nhẹ. \r\nTrời mưa.")
    packed = ends._replace(path="trang.txt.gz")
    fixed = [
        [result["ruleId"] for result in json.loads(written("sarif", [one]))["runs"][0]["results"] if "fixes" in result]
        for one in (ends, packed)
    ]
    assert fixed == [["DV401"], []]


@pytest.mark.parametrize("output", FORMATS)
def test_nothing_found(output):
    text = written(output, [outcome("Một dòng sạch.\n")])
    if output in {"json", "gitlab", "sarif"}:
        json.loads(text)
    else:
        assert text == ""


@pytest.mark.parametrize("output", FORMATS)
def test_reports_are_streamed(output):
    """The first document is reported before the last is read."""
    seen = []

    def outcomes():
        for number in range(50):
            seen.append(number)
            yield outcome(ARTICLE.format("x"), f"{number}.txt")

    for piece in load(output)(outcomes()):
        if "0.txt" in piece:
            break
    assert len(seen) <= 2


@pytest.mark.parametrize(("start", "places"), [(None, [7, 7]), (20, [23, 25])])
def test_findings_in_rows_stand_on_lines_of_the_file(start, places):
    one = outcome(ARTICLE.format("Không có gì."), row=7)._replace(start=start)
    found = re.findall(r"line=(\d+),", written("github", [one]))
    assert list(map(int, found)) == places
    assert [issue["location"]["lines"]["begin"] for issue in json.loads(written("gitlab", [one]))] == places
    results = json.loads(written("sarif", [one]))["runs"][0]["results"]
    regions = [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in results]
    assert regions == places
    assert ("of the text in this row" in written("github", [one])) == (start is None)
    assert [line.split(":")[:3] for line in plain(written("concise", [one])).splitlines()] == [
        ["a.txt", "7", "4"],
        ["a.txt", "7", "6"],
    ]
