"""No way of taking a right answer back, of leaving it open or of bounding it earns anything, of any kind."""

from __future__ import annotations

import re

import pytest

from labproof.graders.grade import judge_question
from labproof.graders.kinds import KINDS
from labproof.graders.model import Answer, AnswerFile, Facts, Question, Status
from tests.graders.kinds.test_pages import pages, read

SIGNS = "≠ {}|≢ {}|!= {}|<> {}|=/= {}|/= {}|¬{}|{} ✗|{} ❌|{} 👎|🚫 {}|~~{}~~"
DENIED = """not {}|Not {}.|it is not {}|it isn't {}|never {}|no longer {}|not equal to {}|unlike {}
anything but {}|everything but {}|other than {}|anything other than {}|the opposite of {}|far from {}
instead of {}|rather than {}|neither {}|wrong: {}|{}? no|{}? No.|{}? not at all|{}? nope|{} is wrong
{} is not right|{} is false|{} is not it|{} (wrong)|{}, not|{} was a lie|{}, just kidding|I doubt {}
certainly not {}|not really {}|it used to be {}|different from {}"""
DENIED_ELSEWHERE = """nicht {}|kein {}|pas {}|ce n'est pas {}|no es {}|non è {}|não é {}|не {}|niet {}
geen {}|inte {}|ikke {}|ei ole {}|to nie {}|není {}|nem {}|nu este {}|δεν είναι {}|не е {}|לא {}
ليس {}|{} değil|{}ではない|不是{}|{}이 아닙니다|không phải {}|bukan {}|{} नहीं|{} নয়|hindi {}|{} نیست
anders als {}|ungleich {}|différent de {}|diverso da {}|anders dan {}|в отличие от {}|inny niż {}
不同于{}|alles außer {}|tout sauf {}|todo menos {}|tutto tranne {}|alles behalve {}|{}? nein|{}? non
{}? нет|{}? nee|{}? não|{} ist falsch|{} est faux|{} es falso|{} è sbagliato|{} неверно|{} is fout
{} 错|{} は間違い"""
OPEN = """maybe {}|perhaps {}|probably {}|{}?|{} ???|{} (?)|{}, if I remember|{}, if I remember right
{} I guess|I guess {}|I think it might be {}|could be {}|{}, not sure|{} or not|{} or something
possibly {}|presumably {}|apparently {}|supposedly {}|{}, I suppose|{}, who knows|{} 🤷|vielleicht {}
peut-être {}|quizás {}|forse {}|talvez {}|misschien {}|может быть {}|może {}|kanske {}|kanskje {}
ehkä {}|možná {}|talán {}|poate {}|ίσως {}|може би {}|אולי {}|ربما {}|belki {}|也许{}|たぶん{}|아마 {}
có lẽ {}|mungkin {}|शायद {}|labda {}|siguro {}|شاید {}|হয়তো {}|wohl {}|sans doute {}"""
BOUNDED = """> {}|< {}|>{}|<{}|≥ {}|≤ {}|≫ {}|≪ {}|>= {}|<= {}|=< {}|{}+|{} +|{}++|{} plus|{}-plus|{}>|{}<
{} or more|{} or less|{} or higher|{} and more|{} and up|{} at least|{} at most|{} minimum|at least {}
at most {}|up to {}|more than {}|less than {}|over {}|under {}|above {}|below {}|beyond {}|exceeding {}
no more than {}|not more than {}|no less than {}|min {}|max. {}|newer than {}|older than {}|twice {}
half {}|half of {}|mehr als {}|weniger als {}|über {}|mindestens {}|höchstens {}|plus de {}|moins de {}
au moins {}|más de {}|menos de {}|al menos {}|più di {}|meno di {}|almeno {}|mais de {}|pelo menos {}
meer dan {}|minder dan {}|minstens {}|больше {}|меньше {}|более {}|не менее {}|więcej niż {}|mniej niż {}
co najmniej {}|mer än {}|mindre än {}|minst {}|mere end {}|mer enn {}|yli {}|více než {}|méně než {}
több mint {}|kevesebb mint {}|mai mult de {}|πάνω από {}|λιγότερο από {}|повече от {}|יותר מ-{}
פחות מ-{}|أكثر من {}|أقل من {}|{} üzeri|en az {}|en fazla {}|超过{}|不到{}|至少{}|{}以上|{}以下|{}未満
{} 이상|{} 이하|{} 미만|hơn {}|ít nhất {}|lebih dari {}|kurang dari {}|zaidi ya {}|higit sa {}|بیش از {}
{} से अधिक|{} से कम|{} এর বেশি"""
VAGUE = """~ {}|~{}|≈ {}|≅ {}|± {}|{} ±|about {}|around {}|roughly {}|approx. {}|nearly {}|almost {}|{} or so
{} or thereabouts|close to {}|{}-ish|etwa {}|ungefähr {}|environ {}|unos {}|circa {}|cerca de {}
ongeveer {}|около {}|примерно {}|około {}|ungefär {}|omtrent {}|cirka {}|noin {}|körülbelül {}
aproximativ {}|περίπου {}|בערך {}|حوالي {}|yaklaşık {}|大约{}|約{}|약 {}|khoảng {}|sekitar {}|लगभग {}
takriban {}|প্রায় {}"""
TAKEN_BACK = [
    way for ways in (SIGNS, DENIED, DENIED_ELSEWHERE, OPEN) for way in re.split(r"[|\n]", ways)
]
MEASURED = {"count", "duration", "number", "release", "size"}
# "about 1434" is as good as 1434 where there is a tolerance.
TOLERANT = MEASURED - {"release"} | {"comparison"}
LISTS = {"matching", "multi_choice", "names", "ordering", "path"}
# Another clause, which may be denied alone.
SECOND = re.compile(r"~~|no wait|no sorry|because|\bnot\b|[(\[\n]|: ")
# Of whole sentences nobody hedges the whole in front, and "over Linux" is where it runs.
SENTENCES = {"Linux 6.8.0-45-generic", "모듈은 1434개입니다", "es ext4"}


