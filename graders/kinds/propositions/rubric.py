"""A rubric's YAML -> what an answer is held against. Every problem of its files at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from labproof.graders import yaml_text
from labproof.graders.kinds.propositions.lexicon import Lexicon
from labproof.graders.kinds.propositions.patterns import (
    PLAIN,
    Groups,
    Pattern,
    PatternError,
    compile_pattern,
)
from labproof.graders.kinds.propositions.roles import Roles
from labproof.graders.kinds.propositions.sentences import SIGNS, Token
from labproof.graders.yaml_text import Node

ORDER, PART_OF_ORDER = "order", "part_of_order"  # the ideas that an answer in the right order says


class WordsSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A lexicon's file, or what a rubric adds to the shared ones.

    Args:
        things: Concept -> words and phrases that mean it.
        relations: The same for what happens between things.
        nothing: Words and phrases that say nothing.
        known: Words of the language in one text, which are never taken for a slip.
        rewrites: ``[pattern, concept]`` pairs.
        groups: Name in capitals -> concepts.
        irregular: Word -> the word that it is a form of.
        ways: Name -> ways of saying one thing; a rubric takes them all as ``@name``.
        doubts: Concepts that leave open what stands beside them: if, would, wrong.
        orders: Phrases that speak to whoever grades.
        ignorance: Phrases of who does not know.
        retractions: Phrases that take back what stands before them: a person says what is left of it.
    """

    things: dict[str, list[str]] = {}
    relations: dict[str, list[str]] = {}
    nothing: list[str] = []
    known: str = ""
    rewrites: list[list[str]] = []
    groups: dict[str, list[str]] = {}
    irregular: dict[str, str] = {}
    ways: dict[str, list[str]] = {}
    doubts: list[str] = []
    orders: list[str] = []
    ignorance: list[str] = []
    retractions: list[str] = []


class IdeaSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One idea: the ways people say it, and what a learner is told who has not said it.

    ``together`` are concepts, ``a|b & c``, that say it in whatever order one sentence names them.
    ``when`` names a fact and its values, without which the idea is not true: ``fit=yes``, ``cgroup=v1|hybrid``.
    ``each`` maps concepts to facts (several: with blanks between): of those that are named, every one must have a
    value in ``states``. ``fatal``: whoever says it where it is not true has answered wrongly, whatever else they say.
    """

    ways: list[str]
    together: list[str] = []
    hint: str = ""
    when: str = ""
    each: dict[str, str] = {}
    states: list[str] = []
    fatal: bool = False


class RubricSpec(msgspec.Struct, forbid_unknown_fields=True):
    """A rubric's file.

    Args:
        lexicons: Names of files in the folder ``lexicons`` beside the labs.
        ideas: By name.
        full: Each entry names ideas that are enough together.
        order: What must be named first in this order; an answer that does says the idea ``order``, and one that names
            two of them and not all ``part_of_order``.
        nearly: The same for what one instructor takes for all and another for half: a person reads it.
        half: The same for half of the points; ``-fast`` or ``-GROUP``: where none of these concepts is named at all.
        harmless: Ways of saying what is true and earns nothing.
        wrong: Misconceptions.
        alarms: Ways of saying what is wrong beside what may be right: a person reads such an answer.
        wrong_opening: Concepts that are wrong where an answer begins with one: "Yes, ...".
        claims: Ways of beginning with what is wrong: the answer is wrong, whatever else of what is wanted it touches.
        rivals: Concepts that are another cause; without a word of the core they are wrong.
        core: Concepts without which nobody says what is asked.
        keys: Concepts one of which stands in whatever belongs to the matter, beside those of the core.
        not_half: Concepts: where one is said beside the ideas that are half, it may be more than half.
        weighty: Concepts that may turn a clause: it is not understood where one of them is left.
        plain: Concepts of the matter. What is left of a clause is let pass where it is of these alone: a clause that
            denies or narrows nothing, and raises no alarm.
        roles: Who does what to whom, ``cpu > raise > exception``, ``*`` for anybody. What is left of a clause and gives one
            of these verbs to somebody else is not plain; to deny that is true.
        extensions: Ways of going on to what is wrong. Behind all that is wanted they cost half of the points.
        voids: Extensions that take back what stands before them: a person says what is left of it.
        lists: A bare list of names may be a whole answer, and is no heap of words.
        worked: Answers that must score so: ``full``, ``half``, ``none``, ``unclear``; `labproof validate` tries them.
        survivors: Changed right answers that may earn all, as `labproof validate` quotes them.
        words: What this question adds to the lexicons.
    """

    lexicons: list[str]
    ideas: dict[str, IdeaSpec]
    full: list[str]
    order: list[str] = []
    nearly: list[str] = []
    half: list[str] = []
    harmless: list[str] = []
    wrong: list[str] = []
    alarms: list[str] = []
    wrong_opening: list[str] = []
    claims: list[str] = []
    rivals: list[str] = []
    core: list[str] = []
    keys: list[str] = []
    not_half: list[str] = []
    weighty: list[str] = []
    plain: list[str] = []
    roles: list[str] = []
    extensions: list[str] = []
    voids: list[str] = []
    lists: bool = False
    worked: dict[str, list[str]] = {}
    survivors: list[str] = []
    words: WordsSpec = msgspec.field(default_factory=WordsSpec)


class RubricError(Exception):
    """A rubric that nothing can be graded with; ``problems`` are whole messages."""

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep every problem; the exception's text is one a line."""
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class Way(msgspec.Struct, frozen=True):
    """One pattern and the idea it says; "" for what is harmless."""

    pattern: Pattern
    idea: str


