"""A lab that asks questions and nothing else, for whoever reads answers to them."""

from labproof.graders.model import Kind, Lab, Outcome, Question, Status

_WORD = Kind(lambda *_: Outcome(Status.PASSED), str)


def asking(lab: str, *questions: str) -> Lab:
    """``asking("part1", "count", "names")``; each takes a line of text or a list, and no mapping."""
    asked = tuple(Question(name, name, "word") for name in questions)
    return Lab(lab, lab, "", "", asked, kinds={"word": _WORD})
