"""A folder, a zip and a tar look the same from here: names, folders, and what is in them."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from labproof.graders import limits
from labproof.graders.batch.find.names import LEFT_BEHIND
from labproof.graders.files import Unreadable, below, is_ours, read_bytes, read_head


class TreeNode(ABC):
    """A file or folder; ``link`` is neither, and never followed."""

    name: str
    folder: bool
    link: bool = False

    @property
    @abstractmethod
    def children(self) -> Sequence[TreeNode]:
        """What is in a folder, sorted by name, but for what a desktop leaves behind."""

    def child(self, name: str) -> TreeNode | None:
        """The one of this name."""
        return next((one for one in self.children if one.name == name), None)

    @abstractmethod
    def text(self, name: str, limit_bytes: int) -> str:
        """What a small file in a folder says; nothing where there is none."""


class OnDisk(TreeNode):
    """A file or folder on the disk, reached from ``root`` by folders that are no links."""

    def __init__(
        self, root: Path, parts: tuple[str, ...] = (), folder: bool = True, link: bool = False
    ) -> None:
        """Keep the way to it; nothing is opened yet."""
        self.root, self.parts, self.folder, self.link = root, parts, folder, link
        self.name = parts[-1] if parts else root.name

    @cached_property
    def children(self) -> Sequence[TreeNode]:
        """As the folder is now; nothing where it cannot be listed."""
        if not self.folder:
            return ()
        try:
            with below(self.root, self.parts) as handle, os.scandir(handle) as entries:
                return self._listed(entries)
        except (OSError, Unreadable) as error:
            if not self.parts or is_ours(error):
                raise
            return ()

    def _listed(self, entries: Iterable[os.DirEntry[str]]) -> list[TreeNode]:
        found = sorted(
            (entry.name, entry.is_dir(follow_symlinks=False), entry.is_symlink())
            for entry in entries
            if not entry.name.startswith(LEFT_BEHIND)
        )
        return [
            OnDisk(self.root, (*self.parts, name), folder, link) for name, folder, link in found
        ]

    def text(self, name: str, limit_bytes: int) -> str:
        """Not through a link, and not more than allowed."""
        try:
            with below(self.root, self.parts) as handle:
                return read_bytes(name, limit_bytes, handle).decode("utf-8", "replace")
        except (OSError, Unreadable) as error:
            if is_ours(error):
                raise
            return ""

    def head(self, most_bytes: int) -> bytes:
        """Its first bytes; nothing where it is no regular file."""
        try:
            with below(self.root, self.parts[:-1]) as handle:
                return read_head(self.name, most_bytes, handle)
        except (OSError, Unreadable) as error:
            if is_ours(error):
                raise
            return b""

    @property
    def path(self) -> str:
        """Whole, for messages and for whoever reads it."""
        return os.path.join(self.root, *self.parts)


def holds(node: TreeNode, other: TreeNode) -> bool:
    """Whether one is the other, or lies somewhere in it; both of one tree."""
    if isinstance(node, OnDisk) and isinstance(other, OnDisk):
        return other.parts[: len(node.parts)] == node.parts
    if isinstance(node, InArchive) and isinstance(other, InArchive):
        return f"{other.inside}/".startswith(f"{node.inside}/")
    return False


# An archive's own name for a file, and how much of it is read at most.
ReadMember = Callable[[str, int], bytes]


class InArchive(TreeNode):
    """A file or folder of an archive."""

    def __init__(
        self, name: str, inside: str, folder: bool, archive: OnDisk, read: ReadMember
    ) -> None:
        """Start empty; ``tree_of`` fills it."""
        self.name, self.inside, self.folder, self.archive, self._read = (
            name,
            inside,
            folder,
            archive,
            read,
        )
        self.members: list[
            str
        ] = []  # of a file: the archive's own names for it; two, where it stands there twice
        self._children: dict[str, InArchive] = {}

    @cached_property
    def children(self) -> Sequence[TreeNode]:
        """Sorted by name."""
        return [
            self._children[name]
            for name in sorted(self._children)
            if name and not name.startswith(LEFT_BEHIND)
        ]

    def text(self, name: str, limit_bytes: int) -> str:
        """Unpacked as far as is allowed."""
        found = self._children.get(name)
        if found is None or not found.members:
            return ""
        try:
            return self._read(found.members[0], limit_bytes).decode("utf-8", "replace")
        except Exception:  # zipfile raises a dozen sorts on what was made to break it
            return ""

    @property
    def files(self) -> Iterator[tuple[str, str]]:
        """Every file below: its whole path, and the archive's own name for it."""
        for child in self._children.values():
            if child.name.startswith(LEFT_BEHIND):
                continue
            yield from ((child.inside, member) for member in child.members)
            yield from child.files

    def add(self, path: str, member: str) -> None:
        """Take a file in, with the folders on its way."""
        node, inside = self, ""
        for part in path.split("/", limits.TREE_DEEP):
            inside = f"{inside}/{part}" if inside else part
            if part not in node._children:
                node._children[part] = InArchive(part, inside, True, self.archive, self._read)
            node = node._children[part]
        node.members.append(member)
        node.folder = bool(node._children)


def tree_of(archive: OnDisk, paths: Iterable[tuple[str, str]], read: ReadMember) -> InArchive:
    """An archive's tree; of each file its path, as people read it, and the archive's own name for it."""
    root = InArchive(archive.name, "", True, archive, read)
    for path, member in paths:
        if path and not path.endswith("/"):
            root.add(path, member)
    return root
