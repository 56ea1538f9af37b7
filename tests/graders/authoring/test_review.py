"""What nobody learns anything from is found."""

from tests.graders.authoring.planting import SPEC, plant, validated


def test_state_in_no_criterion(mine):
    state = "\nstate: {files: {/srv/a: {}, /srv/b: {points: 0}}}\ncriteria:"
    plant(mine, SPEC, ("\ncriteria:", state))
    assert validated(mine) == [
        "state: file_srv_a is in no criterion, so nobody learns what it shows"
    ]


def test_a_question_in_no_criterion(mine):
    plant(
        mine,
        SPEC,
        (
            "\n\n# Evidence of a machine",
            "\n  - {id: why, prompt: Why?, kind: text, hint: Think.}\n\n# Evidence of a machine",
        ),
    )
    assert validated(mine) == [
        "questions[1].id: why is in no criterion, so nobody learns what it shows"
    ]
