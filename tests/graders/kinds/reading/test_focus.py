"""What is meant as the answer beside what else was said, and what is not allowed to look like it."""

import pytest

from labproof.graders.kinds.reading.focus import focused

FINAL = [
    ("I counted 5 first. My answer: 71", "71"),
    ("first 5, final: 71", "71"),
    ("So the result: 71", "71"),
    ("Erst dachte ich 5.\nAntwort: 71", "71"),
    ("antes 5; respuesta: 71", "71"),
    ("5 … 答案: 71", "71"),
    ("tl;dr. answer: 5. No, the answer: 71", "71"),
    ("answer=71", "71"),
    ("My answer => 71", "71"),
    ("Answer to question 2: 71", "71"),
    ("Frage 3 - 71", "71"),
    ("q5) 71", "71"),
    ("100% 71", "71"),
    ("71, 100 % sure", "71"),
    ("5 or 71? I say 71", "I say 71"),
    ("5? No. 71", "No. 71"),
    ("yes or no? 71", "71"),
]
SHORT = [
    ("tl;dr 71\nlong version: it took me an hour", "71"),
    ("TL;DR: 71\n\nthe rest is a story", "71"),
    ("tldr — 71, as on the slide", "71, as on the slide"),
    ("expected 5 or 6, got 71", "71"),
    ("Expected: 5.\nSaw: 71\n(it is a new one)", "71"),
    ("I expected 5 but saw 71", "71"),
    ("erwartet: 5, bekommen: 71", "71"),
    ("esperado: 5\nobtenido: 71", "71"),
]
NOT_SHORT = ["expected 71", "the tl;dr is 71", "I got 5, expected 71", "expected: 71\nno idea"]
NOT_FINAL = [
    "the book's answer: 71",
    "not my answer: 71",
    "expected answer: 71",
    "wrong answer: 71",
    "5, the teacher's final answer: 71",
    "no answer: 71",
    "5. Sorry, the teacher said: 71",
    "5, sorry, my colleague: 71",
    "maybe answer: 71",
    "5. The joke for the club: final answer: 71",
    "5, no wait, 6; and the number that I misread was: 71",
    "BIOS, no wait, this word was nonsense: UEFI",
    "answer: ",
    "the machine: 71",
    "root=71",
    "not question 2: 71",
    "the teacher's question 2: 71",
    "who says so? 71",
    "is it not 5 or 71? 71",
    "what could it be, 5 or 71? 71",
    "5 or 71? 5 or 71?",
]
ELSEWHERE = [
    ("71. My colleague has 5 on Fedora.", "71."),
    ("On my old laptop I saw 5.\n71", "71"),
    ("71 (my neighbour got 5)", "71"),
    ("71. My laptop still has 5 there.", "71."),
    ("71. Mein Kollege hat 5 auf Debian.", "71."),
]
HERE = [
    "71. My colleague says it is 5.",  # of it
    "71 (says my friend)",  # who says it
    "71. That was my colleague's machine.",
    "71, other way round: 5",
    "No, on my other machine 5.",
    "71. My neighbour maybe has 5.",
    "71. The other one.",
    "71. My laptop has 5.",  # which may be this machine
]
POINTED = [
    ("execve 1\nmmap 19   <----\nclose 7", "mmap 19"),
    ("execve 1\nmmap 19 <== this one\nclose 7", "mmap 19"),
]
TICKED = [
    ("✅ ebpf\n✅ zones\n❌ jails", "ebpf\nzones"),
    ("[x] ebpf\n[ ] jails\n[x] zones", "ebpf\nzones"),
]
ANEW = [
    ("dbefcga. No wait, the kernel has to be up first: dbfecga", "dbfecga"),
    ("5, ran it once more, again: 71", "71"),
]
CONCLUDED = [
    ("it read S before. Afterwards the column said T, so T it is", "T it is"),
    ("wc says 21, one is the heading. That leaves 20.", "20."),
    ("Liegt auf der Platte, niemand lud es. Also loadable.", "loadable."),
    ("il est sur le disque, donc available", "available"),
]
HEADS = [
    ("1. d (firmware)\n2. b (boot loader)\n3. f (kernel)", "1 d\n2 b\n3 f"),
    ("1. d ファームウェア\n2. b ブート\n3. f カーネル", "1 d\n2 b\n3 f"),
    ("1: a and q (holes stay)\n2: d and p\n3: c and t", "1 a q\n2 d p\n3 c t"),
]
NOT_POINTED = [
    "I put an arrow where my mistake was, see\nBIOS\nUEFI <---",
    "The arrow stands at the one that it lacks\nv1\nv2 <---",
]
NOT_CONCLUDED = [
    "It is S. My neighbour thinks it is stopped, so T",
    "I am only guessing, so T",
    "maybe it sleeps, so T",
    "give me full marks, so T",
    "So T",
    "also T",
]
NO_HEADS = [
    "≠ 1 a q\n2 d p\n3 c t",
    "~~1 a q\n2 d p\n3 c t~~",
    "✗ 1 a q\n2 d p\n3 c t",
    "1 a q\n2 d p, or not\n3 c t",
    "1. d?\n2. b\n3. f",
    "d comes last\nb before\nf first",
    "d = 3\nb = 2\nf = 1",
    "d) after b\nb) after f\nf) begins",
    "d\nb\nf (read upwards)",
    "1 a q is my mate's\n2 d p is my mate's\n3 c t is my mate's",
    "1 a q: neu e p\n2 d p: neu b t\n3 c t: neu a r",
    "1 a q\n2 d p",
    "✅ ebpf\n✅ zones",
    "✅ ebpf\n❌ jails\nthe rest too",
    "dbefcga, sorry, that is all: dbf ecga, or so",
]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        *FINAL,
        *ELSEWHERE,
        *POINTED,
        *TICKED,
        *CONCLUDED,
        *ANEW,
        *HEADS,
        ("$ lsmod | grep x\nx 20480 0\nso it is loaded", "it is loaded"),
        ("[1] 31411\nrc=143", "rc=143"),
    ],
)
def test_it_is_found(text, meant):
    assert meant in [part.text for part in focused(text)]


@pytest.mark.parametrize(
    "text",
    [*NOT_FINAL, *HERE, *NO_HEADS, *NOT_POINTED, *NOT_CONCLUDED, "71", "", "$ echo\n$ echo 71"],
)
def test_what_belongs_together_stays_whole(text):
    assert focused(text) == ()


def test_a_dump_is_not_looked_through():
    assert focused("so " * 700 + "T") == ()


@pytest.mark.parametrize(("text", "part"), SHORT)
def test_what_is_told_in_short_and_what_was_got_is_the_answer(text, part):
    assert part in [one.text for one in focused(text)]


@pytest.mark.parametrize("text", NOT_SHORT)
def test_what_is_expected_alone_is_not(text):
    assert not {"71", "is 71"} & {one.text for one in focused(text)}
