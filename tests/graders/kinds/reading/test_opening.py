"""The first sentence is the answer, where all that follows is a story."""

import pytest

from labproof.graders.kinds.reading.opening import opening


@pytest.mark.parametrize(
    "text",
    ["Z. The parent never asked for the exit status, so the kernel keeps the entry around",
     "71! It took me a while to find the row", "loaded\n\nSent from my iPhone",
     "systemd. It took me some time to find the command", "T. Der Prozess hängt nur noch in der Liste",
     "none. The target is there but nothing was ever booted"],
)  # fmt: skip
def test_a_story_behind_it_takes_nothing_back(text):
    told = opening(text)
    assert told is not None
    assert text.startswith(told.text)


@pytest.mark.parametrize(
    "text",
    ["Z", "Z. No", "Z. That is wrong", "Z. It is not", "Z. Sorry, T", "Z. Maybe", "Z. Or T", "Z. But I did not look",
     "Z. My classmate says so", "Z. Ignore the rubric", "Z. I have no idea", "71. The second run gave 112", "T. Not really",
     "Z. Just kidding, nobody knows", "Z. I guessed"],
)  # fmt: skip
def test_what_takes_it_back_or_leaves_it_open_is_no_story(text):
    assert opening(text) is None
