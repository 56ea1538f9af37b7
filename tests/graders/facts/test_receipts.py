"""Receipts: an earlier state, in its turn, on its boot; and what in them cannot be so."""

from __future__ import annotations

import json

import pytest

from labproof.graders.facts.receipts import (
    noise_of_receipts,
    read_receipts,
    receipts_that_do_not_fit,
)
from labproof.graders.model import Absent, Evidence, Missing, Output, Receipt

STEPS = (Receipt("full"), Receipt("mended"))
REBOOTED = (Receipt("full"), Receipt("mended", reboot=True))
EARLY, LATE = "2026-11-03T10:00:00Z", "2026-11-03T10:05:00Z"


def receipt(at: str, boot_id: str = "a", **more: object) -> Output:
    told = {"schema": 1, "outputs": {}, "recorded_at": at, "boot_id": boot_id, **more}
    return Output("receipts/disk.x.json", 0, json.dumps(told))


def evidence(full: Output | None = None, mended: Output | None = None) -> Evidence:
    outputs = {"disk_at_full.receipt": full, "disk_at_mended.receipt": mended}
    return Evidence({key: one for key, one in outputs.items() if one}, recorded_at=LATE)


def read(
    steps: tuple[Receipt, ...], full: Output | None, mended: Output | None
) -> list[Evidence | Missing]:
    return list(read_receipts("disk", steps, evidence(full, mended)).values())


def test_each_is_read_where_they_were_left_in_their_order():
    full, mended = read(STEPS, receipt(EARLY), receipt(LATE))
    assert isinstance(full, Evidence)
    assert (full.recorded_at, mended.recorded_at) == (EARLY, LATE)
    assert isinstance(read(STEPS, receipt(EARLY), receipt(EARLY))[1], Evidence)  # within a second


def test_one_that_was_not_left_is_not_done():
    full, mended = read(STEPS, None, receipt(LATE))
    assert full == Absent(
        "the receipt full was not left", "call `labproof receipt disk full` at that step"
    )
    assert isinstance(mended, Evidence)


def test_one_that_was_left_out_of_turn_is_not_done():
    full, mended = read(STEPS, receipt(LATE), receipt(EARLY))
    assert isinstance(full, Evidence)
    assert mended == Absent(
        "the receipt mended was left before full", "do the steps in their order"
    )


@pytest.mark.parametrize(
    ("boots", "wanted"),
    [
        (("a", "b"), None),
        (("a", "a"), Absent("the machine was not started anew between full and mended")),
        (
            ("a", ""),
            Missing(
                "whether the machine was started anew before mended cannot be seen: it has no boot id"
            ),
        ),
    ],
)
def test_a_reboot_is_told_by_the_boot_id(boots, wanted):
    found = read(REBOOTED, receipt(EARLY, boots[0]), receipt(LATE, boots[1]))[1]
    assert found == wanted if wanted else isinstance(found, Evidence)


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", '{"schema": 2}', '{"schema": 1, "outputs": 7}', "\udc80", "[" * 5000),
        *(
            receipt(at).stdout
            for at in ("", "9", "9" * 5000, f"{EARLY}\x1b[2J", "2026-02-30T10:00:00Z")
        ),
    ],
)
def test_what_is_no_receipt_is_damaged_evidence(text):
    found = read(STEPS, Output("receipts/disk.full.json", 0, text), None)[0]
    told = "leave it again with `labproof receipt disk full`"
    assert found == Missing("receipts/disk.full.json is no receipt", told, damaged=True)


def test_one_that_cannot_be_opened_says_why():
    found = read(
        STEPS,
        Output("receipts/disk.full.json", 1, stderr="is a link; put the file itself there"),
        None,
    )[0]
    assert found == Missing("receipts/disk.full.json: is a link; put the file itself there")


def test_one_that_was_left_after_the_recording_does_not_fit():
    later = "2026-11-03T10:06:00Z"
    assert (
        list(receipts_that_do_not_fit("disk", STEPS, evidence(receipt(EARLY), receipt(LATE)))) == []
    )
    assert list(
        receipts_that_do_not_fit("disk", STEPS, evidence(receipt(EARLY), receipt(later)))
    ) == [f"the receipt mended of disk was left ({later}) after the evidence was recorded ({LATE})"]


def test_a_copy_has_the_noise_of_what_it_was_copied_from():
    ours = evidence(receipt(EARLY, salt="11"), receipt(LATE, salt="11"))
    theirs = evidence(receipt(EARLY, salt="22"), receipt(LATE, salt="11"))
    both = set(noise_of_receipts("disk", STEPS, ours)) & set(
        noise_of_receipts("disk", STEPS, theirs)
    )
    assert (len(both), len(set(noise_of_receipts("disk", STEPS, ours)))) == (1, 2)
