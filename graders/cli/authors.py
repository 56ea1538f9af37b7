"""`labproof validate`, `try` and `new`: what whoever writes a lab does besides writing."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from labproof.graders.authoring import new as laying
from labproof.graders.authoring.proof import LabProof, prove, run_reference, summary
from labproof.graders.authoring.review import review
from labproof.graders.authoring.sample import facts_of, judge
from labproof.graders.cli.learner import lab_and_name, whose
from labproof.graders.draws import seed_of
from labproof.graders.evidence.file import EvidenceError, load_evidence
from labproof.graders.facts import known_sources, parse_facts
from labproof.graders.grade import earned
from labproof.graders.messages import count, shown, why_of_file
from labproof.graders.model import Facts, Lab, Question
from labproof.graders.page import is_left_behind
from labproof.graders.reports.json import number
from labproof.graders.session.preparing import NotPrepared
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.course import COURSE
from labproof.graders.specs.document import shown_path
from labproof.graders.specs.load import load_lab, load_spec
from labproof.graders.specs.problems import SpecError
from labproof.graders.yaml_text import Node

# Whose values a lab is proven with, where it draws any.
LEARNERS = tuple(f"learner-{number}" for number in range(1, 6))
DOING = 2  # of them do it on this machine
Text = str | tuple[str, ...]


@click.command()
@click.argument("labs", nargs=-1, metavar="[LAB]...")
@click.option("--report-json", metavar="FILE", help="Write what was run as JSON.")
def validate(labs: Sequence[str], report_json: str | None) -> None:
    """Prove that labs grade: their spec, their answers, mutants, and the reference learner on this machine."""
    reports, failed = [], 0
    try:
        folders = find_labs(labs)
    except SpecError as error:
        raise click.ClickException(str(error)) from None
    for folder in folders:
        proof, problems = _validated(folder)
        failed += bool(problems)
        click.echo(f"{folder.name}: {'valid' if not problems else count(len(problems), 'problem')}")
        for line in (*summary(proof), *_page_note(folder)) if proof else ():
            click.echo(f"  {line}")
        for problem in problems:
            click.echo(f"  {problem}", err=True)
        reports.append(_report(folder.name, proof, problems))
    if report_json:
        Path(report_json).write_text(
            json.dumps({"schema": 1, "labs": reports}, indent=1) + "\n", encoding="utf-8"
        )
    if failed:
        click.echo(
            f"{failed} of {count(len(folders), 'lab')} cannot be graded with; mend what is named above.",
            err=True,
        )
        sys.exit(1)


def _validated(folder: Path) -> tuple[LabProof | None, list[str]]:
    """What was run, and every problem as a whole message."""
    try:
        drawing = bool(load_spec(folder)[0].draws)
    except SpecError as error:
        return None, list(error.problems)
    if not drawing:
        return _proven(folder)
    first, problems = _proven(folder, LEARNERS[0])
    for at, learner in enumerate(LEARNERS[1:], start=1):
        _, more = _proven(folder, learner, live=at < DOING)
        problems += [f"{problem} (as {learner})" for problem in more if problem not in problems]
    return first, problems


def _proven(
    folder: Path, learner: str = "", live: bool = True
) -> tuple[LabProof | None, list[str]]:
    """The same with one learner's values; ``live``: the reference learner does it on this machine."""
    name = shown_path(folder / "lab.yaml")
    try:
        lab, root = load_spec(folder, seed_of(learner) if learner else "")
    except SpecError as error:
        return None, list(error.problems)
    try:
        proof = run_reference(prove(lab), lab, learner) if live else prove(lab)
    except NotPrepared as error:
        return None, [_placed(name, root, "prepares", str(error))]
    return proof, [_placed(name, root, key, text) for key, text in (*review(lab), *proof.problems)]


def _page_note(folder: Path) -> Iterator[str]:
    """What to do where the page was made of what lab.yaml said before."""
    lab, page = load_lab(folder), folder / "README.md"
    if page.is_file() and is_left_behind(lab, page.read_text(encoding="utf-8", errors="replace")):
        problem = f"README.md is not what lab.yaml says now; `labproof page {lab.path} --write` makes it anew"
        yield f"{'page':<28}{problem}"


