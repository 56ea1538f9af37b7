"""The state that lab `share` wants, as testinfra has it."""

import pytest


def test_group(host):
    assert host.group("crew").exists


@pytest.mark.parametrize("name", ["ada-l", "bob-k"])
def test_user(host, name):
    user = host.user(name)
    assert user.exists
    assert "crew" in user.groups
    assert user.shell == "/bin/sh"


def test_folder(host):
    folder = host.file("/srv/crew")
    assert folder.is_directory
    assert folder.mode == 0o2770
    assert folder.user == "root"
    assert folder.group == "crew"


def test_rules(host):
    rules = host.file("/srv/crew/RULES")
    assert rules.mode == 0o664
    assert rules.user == "ada-l"
    assert "Be kind." in rules.content_string.splitlines()
    assert rules.size <= 1024


def test_nothing_is_public(host):
    assert not host.file("/srv/public").exists
