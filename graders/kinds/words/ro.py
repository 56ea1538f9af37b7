"""Romanian, with its accents or without."""

WORDS = {
    "yes": """da, desigur, sigur, bineînțeles, corect, adevărat, exact, așa este, așa e,
        evident, cu siguranță, fără îndoială, absolut, firește, este corect, e corect, e
        adevărat, este adevărat, întotdeauna, clar, negreșit, fără excepție, de acord, sigur că
        da, bineînțeles că da, mda, categoric, corectă, adevărată, evident că da, da da, dap,
        aha, păi da, cum să nu, yep, îhî, mhm, normal că da""",
    "no": """nu, niciodată, deloc, nicidecum, în niciun caz, sub nicio formă, ba nu,
        bineînțeles că nu, sigur că nu, cu siguranță nu, nici gând, nicicum, din păcate nu,
        categoric nu, absolut deloc, evident că nu, nu prea, nu nu, nup, nț, nț nț, nah, neah,
        nope, nici vorbă, păi nu, nici pomeneală, ba nu ba nu, aiurea""",
    "not": """nu e, nu este, nu sunt, nici, niciun, nicio, nimeni, niciuna, nicăieri, încă nu,
        nu încă, nu a fost, nu era, nu are, nu se, nu a, nu au, nu am, nu poate, nici măcar, nu
        îl, nu o, n are, n au, n am""",
    "wrong": """greșit, greșită, incorect, incorectă, fals, falsă, eronat, eronată, neadevărat,
        nu e adevărat, nu este adevărat, nu e corect, nu este corect, nu e corectă, nu este
        corectă, minciună, prostii, contrariul, dimpotrivă, glumă, glumesc, o glumă, invalid,
        șters, dezactivat, imposibil, o greșeală, absent, prea mult, prea multe, prea puțin,
        prea puține, tăiat, nu e așa, nu este așa, exclus, oprit din""",
    "untrue": """nu e adevărat că, nu este adevărat că, e fals că, este fals că, nu cred că, mă
        îndoiesc că, mă îndoiesc, e greșit că, este greșit că, e greșit să spunem că, nu e
        cazul că, contrariul lui, departe de, e o minciună că, nu e vorba că, neg că""",
    "leave": "fără, neincluzând, fără să număr, minus, nenumărând, fără a număra, excluzând",
    "except": """în afară de, cu excepția, exceptând, în loc de, în locul, orice în afară de,
        tot în afară de, toate în afară de, nu mai, nu mai este, nu mai e, nu mai sunt, spre
        deosebire de, altceva decât, diferit de, altul decât, alta decât, orice altceva decât,
        în afara""",
    "hedge": """nu cred, poate, poate că, probabil, posibil, e posibil, este posibil, presupun,
        presupun că, bănuiesc, bănuiesc că, ghicesc, am ghicit, o presupunere, presupunere,
        estimez, ar putea, ar putea fi, ar fi, s ar putea, trebuie să fie, trebuie, ar trebui,
        ar trebui să fie, nu sunt sigur, nu sunt sigură, nu s sigur, nesigur, nesigură, nu știu
        sigur, nu știu dacă, nu sunt foarte sigur, depinde, uneori, câteodată, parțial, în
        parte, se pare, se pare că, pare, pare că, pare a fi, aparent, chipurile, cică, dacă
        îmi amintesc bine, dacă nu mă înșel, dacă nu greșesc, din câte știu, din câte îmi
        amintesc, din memorie, nu neapărat, teoretic, în teorie, de obicei, în mod normal, în
        general, de regulă, sper, sper că, cine știe, da și nu, nu și da, da sau nu, sau nu,
        sau ceva de genul, ceva de genul, aș zice, aș zice că, aș spune, aș spune că, pariez,
        pariez pe, la întâmplare, îndoielnic, nu am verificat, n am verificat, neverificat, nu
        am rulat, n am rulat, oare, dubios, îndoială, am dubii, pesemne, cel mai probabil, mai
        mult ca sigur, ar veni, o fi""",
    "or": "sau, fie, sau poate, ori poate, sau și",
    "and": """și, plus, precum și, de asemenea, împreună cu, iar, totodată, cât și, alături de,
        în plus, respectiv""",
    "about": """aproximativ, circa, cam, aproape, vreo, în jur de, cca, mai mult sau mai puțin,
        undeva la, plus minus, rotunjit, aprox, în jurul a, cam la""",
    "bound": """la sută, cel puțin, cel mult, minim, maxim, minimum, maximum, până la, între,
        dublu, dublul, dublul lui, de două ori mai, jumătate, jumătate din, sau mai mult, sau
        mai multe, sau mai puțin, sau mai puține, sau mai nou, sau mai nouă, sau mai mare, mai
        nou, mai nouă, mai vechi, mai nou decât, mai vechi decât, nu mai mult de, nu mai puțin
        de, măcar, triplu, de două ori câte""",
    "over": """mai lung de, mai mult de, mai multe de, mai mare de, mai mare decât, peste, mai
        mult decât, mai multe decât, mai mulți de""",
    "under": """mai puțin de, mai puține de, mai mic de, mai mic decât, mai puțin decât, mai
        puține decât""",
    "fix": """scuze, pardon, îmi cer scuze, nu stai, stai, stai puțin, ba nu scuze, nu scuze,
        adică nu, vreau să spun, voiam să spun, am vrut să spun, corecție, corectură, corectez,
        de fapt, ci, mai bine zis, mai exact, mai degrabă, am greșit, greșeala mea, ups, oh nu,
        în realitate, dar de fapt, rectific, editat, edit, după verificare, am renumărat, ba
        da, am verificat din nou, mă corectez, nu e de fapt""",
    "next": """apoi, după aceea, a devenit, devine, s a transformat în, a trecut la, ulterior,
        pe urmă, s a schimbat în, iar apoi""",
    "because": """pentru că, fiindcă, deoarece, întrucât, căci, că, din cauză că, din cauza,
        datorită, deci, așadar, prin urmare, astfel, de aceea, adică, înseamnă, ceea ce
        înseamnă, de exemplu, spre exemplu, conform, potrivit, deși, chiar dacă, în timp ce,
        când, unde, care, ce, cum, cu, în, la, pe, din, de, de la, pentru, prin, după, dintre,
        până când, odată ce, drept, cu alte cuvinte, altfel spus, grație, în ciuda, ca să, la
        fel cum""",
    "but": "dar, însă, totuși, cu toate acestea, numai că, ba chiar",
    "else": """ieri, alaltăieri, mâine, înainte, înainte de actualizare, înainte de repornire,
        înainte de restart, înainte de reboot, anterior, mai devreme, săptămâna trecută, anul
        trecut, data trecută, pe vremuri, odinioară, va fi, vor fi, o să fie, curând, mai
        târziu, pe alt calculator, pe altă mașină, alt calculator, altă mașină, pe celălalt
        calculator, pe laptopul vechi, acasă, la serviciu, la muncă, colegul meu, coleg,
        colegul, colega, colega mea, prietenul meu, prieten, prietena, fratele meu, sora mea,
        tata, mama, vecinul, colegul de cameră, cineva, altcineva, pe internet, în carte,
        cartea, conform cărții, în manual, documentația, în documentație, readme, vechi,
        vechea, vechiul, precedent, precedenta, fostul, ar fi trebuit, trebuia să fie, credeam,
        credeam că, am crezut, am crezut că, mă gândeam, am căutat pe google, în altă parte, aș
        vrea, vreau, înainte era, fusese, era înainte, la curs, cursul, urma să fie, vom avea""",
    "order": """puncte, punctaj, punctaj maxim, acordați, acordă, dă mi, vă rog, te rog,
        considerați, evaluator, profesor, domnule profesor, notă maximă, instrucțiuni,
        ignorați, ignoră, toate punctele, notați""",
    "blank": """nu știu, habar n am, habar nu am, n am idee, nu am idee, necunoscut, vezi mai
        sus, nu se aplică, ceva, orice, am uitat, gata, făcut, terminat, nu am găsit, n am
        găsit, multe, mult, gol, fără răspuns, nu am numărat, n am numărat, nicio idee, nu
        contează""",
    "none": """nimic, niciunul, zero, niciun modul, nu există, nu există niciun, nu
        există niciunul, nu sunt module, nu e niciunul, nici unul, nici una, nu există niciuna,
        nu există module, nu e nimic, nu apare nimic, niciunul dintre ele, nici unul
        nici altul, niciuna dintre ele""",
    "than": """decât, față de, comparativ cu, în comparație cu, versus, la fel de mult ca, la
        fel de des ca, la fel de multe ca, în raport cu""",
    "more": """mai mult, mai multe, mai cel mai mult, cele mai multe, cel mai des, mai des, cel
        mai frecvent, mai frecvent, cel mai mare, mai mare, cel mai apelat, cel mai mult
        apelat, depășește, câștigă, majoritatea, cei mai cel mai""",
    "less": """mai puțin, mai puține, cel mai puțin, cele mai puține, mai rar, cel mai rar,
        rar, mai mic, cel mai mic, al doilea, pe locul doi, pe locul al doilea, pierde, doar o
        dată, o singură dată, ultimul loc, a doua, locul doi, pe locul trei, al treilea""",
    "beaten": "depășit de, întrecut de, bătut de",
    "times": """ori, de ori, dată, x ori, ori mai multe, ori mai mult, de ori mai multe, de ori
        mai mult""",
    "limit": """doar, numai, unele, unii, câteva, câțiva, unul dintre, una dintre, două dintre,
        doi dintre, parte, o parte, o parte din, dacă, în cazul în care, cu condiția, nu toate,
        nu toți, nu întotdeauna, nu fiecare, nu mereu, exclusiv, decât dacă, doar dacă, atâta
        timp cât""",
    "refer": """este, e, sunt, era, erau, a fost, au fost, fost, fi, acesta, aceasta, acestea,
        aceștia, asta, acela, aceea, el, ea, ele, eu, noi, îl, îi, le, lui, lor, sa, mea, meu,
        mele, un, o, una, unul, al, răspunsul, răspuns, răspunsul meu, aici, acolo, toate,
        toți, fiecare, are, am, au, avem, avea, aveau, mai, încă, deja, așa, chiar, iată, mi,
        vă, sunt toate, este un, este o, sa i, li, cel, cea, cei, cele""",
    "fill": """zombiul, zombi, la mine, pe mașina mea, pe calculatorul meu, calculatorul,
        calculator, laptop, laptopul, server, serverul, mașina, mașină virtuală, sistem, sistemul,
        sistemului, nucleu, nucleul, nucleului, kernel, kernelul, kernelului, kernelului meu,
        versiune, versiunea, modul, modulul, module, modulele, modulelor, module încărcate,
        încărcat, încărcată, încărcate, încărcați, număr, numărul, numere, total, totalul, în
        total, suma, împreună, valoare, valoarea, nume, numele, denumire, se numește, numit,
        numită, acum, momentan, în prezent, actual, actuală, curent, curentă, rulează, rulând,
        rulat, am rulat, pornit, pornește, pornită, funcționează, apel, apeluri, apelul,
        apelurile, apel de sistem, apeluri de sistem, apelului, apelat, apelată, apelează, sunt
        apelate, linie, linii, linia, liniile, rând, rânduri, rândul, coloană, tabel, tabelul,
        antet, antetul, fișier, fișierul, fișiere, fișierele, fișierului, director, directorul,
        dosar, folder, disc, discul, program, programul, programului, proces, procesul, procese,
        procesele, procesului, număr de proces, părinte, părintele, părintelui, proces părinte,
        procesul părinte, copil, copilul, stare, starea, stării, status, litera, litere,
        parametru, parametri, parametrii, opțiune, opțiuni, opțiunile, comandă, comenzii, comanda
        de rețea, listă, primul, prima, primele, ultimul, ultima, în final, la final, la sfârșit,
        în cele din urmă, mai întâi, întâi, la început, inițial, următorul, următoarele,
        următoarea, mulțumesc, mersi, salut, bună, amândouă, ambele, ambii, cred, cred că, eu
        cred, consider, părerea mea, după mine, după părerea mea, arată, afișează, afișat, apare,
        apar, apărea, văd, am văzut, se vede, se văd, scrie, scris, am scris, zice, spune, spus,
        tipărește, tipărit, imprimat, a dat, îmi dă, returnează, returnat, a returnat, raportează,
        rezultat, rezultatul, ieșire, ieșirea, ieșirii, găsit, am găsit, găsesc, găsește, obțin,
        am obținut, obținut, primesc, am primit, primit, primește, număr eu, numărat, am numărat,
        numărate, cod, codul, cod de ieșire, codul de ieșire, codul de stare, terminat cu,
        încheiat, se termină, s a terminat, terminal, terminalul, terminalului, ecran, ecranul,
        fereastră, consolă, shell, shellul, memorie, memoria, bibliotecă, biblioteci,
        bibliotecile, încărcător, linker, container, containere, containerele, containerelor,
        containerul, gazdă, gazdei, dispozitiv, driver, drivere, utilizator, utilizatorul,
        serviciu, servicii, aplicație, aplicația, rețea, rețeaua, graniță, limită, trecere,
        treceri, trecut, traversat, traversări, intrat, intră, ieșit, activat, activată, setat,
        compilat, compilată, construit, inclus, conține, cuprinde, aparține, legat de, legate de,
        ține de, țin de, folosește, folosit, folosesc, folosește se, deschide, deschis, a deschis,
        deschisă, deschise, citește, citit, a citit, încarcă, a încărcat, există, prezent,
        prezentă, țintă, montat, necesită, are nevoie, nevoie, rămâne, rămas, a rămas, imediat,
        direct, simultan, în același timp, stânga, dreapta, sus, jos, însuși, propriu zis, foarte,
        chiar așa, simplu, pur și simplu, cuvânt, cuvinte, caracter, semn, majusculă, literă mare,
        semnal, semnalul, oprit, oprită, s a oprit, transmis, primit de, trimis, asta e tot, asta
        e, atât, atâta tot, nimic altceva, nimic mai mult, nimic în plus, altceva nimic, și atât,
        pid, ppid, id, ubuntu, debian, fedora, linux, verificat, am verificat, comparat, testat,
        uitat la, m am uitat, bucăți, tocmai, normal, obișnuit, nou, nouă, complet, întreg,
        echivalent, egal cu, în uname, conform uname, între ele, versiunile, între ei""",
}