def _placed(name: str, root: Node, key: str, text: str) -> str:
    """A message with the place of the key it is about, as near as lab.yaml has one."""
    if ".py:" in key or ".md:" in key:
        return f"{key}: {text}"
    node = root
    for part in re.findall(r"\w+", key):
        inside = node.value
        if isinstance(inside, dict) and part in inside:
            node = inside[part]
        elif isinstance(inside, list) and part.isdecimal() and int(part) < len(inside):
            node = inside[int(part)]
    return node.problem(text, key).at(name, column=True)


def _report(lab: str, proof: LabProof | None, problems: Sequence[str]) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(proof, enc_hook=str) if proof else {"id": lab}
    return data | {"valid": not problems, "problems": list(problems)}


# --- try ----------------------------------------------------------------------------------------


@click.command("try")
@click.argument("where", metavar="LAB.QUESTION")
@click.argument("texts", nargs=-1, metavar="[TEXT]...")
@click.option(
    "--from",
    "source",
    metavar="FILE",
    help='Answers, one {"answer": …} a line; - reads standard input.',
)
@click.option(
    "--sample", is_flag=True, help="Judge by the sample in lab.yaml instead of this machine."
)
@click.option(
    "--evidence", metavar="FILE", help="Judge by recorded evidence instead of this machine."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@whose
def attempt(
    where: str,
    texts: Sequence[str],
    source: str | None,
    sample: bool,
    evidence: str | None,
    as_json: bool,
    answers: str,
) -> None:
    """Show how answers would be judged: status, points, message, and what in them was taken for the value."""
    lab, question = _asked(where, Path(answers))
    tried: list[Text] = [*texts, *(_read_answers(source) if source else ())]
    if not tried:
        raise click.UsageError("give an answer, or --from FILE")
    facts, of_what = _facts(lab, question, sample, evidence)
    if not as_json:
        click.echo(f"{where} by {of_what}")
    for answer in tried:
        row = _row(lab, question, answer, facts)
        click.echo(json.dumps(row, ensure_ascii=False) if as_json else "\n".join(_lines(row)))


def _asked(where: str, answers: Path) -> tuple[Lab, Question]:
    lab, wanted = lab_and_name(where, answers)
    question = next((question for question in lab.questions if question.id == wanted), None)
    if question is None:
        known = ", ".join(question.id for question in lab.questions)
        raise click.ClickException(f"{lab.id} has no question {shown(wanted)}; it has {known}")
    return lab, question


def _read_answers(source: str) -> Iterator[Text]:
    """Every problem of the file at once."""
    try:
        content = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{source}: cannot be read ({error})") from None
    answers, problems = list[Text](), list[str]()
    for at, line in enumerate(content.splitlines(), start=1):
        try:
            answer = json.loads(line)["answer"] if line.strip() else None
        except (ValueError, KeyError, TypeError, RecursionError):
            problems.append(f'{source}:{at}: expected {{"answer": …}}, found {shown(line)}')
            continue
        if isinstance(answer, str):
            answers.append(answer)
        elif isinstance(answer, list) and all(isinstance(entry, str) for entry in answer):
            answers.append(tuple(answer))
        elif line.strip():
            problems.append(
                f"{source}:{at}: an answer is text or a list of texts, as answer files are read"
            )
    if problems:
        raise click.ClickException("\n".join(problems))
    yield from answers


def _facts(lab: Lab, question: Question, sample: bool, evidence: str | None) -> tuple[Facts, str]:
    """Facts, and what they are facts of."""
    if sample:
        return facts_of(lab, question.sample), "the sample in lab.yaml"
    if not question.truth:
        return facts_of(lab, {}), "what is given" if question.judged else "no machine"
    known, names = known_sources([lab]), {question.truth.split(".")[0]} if question.truth else set()
    try:
        if evidence is not None:
            return parse_facts(load_evidence(Path(evidence)), names, known=known), evidence
        with tempfile.TemporaryDirectory(prefix="labproof-try-") as folder:
            recorded = Path(folder, "evidence.json")
            _record(lab, question, recorded)
            return parse_facts(load_evidence(recorded), names, "live", known), "this machine"
    except EvidenceError as error:
        raise click.ClickException(str(error)) from None


def _record(lab: Lab, question: Question, path: Path) -> None:
    """Ask this machine what the question needs, in a process of its own: it prints for learners."""
    item = f"{Path(lab.folder, 'lab.yaml')}::{question.id}"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-qq",
        "--no-header",
        "-p",
        "no:cacheprovider",
        f"--record={path}",
        item,
    ]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if not path.exists():
        raise click.ClickException(
            f"this machine could not be asked: {(done.stdout + done.stderr).strip()}"
        )


