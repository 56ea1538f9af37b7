"""Dutch."""

WORDS = {
    "yes": """ja, jawel, jazeker, jep, juist, correct, klopt, dat klopt, inderdaad, zeker, zeker
        weten, absoluut, natuurlijk, uiteraard, precies, dat is waar, het is waar,
        vanzelfsprekend, ongetwijfeld, zonder twijfel, zonder meer, dat is juist, zonder
        uitzondering, dat is correct, het klopt, klopt helemaal, helemaal juist, ja hoor,
        jahoor, jaja, ja ja, tuurlijk, ja joh, zeker wel, yes, yep, ja zeker, ja natuurlijk, wis
        en zeker""",
    "no": """niet echt, niet helemaal, nee, neen, nooit, nimmer, geenszins, helemaal niet, absoluut
        niet, zeker niet, natuurlijk niet, in geen geval, op geen enkele manier, totaal niet,
        beslist niet, nope, nee hoor, welnee, nee joh, in het geheel niet, jammer genoeg niet,
        helaas niet, helaas nee, uiteraard niet, neuh, nee nee, niet hoor, echt niet, mooi niet,
        nah, welnee joh, nee man, nee zeg""",
    "not": """niet, geen, geen enkele, geen enkel, niemand, nergens, nog niet, nog geen, nog
        nooit, nauwelijks, amper, is het niet""",
    "wrong": """onjuist, fout, verkeerd, onwaar, gelogen, niet waar, niet juist, niet correct,
        klopt niet, klopt dat niet, het klopt niet, dat klopt niet, is niet waar, is niet
        juist, is niet correct, onzin, kletskoek, het tegendeel, het tegenovergestelde, een
        grap, grapje, was een grapje, ongeldig, is uitgeschakeld, uitgeschakeld, verwijderd,
        uitgezet, incorrect, een leugen, doorgestreept, afwezig, ontbreekt, is verwijderd, is
        weg, uitgesloten, onzinnig, te hoog, te laag""",
    "untrue": """het klopt niet dat, het is niet waar dat, het is onwaar dat, het is onjuist
        dat, niet waar dat, onwaar dat, ik denk niet dat, ik geloof niet dat, ik betwijfel of,
        ik betwijfel dat, het tegendeel van, het is een leugen dat, het is niet zo dat, niet zo
        dat, verre van, ik denk niet, ik geloof niet""",
    "leave": """zonder, niet meegeteld, niet meegerekend, exclusief, afgezien van de, niet
        inbegrepen""",
    "except": """behalve, uitgezonderd, met uitzondering van, op uitzondering van, afgezien
        van, in plaats van, alles behalve, allesbehalve, niet meer, niet langer, anders dan, in
        tegenstelling tot, ongelijk aan, niet gelijk aan, geen meer, niks anders dan geen""",
    "hedge": """misschien, wellicht, mogelijk, mogelijks, mogelijkerwijs, waarschijnlijk,
        vermoedelijk, allicht, zou kunnen, zou het kunnen, zou, zouden, kan, kunnen, kan zijn,
        kan het zijn, het kan, zou moeten, zou moeten zijn, ik gok, gok, een gok, gokje,
        gegokt, ik raad, raad, geraden, een gok is, ik vermoed, vermoed, ik neem aan, neem aan,
        aangenomen, onzeker, niet zeker, ik weet niet zeker, weet niet zeker, weet het niet
        zeker, ik weet het niet zeker, niet helemaal zeker, ben niet zeker, twijfel, ik
        twijfel, twijfelachtig, betwijfel, hangt ervan af, ligt eraan, dat hangt ervan af,
        soms, deels, gedeeltelijk, ten dele, blijkbaar, schijnbaar, naar verluidt, als ik me
        niet vergis, als ik het me goed herinner, als ik me goed herinner, voor zover ik weet,
        voor zover ik me herinner, naar mijn weten, uit mijn hoofd, niet per se, niet
        noodzakelijk, of niet, of zoiets, ja en nee, nee en ja, ja of nee, of toch wel, of toch
        niet, of wel, in theorie, theoretisch, normaal gesproken, normaliter, meestal,
        gewoonlijk, doorgaans, in de regel, over het algemeen, wie weet,
        niemand weet, volgens mij misschien, ergens, het lijkt, lijkt, lijkt het, schijnt, ik
        zou zeggen, zou ik zeggen, ik wed, ik schat, schat, schat ik, eventueel, niet
        gecontroleerd, niet nagekeken, niet getest, niet uitgevoerd, niet gekeken, of niet
        soms, vast wel, dacht ik, al dan niet, wat dan ook""",
    "or": "noch, of, dan wel, ofwel, oftewel of, en of, of anders",
    "and": "en, alsmede, evenals, alsook, ook, en ook, plus, samen met, zowel, tevens, daarnaast",
    "about": """iets meer dan, iets minder dan, net onder, net boven, krap, ongeveer, circa, ca,
        rond, rond de, zowat, zo ongeveer, pakweg, min of meer, bijna, grofweg, om en nabij, of
        zo, plusminus, plus minus, zo'n, een stuk of, of daaromtrent, naar schatting, geschat,
        vrijwel, in de buurt van, haast""",
    "bound": """minstens, tenminste, ten minste, minimaal, maximaal, hoogstens, hooguit, ten
        hoogste, op zijn hoogst, op zijn minst, niet meer dan, niet minder dan, geen hogere
        dan, tot, tot aan, of meer, of minder, of hoger, of lager, nieuwer dan, ouder dan,
        nieuwer, of ouder, of nieuwer, en ouder, en nieuwer, tussen, dubbel, dubbel zo veel,
        het dubbele van, het dubbele, tweemaal, de helft van, de helft, half, halve, vanaf, en
        meer, plus een, min een""",
    "over": "langer dan, meer dan, groter dan, hoger dan, boven, over de, ruim",
    "under": "korter dan, minder dan, kleiner dan, lager dan, onder",
    "fix": """sorry, sorry nee, nee sorry, nee wacht, wacht nee, wacht even, oeps, oh nee,
        ach nee, o nee, ik bedoel, ik bedoelde, bedoel, bedoelde, ik bedoel eigenlijk, correctie,
        verbetering, rectificatie, beter gezegd, of liever, liever gezegd, of beter, eigenlijk, nee
        eigenlijk, maar eigenlijk, in werkelijkheid, in feite, pardon, excuus, mijn fout, foutje,
        vergissing, vergiste me, ik vergiste me, ik heb me vergist, typfout, tikfout, verbeterd,
        gecorrigeerd, aangepast, nee toch, toch niet, nee het is, fout het is, nogmaals gekeken, nog
        eens gekeken, bij nader inzien, aanvulling, edit, doe maar, oh wacht, ho wacht, o wacht""",
    "next": """werd, wordt nu, daarna, vervolgens, veranderde in, verandert in, veranderd in,
        overgegaan in, nu echter""",
    "because": """want, omdat, doordat, aangezien, vermits, wegens, vanwege, dankzij, dus,
        daarom, vandaar, daardoor, derhalve, zodat, hoewel, ofschoon, terwijl, als, zoals, waar
        bij, waarbij, waarvan, waarin, waardoor, wat, namelijk, immers, dat wil zeggen, d w z,
        dwz, oftewel, m a w, met andere woorden, bijvoorbeeld, bv, volgens, voor, met, in, op,
        bij, sinds, nadat, zodra, totdat, zolang, ondanks, zelfs als, ook al, om, door, via,
        dit omdat, dat betekent, wat betekent, hetgeen, ten gevolge van, gezien""",
    "but": "maar, echter, doch, daarentegen, desondanks, toch, niettemin, evenwel",
    "else": """vroeger, gisteren, eergisteren, morgen, vorige week, vorige keer, vorig jaar,
        voor de update, voor de upgrade, voor de herstart, voor het herstarten, na de volgende
        herstart, eerder, eerst was het, daarvoor was het, eerder was het, voorheen, voordien,
        destijds, ooit, straks, binnenkort, later, op mijn andere computer, op een andere
        computer, op een andere machine, op mijn andere machine, andere machine, andere
        computer, op mijn laptop, op mijn pc, thuis, op het werk, mijn collega, collega, mijn
        vriend, vriend, vriendin, mijn vriendin, klasgenoot, mijn klasgenoot, medestudent,
        huisgenoot, buurman, buurvrouw, mijn broer, mijn vader, mijn moeder, mijn zus, iemand,
        iemand anders, op internet, op het internet, in het boek, volgens het boek, het boek,
        handleiding, de handleiding, documentatie, de leraar, mijn docent, in de les, in de
        cursus, de cursus, readme, had moeten zijn, zal zijn, zal worden, zou zijn, zou moeten
        worden, oude, de oude, mijn oude, vorige, de vorige, het vorige, wou, wilde, zal,
        gegoogeld, opgezocht wat, gelezen dat, ik dacht, ik dacht eerst, eerst dacht ik, ik had
        eerst, was ooit, voorafgaand, elders, ergens anders, naast me""",
    "order": """punten, alle punten, volle punten, geef me, geef mij, reken goed, keur goed,
        beoordeel, beoordelaar, beste docent, goedkeuren, tel het, gelieve, graag goedrekenen,
        goedrekenen, als juist rekenen, instructies, negeer, cijfer""",
    "blank": """geen idee, weet niet, weet ik niet, ik weet niet, ik weet het niet, weet het
        niet, geen flauw idee, onbekend, zie boven, niet van toepassing, nvt, n v t, maakt niet
        uit, iets, van alles, vergeten, ik ben het vergeten, gedaan, klaar, niet gevonden, niet
        geteld, veel, heel veel, heleboel, geen antwoord, wie zal het zeggen, leeg, niets
        gedaan""",
    "none": """niets, niks, nul, geen van alle, geen van beide, geen van deze, geen modules,
        geen module, er zijn er geen, er zijn geen, geen enkele module, helemaal niets,
        helemaal geen, er is geen, er is niets, zijn er niet, geeneen, geen van beiden, geen
        van de twee, noch het een noch het ander, lege uitvoer, een lege uitvoer, geen uitvoer""",
    "than": """dan, vergeleken met, in vergelijking met, ten opzichte van, tegenover, tegen,
        zoveel als, zo veel als, zo vaak als, evenveel als, even vaak als, zoveel aanroepen
        als, zo veel aanroepen als, zoveel systeemaanroepen als, zoveel calls als""",
    "more": """meer, meest, meeste, het meest, het meeste, vaker, vaakst, het vaakst, groter,
        grootst, grootste, hoger, hoogst, hoogste, overtreft, wint, won, het hoogst, het
        grootst, het vaakste, vaakste""",
    "less": """minder, minst, minste, het minst, het minste, kleiner, kleinst, lager, laagst,
        laagste, zeldzamer, het zeldzaamst, verliest, op de tweede plaats, op plaats twee, op
        één na, tweede plaats, slechts een keer, maar een keer, alleen de tweede, op een na
        meest, als laatste""",
    "beaten": "overtroffen door, verslagen door, wordt overtroffen, verliest van",
    "times": "keer, keren, maal, x zo, keer zo veel, voudig, voud, factor, keer zoveel",
    "limit": """alleen, enkel, slechts, louter, uitsluitend, sommige, enkele, een paar, een van
        de, een van, twee van, deel van, een deel van, tenzij, mits, indien, niet alle, niet
        altijd, niet allemaal, niet elk, niet elke, of het, voornamelijk, zolang als, alleen
        als, alleen maar, pas, deels wel""",
    "refer": """het, dat, dit, de, die, deze, een, hij, zij, ze, er, is, zijn, was, waren,
        wordt, worden, heeft, heb, hebben, had, ik, we, wij, je, men, antwoord, het antwoord,
        hier, daar, zo, doet, doen, deed, ook zo, al, alle, alles, allemaal, ervan, erin, hem,
        haar, 't, wel, nu""",
    "fill": """zoveel, zo veel, bij mij, bij ons, mij, me, mijn, m'n, ons, onze, van, van de, van
        het, naar, uit, aan, te, gewoon, gelijk aan, nou, momenteel, op dit moment, thans, huidig,
        huidige, precies gezegd, exact, exacte, in totaal, totaal, samen, gezamenlijk, som,
        aantal, getal, nummer, waarde, naam, namen, heet, heten, genaamd, toont, tonen, getoond,
        laat zien, laten zien, laat, zien, zie, ziet, zag, gezien heb, ik zie, geeft, gaf, geven,
        gegeven, terug, geeft terug, gaf terug, uitvoer, uitkomst, resultaat, oplossing, zegt,
        zei, staat, staan, stond, stonden, staat er, er staat, er staan, staat daar, komt, komen,
        kwam, uitgekomen, druk, drukt, drukt af, drukte, afgedrukt, print, schrijft, meldt,
        meldde, vermeldt, krijg, krijgt, kreeg, gekregen, vind, vindt, vond, vonden, gevonden,
        tel, telt, telde, geteld, geteld heb, kernel, kern, module, modules, geladen modules,
        geladen, versie, kernelversie, systeem, machine, computer, laptop, server, virtuele, vm,
        doos, draait, draaien, draaide, draaiend, draaiende, gedraaid, loopt, lopend, lopende,
        systeemaanroep, systeemaanroepen, aanroep, aanroepen, aangeroepen, roept, roept aan, riep,
        regel, regels, rij, rijen, kolom, kolommen, tabel, kop, kopregel, bestand, bestanden, map,
        mappen, schijf, programma, programma's, proces, processen, procesnummer, ouder proces,
        ouderproces, bovenliggend, bovenliggende, kind, toestand, toestandsletter, status,
        statuscode, staat van, letter, letters, parameter, parameters, optie, opties, vlag,
        opdracht, commando, lijst, volgende, eerste, laatste, ten eerste, ten slotte, tenslotte,
        tot slot, uiteindelijk, eindelijk, eerst, toen, dan ook, alstublieft, alsjeblieft,
        bedankt, dank, dankje, hallo, hoi, beide, elk, elke, ieder, iedere, iedereen, denk, denk
        ik, ik denk, geloof ik, ik geloof, volgens mij, mijns inziens, vind ik, ik vind, betekent,
        opent, opende, openen, geopend, open, bevat, bevatten, ingeschakeld, aangezet, gezet,
        gebouwd, gecompileerd, meegecompileerd, opgestart, gestart, start, startte, opstart,
        opstarten, boot, geboot, letterteken, exit, exitcode, exitstatus, afsluitcode,
        afsluitstatus, eindigt, eindigde, beëindigd, gestopt, luidt, ingebouwd in, gebruikt,
        gebruik, gebruikte, nodig, heeft nodig, verder niets, niets anders, niks anders, verder
        niks, meer niet, dat is alles, dat is het, dat was het, en verder niets, niets meer,
        terminal, scherm, venster, shell, schil, prompt, geheugen, bibliotheek, bibliotheken,
        lader, koppelt, container, containers, apparaat, stuurprogramma, stuurprogramma's,
        gebruiker, dienst, diensten, toepassing, netwerk, netwerkopdracht, netwerkcommando,
        opdrachten, grens, overgangen, overgang, wisselingen, gekruist, eruit, gaat, ging, gegaan,
        kernelmodus, gebruikersmodus, gastheer, host, zelfde machine, zelf, zelfs, eigen,
        helemaal, echt, eenvoudig, heel, erg, zeer, best, blijft, blijven, bleef, direct, meteen,
        onmiddellijk, tegelijk, tegelijkertijd, beneden, boven aan, links, rechts, bovenaan,
        onderaan, mee, meegegeven, doorgegeven, ontvangen, ontving, aanwezig, bestaat, doel,
        gekoppeld, aangekoppeld, standaard, wisselt, tekens, teken, cijfers, hoofdletter,
        hoofdletters, kleine letter, tussen haakjes, stuk, stuks, het gaat om, gaat om, welke,
        welk, dus ook, nagekeken, nagegaan, gecontroleerd, gemeten, nageteld, bekeken, kijk, keek,
        gekeken, typ, typte, getypt, intypte, tikte, ubuntu, debian, fedora, id, pid, ppid, hoor,
        vier letters, ander woord, zogenaamd, gezegd, bovendien, gedaan met, want ja, samengeteld,
        opgeteld, eraf, afgetrokken, er af, overal, geen idee waarom, weet niet waarom, hopelijk
        klopt dit, hopelijk klopt het, ik hoop dat het klopt, hoop dat het klopt, hopelijk goed,
        ik hoop dat dit klopt, onderling, van elkaar, versies""",
}

