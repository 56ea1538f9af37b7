import pytest

from labproof.graders.kinds.propositions.patterns import Groups, PatternError, compile_pattern

GROUPS = Groups({"CPU": ["cpu", "core"], "BOTH": ["CPU", "kernel"]})


def fits(pattern, line):
    return any(
        way.expression.compiled.fullmatch(f"{line} ") for way in compile_pattern(pattern, GROUPS)
    )


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("cpu > raise > exception", "cpu raise exception"),
        ("cpu > raise > exception", "exception raise by cpu"),
        ("cpu > raise > exception", "exception raise"),
        ("cpu > raise > exception", "raise exception"),
        ("cpu > raise > exception", "cpu only raise exception"),
        ("CPU > raise > exception", "core raise exception"),
        ("BOTH > raise > exception", "core , kernel raise exception"),
        ("image > not have > kernel", "image have not kernel"),
        ("image > not have > kernel", "not image have kernel"),
        ("image > not have > kernel", "kernel not have by image"),
        ("ring = mode", "ring : mode"),
        ("ring != mode", "ring not mode"),
        ("a [b] c|d", "a d"),
        ("a << b", "a b"),
    ],
)
def test_one_way_is_read_in_every_order_that_means_it(pattern, line):
    assert fits(pattern, line)


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("cpu > raise > exception", "exception raise cpu"),
        ("cpu > raise > exception", "only cpu raise exception"),
        ("cpu > raise > exception", "cpu not raise exception"),
        ("image > not have > kernel", "image have kernel"),
        ("image > not have > kernel", "not image not have kernel"),
        ("ring = mode", "ring not mode"),
        ("a b", "a x b"),
    ],
)
def test_what_means_something_else_does_not_fit(pattern, line):
    assert not fits(pattern, line)


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("NOBODY > have > kernel", "no group is called 'NOBODY'"),
        ("a| b", "'a|': an alternative is empty"),
        ("a > b > c > d", "'a > b > c > d': a proposition is who > what, or who > what > whom"),
        ("", "an empty pattern"),
    ],
)
def test_a_pattern_that_cannot_be_read_says_why(pattern, told):
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern, GROUPS)
    assert str(caught.value) == told
