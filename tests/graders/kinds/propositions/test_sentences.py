import pytest

from labproof.graders.kinds.propositions.lexicon import Lexicon
from labproof.graders.kinds.propositions.patterns import Groups
from labproof.graders.kinds.propositions.sentences import read

LEXICON = Lexicon(
    [
        (",", ["and", "or"]),
        (";", ["because", "so", "then"]),
        ("not", ["no", "cannot", "without", "neither"]),
        ("it", ["they"]),
        ("container", []),
        ("kernel", []),
        ("host", ["node"]),
        ("mode", ["user mode", "ring 3"]),
        ("files", ["library", "binary"]),
        ("contain", []),
        ("run", []),
        ("", ["the", "of", "a", "is", "do", "in", "i think"]),
    ],
    {"contain", "run"},
    ["kennel", "house"],
    {"ran": "run"},
    [("host kernel", "hostkernel"), ("kernel host", "hostkernel")],
    Groups({}),
)


def concepts(text):
    return [
        " ".join(token.concept for token in sentence) for sentence in read(text, LEXICON).sentences
    ]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("The container runs in user mode.", ["container run mode"]),
        ("The kernel then runs the container", ["kernel run container"]),
        ("the kernel, then the container", ["kernel , ; container"]),
        ("the kernel then the container then the host", ["kernel ; container ; host"]),
        ("Containers contain the kernel", ["container contain kernel"]),
        ("The kernel of the node", ["hostkernel"]),
        ("They don't run", ["it not run"]),
        ("They don't run neither.", ["it not run"]),
        ("They run neither.", ["it run not"]),
        ("The host + the kernel", ["host , kernel"]),
        ("It ran", ["it run"]),
        ("the contaner", ["container"]),
        ("a kennel", ["kennel"]),
        ("libraries, binaries and files", ["files"]),
        ("user mode (ring 3)", ["mode"]),
        ("container (no kernel)", ["container", "not kernel"]),
        ("container -> kernel", ["container ; kernel"]),
        ("container = kernel", ["container : kernel"]),
        ("container != kernel", ["container not kernel"]),
        ("- container\n- kernel", ["container", "kernel"]),
        ("1. container\n2. kernel", ["container", "kernel"]),
        ("I think the container\nruns", ["container run"]),
        ("No, it runs", ["no , it run"]),
        ("No it runs", ["no , it run"]),
        ("no is cannot, kernel", ["no , kernel"]),
        ("kernel ✓ container ✗", ["kernel ok , container missing ,"]),
        ("host the kernel", ["hostkernel"]),
        ("The container runs too.", ["container run"]),
        ("no kernel", ["not kernel"]),
        ("kernel 3.10. Container", ["kernel num", "container"]),
        ("kernel 0. Container", ["kernel num", "container"]),
        ("1. kernel 2. Container", ["kernel", "container"]),
        ("ｃｏｎｔａｉｎｅｒ\u200b", ["container"]),
        ("", []),
    ],
)
def test_text_is_read_as_concepts(text, read_as):
    assert concepts(text) == read_as


def test_each_concept_keeps_its_words():
    ((token, *_),) = read("host kernel", LEXICON).sentences
    assert token == ("hostkernel", "host kernel")


def test_words_of_another_language_are_not_known():
    text = read("der Container hat keinen eigenen Kernel", LEXICON)
    assert (text.words, text.known) == (6, 2)
