"""What must hold on a machine, besides what the learner answers."""


def test_the_machine_has_a_loopback(host):
    assert host.file("/sys/class/net/lo").exists, "there is no interface lo"


def test_the_time_is_still_the_same(host, facts):
    shown = host.file("/proc/sys/net/ipv4/tcp_keepalive_time").content_string.strip()
    assert shown == str(facts.lookup("network.keepalive")), "the kernel's setting changed meanwhile"
