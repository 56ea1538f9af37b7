"""On a narrow terminal the report breaks between words, the table of what was seen too."""

from decimal import Decimal

import pytest

from labproof.graders.model import CheckResult, LabReport, Report, Status, Student
from labproof.graders.reports.terminal import render_terminal

MESSAGE = "answers/demo.yaml:3: you wrote '6.8', which is not what uname prints"
SEEN = (
    ("where", "userland", "kernel"),
    ("this machine", "Debian GNU/Linux 12 (bookworm)", "6.18.44-fc-v657"),
)


def report(table=()):
    row = CheckResult("kernel_version", "question", Status.FAILED, Decimal(0), Decimal(2), MESSAGE)
    lab = LabReport(
        "demo",
        "h",
        Decimal(0),
        Decimal(2),
        Decimal(0),
        None,
        (),
        (row,),
        (),
        "Look at a kernel",
        table,
    )
    return Report(Student(), Decimal(0), Decimal(2), Decimal(0), True, True, "live", {}, (), (lab,))


@pytest.mark.parametrize("width", [40, 60, 80])
def test_no_word_of_a_message_is_broken(width):
    shown = render_terminal(report(), width)
    assert MESSAGE in " ".join(shown.split())
    assert max(map(len, shown.splitlines())) <= width


def test_what_was_seen_stands_below_each_other_where_it_would_not_fit():
    shown = render_terminal(report(SEEN), 34)
    assert (
        "where: this machine\nuserland: Debian GNU/Linux 12\n(bookworm)\nkernel: 6.18.44-fc-v657\n"
        in shown
    )
    assert "where         userland                        kernel\n" in render_terminal(
        report(SEEN), 80
    )