def ways_of(kind):
    bounds = re.split(r"[|\n]", BOUNDED) if kind in MEASURED else []
    return TAKEN_BACK + bounds + ([] if kind in TOLERANT else re.split(r"[|\n]", VAGUE))


def examples_of(kind, cases):
    """The page's right answers that are one clause of few words: of more, a hedge in front is said of a part."""
    for status, text in cases:
        if (
            status is Status.PASSED
            and isinstance(text, str)
            and not SECOND.search(text)
            and text not in SENTENCES
        ):
            listed = kind in LISTS
            if len(text.split()) <= (5 if listed else 2) and (listed or ", " not in text):
                yield text.rstrip(".")


# What still earns, most of it beside a list, whose kinds read names and not sentences; one that is mended leaves here.
KNOWN = {
    "matching": {"different from {}", "diverso da {}", "{} ±", "{}-ish"},
    "multi_choice": {"different from {}"},
    "names": {"{}-ish"},
    "ordering": {"different from {}", "{}-ish"},
    "path": {
        "different from {}",
        "/= {}",
        "=/= {}",
        "{} ±",
        "{} or so",
        "{} or thereabouts",
        "{}-ish",
    },
    "yes_no": {"{} ±", "{} or so", "{} or thereabouts", "{}-ish"},
}


@pytest.mark.parametrize("kind", sorted(set(pages) - {"text"}))
def test_no_way_of_hedging_a_right_answer_earns(kind):
    truth, params, cases = read(kind, pages[kind])
    question = Question("q", "What?", kind, shown_by="look", params=params, given=truth)
    examples = [*dict.fromkeys(examples_of(kind, cases)), KINDS[kind].example(question, truth)]
    assert all(status_of(question, text) is Status.PASSED for text in examples)
    earning = {
        way
        for text in examples
        for way in ways_of(kind)
        if status_of(question, way.format(text)) in (Status.PASSED, Status.PARTIAL)
    }
    assert earning == KNOWN.get(kind, set())


def status_of(question, text):
    file = AnswerFile("lab", answers={"q": Answer(text, "a.yaml:1")})
    return judge_question(KINDS[question.kind], question, file, Facts({})).status
