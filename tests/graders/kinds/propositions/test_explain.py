"""What the closed world lets pass, on a rubric small enough to see through."""

import pytest

from labproof.graders.kinds.propositions.explain import Verdict, explain
from labproof.graders.kinds.propositions.rubric import IdeaSpec, Rubric, RubricSpec, WordsSpec

ENGLISH = WordsSpec(
    things={
        ",": ["and"],
        ";": ["because", "so", "but", "which"],
        "not": ["no", "without"],
        "it": ["they"],
        "if": ["unless"],
        "would": [],
        "only": [],
        "own": [],
    },
    nothing=["the", "of", "a", "is", "do", "in", "maybe"],
    known="nice moon cheese weather today",
    doubts=["if", "would"],
    orders=["full marks"],
    ignorance=["no idea"],
)
RUBRIC = Rubric(
    RubricSpec(
        lexicons=[],
        ideas={
            "host": IdeaSpec(ways=["container|it > use > hostkernel"]),
            "none": IdeaSpec(ways=["image > not have > kernel"]),
            "running": IdeaSpec(ways=[], together=["hostkernel & answers"]),
            "fit": IdeaSpec(ways=["~ fit"], when="fit=yes", fatal=True),
            "loaded": IdeaSpec(
                ways=["overlay|bridge loaded"], each={"overlay": "overlay"}, states=["loaded"]
            ),
        },
        full=["host", "running", "fit loaded"],
        half=["none"],
        harmless=["container > not boot", "image ... not ... files"],
        alarms=["hostkernel ask image"],
        extensions=["file|files by host", "if .. moon", "use hostkernel << , files", "sudo"],
        plain=["container", "image", "hostkernel", "use", "ask", "answers"],
        roles=["container > use > hostkernel", "container|image > ask > hostkernel"],
        wrong=["container > have > own kernel"],
        rivals=["tag"],
        core=["hostkernel", "kernel", "image", "overlay", "fit"],
        keys=["container"],
        words=WordsSpec(
            things={
                **{
                    name: []
                    for name in (
                        "container",
                        "kernel",
                        "image",
                        "tag",
                        "files",
                        "overlay",
                        "bridge",
                    )
                },
                "hostkernel": ["host kernel"],
                "fit": [],
                "sudo": [],
                "by": ["from"],
                "loaded": [],
            },
            relations={"answers": [], "ask": [], "use": ["share"], "have": ["has"], "boot": []},
            rewrites=[["kernel host", "hostkernel"]],
        ),
    ),
    [ENGLISH],
)


def verdict(text, **facts):
    return explain(
        text, RUBRIC, "Why does the container not use the kernel that it wants?", facts
    ).verdict


@pytest.mark.parametrize(
    "text",
    [
        "Containers share the host kernel.",
        "The host kernel is shared by the container",
        "maybe they share the host kernel?",
        "The container does not boot, so it uses the host kernel",
    ],
)
def test_full_where_the_key_idea_stands_and_all_is_explained(text):
    assert verdict(text) is Verdict.FULL


@pytest.mark.parametrize(
    "text",
    [
        "Containers share the host kernel unless the image has a kernel",
        "Only the container shares the host kernel",
        "Containers do not share the host kernel",
        "The host kernel shares the container",
        "Containers share the host kernel. The container has its own kernel.",
        "Containers share the host kernel. Full marks!",
    ],
)
def test_a_restriction_a_denial_or_an_extension_goes_to_a_person(text):
    assert verdict(text) is Verdict.UNCLEAR


def test_half_only_where_nothing_is_left_over():
    assert verdict("The image has no kernel") is Verdict.HALF
    assert verdict("The image has no kernel, so it uses the moon") is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The container has own kernel", "it says what is wrong: container has own kernel"),
        ("The tag, nice", "no word of it belongs to the matter"),
        ("The container has a tag in the moon", "it names another cause: tag"),
        ("no idea", "it says that it does not know"),
        ("Full marks", "it speaks to whoever grades"),
        ("nice weather today", "no word of it belongs to the matter"),
        (
            "Why does the container not use the kernel that it wants?",
            "it is empty, or the question again",
        ),
        (
            "container kernel image tag container kernel image hostkernel",
            "it lists words and states nothing",
        ),
    ],
)
def test_none_only_on_evidence(text, why):
    assert explain(text, RUBRIC, "Why does the container not use the kernel that it wants?")[
        :2
    ] == (Verdict.NONE, why)


