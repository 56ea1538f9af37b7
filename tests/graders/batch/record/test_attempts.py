"""Which of several attempts counts."""

from __future__ import annotations

from decimal import Decimal

from labproof.graders.batch.find.site import HandIn
from labproof.graders.batch.grade.submission import Head
from labproof.graders.batch.record.attempts import choose_attempts
from labproof.graders.batch.record.attribution import Attempt, Owner
from labproof.graders.model import Person, Student

ADA, ZOE = Person("ada", "Ada"), Person("zoe", "Zoë")


def counted(*owners: Owner) -> dict[str, tuple[str, ...]]:
    """Of one learner's attempts by the site, whatever else tells of them."""
    told = [
        Attempt(str(number), HandIn(who="ada", order=(number,)))
        for number, _ in enumerate(owners, start=1)
    ]
    by_name = {one.name: owner for one, owner in zip(told, owners, strict=True)}
    marks = {one.name: Head("graded", Student(), Decimal(1), Decimal(0)) for one in told}
    return choose_attempts(told, by_name, marks, "last")


def test_attempts_of_one_whom_nobody_can_tell_are_one_hand_in_whatever_their_flags():
    flags = Owner(flags=("the evidence has no nonce",)), Owner(flags=("nobody is called 'ada'",))
    assert counted(*flags) == {"2": ("1",)}


def test_attempts_that_may_be_of_others_are_a_hand_in_each():
    assert counted(Owner(disputed=(ADA, ZOE)), Owner()) == {"1": (), "2": ()}
    assert counted(Owner(disputed=(ADA, ZOE)), Owner(disputed=(ADA, ZOE))) == {"2": ("1",)}
