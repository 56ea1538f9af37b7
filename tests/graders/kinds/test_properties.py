"""For every kind: right answers stay right however they are dressed, and no text earns points by accident."""

import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from labproof.graders.kinds import KINDS
from labproof.graders.kinds.words import folded, numerals
from labproof.graders.model import Answer, Question, Status
from tests.graders.kinds.test_pages import pages, read

JUDGED = sorted(set(KINDS) - {"text"})
EARNING = (Status.PASSED, Status.PARTIAL)
QUIET = settings(max_examples=60, deadline=None, database=None, derandomize=True)

# What may stand around an answer without changing it, for kinds that take one value, and for lists.
AROUND = ["{}", " {} ", "'{}'", '"{}"', "`{}`", "{}.", "\t{}\n", "“{}”"]
SENTENCES = ["it is {}", "It's {}.", "the answer is {}", "I found {}", "= {}"]
SPELLED = {"address", "duration", "mode", "size", "word"}
ANY_CASE = {
    "address",
    "choice",
    "comparison",
    "matching",
    "multi_choice",
    "names",
    "one_of",
    "ordering",
    "word",
    "yes_no",
}
# Words that are right on the page's machine, so that a text with one of them is no accident.
RIGHT = {
    "address": r"2001|::",
    "choice": r"available|on disk",
    "comparison": r"\d|curl|network|one|two|three|four|five|six|seven|double|twice|triple|thrice|quadruple|tenfold",
    "count": r"14[34]\d|1[,.’' ]43",
    "duration": r"\d",
    "matching": (
        r"\b[123hjkwxy]+\b|kernel|modul|hol|contain|featur|open|every|fail|one|check|updat|defence|depth|known|stay|old"
    ),
    "mode": r"2770|[rwxs-]{9}|=",
    "multi_choice": r"\b[vwxyz]+\b|name|jail|control|group|ebpf|zone",
    "names": r"quiet|splash|console|ro",
    "number": r"\d",
    "one_of": r"mmap|openat",
    "ordering": r"\b[wxyz]+\b|kernel|boot|load|user|space|firmware|bios|uefi|grub",
    "path": r"hostname|ld\.so|libc",
    "release": r"\d",
    "size": r"\d",
    "word": r"ext4",
    "yes_no": r"\b(it is|y|yes|yep|yeah|yup|true|correct|right|affirmative|same|identical|different|no|n|false|wrong|not)\b",
}
WORDS = st.sampled_from(
    """or and not maybe the a it is banana kernel 0 1 42 -1 1e9 6.8 99999999 none all everything container 5-6 ? ! %
    /etc /etc/passwd read loaded missing slower three KB MB seconds [] {} null nan inf ' " ` , ; : #
    $(id) <b> ../..""".split()
)
# A hedge in front of these is corrected away, or struck out, with what it stands before.
CORRECTED = re.compile(r"no wait|sondern|no sorry|~~|I thought|\[x\]")
NOISE = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join))


def judged(kind, text):
    truth, params, _ = read(kind, pages[kind])
    return KINDS[kind].judge(
        Question("q", "What?", kind, shown_by="look", params=params), Answer(text, "a:1"), truth
    )


def right_answers(kind):
    return [
        text
        for status, text in read(kind, pages[kind])[2]
        if status is Status.PASSED and isinstance(text, str)
    ]


@pytest.mark.parametrize("kind", JUDGED)
@given(data=st.data())
@QUIET
def test_right_answers_stay_right_under_every_harmless_rewriting(kind, data):
    text = data.draw(st.sampled_from(right_answers(kind)))
    if kind in ANY_CASE and "=" not in text:  # a value is as it stands
        text = data.draw(st.sampled_from([text, text.upper(), text.lower(), text.title()]))
    text = re.sub(" ", lambda _: data.draw(st.sampled_from([" ", "  "])), text)
    outcome = judged(kind, data.draw(st.sampled_from(AROUND)).format(text))
    assert outcome.status is Status.PASSED, (text, outcome)


@pytest.mark.parametrize(
    "kind", sorted({"choice", "count", "number", "one_of", "release", *SPELLED})
)
@given(data=st.data())
@QUIET
def test_a_short_sentence_around_a_value_changes_nothing(kind, data):
    truth, params, _ = read(kind, pages[kind])
    text = KINDS[kind].example(Question("q", "What?", kind, params=params), truth)
    sentence = data.draw(st.sampled_from(SENTENCES)).format(text)
    assert judged(kind, sentence).status is Status.PASSED, sentence


@pytest.mark.parametrize("kind", sorted({"names", "path"}))
@given(data=st.data())
@QUIET
def test_a_list_may_be_written_in_any_order_and_with_any_bullets(kind, data):
    truth, params, _ = read(kind, pages[kind])
    entries = KINDS[kind].example(Question("q", "What?", kind, params=params), truth).split(", ")
    entries = data.draw(st.permutations(entries))
    bullet = data.draw(st.sampled_from(["", "- ", "* ", "• ", "1. "]))
    lines = tuple(f"{bullet}{entry}" for entry in entries)
    written = data.draw(
        st.sampled_from([lines, "\n".join(lines), ", ".join(entries), " ".join(entries)])
    )
    assert judged(kind, written).status is Status.PASSED, written


@pytest.mark.parametrize("kind", JUDGED)
@given(text=NOISE)
@example(text="none none")
@example(text="not, not")
@QUIET
def test_no_random_text_earns_points(kind, text):
    assume(not re.search(RIGHT[kind], " ".join(folded(text)), re.IGNORECASE))
    assume(
        kind not in ("comparison", "count", "duration", "number", "size")
        or not any(map(numerals, folded(text)))
    )
    assume(not re.search(RIGHT[kind], text, re.IGNORECASE))
    outcome = judged(kind, text)
    assert outcome.status not in EARNING, (text, outcome)
    assert outcome.message


@pytest.mark.parametrize("kind", JUDGED)
@given(data=st.data())
@QUIET
def test_a_right_answer_that_hedges_earns_nothing(kind, data):
    plain = [
        text for text in right_answers(kind) if text[-1].isalnum() and not CORRECTED.search(text)
    ]
    text = data.draw(st.sampled_from(plain))
    hedge = data.draw(
        st.sampled_from(
            ["maybe {}", "{} or not", "not {}", "{}?", "{} or something else", "idk, {}"]
        )
    )
    outcome = judged(kind, hedge.format(text))
    assert outcome.status not in EARNING, (hedge.format(text), outcome)


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(text=st.one_of(st.text(max_size=3000), st.lists(WORDS, max_size=500).map(" ".join)))
@settings(max_examples=60, deadline=None, database=None, derandomize=True)
def test_no_text_breaks_a_kind(kind, text):
    outcome = judged(kind, text)
    assert outcome.status in (Status.PASSED, Status.PARTIAL, Status.FAILED, Status.NEEDS_REVIEW)
    assert len(outcome.message) < 3000
