"""One submission, found and not yet opened."""

from __future__ import annotations

import msgspec

from labproof.graders.batch.find.site import HandIn


class FoundSubmission(msgspec.Struct, frozen=True):
    """Where one submission lies, and what is told of it.

    Args:
        name: As it was found, made safe to show.
        path: What the instructor named: a folder, or an archive.
        parts: The way from there down to it, by folders that are no links.
        members: Only these files of the folder or archive that it leads to, each with the name that its learner gave
            it, below the submission; () means all.
        packed: Whether that is an archive of more than one submission.
        hand_in: What its name, or the site it comes from, tells.
    """

    name: str
    path: str
    parts: tuple[str, ...] = ()
    members: tuple[tuple[str, str], ...] = ()
    packed: bool = False
    hand_in: HandIn = HandIn()