MARKS = {
    "task": "vraag, opdracht, oefening",
    "shown above": "zie boven",
    "starting at": "sinds",
    "said for": "voor, bij",
    "sets against": "terwijl, hoewel",
    "empty": "leeg",
    "regrets": "helaas",
    "denies the verb before it": "niet, nooit",
    "but rather": "maar",
    "exclusive": "alleen, slechts, enkel, pas",
    "ranks before": "daarna, gevolgd door, dan, voor",
    "doing so": "dat doen, het doen",
    "and a half": "en een half, en een halve",
    "dot": "punt",
    "dash": "streepje, koppelteken",
    "underscore": "liggend streepje",
    "equals sign": "is gelijk aan",
    "affirming": "wel",
    "nor": "noch",
    "nobody": "niemand",
    "correcting": "nee, neen",
    "condition": "tenzij, mits, indien",
    "reverse": "omgekeerd, andersom, achterstevoren",
    "versus": "tegen, tegenover",
    "jest": "grapje, een grap, was een grapje",
    "cause": "want, omdat, doordat, aangezien, wegens, vanwege",
    "hence": "dus, daarom, derhalve, vandaar",
    "undone": "verwijderd, gesloten, beëindigd, ontladen",
    "mine": "op mijn laptop, op mijn pc, thuis",
    "seeing": """zie, zag, gezien, bekeken, gekeken, keek, gecontroleerd, nagekeken,
        vergeleken, getest, denk, geloof, vind, vond, gevonden, weet, begrijp, krijg, kreeg,
        tel, telde""",
    "equals": "dat wil zeggen, d w z, dwz, oftewel, namelijk",
    "person": "ik, wij, we, heb",
    "deed": "gedaan, uitgevoerd, gestart, geprobeerd, gedraaid",
    "place": "boven, onder, over",
    "from": "van",
    "to": "naar, tot",
    "early": "eerst, vroeger, voorheen, eerder, vooraf, daarvoor, oorspronkelijk, aanvankelijk",
    "late": "daarna, dan, nu, later, uiteindelijk, vervolgens, achteraf",
    "a": "een",
    "and": "en",
    "fold": "voud, keer, maal",
    "countable": "bestanden, processen, bibliotheken, programma's, signalen",
    "swapped": "verwisseld, rest blijft, blijft",
    "is there": "aanwezig",
    "unit": "seconde, seconden, minuut, minuten, uur, uren, dag, dagen, procent",
    "round number": "duizend, miljoen",
    "this": "deze, dit",
    "now": "nu",
    "besides": "ook",
    "tells": "zegt, volgens",
    "final": "antwoord, resultaat, conclusie",
    "concludes": "dus, oftewel",
    "thought": "dacht, dacht ik, gedacht, meende, veronderstelde",
    "expected": """verwachtte, had verwacht, verwacht, had gegokt, gokte, had gezegd, was zeker,
        wist zeker, was ervan overtuigd, mijn eerste gok, eerste idee, mijn gok was, was mijn gok,
        bijna geschreven, schreef bijna, wilde zeggen, wou zeggen, wilde schrijven, ging zeggen, had
        bijna""",
    "tried first": """eerst had ik, had ik eerst, had eerst, ik had eerst, per ongeluk, de eerste
        keer, eerste poging, in het begin""",
    "told by others": """oplossing, uitwerking, dia, dia's, slides, handleiding, boek, college,
        docent, leraar, internet, reader, tutorial, cursus""",
    "in another case": "zou, zouden",
    "polite claim": "dat zou, zou zeggen",
    "label of a guess": "gok, mijn gok, verwacht, verwachting",
    "alike": "zoals, net als, klopt met",
    "as expected": "zoals verwacht, zoals ik dacht, zoals gedacht",
    "finding": """zegt, toont, geeft, laat zien, gaf, kwam eruit, bleek, blijkt, in werkelijkheid,
        eigenlijk, opnieuw, nog eens, nogmaals, deze keer, dit keer, het is, het zijn,
        kreeg, krijg, zie, bij mij, mijn, staat, echt""",
    "turned out": "was, is, het, dat, zo, bleek, waren, zijn",
    "here": "hier, bij mij",
    "but": "maar",
    "earlier": "was, eerst",
    "in base": "in het",
    "puts out": "gaf, geeft, gaf me, toont, zegt",
    "proof": "bewijs, als bewijs",
    "decimal": "decimaal",
    "binary": "binair",
    "hexadecimal": "hexadecimaal",
    "octal": "octaal",
    "as many again": "evenveel, net zoveel",
    "both ways": "heen en terug, heen, terug, beide richtingen, terugweg",
    "on disk": "op schijf, op de schijf, beschikbare, beschikbaar",
    "above it": "proces erboven, erboven",
    "child": "kindproces, kind",
    "parent": "ouderproces, ouder",
    "for every": "voor elke, voor iedere, per",
    "addressed": "meneer, mevrouw, juf",
    "seeks": """vinden, gevonden, vind, vond, zien, gezien, zie, zag, ontdekken, ontdekt,
        opmerken, opgemerkt, merken, gemerkt, vaststellen, vastgesteld, bespeuren, te zien, te
        vinden, waarnemen, waargenomen, te bekennen""",
    "able to": "kon, konden, kan, kunnen, heb, hebben, viel, valt, mogelijk",
    "impossible": "onmogelijk, niet mogelijk, gaat niet",
    "label of a finding": "gekregen, resultaat, gezien, werkelijk, kreeg, werkelijkheid",
    "runner up": "tweede, daarachter, gevolgd door, derde",
    "has the value": "met waarde, met de waarde, heeft de waarde, heeft waarde, staat op",
    "outside of it": "host, buiten, laptop, machine, computer, pc, server, gastheer",
    "inside of it": "container, containers, binnen, image, binnenin",
    "each place": "overal, alle, allemaal, beide, allebei, elke, elk",
    "there too": "ook, eveneens",
    "brings it about": "als, wanneer, door, zodra, nadat, alleen, pas, tot",
    "label of a correction": "correctie, bewerking, aanvulling",
    "regrets it": "sorry, mijn fout, oeps",
    "earlier answer": "eerste, eerder, hierboven",
    "was wrong": "fout, onjuist, verkeerd",
    "lone denial": "onzin, fout, klopt niet, niet waar",
    "once": "was, had, vroeger",
    "that it is": "dat, om, voor",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "use the host's kernel": """gebruiken de kernel van de host, gebruiken allemaal de kernel van de
        host, gebruikt de kernel van de host, draaien op de kernel van de host, is de kernel van de
        host""",
    "still Z": "nog steeds Z, blijft Z, daarna Z, nog steeds defunct",
    "file": "bestand",
    "module": "module",
    "version one": "versie een, eerste versie, versie 1",
    "version two": "versie twee, tweede versie, versie 2",
    "loaded": "geladen, ingeladen, als module geladen, geladen als module, al geladen",
    "built-in": """ingebouwd, ingebouwd in de kernel, in de kernel ingebouwd, in de kernel
        gebouwd, meegecompileerd, in de kernel gecompileerd, in de kernel zelf""",
    "available": """beschikbaar, beschikbaar maar niet geladen, niet geladen maar beschikbaar,
        wel beschikbaar maar niet geladen, op schijf, op de schijf, op schijf maar niet geladen""",
    "missing": "ontbrekend, niet beschikbaar, niet aanwezig, bestaat niet, niet te vinden",
    "stopped": "gestopt, stilgezet, gepauzeerd",
    "zombie": "zombieproces",
    "ready": "gereed, geschikt, klaar voor gebruik",
    "loadable": "laadbaar, te laden",
    "unfit": "ongeschikt, niet geschikt",
    "same": "hetzelfde, dezelfde, gelijk, identiek, komen overeen, idem",
    "shared": "delen",
    "different": """anders, andere, verschil, verschillen, verschillend, verschillende, wijken af,
        verschilt, wijkt af, zijn anders""",
    "own": "eigen",
    "distribution": "distributies",
    "os": "besturingssysteem",
    "kernel": "Kern",
    "gone": "verdwijnt, verdwijnen, is weg",
    "removes": "verwijdert, ruimt op, doodt",
    "works": "helpt, werkt",
    "stays": "blijft, blijven, nog steeds, staat er nog",
    "no effect": """nutteloos, zinloos, verandert niets, doet niets, geen effect, zonder effect,
        niets verandert""",
    "parent": "ouder, ouderproces",
    "times": "keer, keren",
    "call": "aanroepen",
    "error": "fouten",
    "assessment": "beoordeling, inschatting",
    "hybrid": "hybride",
    "v1 and v2": "v1 en v2",
}

DURATIONS = {
    "nanosecond": "nanoseconden",
    "microsecond": "microseconden",
    "millisecond": "milliseconden",
    "second": "seconde, seconden",
    "minute": "minuut",
    "hour": "uur, uren, uurtje",
    "day": "dag, dagen, etmaal",
    "week": "weken",
}

LINK = "en"  # between the ones and the tens of a numeral that is one word

NUMBERS = {
    0: "nul",
    1: "een, één, ene",
    2: "twee",
    3: "drie",
    4: "vier",
    5: "vijf",
    6: "zes",
    7: "zeven",
    8: "acht",
    9: "negen",
    10: "tien",
    11: "elf",
    12: "twaalf",
    13: "dertien",
    14: "veertien",
    15: "vijftien",
    16: "zestien",
    17: "zeventien",
    18: "achttien",
    19: "negentien",
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
    100: "honderd",
    1000: "duizend",
}
