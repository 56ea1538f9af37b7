"""A result takes the place of whatever bears its name: nothing is followed, kept or half written."""

import pytest

from labproof.graders.ci.writing import Unwritable, append, remove, write_new


def test_what_stands_there_is_replaced_and_a_link_is_not_followed(tmp_path):
    (tmp_path / "kept").write_text("kept")
    (tmp_path / "result").symlink_to("kept")
    write_new(tmp_path / "result", "ours\n")
    assert (tmp_path / "result").read_text() == "ours\n"
    assert not (tmp_path / "result").is_symlink()
    assert (tmp_path / "kept").read_text() == "kept"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept", "result"]


def test_what_stands_there_before_is_taken_away(tmp_path):
    (tmp_path / "kept").write_text("kept")
    (tmp_path / "result").symlink_to("kept")
    remove(tmp_path / "result")
    remove(tmp_path / "result")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_a_folder_there_is_told_and_left(tmp_path):
    folder = tmp_path / "result"
    folder.mkdir()
    told = f"{folder} is a folder, and a result belongs there; remove it from the repository"
    with pytest.raises(Unwritable) as caught:
        remove(folder)
    assert str(caught.value) == told
    with pytest.raises(Unwritable) as caught:
        write_new(folder, "ours\n")
    assert str(caught.value) == (
        f"{folder} cannot be written (Is a directory); name another place with --out"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["result"]


def test_what_a_runner_named_is_appended_to(tmp_path):
    (tmp_path / "summary").write_text("one\n")
    append(str(tmp_path / "summary"), "two\n", "GITHUB_STEP_SUMMARY")
    assert (tmp_path / "summary").read_text() == "one\ntwo\n"
    with pytest.raises(Unwritable) as caught:
        append(str(tmp_path / "none" / "summary"), "two\n", "GITHUB_STEP_SUMMARY")
    assert str(caught.value) == (
        f"$GITHUB_STEP_SUMMARY: {tmp_path}/none/summary cannot be written (No such file or directory); "
        "name another place with --out"
    )
