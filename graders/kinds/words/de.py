"""German."""

WORDS = {
    "yes": """ja, jawohl, jap, jep, jepp, jo, jup, richtig, stimmt, korrekt, genau, klar,
        natürlich, sicher, auf jeden fall, selbstverständlich, wahr, das stimmt, zweifellos,
        ohne zweifel, definitiv, absolut, na klar, freilich, tut es, macht es, sicherlich,
        allerdings, bestimmt, unbedingt, ohne ausnahme""",
    "no": """nein, nö, nee, nie, niemals, auf keinen fall, keineswegs, keinesfalls,
        überhaupt nicht, gar nicht, kein bisschen, keine spur, natürlich nicht, leider nein,
        leider nicht, mitnichten, nicht im geringsten, sicher nicht, definitiv nicht, ganz
        und gar nicht, absolut nicht""",
    "not": """nicht, kein, keinen, keinem, niemand, weder, noch nie, kaum, net, noch nicht,
        noch""",
    "wrong": """pustekuchen, denkste, von wegen, was anderes, etwas anderes, nicht bestätigen,
        vergeblich, fehlanzeige, falsch, unwahr, gelogen, stimmt nicht, ist nicht
        richtig, nicht richtig, nicht korrekt, nicht wahr, unsinn, quatsch, ist es
        nicht, das gegenteil, inkorrekt, scherz, unzutreffend, trifft nicht zu""",
    "untrue": """es stimmt nicht dass, es ist nicht wahr dass, es ist falsch dass, stimmt
        nicht dass, ich glaube nicht dass, ich bezweifle dass, das gegenteil von, es ist
        unwahr dass, es trifft nicht zu dass""",
    "leave": "ohne, nicht mitgezählt, exklusive, nicht eingerechnet",
    "except": """außer, ausgenommen, bis auf, abgesehen von, alles außer, anstatt, statt,
        anstelle von, ungleich, nicht mehr, im gegensatz zu, mit ausnahme von""",
    "hedge": """wäre schön, wären schön, hätte ich gern, vielleicht, eventuell, möglicherweise,
        wahrscheinlich, vermutlich, wohl, womöglich, könnte, könnten, dürfte, müsste,
        sollte, sollte es, schätze, ich schätze, ich vermute, geraten, rate, ich rate,
        unsicher, nicht sicher, bin mir nicht sicher, nicht ganz sicher, kommt drauf
        an, kommt darauf an, je nachdem, manchmal, teils, teilweise, zum teil,
        angeblich, anscheinend, mutmaßlich, oder so ähnlich, wenn ich mich recht
        erinnere, soweit ich weiß, entweder, nicht unbedingt, keine garantie, ich
        nehme an, ich tippe auf, tippe auf, oder nicht, oder so was, meistens,
        irgendwas, bezweifle, zweifelhaft, jein, ja und nein, tippe, mein tipp, würde
        sagen, ich würde sagen, normalerweise, üblicherweise, in der regel, weiß
        keiner, keine Ahnung ob""",
    "or": "oder, bzw, beziehungsweise, und oder",
    "and": "außerdem, samt, sowie auch, zusätzlich, nebst, dazu noch, und, sowie, als auch, auch, sowohl, u, zusammen mit",
    "about": """etwas mehr als, etwas über, knapp über, knapp unter, etwas unter, etwas weniger
        als, etwa, ungefähr, circa, zirka, rund, knapp, oder so, in etwa, ca, so um die, mehr
        oder weniger, an die, gut, plus minus, grob, geschätzt, fast, beinahe, nahezu""",
    "bound": """mindestens, höchstens, maximal, minimal, bis zu, wenigstens, oder mehr, oder
        weniger, neuer als, älter als, zwischen, doppelt, doppelt so viel, die hälfte von,
        halb, das doppelte von, zweimal, neuer, älter""",
    "over": "mehr als, größer als, höher als, über",
    "under": "weniger als, kleiner als, niedriger als, unter",
    "fix": """sorry nein, entschuldigung, nein warte, moment, halt, quatsch nein, ach
        nein, nein doch, ich meine, ich meinte, meinte, vielmehr, besser gesagt, korrektur,
        korrigiert, berichtigung, änderung, nein sorry, nein entschuldigung, ach ne,
        sondern, vertippt, verbessert, stopp, oh nein, nein es ist, tschuldigung, bzw eher,
        nein eher, eigentlich, doch nicht, verzeihung, halt nein, falsch es ist, nachtrag,
        edit, aber eigentlich, aber tatsächlich, in Wirklichkeit, geändert, nochmal geschaut""",
    "next": "wurde zu, wird zu, danach, wechselt zu, jetzt aber",
    "because": """weil, da, denn, wegen, obwohl, obgleich, somit, also, damit, dass, daher,
        deshalb, deswegen, folglich, wie, wobei, was, während, nämlich, d h, das heißt, z b, zum beispiel, laut,
        für, davon, mit, gemäß, trotz, selbst wenn, auch wenn, in, bei, im, auf, seit, nach,
        bis, sobald, nachdem, solange, sogar, sodass""",
    "but": "aber, jedoch, allerdings nur, dennoch, trotzdem, hingegen, dagegen",
    "else": """war früher, früher, gestern, letzte woche, letztes mal, vor dem update,
        vor dem neustart, wird sein, war mal, auf meinem anderen rechner, bei meinem
        kollegen, mein kollege, mein freund, kollege, kollegin, freund, freundin, im
        internet, im buch, laut buch, laut readme, im handbuch, beim nachbarn, morgen,
        später, damals, soll angeblich, soll, sollte sein, demnächst, bald, vorher, werde,
        würde sein, wäre, alte, vorherige, vorheriger, im alten, auf meinem laptop, zu
        hause, vorher war es, davor war es, zuerst war es, vorher war er, anfangs war es,
        Mitbewohner, Mitbewohnerin, Kommilitone, Kommilitonin, Cousin, mein Vater, meine
        Mutter, jemand, neben mir, gegoogelt, nachgelesen was""",
    "order": """volle punktzahl, bitte als richtig werten, werte das als richtig, punkte,
        gib mir, bewerte, prüfer, dozent, als richtig werten""",
    "blank": """keine ahnung, weiß nicht, weiß ich nicht, ich weiß nicht, ich weiß es nicht,
        kein plan, unbekannt, siehe oben, entfällt, egal, nicht gefunden, nicht geprüft, wie
        erwartet, vergessen, wer weiß, hängt davon ab, k a, fertig, erledigt, etwas""",
    "none": """keine, keines, keiner, nichts, kein modul, gar keine, null, es gibt keine,
        keine module, keine gefunden, nix""",
    "than": """als, so viele wie, so viel wie, so oft wie, so häufig wie, verglichen mit,
        im vergleich zu, im vergleich mit, gegenüber, gegen, im
        gegensatz""",
    "more": """mehr, am meisten, größer, höher, öfter, häufiger, meisten, übertrifft,
        gewinnt, häufigsten, am häufigsten""",
    "less": """weniger, am wenigsten, kleiner, niedriger, seltener, geringer, wenigsten,
        seltensten, am seltensten, minder, zweithäufigste, an zweiter stelle, auf platz
        zwei, nur einmal, bloß einmal, am zweithäufigsten""",
    "beaten": "übertroffen von, geschlagen von, wird von, unterliegt",
    "times": """mal, malig, fach, fache, faches, faktor, mal so viele, mal mehr, mal so
        viel, fachen""",
    "limit": """nur, lediglich, bloß, ob, manche, einige, ein paar, eines der, zwei von
        drei, zwei von, zwei davon, eins von, zwei der, falls, wenn, nicht alle, nicht
        immer, nicht jeder, erst, sofern""",
    "refer": """es, das, dies, der, die, den, dem, ein, eine, ist, sind, war, waren, hat,
        haben, hatte, wird, sie, er, ich, wir, man, antwort, hier, doch, so, tut, macht,
        kann, ihn, ihr, einer, auch so, schon, alles, alle""",
    "fill": """großes, Großbuchstabe, überrascht, gewundert, Festplatte, dran, USB, USB Stick, Stick,
        Netzwerkkommando, Netzwerkbefehl, Kommando, Kommandozeile, Systemaufrufen,
        Prozessor, Prozessoren, Mehrprozessor, Neustart, Laufzeit, exakt, glatt, Tage,
        Modus, Fassung, Menü, Reiter, Laptop, Kasten, Kiste, Rechners, Kernels, Ausdruck,
        Bildschirmausgabe, Treffer, Zeilenzahl, abgezählt, geschaut, rauskommt, rauskam,
        abzüglich, anzeigen, gezeigt, heraus,
        neu, umgestellt, ID, häufigste, häufigster, häufig, größte, größten, des, einen, einem,
        eines, mein, meine, meinem, meiner, mir, mich, sein, bin, habe, wurden, werden,
        gibt, gab, da sind, zeigt, zeigte, steht, stehen, ergibt, ausgabe, lösung, ergebnis,
        wert, zahl, anzahl, nummer, name, namen, heißt, heißen, zu, zum, zur, von, vom, an,
        am, aus, um, jetzt, aktuell, derzeit, momentan, gerade, insgesamt, zusammen, gesamt,
        summe, kernel, modul, module, modulen, geladen, geladene, geladenen, laufende,
        laufender, läuft, laufen, laut uname, version, kernelversion, system, rechner,
        maschine, aufrufe, systemaufrufe, systemaufruf, aufruf, zeile, zeilen, datei,
        dateien, programm, prozess, prozesse, prozessnummer, elternprozess, zustand, status,
        buchstabe, parameter, optionen, option, meisten aufrufe, machte, wurde aufgerufen,
        aufgerufen, gezählt, gefunden, gesehen, bitte, danke, hallo, bereits, beide, alles
        zusammen, jeder, jede, jedes, jeden, dieses, diese, dieser, diesem, wirklich, dort,
        darin, dabei, davor, zuerst, dann, befehl, ausgegeben, liste, folgende, folgenden,
        der letzte, viele, so viele, viel, vielen, glaube ich, ich glaube, ich denke, meiner
        meinung nach, bedeutet, öffnet, öffnete, geöffnet, mehrere, eben, halt so, einfach,
        heißt es, enthält, enthalten, aktiviert, gesetzt, gebaut, kompiliert, gebootet,
        gestartet, übersetzt, erscheint, stehen da, buchstaben, zurück, pid, ppid, und so
        weiter, usw, davor noch, wert von, bibliothek, bibliotheken, exit, exitcode,
        rückgabewert, endet, beendet, lautet, wurde, eingeschaltet, eingebunden, verwendet,
        benutzt, läuft hier, bei mir, bei mir läuft, hier läuft, dazu, zwar, und zwar, zum
        schluss, schluss, schließlich, zuletzt, insgesamt also, ausgegeben wird, wird
        angezeigt, angezeigt, übergeben, mitgegeben, bekam, bekommt, bekommen, erhalten,
        liefert, lieferte, sagt, sagte, meldet, meldete, gemeldet, antwortet, schreibt,
        sehe, sehen, sieht, gesehen habe, finde, find, fand, erhalte, kam, kommt, kommen,
        ist es, sind es, nennt, lautet bei mir, entspricht, macht zusammen, ergeben, seinen,
        seine, ihre, ihren, deren, dessen, selbst, selber, ganz, genau genommen, einzige,
        einziger, einziges, gleich danach, oben, unten, links, rechts, spalte, tabelle,
        fenster, speicher, kopfzeile, hinter, neben, stück, neuste, neueste, ubuntu, debian,
        fedora, eltern, shell, erste, erster, erstes, ersten, ziemlich, eigene, eigenes,
        hab, hats, habs, krieg, kriege, nachgezählt, nachgesehen, nachgeschaut, abgelesen,
        durchgezählt, gezählt habe, grenze, übergänge, wechsel, übertritte, kernraum, in den
        kernel, in die konsole, zustandsbuchstabe, buchstabe ist, prozesstabelle, sagt mir,
        zeigt mir, gibt aus, gab aus, gibt mir, spuckt, angaben, eintrag, einträge, mit
        dabei, dabei sind, zuständig, gehört, gehören, gehört zu, welcher, welche, welches,
        platz, eins, platz eins, sagt bei mir, anzeigt, rausbekommen, raus, eingehängt,
        eingebaut wurde, vorhanden, schrieb, schreibt mir, am ende, ende, meldete mir, es
        ändert, ändert, ändert sich, ruft, rief, ruft am meisten, kam heraus, eingestellt,
        existiert, hochgefahren, gebootet mit, ziel, eingehängt ist, braucht, benötigt,
        sonst nichts, nichts anderes, nichts weiter, mehr nicht, nichts sonst, und sonst
        nichts, das wars, das ist alles, gewechselt, wechselt, wechseln, rein, drin, fest,
        steht da, dasteht, ergab, zählt, tippte, getippt, geschrieben, startet, lief,
        gebraucht, geladen wird, Ordner, Verzeichnis, Bildschirm, Aufgabe, Netz, Netzwerk,
        Treiber, Gerät, Geräte, Dienst, Dienste, Benutzer, Anwendung, Anwendungen, Zeichen,
        Zahlen, Gesamtzahl, laut Ausgabe, gleichzeitig, beides, jeweils, etwas später,
        sofort, direkt, praktisch, nicht leer""",
}

