"""What leaves a machine holds no values that tell of a person or a place, and can still be graded."""

from labproof.graders.evidence.redaction import hashed, redact_builder, redact_cmdline, redact_node


def test_names_stay_open_values_stay_and_every_other_value_is_a_hash():
    line = 'BOOT_IMAGE=/vmlinuz root=UUID=1234 quiet console=ttyS0,115200 ip=10.0.0.7 pass="a b"'
    assert redact_cmdline(line, "salt") == (
        f"BOOT_IMAGE={hashed('/vmlinuz', 'salt')} root={hashed('UUID=1234', 'salt')} quiet console=ttyS0,115200 "
        f"ip={hashed('10.0.0.7', 'salt')} pass={hashed('a b', 'salt')}\n"
    )


def test_what_is_meant_for_init_is_hashed_whole():
    assert redact_cmdline("quiet -- secret --flag", "s") == f"quiet -- {hashed('secret', 's')} --flag\n"


def test_equal_values_have_equal_hashes_and_another_salt_gives_others():
    assert hashed("x", "a") == hashed("x", "a")
    assert hashed("x", "a") != hashed("x", "b")
    assert "x1y2z3" not in hashed("x1y2z3", "a")


def test_the_builder_and_the_hosts_name_go():
    version = "Linux version 6.1.0 (ada@laptop) (gcc 12) #1 SMP\n"
    assert redact_builder(version, "") == "Linux version 6.1.0 (builder) (gcc 12) #1 SMP\n"
    assert (
        redact_node("Linux laptop 6.1.0 #1 SMP x86_64 GNU/Linux\n", "")
        == "Linux (host) 6.1.0 #1 SMP x86_64 GNU/Linux\n"
    )
