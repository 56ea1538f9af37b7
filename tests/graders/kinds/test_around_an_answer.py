"""What people write around an answer: it changes neither a right one nor a wrong one."""

import pytest

from labproof.graders.model import Status
from tests.graders.kinds.test_changed_minds import ASKED
from tests.measure_answers import verdict

# Besides those: what is right on the sample's machine, and what is not.
MORE = {
    "build_options": ("SMP, PREEMPT_DYNAMIC", "NUMA, PREEMPT_RT"),
    "boot_parameters": ("root=UUID=5b1c, quiet, splash", "nomodeset, panic=9"),
    "opened_files": ("/etc/hostname and /lib/x86_64-linux-gnu/libc.so.6", "/etc/passwd"),
    "complex_more": ("curl, 6 times", "ls, 6 times"),
    "crossings": ("71", "9999"),
    "uptime": ("1 day, 2 hours, 3 minutes", "5 days"),
    "cgroup_mode": ("v2", "v1"),
    "default_target": ("multi-user.target", "graphical.target"),
}
# ``\n`` begins a line.
WAYS = r"""The answer is {it}
I think it's {it}
My answer: {it} :)
{it} (checked twice)
{it}, see screenshot
{it} as shown by the command
ran the command, got {it}
{it} - hope that's right
hi, {it} thanks
q1: {it}
a) {it}
answer={it}
> {it}
**{it}**
it says {it}
Output: {it}
{it} on my machine
{it} on my Ubuntu VM
{it} (WSL2)
in my case {it}
{it} for me
I got {it}
we got {it} (worked with Sam)
{it} // from terminal
{it} # from the terminal
the terminal printed {it}
{it} is what I see
{it} it is
I'm pretty sure {it}
{it} 100%
100% {it}
{it}!!!
{it} lol
ok so {it}
{it} obviously
{it}. Easy one
{it} (took me ages)
{it}, took me 3 tries
{it} after 2 attempts
after 10 minutes: {it}
{it} (question 3)
{it} at 14:05
root@vm:~# {it}
$ {it}
{it} (copied from the terminal)
Result = {it}
=> {it}
{it}.
"{it}"
'{it}'
`{it}`
{it} (I ran it twice)
{it} and nothing else
only {it}
just {it}
definitely {it}
{it}, I double checked
{it}, 100 percent sure
{it} (my final answer)
Answer to question 2: {it}
{it} (see above)
{it}, as expected
surprisingly {it}
{it}, to my surprise
it really is {it}
{it} indeed
well, {it}
hmm, {it}
so {it}
I believe {it}
{it} I believe
{it}, says the terminal
the command says {it}
{it} according to the command
{it} (on Debian 12)
after rebooting {it}
{it}, same as yesterday
{it} again
still {it}
{it}; I tried it as root too
{it} both times
{it} every time I try
{it}, no idea why
{it} but I don't know why
{it} (don't ask me why)
{it} - weird
{it} 😀
👉 {it}
{it} ✅
✅ {it}
{it} (that was easy)
{it}, next question please
{it}\n\nThanks for the lab!
Dear grader,\n{it}\nBest, Ada
ANSWER: {it}
answer - {it}
Ans. {it}
1) {it}
{it} (per the output)
output was {it}
I observed {it}
What I see is {it}
Observed: {it}
it came back as {it}
came out as {it}
reads {it}
shows up as {it}
I noted down {it}
{it} -- copied verbatim
{it} (verbatim)
exactly {it}
precisely {it}
{it}, without a doubt
no doubt {it}
{it} for sure
for sure {it}
{it}, that's it
that would be {it}
That's {it}
this gives {it}
returns {it}
I conclude {it}
thus {it}
hence {it}
therefore {it}
{it} (I am using Fedora)
{it}, running in VirtualBox
{it} in the VM
on my Raspberry Pi: {it}
{it} (fresh install)
{it} - tested as root and as user
I tested it: {it}
tested, {it}
{it}, see the attached log
see log: {it}
{it} according to my notes
from my notes: {it}
{it} (sorry for the late submission)
sorry for being late, {it}
{it}. Nice exercise!
nice one! {it}
great lab, {it}
{it}, thanks
thanks! {it}
{it} (English is not my first language)
hope this is enough: {it}
{it} if I did everything right
assuming I did it right, {it}
{it} I hope
hopefully {it}
*{it}*
__{it}__
<b>{it}</b>
[{it}]
{{it}}
({it})
- {it}
• {it}
-> {it}
{it} <-
{it};
{it}\n
\n\n{it}
value: {it}
result: {it}.""".splitlines()
IN_OTHER_LANGUAGES = """Die Antwort ist {it}
Meine Antwort: {it}
bei mir {it}
{it}, siehe Screenshot
das Terminal zeigt {it}
{it} laut Ausgabe
ich habe {it} bekommen
{it} (zweimal geprüft)
endgültige Antwort: {it}
{it}, aber ich weiß nicht warum
eindeutig {it}
erst dachte ich {other}, aber es ist {it}
war {other}, jetzt {it}
ich bleibe bei {it}
{it} statt {other}
La réponse est {it}
ma réponse : {it}
chez moi {it}
j'obtiens {it}
le terminal affiche {it}
{it} d'après la sortie
{it} (vérifié deux fois)
réponse finale {it}
{it} mais je ne sais pas pourquoi
je pensais {other} mais c'est {it}
c'était {other}, maintenant {it}
{it} au lieu de {other}
La respuesta es {it}
mi respuesta: {it}
en mi máquina {it}
me sale {it}
la terminal muestra {it}
{it} según la salida
{it} (comprobado dos veces)
respuesta final {it}
{it} pero no sé por qué
pensaba {other} pero es {it}
era {other}, ahora {it}
{it} en vez de {other}
a resposta é {it}
na minha máquina {it}
deu {it}
{it}, mas não sei porquê
pensei {other} mas é {it}
{it} em vez de {other}
la risposta è {it}
a me esce {it}
{it} ma non so perché
pensavo {other} invece è {it}
{it} invece di {other}
het antwoord is {it}
bij mij {it}
ik krijg {it}
ik dacht {other} maar het is {it}
{it} in plaats van {other}
odpowiedź to {it}
u mnie {it}
wyszło mi {it}
myślałem {other} ale jest {it}
{it} zamiast {other}
ответ {it}
у меня {it}
получилось {it}
думал {other}, но оказалось {it}
{it} вместо {other}
відповідь {it}
у мене {it}
думав {other}, але вийшло {it}
cevap {it}
bende {it}
{it} çıktı
{other} sandım ama {it}
答案是{it}
我这里是{it}
我以为是{other}，其实是{it}
不是{other}，是{it}
答えは{it}
私の環境では{it}
{other}だと思ったが{it}だった
{other}ではなく{it}
उत्तर {it} है
मेरे यहाँ {it}
{other} नहीं, {it}""".splitlines()
# Not read yet, by question: a prompt makes a command of what stands behind it, and `>` a bound; what a yes or no of the
# zombies is said of.
YES_NO = ("killing_zombies", "same_kernel", "initramfs")
LOST = {
    "root@vm:~# {it}": {
        *(
            "state_after_stop",
            "state_unwaited",
            "overlay_state",
            "firmware",
            "first_process",
            "top_syscall",
        ),
        *("cgroup_mode", "default_target"),
        *YES_NO,
    },
    "> {it}": {"kernel_version", "term_status", "sleeper_pid", "sleeper_parent", "crossings"},
    "{it}, same as yesterday": {"opened_files", "complex_more"},
    "{it} at 14:05": {"boot_parameters", "build_options"},
    "{it} after 2 attempts": {"complex_more"},
    "after 10 minutes: {it}": {"complex_more"},
    "after rebooting {it}": {"complex_more"},
    "tested, {it}": {"build_options", "boot_parameters"},
    "only {it}": {*YES_NO},
    "just {it}": {*YES_NO},
    "{it} it is": {"killing_zombies"},
    "{it} I believe": {"killing_zombies"},
    "still {it}": {"killing_zombies"},
    "{it} both times": {"killing_zombies"},
    "era {other}, ahora {it}": {"killing_zombies"},
}
# Nor this, which earns and should not.
EARNS = {
    ("still {it}", "killing_zombies"),  # "still yes": it is still there
    ("era {other}, ahora {it}", "same_kernel"),
    ("era {other}, ahora {it}", "initramfs"),
}


