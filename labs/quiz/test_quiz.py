"""What must hold of the explanations, whatever they say."""


def test_every_answer_is_one_of_its_own(answers):
    """Whoever writes one text twice has answered once."""
    texts = [answer.line.strip().casefold() for answer in answers.values() if len(answer.line) > 40]
    assert len(set(texts)) == len(texts), "two of your explanations are the same text"
