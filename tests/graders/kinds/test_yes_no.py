"""Kind yes_no: everything that is claimed of the question's subject says the same."""

import pytest

from labproof.graders.kinds.yes_no import judge
from labproof.graders.model import Answer, Question, Status

PARAMS = {
    "yes": ["same", "identical", "share", "shares"],
    "no": ["different", "differ", "differs", "difference", "own"],
    "aside": ["os", "distributions", "userland", "vm"],
    "subject": ["kernel"],
}
ASK = Question("q", "", "yes_no", shown_by="the containers", params=PARAMS)
WHERE = "answers/part4.yaml:3"


def outcome(text, truth):
    return judge(ASK, Answer(text, WHERE), truth)


YES = [
    "each of them printed one release after the other, so yes",
    "it is false that they differ",
    "yes",
    "Yes!",
    "they are",
    "it does",
    "They're all the same because containers share the kernel",
    "Yes, the kernel is the same in all containers, even though the OS is different",
    "Yes, but the distributions differ",
    "The distributions are different, but the kernel is the same",
    "same kernel and different OS",
    "Yes, unlike a VM with its own kernel",
    "yes, because containers do not bring a kernel of their own",
    "Yes, since no container has its own kernel",
    "there is no difference between them",
    "they do not differ",
    "neither differs",
    "Yes, they share only the kernel",
    "not incorrect",
]
NO = [
    "no",
    "No.",
    "nope, they differ",
    "No - each has its own",
    "they do not",
    "it doesn't",
    "never",
    "not at all",
    "No the kernel is different",
    "they do not all have quite the same kernel",
    "not true",
    "it is not true that they are the same",
    "no, different",
    "no, they are the same only in a VM",
]
NEITHER = [
    "yes and no",
    "no, yes",
    "yes/no",
    "yes?",
    "yes, they are different",
    "No, they are the same",
    "the same, but not in centos",
    "the same but different",
    "yes but no",
    "only ubuntu is the same",
    "some are the same",
    "two of them are the same",
    "Yes in part",
    "Yes for alpine, no for centos",
    "I am not sure if they are the same",
    "I do not know whether they differ",
    "not sure, yes",
    "probably yes",
    "no idea",
    "no is wrong",
    "the same is false",
    "no problem",
    "it is no longer there",
    "none",
    "none none",
    "not not",
    "the OS is the same",
    "banana",
    "x " * 40 + "yes",
]


@pytest.mark.parametrize(
    ("text", "truth"), [(text, True) for text in YES] + [(text, False) for text in NO]
)
def test_a_claim_in_the_ways_people_make_it(text, truth):
    assert outcome(text, truth).status is Status.PASSED
    other = outcome(text, not truth)
    told = f"{WHERE}: you wrote {text!r}, which is not what is shown by the containers."
    assert (other.status, other.message) == (Status.FAILED, told)


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("Yes, I ran them", True),
        ("Yes. I ran uname in each.", False),
        ("Yes, I tried it and the kernel was the same", False),
        ("Yes, I tried it and the kernel was different", True),
        ("I did the same", True),
        ("yes/no", True),
        ("yes alternatively no", True),
        ("yes 50% no 50%", True),
        ("yes je pense pas", True),
        ("yes is impossible", True),
        ("yes, just kidding", True),
        ("a) no b) yes", True),
    ],
)
def test_what_takes_back_a_yes_or_tells_of_its_author_is_a_persons(text, unclear):
    result = outcome(text, True)
    assert (result.status is Status.PASSED, result.unclear) == (not unclear, unclear)


@pytest.mark.parametrize("truth", [True, False])
@pytest.mark.parametrize("text", NEITHER)
def test_what_claims_both_or_nothing_is_neither(text, truth):
    result = outcome(text, truth)
    told = ", which reads neither as yes nor as no; begin with one of the two."
    assert (result.status, result.message.endswith(told)) == (Status.FAILED, True)


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("They're identical. Only the userland (/etc/os-release) differs", True),
        ("They're identical. Only the third one differs", False),
        ("They're identical. Only the userland and the third kernel differ", False),
        ("what is a container? yes", False),
    ],
)
def test_an_exception_that_is_another_thing_is_none(text, passes):
    assert (outcome(text, True).status is Status.PASSED, outcome(text, True).unclear) == (
        passes,
        not passes,
    )


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("Yes, they all go through the one kernel, root or not, so there is nothing to see", True),
        ("YEP and I would have told them so, as a firewall guy sees that each day", True),
        ("yes, or not", False),
    ],
)
def test_a_right_first_word_with_a_whole_sentence_behind_it_is_never_lost(text, unclear):
    assert (outcome(text, True).status, outcome(text, True).unclear) == (Status.FAILED, unclear)


def test_nothing_is_neither():
    assert (outcome("", True).status, outcome("", True).unclear) == (Status.FAILED, False)