@pytest.mark.parametrize(
    "text",
    [
        "Not the tag, the container has a moon",
        "Der Container nutzt keinen eigenen Kernel aus dem Abbild",
    ],
)
def test_what_is_denied_or_in_another_language_is_no_evidence(text):
    assert verdict(text) is Verdict.UNCLEAR


def test_an_idea_counts_where_the_machine_bears_it_out():
    said = "fit, overlay loaded"
    assert verdict(said, fit="yes", overlay="loaded") is Verdict.FULL
    assert verdict(said, fit="no", overlay="loaded") is Verdict.NONE
    assert verdict(said, fit="yes", overlay="missing") is Verdict.UNCLEAR
    assert verdict(said, fit="yes") is Verdict.UNCLEAR


def test_the_words_that_were_taken_for_an_idea_are_told():
    assert explain("Containers share the host kernel.", RUBRIC).ideas == {
        "host": "containers share host kernel"
    }


@pytest.mark.parametrize(
    "text",
    [
        "It is the host kernel, the container answers",
        "The nice container does share the host kernel",
        "Containers share the host kernel and ask it",
        "In the image the container uses the host kernel",
        "The host kernel (it answers)",
        "Containers share the host kernel. The image and the container use not the files",
    ],
)
def test_concepts_of_the_matter_and_a_few_plain_words_may_be_said_in_any_way(text):
    assert verdict(text) is Verdict.FULL


@pytest.mark.parametrize(
    "text",
    [
        "Containers share the host kernel, the host kernel asks the image",
        "Containers share the host kernel and do not ask the image",
        "Containers share the host kernel. The image cheeses the container today",
        "Containers share the host kernel. Qemu asks the image",
    ],
)
def test_an_alarm_a_denial_and_words_of_another_matter_go_to_a_person(text):
    assert verdict(text) is Verdict.UNCLEAR


def test_a_known_wrong_extension_behind_all_that_is_wanted_costs_half():
    assert explain("Containers share the host kernel, and the files from the host", RUBRIC)[:2] == (
        Verdict.HALF,
        "it goes on to what is wrong: files from host",
    )
    assert (
        verdict("Containers share the host kernel, and not the files from the host")
        is Verdict.UNCLEAR
    )


def test_what_is_known_to_be_wrong_is_worth_nothing_where_nothing_is_said_that_was_asked():
    assert explain("The files are from the host, and the image has a moon", RUBRIC)[:2] == (
        Verdict.NONE,
        "nothing that was asked, and what is wrong: files from host",
    )
    assert verdict("The image has no kernel, and the files are from the host") is Verdict.UNCLEAR
    assert verdict("fit, the files are from the host", fit="yes") is Verdict.NONE


def test_an_extension_may_begin_behind_what_must_stand_before_it():
    assert verdict("Containers share the host kernel and the files") is Verdict.HALF
    assert verdict("Images ask the host kernel and the files") is Verdict.UNCLEAR


def test_a_wrong_promise_is_an_extension_and_a_denied_one_is_none():
    assert verdict("Containers share the host kernel. The sudo would boot") is Verdict.HALF
    assert verdict("Containers share the host kernel. The sudo would not boot") is Verdict.UNCLEAR
    assert verdict("Containers share the host kernel. Unless sudo would boot") is Verdict.UNCLEAR


def test_unknown_words_of_a_sentence_that_goes_on_to_what_is_wrong_belong_to_that():
    said = "Containers share the host kernel. The nice container and image have files from the host"
    assert verdict(said) is Verdict.HALF


def test_two_things_side_by_side_tell_nothing_that_can_be_held_to_be_true():
    assert verdict("Containers share the host kernel. The image of the host kernel.") is (
        Verdict.UNCLEAR
    )
    assert verdict("Containers share the host kernel. The image asks the host kernel.") is (
        Verdict.FULL
    )
    assert verdict("Containers share the host kernel (image, host kernel).") is Verdict.FULL


def test_the_question_with_a_word_more_is_for_a_person_and_its_words_in_an_answer_are_not():
    asked = "Why does the container use the kernel of the image?"
    copied = "The container uses the kernel of the host"
    praised = "The container uses the kernel of the host, that is very important and always so"
    said = "The host kernel is shared by the container"
    assert explain(copied, RUBRIC, asked).why == "it says what the question says, and nothing more"
    assert explain(praised, RUBRIC, asked).verdict is not Verdict.FULL
    assert explain(said, RUBRIC, asked).verdict is Verdict.FULL


