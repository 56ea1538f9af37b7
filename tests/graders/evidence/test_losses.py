"""What nobody could credit later is told while the learner still sits at the machine."""

from labproof.graders.evidence.losses import losses
from labproof.graders.model import Answer, AnswerFile, Evidence, Output
from labproof.graders.specs.catalogue import find_labs
from labproof.graders.specs.load import load_lab

LABS = {lab.id: lab for lab in map(load_lab, find_labs(["part3", "processes"]))}
NOBODY = "No answer file says whose it is: write your id behind `id:`, below `student:`."


def begun(*labs, student=""):
    return {
        lab: AnswerFile(lab, {"x": Answer("1", "x.yaml:1")}, student=(student, "")) for lab in labs
    }


def test_a_process_that_does_not_run_and_a_name_that_is_not_there():
    evidence = Evidence({"processes.sleepers": Output("ps", 0, "")})
    told = list(losses(list(LABS.values()), begun("processes"), evidence))
    assert told[0] == NOBODY
    assert (
        "processes: sleeper_pid and sleeper_parent cannot be graded from this evidence: "
        + (
            "no `sleep 4242` runs here; start `sleep 4242 &`, leave it running, and write down its number"
        )
        in told
    )
    assert not any(line.startswith("part3") for line in told)


def test_an_empty_trace_is_named_and_one_that_could_not_be_read():
    saved = {
        "traces.saved_ls": Output("part3/ls.strace", 0, " \n"),
        "traces.saved_cat": Output(
            "part3/cat.strace", 1, stderr="is a link; put the file itself there"
        ),
        "traces.saved_net": Output("part3/net.strace", 0, "% time\n"),
    }
    told = list(losses(list(LABS.values()), begun("part3", student="s1"), Evidence(saved)))
    assert told[:2] == [
        "part3/ls.strace: nothing in it counts; do that step again, and look into the file",
        "part3/cat.strace: is a link; put the file itself there",
    ]
    assert not any("net.strace:" in line for line in told)


def test_with_nothing_begun_every_lab_is_told_of():
    told = list(losses(list(LABS.values()), {}, Evidence({})))
    assert {line.partition(":")[0] for line in told} == {"part3", "processes"}
