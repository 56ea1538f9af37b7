"""What the containers of one run have of their own is found again in a copy."""

import json

from labproof.graders import ROOT
from labproof.graders.evidence.file import parse_evidence
from labproof.graders.facts import apart
from labproof.graders.facts.apart import noise


def test_the_process_numbers_of_one_runs_containers_are_its_own():
    def of(pids, boot="0d5d0a8c"):
        data = json.loads((ROOT / "tests/data/containers/linux.json").read_bytes())
        text = json.dumps(data).replace("0d5d0a8c", boot)
        data = json.loads(text)
        engine = json.loads(data["outputs"]["containers.engine"]["stdout"])
        for image, pid in zip(engine["images"], pids, strict=True):
            image["pid"] = pid
        data["outputs"]["containers.engine"]["stdout"] = json.dumps(engine)
        return list(noise(parse_evidence(json.dumps(data).encode(), "evidence.json")))

    assert of([4, 5, 6]) == of([4, 5, 6]) != []
    assert len({*of([4, 5, 6]), *of([4, 5, 7]), *of([4, 5, 6], "0d5d0a8d")}) == 3
    assert of([0, 0, 6]) == [], "one alone may come again"


def test_only_a_line_that_begins_with_it_tells_a_boot():
    seen = "0" * 36
    told = f"x\nboot_id\t{seen}\nboot_id\t{seen}x\n no boot_id\t{seen}\nboot_idboot_id\t{seen}\nboot_id\t{'1' * 36}"
    assert apart._BOOT.findall(told) == [seen, "1" * 36]