class Rubric:
    """What an answer is held against, ready to be used: ways are found by the concept that they begin with."""

    def __init__(self, spec: RubricSpec, lexicons: Sequence[WordsSpec]) -> None:
        """Compile it.

        Raises:
            RubricError: With every pattern that cannot be read.
        """
        problems = list[str]()
        everything = [spec.words, *lexicons]  # what comes first is what a word means
        self.spec = spec
        plain = WordsSpec(groups={PLAIN: spec.plain or [","]})
        self.lexicon = _lexicon([plain, *everything], problems)
        self._say(everything)
        self._weigh(everything)
        self._credit()
        self._compile(everything, problems)
        problems += self._unknown()
        if problems:
            raise RubricError(problems)

    def _concepts(self, names: Sequence[str]) -> frozenset[str]:
        return frozenset(_spelled(names, self.lexicon.groups))

    def _say(self, everything: Sequence[WordsSpec]) -> None:
        """What takes an answer back, whatever it is about."""
        self.doubts = frozenset(doubt for part in everything for doubt in part.doubts)
        self.orders = [tuple(order.split()) for part in everything for order in part.orders]
        self.ignorance = [tuple(phrase.split()) for part in everything for phrase in part.ignorance]
        self.retractions = [
            tuple(phrase.split()) for part in everything for phrase in part.retractions
        ]

    def _weigh(self, everything: Sequence[WordsSpec]) -> None:
        """Which concepts are of the matter, which turn a clause, and which change nothing."""
        spec = self.spec
        self.core = self._concepts(spec.core)
        self.keys = self.core | self._concepts(spec.keys)
        self.wrong_opening = self._concepts(spec.wrong_opening)
        self.rivals = self._concepts(spec.rivals)
        self.not_half = self._concepts(spec.not_half)
        self.weighty = self.doubts | {"not", "only", "restrict"} | self._concepts(spec.weighty)
        self.plain = self._concepts(spec.plain)
        relations = {name for part in everything for name in part.relations}
        things = {name for part in everything for name in part.things}
        self.domain = frozenset((things | relations) - {*SIGNS, "not", "it"} - self.doubts)
        ours = {name for part in everything[:-1] for name in part.things}
        self.things = (self.plain & ours) - relations

    def _credit(self) -> None:
        """Which ideas earn what."""
        spec = self.spec
        self.fatal = frozenset(name for name, idea in spec.ideas.items() if idea.fatal)
        self.order = [self._concepts(entry.split("|")) for entry in spec.order]
        self.full = [frozenset(entry.split()) for entry in spec.full]
        self.nearly = [frozenset(entry.split()) for entry in spec.nearly]
        # What makes all of what is nearly all is a detail, and no answer by itself.
        hearts = [next(filter(entry.issuperset, self.nearly), entry) for entry in self.full]
        self.heart = frozenset[str]().union(*hearts)
        self.wanted = frozenset[str]().union(*self.full)
        self.verdict = spec.full[0].split()[0] if spec.full else ""  # what a wrong opening denies
        self.half = [_ideas(entry) for entry in spec.half]
        self.judged = frozenset({self.verdict}) if self.wrong_opening else self.fatal
        if self.wrong_opening and {self.verdict} in self.half:  # it is worth something by itself
            self.judged = frozenset()
        alone = [entry for entry in self.half if not entry & self.judged]
        self.reasons = (self.heart - self.judged).union(*alone)
        self.absent = [
            self._concepts([name[1:] for name in entry.split() if name.startswith("-")])
            for entry in spec.half
        ]
        self.together = [
            (name, [self._concepts(part.split("|")) for part in together.split(" & ")])
            for name, idea in spec.ideas.items()
            for together in idea.together
        ]

    def _compile(self, everything: Sequence[WordsSpec], problems: list[str]) -> None:
        """The ways of saying what is right, wrong, alarming or beyond what is asked."""
        spec, groups = self.spec, self.lexicon.groups
        shared = {name: ways for part in reversed(everything) for name, ways in part.ways.items()}

        def compiled(ways: Iterable[str]) -> list[Way]:
            """Whoever leaves out who did it has not said that the wrong one did."""
            named = [(way, way) for way in ways]
            return [way for way in _compiled(named, groups, problems) if way.pattern.agent]

        ways = [
            (way, name)
            for name, idea in spec.ideas.items()
            for way in _taken(idea.ways, shared, problems)
        ]
        ways += [(way, "") for way in _taken(spec.harmless, shared, problems)]
        self.ways = _by_first(_compiled(ways, groups, problems))
        self.wrong = _by_first(compiled(_taken(spec.wrong, shared, problems)))
        alarms = compiled(_taken(spec.alarms, shared, problems))
        self.alarms = _by_first(way for way in alarms if not way.pattern.subjects)
        self.claims = _by_first(compiled(_taken(spec.claims, shared, problems)))
        self.voids = frozenset(_taken(spec.voids, shared, problems))
        beyond = compiled([*_taken(spec.extensions, shared, problems), *sorted(self.voids)])
        self.extensions = _by_first(way for way in beyond if not way.pattern.subjects)
        try:
            self.roles = Roles(spec.roles, groups)
        except PatternError as error:
            problems.append(f"roles: {error}")
        tables = (self.ways, self.wrong, self.alarms, self.extensions, self.claims)
        every = [way for table in tables for several in table.values() for way in several]
        named = {name for way in every for name in way.pattern.names}
        self._heavy = named | self.domain | self.plain | self.weighty | {*SIGNS, "it", "not", "num"}

    def _unknown(self) -> Iterator[str]:
        """What is wrong with the ideas that credit is given for."""
        credited = (("full", self.full), ("nearly", self.nearly), ("half", self.half))
        for key, entries in credited:
            for entry in entries:
                for name in sorted(entry - self.spec.ideas.keys() - {ORDER, PART_OF_ORDER}):
                    yield f"{key}: no idea is called {name!r}"

    def is_light(self, token: Token) -> bool:
        """A word that neither the rubric nor its lexicons have a use for."""
        return bool(self.plain) and token.concept not in self._heavy


