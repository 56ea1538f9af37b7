"""What instructors really have -> submissions: folders, archives, archives of all, cloned repositories."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.batch.archives import HEAD_BYTES, is_packed
from labproof.graders.batch.find.contents import list_archive
from labproof.graders.batch.find.found import FoundSubmission
from labproof.graders.batch.find.names import SURE_DIGITS, is_archive, stem
from labproof.graders.batch.find.registry import SITES
from labproof.graders.batch.find.site import Clue, HandIn, Site, SiteEntry
from labproof.graders.batch.find.submitty import SUBMITTY, versions
from labproof.graders.batch.find.tree import InArchive, OnDisk, TreeNode, holds
from labproof.graders.batch.wanted import MANIFEST, Wanted
from labproof.graders.messages import printable

_CLASS = 3  # so many learners make a file of answers beside them a stray one
_ONE = Site("one")  # by --layout: each path is somebody's
_FOLDERS = Site("folders")  # each entry of a path is somebody's
_COMMENTS = [site.comment for site in SITES if site.comment]
_LATE = re.compile(r"(?:^|[-_ .(\[])late(?:[-_ .)\]]|$)", re.IGNORECASE)
_CUT = re.compile(r"[-_ .]+")
# Google Drive packs what is large into several zips of one name and second.
_DRIVE = re.compile(r"(.+-\d{8}T\d{6}Z)-(?:\d+-)?\d{3}\.zip")
_SAMPLE = 10  # learners' folders without versions, after which no other is looked into for them
LAYOUTS = {site.name: site for site in (*SITES, _FOLDERS, _ONE)}


def find_submissions(
    paths: Iterable[Path],
    wanted: Wanted,
    out: Path | None = None,
    left: list[str] | None = None,
    sites: Sequence[Site] = SITES,
    known: Callable[[str], str] = lambda _: "",
) -> list[FoundSubmission]:
    """Submissions under these paths, sorted by name; names are unique.

    Args:
        out: Where results go: no submission, though it may lie among them.
        left: Gets the files beside them that are taken for none, made safe to show.
        sites: Whose ways of naming are looked for.
        known: The roster id of whoever of the class goes by a name; empty for nobody.

    Raises:
        OSError: One of the paths is not there, or cannot be read.
    """
    paths = [path.absolute() for path in paths]  # workers are at home in /, never in a submission
    finder = _Finder(
        wanted, sites, known, str(out.absolute()) if out else "", [] if left is None else left
    )
    found: list[FoundSubmission] = []
    for path in paths:
        prefix = f"{printable(path.name)}/" if len(paths) > 1 else ""
        found += [
            msgspec.structs.replace(one, name=prefix + one.name)
            for one in finder.at(path, not prefix)
        ]
    return _named_apart(found)


def _named_apart(found: list[FoundSubmission]) -> list[FoundSubmission]:
    found.sort(key=lambda one: (one.name, one.path, one.parts, one.members))
    taken: dict[str, int] = {}
    for at, one in enumerate(found):
        name = one.name
        while name in taken:
            taken[one.name] += 1
            name = f"{one.name}#{taken[one.name]}"
        taken[name] = 1
        found[at] = msgspec.structs.replace(one, name=name)
    return sorted(found, key=lambda one: one.name)


class _Finder:
    """Looks through folders and tables of contents; opens no submission."""

    def __init__(
        self,
        wanted: Wanted,
        sites: Sequence[Site],
        known: Callable[[str], str],
        out: str,
        left: list[str],
    ) -> None:
        self.wanted, self.sites, self.out, self.left = wanted, sites, out, left
        self.known = lru_cache(maxsize=None)(known)
        self.out_name = os.path.basename(out) if out else ""
        self._looked_into = 0  # archives that are called by nobody
        self._without = 0  # learners' folders of this class that had no versions in them
        self._names = lru_cache(maxsize=None)(self._hand_in_by_name)

    def at(self, path: Path, alone: bool) -> list[FoundSubmission]:
        """The submissions of one path; it is somebody's own where it holds no class."""
        node = OnDisk(path)
        if _ONE in self.sites or self.known(path.name):
            return [_found(SiteEntry(path.name, [node], HandIn()))]
        if path.is_file():
            tree = list_archive(node)
            entries = self.of_class(tree, limits.CLASS_DEEP) if tree else None
            entries = entries or [SiteEntry(path.name, [node], HandIn())]
        else:
            entries = self.of_class(node, limits.CLASS_DEEP)
            if entries is None and not self._own(node) and (alone or not self.known(path.name)):
                # Of a class in which one alone handed in.
                entries = self._each(self._children(node))
            if not entries and self._children(node):
                entries = [SiteEntry(path.name or path.resolve().name, [node], HandIn())]
        return [_found(entry) for entry in entries or ()]

    def of_class(self, node: TreeNode, depth: int) -> list[SiteEntry] | None:
        """The hand-ins of a folder or archive that holds a class; None where it holds one learner's, or nothing."""
        for site in self.sites:
            if entries := self._by_tree(site, node):
                return entries
        children = self._children(node)
        named = [child for child in children if self._hand_in(child)]
        if named and (not self._own(node) or len(named) >= _CLASS):
            return self._each(children)
        others = [child for child in children if self._may_be_work(child)]
        if depth and len(others) == 1 and not self.known(others[0].name):
            return self._inside(others[0], depth - 1)
        learners = self._learners(others)
        if learners < (_CLASS if self._own(node) else 2) or self._is_versions(node):
            return None
        return self._sections(others, depth) or self._each(children)

    def _inside(self, around: TreeNode, depth: int) -> list[SiteEntry] | None:
        """A folder around a class, or around the one of it who handed in; or an archive that names more than one.

        Of one alone a site's own name for a hand-in tells that the archive is no learner's, which speaks for nobody else.
        """
        folder = around if around.folder else list_archive(around)
        if folder is None:
            return None
        inner = self.of_class(folder, depth)
        if not around.folder:
            named = [one for one in inner or () if one.hand_in.who or self.known(one.name)]
            by_site = [one for one in inner or () if one.hand_in.who and one.nodes[0].folder]
            return inner if len(named) > 1 or by_site else None
        if inner and (
            len(inner) > 1
            or inner[0].hand_in.who
            or inner[0].hand_in.order
            or self.known(inner[0].name)
        ):
            return inner
        children = self._children(folder)
        return self._each(children) if any(self.known(one.name) for one in children) else None

    def _by_tree(self, site: Site, node: TreeNode) -> list[SiteEntry] | None:
        entries = site.entries(node)
        if not entries or (site is SUBMITTY and not self._submitty(entries)):
            return None
        nodes = [one for entry in entries for one in entry.nodes]
        beside = [
            child
            for child in self._children(node)
            if child.name not in site.given and not any(holds(child, one) for one in nodes)
        ]
        return [*entries, *self._each(beside)]

    def _submitty(self, entries: Sequence[SiteEntry]) -> bool:
        """Folders called 1, 2 and 3 may be learners: unless the site's own marks are there, more must speak for it."""
        if SUBMITTY in self.sites and len(self.sites) == 1:
            return True
        if any(self.known(entry.nodes[0].name) for entry in entries):
            return False
        whose = {entry.hand_in.group for entry in entries}
        return (
            len(whose) > 1
            or any(entry.hand_in.at for entry in entries)
            or any(map(self.known, whose))
        )

    def _is_versions(self, node: TreeNode) -> bool:
        numbered = versions(node)
        return bool(numbered) and not any(self.known(child.name) for _, child in numbered)

    def _sections(self, others: Sequence[TreeNode], depth: int) -> list[SiteEntry] | None:
        """The hand-ins of all of these, where each of them holds a class; a learner's own is never looked through."""
        found: list[SiteEntry] = []
        most = 0
        parts = {_download(child.name) for child in others}
        one_download = len(parts) == 1 and "" not in parts
        for child in others:
            tree = self._section(child)
            if tree is None or not depth or self.known(child.name):
                return None
            inner = self.of_class(tree, depth - 1) or []
            if not inner and (child.folder or one_download):
                inner = self._of_one(tree)  # a section of which one alone handed in
            if not inner:
                return None
            most = max(most, len(inner))
            found += [
                msgspec.structs.replace(one, name=f"{child.name}/{one.name}") for one in inner
            ]
        sites = all(one.hand_in.who for one in found)  # which learners cannot write
        return found if most > 1 or (sites and all(child.folder for child in others)) else None

    def _of_one(self, section: TreeNode) -> list[SiteEntry]:
        """The hand-in of the one of the class who is named there; none where nobody is."""
        while len(self._children(section)) == 1 and self._children(section)[0].folder:
            (inner,) = self._children(section)
            if self.known(inner.name):
                break
            section = inner
        children = self._children(section)
        named = any(self.known(one.name) or self._hand_in(one) for one in children)
        return self._each(children) if named else []

    def _section(self, child: TreeNode) -> TreeNode | None:
        """What of an entry may be a section: a folder, an archive, or the one archive in a folder."""
        inner = self._children(child) if child.folder else [child]
        alone = len(inner) == 1 and is_archive(inner[0].name) and not self.known(inner[0].name)
        return list_archive(inner[0]) if alone else child if child.folder else None

    def _each(self, children: Sequence[TreeNode]) -> list[SiteEntry]:
        """Each of what lies in a folder as a hand-in; files of one name of a site's together."""
        entries: dict[str, SiteEntry] = {}
        plain: list[SiteEntry] = []
        self._without = 0
        for child in children:
            hand_in = self._hand_in(child)
            if hand_in is not None and not child.folder and hand_in.file:
                entry = entries.setdefault(hand_in.name, SiteEntry(hand_in.name, [], hand_in, []))
                entry.nodes.append(child)
                entry.files.append(hand_in.file)
                if hand_in.late:
                    entry.hand_in = hand_in
            elif hand_in is not None:
                plain += self._of_learner(child, hand_in)
            elif child.folder and child.name == "answers" and not self._has_answers(child):
                self.left.append(_safe(child.name))
            elif (
                child.folder
                or is_archive(child.name)
                or (child.link and child.name != "answers")
                or _is_packed(child)
            ):
                late = "late" if _LATE.search(child.name) else ""
                inside = self._called_inside(child)
                hand_in = HandIn(late=late, inside=tuple(sorted(inside))[: limits.INSIDE_IDS])
                plain += self._of_several(child, hand_in) or self._of_learner(child, hand_in)
            else:
                self.left.append(_safe(child.name))
        return [*entries.values(), *plain]

    def _called_inside(self, child: TreeNode) -> set[str]:
        """The roster ids by which things in a folder or archive are called that is called by none."""
        if self.known(child.name):
            return set()
        tree: TreeNode | None = child
        if not child.folder:
            self._looked_into += 1
            tree = list_archive(child) if self._looked_into <= limits.LOOKED_INTO else None
        for _ in range(limits.CLASS_DEEP):
            children = self._children(tree) if tree else ()
            ids = {one for each in children for one in self._ids(each)}
            if ids or len(children) != 1:
                return ids
            tree = children[0]
        return set()

    def _ids(self, child: TreeNode) -> Iterator[str]:
        hand_in = self._hand_in(child)
        if hand_in is None and not self._may_be_work(child):
            return
        clues = hand_in.who if hand_in else (Clue(text=stem(child.name)),)
        for clue in clues:
            for called in (clue.email, clue.login, clue.name, clue.text):
                if not called.isdecimal() or len(called) >= SURE_DIGITS:
                    yield from filter(None, [self.known(called) if called else ""])

    def _of_several(self, child: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
        """The hand-ins of a folder that is no section of all, and in which things are called by several people."""
        if not child.folder or len(hand_in.inside) < 2 or self._own(child):
            return []
        inner = self.of_class(child, limits.CLASS_DEEP) or self._each(self._children(child))
        for entry in inner:
            entry.name = f"{child.name}/{entry.name}"
            late = entry.hand_in.late or hand_in.late
            entry.hand_in = msgspec.structs.replace(entry.hand_in, late=late)
        return inner

    def _of_learner(self, child: TreeNode, hand_in: HandIn) -> list[SiteEntry]:
        cheap = self._without < _SAMPLE or isinstance(child, InArchive)
        ways = [site.attempts for site in SITES if site.attempts] if cheap and child.folder else []
        found = next((entries for way in ways if (entries := way(child, hand_in))), [])
        if any(self.known(entry.nodes[0].name) for entry in found):
            found = []  # learners whose ids are numbers
        self._without += not found
        return found or [SiteEntry(child.name, [child], hand_in)]

    def _hand_in(self, child: TreeNode) -> HandIn | None:
        """What a name tells, by the first site whose way of naming it is."""
        return self._names(child.name, child.folder)

    def _hand_in_by_name(self, name: str, folder: bool) -> HandIn | None:
        for site in self.sites:
            hand_in = site.hand_in(name)
            if (
                hand_in is not None
                and (folder or hand_in.file)
                and (not site.shy or self._is_work(hand_in.file))
            ):
                return hand_in
        return None if folder else self._beside_others(name)

    def _beside_others(self, name: str) -> HandIn | None:
        """`al1815_part1.yaml`, where the roster knows al1815: all files of the class in one folder.

        So is `part1_al1815.yaml`, and `al1815.yaml`, whose content says which lab's it is.
        """
        stem, end = os.path.splitext(name)
        if self.known(stem) and self.wanted.is_unnamed(name) and end != ".json":
            return HandIn(stem, (Clue(text=stem),), file=name)
        for sign in _CUT.finditer(name):
            before, behind = name[: sign.start()], name[sign.end() :]
            for who, file in ((before, behind), (behind.removesuffix(end), f"{before}{end}")):
                if self.wanted.is_called(file) and self.known(who):
                    return HandIn(who, (Clue(text=who),), file=file)
        return None

    def _is_work(self, name: str) -> bool:
        return is_archive(name) or bool(self.wanted.limit(name))

    def _children(self, node: TreeNode) -> list[TreeNode]:
        """What may be somebody's; results, and what a site itself laid there, is not."""
        return [
            child
            for child in node.children
            if not any(is_comment(child.name) for is_comment in _COMMENTS)
            and not (
                child.name == self.out_name and isinstance(child, OnDisk) and child.path == self.out
            )
        ]

    def _may_be_work(self, child: TreeNode) -> bool:
        return child.folder or is_archive(child.name)

    def _own(self, node: TreeNode) -> bool:
        """Whether answers lie here themselves."""
        return any(
            child.name == "answers" or (not child.folder and self.wanted.is_called(child.name))
            for child in self._children(node)
        )

    def _learners(self, children: Sequence[TreeNode]) -> int:
        """How many learners' work is among these, as far as it matters.

        One folder of answers with archives beside it is one learner's, who packed something else. What is called as a
        lab is is nobody's name.
        """
        folders = nearly = packed = 0
        known = set()
        for child in children:
            if not child.folder:
                packed += is_archive(child.name)
            elif child.name != "answers" and not self.wanted.is_called(f"{child.name}.yaml"):
                folders += self._has_answers(child)
                nearly += self._has_archive(child)
            known |= {self.known(child.name)} - {""}
            if max(folders, len(known)) >= _CLASS:
                break
        if len(known) > 1:
            return len(known)
        more = nearly + packed
        return more if not folders else folders if folders > 1 or more < _CLASS else folders + more

    def _has_answers(self, folder: TreeNode) -> bool:
        """Whether answers lie in it, or in the folders below."""
        return any(
            child.name != MANIFEST and self.wanted.limit(child.name)
            for child in _files_below(folder)
        )

    def _has_archive(self, folder: TreeNode) -> bool:
        return any(is_archive(child.name) for child in _files_below(folder))


def _files_below(folder: TreeNode) -> Iterator[TreeNode]:
    """The files of a folder and of those below, as far as is looked for work."""
    nodes, looked = [folder], 0
    for node in nodes:
        for child in node.children:
            looked += 1
            if looked > limits.LOOKED_AT:
                return
            if child.folder:
                nodes.append(child)
            else:
                yield child


def _download(name: str) -> str:
    """What the zips of one download of Google Drive share; empty for any other name."""
    found = _DRIVE.fullmatch(name)
    return found[1] if found else ""


def _is_packed(child: TreeNode) -> bool:
    """Whether a file whose name does not say so is an archive."""
    return isinstance(child, OnDisk) and not child.link and is_packed(child.head(HEAD_BYTES))


def _found(entry: SiteEntry) -> FoundSubmission:
    name = _safe(entry.name) or "(no name)"
    first = entry.nodes[0]
    if isinstance(first, InArchive):
        members = tuple(
            (member, file or path)
            for node, file in _with_files(entry)
            for path, member in _members(node)
        )
        return FoundSubmission(
            name, str(first.archive.root), first.archive.parts, members, True, entry.hand_in
        )
    assert isinstance(first, OnDisk)
    if entry.files:
        members = tuple((node.name, file) for node, file in _with_files(entry))
        return FoundSubmission(
            name, str(first.root), first.parts[:-1], members, False, entry.hand_in
        )
    return FoundSubmission(name, str(first.root), first.parts, hand_in=entry.hand_in)


def _with_files(entry: SiteEntry) -> Iterable[tuple[TreeNode, str]]:
    return zip(entry.nodes, entry.files or [""] * len(entry.nodes), strict=True)


def _members(node: TreeNode) -> Iterable[tuple[str, str]]:
    """Of each file below its path from here, and the archive's own name for it."""
    assert isinstance(node, InArchive)
    if not node.folder:
        return [(node.name, member) for member in node.members]
    return [(path[len(node.inside) + 1 :], member) for path, member in node.files]


def _safe(name: str) -> str:
    return printable(name)[: limits.NAME_CHARS]
