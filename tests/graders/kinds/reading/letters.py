"""A question about a state letter, as the parts of the reading are tried on it."""

from labproof.graders.kinds.reading.pieces import Piece, own_words, pieces

OWN = own_words({"S": "S", "T": "T", "Z": "Z"}, ["Which state letter does it have?"])


def said(text: str) -> list[Piece]:
    """What stands there, piece by piece."""
    return pieces(text, OWN)


def texts(found: object) -> list[str]:
    """The same as words, for comparing."""
    return [piece.text for piece in found]