MARKS = {
    "condition": "wenn, falls",
    "nor": "noch",
    "that": "dass, ob",
    "nobody": "niemand, keiner",
    "reverse": "umgekehrt, rückwärts, andersherum, Gegenteil",
    "versus": "gegen, versus",
    "jest": "nur ein Scherz, Scherz, war ein Scherz",
    "cause": "weil, da, denn, wegen",
    "hence": "also, daher, deshalb, deswegen, somit, folglich",
    "undone": "entfernt, entladen, gelöscht, beendet, geschlossen",
    "mine": "auf meinem laptop, zu hause",
    "seeing": """sehe, sah, gesehen, geprüft, verglichen, getestet, geschaut, nachgesehen,
        denke, glaube, gefunden, sicher, weiß, verstehe, meine, bekomme,
        kann""",
    "equals": "für, das heißt, d h, nämlich",
    "person": "ich, wir, habe, hab",
    "deed": "gemacht, erledigt, ausgeführt, gestartet, probiert",
    "place": "unter, über",
    "from": "von",
    "to": "zu, nach, auf",
    "early": "vorher, erst, zuerst, anfangs, davor, vor, ursprünglich",
    "late": "nachher, danach, dann, jetzt, später, am Ende, nach",
    "clock": "Uhr, Std, Stunden",
}

