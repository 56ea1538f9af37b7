"""Traces: every table strace prints is read, every run that fits counts, and a machine that cannot trace says why."""

from pathlib import Path

import pytest

from labproof.graders.model import Evidence, Missing, Output
from labproof.labs.facts import traces
from labproof.labs.facts.traces import SAVED, parse, parse_opened, parse_summaries, redact_saved

DATA = Path(__file__).parents[2] / "data/facts"
LS_C = (DATA / "debian-12/strace-ls-C.txt").read_text()
LS_UTF8 = (DATA / "debian-12/strace-ls-C.UTF-8.txt").read_text()
CAT_C = (DATA / "debian-12/strace-cat-C.txt").read_text()
CURL = (DATA / "debian-12/strace-curl-C.txt").read_text()

HEAD = "% time     seconds  usecs/call     calls    errors syscall\n"
# strace 4.x leaves usecs/call of the total blank (the layout of its count.c; e.g. strace(1) of CentOS 7, 4.24).
OLD = (
    HEAD
    + """\
------ ----------- ----------- --------- --------- ----------------
 52.00    0.000130           7        17           mmap
 48.00    0.000120          10        12         2 open
------ ----------- ----------- --------- --------- ----------------
100.00    0.000250                    29         2 total
"""
)
OLD_NO_ERRORS = OLD.replace("12         2 open", "12           open").replace(
    "        2 total", "          total"
)


def evidence(**outputs: "str | Output") -> Evidence:
    made = {}
    for name, found in outputs.items():
        key = f"traces.{name}"
        made[key] = found if isinstance(found, Output) else Output(key, 0, found)
    return Evidence(made)


@pytest.mark.parametrize(
    ("table", "total", "call", "times"),
    [
        (LS_C, 71, "mmap", 17),
        (LS_UTF8, 145, "openat", 34),
        (CURL, 418, "openat", 38),
        (OLD, 29, "open", 12),
        (OLD_NO_ERRORS, 29, "open", 12),
        (LS_C.replace("\n", "\r\n"), 71, "access", 2),
        (LS_C.replace(".", ","), 71, "newfstatat", 7),  # LC_NUMERIC of most of Europe
    ],
)
def test_a_table_of_any_strace_gives_calls_by_name(table, total, call, times):
    (calls,) = parse_summaries(table)
    assert (sum(calls.values()), calls[call]) == (total, times)


def test_tables_stand_one_after_another_with_anything_between():
    assert (
        len(parse_summaries(f"{LS_C}ls: cannot open directory\n{LS_C}12:30 apt.log\n{LS_UTF8}"))
        == 3
    )


def test_a_table_without_its_last_line_is_none():
    """``strace -c ls /tmp 2>&1 | head -20`` cuts the total off when /tmp is full."""
    assert parse_summaries("\n".join(LS_C.splitlines()[:20])) == ()


def test_a_total_that_is_not_the_sum_is_refused():
    with pytest.raises(ValueError, match=r"^the rows make 71 calls, the total says otherwise$"):
        parse_summaries(LS_C.replace("        71 ", "        17 "))


@pytest.mark.parametrize(
    ("line", "opened", "tried"),
    [
        ('openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3', ("/etc/hostname",), ()),
        ('open("/etc/hostname", O_RDONLY)           = 3', ("/etc/hostname",), ()),
        ('openat2(AT_FDCWD, "/a", {flags=O_RDONLY, resolve=0}, 24) = 3', ("/a",), ()),
        ('[pid   12] openat(AT_FDCWD</root>, "/a", O_RDONLY) = 3</a>', ("/a",), ()),
        ('open("/etc/x", O_RDONLY) = -1 ENOENT (No such file or directory)', (), ("/etc/x",)),
        ("+++ exited with 0 +++", (), ()),
        ('write(1, "open(\\"/etc/x\\") = 3", 18) = 18', (), ()),
    ],
)
def test_what_was_opened_and_what_was_only_tried(line, opened, tried):
    assert parse_opened(line) == (opened, tried)


def test_any_run_that_fits_is_right_and_the_note_names_its_locale():
    traces = parse(evidence(locale="LANG=C.UTF-8 LC_CTYPE=C.UTF-8\n", ls_own=LS_UTF8, ls_c=LS_C))
    assert traces.top.right == {
        "openat": "so it is under LANG=C.UTF-8",
        "mmap": "so it is under LC_ALL=C",
    }
    assert traces.totals.values == {
        145: "so it is under LANG=C.UTF-8",
        71: "so it is under LC_ALL=C",
    }
    assert traces.totals.seen == "under LANG=C.UTF-8 or under LC_ALL=C"


@pytest.mark.parametrize(
    ("locale", "seen"),
    [
        ("LC_ALL=de_DE.UTF-8 LANG=C\n", "under LC_ALL=de_DE.UTF-8"),
        ("LANG=en_US.UTF-8 LC_TIME=de_DE.UTF-8\n", "under LANG=en_US.UTF-8 LC_TIME=de_DE.UTF-8"),
        ("\n", "without a locale"),
    ],
)
def test_the_locale_is_named_as_it_was_set(locale, seen):
    assert parse(evidence(locale=locale, ls_own=LS_C)).totals.seen == seen


