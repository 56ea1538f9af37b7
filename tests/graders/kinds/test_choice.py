"""Kind choice: one of the named states, in other words too, and no second one beside it."""

import pytest

from labproof.graders.kinds.choice import judge
from labproof.graders.model import Answer, Question, Status

ASK = Question(
    "q",
    "",
    "choice",
    shown_by="the kernel",
    params={
        "choices": ["loaded", "built-in", "available", "missing"],
        "synonyms": {
            "built-in": ["builtin", "compiled in"],
            "available": ["not loaded but available", "loadable"],
            "missing": ["not available", "absent"],
        },
    },
)
WHERE = "answers/part2.yaml:5"
CHOICES = "loaded, built-in, available or missing"


@pytest.mark.parametrize(
    ("truth", "text"),
    [
        ("loaded", "loaded"),
        ("loaded", "It's LOADED."),
        ("loaded", "`loaded`"),
        ("loaded", "yes, it is loaded"),
        ("loaded", "loaded, not built-in"),
        ("built-in", "built-in"),
        ("built-in", "Built in"),
        ("built-in", "built_in"),
        ("built-in", "builtin"),
        ("built-in", "not loaded, compiled in"),
        ("built-in", "it is not loaded; it is built-in"),
        ("available", "not loaded but available"),
        ("available", "loadable"),
        ("missing", "not available"),
        ("missing", "absent"),
        ("available", "not loaded yet, but available"),
        ("available", "neither loaded nor built-in, but available"),
        ("available", "available, since it is on disk and not in lsmod"),
        ("available", "available; it hasn't been loaded"),
    ],
)
def test_the_right_choice_in_the_ways_people_say_it(truth, text):
    assert judge(ASK, Answer(text, WHERE), truth).status is Status.PASSED


def test_a_story_with_several_choices_that_ends_with_the_right_one_is_a_persons():
    text = "hmm. not loaded, not in modules.builtin, but there's a file of it, so I'd go with available"
    judged = judge(ASK, Answer(text, WHERE), "available")
    assert (judged.status, judged.unclear) == (Status.FAILED, True)
    assert judge(ASK, Answer("built-in or available", WHERE), "available").unclear is False


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("missing", ", which is not what is shown by the kernel."),
        ("not available", ", which is not what is shown by the kernel."),
        ("loaded or built-in", ", which names built-in and loaded; write one of them."),
        ("built-in, available, missing", ", which names available, built-in and missing; write one of them."),
        ("loaded, not loaded", f": words that take it back; write one of {CHOICES}."),
        ("not loaded", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("there", f", which names none of {CHOICES}."),
        ("loaded?", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("loaded " + "x " * 24, f": found loaded beside 'x'; write one of {CHOICES}."),
        ("probably loaded", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("loaded is wrong", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("not sure, loaded", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("loaded, but who knows", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("maybe loaded", f"; write one of {CHOICES}, without or, not, maybe and the like."),
        ("I dont know, perhaps it has been loaded", f"; write one of {CHOICES}, without or, not, maybe and the like."),
    ],
)  # fmt: skip
def test_anything_else_fails_and_says_why(text, said):
    result = judge(ASK, Answer(text, WHERE), "loaded")
    assert (result.status, result.message) == (Status.FAILED, f"{WHERE}: you wrote {text!r}{said}")


@pytest.mark.parametrize(
    "text", ["I'm available on Fridays", "I am loaded", "we are all available"]
)
def test_what_its_author_is_answers_nothing(text):
    result = judge(ASK, Answer(text, WHERE), "loaded" if "loaded" in text else "available")
    assert result.status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "status", "unclear"),
    [
        ("overlay 16384 0 - Live\n\nloaded", Status.PASSED, False),
        ("not sure\nloaded", Status.FAILED, False),
        ("available\nloaded", Status.FAILED, True),
        ("zig\n" * 9 + "loaded", Status.FAILED, True),
    ],
)
def test_a_choice_alone_below_what_was_copied_is_the_answer(text, status, unclear):
    result = judge(ASK, Answer(text, WHERE), "loaded")
    assert (result.status, result.unclear) == (status, unclear)


def test_the_longest_way_of_saying_a_choice_is_meant():
    params = {"choices": ["there", "missing"], "synonyms": {"missing": ["there no more"]}}
    ask = Question("q", "", "choice", shown_by="the kernel", params=params)
    assert judge(ask, Answer("it is there no more", WHERE), "missing").status is Status.PASSED


def test_a_piece_of_the_prompt_or_of_a_hint_is_no_answer():
    asked = Question(
        "q",
        "Is it there?",
        "choice",
        params=ASK.params,
        more_hints=("The kernel shows what is loaded in that list.",),
    )
    result = judge(asked, Answer("The kernel shows what is loaded in that list", WHERE), "loaded")
    assert (result.status, result.unclear) == (Status.FAILED, False)
    assert judge(asked, Answer("it is loaded", WHERE), "loaded").status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("on my Pi it is loaded, on this VM it is available", True),
        ("on my Pi it is available, on this VM it is loaded", False),
        ("that was the other tab: loaded. This one: available", True),
        ("loaded on her laptop. Here: available", True),
        ("was loaded this morning, then I rebooted and now it's available", True),
        ("was available this morning, then I rebooted and now it's loaded", False),
        ("lsmod | grep overlay gives nothing, modinfo names a file. available (not loaded)", True),
        ("nothing in lsmod, but overlay.ko.xz lies there, which makes it available", True),
    ],
)
def test_what_is_so_here_and_now_counts(text, right):
    question = Question("q", "overlay", "choice", shown_by="lsmod, modinfo", params=ASK.params)
    result = judge(question, Answer(text, WHERE), "available")
    assert (result.status is Status.PASSED, result.unclear) == (right, False), result


