"""Who looked for a difference and found none says that there is none, in any language that has a table."""

import pytest

from labproof.graders.kinds.yes_no import judge
from labproof.graders.model import Answer, Question, Status
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

WHERE = "answers/part4.yaml:3"
(PART4,) = (load_lab(path) for path in find_labs() if path.name == "part4")
SAME: Question = next(one for one in PART4.questions if one.id == "same_kernel")


@pytest.mark.parametrize(
    "text",
    ["I don't see a difference", "I do not see any difference", "I did not find a difference", "could not spot differences",
     "I was not able to spot a difference", "I could not find any difference between the versions",
     "no difference could be found", "I did not spot anything different", "we can't see any difference",
     "ich konnte keinen Unterschied finden", "ich konnte da keine Unterschiede feststellen",
     "no pude encontrar ninguna diferencia", "no logré ver diferencia alguna", "je n'ai pas pu trouver de différence",
     "não consegui encontrar nenhuma diferença", "não achei diferença", "non sono riuscito a trovare differenze",
     "nie znalazłem żadnej różnicy", "не смог найти разницы", "я не нашёл разницы", "різниці не знайшов", "找不到任何区别",
     "違いは見つかりませんでした", "차이를 찾지 못했어요", "fark bulamadım", "ik kon geen verschil vinden",
     "không tìm thấy sự khác biệt nào", "They could not be different", "There could not be any difference",
     "It is impossible for them to differ", "I don't see any container that is different",
     "couldn't find one that isn't the same", "impossible that they differ", "I can't tell a difference",
     "Je n'ai pas trouvé de différence", "Nenašel jsem žádný rozdíl"],
)  # fmt: skip
def test_who_finds_no_difference_says_that_there_is_none(text):
    assert judge(SAME, Answer(text, WHERE), truth=True).status is Status.PASSED
    assert judge(SAME, Answer(text, WHERE), truth=False).status is Status.FAILED


@pytest.mark.parametrize(
    "text",
    ["I can see a difference", "I found differences", "I see that they are different", "ich konnte einen Unterschied finden",
     "I could not find out whether they are the same", "I could not find the container", "я нашёл разницу",
     "Ich sehe nicht, dass sie gleich sind", "No veo que sean iguales", "Не вижу, что они одинаковые",
     "I can't tell if they are the same"],
)  # fmt: skip
def test_who_finds_one_or_looks_for_something_else_does_not(text):
    assert judge(SAME, Answer(text, WHERE), truth=True).status is Status.FAILED


(PROCESSES,) = (load_lab(path) for path in find_labs() if path.name == "processes")
KILLING: Question = next(one for one in PROCESSES.questions if one.id == "killing_zombies")


@pytest.mark.parametrize(
    ("text", "status"),
    [("kill could not remove it", Status.PASSED), ("Ich konnte ihn nicht entfernen", Status.PASSED),
     ("impossible to kill what is dead", Status.PASSED), ("it isn't possible to kill a zombie", Status.PASSED),
     ("It's impossible to not kill a zombie with -9", Status.FAILED),
     ("It is impossible for the zombie to survive", Status.FAILED)],
)  # fmt: skip
def test_what_could_not_be_done_was_not(text, status):
    assert judge(KILLING, Answer(text, WHERE), truth=False).status is status


def test_who_does_not_see_the_thing_itself_may_mean_that_it_is_gone():
    told = judge(KILLING, Answer("I don't see the zombie any more", WHERE), truth=False)
    assert (told.status, told.unclear) == (Status.FAILED, True)
