"""Czech. Of what it denies by the beginning of a verb the usual words stand here; others are not known."""

WORDS = {
    "yes": """ano, jo, jj, jasně, jistě, určitě, samozřejmě, ovšem, ovšemže, přesně, přesně
        tak, přesně to, správně, správná, správný, je to správně, souhlasí, souhlas, pravda, je
        to pravda, to je pravda, pochopitelně, bezpochyby, nepochybně, bez pochyby, rozhodně,
        rozhodně ano, absolutně, bez výjimky, to ano, ano jistě, je to tak, jistě že ano, jojo,
        jo jo, no jo, no jasně, jasan, jasný, ano ano, tak jest, jasně že jo, jasně že ano, joo""",
    "no": """ne, nikoli, nikoliv, nikdy, vůbec ne, rozhodně ne, určitě ne, v žádném případě,
        ani náhodou, ani trochu, kdepak, kdeže, samozřejmě že ne, samozřejmě ne, jasně že ne,
        absolutně ne, bohužel ne, vůbec, ne ne, nee, právě že ne, nene, ne e, nn, houby, ale
        kdeže, ani omylem""",
    "not": """není, nejsou, nebyl, nebyla, nebylo, nebyly, nejsem, nemá, nemám, nemají, nemáme,
        neměl, ani, žádný, žádná, žádné, žádného, žádném, nikdo, nikde, nijak, nelze, nejde,
        nedá, nemůže, nebude, nebudou, není to, není tam, neexistuje, ještě není, zatím není,
        dosud není, nejedná, nedělá, nestane, nestalo""",
    "wrong": """špatně, chybně, chybná, chybný, nesprávně, nesprávná, nesprávný, nepravda, není
        pravda, není to pravda, to není pravda, není správně, není to správně, nesouhlasí,
        nesouhlas, nesmysl, lež, omyl, opak, naopak, neplatí, neplatné, to neplatí, vtip, dělám
        si legraci, žert, smazáno, škrtnuto, vypnuto, odstraněno, mylně, mylná, není to tak,
        tak to není, vyloučeno, je vyloučeno, chybí, chybějící, příliš mnoho, příliš málo""",
    "untrue": """není pravda že, není to pravda že, to není pravda že, neplatí že, nemyslím si
        že, nemyslím že, nemyslím si, nemyslím, nevěřím že, nevěřím, pochybuji že, pochybuji,
        popírám že, je lež že, není tomu tak že, zdaleka ne""",
    "leave": "bez, nepočítaje, nepočítám, nepočítáme, nepočítá se, vyjma hlavičky",
    "except": """kromě, krom, mimo, vyjma, s výjimkou, až na, místo, namísto, všechno kromě,
        vše kromě, všechny kromě, cokoli kromě, na rozdíl od, už není, již není, už ne, již ne,
        už nejsou, jiný než, jiná než, jiné než, jiného než, cokoli než, různé od, nerovná se""",
    "hedge": """možná, snad, asi, nejspíš, nejspíše, pravděpodobně, zřejmě, patrně, třeba,
        možná že, mohl by, mohla by, mohlo by, mohl, mohla, mohlo, může být, mohou být, může,
        mohou, mělo by, měl by, měla by, měly by, mělo by být, hádám, hádal bych, tipuji,
        tipuju, tipnul, můj tip, odhaduji, odhaduju, odhadem, odhad, předpokládám,
        předpokládal, předpoklad, domnívám se, domnívám, tuším, nejsem si jistý, nejsem si
        jistá, nejsem si jist, nejsem jistý, nejsem jistá, nejistý, nejistá, nejisté, nevím
        jistě, nevím to jistě, nevím jestli, nevím zda, nejsem si úplně jistý, záleží, záleží
        na, podle okolností, jak kdy, někdy, občas, částečně, zčásti, údajně, prý, zdá se, zdá
        se že, vypadá to, vypadá, jestli se nepletu, pokud se nepletu, jestli se nemýlím, pokud
        se nemýlím, pokud vím, co vím, pokud si pamatuji, pokud si pamatuju, co si pamatuju,
        jestli si dobře pamatuju, zpaměti, z paměti, ne nutně, nemusí, teoreticky, v teorii,
        obvykle, většinou, zpravidla, normálně, běžně, obecně, doufám, kdo ví, ano i ne, ano a
        ne, ne i ano, ano nebo ne, nebo ne, nebo tak něco, nebo něco takového, něco jako, řekl
        bych, řekla bych, vsadil bych, sázím, sázím na, náhodně, od oka, pochybné, neověřeno,
        neověřoval, nekontroloval, nezkoušel, nezkoušela, nespustil, nespustila, neotestováno,
        leda, kdoví, jestli, zda, zdali""",
    "or": "nebo, či, anebo, buď, případně, popřípadě, respektive, a nebo, a či",
    "and": """a, i, a také, také, taky, též, rovněž, plus, spolu s, společně s, dále, a dále,
        jakož i, a taky, včetně""",
    "about": """něco málo přes, něco přes, lehce přes, těsně pod, o něco více než, přibližně,
        zhruba, cca, okolo, kolem, circa, téměř, skoro, víceméně, více méně, plus mínus, řádově,
        tak nějak, zaokrouhleně, bezmála, přes polovinu""",
    "bound": """až, alespoň, aspoň, nejméně, minimálně, přinejmenším, nejvýše, nejvíce jen,
        maximálně, max, ne více než, ne méně než, do, až do, mezi, dvakrát tolik, dvojnásobek,
        dvojnásobek z, polovina, půlka, půl, nebo více, nebo víc, nebo méně, nebo míň, nebo
        vyšší, nebo nižší, nebo novější, nebo starší, a více, a novější, novější, starší,
        novější než, starší než, trojnásobek, dvakrát, vyšší, nižší, plus jedna, mínus jedna""",
    "over": "déle než, delší než, více než, víc než, větší než, vyšší než, přes, nad",
    "under": "méně než, míň než, menší než, nižší než",
    "fix": """pardon, promiňte, promiň, omlouvám se, ne počkat, počkat, počkej, moment, ne
        moment, vlastně, vlastně ne, ale vlastně, teda, tedy ne, chci říct, chtěl jsem říct,
        myslel jsem, myslela jsem, respektive ne, oprava, opravuji, opravuju, opraveno,
        přesněji, lépe řečeno, spíš, spíše, ne spíš, překlep, spletl jsem se, spletla jsem se,
        spletl, spletla, omyl ne, jejda, jejda ne, aha, ve skutečnosti, ale ve skutečnosti, ve
        skutečnosti ne, doplnění, dodatek, edit, změněno, po kontrole, po přepočítání, ach ne,
        ne je to, ale ne""",
    "next": """potom se stal, stal se, stala se, stalo se, změnil se na, změnila se na, změnilo
        se na, přešel do, přechází do, přešel na, poté, a pak, a potom, načež""",
    "because": """protože, neboť, jelikož, poněvadž, kvůli, díky, jinak řečeno, proto, a proto,
        tedy, takže, tudíž, čili, totiž, to jest, tj, to znamená, tzn, znamená, což znamená,
        například, např, třeba jako, podle, dle, i když, ačkoli, ačkoliv, přestože, zatímco,
        jak, jako, kde, kdy, když, který, která, které, kteří, kterou, kterého, kterém, což,
        co, v, ve, na, při, pro, za, s, se, po, od, z, ze, u, o, ke, než, aby, jakmile, dokud,
        poté co, díky tomu, navzdory, přes to, přesto že, pomocí, prostřednictvím, tím že""",
    "but": "ale, avšak, však, jenže, leč, nicméně, přesto, zato, kdežto, ovšem jen",
    "else": """včera, předevčírem, dříve, dřív, předtím, před aktualizací, před upgradem, před
        restartem, před rebootem, po příštím restartu, minulý týden, minule, loni, zítra, bude,
        budou, později, brzy, jednou bude, kdysi, býval, bývala, bývalo, původně byl, předtím
        byl, předtím to bylo, dřív to bylo, nejdřív to bylo, napřed to bylo, na jiném počítači,
        na jiném stroji, na druhém počítači, na druhém stroji, jiný počítač, jiný stroj, na mém
        notebooku, na notebooku, na serveru v práci, doma, v práci, kolega, můj kolega,
        kolegyně, kamarád, můj kamarád, kamarádka, spolužák, můj spolužák, spolužačka,
        spolubydlící, soused, sousedka, bratr, sestra, táta, máma, někdo, někdo jiný, na
        internetu, v knize, podle knihy, v učebnici, učebnice, v návodu, podle návodu, v
        manuálu, dokumentace, v dokumentaci, na přednášce, učitel, učitelka, readme, starý,
        stará, staré, starém, předchozí, minulý, minulá, měl být, měla být, mělo, jinde, byl
        by, byla by, bylo by, chtěl bych, chci, původně jsem napsal, nejdřív jsem, nejprve
        jsem, vygoogloval, vygooglil, někde jinde""",
    "order": """všechny body, plný počet bodů, dejte, dej mi, dejte mi, uznat, uznejte, prosím
        uznat, ohodnoť, hodnotitel, hodnotiteli, započítejte, učiteli, označ jako, označte,
        ignoruj, ignorujte, instrukce""",
    "blank": """nevím, já nevím, to nevím, netuším, nemám tušení, nemám ponětí, neznám,
        neznámý, neznámé, neznámo, viz výše, viz nahoře, nevyplněno, něco, cokoli, cokoliv,
        všelicos, zapomněl jsem, zapomněla jsem, zapomněl, zapomněla, hotovo, splněno, nenašel
        jsem, nenašla jsem, nepočítal jsem, nepočítala jsem, mnoho, moc, hodně, spousta,
        prázdné, prázdný, nehodící se, bez odpovědi, ani nevím""",
    "none": """nic, žádné moduly, žádný modul, žádných, žádní, nula, ani jeden, ani jedna, ani
        jedno, nejsou žádné, není žádný, vůbec nic, vůbec žádný, nic takového, nejsou tam
        žádné, nic tam není, nic není, výstup je prázdný, ani jedno z nich, žádné z nich, žádný
        z nich, ani to ani to, ani jedno ani druhé""",
    "than": """než u, oproti, proti, v porovnání s, ve srovnání s, tolik jako, stejně jako,
        tolik co, tolik volání jako, ve srovnání""",
    "more": """více, víc, nejvíce, nejvíc, častěji, nejčastěji, nejčastější, větší, největší,
        nejvyšší, převyšuje, převažuje, vyhrává, vyhrál, vítězí, vede, mnohem více, mnohem víc""",
    "less": """méně, míň, nejméně často, nejmíň, menší, nejmenší, nejnižší, vzácněji, zřídka,
        nejřidčeji, na druhém místě, druhý nejčastější, druhé nejčastější, druhá nejčastější,
        prohrává, jen jednou, pouze jednou, jen dvakrát, druhý v pořadí, třetí nejčastější, na
        posledním místě, poslední místo""",
    "beaten": "překonán, překonáno, poražen, prohrává s",
    "times": "krát, násobek, násobně, x krát",
    "limit": """jen, jenom, pouze, toliko, výhradně, některé, některý, některá, někteří,
        několik, pár, jeden z, jedna z, jedno z, dva z, část, částí, pokud, jestliže, kdyby,
        ledaže, ne všechny, ne všichni, ne vždy, ne každý, ne všude, zčásti jen, za
        předpokladu, když bude""",
    "refer": """jich, to, ten, ta, ti, ty, toto, tento, tato, tyto, tohle, tam, tu, zde, tady,
        je, jsou, byl, byla, bylo, byly, jsem, jsme, má, mají, mám, máme, měl jsem, on, ona,
        ono, oni, já, my, jeho, její, jejich, ho, ji, mu, jim, si, by, ještě, už, již, vše,
        všechno, všechny, všichni, každý, každá, každé, odpověď, tak, taktéž, lze, dá se,
        takový, taková, takové, tím, tom, tomu, toho, těch, těm, té""",
    "fill": """všude, dostalo, signál, signálu, do jádra, do kernelu, do konzole, do paměti, do
        souboru, pomůže, pomáhá, funguje, nahrán, nahraný, můj, moje, má odpověď, mého, mém,
        mé, mi, mně, u mě, u mne, nás, u nás, nám, zobrazuje, zobrazí, zobrazeno, ukazuje,
        ukázal, ukázalo, ukáže, vypisuje, vypíše, vypsal, vypsalo, vypsáno, výpis, výpisu,
        vrací, vrátil, vrátilo, vrátila, dává, dal, dalo, hlásí, hlásilo, píše, píše se,
        napsal, napsalo, napsáno, říká, řekl, řeklo, stojí, vidím, viděl, viděla, vidět, je
        vidět, našel jsem, našla jsem, našel, našla, nalezeno, najdu, najde, najdeme, výsledek,
        výsledkem, výstup, výstupu, výstupem, hodnota, hodnotu, číslo, čísla, počet, počtu,
        celkem, celkově, dohromady, součet, součtem, jméno, název, jmenuje, jmenuje se, nazývá,
        aktuálně, aktuální, nyní, teď, právě, momentálně, v tuto chvíli, zrovna, jádro, jádra,
        jádru, jádrem, jádře, modul, moduly, modulů, modulem, načteno, načtených, načtené,
        načten, načtený, načtená, nahraných, zavedených, zavedeno, zaveden, verze, verzi,
        systém, systému, systémem, stroj, stroji, počítač, počítači, počítače, notebook,
        virtuálním, virtuálka, virtuální, server, serveru, běží, běžící, běžel, spuštěn,
        spuštěno, spuštěné, spuštěný, spustil, spustila, spustím, spuštění, systémové,
        systémových, systémová, systémový, volání, volaný, volané, volá, volají, voláno,
        zavoláno, řádek, řádku, řádky, soubor, souboru, soubory, souborem, složka, složce,
        adresář, adresáři, adresáře, disk, disku, program, programu, programem, proces,
        procesu, procesy, procesem, číslo procesu, rodič, rodiče, rodičovský, rodičovského,
        potomek, potomka, stav, stavu, stavem, písmeno, písmenem, písmena, parametr, parametry,
        parametrů, parametrem, volba, volby, přepínač, přepínače, příkaz, příkazu, příkazem,
        síťový, síťového, seznam, seznamu, první, prvním, prvního, poslední, posledním,
        nakonec, nejprve, nejdřív, nejdříve, napřed, pak, potom, následující, následně, díky
        moc, děkuji, děkuju, prosím, ahoj, dobrý den, oba, obě, obojí, myslím, myslím si, podle
        mě, podle mého, otevírá, otevře, otevřel, otevřela, otevřelo, otevřen, otevřený,
        otevřené, čte, přečetl, načetl, načítá, načte, načetla, kód, kódem, kódu, návratový,
        návratová, návratovou, ukončení, skončil, skončila, skončí, konec, ukončen, ukončil,
        shell, shellu, terminál, terminálu, obrazovka, obrazovce, okno, okně, konzole, konzoli,
        tabulka, tabulce, tabulky, sloupec, sloupci, sloupce, hlavička, hlavičky, hlavičku,
        záhlaví, paměť, paměti, knihovna, knihovny, knihovnu, knihoven, zavaděč, linker,
        kontejner, kontejnery, kontejnerů, kontejnerech, hostitel, hostitele, hostitelském,
        zařízení, ovladač, ovladače, uživatel, uživatele, služba, služby, aplikace, síť, síti,
        hranice, hranici, přechod, přechodů, přechody, překročí, překročil, překročení,
        zapnuto, zapnutý, povoleno, povolen, zkompilováno, zkompilovaný, sestaveno, sestavený,
        přeloženo, nastaveno, nastaven, obsahuje, obsaženo, patří, používá, použil, používám,
        použito, znamená to, odpovídá, rovná se, přesně řečeno, rovno, dostal, dostala,
        dostane, dostávám, předán, předáno, předány, předané, nabootováno, nabootoval, start,
        startu, startuje, při startu, bootování, přítomen, přítomný, existuje, cíl, připojen,
        připojeno, vyžaduje, potřebuje, stále, zůstává, zůstane, pořád, hned, ihned, přímo,
        zároveň, současně, vlevo, vpravo, nahoře, dole, sám, sama, samo, samotný, samotné,
        vlastní, celý, celá, celé, opravdu, skutečně, prostě, jednoduše, velmi, hodnotou,
        číslem, znak, znakem, velké písmeno, jednou, tolik, to je vše, to je všechno, nic
        jiného, nic dalšího, nic víc, a nic víc, jiné ne, víc nic, kterého procesu, napočítal
        jsem, napočítala jsem, napočítal, napočítala, spočítal, spočítala, počítám, spočítáno,
        odečtu, odečteme, po odečtení, odečetl, ověřil, ověřila, ověřeno, zkontroloval,
        zkontrolovala, zkusil, zkusila, podíval, podívala jsem, podíval jsem, ubuntu, debian,
        fedora, pid, ppid, id, moc děkuji, spadá, souvisí, související, související s, ve
        stavu, ve výpisu, dlouhý, další, dalšího, druhý sloupec, obyčejný, klasický""",
}

