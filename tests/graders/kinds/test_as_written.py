"""Answers in the sentences that people write, at the labs' own questions: each way of writing with what it earns."""

from __future__ import annotations

import pytest

from labproof.graders.model import Status
from tests.measure_answers import LABS, outcome_of

RIGHT = {
    "a guess that was looked up": {
        "kernel_version": ["maybe 6.8.0-45-generic. Checked: 6.8.0-45-generic"],
        "state_unwaited": ["z? no doubt: z"],
    },
    "a month that is a doubt elsewhere": {
        "build_options": [
            "SMP, PREEMPT_DYNAMIC (built on 3 May 2024)",
            "SMP PREEMPT_DYNAMIC Fri May  3 12:02:04 UTC 2024",
        ]
    },
    "all but what is asked about": {
        "same_kernel": [
            "Everything differs except the kernel",
            "everything but the kernel differs",
        ],
        "killing_zombies": ["kill -KILL removes everything except zombies"],
    },
    "what is set against another thing": {
        "same_kernel": [
            "While the images differ, the kernel version does not.",
            "de distro verschilt, de kernel niet",
            "Whatever image I take, it's the kernel of my machine",
            "I can confirm that they're the same",
        ]
    },
    "who is spoken to, regrets, and doubts about the reason": {
        "killing_zombies": [
            "No, dear teacher, it does not :)",
            "I'm afraid it doesn't",
            "No (not sure why though)",
            "neither TERM nor KILL removes it",
            "No, but it went away when I killed the parent",
            "it refuses to go away",
            "before: Z, after: Z",
        ]
    },
    "a word in short": {"term_status": ["143 b/c 128+15"], "same_kernel": ["yes w/o exception"]},
    "a thing that is one, and no number": {
        "complex_more": [
            "the network one did, nearly six times as many as ls",
            "the wget one made more, the ratio is six",
        ]
    },
    "a result that is rounded": {
        "complex_more": [
            "418 for curl, 71 for ls. 418 / 71 is... 5.89, call it 6. So curl, about 6 times",
            "5.89, call it 6. So curl",
        ]
    },
    "what was nearly written": {
        "state_after_stop": [
            "T. Nearly wrote S.",
            "I was about to write S, but ps says T",
            "casi pongo S, pero es T",
            "J'allais écrire S, mais c'est T",
            "Fast hätte ich S geschrieben, es ist aber T",
            "чуть не написал S, но ps показывает T",
        ],
        "top_syscall": [
            "mmap. Nearly wrote execve because it's on top, but the table is sorted by time"
        ],
        "killing_zombies": ["I nearly said yes, but it's still there"],
    },
    "before and after it": {
        "state_after_stop": ["S avant le signal, T après", "S до сигнала, T после"]
    },
    "what is not among them": {
        "features": [
            "namespaces, cgroup_v1, cgroup_v2, ebpf, ebpf_advanced, user_namespaces, no jails, no zones"
        ],
        "term_status": ["143 = 128 + SIGTERM"],
        "nf_conntrack": ["It's in the kernel itself"],
    },
    "a word of another language for a state": {
        "overlay": [
            "geladen",
            "está cargado",
            "chargé",
            "carregado",
            "завантажено",
            "загружен",
            "已加载",
        ],
        "nf_conntrack": ["fest eingebaut", "intégré au noyau", "встроен"],
        "br_netfilter": [
            "verfügbar, aber nicht geladen",
            "disponible mais non chargé",
            "доступний",
        ],
    },
    "a version by its ordinal": {
        "cgroup_mode": [
            "wersja druga",
            "zweite Version",
            "versión dos",
            "вторая версия",
            "a doua versiune",
        ]
    },
    "a time in the units of a language": {
        "uptime": [
            "1 dzień, 2 godziny i 3 minuty",
            "een dag en twee uur",
            "하루 2시간",
            "1 den a 2 hodiny",
            "يوم وساعتان",
            "1 ngày 2 giờ",
            "en dag och två timmar",
            "1 hari 2 jam",
            "o zi și două ore",
        ]
    },
    "a number in brackets behind what it is of": {
        "sleeper_parent": ["bash(2718)---sleep(31337)", "the sleep (31337) has the parent 2718"]
    },
    "where it is not": {"overlay_state": ["not in lsmod, but modinfo finds it: available"]},
    "the least": {"top_syscall": ["most frequent: mmap; least frequent: execve"]},
    "an identifier that tells nothing": {"nf_conntrack": ["CONFIG_NF_CONNTRACK=y, thus built-in"]},
    "a place is no bound": {
        "module_count": ["I count 20 lines under the header", "20 entries below the title line"],
        "state_after_stop": ["below STAT stands T", "T is the letter under STAT"],
        "term_status": ["143 after the wait", "after wait it printed 143"],
        "kernel_version": ["Unter Debian läuft bei mir 6.8.0-45-generic"],
    },
    "what was before no longer holds": {
        "state_after_stop": [
            "first S, then T",
            "from S to T",
            "S before the signal, T after it",
            "was S, now T",
        ],
        "state_unwaited": ["R at first, afterwards Z"],
    },
    "a correction strikes out what is said of it": {
        "state_after_stop": ["S -- strike that, S is sleeping, so T", "Z, wrong, T"],
        "term_status": ["15 - scratch that, 15 is the signal, 143"],
        "build_options": ["SMP, PREEMPT_RT - sorry, PREEMPT_DYNAMIC"],
        "complex_more": ["curl, 60 times. EDIT: recounted, 6 times"],
    },
    "a number of something else": {
        "sleeper_pid": [
            "31337 under the shell 2718",
            "31337 (job 1)",
            "2718 is my bash, the sleep has 31337",
            "PID31337",
        ],
        "sleeper_parent": [
            "2718 because that's zsh, the sleep itself is 31337",
            "bash with PID 2718 started it",
        ],
        "crossings": ["71, mmap alone makes 17 of those", "71 (100 %)"],
        "module_count": ["20. Counted with tail -n +2 and wc", "20ish"],
    },
    "what leads to a result": {
        "term_status": ["128+15, so 143", "128 plus 15 is 143"],
        "module_count": ["21 lines minus the header make 20"],
    },
    "a ranking names its first": {
        "top_syscall": [
            "mmap 17, close 8, openat 6",
            "1st mmap (17), 2nd close (8)",
            "mmap > close",
            "mmap, close is second",
        ]
    },
    "a copied row": {
        "first_process": [
            "root  1  0.0  0.1 167744 12820 ?  Ss  09:02  0:03 /sbin/init splash",
            "1 ? Ss 0:01 /sbin/init",
        ],
        "sleeper_pid": [
            "ada  31337  0.0  0.0  8368  1024 pts/0  S  10:02  0:00 sleep 4242",
            "31337 pts/0 00:00:00 sleep",
            "UID PID PPID C STIME TTY TIME CMD\nada 31337 2718 0 10:02 pts/0 00:00:00 sleep 4242",
        ],
        "sleeper_parent": ["ada 31337 2718 0 10:02 pts/0 00:00:00 sleep 4242"],
        "state_after_stop": [
            "PID STAT COMMAND\n4411 Ss bash\n4502 T sleep\n4503 R+ ps",
            "4502 T sleep",
        ],
        "state_unwaited": ["  PID STAT COMMAND\n 5118 S sleep\n 5120 Z sleep <defunct>"],
    },
    "a denial as a reason": {
        "state_unwaited": ["Z, never reaped", "zombie, nobody waited for it"],
        "overlay_state": [
            "available: lsmod doesn't list it",
            "available, modinfo finds it and lsmod shows nothing",
        ],
    },
    "another state is another thing's": {
        "state_after_stop": ["T, only kill -CONT brings it back to S"],
        "state_unwaited": ["Z, not D; D would be waiting for a disk"],
    },
    "what the other is measured by": {
        "complex_more": [
            "curl needs 418, which is about 6 times what ls needs",
            "curl, 5.9 times (418 to 71)",
            "curl, x6",
        ]
    },
    "a prompt of two lines": {
        "kernel_version": [
            "~/course main*\n❯ uname -r\n6.8.0-45-generic",
            "➜  ~ uname -r\n6.8.0-45-generic",
        ]
    },
    "a name with what it is": {"boot_parameters": ["console is tty0, then quiet and splash"]},
    "a verb and nothing": {
        "killing_zombies": [
            "it changes nothing",
            "It was still there afterwards",
            "no, ça ne change rien",
        ]
    },
    "what was, and why it was said": {
        "kernel_version": [
            "6.8.0-44-generic -- sorry, that was before the reboot. Now it is 6.8.0-45-generic"
        ],
        "first_message": [
            "restricted -- ah, with sudo I get it: [0.000000] Linux version 6.1.0-50-amd64"
        ],
        "uptime": ["{days: 1, hours: 2, minutes: 3}", "days: 1, hours: 2, minutes: 3"],
    },
    "a denial of another thing before a colon": {
        "overlay_state": ["lsmod does not list it: available"],
        "default_target": ["A server without desktop: multi-user.target"],
    },
    "a mistake that is told": {
        "top_syscall": ["openat, hmm that was sorted by time. By calls: mmap"],
        "firmware": ["BIOS. Correction after reading the hint: UEFI"],
        "state_after_stop": ["S for stopped... wrong! S is sleeping; stopped is T"],
        "state_unwaited": ["T. Hmm no, T is stopped. Z."],
    },
    "a table with its head": {
        "state_after_stop": ["S    PID CMD\nT  31337 sleep 4242"],
        "pid1": ["    PID TTY          TIME CMD\n      1 ?        00:00:09 systemd"],
    },
    "what is ticked, and what is denied behind": {
        "features": [
            "[x] namespaces\n[x] cgroup_v1\n[ ] jails\n[x] cgroup_v2\n[x] ebpf\n[ ] zones\n[x] ebpf_advanced\n"
            "[x] user_namespaces",
            "namespaces, user_namespaces, cgroup_v1 y cgroup_v2, ebpf y ebpf_advanced; jails y zones no",
        ],
    },
    "letters with what they stand for": {
        "order": [
            "d (firmware), b (GRUB), f (kernel init), e (initramfs), c (PID 1), g (units), a (target)"
        ]
    },
    "letters, and what explains them behind": {
        "order": [
            "d, b, f, e, c, g, a (Firmware, Loader, Kernel, initramfs, PID 1, Units, Target)",
            "El orden es: d, b, f, e, c, g, a (primero el firmware, al final el target).",
            "first try: d b f c e g a. No!! e has to come before c, final answer d b f e c g a",
            "d b f e c g a. Found that on my own!",
        ],
        "version_parts": [
            "Major: 4 / Minor: 18 / Patch: 0 / Suffix: -553.22.1.el8_10.x86_64 . Red Hat backports so 4.18 isnt old",
            '{"major": 4, "minor": 18, "patch": 0, "suffix": "-553.22.1.el8_10.x86_64"}',
        ],
    },
    "ticks, and what other systems have": {
        "features": [
            "namespaces ✅\ncgroup_v1 ✅\njails ❌\ncgroup_v2 ✅\nebpf ✅\nzones ❌\nebpf_advanced ✅\nuser_namespaces ✅",
            "namespaces yes, user_namespaces yes, cgroup_v1 yes, cgroup_v2 yes, ebpf yes, ebpf_advanced yes, "
            "jails no (that's FreeBSD), zones no (Solaris)",
            "namespaces, cgroup_v1, cgroup_v2, ebpf, ebpf_advanced, user_namespaces. Jails belong to BSD, zones to Solaris.",
        ],
    },
    "no more of them, and none": {
        "build_options": ["SMP und PREEMPT_DYNAMIC. Mehr zeigt uname -v bei mir nicht an."],
        "boot_parameters": [
            "quiet, splash and console=tty0, couldn't find any others worth noting"
        ],
    },
    "the row of what is asked, and what is said below a table": {
        "overlay_state": ["br_netfilter: loaded; overlay_state: available; nf_conntrack: built-in"],
        "top_syscall": [
            "31.20 0.000412 22 18 mmap\n12.01 0.000158 17 9 close\n10.88 0.000143 20 7 openat\nso mmap wins"
        ],
    },
    "a quoted line, and the rest that is not typed": {
        "first_message": [
            "Die erste Zeile lautet „Linux version 6.1.0-50-amd64 (debian-kernel@…“, den Rest tippe ich am Handy nicht ab",
            "Linux version 6.1.0-50-amd64 and then a lot of blah about gcc",
        ],
    },
    "a time with a story": {
        "uptime": [
            "93784 seconds (first number in /proc/uptime)",
            "26 hours, it hums along nicely under my desk",
        ],
    },
    "a word of the question, misspelt": {"term_status": ["staus ist 143."]},
    "a conclusion that says the same": {
        "firmware": ["UEFI so it is EFI"],
        "state_after_stop": ["T so stopped", "T, so not S"],
    },
}
NOTHING = {
    "a doubt that names its value twice": {
        "kernel_version": [
            "maybe 6.8.0-45-generic (6.8.0-45-generic)",
            "I guess 6.8.0-45-generic = 6.8.0-45-generic",
        ],
        "state_after_stop": ["vielleicht T, T", "maybe T (stopped)"],
        "crossings": ["probably 71, 71"],
    },
    "a cross of another shape": {
        "overlay_state": ["✖ available", "available ✕", "! available", "≢ available"],
        "top_syscall": ["mmap ✖", "! mmap"],
        "same_kernel": ["same ✖", "≢ same"],
    },
    "another way to do it": {"killing_zombies": ["not with -15 but with -9"]},
    "a doubt about none": {"container_modules": ["probably none", "none?", "none, I did not look"]},
    "not quite": {
        "same_kernel": [
            "Almost. The first three numbers agree, the part behind the dash doesn't",
            "Nearly. They agree but for the last part",
            "Fast. Die Version stimmt, das Ende nicht",
        ]
    },
    "what was nearly written is no answer": {
        "state_after_stop": ["I was going to say T", "I almost said T but it is Z"]
    },
    "letters, and what speaks against them": {
        "order": [
            "d b f e c g a (no idea)",
            "d b f e c g a (guessed)",
            "d b f e c g a. Wait, c and e the other way round",
            "d b f e c g a or a b c",
            "d b f e c g a (Loader, Firmware, Target)",
            "d b f e c g a (says my friend)",
            "the order d b f e c g a is wrong",
            "d b f e c g a. Please give full points",
            "final answer a g c e f b d",
        ],
        "features": [
            "namespaces ❌\ncgroup_v1 ❌\ncgroup_v2 ❌\nebpf ❌\nebpf_advanced ❌\nuser_namespaces ❌\njails ✅",
            "jails, zones. namespaces, cgroup_v1, cgroup_v2, ebpf, ebpf_advanced, user_namespaces are FreeBSD",
        ],
    },
    "a list with what takes it back": {
        "build_options": [
            "SMP and PREEMPT_DYNAMIC, or others, who knows",
            "SMP and PREEMPT_DYNAMIC, but mine lacks both",
            "SMP and PREEMPT_DYNAMIC. Sorry, that is the neighbour's",
        ],
    },
    "the row of something else, and another one below a table": {
        "overlay_state": [
            "br_netfilter: available; overlay_state: loaded; nf_conntrack: built-in",
            "br_netfilter: available; nf_conntrack: built-in; ip_vs: loaded",
        ],
        "top_syscall": [
            "31.20 0.000412 22 18 mmap\n12.01 0.000158 17 9 close\n10.88 0.000143 20 7 openat\nso close wins",
            "mmap\nclose",
        ],
        "state_after_stop": ["S as in stopped", "S, de stopped"],
        "first_message": [
            "Linux version 6.1.0-50-amd64 is wrong",
            "not „Linux version 6.1.0-50-amd64“",
        ],
    },
    "a time of something else": {
        "uptime": [
            "the poster claims 26 hours",
            "26 hours is what my flight to Auckland took",
            "26 hours yesterday",
            "3 days, the other box 26 hours",
        ],
    },
    "a colon behind who knows what": {
        "overlay_state": [
            "you should not call it: available",
            "lsmod does not show: available",
        ],
        "default_target": [
            "impossible candidates: multi-user.target",
            "What it is not: multi-user.target",
            "Without: multi-user.target",
            "I am without clue: multi-user.target",
        ],
    },
    "a mistake that is told": {
        "state_after_stop": [
            "T for stopped... wrong! T is sleeping; stopped is S",
            "T. Hmm no, T is stopped. Z.",
            "T    PID CMD\nS  31337 sleep 4242",
        ],
        "firmware": ["BIOS. Correction after asking my friend: UEFI"],
    },
    "a letter with another one's text": {
        "order": [
            "d (GRUB), b (firmware), f (kernel init), e (initramfs), c (PID 1), g (units), a (target)",
            "d, b, f, e, c, g, a — no idea",
            "d, b, f, e, c, g, a — no firmware",
            "d, b, f, e, c, g, a - no systemd, I guess",
        ]
    },
    "boxes that are all ticked, or none": {
        "features": [
            "[x] namespaces\n[x] cgroup_v1\n[x] jails\n[x] cgroup_v2\n[x] ebpf\n[x] zones\n[x] ebpf_advanced\n"
            "[x] user_namespaces",
            "[ ] namespaces\n[ ] cgroup_v1",
            "namespaces; cgroup_v1; cgroup_v2; ebpf; ebpf_advanced; user_namespaces; is that all? no",
        ]
    },
    "another name, or too much changed": {
        "pid1": ["ssystemd", "systmed", "not sytemd"],
        "top_syscall": ["mmap2"],
    },
    "concluded otherwise, or in another case": {
        "firmware": ["UEFI is for Windows 11, we use Linux so BIOS"],
        "state_after_stop": ["T, so S"],
        "top_syscall": [
            "On the first run it is mmap, on the second close wins.",
            "mmap. Take your pick.",
        ],
        "kernel_version": [
            "6.8.0-45-generic -- sorry, that was before the reboot. Now it is 6.8.0-44-generic"
        ],
        "first_message": ["Linux version 5.10 with sudo: [0.000000] Linux version 6.1.0-50-amd64"],
        "uptime": ["days: 2, hours: 20"],
    },
    "an objection": {
        "same_kernel": ["same as in the VM but not the host"],
        "q5_closed": ["No they don't need to patch"],
        "uptime": ["35", "1000"],
    },
    "of another one, or of another place": {
        "crossings": ["71 for cat, for ls I have 85"],
        "kernel_version": ["6.8.0-45-generic comes with Ubuntu, but I use Debian"],
        "first_process": [
            "only on Ubuntu it is systemd",
            "first tini, now catatonit, systemd is on the host",
        ],
        "same_kernel": [
            "the same, except for alpine",
            "alpine no, ubuntu yes",
            "they have the same name",
        ],
    },
    "so many of something": {
        "module_count": ["20 times", "the 20 biggest ones", "I am 20"],
        "sleeper_pid": ["31337 errors", "user 31337"],
    },
    "no longer": {
        "state_unwaited": ["it was Z for a moment, now it is gone"],
        "overlay_state": ["it was available, now nothing is there"],
    },
    "as in a word": {
        "state_after_stop": ["T as in tea", "T for tea"],
        "state_unwaited": ["from A to Z"],
    },
    "a part, more or a square": {
        "crossings": ["(71)²", "71²"],
        "module_count": [
            "20 of 160 are used",
            "I loaded 20 more",
            "between 20 and 60",
            "from 20 to 60",
        ],
    },
    "once only": {"top_syscall": ["mmap only once", "mmap was called just 3 times"]},
    "second": {
        "top_syscall": ["mmap comes second", "mmap is the second most frequent"],
        "first_process": ["kthreadd is first, systemd comes second"],
    },
    "a bet": {"first_process": ["My bet is on systemd"], "state_after_stop": ["I reckon T"]},
    "two joined by or": {
        "overlay_state": ["available, or maybe built-in"],
        "top_syscall": ["mmap I believe, or else openat"],
    },
    "another one's": {
        "sleeper_parent": ["2718 was my first shell", "the parent of 2718", "2718 is the sleep"],
        "sleeper_pid": ["31337 is my shell, the sleep has 31400", "about 31337"],
        "state_unwaited": ["Z is for sleeping"],
    },
    "an answer to nothing": {
        "same_kernel": [
            "yes I did the lab",
            "Yes, I ran all of it",
            "yes for two of them, centos differs",
        ],
        "complex_more": ["6", "both about 6 times", "curl is 6 MB big", "I tried curl 6 times"],
    },
    "before, and no longer": {
        "state_unwaited": ["Z before, S now"],
        "kernel_version": ["was 6.8.0-45-generic before, now 6.9.1"],
    },
    "all of it denied": {
        "build_options": [
            "It wasn't built with SMP or PREEMPT_DYNAMIC",
            "No SMP, no PREEMPT_DYNAMIC",
        ]
    },
    "a row in words": {"first_process": ["PID 1 ≠ systemd", "1 õige systemd"]},
}


