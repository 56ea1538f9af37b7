"""One thing that a learner is to bring about: what lab.yaml wants, what a machine shows, and whether it is so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial

import msgspec

from labproof.graders import limits
from labproof.graders.facts.receipts import (
    moment,
    noise_of_receipts,
    read_receipts,
    receipt_file,
    receipt_key,
    receipts_that_do_not_fit,
)
from labproof.graders.facts.system import printout
from labproof.graders.messages import shown
from labproof.graders.model import Evidence, Missing, Probe, Receipt, Source
from labproof.graders.state.resource import Attribute, Resource

EXISTS = "exists"
_REMEDY = "mend that, or work on a machine that shows it"
# A value of several lines is told as one that has more; else its second line could pass for another value.
_SAY = """\
nl='
'
say() {
  case $2 in *"$nl"*) set -- "$1" "${2%%"$nl"*} …";; esac
  printf '%s\\t%s\\n' "$1" "$2"
}
unseen() { e=$( ask 2>&1 >/dev/null ); say "$1!" "${e:-exit $2}"; }
value() {
  v=$( ask 2>/dev/null ); r=$?
  case $r in 0) say "$1" "$v";; 1) say "$1" '';; *) unseen "$1" "$r";; esac
}
each() {
  ( ask ) >/dev/null 2>&1; r=$?
  case $r in 0) say "$1" yes;; 1) say "$1" no;; *) unseen "$1" "$r";; esac
}
"""


class Want(msgspec.Struct, frozen=True):
    """One value that is wanted. ``key`` is what it is called in evidence: ``mode``, ``contains.0``."""

    key: str
    attribute: Attribute
    wanted: str


class Entry(msgspec.Struct, frozen=True):
    """What is wanted of one resource, and what it is worth.

    Args:
        id: Of its row in the report.
        absent: It must not be there.
        message: Said before what was found, where it is not so.
        waits_for, credit, more_hints: As in ``Check``.
        at: The receipt that shows it; empty: the machine as it is now.
    """

    id: str
    resource: Resource
    name: str
    wants: tuple[Want, ...] = ()
    absent: bool = False
    points: Decimal = Decimal(1)
    message: str = ""
    hint: str = ""
    waits_for: tuple[str, ...] = ()
    credit: str = ""
    more_hints: tuple[str, ...] = ()
    at: str = ""


class State(msgspec.Struct, frozen=True):
    """What was seen of each entry, by its id: values by key, or why nothing could be seen."""

    seen: Mapping[str, Mapping[str, str] | Missing]


def source_of(lab: str, entries: tuple[Entry, ...], receipts: tuple[Receipt, ...] = ()) -> Source:
    """What a lab's state is read by: a probe an entry, which prints what is asked and no more, and its receipts."""

    def parse(evidence: Evidence) -> State:
        kept = read_receipts(lab, receipts, evidence)
        recorded = any(probe.key in evidence.outputs for probe in probes)
        now = evidence if recorded else nothing
        return State(
            {
                entry.id: _at(kept[entry.at], lab, entry)
                if entry.at
                else _seen(now, f"{source_name(lab)}.{entry.id}", entry)
                for entry in entries
            }
        )

    nothing = Missing(f"nothing of the state of {lab} was recorded", "record the evidence again")

    present = (entry for entry in entries if not entry.at)
    probes = tuple(Probe(f"{source_name(lab)}.{entry.id}", script(entry)) for entry in present)
    if not receipts:
        return Source(parse, probes)
    return Source(
        parse,
        probes,
        files={receipt_key(lab, one.name): receipt_file(lab, one.name) for one in receipts},
        contradictions=partial(receipts_that_do_not_fit, lab, receipts),
        noise=partial(noise_of_receipts, lab, receipts),
    )


def moment_of(lab: str, name: str, entries: tuple[Entry, ...]) -> Source:
    """What is looked at when a receipt is left."""
    asked = tuple(entry for entry in entries if entry.at == name)

    def parse(evidence: Evidence) -> State:
        return State({entry.id: _at(evidence, lab, entry) for entry in asked})

    return Source(
        parse, tuple(Probe(f"{moment(lab, name)}.{entry.id}", script(entry)) for entry in asked)
    )


def _at(receipt: Evidence | Missing, lab: str, entry: Entry) -> Mapping[str, str] | Missing:
    """What a receipt shows of an entry."""
    return _seen(receipt, f"{moment(lab, entry.at)}.{entry.id}", entry)


