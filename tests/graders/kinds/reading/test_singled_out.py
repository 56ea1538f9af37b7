"""Of several values the one that is meant, where the words for it are plain."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labproof.graders.kinds.reading import singled_out as module
from labproof.graders.kinds.reading.singled_out import singled_out
from labproof.graders.kinds.words import as_written, marks

MEANT = [
    ("not R, S, D or T but Z", "Z"),
    ("none of R, S or D but Z", "Z"),
    ("not S but T", "T"),
    ("nicht die Shell, sondern systemd", "systemd"),
    ("no S sino T", "T"),
    ("0 before, 143 after", "143"),
    ("before: 0\nafter: 143", "143"),
    ("vorher 0, nachher 143", "143"),
    ("143 after, 0 before", "143"),
    ("after: 143, before: 0", "143"),
    ("6.8.0-44 before the update, 6.8.0-45 after", "6.8.0-45"),
    ("antes 0, después 143", "143"),
    ("mmap wins, openat second", "mmap wins"),
    ("mmap on top, close behind it", "mmap on top"),
    ("mmap, then close and openat not far behind", "mmap"),
    ("mmap, zweiter ist close", "mmap"),
]
NOT_MEANT = [
    "not only S but T",
    "not sure but no",
    "no idea but T",
    "first run 71, second run 112",
    "71 the first time, second time 34",
    "two agree, the third I could not pull",
    "no, it is removed from the list but the zombie stays",
    "yes, on second thought no: nothing is there",
    "T at first, a second later S",
    "1. mmap 2. close",
    "143",
    "",
]


@pytest.mark.parametrize(("text", "part"), MEANT)
def test_it_is_not_those_before_but_and_not_the_runners_up(text, part):
    assert part in list(singled_out(text))


@pytest.mark.parametrize("text", NOT_MEANT)
def test_other_times_and_whole_sentences_are_no_such_list(text):
    assert list(singled_out(text)) == []


WORDS = "not|none of|nicht|IKI|1.|2.|mmap|T|143|close|,|;|\n|(|at first|then|İKİNCİ|ſecond".split(
    "|"
)
SAID = st.sampled_from([*as_written("but rather"), *sorted(marks("runner up")), *WORDS])


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(SAID, st.sampled_from(["", " ", " ", ", "])), max_size=8))
def test_a_look_beforehand_passes_nothing_over(said):
    text = "".join(word + gap for word, gap in said)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_HAS_BUT", re.compile(""))
        patched.setattr(module, "_HAS_PLACE", re.compile(""))
        at_length = [*singled_out(text)]
    assert [*singled_out(text)] == at_length
