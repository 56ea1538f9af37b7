"""`labproof evidence show`: what a learner reads about the file before handing it in."""

from __future__ import annotations

from tests.graders.batch.hand_ins import evidence


def test_evidence_show_explains_the_file(learner):
    (learner.folder / "evidence.json").write_text(
        evidence(**{"kernel.version": "a\x1b[31m\nb\nc\nd\ne\n"})
    )
    shown = learner.run("labproof", "evidence", "show", "evidence.json").stdout
    assert (
        "kernel.version: kernel.version (exit 0)\n    a\\x1b[31m\n    b\n    c\n    … 2 more lines\n"
        in shown
    )
    held = "It holds 7 outputs, of commands and of files that you kept for it; nothing else:\n"
    kept_out = "No environment, no other files of yours, no host or user names are in it. It is a claim, not a proof.\n"
    assert held in shown
    assert kept_out in shown
    assert shown.endswith(
        "\nDoes not fit: kernel.uname_v is not the build that kernel.version names.\n"
    )
