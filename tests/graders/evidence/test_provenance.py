"""Where a recording comes from shows, whatever was changed in it."""

import json

import msgspec
import pytest

from labproof.graders import ROOT
from labproof.graders.batch.grade.submission import grade_record
from labproof.graders.evidence.file import parse_evidence
from labproof.graders.evidence.provenance import noise_of
from labproof.graders.facts import known_sources
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab
from tests.samples import MACHINES

LABS = [load_lab(folder) for folder in find_labs(["part1", "part2", "part3", "part4"])]
KNOWN = known_sources([load_lab(folder) for folder in find_labs()])
SAMPLE = (
    "the evidence is that of a sample machine that comes with labproof, whatever was changed in it"
)
CONSTRUCTED = "the evidence says of itself that it was constructed, and not recorded"
ANSWERS = b"answers: {kernel_version: 6.1.0-51-amd64}\n"


def machine(name):
    return json.loads((ROOT / "fixtures" / "systems" / f"{name}.json").read_bytes())


def flags(data):
    record = grade_record(
        "a", {"part1.yaml": ANSWERS, "evidence.json": json.dumps(data).encode()}, {}, LABS
    )
    return list(record.flags)


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_a_shipped_sample_with_another_nonce_is_known(path):
    data = json.loads(path.read_bytes()) | {
        "nonce": "a" * 32,
        "recorded_at": "2026-11-26T10:00:00Z",
    }
    assert SAMPLE in flags(data)
    assert SAMPLE in flags(data | {"origin": "recorded"})


@pytest.mark.parametrize("path", MACHINES, ids=lambda path: path.stem)
def test_a_sample_whose_salt_was_changed_too_is_known(path):
    """By its boot, its times, or all that it printed."""
    assert SAMPLE in flags(json.loads(path.read_bytes()) | {"salt": "0123456789abcdef"})


def test_what_says_that_it_was_constructed_is_no_learners():
    assert CONSTRUCTED in flags(machine("wsl2"))
    assert CONSTRUCTED not in flags(machine("podman"))


def test_a_course_whose_noise_cannot_be_told_costs_nobody_anything():
    def broken(_evidence):
        raise LookupError

    evidence = parse_evidence(json.dumps(machine("podman")).encode(), "evidence.json")
    known = KNOWN | {"odd": msgspec.structs.replace(KNOWN["traces"], noise=broken)}
    assert noise_of(evidence, known) == noise_of(evidence, KNOWN) != []