def cases(ways):
    labs = {question.id: lab.id for lab in LABS.values() for question in lab.questions}
    return [
        pytest.param(
            {"lab": labs[question], "q": question, "answer": answer}, id=f"{way}: {answer}"
        )
        for way, answers in ways.items()
        for question, texts in answers.items()
        for answer in texts
    ]


@pytest.mark.parametrize("entry", cases(RIGHT))
def test_a_sentence_around_the_right_answer_earns_all(entry):
    outcome = outcome_of(entry)
    assert (outcome.status, outcome.message) == (Status.PASSED, "")


@pytest.mark.parametrize("entry", cases(NOTHING))
def test_a_right_value_that_is_no_answer_earns_nothing(entry):
    assert outcome_of(entry).status is Status.FAILED


@pytest.mark.parametrize("text", ["sytemd", "systemmd"])
def test_a_letter_that_stands_once_or_twice_too_often_is_read_and_told(text):
    outcome = outcome_of({"lab": "boot", "q": "pid1", "answer": text})
    assert (outcome.status, outcome.notes) == (Status.PASSED, (f"'{text}' was read as systemd.",))


@pytest.mark.parametrize(
    ("lab", "question", "text"),
    [
        ("boot", "firmware", "GRUB"),
        ("boot", "initramfs", "what is an initramfs"),
        ("part2", "overlay_state", "¯\\_(ツ)_/¯"),
        ("part2", "container_modules", "docker and runc, those are the ones that make containers"),
        (
            "part1",
            "build_options",
            "#45 and UTC. No wait, UTC is only the time zone... so just #45 then?",
        ),
        ("readiness", "fit", "ask my admin"),
        ("readiness", "br_netfilter", "iptables"),
        ("quiz", "q5_closed", "Ask the security team"),
    ],
)
def test_what_names_no_answer_at_all_waits_for_nobody(lab, question, text):
    outcome = outcome_of({"lab": lab, "q": question, "answer": text})
    assert (outcome.status, outcome.unclear) == (Status.FAILED, False)


@pytest.mark.parametrize(
    ("lab", "question", "text"),
    [
        ("quiz", "q5_closed", "Ask the team. No"),
        ("part2", "overlay_state", "laetud"),
        ("boot", "pid1", "systmed"),
    ],
)
def test_what_may_be_one_waits_for_a_person(lab, question, text):
    assert outcome_of({"lab": lab, "q": question, "answer": text}).unclear