def source_name(lab: str) -> str:
    """The part of Facts that a lab's state is."""
    return f"{lab}_state"


def script(entry: Entry) -> str:
    """The shell script that looks: ``exists`` first, then each value on a line of its own, or how reading it failed."""
    asks = "".join(_asked(want, entry.name) for want in entry.wants)
    there = f"( {entry.resource.there(entry.name)} ) >/dev/null; r=$?\n"
    found = 'case $r in 0) say exists yes;; 1) say exists no; exit 0;; *) exit "$r";; esac\n'
    return f"{_SAY}{there}{found}{asks}exit 0"


def _asked(want: Want, name: str) -> str:
    command = want.attribute.ask(name, want.wanted)
    how = "each" if want.attribute.value.several else "value"
    return f"ask() {{ {command}\n}}\n{how} {want.key}\n"


def _seen(evidence: Evidence | Missing, key: str, entry: Entry) -> Mapping[str, str] | Missing:
    if isinstance(evidence, Missing):
        return evidence
    output = evidence.outputs.get(key)
    if output is not None and output.status and output.stderr:
        why = output.stderr[-limits.SHOWN_CHARS :]
        reason = f"{entry.resource.noun} {entry.name} cannot be seen here ({why})"
        return Missing(reason, _REMEDY)
    printed = printout(evidence, key)
    if isinstance(printed, Missing):
        return printed
    return dict(line.split("\t", 1) for line in printed.splitlines() if "\t" in line)


def judge(entry: Entry, seen: Mapping[str, str] | Missing) -> str | Missing:
    """Why it is not as wanted, in words that do not tell what is; empty where it is, Missing where nobody can tell."""
    if isinstance(seen, Missing):
        return seen
    thing = f"{entry.resource.noun} {entry.name}"
    exists = seen.get(EXISTS)
    if exists not in ("yes", "no"):
        return Missing(f"whether there is a {thing} was not recorded", "record the evidence again")
    if entry.absent:
        return _said(entry, [f"{thing} is still there"]) if exists == "yes" else ""
    if exists == "no":
        return _said(entry, [f"there is no {thing}"])
    judgements = [_judge_value(entry, want, seen) for want in entry.wants]
    wrong = [one for one in judgements if isinstance(one, str) and one]
    if wrong:
        return _said(entry, wrong)
    return next((one for one in judgements if isinstance(one, Missing)), "")


def _judge_value(entry: Entry, want: Want, seen: Mapping[str, str]) -> str | Missing:
    attribute, value = want.attribute, seen.get(want.key)
    if value is None:
        of = f"{attribute.title} of {entry.resource.noun} {entry.name}"
        why = seen.get(f"{want.key}!")
        if why is None:
            return Missing(f"{of} was not recorded", "record the evidence again")
        return Missing(f"{of} could not be read ({why[: limits.SHOWN_CHARS]})", _REMEDY)
    if attribute.value.fits(want.wanted, value):
        return ""
    if attribute.value.several:
        place = int(want.key.rpartition(".")[2]) + 1
        return f"{attribute.title}: number {place} of what is asked is not so"
    return f"{attribute.title} is {shown(value)}, which is not what is asked"


def _said(entry: Entry, messages: list[str]) -> str:
    own = f"{entry.message.rstrip('.')}: " if entry.message else ""
    return f"{own}{'; '.join(messages)}. Look with `{entry.resource.shown_by(entry.name)}`."


def example(entry: Entry) -> dict[str, str]:
    """What a machine shows where everything is as wanted."""
    if entry.absent:
        return {EXISTS: "no"}
    values = {want.key: _shows(want) for want in entry.wants}
    return {EXISTS: "yes", **values}


def _shows(want: Want) -> str:
    value = want.attribute.value
    return (
        "yes"
        if value.several
        else want.wanted.partition(" ")[2]
        if want.wanted[:1] in "<>="
        else want.wanted
    )


def near_misses(entry: Entry) -> Iterator[tuple[str, dict[str, str]]]:
    """Machines where one thing is not as wanted, each with what it is: none may earn anything."""
    right = example(entry)
    yield ("still there", {EXISTS: "yes"}) if entry.absent else ("not there", {EXISTS: "no"})
    for want in entry.wants:
        for value in want.attribute.value.near(want.wanted):
            yield f"{want.key} is {value!r}", {**right, want.key: value}