MARKS = {
    "denies again": "niciun, nicio, niciodată, nimic, nimeni, deloc",
    "exclusive": "doar, numai",
    "and a half": "și jumătate",
    "nobody": "nimeni",
    "prefix": "ne",
    "nor": "nici",
    "that": "că, dacă",
    "condition": "dacă, în cazul în care, cu condiția, decât dacă, doar dacă",
    "reverse": "invers, pe dos, dimpotrivă",
    "versus": "versus, contra",
    "jest": "glumă, glumesc, o glumă",
    "cause": "pentru că, fiindcă, deoarece, întrucât, căci, din cauza",
    "hence": "deci, așadar, prin urmare, astfel, de aceea",
    "seeing": """văd, am văzut, verificat, am verificat, comparat, cred, găsit, am găsit, știu,
        înțeleg, obțin, am numărat""",
    "equals": "adică, înseamnă",
    "person": "eu, noi, am",
    "deed": "făcut, rulat, pornit, încercat",
    "place": "peste",
    "from": "de la, din",
    "to": "la, în",
    "early": "întâi, mai întâi, inițial, la început, înainte, anterior",
    "late": "apoi, după aceea, acum, la final, ulterior, pe urmă",
    "and": "și",
    "countable": "fișiere, procese, biblioteci",
    "unit": "secunde, minute, ore, zile, procente",
    "round number": "mii, milioane",
    "tells": "zice, conform",
    "final": "răspuns, concluzie",
    "concludes": "deci, adică",
    "for every": "pentru fiecare",
    "seeks": """găsit, găsi, găsesc, gasit, văd, vad, văzut, vazut, observat, observ,
        detectat, sesizat""",
    "seeks in vain": """nu am găsit, nu am gasit, n-am găsit, n-am gasit, nu văd, nu vad, nu
        am văzut, nu am vazut, n-am văzut, nu am observat, n-am observat""",
    "able to": "am putut, pot, am reușit să, am reusit sa",
    "impossible": "imposibil, nu este posibil, nu e posibil, nu se poate",
    "mine": "acasă",
    "outside of it": "gazdă, gazda, afară, în afară, laptop, calculator",
    "inside of it": "container, containere, containerul, înăuntru, în interior",
    "each place": "peste tot, toate, toți, ambele, fiecare",
    "there too": "și, la fel, de asemenea",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "version one": "prima versiune, versiunea 1, versiunea întâi",
    "version two": "a doua versiune, versiunea 2, versiunea a doua",
    "loaded": "încărcat, încărcată, încărcat ca modul, este încărcat",
    "built-in": """integrat, integrat în kernel, integrat în nucleu, încorporat, încorporat în
        kernel, încorporat în nucleu, compilat în kernel, compilat în nucleu, parte din kernel,
        parte din nucleu, inclus în kernel, inclus în nucleu""",
    "available": """disponibil, disponibilă, disponibil dar neîncărcat, disponibil dar nu este
        încărcat, disponibil dar nu e încărcat, disponibil dar nu încărcat, pe disc, e pe disc,
        pe disc dar neîncărcat, pe disc dar nu este încărcat, pe disc dar nu e încărcat""",
    "missing": """lipsește, lipsă, indisponibil, nu este disponibil, nu e disponibil,
        inexistent, absent""",
    "stopped": "oprit, oprită, suspendat",
    "zombie": "proces zombie",
    "ready": "pregătit, gata de folosit",
    "loadable": "încărcabil, poate fi încărcat",
    "unfit": "nepotrivit, neadecvat",
    "same": "același, aceeași, aceleași, identică, identice, la fel",
    "shared": "partajează",
    "different": "diferiți, diferite, diferită, diferă, diferență, diferențe",
    "own": "propriul",
    "changes": "cambia",
    "gone": "dispare",
    "removes": "a dispărut, elimină, șterge, omoară",
    "stays": "rămâne, a rămas",
    "already dead": "tot acolo",
    "no effect": "degeaba, niciun efect, nu are efect, nu are niciun efect, fără efect",
    "zombies": "zombi",
    "process": "proces, procesul",
    "parent": "părinte, părintele",
    "module": "modul, modulul",
    "times": "ori",
    "call": "apeluri",
    "error": "erori",
    "assessment": "evaluarea",
}

