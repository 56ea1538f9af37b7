"""Everything that was handed in -> the one file of each name that counts, and a word on whatever else was meant."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import Rejected
from labproof.graders.batch.read.wanted import EVIDENCE, MANIFEST, Wanted
from labproof.graders.messages import listed, shown


class Piece(msgspec.Struct, frozen=True):
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
        """Without the folders."""
        return self.path.rpartition("/")[2]

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
        unasked: Those that look like answer files, in a folder of answers.
    """

    files: dict[str, bytes]
    problems: dict[str, str] = {}
    odd: list[str] = []
    others: list[str] = []
    unasked: list[str] = []


def choose(
    pieces: Sequence[Piece],
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
        return Contents(plain, {}, [], *_beside(others))
    pieces = _in_answers(pieces)
    broken = {path.rpartition("/")[2]: told for path, told in problems.items()}
    if refused and not broken and all(piece.name == MANIFEST for piece in pieces):
        raise Rejected(refused[0])
    files: dict[str, bytes] = {}
    odd = [f"not read: {told}" for told in refused[: limits.FILE_FLAGS]]
    by_name: dict[str, list[Piece]] = {}
    for piece in pieces:
        folder = piece.folder.rpartition("/")[2]
        name = piece.name if wanted.meant(piece.name) else f"{folder}/{piece.name}"
        by_name.setdefault(name, []).append(piece)
    for name in sorted(name for name in by_name if wanted.meant(name) == name):
        files[name] = _newest(name, by_name[name], odd)
    _misnamed(by_name, files, broken, odd, wanted)
    return Contents(files, broken, odd, *_beside(others))


def _beside(others: Sequence[str]) -> tuple[list[str], list[str]]:
    """Names of what stands for nothing, and those of answers to something else."""
    names = {path.rpartition("/")[2] for path in others}
    answers = (PurePosixPath(path) for path in others if path.lower().endswith((".yaml", ".yml")))
    return sorted(names), sorted({path.name for path in answers if path.parent.name == "answers"})


def _plain(pieces: Sequence[Piece], wanted: Wanted) -> dict[str, bytes]:
    """The files of one folder, each once and under its right name, as nearly all hand them in."""
    files: dict[str, bytes] = {}
    for piece in pieces:
        folder, _, name = piece.path.rpartition("/")
        if name in files or folder not in ("", "answers") or wanted.meant(name) != name:
            return {}
        files[name] = piece.data
    return files


def _in_answers(pieces: Sequence[Piece]) -> list[Piece]:
    """Where a folder is called answers, only what is in it and beside it counts: in each archive by itself."""
    roots: dict[str, set[str]] = {}
    for piece in pieces:
        if piece.name != MANIFEST and _is_answers(piece.folder):
            roots.setdefault(piece.archive, set()).add(piece.folder)
    if not roots:
        return list(pieces)
    return [piece for piece in pieces if piece.archive not in roots or _counts(piece, roots[piece.archive])]


def _counts(piece: Piece, roots: set[str]) -> bool:
    depth = min(root.count("/") for root in roots)
    least = {root for root in roots if root.count("/") == depth}
    beside = {root.rpartition("/")[0] for root in least}
    return piece.folder in least or (piece.folder in beside and piece.name != MANIFEST)


def _is_answers(folder: str) -> bool:
    return folder.rpartition("/")[2] == "answers"


def _newest(name: str, pieces: Sequence[Piece], odd: list[str]) -> bytes:
    """The content of the newest; where others say something else, that is told."""
    ranked = sorted(
        pieces, key=lambda one: (one.age, _is_answers(one.folder), -one.path.count("/"), one.path), reverse=True
    )
    first, different = ranked[0], [one for one in ranked if one.data != ranked[0].data]
    if different and name != MANIFEST:
        same_age = any(one.age == first.age for one in different)
        why = "none is newer" if same_age else "the newest"
        told = listed([shown(one.path.replace("!", "")) for one in different[: limits.FILE_FLAGS]])
        odd.append(
            f"{name} was handed in more than once: {shown(first.path.replace('!', ''))} counts ({why}), not {told}"
        )
    return first.data


def _misnamed(
    by_name: Mapping[str, Sequence[Piece]],
    files: dict[str, bytes],
    problems: dict[str, str],
    odd: list[str],
    wanted: Wanted,
) -> None:
    """Each misnamed file under the name that it stands for, where only one does."""
    meant: dict[str, list[str]] = {}
    for name in sorted({*by_name, *problems}):
        right = wanted.meant_at(name)
        if right and right != name:
            meant.setdefault(right, []).append(name)
    for right, names in sorted(meant.items()):
        told = listed([shown(name) for name in names])
        if right in files or right in problems:
            odd.append(f"{told} beside {right} {'was' if len(names) == 1 else 'were'} not read")
        elif len(names) > 1:
            odd.append(f"{right} was not handed in, and {told} may be meant: nobody can say which")
        else:
            odd.append(f"{told} was read as {right}")
            if names[0] in by_name:
                files[right] = _newest(right, by_name[names[0]], odd)
            else:
                problems[right] = problems.pop(names[0])


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
        if name.lower().endswith((".yaml", ".yml", ".yaml.txt")) or wanted.names(name) in missing
    ]
    odd = []
    if missing and meant:
        told = listed([shown(name) for name in meant[: limits.FILE_FLAGS]])
        files = listed([f"{lab}.yaml" for lab in missing])
        odd.append(f"{told} {'was' if len(meant) == 1 else 'were'} not read, and {files} not handed in")
    if contents.unasked and not odd and MANIFEST not in contents.files:  # else that tells what was packed
        named = ", ".join(shown(name) for name in contents.unasked[: limits.FILE_FLAGS])
        odd.append(f"answers to labs that were not asked for: {named}")
    if asking and len(missing) == len(asking) and EVIDENCE in contents.files and not (odd or contents.odd):
        odd.append("evidence.json was handed in, and no answers")
    return odd
