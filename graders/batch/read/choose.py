"""Everything that was handed in -> the one file of each name that counts, and a word on whatever else was meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from labproof.graders import limits
from labproof.graders.answers.names import by_right_names, is_yaml
from labproof.graders.batch.archives import Rejected
from labproof.graders.batch.wanted import EVIDENCE, MANIFEST, Wanted, is_answers
from labproof.graders.messages import listed, shown

# ILIAS lays the time before each file that is handed in: `20261103210500_part1.yaml`.
_STAMPED = re.compile(r"(?:^|/)(\d{14})_(?=[^/])")


class HandedInFile(msgspec.Struct, frozen=True):
    """One file that was handed in.

    Args:
        path: In the submission; ``!`` stands behind an archive that it was packed in.
        age: When it came, from the outermost archive to the file itself: of two the larger is newer.
    """

    path: str
    age: tuple[int, ...]
    data: bytes

    @property
    def name(self) -> str:
        """Without the folders, and the time that a site lays before it."""
        return _STAMPED.sub("", self.path.rpartition("/")[2])

    @property
    def came(self) -> tuple[str, tuple[int, ...]]:
        """Of two the larger is newer: by the time that a site lays before names, else by its age."""
        return max(_STAMPED.findall(self.path), default=""), self.age

    @property
    def archive(self) -> str:
        """What it was packed in."""
        return self.path.rpartition("!")[0]

    @property
    def folder(self) -> str:
        """Without the name."""
        return self.path.rpartition("/")[0]


class Contents(msgspec.Struct):
    """What counts of a submission.

    Args:
        files: By the name under which each counts.
        problems: Of single files that could not be read, by the same names.
        odd: What a person should know about which of them count.
        others: Names of what was handed in beside them, and stands for nothing.
        unasked: Of those, answer files of labs that are not graded.
    """

    files: dict[str, bytes]
    problems: dict[str, str] = {}
    odd: list[str] = []
    others: list[str] = []
    unasked: list[str] = []


def choose(
    pieces: Sequence[HandedInFile],
    problems: Mapping[str, str],
    refused: Sequence[str],
    others: Sequence[str],
    wanted: Wanted,
) -> Contents:
    """Of all files the one that counts for each name.

    Args:
        problems: Of files that could not be read, by their paths.
        refused: Whole messages on archives that could not be.

    Raises:
        Rejected: There is nothing but an archive that could not be read.
    """
    if not problems and not refused and (plain := _plain(pieces, wanted)):
        return _contents(plain, {}, [], others, wanted)
    pieces, others = _in_answers(pieces), list(others)
    broken = {path.rpartition("/")[2]: reason for path, reason in problems.items()}
    if refused and not broken and all(piece.name == MANIFEST for piece in pieces):
        raise Rejected(refused[0])
    odd = [f"not read: {reason}" for reason in refused[: limits.FILE_FLAGS]]
    by_name: dict[str, list[HandedInFile]] = {}
    stands_for: dict[str, str] = {}
    unasked: list[str] = []
    for piece in pieces:
        name, right = _called(piece, wanted, odd, unasked)
        if right:
            by_name.setdefault(name, []).append(piece)
            stands_for[name] = right
        else:
            others.append(piece.path)
    taken = {piece.path.rpartition("!/")[2] for each in by_name.values() for piece in each}
    others = [path for path in others if path not in taken]
    files = {
        name: _newest(name, by_name[name], odd)
        for name in sorted(by_name)
        if stands_for[name] == name
    }
    _misnamed(
        by_name, files, broken, odd, {name: wanted.meant_at(name) for name in broken} | stands_for
    )
    return _contents(files, broken, odd, others, wanted, unasked)


def _called(
    piece: HandedInFile, wanted: Wanted, odd: list[str], unasked: list[str]
) -> tuple[str, str]:
    """What messages call a file, and the right name that it stands for: by its own, else by what is in it."""
    folder = piece.folder.rpartition("/")[2].removesuffix("!")
    name = piece.name if wanted.meant(piece.name) or not folder else f"{folder}/{piece.name}"
    right = wanted.meant_at(name)
    if not right and wanted.is_recording(name, piece.data):
        return name, EVIDENCE
    labs = None if right else wanted.held(piece.data)
    if labs is None:
        return name, right
    if not labs:
        unasked.append(piece.name)
    elif len(labs) > 1:
        odd.append(f"{shown(piece.name)} holds answers to {listed(labs)}, and was not read")
    return name, f"{labs[0]}.yaml" if len(labs) == 1 else ""


def _contents(
    files: dict[str, bytes],
    problems: dict[str, str],
    odd: list[str],
    others: Iterable[str],
    wanted: Wanted,
    unasked: Iterable[str] = (),
) -> Contents:
    names = sorted({path.rpartition("/")[2] for path in others})
    return Contents(
        files, problems, odd, names, sorted({*unasked, *filter(wanted.is_unasked, names)})
    )


def _plain(pieces: Sequence[HandedInFile], wanted: Wanted) -> dict[str, bytes]:
    """The files of one folder, each once and under its right name, as nearly all hand them in."""
    files: dict[str, bytes] = {}
    for piece in pieces:
        folder, _, name = piece.path.rpartition("/")
        if name in files or folder not in ("", "answers") or wanted.meant(name) != name:
            return {}
        files[name] = piece.data
    return files


def _in_answers(pieces: Sequence[HandedInFile]) -> list[HandedInFile]:
    """Where a folder is called answers, only what is in it and beside it counts: in each archive by itself."""
    roots: dict[str, set[str]] = {}
    for piece in pieces:
        if piece.name != MANIFEST and _is_answers(piece.folder):
            roots.setdefault(piece.archive, set()).add(piece.folder)
    if not roots:
        return list(pieces)
    return [
        piece
        for piece in pieces
        if piece.archive not in roots or _counts(piece, roots[piece.archive])
    ]


def _counts(piece: HandedInFile, roots: set[str]) -> bool:
    depth = min(root.count("/") for root in roots)
    least = {root for root in roots if root.count("/") == depth}
    beside = {root.rpartition("/")[0] for root in least}
    return piece.folder in least or (piece.folder in beside and piece.name != MANIFEST)


def _is_answers(folder: str) -> bool:
    return is_answers(folder.rpartition("/")[2])


def _newest(name: str, pieces: Sequence[HandedInFile], odd: list[str]) -> bytes:
    """The content of the newest; where others say something else, that is told."""
    ranked = sorted(
        pieces,
        key=lambda one: (one.came, _is_answers(one.folder), -one.path.count("/"), one.path),
        reverse=True,
    )
    first, different = ranked[0], [one for one in ranked if one.data != ranked[0].data]
    if different and name != MANIFEST:
        same_age = any(one.came == first.came for one in different)
        why = "none is newer" if same_age else "the newest"
        others = listed(
            [shown(one.path.replace("!", "")) for one in different[: limits.FILE_FLAGS]]
        )
        odd.append(
            f"{name} was handed in more than once: {shown(first.path.replace('!', ''))} counts ({why}), not {others}"
        )
    return first.data


def _misnamed(
    by_name: Mapping[str, Sequence[HandedInFile]],
    files: dict[str, bytes],
    problems: dict[str, str],
    odd: list[str],
    stands_for: Mapping[str, str],
) -> None:
    """Each misnamed file under the name that it stands for, where only one does."""
    right = by_right_names({*by_name, *problems}, stands_for.__getitem__)
    odd += right.flags
    for name, found in right.found.items():
        if found == name:
            continue
        if found in by_name:
            files[name] = _newest(name, by_name[found], odd)
        else:
            problems[name] = problems.pop(found)


def unread(contents: Contents, wanted: Wanted, asking: Collection[str]) -> list[str]:
    """A word on what was meant, as it seems, and stands for nothing, where answers are missing.

    Args:
        asking: The labs that have questions; of others no answers are missing.
    """
    there = contents.files.keys() | contents.problems.keys()
    missing = sorted(lab for lab in asking if f"{lab}.yaml" not in there)
    meant = [
        name
        for name in contents.others
        if name not in contents.unasked and (is_yaml(name) or wanted.names(name) in missing)
    ]
    odd = []
    nothing = len(missing) == len(asking)
    if nothing and not meant:
        meant = [name for name in contents.others if name not in contents.unasked]
    if missing and meant:
        names = listed([shown(name) for name in meant[: limits.FILE_FLAGS]])
        files = listed([f"{lab}.yaml" for lab in missing])
        odd.append(
            f"{names} {'was' if len(meant) == 1 else 'were'} not read, and {files} not handed in"
        )
    alone = contents.files.keys() - {MANIFEST} == {EVIDENCE}
    if asking and alone and not (odd or contents.odd):
        odd.append("evidence.json was handed in, and no answers")
    return odd
