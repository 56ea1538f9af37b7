"""One pytest run over labs: its labs and answers, its evidence observed once, its report. Knows no pytest."""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import msgspec

from labproof.graders import limits
from labproof.graders.answers.reader import load_answers, named_from_here
from labproof.graders.evidence import challenge
from labproof.graders.evidence.file import (
    EvidenceError,
    dump_evidence,
    load_evidence,
    parse_evidence,
)
from labproof.graders.evidence.probing import HostUnreachable
from labproof.graders.facts import (
    examined_sources,
    known_sources,
    missing_facts,
    parse_facts,
    probes_of,
)
from labproof.graders.facts.receipts import moment
from labproof.graders.files import Unreadable, read_below
from labproof.graders.grade import Item, file_row, grade, judge, row_of
from labproof.graders.model import (
    FILE_ROW,
    AnswerFile,
    CheckResult,
    Evidence,
    Facts,
    ImageWanted,
    Lab,
    Missing,
    Outcome,
    Output,
    Report,
    Source,
    with_read,
)
from labproof.graders.specs.catalogue import command_argument, one_course
from labproof.graders.specs.checks import FACTS
from labproof.graders.specs.load import lab_of, load_lab
from labproof.graders.version import harness_version

Observe = Callable[..., list["dict[str, Output] | None"]]


