"""What a course site's way of naming tells: whose a hand-in is, when it came, and what its learner called it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from labproof.graders.batch.find.tree import TreeNode


class Clue(msgspec.Struct, frozen=True):
    """What tells one person.

    Args:
        name: Of a person, as people write it or run together.
        login: By which the site knows them.
        number: The site's own for them, which is no roster's id.
        text: A name of which nobody said what it is.
    """

    name: str = ""
    login: str = ""
    email: str = ""
    number: str = ""
    text: str = ""


class HandIn(msgspec.Struct, frozen=True):
    """What is told of one hand-in before it is opened.

    Args:
        name: What it is called in results; what has one name is one hand-in. Empty: by its own name.
        who: One clue for each person; none where the site keeps them secret.
        group: The site's name of a group.
        file: What the learner called the file, where files lie side by side.
        at: When it came, ISO 8601, in the site's own time where that names no zone.
        late: ``late``, or how late, as the site has it.
        order: What tells a later attempt from an earlier one; () where nothing does.
        active: Whether the site counts this attempt, whichever came last.
        odd: What the site says against counting it.
        inside: Roster ids by which things in it are called, where it has nobody's name itself.
    """

    name: str = ""
    who: tuple[Clue, ...] = ()
    group: str = ""
    file: str = ""
    at: str = ""
    late: str = ""
    order: tuple[int, ...] = ()
    active: bool = False
    odd: str = ""
    inside: tuple[str, ...] = ()


class SiteEntry(msgspec.Struct):
    """One hand-in of a class: where it lies, and what is told of it; of files side by side what each was called."""

    name: str
    nodes: list[TreeNode]
    hand_in: HandIn
    files: list[str] = []


class Site(msgspec.Struct, frozen=True):
    """One place that hands out hand-ins.

    Args:
        name: As ``--layout`` has it.
        hand_in: What the name of a file or folder tells; None where it is not this site's way of naming.
        entries: For sites whose tree tells it: the hand-ins in a folder, None where it is not this site's.
        attempts: For sites that keep several in a learner's folder: one entry each, none where it is not this site's.
        comment: Whether a name is of what the site itself laid beside them.
        given: What the site itself laid beside the hand-ins of such a tree.
        shy: Another's names may look like these: asked after all others, and only for what may be work.
    """

    name: str
    hand_in: Callable[[str], HandIn | None] = lambda _: None
    entries: Callable[[TreeNode], Sequence[SiteEntry] | None] = lambda _: None
    attempts: Callable[[TreeNode, HandIn], list[SiteEntry]] | None = None
    comment: Callable[[str], bool] | None = None
    given: Sequence[str] = ()
    shy: bool = False
