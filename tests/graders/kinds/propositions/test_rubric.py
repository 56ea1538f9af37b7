import pytest

from labproof.graders.kinds.propositions.rubric import RubricError, load_rubric


def lay(folder, rubric, lexicon="things: {kernel: []}\n"):
    (folder / "lexicons").mkdir(exist_ok=True)
    (folder / "lexicons" / "words.yaml").write_text(lexicon)
    path = folder / "q.yaml"
    path.write_text(rubric)
    return path, folder / "lexicons"


def test_every_problem_of_a_rubric_is_told_at_once(tmp_path):
    paths = lay(
        tmp_path,
        "lexicons: [words]\n"
        "ideas: {one: {ways: [NOBODY > have > kernel]}}\n"
        "harmless: ['@nowhere']\nfull: [one two]\nhalf: [three]\nroles: [kernel]\n",
    )
    with pytest.raises(RubricError) as caught:
        load_rubric(*paths)
    where = "/".join(paths[0].parts[-3:])
    assert caught.value.problems == (
        f"{where}: no ways are called '@nowhere'",
        f"{where}: one: no group is called 'NOBODY'",
        f"{where}: roles: 'kernel': a role is who > what > whom",
        f"{where}: full: no idea is called 'two'",
        f"{where}: half: no idea is called 'three'",
    )


def test_a_lexicon_that_is_not_there_is_named(tmp_path):
    paths = lay(tmp_path, "lexicons: [wurds]\nideas: {}\nfull: []\n")
    with pytest.raises(RubricError, match=r"lexicons/wurds\.yaml: there is no such lexicon$"):
        load_rubric(*paths)


def test_what_is_no_yaml_is_told_with_its_place(tmp_path):
    paths = lay(tmp_path, "lexicons: [words\n")
    with pytest.raises(
        RubricError, match=r"q\.yaml:2:1: this is not YAML .* close the bracket that was opened"
    ):
        load_rubric(*paths)


def test_an_unknown_key_is_a_problem(tmp_path):
    paths = lay(tmp_path, "lexicons: [words]\nideas: {}\nfull: []\nfoll: []\n")
    with pytest.raises(RubricError, match="Object contains unknown field `foll`"):
        load_rubric(*paths)
