"""A command alone is no answer, whatever it would have shown."""

import pytest

from labproof.graders.kinds.reading.typed import is_typed


@pytest.mark.parametrize(
    "text",
    ["docker run --rm alpine uname -r", "$ kill -KILL 4711", "sudo strace -c curl -s https://example.com > /dev/null",
     "`ps aux | grep sleep`", "kill -STOP 31337\nps -o pid,stat -p 31337", "docker exec -it c1 uname -r", "echo $?",
     "ada@lab:~$ cat /proc/cmdline"],
)  # fmt: skip
def test_what_was_typed_is_a_command(text):
    assert is_typed(text)


@pytest.mark.parametrize(
    "text",
    ["", "yes", "uname", "kill -KILL does not", "kill -9 works", "docker run --rm alpine uname -r: same", "sleep is gone",
     "docker run --rm alpine uname -r\n6.8.0-45-generic", "cat /etc/hostname, then the library", "ps shows Z",
     "ls -l\n" * 9],
)  # fmt: skip
def test_what_tells_anything_is_more_than_a_command(text):
    assert not is_typed(text)
