"""Documents in every format, and runs over them in this process."""

import csv
import gzip
import io
import json

import pytest

from dvclean.corpus import run

TEXTS = [
    "Chợ nổi đón khách trở lại\n\nGhe xuồng chở đầy trái cây từ tờ mờ sáng. \nXem thêm: Chợ nổi mùa nước lên\n",
    "Cây cầu mới nối hai bờ sông\n\nNgười dân đi bộ qua cầu từ sáng sớm.\n",
    'Lời kể của "người giữ rừng", sau ba mươi năm\n\n\n\nÔng vẫn đi tuần mỗi ngày.\n',
] * 5


def jsonl(texts=TEXTS, **extra):
    rows = [{"id": i, "text": text, "tags": ["a", {"b": 1.50}], **extra} for i, text in enumerate(texts)]
    return b"".join(json.dumps(row, ensure_ascii=i % 2 == 0).encode() + b"\n" for i, row in enumerate(rows))


def table(texts=TEXTS, separator=","):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow(["id", "text", "note"])
    writer.writerows([i, text, 'a "quoted", note'] for i, text in enumerate(texts))
    return out.getvalue().encode()


def wet(texts=TEXTS):
    out = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nsoft\r\n\r\n"
    for i, text in enumerate(texts):
        data = text.encode()
        head = f"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://www.bao.vn/{i}\r\nContent-Length: "
        out += f"{head}{len(data)}\r\n\r\n".encode() + data + b"\r\n\r\n"
    return out


def parquet(texts=TEXTS, path=None):
    arrow = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table

    table = arrow.table({"id": list(range(len(texts))), "text": texts}).replace_schema_metadata({"source": "test"})
    out = io.BytesIO()
    write_table(table, out, row_group_size=4)
    return out.getvalue()


def contents():
    """Return the same documents in files of each format."""
    return {
        "a.jsonl": jsonl(),
        "a.jsonl.gz": gzip.compress(jsonl(), mtime=0),
        "a.csv": table(),
        "a.tsv": table(separator="\t"),
        "a.wet": wet(),
        "a.parquet": parquet(),
    }


def clean(path, output=None, **plan):
    """Clean a file in this process and return the outcomes."""
    return list(run.clean([path], run.Plan(**plan), output))