DURATIONS = {
    "nanosecond": "nanosecunde",
    "microsecond": "microsecunde",
    "millisecond": "milisecunde",
    "second": "secundă, secunde",
    "minute": "minut, minută, minute",
    "hour": "oră, ore",
    "day": "zi, zile",
    "week": "săptămână, săptămâni",
}

# "O zi", "26 de ore".
AMOUNTS = (
    (r"\b(?:o|un) (?=(?:zi|oră|ora|minut|secundă)\b)", "1 "),
    (r"(?<=\d) de (?=(?:zile|ore|minute|secunde)\b)", " "),
)

NUMBERS = {
    0: "zero",
    1: "unu, una",
    2: "doi, două",
    3: "trei",
    4: "patru",
    5: "cinci",
    6: "șase",
    7: "șapte",
    8: "opt",
    9: "nouă",
    10: "zece, zeci",
    11: "unsprezece",
    12: "doisprezece, douăsprezece",
    13: "treisprezece",
    14: "paisprezece",
    15: "cincisprezece",
    16: "șaisprezece",
    17: "șaptesprezece",
    18: "optsprezece",
    19: "nouăsprezece",
    20: "douăzeci",
    30: "treizeci",
    40: "patruzeci",
    50: "cincizeci",
    60: "șaizeci",
    70: "șaptezeci",
    80: "optzeci",
    90: "nouăzeci",
    100: "o sută, sută, sute",
    1000: "mie, mii",
}