@pytest.mark.parametrize(
    "text",
    [
        "on my Pi it is loaded, on the VM it is available",  # which of them is meant?
        "loaded → available",
        "maybe on my Pi it is loaded, on this VM it is available",
        "the docs of kubernetes list three. available is the first",
    ],
)
def test_which_machine_or_time_nobody_can_tell_is_a_persons(text):
    assert judge(ASK, Answer(text, WHERE), "available").unclear


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("the file overlay.ko is there", True),
        ("CONFIG_OVERLAY_FS=m", True),
        ("the folder /sys/module/overlay is there", True),
        ("/sys/module", False),
    ],
)
def test_what_was_looked_at_without_a_choice_is_a_persons(text, unclear):
    result = judge(ASK, Answer(text, WHERE), "available")
    assert (result.status, result.unclear) == (Status.FAILED, unclear)


@pytest.mark.parametrize("text", ["compiled right in", "built straight into the image"])
def test_an_adverb_changes_no_choice(text):
    params = {**ASK.params, "synonyms": {"built-in": ["compiled in", "built into the image"]}}
    question = Question("q", "", "choice", shown_by="the kernel", params=params)
    assert judge(question, Answer(text, WHERE), "built-in").status is Status.PASSED


NOTHING = Question(
    "q",
    "Which firmware?",
    "choice",
    shown_by="/sys/firmware",
    params={"choices": ["UEFI", "BIOS", "neither"]},
)


@pytest.mark.parametrize(
    "text",
    ["neither", "none", "nothing", "nenhum dos dois", "keins von beiden", "ni l'un ni l'autre", "inget av dem",
     "ни то ни другое",
     "都不是", "둘 다 아님", "hiçbiri", "nessuno dei due", "bukan keduanya", "không cái nào", "ani jedno",
     "neither UEFI nor BIOS", "weder UEFI noch BIOS", "ni UEFI ni BIOS", "neither — nenhum dos dois"],
)  # fmt: skip
def test_that_there_is_none_is_a_choice_in_any_language(text):
    assert judge(NOTHING, Answer(text, WHERE), "neither").status is Status.PASSED
    assert judge(NOTHING, Answer(text, WHERE), "UEFI").status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        ("нет", True),
        ("никакой", True),
        ("UEFI", False),
        ("no idea", False),
        ("None other than UEFI.", False),
    ],
)
def test_a_no_is_unclear_where_there_is_none_to_choose(text, unclear):
    result = judge(NOTHING, Answer(text, WHERE), "neither")
    assert (result.status, result.unclear) == (Status.FAILED, unclear)


LETTERS = Question("q", "", "choice", shown_by="ps", params={"choices": ["R", "S", "T", "Z"]})


@pytest.mark.parametrize(("text", "passes"), [("Т", True), ("буква Т", True), ("Ѕ", False)])
def test_a_letter_of_another_keyboard_is_the_one_it_looks_like(text, passes):
    assert (judge(LETTERS, Answer(text, WHERE), "T").status is Status.PASSED) == passes


def test_what_is_so_here_is_set_against_what_is_said_before_it():
    question = Question(
        "q", "Which state did servers come up in?", "choice", shown_by="ps", params=LETTERS.params
    )
    result = judge(question, Answer("T is for servers, mine came up in S", WHERE), "T")
    wanted = "found T and S; write one of R, S, T or Z."
    assert (result.unclear, result.message.partition(": ")[2].partition(": ")[2]) == (True, wanted)


def test_an_arrow_between_two_ways_to_say_one_choice_is_none_between_two():
    assert judge(ASK, Answer("compiled in → built-in", WHERE), "built-in").status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "passes"),
    [("loaded: yes\nbuilt-in: no\navailable: no\nmissing: no", True), ("loaded: yes, built-in: no, missing: no", True),
     ("[x] loaded [ ] built-in [ ] available [ ] missing", True), ("loaded ✓ built-in ✗ available ✗ missing ✗", True),
     ("loaded: no, built-in: yes, available: no, missing: no", False), ("loaded: yes, built-in: yes, missing: no", False),
     ("[ ] loaded [x] built-in [ ] missing", False), ("loaded: yes, loaded: no", False)],
)  # fmt: skip
def test_a_table_of_all_choices_is_the_one_with_yes(text, passes):
    assert (judge(ASK, Answer(text, WHERE), "loaded").status is Status.PASSED) == passes