def load_rubric(path: Path, lexicons: Path) -> Rubric:
    """Read a rubric's file and the lexicons it names, ``<lexicons>/<name>.yaml``.

    Raises:
        RubricError: With every problem of all of them.
        FileNotFoundError: There is no such rubric.
    """
    problems = list[str]()
    spec = _file(path, RubricSpec, problems)
    read = [_lexicon_file(lexicons / f"{name}.yaml") for name in spec.lexicons] if spec else []
    parts = [part for part, _ in read]
    problems += [problem for _, found in read for problem in found]
    if spec is None or problems:
        raise RubricError(problems)
    try:
        return Rubric(spec, [part for part in parts if part is not None])
    except RubricError as error:
        raise RubricError([f"{_shown(path)}: {problem}" for problem in error.problems]) from None


@lru_cache(maxsize=64)
def _lexicon_file(path: Path) -> tuple[WordsSpec | None, tuple[str, ...]]:
    """A lexicon, read once for all rubrics that name it, and its problems."""
    problems = list[str]()
    return _file(path, WordsSpec, problems), tuple(problems)


def _file(path: Path, wanted: type[Any], problems: list[str]) -> Any:
    try:
        text, wrong = yaml_text.decode(path.read_bytes())
    except FileNotFoundError:
        if wanted is RubricSpec:
            raise
        problems.append(f"{_shown(path)}: there is no such lexicon")
        return None
    root = None
    if not wrong:
        root, wrong = yaml_text.parse(text)
    problems += [problem.at(_shown(path), column=True) for problem in wrong]
    if root is None or wrong:
        return None
    try:
        return msgspec.convert(_plain(root), wanted, strict=False)
    except msgspec.ValidationError as error:
        problems.append(f"{_shown(path)}: {error}")
        return None