def test_it_is_what_the_sentence_before_names_alone():
    assert verdict("The container. It boots. It shares the host kernel.") is Verdict.UNCLEAR
    assert verdict("The container. It asks the host kernel. It shares the host kernel.") is (
        Verdict.FULL
    )
    assert verdict("The image. It shares the host kernel.") is Verdict.UNCLEAR


def test_a_sentence_of_names_is_no_heap_where_something_is_said_of_them():
    said = "container, kernel, image, overlay, bridge"
    assert explain(said, RUBRIC).why == "it is a heap of words and no statement"
    assert explain(f"it has {said}", RUBRIC).verdict is Verdict.UNCLEAR
    heap = "kernel image overlay bridge container boot kernel image"
    assert explain(heap, RUBRIC).why == "it lists words and states nothing"
    assert explain(f"The {heap}", RUBRIC).verdict is Verdict.UNCLEAR


def test_wrong_ways_over_the_same_words_are_one():
    assert staged("Bios, loader, core. Slow slow engine.")[0] is Verdict.HALF


def test_a_wrong_judgement_is_worth_nothing_whatever_is_said_for_it_and_no_right_one():
    assert explain("The container is good, it shares the host kernel", ASSESSED)[:2] == (
        Verdict.NONE,
        "it says what is wrong: container good",
    )
    assert explain("bad: container good", ASSESSED).verdict is Verdict.UNCLEAR


def test_names_with_nothing_but_commas_between_them_are_no_answer_whatever_they_touch():
    said = "host kernel answers, container, image, kernel, share, boot"
    assert explain(said, RUBRIC)[:2] == (Verdict.NONE, "it lists words and states nothing")
    assert verdict(said.replace(", container", " -> container")) is Verdict.UNCLEAR


def test_two_other_causes_outweigh_one_word_of_the_core():
    assert verdict("The tag names the image") is Verdict.UNCLEAR
    assert verdict("The tag names the image, and the tag is old") is Verdict.NONE


def test_words_in_no_order_are_for_a_person_whatever_they_touch():
    said = "kernel host the use containers The"
    assert explain(said, RUBRIC)[:2] == (Verdict.UNCLEAR, "its words stand in no order")
    assert "no order" not in explain("Containers share the .ko files", RUBRIC).why


STAGES = Rubric(
    RubricSpec(
        lexicons=[],
        ideas={
            "fast": IdeaSpec(ways=[], together=["fast & core"]),
            "core": IdeaSpec(ways=["core have disk"]),
            "ready": IdeaSpec(ways=["ready"], when="fit=yes", fatal=True),
            "loaded": IdeaSpec(ways=["disk loaded"], each={"disk": "disk"}, states=["loaded"]),
            "there": IdeaSpec(ways=["core loaded"], each={"core": "core"}, states=["loaded"]),
        },
        order=["bios", "loader", "core"],
        full=["order", "ready loaded there"],
        half=["part_of_order", "fast -slow -PLACES"],
        claims=["core : engine", "core .. engine"],
        alarms=["^ slow core", "disk start bios"],
        harmless=["not disk start bios"],
        extensions=["engine", "slow engine", "slow slow engine"],
        plain=["bios", "loader", "core", "start", "fast", "slow", "disk"],
        rivals=["engine"],
        keys=["bios", "loader", "core", "disk", "ready", "engine"],
        lists=True,
        words=WordsSpec(
            things={
                name: []
                for name in (
                    "bios",
                    "loader",
                    "core",
                    "engine",
                    "fast",
                    "slow",
                    "disk",
                    "loaded",
                    "ready",
                )
            },
            relations={"start": ["starts"], "have": []},
            groups={"PLACES": ["disk"]},
        ),
    ),
    [ENGLISH],
)

ASSESSED = Rubric(
    RubricSpec(
        lexicons=[],
        ideas={
            "bad": IdeaSpec(ways=["~ bad"]),
            "host": IdeaSpec(ways=["it > use > hostkernel"]),
        },
        full=["bad host"],
        wrong=["container good"],
        wrong_opening=["good"],
        keys=["container"],
        words=WordsSpec(
            things={"container": [], "good": [], "bad": [], "hostkernel": ["host kernel"]},
            relations={"use": ["share"]},
        ),
    ),
    [ENGLISH],
)


def staged(text, **facts):
    return explain(text, STAGES, "", facts)[:2]