MARKS = {
    "denies again": "žádný, žádná, žádné, žádného, nikdy, nic, ničím, nikdo",
    "exclusive": "jen, pouze, jenom, až",
    "and a half": "a půl",
    "nobody": "nikdo",
    "condition": "pokud, jestliže, kdyby, ledaže",
    "reverse": "obráceně, naopak, pozpátku",
    "versus": "proti, versus",
    "jest": "vtip, dělám si legraci, žert",
    "cause": "protože, neboť, jelikož, poněvadž, kvůli",
    "hence": "proto, a proto, tedy, takže, tudíž, čili",
    "undone": "odstraněn, odstraněno, zavřen, ukončen",
    "mine": "na mém notebooku, na notebooku, doma",
    "seeing": """vidím, viděl, viděla, zkontroloval, zkontrolovala, porovnal, myslím, našel,
        našla, vím, rozumím, dostal, ověřil, ověřila""",
    "equals": "to jest, tj, to znamená, tzn, čili, totiž",
    "person": "já, my, jsem",
    "deed": "udělal, udělala, spustil, spustila, provedl, zkusil",
    "prefix": "ne",
    "nor": "ani",
    "that": "že, zda, jestli",
    "place": "nad, přes",
    "from": "z, ze, od",
    "to": "na, do",
    "early": "nejprve, nejdřív, nejdříve, napřed, předtím, dříve, dřív, původně, zpočátku",
    "late": "pak, potom, poté, teď, nyní, nakonec, později, následně",
    "countable": "soubory, souborů, procesy, procesů, knihovny, knihoven",
    "unit": "procent, procenta, sekund, minut, hodin, dnů",
    "round number": "tisíc, milionů",
    "this": "tento",
    "tells": "říká, podle",
    "final": "odpověď, výsledek, závěr",
    "concludes": "takže, tzn",
    "proof": "důkaz",
    "for every": "na každé, na jedno",
    "seeks": """najít, našel, našla, nalezen, nalezeny, vidět, vidím, viděl, viděla, zjistit,
        zjistil, zjistila, zpozoroval, objevit, objevil""",
    "seeks in vain": """nenašel jsem, nenašla jsem, jsem nenašel, jsem nenašla, nenašel,
        nenašla, nevidím, neviděl jsem, neviděla jsem, nezjistil jsem, nezjistila jsem,
        nenalezen, nenalezeny, nepozoruji""",
    "able to": "mohl, mohla, mohu, podařilo se, lze",
    "impossible": "nelze, nemožné, není možné, nejde",
    "outside of it": "hostitel, hostiteli, venku, vně, notebook, počítač, počítači, stroj",
    "inside of it": "kontejner, kontejneru, kontejnerech, uvnitř, obraz",
    "each place": "všude, všechny, oba, obě, obou, každý, všech",
    "there too": "také, taky, rovněž, též",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "version one": "první verze, verze první, verze 1",
    "version two": "druhá verze, verze druhá, verze 2",
    "loaded": """načtený, načtená, načteno, načten, zavedený, zaveden, zavedeno, zavedený jako
        modul, načtený jako modul, nahraný, nahrán""",
    "built-in": """vestavěný, vestavěná, vestavěno, vestavěné, zabudovaný, zabudovaná,
        zabudováno, zabudovaný v jádře, vestavěný v jádře, zakompilovaný, zakompilováno,
        zakompilovaný do jádra, součást jádra, přímo v jádře""",
    "available": """dostupný, dostupná, dostupné, dostupný ale nenačtený, dostupný ale není
        načtený, dostupný ale nezavedený, k dispozici, na disku, k dispozici ale není načtený,
        k dispozici ale nenačtený, na disku ale nenačtený, na disku ale není načtený""",
    "missing": """chybí, nedostupný, nedostupná, nedostupné, není k dispozici, není dostupný,
        neexistuje, nepřítomen, nepřítomný""",
    "stopped": "zastaven, zastavený, zastaveno, pozastaven, pozastavený",
    "zombie": "zombie proces, mátoha",
    "ready": "připraven, připravený, připraveno",
    "loadable": "zaveditelný, načitatelný",
    "unfit": "nevhodný, nezpůsobilý",
    "same": """stejný, stejná, stejné, stejnou, totožný, totožná, totožné, shodný, shodná,
        shodné, shodují, shoduje""",
    "shared": "sdílejí, sdílí",
    "different": """jiný, jiná, jiné, rozdílný, rozdílné, odlišný, odlišné, liší, rozdíl,
        rozdíly, různé""",
    "own": "vlastní",
    "kernel": "jádro, jádra",
    "gone": "zmizí, zmizel",
    "removes": "odstraní, smaže, zabije",
    "works": "pomůže, pomáhá, funguje",
    "stays": "zůstane, zůstává, zůstal, pořád",
    "no effect": "zbytečné, nepomůže",
    "won't go": "nezmizí, neodstraní",
    "process": "proces",
    "parent": "rodič, rodiče",
    "module": "modul, moduly, modulů, modulem, modulu",
    "times": "krát",
    "call": "volání",
    "crossing": "přechodů",
    "error": "chyb",
    "assessment": "hodnocení, posouzení",
    "v1 and v2": "v1 a v2",
}