def test_near_ties_count():
    rows = [("mmap", 100), ("openat", 90), ("close", 89)]
    table = (
        HEAD
        + "".join(f" 1.00 0.000001 1 {n} {name}\n" for name, n in rows)
        + "100.00 0.000003 1 279 total\n"
    )
    assert set(parse(evidence(ls_c=table)).top.right) == {"mmap", "openat"}


def test_opened_files_with_those_of_the_loader_told_apart():
    paths = parse(evidence(cat_c=CAT_C)).opened
    assert paths.required == {"/etc/hostname"}
    assert paths.any_of == {"/etc/ld.so.cache", "/lib/x86_64-linux-gnu/libc.so.6"}


def test_a_static_cat_needs_no_loader():
    paths = parse(evidence(cat_c='open("/etc/hostname", O_RDONLY) = 3\n')).opened
    assert (paths.required, paths.any_of) == ({"/etc/hostname"}, frozenset())


def test_no_hostname_file_is_said():
    trace = 'openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = -1 ENOENT (No such file or directory)\n'
    said = "there is no /etc/hostname here that could be read; write the machine's name into it"
    assert str(parse(evidence(cat_c=trace)).opened) == said


def test_the_network_command_against_the_simple_one_of_the_same_locale():
    net = f"# own\n@ curl\n{CURL}= 6\n# c\n@ curl\n{CURL}= 6\n"
    found = parse(evidence(locale="LANG=C.UTF-8", ls_own=LS_UTF8, ls_c=LS_C, net=net)).network
    assert found.pairs == (
        ("network", 2.88, "so it is for curl under LANG=C.UTF-8"),
        ("network", 5.89, "so it is for curl under LC_ALL=C"),
    )


def test_a_simple_command_can_make_more_calls_than_a_small_network_one():
    small = (
        HEAD + " 1.00 0.000001 1 20 read\n 1.00 0.000001 1 1 execve\n100.00 0.000002 1 21 total\n"
    )
    (pair,) = parse(evidence(ls_c=LS_C, net=f"# c\n@ wget\n{small}= 1\n")).network.pairs
    assert pair == ("simple", 3.38, "so it is for wget under LC_ALL=C")


@pytest.mark.parametrize(
    ("net", "said"),
    [
        (f"# own\n@ curl\n{CURL}= 124\n", "neither curl nor wget came to an end here in time"),
        ("# own\n# c\n", "neither curl nor wget can be traced here"),
    ],
)
def test_no_network_run_is_said(net, said):
    assert parse(evidence(ls_c=LS_C, net=net)).network.reason == said


@pytest.mark.parametrize(
    ("status", "stdout", "stderr", "said"),
    [
        (
            127,
            "",
            "strace: not found",
            "strace is not installed here; `labproof doctor` tells how to install it",
        ),
        (
            1,
            "strace: test_ptrace_get_syscall_info: PTRACE_TRACEME: Operation not permitted\n",
            "",
            "tracing is forbidden here (Operation not permitted); a container needs --cap-add=SYS_PTRACE and a seccomp "
            "profile that lets ptrace pass",
        ),
        (
            1,
            "strace: ptrace(PTRACE_TRACEME, ...): Function not implemented\n",
            "",
            "this machine cannot trace at all (it is emulated, and ptrace is left out); use another one",
        ),
        (137, "", "", "`strace -c ls /tmp` was killed"),
    ],
)
def test_a_machine_that_cannot_trace_says_why(status, stdout, stderr, said):
    traces = parse(evidence(ls_c=Output("x", status, stdout, stderr)))
    assert traces.runs == ()
    assert {str(fact) for fact in (traces.top, traces.totals, traces.opened, traces.network)} == {
        said
    }


def test_yama_is_named_where_it_forbids():
    forbidden = Output("x", 1, "strace: PTRACE_TRACEME: Operation not permitted\n")
    said = (
        "tracing is forbidden here (kernel.yama.ptrace_scope is 2); trace as root, or set it to 1"
    )
    assert str(parse(evidence(ls_c=forbidden, yama="2\n")).top) == said


def test_a_saved_trace_is_a_run_of_its_own():
    saved = LS_C.replace("        71 ", "        77 ").replace(
        "           close", "           close", 1
    )
    saved = saved.replace("         8           close", "        14           close")
    traces = parse(evidence(ls_c=LS_C, saved_ls=Output("part3/ls.strace", 0, saved)))
    assert traces.totals.values == {71: "so it is under LC_ALL=C", 77: f"so it is {SAVED}"}
    assert traces.extras.unsound == ()


def test_a_saved_trace_alone_is_enough_where_strace_is_missing():
    gone = Output("x", 127, "", "strace: not found")
    assert (
        parse(evidence(ls_c=gone, saved_ls=Output("part3/ls.strace", 0, LS_C))).totals.seen == SAVED
    )


