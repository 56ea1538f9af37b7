"""What a choice lacks may be denied beside it, and tells nothing else."""

import pytest

from labproof.graders.kinds.choice import judge
from labproof.graders.model import Answer, Question, Status

WHERE = "answers/part2.yaml:5"
ASK = Question(
    "q", "", "choice", shown_by="the kernel",
    params={
        "choices": ["loaded", "built-in", "available", "missing"],
        "lacks": {"module": ["built-in", "missing"]},
    },
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["built-in, not a module", "not a module but built-in", "built-in, it is no module", "built-in (kein Modul)",
     "eingebaut, nicht als Modul", "ist kein Modul, sondern fest eingebaut", "intégré, pas de module",
     "no es un módulo, está integrado en el kernel", "embutido, nenhum módulo", "не модуль, встроен в ядро",
     "вбудовано, це не модуль", "不是模块，是内置的", "組み込み、モジュールではない", "built-in, module nahi hai",
     "wbudowany, to nie moduł"],
)  # fmt: skip
def test_what_a_choice_lacks_may_be_denied_beside_it(text):
    assert judge(ASK, Answer(text, WHERE), "built-in").status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["loaded, not a module", "loaded, it is no module", "geladen, es ist kein Modul"]
)
def test_what_another_choice_has_contradicts_it(text):
    assert judge(ASK, Answer(text, WHERE), "loaded").status is Status.FAILED


@pytest.mark.parametrize(
    "text", ["not a module", "kein Modul", "loaded, not a module", "built-in, not a module?"]
)
def test_a_denial_alone_is_no_choice(text):
    assert judge(ASK, Answer(text, WHERE), "built-in").status is Status.FAILED
