"""Evidence as a file: read strictly, written the same way each time."""

import json

import msgspec
import pytest

from labproof.graders import limits
from labproof.graders.evidence.file import (
    EvidenceError,
    dump_evidence,
    load_evidence,
    parse_evidence,
)
from labproof.graders.model import Evidence, Output

SEEN = Evidence(
    {"a.b": Output("echo", 0, "x\u0000\n", seconds=0.01)},
    recorded_at="2026-01-01T00:00:00Z",
    salt="ab",
)


def test_what_is_written_is_read_again():
    text = dump_evidence(SEEN)
    read = parse_evidence(text.encode(), "e.json")
    assert {name: getattr(read, name) for name in SEEN.__struct_fields__} == msgspec.structs.asdict(
        SEEN
    )
    assert dump_evidence(parse_evidence(text.encode(), "e.json")) == text
    assert json.loads(text)["schema"] == 1


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b"",
            "e.json: this is no evidence (Input data was truncated); record it again with `labproof record`",
        ),
        (
            b"{",
            "e.json: this is no evidence (Input data was truncated); record it again with `labproof record`",
        ),
        (b"{}", "e.json: evidence of schema 0, and this labproof reads 1; record it again"),
        (
            b'{"schema": 2}',
            "e.json: evidence of schema 2, and this labproof reads 1; record it again",
        ),
        (
            b'{"schema": 1}',
            "e.json: this is no evidence (Object missing required field `outputs`); record it again with `labproof record`",
        ),
        (
            b'{"schema": 1, "outputs": {"a": 3}}',
            "e.json: this is no evidence (Expected `object`, got `int` - at `$.outputs[...]`); record it again with "
            "`labproof record`",
        ),
    ],
)
def test_what_is_no_evidence_is_told_in_one_sentence(data, told):
    with pytest.raises(EvidenceError) as error:
        parse_evidence(data, "e.json")
    assert str(error.value) == told


@pytest.mark.parametrize("deep", [b"[" * 200_000, b'{"schema":1,"outputs":' + b'{"a":' * 100_000])
def test_deep_nesting_is_refused_and_crashes_nothing(deep):
    with pytest.raises(EvidenceError):
        parse_evidence(deep, "e.json")


def test_an_archive_in_its_place_is_told_as_one(tmp_path):
    path = tmp_path / "submission.zip"
    path.write_bytes(b"PK\3\4")
    with pytest.raises(EvidenceError) as told:
        load_evidence(path)
    assert str(told.value) == f"{path}: is an archive; unpack evidence.json, and name that"


def test_a_file_that_is_too_large_or_not_there_is_told(tmp_path):
    with pytest.raises(
        EvidenceError, match="there is no such file; record it with `labproof record`"
    ):
        load_evidence(tmp_path / "e.json")
    (tmp_path / "e.json").write_bytes(b" " * (limits.EVIDENCE_BYTES + 1))
    with pytest.raises(EvidenceError, match="is larger than 8 MiB; shorten it"):
        load_evidence(tmp_path / "e.json")
