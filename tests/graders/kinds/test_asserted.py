"""Denials where each language puts them, and how often they count: once, although some say them twice."""

import pytest

from labproof.graders.model import Status
from tests.measure_answers import outcome_of

ALIKE = [
    "no hay ninguna diferencia",
    "no hay diferencia alguna",
    "no veo ninguna diferencia",
    "ninguna diferencia",
    "никакой разницы нет",
    "нет никакой разницы",
    "не видно никакой разницы",
    "разницы никакой",
    "ничем не отличаются",
    "никак не отличается",
    "não há nenhuma diferença",
    "não vejo diferença nenhuma",
    "nenhuma diferença",
    "non c'è nessuna differenza",
    "nessuna differenza",
    "nie ma żadnej różnicy",
    "żadnej różnicy",
    "nie różnią się niczym",
    "немає жодної різниці",
    "жодної різниці",
    "нічим не відрізняються",
    "il n'y a pas la moindre différence",
    "aucune différence, c'est pareil",
    "elles ne sont pas différentes",
    "oui, elles ne sont pas différentes",
    "es gibt keinen Unterschied",
    "kein Unterschied",
    "unterscheiden sich nicht",
    "unterscheiden sich in keinster Weise",
    "er is geen verschil",
    "verschillen niet",
    "fark yok",
    "hiçbir fark yok",
    "違いはない",
    "没有任何区别",
    "没有区别",
    "没什么不同",
    "koi antar nahi hai",
    "कोई अंतर नहीं",
    "ingen skillnad",
    "ingen forskel",
    "not a single difference",
    "no difference whatsoever",
    "there isn't any difference",
    "in no way different",
    "they don't differ in any way",
    "none of them differs",
    "none differs",
    "nothing differs",
    "neither is different",
]
UNLIKE = [
    "no son nunca iguales",
    "no son iguales en ningún contenedor",
    "они никогда не одинаковы",
    "não são nunca iguais",
    "non sono mai uguali",
    "nigdy nie są takie same",
    "вони ніколи не однакові",
    "elles ne sont pas identiques",
    "ils ne sont jamais identiques",
    "ce ne sont pas les mêmes",
    "elles ne le sont pas",
    "ne sont pas égaux",
    "non, elles ne sont pas identiques",
    "non ce ne sont pas les mêmes",
    "sind nicht gleich",
    "sind nie gleich",
    "ze zijn niet hetzelfde",
    "aynı değil",
    "同じではない",
    "不一样",
    "并不相同",
    "same nahi hai",
    "एक जैसे नहीं हैं",
    "they ain't the same",
    "they are by no means the same",
    "in no way the same",
    "none of them is the same",
    "none matches",
]
STAYS = [
    "ça change pas le zombie",
    "ça marche pas sur un zombie",
    "ça supprime pas le zombie",
    "enlève pas le zombie",
    "ça l'enlève pas",
    "es hilft nicht gegen Zombies",
    "hilft da nicht",
    "das hilft dem Zombie nicht weiter",
    "kill entfernt den Zombie nicht aus der Tabelle",
    "entfernt nicht den Zombie, nur der Elternprozess kann das",
    "verschwindet nicht durch kill",
    "der Zombie verschwindet durch kill -KILL nicht",
    "Der Zombie verschwindet dadurch nicht.",
    "Zombies verschwinden davon nicht",
    "funktioniert nicht bei Zombies",
    "het helpt niet bij zombies",
    "het verwijdert de zombie niet uit de lijst",
    "verdwijnt niet door kill",
    "hjälper inte mot zombier",
    "działa nie na zombie",
    "nie działa na zombie",
    "не діє на зомбі",
    "не действует на зомби",
    "no funciona con zombies",
    "no sirve con los zombis",
    "não funciona com zumbis",
    "não adianta com zumbi",
    "non funziona con gli zombie",
    "zombie'de işe yaramaz",
    "ゾンビには効かない",
    "zombie pe kaam nahi karta",
    "ज़ॉम्बी पर काम नहीं करता",
]

NONE_LOADED = [
    "ни одного",
    "нет модулей",
    "модули не загружены",
    "ни один модуль не загружен",
    "модулі не завантажені",
    "жодного",
    "жодного модуля",
    "немає модулів",
    "没有模块",
    "没有加载任何模块",
    "无",
    "零",
    "कोई नहीं",
    "कोई मॉड्यूल लोड नहीं है",
    "koi nahi",
    "koi module load nahi hai",
    "keins",
    "keine",
    "keine Module geladen",
    "es sind keine Module geladen",
    "not a single one",
    "none",
    "none are loaded",
    "no modules",
    "no module is loaded",
    "there are none",
    "there are no modules loaded",
    "zero",
    "nothing",
    "ninguno",
    "ningún módulo",
    "no hay módulos cargados",
    "aucun",
    "aucun module",
    "aucun module chargé",
    "pas de module",
    "nenhum",
    "nenhum módulo",
    "não há módulos carregados",
    "nessuno",
    "nessun modulo",
    "żaden",
    "żadnych modułów",
    "nie ma modułów",
    "hiç yok",
    "yok",
    "なし",
    "0 modules",
    "nothing at all",
    "lsmod is empty",
    "lsmod prints nothing",
    "lsmod shows nothing but the header",
    "only the header",
    "just the header line",
]


@pytest.mark.parametrize("text", ALIKE)
def test_a_denied_difference_is_none(text):
    assert outcome_of({"lab": "part4", "q": "same_kernel", "answer": text}).status is Status.PASSED


@pytest.mark.parametrize("text", UNLIKE)
def test_a_denied_likeness_is_a_difference(text):
    told = outcome_of({"lab": "part4", "q": "same_kernel", "answer": text})
    assert (told.status, told.unclear) == (Status.FAILED, False)


@pytest.mark.parametrize("text", STAYS)
def test_what_does_not_work_changes_nothing_wherever_the_denial_stands(text):
    told = outcome_of({"lab": "processes", "q": "killing_zombies", "answer": text})
    assert told.status is Status.PASSED


@pytest.mark.parametrize("question", ["module_count", "container_modules"])
@pytest.mark.parametrize("text", NONE_LOADED)
def test_that_there_is_none_is_said_in_many_ways(question, text):
    there = {"lab": "part2", "q": question, "answer": text}
    told = [outcome_of({**there, "evidence": at}).status for at in ("wsl2.json", "rhel-8.json")]
    assert told == [Status.PASSED, Status.FAILED]


@pytest.mark.parametrize("question", ["module_count", "container_modules"])
@pytest.mark.parametrize("text", ["geen", "geen enkele", "no idea"])
def test_a_denial_that_may_say_so_is_a_persons_unless_it_doubts(question, text):
    told = outcome_of({"lab": "part2", "q": question, "evidence": "wsl2.json", "answer": text})
    assert (told.status, told.unclear) == (Status.FAILED, "no idea" not in text)