def _row(lab: Lab, question: Question, answer: Text, facts: Facts) -> dict[str, Any]:
    outcome = judge(lab, question, answer, facts)
    return {
        "answer": answer,
        "status": outcome.status.value,
        "points": number(earned(question.points, outcome)),
        "possible": number(question.points),
        "message": outcome.message,
        "matched": list(outcome.matched),
        "notes": list(outcome.notes),
    }


def _lines(row: dict[str, Any]) -> Iterator[str]:
    text = row["answer"] if isinstance(row["answer"], str) else ", ".join(row["answer"])
    yield f"{row['status']:<13}{row['points']}/{row['possible']}  {shown(text)}"
    if row["matched"]:
        yield f"{'':<13}read as {', '.join(map(shown, row['matched']))}"
    yield from (f"{'':<13}{line}" for line in (row["message"], *row["notes"]) if line)


# --- new ----------------------------------------------------------------------------------------


@click.command()
@click.argument("lab", default="")
@click.option(
    "--in",
    "root",
    default="",
    metavar="DIR",
    help="Where its folder is laid.  [default: this course, labs]",
)
@click.option(
    "--course",
    default="",
    metavar="DIR",
    help="Lay a course there, with this lab as its first one.",
)
def new(lab: str, root: str, course: str) -> None:
    """Lay the folder of a new lab that validates at once, or a course with one in it."""
    folder = Path(course or root or shown_path(laying.home(Path.cwd())))
    lab = lab or ("first" if course else "")
    try:
        problem = laying.name_problem(lab, folder)
        if problem:
            raise click.ClickException(problem)
        for path in laying.lay_course(folder, lab) if course else laying.lay(lab, folder):
            click.echo(f"laid {path}")
        if not course and (folder / COURSE).is_file() and not laying.enroll(lab, folder):
            click.echo(f"add {lab} to the labs of {folder / COURSE}")
    except SpecError as error:
        raise click.ClickException(str(error)) from None
    except FileExistsError:
        there = Path(folder, COURSE if course else lab)
        raise click.ClickException(f"{there} is there already; choose another name") from None
    except OSError as error:
        raise click.ClickException(f"{why_of_file(error)}; name another place with --in") from None
    laid = shlex.quote(str(folder / lab))
    click.echo(
        f"Now change it step by step, and run `labproof validate {laid}` after each; see labs/README.md."
    )


@click.command("hand-out")
@click.argument("course", metavar="DIR")
@click.option(
    "--to", default="", metavar="DIR", help="Where the copy is laid.  [default: DIR-learners]"
)
def hand_out(course: str, to: str) -> None:
    """Make the learners' copy of a course, without keys and solutions, and prove that no key is in it."""
    from labproof.graders.authoring.hand_out import TOLD_CHARS, told_openly
    from labproof.graders.authoring.hand_out import hand_out as copy

    target = Path(to or f"{Path(course).absolute()}-learners")
    try:
        for path in copy(Path(course), target):
            click.echo(f"not handed out: {shown_path(path)}")
        for line in told_openly(target):
            click.echo(f"handed out: {line}")
    except SpecError as error:
        raise click.ClickException(f"{error}\nNothing was handed out.") from None
    except FileExistsError:
        raise click.ClickException(
            f"{target} is there already; name another place with --to"
        ) from None
    except OSError as error:
        raise click.ClickException(f"{why_of_file(error)}; name another place with --to") from None
    click.echo(
        f"Laid {shown_path(target)}: no key, and no value of a key with {TOLD_CHARS} characters or more, is in it."
    )