def test_a_claim_that_is_denied_is_none():
    assert staged("The core is no engine. The bios starts the disk.")[0] is Verdict.UNCLEAR


def test_an_answer_that_begins_with_a_wrong_claim_is_wrong_unless_it_says_all():
    claimed = "it begins with what is wrong: core : engine"
    assert staged("Core: engine. The bios starts the disk.") == (Verdict.NONE, claimed)
    assert staged("Core: engine. The bios starts the loader.")[0] is Verdict.NONE
    assert staged("Bios, loader, core. Core: engine.") == (
        Verdict.HALF,
        "it goes on to what is wrong: engine",
    )
    assert staged("Core: no engine.")[0] is Verdict.UNCLEAR
    assert staged("Core: engine. Bios, loader, core.") == (Verdict.UNCLEAR, claimed)


def test_another_cause_is_evidence_where_not_even_half_is_said():
    assert staged("The engine is fast") == (Verdict.NONE, "it names another cause: engine")
    assert staged("The bios starts the core, the engine is fast")[0] is Verdict.UNCLEAR


def test_two_in_the_right_order_are_half_of_it():
    assert staged("The bios starts the loader")[0] is Verdict.HALF
    assert staged("The loader starts the bios")[0] is Verdict.UNCLEAR


def test_half_may_ask_that_nothing_of_the_other_half_is_named():
    assert staged("The core is fast")[0] is Verdict.HALF
    assert staged("The core is fast, the disk is slow")[0] is Verdict.UNCLEAR
    assert staged("The core is fast on disk")[0] is Verdict.UNCLEAR


def test_a_right_judgement_with_a_reason_that_the_machine_belies_is_half():
    facts = {"fit": "yes", "disk": "loaded", "core": "missing"}
    belied = "it says what is wrong: core loaded"
    assert staged("ready: disk loaded, core loaded", **facts) == (Verdict.HALF, belied)
    assert staged("ready: core loaded", **facts) == (Verdict.UNCLEAR, belied)
    assert staged("ready: disk loaded, core loaded", **{**facts, "fit": "no"})[0] is Verdict.NONE


def test_what_is_supposed_goes_on_to_nothing():
    assert staged("Bios, loader, core. Unless the engine starts.")[0] is Verdict.UNCLEAR


def test_whoever_says_one_thing_or_its_opposite_is_read_by_a_person():
    said = "Containers share the host kernel, or they do not share it"
    assert explain(said, RUBRIC)[:2] == (Verdict.UNCLEAR, "it says one thing or its opposite")


def test_what_stands_at_the_beginning_is_looked_for_there_alone():
    assert staged("Bios, loader, core. Slow core.")[0] is Verdict.UNCLEAR
    assert staged("Bios, loader, core. Fast and slow core.")[0] is Verdict.FULL


def test_a_denied_alarm_is_none():
    assert staged("Bios, loader, core. The disk starts the bios.")[0] is Verdict.UNCLEAR
    assert staged("Bios, loader, core. Not the disk starts the bios.")[0] is Verdict.FULL


def test_ideas_of_a_wrong_story_behind_its_wrong_word_are_none():
    assert staged("The core is fast. The engine.")[0] is Verdict.UNCLEAR
    assert staged("The engine, core is fast, slow") == (
        Verdict.NONE,
        "it names another cause: engine",
    )
    assert staged("Bios, loader, core and the engine.")[0] is Verdict.HALF


def test_with_many_wrong_ways_it_is_another_story():
    assert staged("Bios, loader, core. Engine. Engine. Engine.")[0] is Verdict.HALF
    assert staged("Bios, loader, core. Engine. Engine. Engine. Engine.")[0] is Verdict.UNCLEAR


def test_a_condition_that_is_known_to_be_wrong_is_an_extension_and_one_that_is_not_known_is_none():
    assert verdict("Containers share the host kernel unless it is the moon") is Verdict.HALF
    assert (
        verdict("Containers share the host kernel unless the files are from the host")
        is Verdict.UNCLEAR
    )


def test_unknown_words_pass_where_a_sentence_says_what_is_wanted_or_a_clause_tells_nothing():
    assert staged("Bios, loader. The core starts a nice disk.")[0] is Verdict.FULL
    assert staged("Bios, loader, core. Slow cheese and a zork.")[0] is Verdict.FULL