@dataclass
class Run:
    """What one run knows.

    Args:
        answers: The learner's folder.
        observe: ``(probes, wanted, salt) -> [outputs]``: looks at the world; fixtures do it.
        recorded: An evidence file to grade instead of the world.
        shared: A folder through which the processes of one run share what the first of them observed.
        hosts: testinfra's host, where it is not this machine.
        also: Sources to observe whatever is selected.
        nonce: What the instructor gave this learner; a recording carries it.
        recording: Where evidence is to be written; what stands there of the same boot is kept beside the new.
        required: Sources whose absence is an error and not a skip.
        receipt: The receipt that is to be left; nothing else is looked at then.
        named: What messages call an answer file; by default its path from here.
    """

    answers: Path
    observe: Observe
    recorded: Path | None = None
    shared: Path | None = None
    hosts: str = ""
    also: frozenset[str] = frozenset()
    nonce: str = ""
    recording: Path | None = None
    required: frozenset[str] = frozenset()
    receipt: str = ""
    named: Callable[[Path], str] = named_from_here
    labs: dict[str, Lab] = field(default_factory=dict)  # by folder, in the order they were met
    files: dict[str, AnswerFile] = field(default_factory=dict)  # by lab id
    selected: set[Item] = field(default_factory=set)
    ran: bool = False  # anything of a lab
    outcomes: dict[Item, Outcome] = field(default_factory=dict)  # of what has run
    # By lab: what others needed to be judged.
    _known: dict[str, dict[str, Outcome]] = field(default_factory=dict)
    _observing: Future[Evidence | Missing] | None = None

    def lab(self, folder: Path) -> Lab:
        """The lab of a folder, read once; its answer file is read with it.

        Raises:
            SpecError: The lab cannot be graded with.
        """
        if str(folder) not in self.labs:
            lab = load_lab(folder)
            one_course([*(Path(known) for known in self.labs), folder])
            none_needed = not lab.asked and not (self.answers / f"{lab.id}.yaml").exists()
            self.files[lab.id] = (
                AnswerFile(lab.id)
                if none_needed
                else load_answers(self.answers, lab, command_argument(folder), self.named)
            )
            self.labs[str(folder)] = (
                lab_of(lab, self._seed(self.files[lab.id])) if lab.draws else lab
            )
        return self.labs[str(folder)]

    def _seed(self, file: AnswerFile) -> str:
        """Whose values are graded with; empty where nobody says."""
        from labproof.graders.session.learner import learner_seed

        seed = learner_seed(self.answers, os.environ, file)
        if seed or not self.recorded:
            return seed
        try:
            return load_evidence(self.recorded).seed
        except EvidenceError:  # told before anything is graded by it
            return ""

    def begin(self) -> None:
        """Start to observe now, while others get ready; ``evidence`` waits for the end of it."""
        self._observing = ThreadPoolExecutor(1).submit(self._observe)

    def judge_ahead(self) -> None:
        """Judge what no fact decides: there is time for it while the machine answers."""
        for lab in self._selected():
            known = self._known.setdefault(lab.id, {})
            for question in lab.questions:
                by_facts = question.truth or question.waits_for or question.changes_at_boot
                if not by_facts and (lab.id, question.id) in self.selected:
                    judge(lab, question, self.files[lab.id], Facts({}), known=known)

    def finish(self) -> None:
        """Wait for an observation that nobody asked about, so that it can clean up behind itself."""
        if self._observing:
            wait([self._observing])

    @property
    def evidence(self) -> Evidence | Missing:
        """Everything the selected items need, or why it could not be had; observed once, however long it takes."""
        if self._observing is None:
            self.begin()
        assert self._observing is not None
        return self._observing.result()

    @cached_property
    def facts(self) -> Facts:
        """Parsed evidence of what the selected items need."""
        sources = self._sources()
        evidence = self.evidence
        if isinstance(evidence, Missing):
            return missing_facts(sources, evidence)
        known = self.known
        facts = parse_facts(evidence, sources, "recorded" if self.recorded else "live", known)
        faults = {
            name: msgspec.structs.replace(part, fault=True)
            for name, part in facts.parts.items()
            if isinstance(part, Missing) and self.required & with_read([name], known)
        }
        return Facts({**facts.parts, **faults}, facts.source, facts.boot_id, facts.origin)

    def row(self, item: Item) -> CheckResult:
        """What becomes of one item that is not live only; judged when it is first asked for, and never again."""
        lab = next(lab for lab in self.labs.values() if lab.id == item[0])
        file = self.files[lab.id]
        if item[1] == FILE_ROW:
            return file_row(file)
        asked = lab.by_id[item[1]]
        if item not in self.outcomes:
            known = self._known.setdefault(lab.id, {})
            self.outcomes[item] = judge(lab, asked, file, self.facts, known=known)
        return row_of(asked, self.outcomes[item])

    def report(self) -> Report:
        """The report on what has run, wherever it ran."""
        return grade(self._in_order(), self.files, self.facts, outcomes=self.outcomes)

    @property
    def places(self) -> Mapping[Path, int]:
        """Where each lab's folder stands in the course's order."""
        return {Path(lab.folder): place for place, lab in enumerate(self._in_order())}

    def _in_order(self) -> list[Lab]:
        """As the course names them; then those that it does not name, as they were met."""

        def place(lab: Lab) -> int:
            labs = lab.course.labs
            return labs.index(lab.id) if lab.id in labs else len(labs)

        return sorted(self.labs.values(), key=place)

    @property
    def known(self) -> Mapping[str, Source]:
        """Every source that the run's labs may read."""
        return known_sources(self.labs.values())

    def _sources(self) -> frozenset[str]:
        """The parts of Facts that the selected items read."""
        if self.receipt:
            return frozenset(moment(lab.id, self.receipt) for lab in self.labs.values())
        sources = set(self.also)
        if "tools" in sources:
            sources |= examined_sources(self.known)
        for lab in self.labs.values():
            mine = lab.with_needed(name for lab_id, name in self.selected if lab_id == lab.id)
            sources.update(q.truth.split(".")[0] for q in lab.questions if q.truth and q.id in mine)
            for check in lab.checks:
                if check.id in mine:
                    sources.update(
                        lab.sources
                        if FACTS in check.needs
                        else set(check.needs) & self.known.keys()
                    )
        return with_read(sources, self.known)

    def _selected(self) -> list[Lab]:
        """The labs of which anything is asked."""
        named = {lab for lab, _ in self.selected}
        return [lab for lab in self.labs.values() if lab.id in named]

    def wanted(self) -> tuple[ImageWanted, ...]:
        """The images that the selected items want started."""
        if self.recorded or "containers" not in self._sources():
            return ()
        return tuple(
            {image.name: image for lab in self.labs.values() for image in lab.containers}.values()
        )

    def _observe(self) -> Evidence | Missing:
        try:
            if self.recorded:
                return load_evidence(self.recorded)
            return self._observed_once(self.shared) if self.shared else self._look()
        except (EvidenceError, HostUnreachable) as error:
            return Missing(str(error), fault=True)

    def _look(self) -> Evidence:
        sources = self._sources()
        before = self._recorded_before()
        salt = before.salt or os.urandom(8).hex()
        outputs: dict[str, Output] = {}
        probes = (*probes_of(sources, self.known), *challenge.probes(self._selected(), self.nonce))
        for part in self.observe(probes=probes, wanted=self.wanted(), salt=salt):
            outputs.update(part or {})
        outputs.update(self._saved(sources, salt))
        boot_id = outputs.get("system.boot_id", Output("", None)).stdout.strip()
        seed = next((lab.seed for lab in self.labs.values() if lab.seed), "")
        if boot_id and boot_id == before.boot_id and before.seed in ("", seed):
            kept = (
                before.outputs if before.nonce == self.nonce else challenge.without(before.outputs)
            )
            outputs = {**kept, **outputs}
        return Evidence(
            outputs,
            harness=harness_version(),
            recorded_at=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            boot_id=boot_id,
            salt=salt,
            backend=self.hosts.partition("://")[0] if "://" in self.hosts else "local",
            nonce=self.nonce,
            seed=seed,
            course=next((str(lab.course) for lab in self.labs.values()), ""),
        )

    def _recorded_before(self) -> Evidence:
        """What a recording goes on from; empty where there is none, or none that can be read."""
        try:
            return load_evidence(self.recording) if self.recording else Evidence({})
        except EvidenceError:
            return Evidence({})

    def _saved(self, sources: frozenset[str], salt: str) -> dict[str, Output]:
        """What the learner kept beside the answers, where a source counts it as evidence."""
        saved = {}
        for source in sources:
            redact = self.known[source].redact
            for key, name in self.known[source].files.items():
                try:
                    text = read_below(self.answers, name, limits.PROBE_BYTES).decode(
                        "utf-8", "replace"
                    )
                    saved[key] = Output(name, 0, redact(text, salt) if redact else text)
                except Unreadable as error:
                    saved[key] = Output(name, 1, stderr=str(error))
                except OSError:
                    continue
        return saved

    def _observed_once(self, shared: Path) -> Evidence:
        """The first process looks and writes it down; the others wait for it and read."""
        path = shared / "evidence.json"
        with (shared / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                try:
                    document = dump_evidence(self._look())
                except HostUnreachable as error:
                    document = json.dumps({"unreachable": str(error)})
                path.write_text(document, encoding="utf-8")
        content = path.read_bytes()
        if content.startswith(b'{"unreachable"'):
            raise HostUnreachable(json.loads(content)["unreachable"])
        return parse_evidence(content, str(path))
