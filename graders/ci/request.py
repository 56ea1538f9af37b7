"""What `labproof ci` was asked, as it travels into the process that does it."""

from __future__ import annotations

import msgspec


class Request(msgspec.Struct, frozen=True):
    """One call of `labproof ci`.

    Args:
        repo: The checkout's root, absolute.
        answers: The folder of answers below it.
        out: Where files go, absolute; empty: where the target looks for them.
        target: Empty: found from the environment.
        labs: Ids; none: all.
        min_score: A percentage's digits; empty: every score is well.
        exports: Name and absolute path of each further file.
        labproof_inside: labproof itself stands in the checkout.
    """

    repo: str
    answers: str = "answers"
    out: str = ""
    target: str = ""
    labs: tuple[str, ...] = ()
    min_score: str = ""
    feedback: str = "full"
    live: bool = False
    exports: tuple[tuple[str, str], ...] = ()
    labproof_inside: bool = False