@pytest.mark.parametrize(
    ("saved", "said"),
    [
        (
            LS_C.replace("        71 ", "        17 "),
            "the rows make 71 calls, the total says otherwise; trace it again",
        ),
        ("mmap 1000", "expected one whole table of `strace -c`, found 0; trace it again"),
        (LS_C + LS_C, "expected one whole table of `strace -c`, found 2; trace it again"),
        (
            LS_C.replace("execve", "fork  "),
            "this is no trace of the exercise's command on this machine; trace it again",
        ),
        (
            LS_C.replace("        17           mmap", "       117           mmap").replace(
                "        71 ", "       171 "
            ),
            "this is no trace of the exercise's command on this machine; trace it again",
        ),
        (CURL, "this is no trace of the exercise's command on this machine; trace it again"),
    ],
)
def test_an_implausible_saved_trace_is_no_evidence_and_says_so(saved, said):
    traces = parse(evidence(ls_c=LS_C, saved_ls=Output("part3/ls.strace", 0, saved)))
    assert traces.extras.unsound == (f"part3/ls.strace: {said}",)
    assert traces.totals.values == {71: ""}


def test_a_transfer_that_had_to_wait_is_a_run_of_its_own():
    """Of 1,081 runs of one command one in a hundred polled more than three times as often as the others."""
    polled = CURL.replace("         2           poll", "        32           poll")
    waited = polled.replace("        23           rt_sig", "       113           rt_sig")
    waited = waited.replace("       418 ", "       538 ")
    net = f"# c\n@ curl\n{CURL}= 0\n"
    traces = parse(evidence(net=net, saved_net=Output("part3/net.strace", 0, waited)))
    assert traces.extras.unsound == ()
    opened = waited.replace("        42           close", "       242           close")
    opened = opened.replace("       538 ", "       738 ")
    traces = parse(evidence(net=net, saved_net=Output("part3/net.strace", 0, opened)))
    assert traces.extras.unsound == (
        "part3/net.strace: this is no trace of the exercise's command on this machine; trace it again",
    )


def test_an_empty_saved_trace_is_none_where_this_machine_shows_none_either():
    """`strace -o FILE curl` leaves an empty file where there is no curl; with no wget here, nothing can be traced."""
    empty = {
        f"saved_{name}": Output(f"part3/{name}.strace", 0, "") for name in ("ls", "cat", "net")
    }
    forbidden = Output("x", 1, "", "strace: Operation not permitted")
    assert parse(evidence(ls_c=forbidden, cat_c=forbidden, **empty)).extras.unsound == ()
    here = parse(evidence(ls_c=LS_C, cat_c=CAT_C, saved_net=empty["saved_net"]))
    assert here.extras.unsound == ()
    assert here.network == Missing("neither curl nor wget can be traced here", "install curl")


def test_an_empty_saved_trace_is_told_where_the_command_can_be_traced():
    saved = Output("part3/ls.strace", 0, "\n")
    told = "there is no trace in it, as where strace could not start the command; trace one that is installed"
    assert parse(evidence(ls_c=LS_C, saved_ls=saved)).extras.unsound == (
        f"part3/ls.strace: {told}",
    )


def test_a_library_that_only_a_saved_trace_shows_is_no_merit():
    saved = 'openat(AT_FDCWD, "/lib/mine.so", O_RDONLY) = 3\nopenat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3\n'
    opened = parse(evidence(cat_c=CAT_C, saved_cat=Output("part3/cat.strace", 0, saved))).opened
    assert "/lib/mine.so" in opened.others
    assert "/lib/mine.so" not in opened.any_of
    alone = parse(evidence(saved_cat=Output("part3/cat.strace", 0, saved))).opened
    assert alone.any_of == {"/lib/mine.so"}


def test_a_saved_trace_that_could_not_be_read_says_why():
    traces = parse(
        evidence(cat_c=CAT_C, saved_cat=Output("part3/cat.strace", 1, stderr="is a link"))
    )
    assert traces.extras.unsound == ("part3/cat.strace: is a link",)


def test_of_a_saved_file_only_what_is_asked_for_leaves_the_machine():
    noise = 'write(1, "ada-laptop\\n", 11) = 11\nopenat(AT_FDCWD, "/home/ada/secret", O_RDONLY) = 3\nPASSWORD=x\n'
    assert redact_saved(noise + LS_C + CAT_C, "aa").replace("\n", "") == "".join(
        line for line in (LS_C + CAT_C).splitlines() if not line.startswith(("+++", "---"))
    )


def test_only_what_is_short_is_kept_of_what_was_opened():
    line = 'openat(AT_FDCWD, "/etc/hostname", O_RDONLY) = 3\n'
    before = traces._kept_opened.cache_info().currsize
    assert parse_opened(line * 1000) == parse_opened(line) == (("/etc/hostname",), ())
    assert traces._kept_opened.cache_info().currsize <= before + 1