DURATIONS = {
    "millisecond": "milisekund, milisekundy",
    "second": "sekunda, sekundy, sekund, sekundu, vteřin, vteřiny, vteřina",
    "minute": "minuta, minuty, minut, minutu",
    "hour": "hodina, hodiny, hodin, hodinu",
    "day": "den, dny, dnů, dní",
    "week": "týden, týdny, týdnů, týdnu",
}

# "Den a 2 hodiny": one of a unit has no number.
AMOUNTS = ((r"(?<!\d)(?<!\d )\b(den|hodina|týden|minuta)(?= a \d)", r"1 \1"),)

NUMBERS = {
    0: "nula",
    1: "jeden, jedna, jedno, jednoho, jednu",
    2: "dva, dvě, dvou",
    3: "tři, tří",
    4: "čtyři, čtyř",
    5: "pět, pěti",
    6: "šest, šesti",
    7: "sedm, sedmi",
    8: "osm, osmi",
    9: "devět, devíti",
    10: "deset, deseti",
    11: "jedenáct",
    12: "dvanáct",
    13: "třináct",
    14: "čtrnáct",
    15: "patnáct",
    16: "šestnáct",
    17: "sedmnáct",
    18: "osmnáct",
    19: "devatenáct",
    20: "dvacet, dvaceti",
    30: "třicet",
    40: "čtyřicet",
    50: "padesát",
    60: "šedesát",
    70: "sedmdesát",
    80: "osmdesát",
    90: "devadesát",
    100: "sto",
    200: "dvě stě",
    300: "tři sta",
    1000: "tisíc, tisíce",
}