@pytest.mark.parametrize("question", ASKED | MORE)
def test_a_wrong_answer_stays_wrong(question):
    right, wrong = (ASKED | MORE)[question]
    earning = {
        (way, question)
        for way in ways(question)
        if verdict(written(way, wrong, right), question) in (Status.PASSED, Status.PARTIAL)
    }
    assert earning == {one for one in EARNS if one[1] == question}


@pytest.mark.parametrize("question", ASKED | MORE)
def test_a_right_answer_is_not_lost(question):
    right, wrong = (ASKED | MORE)[question]
    verdicts = {way: verdict(written(way, right, wrong), question) for way in ways(question)}
    lost = {way for way, one in verdicts.items() if one not in (Status.PASSED, "unclear")}
    assert lost == {way for way, questions in LOST.items() if question in questions}


def test_nine_of_ten_right_answers_are_decided():
    decided = [
        verdict(written(way, right, wrong), question) is Status.PASSED
        for question, (right, wrong) in (ASKED | MORE).items()
        for way in ways(question)
    ]
    assert sum(decided) >= 0.9 * len(decided)


def ways(question: str) -> list[str]:
    """Lists and ratios have signs of their own, so what is set against them is no test of words around them."""
    return WAYS if question in MORE else [*WAYS, *IN_OTHER_LANGUAGES]


def written(way: str, answer: str, other: str) -> str:
    return way.replace("{it}", answer).replace("{other}", other).replace(r"\n", "\n")
