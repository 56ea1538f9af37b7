"""Values of each learner: the same ones in every version, spread over all there are."""

import hashlib
import hmac
from collections import Counter

import pytest

from labproof.graders.draws import drawn, listed_values, seed_in, seed_of
from labproof.graders.model import AnswerFile, Draw

DRAWS = {"port": Draw(20000, 29999), "file": Draw(one_of=("alpha", "beta", "gamma"))}


@pytest.mark.parametrize(
    ("learner", "seed", "port", "file"),
    [
        ("s1024", "05022d66581aef1de95d9749e5dfb557", "28239", "alpha"),
        ("Ada Lovelace", "e0bf24f7818beeb00ef6f3638b467730", "27841", "alpha"),
        ("0123456789abcdef0123456789abcdef", "ab2e231b2f396a0bd10c729c4b3e28c8", "24311", "beta"),
    ],
)
def test_whoever_was_given_values_keeps_them_in_every_version(learner, seed, port, file):
    assert seed_of(learner) == seed
    assert drawn(DRAWS, "web", seed) == {"port": port, "file": file}


def test_they_are_drawn_as_the_document_says():
    seed = hmac.new(b"labproof values 1", b"s1024", hashlib.sha256).hexdigest()[:32]
    number = int.from_bytes(hmac.new(seed.encode(), b"web.port", hashlib.sha256).digest(), "big")
    assert seed_of("s1024") == seed
    assert drawn(DRAWS, "web", seed)["port"] == str(20000 + number % 10000)


@pytest.mark.parametrize("spelled", ["Zoe\u0308", " zo\u00eb ", "ZO\u00cb"])
def test_one_id_is_one_learner_however_it_is_spelled(spelled):
    assert seed_of(spelled) == seed_of("zo\u00eb")


def test_all_of_them_are_drawn_about_as_often():
    files = Counter(drawn(DRAWS, "web", seed_of(f"s{number}"))["file"] for number in range(600))
    assert set(files) == set(DRAWS["file"].one_of)
    assert min(files.values()) > 150
    ports = {int(drawn(DRAWS, "web", seed_of(f"s{number}"))["port"]) for number in range(600)}
    assert len(ports) > 550
    assert min(ports) >= 20000
    assert max(ports) <= 29999


def test_labs_and_names_are_drawn_apart():
    seed = seed_of("s1024")
    same = {"a": Draw(0, 10**9), "b": Draw(0, 10**9)}
    values = [*drawn(same, "web", seed).values(), *drawn(same, "dns", seed).values()]
    assert len(set(values)) == 4


def test_an_answer_file_tells_whose_they_are():
    seed = seed_of("s1")
    assert seed_in(AnswerFile("web", student=("s1", ""))) == seed
    assert seed_in(AnswerFile("web", student=("s2", ""), seed=seed)) == seed
    assert seed_in(AnswerFile("web", student=("s1", ""), seed="../../etc")) == seed
    assert seed_in(AnswerFile("web")) == ""


def test_they_are_told_in_a_line():
    assert listed_values({"port": "20413", "file": "beta"}) == "port 20413, file beta"
