"""Whatever a right value is glued to, nobody fails it unseen, and no wrong one earns in the same place."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labproof.graders.authoring.proof import facts_of
from labproof.graders.grade import judge_question
from labproof.graders.kinds.reading import fragments
from labproof.graders.kinds.reading.fragments import beside_story, overlooked
from labproof.graders.model import Answer, AnswerFile, Status
from tests.measure_answers import LABS

WRAPPED = [
    "{}입니다.",
    "답은 {}입니다",
    "{}です。ほかにはありません。",
    "答えは「{}」",
    "說明。{}。完",
    "甲、{}",
    "结果是{}。",
    "Ответ:{}",
    "Значение（{}）",
    "उत्तर{}है।",
    "คำตอบคือ{}ครับ",
    "il valore trovato era {}",
    "benim makinemde {} yazıyor",
    "svaret blev {}",
    "{}…",
    "{}...",
    "...{}",
    "⟦{}⟧",
    "【{}】",
    "｛{}｝",
    "<{}>",
    "“{}” ✨",
    "| thing | value |\n|---|---|\n| it | {} |",
    "thing\tvalue\nit\t{}",
    "blah blah: {}",
    "zzz — {}",
]
KEYED = sorted(
    (lab.id, question.id)
    for lab in LABS.values()
    for question in lab.questions
    if lab.kinds[question.kind].truth and question.truth
)


def judged(lab_id, question_id, text):
    lab = LABS[lab_id]
    question = lab.by_id[question_id]
    file = AnswerFile(lab.id, {question.id: Answer(text, "a:1")})
    return judge_question(lab.kinds[question.kind], question, file, facts_of(lab, question.sample))


def right_of(lab_id, question_id):
    lab = LABS[lab_id]
    question = lab.by_id[question_id]
    truth = question.right(facts_of(lab, question.sample))
    return lab.kinds[question.kind].example(question, truth)


def wrong_of(lab_id, question_id):
    """Another value of the same sort."""
    question, right = LABS[lab_id].by_id[question_id], right_of(lab_id, question_id)
    if "choices" in question.params:
        return next(one for one in question.params["choices"] if one != right)
    if right in ("yes", "no"):
        return "yes" if right == "no" else "no"
    return re.sub(r"\d", lambda digit: str((int(digit.group()) + 4) % 10), right)


@pytest.mark.parametrize("wrapped", WRAPPED)
@pytest.mark.parametrize(("lab_id", "question_id"), KEYED)
def test_a_right_value_is_not_failed_unseen(lab_id, question_id, wrapped):
    text = wrapped.format(right_of(lab_id, question_id))
    outcome = judged(lab_id, question_id, text)
    assert outcome.status is Status.PASSED or outcome.unclear, (text, outcome)


@pytest.mark.parametrize("wrapped", WRAPPED)
@pytest.mark.parametrize(
    ("lab_id", "question_id"), [one for one in KEYED if wrong_of(*one) != right_of(*one)]
)
def test_a_wrong_value_earns_nothing_there(lab_id, question_id, wrapped):
    text = wrapped.format(wrong_of(lab_id, question_id))
    outcome = judged(lab_id, question_id, text)
    assert outcome.unclear or outcome.status is not Status.PASSED, (text, outcome)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("PID 1은 T입니다", True),
        ("table: T", True),
        ("T, no wait. S", False),
        ("~~T~~ S", False),
        ("the T is S", False),  # a word between words was there to be read
        ("T", False),  # and so was the whole
        ("banana", False),
    ],
)
def test_a_clause_or_a_glued_word_may_be_right_alone(text, seen):
    assert overlooked(text, "T".__eq__) is seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("T, my tutor stopped it I guess", True),  # what it doubts is how it came about
        ("T (my containers, I suppose)", True),
        ("T. I would have bet on S, since it sleeps", True),
        ("T: black screen, white letters, no mouse", True),
        ("T (and a few more, but that was enough, right?)", True),
        ("S — sorry, that was at home. T", True),
        ("T, S", False),  # one of two
        ("T, S (just guessing, I have no machine)", False),
        ("T (?)", False),
        ("black screen, T ()", True),
        ("T? no idea what that means", False),
        ("T, I guess", False),
        ("T, but that's a guess", False),
        ("T, no wait, it is S by now", False),
        ("R != T, and that is all there was", False),
        ("T", False),
    ],
)
def test_a_clause_is_right_alone_beside_a_tale_of_something_else(text, seen):
    assert beside_story(text, "T".__eq__) is seen


@pytest.mark.parametrize(
    ("lab_id", "question_id", "text"),
    [
        ("processes", "sleeper_parent", "hello: PID PPID STAT COMMAND\n 31337 2718 S sleep"),
        ("processes", "sleeper_pid", "hello!\n[1]+ 31337 Running sleep 4242 &"),
        (
            "part3",
            "top_syscall",
            "一番多いのは mmap() でした。ライブラリを読み込むためだと思います。",
        ),
        ("readiness", "overlay", "$ lsmod | grep ^overlay\noverlay    151552  3"),
        ("readiness", "version_parts", "I looked. major 18, minor 4, patch none, suffix none"),
    ],
)
def test_what_is_read_in_two_ways_is_a_persons(lab_id, question_id, text):
    assert judged(lab_id, question_id, text).unclear


def test_all_letters_glued_are_an_order_in_a_sentence_too():
    assert judged("boot", "order", "on this VM dbfecga").status is Status.PASSED


@settings(max_examples=500, deadline=None)
@given(
    st.lists(st.sampled_from([*"aT1_=-/.,'~<(: é", "--", "console=ttyS0"]), max_size=6).map("".join)
)
def test_a_value_alone_has_no_parts(text):
    asked = (beside_story, overlooked)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(fragments, "_ONE", re.compile("(?!)"))
        at_length = [ask(text, lambda part: bool(part)) for ask in asked]
    assert [ask(text, lambda part: bool(part)) for ask in asked] == at_length