@pytest.mark.parametrize(
    "text",
    ["ja, aber bei containers nicht", "sí, pero en containers no", "ja, bei containers nicht",
     "mon voisin dit que oui", "mi amigo dice que sí"],
)  # fmt: skip
def test_a_yes_with_an_exception_or_of_somebody_else_is_a_persons(text):
    assert outcome(text, True).unclear


@pytest.mark.parametrize(
    ("text", "truth"),
    [("the same no son", False), ("different não são", True), ("identical no son", False)],
)
def test_a_denial_before_the_last_word_denies_what_stands_before_it(text, truth):
    assert outcome(text, truth).status is Status.PASSED


@pytest.mark.parametrize("text", ["no sé", "No se.", "nose"])
def test_a_shrug_that_is_a_denial_beside_other_words_is_none_alone(text):
    assert outcome(text, False).status is Status.FAILED


@pytest.mark.parametrize("text", ["No ✗", "no ❌ (each has its own)", "✗ no", "N ✗"])
def test_a_cross_beside_a_no_denies_nothing(text):
    assert outcome(text, False).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["host = alpine = ubuntu", "n containers : 1 kernel", "not in alpine, but ubuntu does",
     "nicht in alpine, aber in ubuntu schon", "n same", "n different"],
)  # fmt: skip
def test_what_only_looks_like_a_yes_or_a_no_is_a_persons(text):
    assert [outcome(text, truth).unclear for truth in (True, False)] == [True, True]


@pytest.mark.parametrize(
    ("text", "truth"), [("no still different", False), ("NO still their own", False)]
)
def test_a_no_belongs_to_no_word_that_goes_on(text, truth):
    assert outcome(text, truth).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("the userland differs, the kernel doesn't", True),
        ("What differs is the userland, the kernel does not", True),
        ("the userland differs, and the kernel never", True),
        ("the distributions are the same, the kernel is not", False),
        ("the os doesn't match, and the kernel doesn't", False),
        ("only the userland differs", True),
        ("only the os is the same", False),
        ("no container can do that", False),
    ],
)
def test_what_a_sentence_leaves_out_is_what_was_named_before(text, truth):
    assert [outcome(text, truth).status, outcome(text, not truth).status] == [
        Status.PASSED,
        Status.FAILED,
    ]


@pytest.mark.parametrize(
    "text",
    ["not the kernel, the userland", "only the userland", "not even in the userland"],
)  # fmt: skip
def test_what_denies_or_limits_something_unnamed_is_a_persons(text):
    assert [outcome(text, truth).unclear for truth in (True, False)] == [True, True]


@pytest.mark.parametrize("text", ["no, only if the userland does", "No, unless the vm does"])
def test_a_no_that_holds_but_for_another_thing_holds(text):
    assert outcome(text, False).status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "I expected them to differ but they don't",
        "Yes! I was sure centos would differ, it doesn't",
        "I was sure centos would be different but nope, same kernel everywhere",
        "I expected a difference. There is none.",
        "no was what I thought; turned out wrong",
        "the slides say they differ, on my machine they are the same",
        "Pensaba que eran different, pero no lo son",
        "Ich dachte, sie wären different, sind sie aber nicht",
        "I expected them to be the same, and it is",
        "some people say they differ. They don't.",
    ],
)
def test_a_denial_of_what_was_expected_says_the_other(text):
    assert outcome(text, truth=True).status is Status.PASSED
    assert outcome(text, truth=False).status is Status.FAILED


@pytest.mark.parametrize(
    "text",
    [
        "I expected them to be the same but they aren't",
        "yes was what I thought; turned out wrong",
        "the slides say yes, but mine are different",
        "I expected it to be the same, and they differ",
        "I thought they would differ. They do.",
    ],
)
def test_what_was_found_counts_whatever_was_expected(text):
    result = outcome(text, truth=True)
    assert (result.status, result.unclear) == (Status.FAILED, False)


@pytest.mark.parametrize(
    "text",
    [
        "I expected them to differ, but no",  # they do not, or that is the answer
        "I didn't expect them to differ but they do",
        "They were, before I upgraded the host",
        "They were, until I upgraded the host",
        "not with TERM, but KILL does it",
        "not as a user, with sudo it does",
        "I expected them to differ but not in centos",
        "I expected them to differ but they don't all",
    ],
)
def test_what_may_be_no_longer_or_of_another_is_left_to_a_person(text):
    assert outcome(text, truth=True).unclear or outcome(text, truth=False).unclear
    assert outcome(text, truth=True).status is not Status.PASSED


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("no 👍", False),
        ("they do not share it 👍👍", False),
        ("same 👍", True),
        ("not different ✅", True),
        ("no no no", False),
        ("nope nope nope", False),
    ],
)
def test_what_is_said_twice_or_nodded_to_is_said_once(text, truth):
    assert outcome(text, truth).status is Status.PASSED