# What something is: English words for it, as a question may offer them to choose from.
STATES = {
    "version one": "Version eins, erste Version, die erste Version",
    "version two": "Version zwei, zweite Version, die zweite Version",
    "loaded": "geladen, als Modul geladen",
    "built-in": """eingebaut, fest eingebaut, einkompiliert, fest einkompiliert, in den Kernel
        eingebaut, im Kernel eingebaut, fest im Kernel eingebaut""",
    "available": """verfügbar, verfügbar aber nicht geladen, nicht geladen aber verfügbar, auf
        der Platte, auf der Festplatte""",
    "missing": "fehlt, nicht vorhanden, nicht verfügbar",
    "stopped": "gestoppt, angehalten",
    "zombie": "Zombieprozess",
    "ready": "bereit",
    "loadable": "ladbar",
    "unfit": "ungeeignet",
}

DURATIONS = {
    "nanosecond": "Nanosekunden",
    "microsecond": "Mikrosekunden",
    "millisecond": "Millisekunde, Millisekunden",
    "second": "Sekunde, Sekunden, Sek",
    "minute": "Minute, Minuten",
    "hour": "Stunde, Stunden, Std",
    "day": "Tag, Tage, Tagen",
    "week": "Woche, Wochen",
}

MULTIPLES = {
    2: "doppelt, doppelte, zweimal",
    3: "dreifach",
    10: "zehnfach",
}

SHARES = {
    2: "Hälfte",
    3: "Drittel",
    4: "Viertel",
    5: "Fünftel",
    6: "Sechstel",
    7: "Siebtel",
    8: "Achtel",
    9: "Neuntel",
    10: "Zehntel",
}

NUMBERS = {
    0: "null",
    1: "eins, ein, eine",
    2: "zwei, zwo",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    12: "zwölf",
    13: "dreizehn",
    14: "vierzehn",
    15: "fünfzehn",
    16: "sechzehn",
    17: "siebzehn",
    18: "achtzehn",
    19: "neunzehn",
    20: "zwanzig",
    30: "dreißig",
    40: "vierzig",
    50: "fünfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
    100: "hundert",
    1000: "tausend",
}