def _plain(node: Node) -> Any:
    if isinstance(node.value, dict):
        return {name: _plain(child) for name, child in node.value.items()}
    return [_plain(child) for child in node.value] if isinstance(node.value, list) else node.value


def _shown(path: Path) -> str:
    return "/".join(path.parts[-4:] if "rubrics" in path.parts else path.parts[-3:])


def _lexicon(parts: Sequence[WordsSpec], problems: list[str]) -> Lexicon:
    groups = Groups(
        {name: entry for part in reversed(parts) for name, entry in part.groups.items()}
    )
    rules = [(rule[0], rule[1]) for part in parts for rule in part.rewrites if len(rule) == 2]
    problems += [
        f"rewrites: {rule!r} is no pair of a pattern and a concept"
        for part in parts
        for rule in part.rewrites
        if len(rule) != 2
    ]
    sound = [(before, after) for before, after in rules if not _problem(before, groups, problems)]
    return Lexicon(
        [
            entry
            for part in parts
            for entry in (*part.things.items(), *part.relations.items(), ("", part.nothing))
        ],
        {relation for part in parts for relation in part.relations},
        [word for part in parts for word in part.known.split()],
        {form: word for part in parts for form, word in part.irregular.items()},
        sound,
        groups,
    )


def _problem(way: str, groups: Groups, problems: list[str]) -> bool:
    try:
        groups.patterns(way)
    except PatternError as error:
        problems.append(str(error))
        return True
    return False


def _taken(
    ways: Sequence[str], shared: Mapping[str, list[str]], problems: list[str]
) -> Iterator[str]:
    """Ways with those of ``@name`` in its place."""
    for way in ways:
        if not way.startswith("@"):
            yield way
        elif way[1:] in shared:
            yield from shared[way[1:]]
        else:
            problems.append(f"no ways are called {way!r}")


def _compiled(
    ways: Sequence[tuple[str, str]], groups: Groups, problems: list[str]
) -> Iterator[Way]:
    for text, idea in ways:
        try:
            for pattern in compile_pattern(text, groups):
                yield Way(pattern, idea if pattern.agent else "")
        except PatternError as error:
            problems.append(f"{idea or 'harmless'}: {error}")


def _by_first(ways: Iterable[Way]) -> dict[str, list[Way]]:
    found: dict[str, list[Way]] = {}
    for way in ways:
        for concept in way.pattern.first or {""}:
            found.setdefault(concept, []).append(way)
    return found


def _ideas(entry: str) -> frozenset[str]:
    return frozenset(name for name in entry.split() if not name.startswith("-"))


def _spelled(names: Iterable[str], groups: Groups) -> Iterator[str]:
    for name in names:
        yield from _spelled(groups[name], groups) if name in groups else (name,)