@pytest.mark.parametrize(
    "text", ["yes no 👍", "👍👎", "different 👍", "yes, nto this one", "yes noit"]
)
def test_a_nod_or_a_slip_of_a_denial_makes_no_yes(text):
    assert outcome(text, True).status is Status.FAILED


CHATTED = {
    True: "ofc, deffo, totes, yup yup, mhm, uh huh, you bet, klaro, jawoll, sip, oui oui, aham, да да, так так, no tak, "
    "jo jo, sì sì, ja hoor, jajamän, ja da, joo joo, igen igen, evet evet, iya iya, da da, ναι ναι, dạ dạ, 嗯嗯, うんうん, "
    "네네, haan haan, opo opo",
    False: "nuh uh, uh uh, big fat no, hard no, naw, ofc not, nö nö, nones, nan, nem a pau, нет-нет, ні-ні, gdzie tam, "
    "macché, niet hoor, nej nej, ei ei, á dehogy, hayır hayır, kagak, nici vorbă, μπα μπα, không không, 不不, いやいや, ㄴㄴ",
}


@pytest.mark.parametrize(
    ("text", "truth"),
    [(way.strip(), truth) for truth in CHATTED for way in CHATTED[truth].split(",")],
)
def test_yes_and_no_as_in_a_chat(text, truth):
    assert outcome(text, truth).status is Status.PASSED


@pytest.mark.parametrize("text", ["kinda", "sorta the same", "prolly", "probs same", "meh", "frfr"])
def test_half_a_yes_of_a_chat_is_none(text):
    assert outcome(text, True).status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("no, of course", False),
        ("Yes, obviously.", True),
        ("нет, конечно", False),
        ("ні, звісно", False),
        ("да, разумеется", True),
    ],
)
def test_of_course_makes_the_answer_stronger_that_it_stands_behind(text, truth):
    assert outcome(text, truth).status is Status.PASSED
    assert outcome(text, not truth).status is Status.FAILED


def test_of_course_before_a_no_is_a_yes_that_contradicts_it():
    assert outcome("of course, no", False).unclear


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("differ only the distributions", True),
        ("same only the distributions", False),
        ("the kernel differs only", False),
    ],
)
def test_a_difference_in_another_thing_only_is_none_in_what_is_asked_about(text, passes):
    assert (outcome(text, True).status is Status.PASSED) is passes


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("hayır different", False),
        ("нет different", False),
        ("いいえ different", False),
        ("nein same", None),
        ("no different", True),
    ],
)
def test_a_no_that_never_denies_the_word_behind_it_needs_no_comma(text, truth):
    assert [outcome(text, one).status is Status.PASSED for one in (True, False)] == [
        truth is True,
        truth is False,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "yes, but not all",
        "да, но не все",
        "так, але не всі",
        "the same, but ubuntu",
        "the same, just not ubuntu",
        "Only the os differs and the version",
        "Only one vm differs",
    ],
)
def test_a_yes_but_for_a_part_is_a_persons(text):
    assert outcome(text, True).unclear


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("Is there a difference? No.", True),
        ("the same? yes", True),
        ("different? nope", True),
        ("Are they the same? No!", False),
        ("I can't find any difference between the four lines", True),
        ("couldn't see any difference", True),
    ],
)
def test_a_question_with_its_answer_is_about_what_it_asks(text, truth):
    assert [outcome(text, truth).status, outcome(text, not truth).status] == [
        Status.PASSED,
        Status.FAILED,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the same? yes or no",
        "Is the os the same? Yes.",
        "the same?",
        "whether the kernel is the same",
        "same? no idea",
    ],
)
def test_a_question_alone_says_nothing(text):
    assert [outcome(text, truth).status for truth in (True, False)] == [Status.FAILED] * 2


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        *((text, True) for text in ("gleich", "одинаковые", "同じ", "la misma", "동일합니다")),
        *((text, False) for text in ("unterschiedlich", "разные", "違う", "khác nhau")),
        ("nicht gleich", False),
        ("die Distributionen sind verschieden, der Kernel ist gleich", True),
    ],
)
def test_english_words_of_a_lab_are_understood_in_other_languages(text, truth):
    words = {"yes": ["same"], "no": ["different"], "aside": ["distribution"], "subject": ["kernel"]}
    asked = Question("q", "", "yes_no", shown_by="the containers", params=words)
    assert judge(asked, Answer(text, WHERE), truth).status is Status.PASSED


def test_a_word_that_a_lab_lists_itself_means_what_the_lab_says():
    asked = Question("q", "", "yes_no", params={"yes": ["same"], "no": ["different", "gleich"]})
    assert judge(asked, Answer("gleich", WHERE), False).status is Status.PASSED