def test_a_question_names_no_choice():
    result = judge(ASK, Answer("Is built-in the same thing as loaded?", WHERE), "built-in")
    told = "which names built-in and loaded; write one of them."
    assert (result.status, result.message.rpartition("', ")[2]) == (Status.FAILED, told)


@pytest.mark.parametrize("text", ["X (dead)", "X"])
def test_a_letter_that_none_may_choose_is_wrong_whatever_explains_it(text):
    result = judge(LETTERS, Answer(text, WHERE), "Z")
    assert (result.status, result.unclear) == (Status.FAILED, False)


def test_what_is_asked_about_may_be_denied_behind_another_things_choice():
    prompt = "Is br_netfilter loaded? Only bridge may be."
    question = Question("br_netfilter", prompt, "choice", shown_by="it", params=ASK.params)
    for text in (
        "only bridge is loaded, br_netfilter is not",
        "bridge is loaded but br_netfilter is not",
        "bridge is loaded (br_netfilter not)",
    ):
        told = judge(question, Answer(text, WHERE), "loaded")
        assert (told.unclear, "found a denial of br_netfilter" in told.message) == (True, True)
    named = Answer("br_netfilter is not built-in, it is loaded", WHERE)
    assert judge(question, named, "loaded").status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    ["nothing I know", "nothing to say", "nothing, I gave up", "nothing yet", "not UEFI, not BIOS, so what is it?",
     "Why not UEFI? Why not BIOS?", "not sure whether UEFI nor BIOS", "None other than UEFI."],
)  # fmt: skip
def test_a_shrug_and_a_question_are_no_choice_of_nothing(text):
    assert judge(NOTHING, Answer(text, WHERE), "neither").status is Status.FAILED


@pytest.mark.parametrize(
    "text",
    ["here: no, available: yes", "~~available: yes~~, loaded: no", "correct: no, available: yes",
     "loaded: no, missing: no, available?: yes"],
)  # fmt: skip
def test_a_table_names_choices_and_nothing_else(text):
    assert judge(ASK, Answer(text, WHERE), "available").status is Status.FAILED


STATES = Question(
    "q", "", "choice", shown_by="ps",
    params={"choices": ["S", "T"], "synonyms": {"T": ["stopped", "paused"]}},
)  # fmt: skip


@pytest.mark.parametrize("text", ["P for paused", "P (paused)", "letter P, it is paused"])
def test_another_letter_in_place_of_the_right_one_is_a_persons(text):
    told = judge(STATES, Answer(text, WHERE), "T")
    assert told.unclear
    assert "found P, which is none of them" in told.message


@pytest.mark.parametrize("text", ["T for paused", "paused", "O estado é paused"])
def test_a_letter_beside_the_right_one_takes_nothing_back(text):
    assert judge(STATES, Answer(text, WHERE), "T").status is Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        "should be loaded",
        "it should be loaded",
        "loaded, it should be",
        "it should be loaded according to the docs",
    ],
)
def test_what_should_be_so_is_left_to_a_person(text):
    assert judge(ASK, Answer(text, WHERE), "loaded").unclear


@pytest.mark.parametrize(
    "text", ["lsmod shows it as loaded, as it should", "It should be loaded, and lsmod lists it"]
)
def test_what_should_be_so_and_is_earns(text):
    assert judge(ASK, Answer(text, WHERE), "loaded").status is Status.PASSED


@pytest.mark.parametrize("text", ["almost T", "大概T", "だいたいT"])
def test_a_choice_that_is_about_right_is_a_guess_in_one_word_or_several(text):
    assert judge(STATES, Answer(text, WHERE), "T").status is Status.FAILED


@pytest.mark.parametrize(
    ("text", "other"),
    [("br_netfilter is loaded", "br_netfilter"), ("it is loaded, ip_vs: loaded", "ip_vs"), ("my_mod loaded", "my_mod"),
     ("CONFIG_OVERLAY_FS=m: loaded", ""), ("overlay_state: loaded; ip_vs: loaded", ""), ("loaded, see lsmod_all", "")],
)  # fmt: skip
def test_a_choice_that_is_said_of_something_else_is_a_persons(text, other):
    question = Question("overlay_state", "", "choice", shown_by="it", params=ASK.params)
    told = judge(question, Answer(text, WHERE), "loaded")
    assert (told.unclear, f": found what {other} is;" in told.message) == (bool(other), bool(other))


@pytest.mark.parametrize(
    ("text", "unclear"),
    [("Z, because it is stopped", False), ("S for stopped, I learned", False), ("S = stopped", False),
     ("D, weil er angehalten ist", False), ("D, потому что процесс остановлен", False), ("S, stopped", True)],
)  # fmt: skip
def test_a_letter_with_a_gloss_is_the_letter(text, unclear):
    named = {"T": ["stopped"], "S": ["sleeping"], "Z": ["zombie"]}
    params = {"choices": ["R", "S", "D", "T", "Z"], "synonyms": named}
    question = Question("q", "", "choice", shown_by="ps", params=params)
    result = judge(question, Answer(text, WHERE), "T")
    assert (result.status, result.unclear) == (Status.FAILED, unclear)
