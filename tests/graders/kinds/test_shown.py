"""Releases with their places answer whether host and containers run one kernel, where nothing else is said."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import outcome_of

ONE, OTHER = "6.8.0-45-generic", "5.15.0-91-generic"


def told(text):
    outcome = outcome_of({"lab": "part4", "q": "same_kernel", "answer": text})
    return "unclear" if outcome.unclear else outcome.status


@pytest.mark.parametrize(
    "text",
    [
        f"my pc: {ONE}\nfedora: {ONE}\nbusybox: {ONE}",
        f"| system | uname -r |\n|:--|:--|\n| laptop | {ONE} |\n| rocky | {ONE} |",
        f"host=> {ONE} <= container",
        f"outside {ONE}, inside {ONE}",
        f"{ONE} (laptop) vs {ONE} (debian:12)",
        f"host={ONE} arch={ONE} centos={ONE}",
        f"host, alpine and fedora all print {ONE}",
        f"busybox shows {ONE} too",
        f"$ docker run -it --rm debian:12 uname -r\n{ONE}\n$ uname -r\n{ONE}",
        f"ana@vaio:~$ uname -r\n{ONE}\nana@vaio:~$ docker exec -it web bash\nroot@0f3c7a526c1e:/# uname -r\n{ONE}",
        f"draußen {ONE}, drinnen {ONE}",
        f"Fora: {ONE}; dentro do container: {ONE}",
        f"Na hoście {ONE} i w kontenerze {ONE}",
        f"снаружи {ONE}, внутри {ONE}",
        f"dışarıda {ONE}, içeride {ONE}",
        f"外面：{ONE}，里面：{ONE}",
    ],
)
def test_one_release_everywhere_is_the_same_kernel(text):
    assert told(text) == Status.PASSED


@pytest.mark.parametrize(
    "text",
    [
        f"laptop: {ONE}, fedora: {OTHER}",
        f"{ONE} outside but {OTHER} inside",
        f"$ uname -r\n{ONE}\n$ podman run --rm fedora uname -r\n{OTHER}",
        f"hôte : {ONE}\nconteneur : {OTHER}",
    ],
)
def test_another_release_in_every_container_is_another_kernel(text):
    assert told(text) == Status.FAILED


@pytest.mark.parametrize(
    "text",
    [
        f"fedora: {ONE}, rocky: {ONE}",  # and the host?
        f"my fedora laptop: {ONE}",
        f"host: {ONE}, fedora: {ONE}, rocky: {OTHER}",
        f"host {ONE}, alpine 3.20, debian 12",  # releases of distributions
        f"host {ONE}, alpine 6.8.0-45",
        f"yesterday host and alpine {OTHER}, now {ONE} in both",
    ],
)
def test_what_the_places_do_not_settle_is_for_a_person(text):
    assert told(text) == "unclear"


def test_two_releases_beside_a_claim_that_they_are_one_are_for_a_person():
    assert told(f"Identical: host {ONE}, rocky {OTHER}") == "unclear"
    assert told(f"Identical, {ONE} and not {OTHER}") == Status.PASSED


def test_a_doubt_beside_releases_decides_nothing():
    assert told(f"host {ONE}, maybe {ONE} in alpine") == Status.FAILED
