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
     "không tìm thấy sự khác biệt nào"],
)  # fmt: skip
def test_who_finds_no_difference_says_that_there_is_none(text):
    assert judge(SAME, Answer(text, WHERE), truth=True).status is Status.PASSED
    assert judge(SAME, Answer(text, WHERE), truth=False).status is Status.FAILED


@pytest.mark.parametrize(
    "text",
    ["I can see a difference", "I found differences", "I see that they are different", "ich konnte einen Unterschied finden",
     "I could not find out whether they are the same", "I could not find the container", "я нашёл разницу"],
)  # fmt: skip
def test_who_finds_one_or_looks_for_something_else_does_not(text):
    assert judge(SAME, Answer(text, WHERE), truth=True).status is Status.FAILED