def test_words_of_the_matter_in_parts_that_they_do_not_have_go_to_a_person():
    assert verdict("Containers share the host kernel and ask the host kernel") is Verdict.FULL
    assert (
        verdict("Containers share the host kernel. The image shares the host kernel.")
        is Verdict.UNCLEAR
    )


def test_a_denied_word_is_no_remark():
    right = "Containers share the host kernel."
    assert verdict(f"{right} Nice image not files") is Verdict.FULL
    assert verdict(f"{right} The image is not nice files") is Verdict.UNCLEAR


def test_which_is_whoever_was_named_last_before_it():
    assert verdict("The container shares the host kernel, which answers") is Verdict.FULL
    assert verdict("The host kernel answers the container, which asks the host kernel") is (
        Verdict.FULL
    )
    itself = "The container shares the host kernel, which asks the host kernel"
    assert verdict(itself) is Verdict.UNCLEAR


def test_a_denial_of_what_nobody_does_is_true_and_of_what_somebody_does_is_not():
    assert (
        verdict("Containers share the host kernel. The image does not share the host kernel.")
        is Verdict.FULL
    )
    assert (
        verdict("Containers share the host kernel. The image does not ask the host kernel.")
        is Verdict.UNCLEAR
    )


def test_only_so_many_unknown_words_are_let_pass_and_no_denial_of_what_is_ours():
    said = "Containers share the host kernel."
    assert verdict(said + " Nice weather." * 5) is Verdict.FULL
    assert verdict(said + " Nice weather." * 6) is Verdict.UNCLEAR
    assert verdict(f"{said} Not the nice weather.") is Verdict.FULL
    assert verdict(f"{said} Not the nice container.") is Verdict.UNCLEAR


def test_an_unknown_word_that_may_tell_something_passes_in_the_clause_that_is_wanted_alone():
    assert verdict("Containers nicely share the host kernel.") is Verdict.FULL
    assert (
        verdict("Containers share the host kernel, the image cheeses the container.")
        is Verdict.UNCLEAR
    )


def test_what_is_wanted_behind_a_wrong_extension_is_the_rest_of_another_story():
    beyond = "it goes on to what is wrong: files from host"
    assert explain("The host kernel answers. Files from the host.", RUBRIC)[:2] == (
        Verdict.HALF,
        beyond,
    )
    assert explain("Files from the host. The host kernel answers.", RUBRIC)[:2] == (
        Verdict.UNCLEAR,
        beyond,
    )


def test_behind_a_comma_goes_on_who_was_named_first_before_it():
    assert verdict("The container asks the host kernel, and uses the host kernel") is Verdict.FULL
    assert verdict("The image asks the container, and uses the host kernel") is Verdict.UNCLEAR


def test_an_order_that_is_told_again_in_another_is_none():
    assert staged("Bios, loader, core. Bios, loader, core.")[0] is Verdict.FULL
    assert staged("Bios, loader, core. Core, bios, loader.")[0] is not Verdict.FULL


NEARLY = Rubric(
    RubricSpec(
        lexicons=[],
        ideas={
            "host": IdeaSpec(ways=["it|container > use > hostkernel"]),
            "patched": IdeaSpec(ways=[], together=["patch"]),
        },
        full=["host patched"],
        nearly=["host"],
        extensions=["files"],
        voids=["copy"],
        keys=["container", "copy"],
        plain=["container", "hostkernel", "patch", "use"],
        words=WordsSpec(
            things={
                "container": [],
                "hostkernel": ["host kernel"],
                "patch": [],
                "files": [],
                "copy": [],
            },
            relations={"use": ["share"]},
        ),
    ),
    [ENGLISH],
)


def nearly(text):
    return explain(text, NEARLY)[:2]


def test_what_one_instructor_takes_for_all_and_another_for_half_is_read_by_a_person():
    assert nearly("Containers share the host kernel, patch")[0] is Verdict.FULL
    assert nearly("Containers share the host kernel") == (
        Verdict.UNCLEAR,
        "it may be all that was asked, which a person says",
    )
    assert nearly("Containers share the host kernel. The files.")[0] is Verdict.HALF
    assert nearly("Patch the files")[0] is Verdict.UNCLEAR
    assert nearly("The copy. Patch.")[0] is Verdict.NONE


def test_an_extension_that_takes_back_what_stands_before_it_is_for_a_person():
    assert nearly("Containers share the host kernel. The copy.") == (
        Verdict.UNCLEAR,
        "it goes on to what is wrong: copy",
    )
    assert nearly("The copy.")[0] is Verdict.NONE
