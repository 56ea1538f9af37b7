"""`state` of lab.yaml -> entries and the checks that they are; every problem with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from labproof.graders.model import BONUS, OPTIONAL, Check, Missing
from labproof.graders.specs.checks import CannotLook
from labproof.graders.specs.needs import hints_of
from labproof.graders.specs.problems import SNAKE_CASE, child_at, meant
from labproof.graders.specs.shape import ReceiptSpec, Texts, read_node
from labproof.graders.state import RESOURCES
from labproof.graders.state.entry import EXISTS, Entry, Want, judge, source_name
from labproof.graders.state.resource import Attribute, Resource
from labproof.graders.yaml_text import Node, Problem

# What an entry has beside what it asks, with its type.
ENTRY_KEYS: dict[str, Any] = {
    "id": str,
    "points": Decimal,
    "message": str,
    "hint": Texts,
    EXISTS: bool,
    "needs": list[str],
    "optional": bool,
    "bonus": bool,
    "at": str,
}


def read_state(node: Node, problems: list[Problem]) -> tuple[Entry, ...]:
    """The entries in the order they stand."""
    if not isinstance(node.value, dict):
        problems.append(node.problem(f"expected a mapping with {', '.join(RESOURCES)}", "state"))
        return ()
    entries: dict[str, Entry] = {}
    for sort, named in node.value.items():
        if sort not in RESOURCES:
            known = meant(sort, RESOURCES) or f"; known: {', '.join(RESOURCES)}"
            problems.append(node.key_problem(sort, f"state.{sort}: unknown{known}"))
        elif not isinstance(named.value, dict) or not named.value:
            problems.append(
                named.problem("expected a mapping, a name to what is asked of it", f"state.{sort}")
            )
        else:
            for name, asked in named.value.items():
                entry = _entry(sort, name, named, asked, problems)
                if entry and entry.id in entries:
                    problem = f"state.{sort}.{name}: {entry.id!r} is another entry's id; give this one an id of its own"
                    problems.append(named.key_problem(name, problem))
                elif entry:
                    entries[entry.id] = entry
    return tuple(entries.values())


def receipt_problems(
    receipts: Mapping[str, ReceiptSpec], entries: tuple[Entry, ...], root: Node
) -> Iterator[Problem]:
    """Receipts that nobody is asked for, and entries at one that there is not."""
    for entry in entries:
        if entry.at and entry.at not in receipts:
            known = meant(entry.at, receipts) or f"; receipts has {', '.join(receipts) or 'none'}"
            yield child_at(root, "state").problem(
                f"{entry.id} is asked at {entry.at!r}, which is no receipt{known}", "state"
            )
    for at, name in enumerate(receipts):
        node = child_at(child_at(root, "receipts"), name)
        if not SNAKE_CASE.fullmatch(name):
            yield node.problem("is not snake_case", f"receipts.{name}")
        elif not any(entry.at == name for entry in entries):
            yield node.problem(
                f"nothing of the state is asked at it; give an entry `at: {name}`",
                f"receipts.{name}",
            )
        if receipts[name].reboot and not at:
            yield node.problem(
                "is the first one, so there is none before it", f"receipts.{name}.reboot"
            )


def _entry(sort: str, name: str, around: Node, node: Node, problems: list[Problem]) -> Entry | None:
    resource, key, before = RESOURCES[sort], f"state.{sort}.{name}", len(problems)
    values = node.value if isinstance(node.value, dict) else {}
    if not isinstance(node.value, dict) and node.value is not None:
        problems.append(node.problem(f"expected a mapping, such as {{{EXISTS}: true}}", key))
    try:
        resource.check_name(name)
    except ValueError as error:
        problems.append(around.key_problem(name, f"{key}: expected {error}"))
    own: dict[str, Any] = {}
    wants: list[Want] = []
    for at, inner in values.items():
        if at in ENTRY_KEYS:
            own[at] = read_node(inner, ENTRY_KEYS[at], f"{key}.{at}", problems)
        elif at in resource.attributes:
            wants += _wants(at, resource.attributes[at], inner, f"{key}.{at}", problems)
        else:
            known = [*resource.attributes, *ENTRY_KEYS]
            hint = meant(at, known) or f"; known here: {', '.join(known)}"
            problems.append(node.key_problem(at, f"{key}.{at}: unknown key{hint}"))
    entry_id = own.get("id") or _slug(f"{resource.noun} {name}")
    odd = _contradictions(resource, wants, own, entry_id)
    problems += [around.key_problem(name, f"{key}: {problem}") for problem in odd]
    if len(problems) > before:
        return None
    rest: dict[str, Any] = {at: own[at] for at in ("points", "message", "at") if at in own}
    rest["hint"], rest["more_hints"] = hints_of(own.get("hint", ""))
    rest["credit"] = BONUS if own.get("bonus") else OPTIONAL if own.get("optional") else ""
    rest["waits_for"] = tuple(own.get("needs", ()))
    return Entry(entry_id, resource, name, tuple(wants), own.get(EXISTS) is False, **rest)


def _contradictions(
    resource: Resource, wants: list[Want], own: dict[str, Any], entry_id: str
) -> Iterator[str]:
    absent = own.get(EXISTS) is False
    if not SNAKE_CASE.fullmatch(entry_id):
        yield f"the id {entry_id!r} is not snake_case"
    if own.get("optional") and own.get("bonus"):
        yield "is optional and a bonus; points count in one way"
    if absent and wants:
        yield "what is not to be there has nothing else to be asked of"
    if absent and not resource.can_be_absent:
        yield f"a {resource.noun} cannot be asked to be absent"
    if not resource.can_be_absent and not wants and not absent:
        yield f"asks nothing; known here: {', '.join(resource.attributes)}"


def _wants(
    at: str, attribute: Attribute, node: Node, key: str, problems: list[Problem]
) -> Iterator[Want]:
    if not attribute.value.several:
        yield from _want(at, attribute, node, key, problems)
        return
    for place, inner in enumerate(node.value if isinstance(node.value, list) else [node]):
        yield from _want(f"{at}.{place}", attribute, inner, f"{key}[{place}]", problems)


def _want(
    at: str, attribute: Attribute, node: Node, key: str, problems: list[Problem]
) -> Iterator[Want]:
    text = node.value
    try:
        if not isinstance(text, str) or not text or "\n" in text or "\t" in text:
            raise ValueError
        yield Want(at, attribute, attribute.value.read(text))
    except (ValueError, KeyError):
        found = repr(text) if isinstance(text, str) else "something else"
        problems.append(node.problem(f"expected {attribute.value.wanted}, found {found}", key))


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def checks_of(lab: str, entries: tuple[Entry, ...], file: str) -> Iterator[Check]:
    """The checks that entries are: run as any other one, live and on recorded evidence."""
    return (_check(lab, entry, file) for entry in entries)


def _check(lab: str, entry: Entry, file: str) -> Check:

    def run(**parts: Any) -> None:
        said = judge(entry, parts[source_name(lab)].seen[entry.id])
        if isinstance(said, Missing):
            raise CannotLook(said)
        if said:
            # pytest would add the compared values to an assert's message.
            raise AssertionError(said)

    return Check(
        entry.id,
        entry.points,
        (source_name(lab),),
        run,
        file,
        hint=entry.hint,
        declared=True,
        waits_for=entry.waits_for,
        credit=entry.credit,
        more_hints=entry.more_hints,
    )
