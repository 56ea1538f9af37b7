"""What a reader sees of an answer."""

import pytest

from labproof.graders.grade import judge_question
from labproof.graders.kinds import KINDS
from labproof.graders.kinds.signs import legible, without_commands
from labproof.graders.model import Answer, AnswerFile, Facts, Question, Status


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("６.８－４５", "6.8-45"),
        ("6.8\u201145", "6.8-45"),
        ("−5", "-5"),
        ("a，b；c、d？", "a,b;c, d?"),
        ("143。137", "143. 137"),
        ("PID 1은 systemd입니다.", "PID 1 systemd."),
        ("d, b, f です", "d, b, f"),
        ("systemd입니까?", "systemd입니까?"),  # it asks
        ("systemdではない", "systemdではない"),
        ("box:~# uname -v\n#1 SMP", "#1 SMP"),
        ("20\u200b5", "205"),
        ("\ufeff20\u00ad", "20"),
        ("uname -r -> 6.8", "uname -r → 6.8"),
        ("uname -r → 6.8", "uname -r → 6.8"),
        ("$ uname -r\n6.8\n", "6.8\n"),
        ("ada@box:~/lab$ uname -r\n6.8\nada@box:~/lab$ ", "6.8"),
        ("[root@box ~]# uname -r\n6.8", "6.8"),
        ("/ # uname -r\n6.8", "6.8"),
        ("```sh\n$ uname -r\n6.8\n```", "6.8"),
        ("```sh", ""),
        ("[1]+  Terminated              sleep 60\n143", "143"),
        ("[1] 31337", "[1] 31337"),
        ("[1]+  Terminado              sleep 60\n143", "143"),
        ("zsh: terminated  sleep 60\n143", "143"),
        ("bash: line 7:  4711 Terminated              sleep 60\n143", "143"),
        (
            "fish: Job 1, 'sleep 60 &' terminated by signal SIGTERM (Polite quit request)\n143",
            "143",
        ),
        ("[1]+  Exit 143                 sleep 60", "exit 143"),
        ("[1] 4711\n[1]+  Salida 143               sleep 60", "[1] 4711\nexit 143"),
        ("[1] + Done(143)                sleep 60", "exit 143"),
        ("[1]+  Exit 1                   sleep 60\n143", "143"),
        ('wait 119; echo "status $?"\nstatus 143', "status 143"),
        ("sleep 60 &\n[1] 4711\nkill 4711\nwait 4711\necho $?\n143", "[1] 4711\n143"),
        ("xargs -n1 < /proc/cmdline\nro\nquiet", "ro\nquiet"),
        ("ro;\nquiet;\nsplash", "ro;\nquiet;\nsplash"),
        ("br_netfilter &\nbridge &\noverlay", "br_netfilter &\nbridge &\noverlay"),
        ("loaded\nproof:\noverlay      151552  2", "loaded\noverlay      151552  2"),
        ("available\nproof:\nlsmod shows it not", "available\nproof:\nlsmod shows it not"),
        ("$ 6.8", "$ 6.8"),
        ("#45-Ubuntu SMP", "#45-Ubuntu SMP"),
        ("20 # modules\nor so", "20 # modules\nor so"),
        ("lsmod | wc -l\n21", "21"),
        ("sudo dmesg | head -1\n[sudo] password for ada: \nLinux", "Linux"),
        ("pgrep -af 'sleep 60'\n119 sleep 60", "119 sleep 60"),
        ("bash: foo: command not found\n20", "20"),
        (
            "dmesg: read failed: Operation not permitted",
            "dmesg: read failed: Operation not permitted",
        ),
        ("<b>20</b>", "20"),
        ("<p>SMP<br>HZ</p>", "SMP\nHZ"),
        ("<p>yes&nbsp;</p>", "yes "),
        ("Z <defunct>", "Z <defunct>"),
        ("$ lsmod\nbridge 16384\n# loaded", "bridge 16384\nloaded"),
        ("mmap | 17\nclose | 8", "mmap | 17\nclose | 8"),
        ("ro -read only\nquiet", "ro -read only\nquiet"),
        ("68 <- that is the sum. Yes", "68 (that is the sum). Yes"),
        ("S <- no\nT", "S (no)\nT"),
    ],
)
def test_an_answer_is_read_as_it_is_seen(text, seen):
    assert legible(text) == seen


@pytest.mark.parametrize("text", ["$ lsmod | wc -l\n２０", ("20\u200b",)])
def test_every_kind_is_handed_what_a_reader_sees(text):
    question = Question("q", "How many?", "count", truth="x", shown_by="lsmod")
    file = AnswerFile("lab", {"q": Answer(text, "a:1")})
    assert judge_question(KINDS["count"], question, file, Facts({"x": 20})).status is Status.PASSED


@pytest.mark.parametrize(
    ("text", "left"),
    [("lsmod | tail -n +2 | wc -l gave me 20", "20"), ("I ran wait 119; echo $? and got 143", "143"),
     ("`lsmod | sed 1d | wc -l` = 20", "` 20"), ("wait 119; echo $? liefert 143", "143"),
     ("lsmod | head -20 gave 20", "lsmod | head -20 gave 20"),
     ("pid | ppid = 31337 | 2718", "pid | ppid = 31337 | 2718"), ("20, not lsmod | wc -l: 21", "20, not lsmod | wc -l: 21")],
)  # fmt: skip
def test_a_command_with_numbers_in_front_of_what_it_put_out_is_left_out(text, left):
    assert without_commands(text).split() == left.split()
