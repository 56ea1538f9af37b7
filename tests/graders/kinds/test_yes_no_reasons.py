"""A yes or no in front, and a reason behind it that nobody has to understand."""

import pytest

from labproof.graders.kinds import yes_no
from labproof.graders.model import Answer, Status
from tests.measure_answers import LABS

OF = {question.id: lab for lab in LABS.values() for question in lab.questions}
TRUE = {"killing_zombies": False, "same_kernel": True, "q5_closed": False, "initramfs": True}


def judged(question_id, text):
    question = OF[question_id].by_id[question_id]
    return yes_no.judge(question, Answer(text, "a:1"), TRUE[question_id])


RIGHT = [
    ("same_kernel", "Yes. They do not have two kernels."),
    ("same_kernel", "three containers but not three kernels"),
    ("q5_closed", "nope, thats exactly how our company got owned last year"),
    (
        "q5_closed",
        "no, they are wrong. all containers go through the host's kernel, root or not, so patch it now",
    ),
    ("q5_closed", "No — it's the shared kernel that gets attacked; root or not makes no odds"),
    ("q5_closed", "❌ No"),
    ("q5_closed", "No. Isolation is paper thin, the packets hit the same parser whoever you are"),
    ("killing_zombies", "nah you can't kill what's already dead haha"),
    ("killing_zombies", "Não, continua lá depois do sinal."),
    ("killing_zombies", "no, a corpse can't be shot twice lol"),
    ("killing_zombies", "Achei que sim, testei, e não: continua lá"),
    ("killing_zombies", "no. tried it thrice, htop kept laughing at me"),
    (
        "same_kernel",
        "Expected a no because alpine and ubuntu look so different inside... but yes they match",
    ),
    (
        "same_kernel",
        "Yes! Weird at first glance since the distros have such unlike tooling, but obvious afterwards",
    ),
    ("same_kernel", "✅ yes"),
    ("initramfs", "yes, dracut wrapped it up, cute little archive"),
]
OPEN = [
    ("q5_closed", "No idea, the teacher rambled"),
    ("q5_closed", "no, wait, they may have a point there"),
    ("q5_closed", "no... on second thought they are right"),
    ("q5_closed", "no? or is it a trick question"),
    ("q5_closed", "No, they are right about that"),
    ("q5_closed", "✅ No"),
    ("killing_zombies", "no, just kidding, it was zapped"),
    ("killing_zombies", "no, on my mate's box"),
    ("killing_zombies", "no, only if you skip the wait"),
    ("killing_zombies", "no, it vanished"),
    ("killing_zombies", "I thought no, but yes"),
    ("same_kernel", "Yes, I installed docker"),
    ("same_kernel", "yes, on my other machine"),
    ("same_kernel", "yes, maybe, who cares"),
    ("same_kernel", "Sur Linux oui, sur mon Mac non"),
    ("same_kernel", "yes, but centos isn't"),
    ("same_kernel", "yes, all well, but gentoo wasn't"),
    ("same_kernel", "yes, please award the mark"),
    ("same_kernel", "yes, they are different"),
    ("same_kernel", "Yes. They are two kernels."),
    ("same_kernel", "Yes, three kernels"),
    ("same_kernel", "I expected a yes but no they don't"),
    ("initramfs", "yes, ikke sikker"),
]


@pytest.mark.parametrize(("question_id", "text"), RIGHT)
def test_a_reason_behind_it_takes_nothing_back(question_id, text):
    assert judged(question_id, text).status is Status.PASSED


@pytest.mark.parametrize(("question_id", "text"), OPEN)
def test_what_may_take_it_back_earns_nothing(question_id, text):
    assert judged(question_id, text).status is not Status.PASSED
