"""Users and groups of a real machine."""

from __future__ import annotations

import pytest

from tests.graders.state.looking import said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{users: {root: {uid: 0, home: /root, group: root, groups: [root]}}}", ""),
        ("{users: {root: {uid: 1}}}", "the user ID is '0', which is not what is asked. Look with `id root`."),
        ("{users: {nobody-at-all: {}}}", "there is no user nobody-at-all. Look with `id nobody-at-all`."),
        ("{groups: {root: {gid: 0}}}", ""),
        ("{groups: {nobody-at-all: {exists: false}}}", ""),
    ],
)  # fmt: skip
def test_users_and_groups(text, told):
    assert said(text) == told
