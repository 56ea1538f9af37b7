"""German."""

WORDS = {
    "yes": """ja, jawohl, jap, jep, jepp, jo, jup, richtig, stimmt, korrekt, genau, klar, natürlich,
        sicher, auf jeden fall, selbstverständlich, wahr, das stimmt, zweifellos, ohne zweifel,
        definitiv, absolut, na klar, freilich, tut es, macht es, sicherlich, allerdings,
        bestimmt, unbedingt, ohne ausnahme, klaro, jawoll, jau, jupp, yes, yo, ja ja, jaja, na
        sicher, aber sicher, aber klar, na logo, logo, logisch, eh klar, ja klar, jo klar, ja
        doch, ja eh, sicher doch, ist klar, aber ja, aber natürlich, natürlich ja, klar doch,
        jou, gewiss, aber gewiss, so ist es, so isses, passt, stimmt genau, stimmt so, ist
        richtig, ist korrekt, trifft zu, das trifft zu, das ist richtig, das ist korrekt, das
        ist wahr, einverstanden, zutreffend, eindeutig, offensichtlich, logischerweise,
        selbstredend, durchaus, in der tat, doch doch, doch ja, auf jeden, ja freilich, ja
        genau, ja natürlich, ja sicher, keine frage, ohne frage, hundertprozentig, gar keine
        frage, ja wirklich, jep genau, na freilich""",
    "no": """nicht wirklich, nicht ganz, nicht direkt, nein, nö, nee, nie, niemals, auf keinen fall,
        keineswegs, keinesfalls, überhaupt nicht, gar nicht, kein bisschen, keine spur,
        natürlich nicht, leider nein, leider nicht, mitnichten, nicht im geringsten, sicher
        nicht, definitiv nicht, ganz und gar nicht, absolut nicht, nö nö, nee nee, nix da, ach
        was, ach wo, i wo, iwo, nope, nene, nein nein, auf gar keinen fall, nä, nicht die bohne,
        kein stück, nie im leben, nicht im mindesten, nicht ansatzweise, in keiner weise, in
        keinem fall, unter keinen umständen, ganz sicher nicht, bestimmt nicht,
        selbstverständlich nicht, sicherlich nicht, nicht doch, nie und nimmer, weit gefehlt,
        leider nö, leider nee, nicht so richtig, nich wirklich, gar nich, überhaupt nich,
        überhaupts net, gar net, net wirklich, nicht so ganz, nicht so wirklich, nicht richtig
        wirklich, nicht gerade, freilich nicht, klar nicht, na klar nicht, nicht mal
        ansatzweise, ach nö, aber nein, unmöglich""",
    "not": """nicht, kein, keinen, keinem, niemand, weder, noch nie, kaum, net, noch nicht, noch,
        nich, ned, nirgends, nirgendwo, keiner von, in keinster Weise, in keinem
        Punkt""",
    "wrong": """pustekuchen, denkste, von wegen, was anderes, etwas anderes, nicht bestätigen,
        vergeblich, fehlanzeige, falsch, unwahr, gelogen, stimmt nicht, ist nicht richtig, nicht
        richtig, nicht korrekt, nicht wahr, unsinn, quatsch, ist es nicht, das gegenteil,
        inkorrekt, scherz, unzutreffend, trifft nicht zu, passt nicht, das passt nicht, haut
        nicht hin, kommt nicht hin, das stimmt nicht, ist falsch, ist quatsch, blödsinn,
        schwachsinn, bullshit, schmarrn, humbug, irrtum, ein irrtum, nicht zutreffend, stimmt so
        nicht, stimmt gar nicht, nur spaß, spaß, verarsche, ungültig, deaktiviert,
        ausgeschaltet, abgeschaltet, andersrum, genau andersrum, umgekehrt, genau umgekehrt, im
        gegenteil, ganz im gegenteil, gegenteil, zu viel, zu viele, zu wenig, zu wenige, zu
        hoch, zu niedrig, frei erfunden, erfunden, ausgedacht, stimmt doch nicht, ist nicht
        wahr, ist unwahr""",
    "untrue": """es stimmt nicht dass, es ist nicht wahr dass, es ist falsch dass, stimmt nicht
        dass, ich glaube nicht dass, ich bezweifle dass, das gegenteil von, es ist unwahr dass, es
        trifft nicht zu dass, glaube nicht dass, denke nicht dass, ich denke nicht dass, ich glaub
        nicht dass, ich bestreite dass, es ist nicht so dass, stimmt gar nicht dass, es ist
        gelogen dass, es ist quatsch dass, weit entfernt von, ist nicht wahr dass, es ist ein
        gerücht dass""",
    "leave": """ohne, nicht mitgezählt, exklusive, nicht eingerechnet, abzüglich der,
        ausgeschlossen, ohne die""",
    "except": """außer, ausgenommen, bis auf, abgesehen von, alles außer, anstatt, statt, anstelle
        von, ungleich, nicht mehr, im gegensatz zu, mit ausnahme von, alles andere als, alle
        außer, alles bis auf, alle bis auf, anders als, im unterschied zu, nimmer, nicht länger,
        anstatt von, alles nur nicht, jeder außer""",
    "hedge": """wäre schön, wären schön, hätte ich gern, vielleicht, eventuell, möglicherweise,
        wahrscheinlich, vermutlich, wohl, womöglich, könnte, könnten, dürfte, müsste, sollte, sollte
        es, schätze, ich schätze, ich vermute, geraten, rate, ich rate, unsicher, nicht sicher, bin
        mir nicht sicher, nicht ganz sicher, kommt drauf an, kommt darauf an, je nachdem, manchmal,
        teils, teilweise, zum teil, angeblich, anscheinend, mutmaßlich, oder so ähnlich, wenn ich
        mich recht erinnere, soweit ich weiß, entweder, nicht unbedingt, keine garantie, ich nehme
        an, ich tippe auf, tippe auf, oder nicht, oder so was, meistens, irgendwas, bezweifle,
        zweifelhaft, jein, ja und nein, tippe, mein tipp, würde sagen, ich würde sagen,
        normalerweise, üblicherweise, in der regel, weiß keiner, keine Ahnung ob, eher nicht, eher
        ja, eher nein, eher schon, eher, glaub schon, glaube schon, denke schon, denk schon, denk
        mal, denke mal, denk ich mal, glaub mal, würd sagen, würd ich sagen, würde meinen, würde ich
        sagen, schätz mal, schätze mal, vmtl, vllt, vlt, evtl, wohl eher, ohne gewähr, bauchgefühl,
        aus dem bauch, gefühlt, ins blaue, auf gut glück, keinen schimmer ob, irgendwas mit,
        irgendwie, wahrscheinlich nicht, vermutlich nicht, scheinbar, scheint, scheint so, sieht so
        aus, mag sein, kann sein, könnt sein, kann schon sein, könnte sein, unter umständen, ggf,
        gegebenenfalls, soviel ich weiß, wenn ich mich nicht irre, wenn ich nicht irre, aus dem
        gedächtnis, ungeprüft, nicht getestet, nicht nachgeschaut, nicht nachgesehen, hab nicht
        geschaut, theoretisch, in der theorie, weiß nicht
        ob, ich weiß nicht ob, bin unsicher, bin nicht sicher, nicht so sicher, bin mir unsicher,
        weiß nimmer, weiß nicht mehr, weiß ich nicht mehr, schwer zu sagen, ab und zu, hin und
        wieder, von zeit zu zeit, gelegentlich, mal so mal so, kommt auf den, kommt auf die, hängt
        von, würde tippen, ich tippe, tipp, fälschlich, fälschlicherweise, irrtümlich,
        irrtümlicherweise, versehentlich, nicht gemessen, nicht nachgemessen, nicht überprüft""",
    "or": "oder, bzw, beziehungsweise, und oder, oder auch, entweder oder",
    "and": """außerdem, samt, sowie auch, zusätzlich, nebst, dazu noch, und, sowie, als auch, auch,
        sowohl, u, zusammen mit, inklusive, inkl, mitsamt, ebenso, ebenfalls, weiters""",
    "about": """etwas mehr als, etwas über, knapp über, knapp unter, etwas unter, etwas weniger als,
        etwa, ungefähr, circa, zirka, rund, knapp, oder so, in etwa, ca, so um die, mehr oder
        weniger, an die, gut, plus minus, grob, geschätzt, fast, beinahe, nahezu, so ca, so
        etwa, so ungefähr, um den dreh, rund um, ungefähr so, ein bisschen mehr als, ein
        bisschen weniger als, ein wenig mehr als, ein wenig weniger als, gerundet, aufgerundet,
        abgerundet, im schnitt, im durchschnitt, schätzungsweise, annähernd, über den daumen, pi
        mal daumen""",
    "bound": """mindestens, höchstens, maximal, minimal, bis zu, wenigstens, oder mehr, oder
        weniger, neuer als, älter als, zwischen, doppelt, doppelt so viel, die hälfte von, halb,
        das doppelte von, zweimal, neuer, älter, oder größer, oder kleiner, oder höher, oder
        neuer, oder älter, aufwärts, und mehr, und aufwärts, plus eins, minus eins, höchstenfalls,
        zumindest, nicht mehr als, nicht weniger als, doppelt so viele, doppelt so oft, das
        doppelte, die hälfte, halb so viele, halb so viel""",
    "over": "mehr als, größer als, höher als, über, länger als, mehr wie, mehr denn, höher wie",
    "under": "weniger als, kleiner als, niedriger als, unter, weniger wie, kürzer als, kleiner wie",
    "fix": """sorry nein, entschuldigung, nein warte, moment, quatsch nein, ach nein, nein doch, ich
        meine, ich meinte, meinte, vielmehr, besser gesagt, korrektur, korrigiert, berichtigung,
        änderung, nein sorry, nein entschuldigung, ach ne, sondern, vertippt, verbessert, stopp,
        oh nein, nein es ist, tschuldigung, bzw eher, nein eher, eigentlich, doch nicht,
        verzeihung, falsch es ist, nachtrag, edit, aber eigentlich, aber tatsächlich, in
        Wirklichkeit, geändert, nochmal geschaut, ach quatsch, äh nein, ähm nein, äh, ähm, öh,
        sorry, ups, hoppla, verschrieben, verlesen, verzählt, verrechnet, vertan, hab mich
        vertan, hab mich verschrieben, hab mich vertippt, habe mich vertippt, mich vertippt,
        mein fehler, nee warte, ne warte, warte, moment nein, halt stopp, halt stop, halt warte,
        nein moment, nein halt, nee sorry, ne sorry, ach nee, oder vielmehr, oder besser, oder
        nein, oder doch, genauer, richtig ist, richtig wäre, richtig ist aber, richtig aber,
        muss heißen, müsste heißen, sollte heißen, gemeint war, gemeint ist, ich korrigiere,
        korrigiere, neu gezählt, nochmal gezählt, nochmal nachgeschaut, nochmal geprüft, noch
        mal geschaut, zweiter versuch, neuer versuch, neue antwort, in wahrheit, stattdessen,
        doch eher, dann doch, ach doch, quatsch ich meine, nee ich meine, nein ich meine,
        genauer gesagt, dann gemerkt, aber richtig ist, aber es ist""",
    "next": """wurde zu, wird zu, danach, wechselt zu, jetzt aber, wechselte zu, wechselte nach,
        ging über in, geändert auf, geändert zu, umgestellt auf, ist dann""",
    "because": """weil, da, denn, wegen, obwohl, obgleich, somit, also, damit, dass, daher, deshalb,
        deswegen, folglich, wie, wobei, was, während, nämlich, d h, das heißt, z b, zum beispiel,
        laut, für, davon, mit, gemäß, trotz, selbst wenn, auch wenn, in, bei, im, auf, seit, nach,
        bis, sobald, nachdem, solange, sogar, sodass, zumal, indem, aufgrund, auf grund, weils,
        dank, angesichts, insofern, demnach, demzufolge, sprich, obschon, auch bei, selbst bei,
        innerhalb, wodurch, womit, dadurch, durch, aufm, egal ob, bedeutet dass, heißt dass,
        nachher, hinterher""",
    "but": """aber, jedoch, allerdings nur, dennoch, trotzdem, hingegen, dagegen, doch nur, nur
        dass, indes""",
    "else": """war früher, früher, gestern, letzte woche, letztes mal, vor dem update, vor dem
        neustart, wird sein, war mal, auf meinem anderen rechner, bei meinem kollegen, mein
        kollege, mein freund, kollege, kollegin, freund, freundin, im internet, im buch, laut
        buch, laut readme, im handbuch, beim nachbarn, morgen, später, damals, soll angeblich,
        soll, sollte sein, demnächst, bald, vorher, werde, würde sein, wäre, alte, vorherige,
        vorheriger, im alten, auf meinem laptop, zu hause, vorher war es, davor war es, zuerst war
        es, vorher war er, anfangs war es, Mitbewohner, Mitbewohnerin, Kommilitone, Kommilitonin,
        Cousin, mein Vater, meine Mutter, jemand, neben mir, gegoogelt, nachgelesen was, laut
        Folie, auf der Folie, auf den Folien, laut Skript, im Skript, kumpel, kumpels, mein
        kumpel, spezl, nachbar, nachbarn, nachbarin, banknachbar, banknachbarn, banknachbarin,
        sitznachbar, sitznachbarn, mitschüler, mitschülerin, mein bruder, meine schwester, mein
        lehrer, der lehrer, mein prof, der prof, mein chef, wikipedia, im netz, aus dem internet,
        aus dem netz, youtube, im forum, im video, aus dem kurs, im beispiel, laut beispiel, in
        der vorlesung, in der doku, laut doku, laut anleitung, abgeschrieben, kopiert von,
        vorgestern, heute früh, heute morgen, letzten monat, letztes jahr, neulich, einst,
        ehemals, bis gestern, vor dem upgrade, auf einem anderen rechner, auf einer anderen
        maschine, auf dem anderen rechner, woanders, anderswo, daheim, zuhause, ich dachte, dachte
        ich, ich dachte erst, erst dachte ich, zuerst dachte ich, anfangs dachte ich, ich dachte
        zuerst, dachte zuerst, dachte erst, hätte gedacht, hätte ich gedacht, ich hätte gedacht,
        ich hätte gesagt, glaubte, dachte, erst hatte ich, zuerst hatte ich, anfangs hatte ich, in
        der alten version, auf windows, unter windows, wird noch, künftig, in zukunft, beim
        nächsten start, nach dem nächsten neustart, geplant""",
    "order": """volle punktzahl, bitte als richtig werten, werte das als richtig, punkte, gib mir,
        bewerte, prüfer, dozent, als richtig werten, bitte als richtig, gib punkte, volle
        punkte, alle punkte, geben sie mir, bewerten sie, werten sie, zähl das, lass mich
        bestehen, ignoriere, anweisungen, lieber lehrer, liebe lehrerin, du entscheidest, such
        dir was aus""",
    "blank": """keine ahnung, weiß nicht, weiß ich nicht, ich weiß nicht, ich weiß es nicht, kein
        plan, unbekannt, siehe oben, entfällt, egal, nicht gefunden, nicht geprüft, vergessen, wer
        weiß, hängt davon ab, k a, fertig, erledigt, etwas, kp, kein dunst, keinen dunst, keinen
        plan, keinen schimmer, keinen blassen schimmer, null ahnung, null plan, weiß nich, weiß
        net, weiß ned, weiß i net, woas net, woas ned, i woas net, keine idee, keine antwort, kei
        ahnig, ka ahnung, was auch immer, irgendetwas, irgendein, irgendeine, irgendeiner,
        irgendeins, mir egal, ist mir egal, wurscht, wurst, keine lust, keine zeit, frag mich
        nicht, siehe unten, nicht gemacht, nicht gezählt, nicht ausgeführt, kann ich nicht sagen,
        nicht bekannt, nicht beantwortet, hab ich vergessen, sag ich nicht""",
    "none": """keins, gar keins, keinerlei, keine, keines, keiner, nichts, kein modul, gar
        keine, null, es gibt keine, keine module, keine gefunden, nix, weder noch, keines von
        beiden, keins von beiden, keiner von beiden, keine von beiden, keines der beiden, keins
        der beiden, nichts davon, keins davon, keine davon, keiner davon, kein einziges, kein
        einziger, keine einzige, nicht eins, nicht eines, leer, leere ausgabe, keine treffer,
        es gibt keins, gibt keine, sind keine, sind keine da, gar nichts, überhaupt nichts,
        überhaupt keine, nüscht, gar nix, keine Ausgabe""",
    "than": """als, so viele wie, so viel wie, so oft wie, so häufig wie, verglichen mit, im
        vergleich zu, im vergleich mit, gegenüber, gegen, im gegensatz, im verhältnis zu, so viele
        aufrufe wie, so viel wie beim, so viele wie beim""",
    "more": """mehr, am meisten, größer, höher, öfter, häufiger, meisten, übertrifft, gewinnt,
        häufigsten, am häufigsten, vorne, liegt vorn, liegt vorne, an erster stelle, am größten,
        am höchsten, überwiegt, deutlich mehr, viel mehr, weitaus mehr""",
    "less": """weniger, am wenigsten, kleiner, niedriger, seltener, geringer, wenigsten,
        seltensten, am seltensten, minder, zweithäufigste, an zweiter stelle, auf platz zwei, nur
        einmal, bloß einmal, am zweithäufigsten, letzter platz, an letzter stelle, auf dem letzten
        platz, am niedrigsten, am kleinsten, am geringsten, verliert, an dritter stelle, auf platz
        drei, zweitmeisten, am zweitmeisten, nur zweimal, dritthäufigste, zweitgrößte, deutlich
        weniger, viel weniger""",
    "beaten": "übertroffen von, geschlagen von, wird von, unterliegt",
    "times": """mal, malig, fach, fache, faches, faktor, mal so viele, mal mehr, mal so viel,
        fachen, mal so oft, mal soviel, mal soviele, mal häufiger, mal öfter, fache von, fache an,
        mal so häufig""",
    "limit": """nur, lediglich, bloß, ob, manche, einige, ein paar, eines der, zwei von drei, zwei
        von, zwei davon, eins von, zwei der, falls, wenn, nicht alle, nicht immer, nicht jeder,
        erst, sofern, fast alle, nicht jede, nicht jedes, größtenteils, überwiegend, die meisten
        davon, nur manche, nur einige, nur zwei, nur eine, nur einer, nur bei, vorausgesetzt,
        sobald man""",
    "refer": """es, das, dies, der, die, den, dem, ein, eine, ist, sind, war, waren, hat, haben,
        hatte, wird, sie, er, ich, wir, man, antwort, hier, doch, so, tut, macht, kann, ihn, ihr,
        einer, auch so, schon, alles, alle, isses, is, is es, isch, sinds, wars, wirds, dat, dit,
        et, san, eh, ist eh, sowieso, ohnehin, eben eh, nun, nunmal, nun mal, halt eben""",
    "fill": """wie erwartet, egal welches, egal welcher, egal welche, egal wie, kein Wunder,
        großes, Großbuchstabe, überrascht, gewundert, Festplatte, dran, USB, USB Stick, Stick,
        Netzwerkkommando, Netzwerkbefehl, Kommando, Kommandozeile, Systemaufrufen, Prozessor,
        Prozessoren, Mehrprozessor, Neustart, Laufzeit, exakt, glatt, Tage, Modus, Fassung, Menü,
        Reiter, Laptop, Kasten, Kiste, Rechners, Kernels, Ausdruck, Bildschirmausgabe, Treffer,
        Zeilenzahl, abgezählt, geschaut, rauskommt, rauskam, abzüglich, anzeigen, gezeigt, heraus,
        neu, umgestellt, ID, häufigste, häufigster, häufig, größte, größten, des, einen, einem,
        eines, mein, meine, meinem, meiner, mir, mich, sein, bin, habe, wurden, werden, gibt, gab,
        da sind, zeigt, zeigte, steht, stehen, ergibt, ausgabe, lösung, ergebnis, wert, zahl,
        anzahl, nummer, name, namen, heißt, heißen, zu, zum, zur, von, vom, an, am, aus, um,
        jetzt, aktuell, derzeit, momentan, gerade, insgesamt, zusammen, gesamt, summe, kernel,
        modul, module, modulen, geladen, geladene, geladenen, laufende, laufender, läuft, laufen,
        laut uname, version, kernelversion, system, rechner, maschine, aufrufe, systemaufrufe,
        systemaufruf, aufruf, zeile, zeilen, datei, dateien, programm, prozess, prozesse,
        prozessnummer, elternprozess, zustand, status, buchstabe, parameter, optionen, option,
        meisten aufrufe, machte, wurde aufgerufen, aufgerufen, gezählt, gefunden, gesehen, bitte,
        danke, hallo, bereits, beide, alles zusammen, jeder, jede, jedes, jeden, dieses, diese,
        dieser, diesem, wirklich, dort, darin, dabei, davor, zuerst, dann, befehl, ausgegeben,
        liste, folgende, folgenden, der letzte, viele, so viele, viel, vielen, glaube ich, ich
        glaube, ich denke, meiner meinung nach, bedeutet, öffnet, öffnete, geöffnet, mehrere,
        eben, halt so, einfach, heißt es, enthält, enthalten, aktiviert, gesetzt, gebaut,
        kompiliert, gebootet, gestartet, übersetzt, erscheint, stehen da, buchstaben, zurück, pid,
        ppid, und so weiter, usw, davor noch, wert von, bibliothek, bibliotheken, exit, exitcode,
        rückgabewert, endet, beendet, lautet, wurde, eingeschaltet, eingebunden, verwendet,
        benutzt, läuft hier, bei mir, bei mir läuft, hier läuft, dazu, zwar, und zwar, zum
        schluss, schluss, schließlich, zuletzt, insgesamt also, ausgegeben wird, wird angezeigt,
        angezeigt, übergeben, mitgegeben, bekam, bekommt, bekommen, erhalten, liefert, lieferte,
        sagt, sagte, meldet, meldete, gemeldet, antwortet, schreibt, sehe, sehen, sieht, gesehen
        habe, finde, find, fand, erhalte, kam, kommt, kommen, ist es, sind es, nennt, lautet bei
        mir, entspricht, macht zusammen, ergeben, seinen, seine, ihre, ihren, deren, dessen,
        selbst, selber, ganz, genau genommen, einzige, einziger, einziges, gleich danach, oben,
        unten, links, rechts, spalte, tabelle, fenster, speicher, kopfzeile, hinter, neben, stück,
        neuste, neueste, ubuntu, debian, fedora, eltern, shell, erste, erster, erstes, ersten,
        ziemlich, eigene, eigenes, hab, hats, habs, krieg, kriege, nachgezählt, nachgesehen,
        nachgeschaut, abgelesen, durchgezählt, gezählt habe, grenze, übergänge, wechsel,
        übertritte, kernraum, in den kernel, in die konsole, zustandsbuchstabe, buchstabe ist,
        prozesstabelle, sagt mir, zeigt mir, gibt aus, gab aus, gibt mir, spuckt, angaben,
        eintrag, einträge, mit dabei, dabei sind, zuständig, gehört, gehören, gehört zu, welcher,
        welche, welches, platz, eins, platz eins, sagt bei mir, anzeigt, rausbekommen, raus,
        eingehängt, eingebaut wurde, vorhanden, schrieb, schreibt mir, am ende, ende, meldete mir,
        es ändert, ändert, ändert sich, ruft, rief, ruft am meisten, kam heraus, eingestellt,
        existiert, hochgefahren, gebootet mit, ziel, eingehängt ist, braucht, benötigt, sonst
        nichts, nichts anderes, nichts weiter, mehr nicht, nichts sonst, und sonst nichts, das
        wars, das ist alles, gewechselt, wechselt, wechseln, rein, drin, fest, steht da, dasteht,
        ergab, zählt, tippte, getippt, geschrieben, startet, lief, gebraucht, geladen wird,
        Ordner, Verzeichnis, Bildschirm, Aufgabe, Netz, Netzwerk, Treiber, Gerät, Geräte, Dienst,
        Dienste, Benutzer, Anwendung, Anwendungen, Zeichen, Zahlen, Gesamtzahl, laut Ausgabe,
        gleichzeitig, beides, jeweils, etwas später, sofort, direkt, praktisch, nicht leer, digga,
        ey, gell, beim, halt, toter, tote, toten, gibts, gibt es, rum, gehabt, gemerkt, draußen,
        drinnen, überall, immer, egal wo, egal wann, egal was, servus, moin, grüß gott, guten tag,
        guten morgen, guten abend, liebe grüße, lg, mfg, vielen dank, danke schön, leute,
        übrigens, jedenfalls, letztendlich, letztlich, im endeffekt, kurz gesagt, sozusagen, an
        sich, glaub, glaub ich, ich glaub, denke ich, denk ich, ich denk, mein ich, finde ich,
        find ich, meines erachtens, sieht man, man sieht, erkennt man, kann man sehen,
        rausgekommen, kam raus, kommt raus, kommt da raus, da kommt, da steht, da kam, stand da,
        da stand, nutzen, nutzt, benutzen, verwenden, host, hosts, wirt, wirts, wirtssystem,
        container, containern, containers, zeug, ding, befehle, kommandos, signal, signale,
        prozessliste, kind, kindprozess, elternprozesse, kernelversionen, versionen, hostsystem,
        hostrechner, gerne, bitteschön, grad, grade, genommen, halt einfach, scho, ist halt, sind
        halt, eben halt, wie ich dachte, wie gedacht, wie vermutet, nehmen, nimmt, hergenommen,
        zwischendurch, komplett, vollständig, tatsächlich, toll, super, cool, krass, easy,
        einzigen, exakte, folgert, schließt daraus, leider, weiter, keine Ahnung warum, keine
        Ahnung wieso, weiß nicht warum, weiß nicht wieso, aber ich weiß nicht warum, aber ich weiß nicht wieso,
        aber keine Ahnung warum, aber weiß nicht warum, ich hoffe das stimmt, ich hoffe das
        passt, ich hoffe das ist richtig, hoffe das stimmt, hoffe das passt, hoffe das ist
        richtig, hoffentlich richtig, hoffentlich stimmt das, hoffe es stimmt, ich hoffe es
        stimmt, hoffe es passt, im Geringsten, im Mindesten, untereinander, voneinander,
        überhaupt""",
}

MARKS = {
    "task": "frage, aufgabe, teilaufgabe, übung",
    "shown above": "siehe oben",
    "starting at": "seit",
    "said for": "für, bei",
    "what it means": "bedeutet, heißt, steht, soll",
    "what": "was, wofür",
    "does not know": "keine Ahnung, weiß nicht, ich weiß nicht",
    "pieces": "Stück, Stk",
    "is right": "richtig, korrekt, bleibt",
    "sets against": "während, obwohl",
    "empty": "leer",
    "regrets": "leider, bedauerlicherweise",
    "denies the verb before it": """nicht, nie, niemals, keineswegs, in keinster Weise, in keiner
        Weise, in keinem Punkt""",
    "but rather": "sondern, aber",
    "exclusive": "nur, lediglich, bloß, erst, allein, ausschließlich",
    "one of two": "das eine ist, eins ist, die eine ist, eine ist, das erste ist, ist das eine",
    "other of two": """das andere ist, die andere ist, das andere, die andere, das zweite ist, das
        zweite, ist das andere""",
    "ranks before": "danach, dann, gefolgt von, vor, und dann",
    "doing so": """es tun, das tun, tut das, schafft das, schafft es, das schaffen, das machen, es
        machen, macht das""",
    "dot": "Punkt",
    "dash": "Bindestrich",
    "underscore": "Unterstrich",
    "equals sign": "gleich, ist gleich",
    "slash": "Schrägstrich",
    "affirming": """schon, doch, geht, klappt, kann es, tut es, schafft, schafft es, klappts, gehts,
        funktioniert""",
    "condition": "wenn, falls",
    "nor": "noch",
    "that": "dass, ob",
    "nobody": "niemand, keiner",
    "reverse": "umgekehrt, rückwärts, andersherum, Gegenteil, andersrum, genau umgekehrt",
    "versus": "gegen, versus",
    "jest": "nur ein Scherz, Scherz, war ein Scherz, nur spaß, Spaß",
    "cause": "weil, da, denn, wegen, zumal, aufgrund, weils",
    "hence": "also, daher, deshalb, deswegen, somit, folglich, demnach, demzufolge, folgerichtig",
    "undone": "entfernt, entladen, gelöscht, beendet, geschlossen",
    "mine": "auf meinem laptop, zu hause, auf meinem notebook, auf meinem pc, daheim",
    "seeing": """sehe, sah, gesehen, geprüft, verglichen, getestet, geschaut, nachgesehen, denke,
        glaube, gefunden, sicher, weiß, verstehe, meine, bekomme, kann, nachgeschaut, nachgezählt,
        gezählt""",
    "equals": "für, das heißt, d h, nämlich",
    "person": "ich, wir, habe, hab",
    "deed": "gemacht, erledigt, ausgeführt, gestartet, probiert",
    "place": "unter, über",
    "from": "von",
    "to": "zu, nach, auf",
    "early": "vorher, erst, zuerst, anfangs, davor, vor, ursprünglich",
    "late": "nachher, danach, dann, jetzt, später, am Ende, nach",
    "clock": "Uhr, Std, Stunden",
    "a": "ein, eine, einen",
    "the": "der, die, das",
    "one": "eins",
    "of": "von",
    "and": "und",
    "or": "oder",
    "and a half": "und eine halb, und eine halbe",
    "half a": "eine halbe",
    "one and a half": "anderthalb, eineinhalb",
    "address": "Adresse",
    "i am": "ich bin, wir sind",
    "as in": "wie",
    "ratio": "zu",
    "result": "macht, ergibt, ist, also",
    "lower end": "von",
    "upper end": "bis",
    "between": "zwischen",
    "fold": "mal, fach, fache, fachen, faches",
    "factor": "Faktor",
    "even": "beide, gleich",
    "measure": "was, wie, von",
    "call": "Aufrufe, Aufruf, Aufrufen, Syscalls",
    "line": "Zeilen",
    "many": "viele",
    "among": "davon",
    "names a number": "ist, war, die, der, das, Nummer, es",
    "owns": "mit, hat",
    "or not": "oder nicht",
    "swapped": "vertauscht, verwechselt, Rest bleibt, bleibt, bleiben",
    "user": "Besitzer, Eigentümer",
    "group": "Gruppe",
    "others": "Andere, anderen",
    "all": "alle, alles",
    "permission": "oktal, oktale, Rechte, Zugriffsrechte",
    "without": "ohne",
    "except": "außer",
    "lacks": "kein, keine, es gibt kein, gibt es nicht",
    "denies": "nicht",
    "denies before": "nicht, nein",
    "is there": "da, vorhanden, dabei, ja nein, gefunden, gibt es",
    "is": "ist",
    "done to": "ist, war, wird, wurde, worden",
    "means": "bedeutet",
    "are": "sind",
    "before it": "vorher, davor",
    "another time": "bis, sobald, nachdem, wenn, erst",
    "afterwards": "danach, nachdem",
    "stresses": "ja",
    "times": "mal",
    "crossed out": "durchgestrichen",
    "the rest": "Rest, der Rest, dem Rest, den Rest, die anderen",
    "sorry": "tut mir leid",
    "signs off": "lg, mfg",
    "short": "d.h, z.B",
    "what is": "was ist",
    "abbreviation": "bzw",
    "pronoun": "es, das, dies",
    "subject": "es",
    "states": "sagt, zeigt, ist",
    "where": "im, auf, für",
    "the answer": "es, das",
    "supposes": "vermutlich, wahrscheinlich",
    "more of it": "mehr, andere, anderen, weitere, Rest",
    "value": "Wert",
    "my": "mein, meine",
    "unit": "Sekunden, Sekunde, Minuten, Prozent",
    "round number": "Millionen",
    "here": "hier, bei mir, bei uns, meiner, meines",
    "this": "dieser, dieses, diesem, diese",
    "machine": "Maschine, Rechner, Kiste, hier",
    "other": "alte, alter, alten, altes, andere, anderer, anderen, anderes",
    "elsewhere": """Kollege, Kollegen, Kollegin, Freund, Freundin, zuhause, Keller, Büro, Nachbar,
        Nachbarn, Nachbarin, Kumpel, Banknachbar, Banknachbarn, Mitschüler, Bruder, Schwester""",
    "thought": "dachte, vermutete, glaubte",
    "earlier": "war, waren, erst, zuerst, anfangs",
    "before": """vorher, davor, gestern, früher, letzte Woche, letzten Monat, heute Morgen,
        heute früh, bisher""",
    "now": "jetzt, nun, heute",
    "but": "aber",
    "besides": "auch, noch",
    "points back": "das, dies, diese, dieser, dasselbe, gleiche, es",
    "tells": "sagt, sagte, sagen, meint, laut",
    "final": """Antwort, endgültig, Ergebnis, Fazit, kurz, Kurzfassung, Lösung, hier, bei mir, in
        meinem Fall""",
    "concludes": "das heisst, heisst, bleibt, bleibt nur, d.h., dh",
    "expected": """erwartet, hatte getippt, hätte getippt, hätte gedacht, hätte gesagt, hätte
        gewettet, hätte auf, war sicher, war mir sicher, war überzeugt, vermutet, gedacht, mein
        erster Tipp, erster Gedanke, meine Vermutung war, war meine Vermutung, erwartete, hatte
        angenommen, angenommen, nahm an, hätte fast geschrieben, fast geschrieben, beinahe
        geschrieben, fast hätte ich, beinahe hätte ich, hätte beinahe, wollte erst, wollte schon,
        wollte zuerst, wollte eigentlich""",
    "tried first": """zuerst hatte ich, erst hatte ich, hatte ich zuerst, hatte ich erst, habe ich
        zuerst, habe zuerst, hatte zuerst, hatte erst, aus Versehen, versehentlich, beim ersten Mal,
        erster Versuch, beim ersten Versuch, anfangs hatte ich, anfangs""",
    "told by others": """Lösung, Musterlösung, Folie, Folien, Skript, Handbuch, Manpage, Buch,
        Vorlesung, Dozent, Dozentin, Lehrer, Lehrerin, Professor, Internet, Anleitung, Tutorial,
        Aufgabenblatt, Wikipedia, ChatGPT, Forum""",
    "in another case": "wäre, wären, würde, würden, bräuchte, hätte",
    "polite claim": "das wäre, würde sagen, würde ich sagen",
    "label of a guess": """Vermutung, meine Vermutung, Tipp, mein Tipp, erwartet, Erwartung,
        Annahme, Hypothese, Soll, vermutet""",
    "alike": "wie, genau wie, stimmt mit, bestätigt",
    "as expected": "wie erwartet, wie gedacht, wie vermutet, wie ich dachte",
    "finding": """sagt, zeigt, meldet, liefert, steht, zeigte, kam, kam raus, kam heraus,
        rausgekommen, herausgekommen, tatsächlich, in Wirklichkeit, in echt, nochmal, noch mal, noch
        einmal, wiederholt, diesmal, es ist, es sind, bekam, bekomme, habe ich, meiner, gemessen,
        gezählt, richtig ist, gibt, sind es, ist es, nachgeschaut""",
    "turned out": "tun, tut, war, ist, das, so, ist es, war es, stimmt, stimmte",
    "in base": "im, als, auf",
    "puts out": """ergab, ergibt, gab, gibt, gab mir, liefert, lieferte, zeigt, zeigte, sagt, sagte,
        druckt, meldet, meldete""",
    "proof": "Beweis, als Beweis, mein Beweis, Beleg, als Beleg, Nachweis",
    "decimal": "dezimal",
    "binary": "binär",
    "hexadecimal": "hexadezimal",
    "octal": "oktal",
    "as many again": "ebenso viele, genauso viele, gleich viele, ebensoviele",
    "both of them": "hin und zurück, hin und her, beide Richtungen, beiden Richtungen",
    "both ways": """hin und zurück, hin und her, beide Richtungen, eine Richtung, in eine Richtung,
        Rückweg, Hinweg, zurück, Rückkehr, Eintritte, Austritte, rein, raus""",
    "on disk": """auf der Platte, auf der Festplatte, auf Platte, verfügbaren, verfügbar,
        vorhandenen, vorhanden, installierten""",
    "started by": "wurde gestartet von, gestartet von, kommt von, stammt von",
    "below it": "Prozess darunter, darunter",
    "above it": "Prozess darüber, darüber",
    "child": "Kindprozess, Kind",
    "parent": "Elternprozess, Vaterprozess, Vater",
    "for every": "für jeden, für jede, auf jeden, auf jede, pro, je",
    "addressed": "prof, professor",
    "correcting": "nein, nee",
    "goes on": "noch, immer noch, weiterhin",
    "answers alone": "nein",
    "seeks": """finden, gefunden, fand, finde, fanden, sehen, gesehen, sah, sehe, feststellen,
        festgestellt, festzustellen, erkennen, erkannt, erkenne, entdecken, entdeckt,
        bemerken, bemerkt, ausmachen, zu sehen, zu finden, zu erkennen, sichtbar, erkennbar,
        beobachten, beobachtet, ersichtlich""",
    "able to": """konnte, konnten, kann, können, habe, hab, haben, lässt sich, ließ sich, liess
        sich, gelang, vermag, möglich""",
    "impossible": "unmöglich, nicht möglich, geht nicht, ausgeschlossen",
    "label of a finding": """gefunden, tatsächlich, Ergebnis, bekommen, gesehen, bekam, Ist,
        beobachtet, Realität""",
    "runner up": """zweiter, zweites, zweite, dahinter, dritter, gefolgt von, auf Platz zwei,
        Platz 2""",
    "time or try": "Mal, Versuch, Sekunden",
    "has the value": """ist gesetzt auf, gesetzt auf, mit dem Wert, mit Wert, hat den Wert,
        steht auf, hat als Wert""",
    "outside of it": """Host, Wirt, draußen, außen, außerhalb, Laptop, Rechner, Maschine, PC,
        Notebook, Server, Hostsystem, Hostrechner, Wirtssystem""",
    "inside of it": """Container, Containern, Containers, drinnen, innen, im Container, innerhalb,
        Image, Images, drin""",
    "each place": "alle, überall, beide, beides, beiden, jeder, jedes, jeweils, allen",
    "there too": "auch, ebenfalls, genauso, ebenso",
    "brings it about": "wenn, sobald, durch, nachdem, von, vom, erst, falls, bis, nur",
    "label of a correction": "Korrektur, Nachtrag, Edit, Update, Ergänzung, korrigiert",
    "regrets it": "sorry, mein Fehler, Entschuldigung, ups",
    "earlier answer": "erste, ersten, vorher, vorhin, oben, zuerst",
    "was wrong": "falsch, Quatsch, ein Fehler, Irrtum, verkehrt",
    "lone denial": "Quatsch, Unsinn, Blödsinn, falsch, stimmt nicht, Käse",
    "once": "war, waren, hatte, damals, früher, mal",
    "that it is": "dass, daß, zu",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "still Z": """nachher Z, danach Z, hinterher Z, immer noch Z, noch Z, weiterhin Z, noch immer Z,
        bleibt Z, immer noch defunct, noch defunct, weiterhin defunct""",
    "file": "Datei",
    "version one": "Version eins, erste Version, die erste Version",
    "version two": "Version zwei, zweite Version, die zweite Version",
    "loaded": """geladen, als Modul geladen, geladenes Modul, bereits geladen, schon geladen, als
        geladenes Modul, ins System geladen""",
    "built-in": """eingebaut, fest eingebaut, einkompiliert, fest einkompiliert, in den Kernel
        eingebaut, im Kernel eingebaut, fest im Kernel eingebaut, fest im Kernel, fest im Kernel
        drin, fest verbaut, Teil des Kernels, ein Teil des Kernels, Bestandteil des Kernels, in
        den Kernel einkompiliert, in den Kernel kompiliert, direkt im Kernel, im Kernel enthalten,
        fix eingebaut, fest integriert, im Kernel integriert, in den Kernel integriert""",
    "available": """verfügbar, verfügbar aber nicht geladen, nicht geladen aber verfügbar, auf der
        Platte, auf der Festplatte, vorhanden aber nicht geladen, vorhanden nicht geladen, liegt
        auf der Platte, liegt nur auf der Platte, nur auf der Platte, liegt nur auf der
        Festplatte, liegt auf der Festplatte, auf Platte, nicht geladen aber vorhanden, nur
        verfügbar, als Modul verfügbar, auf der Platte aber nicht geladen, auf der Platte nicht
        geladen, nicht geladen aber auf der Platte, auf der SSD, liegt auf der Platte ist aber
        nicht geladen, liegt nur auf der Platte nicht geladen, verfügbar nicht geladen""",
    "missing": """fehlt, nicht vorhanden, nicht verfügbar, fehlend, gibt es nicht, gar nicht
        vorhanden, unauffindbar, existiert nicht, nicht auffindbar, nicht da""",
    "stopped": """gestoppt, angehalten, pausiert, eingefroren, gestoppter Prozess, angehaltener
        Prozess""",
    "zombie": "Zombieprozess, Zombi, untot, untoter",
    "ready": "bereit",
    "loadable": "ladbar",
    "unfit": "ungeeignet",
    "same": """gleich, gleiche, gleichen, derselbe, dieselbe, dieselben, denselben, selbe, selben,
        identisch, übereinstimmen, einheitlich, ident, deckungsgleich, übereinstimmend, stimmen
        überein, stimmt überein, gleicher, gleiches, das gleiche, dasselbe, demselben, desselben,
        derselben, selber Kernel, gleich wie, dieselbe wie, derselbe wie, dasselbe wie, genau wie
        der Host, genauso wie""",
    "shared": "teilen, gemeinsam, gemeinsamen, gemeinsamer, teilt, geteilt",
    "one kernel": """ein Kernel, nur ein Kernel, nur einen Kernel, ein einziger Kernel,
        einen einzigen Kernel""",
    "no kernel of its own": """haben keinen Kernel, hat keinen Kernel, keinen eigenen Kernel, kein
        eigener Kernel, keinen eigenen Kernel mitbringt, bringt keinen eigenen Kernel mit, bringen
        keinen eigenen Kernel mit, hat keinen eigenen Kernel, haben keinen eigenen Kernel""",
    "no diff": "weichen nicht ab, weicht nicht ab, weichen nicht voneinander ab",
    "different": """unterschied, unterschiede, unterscheiden, unterscheidet, unterscheiden sich,
        unterscheidet sich, unterschiedlich, unterschiedliche, verschieden, verschiedene, anders,
        andere, anderen, anderer, unterschiedlicher, unterschiedlichen, verschiedenen,
        verschiedener, abweichend, abweichende, weichen ab, weicht ab, ungleich, ein anderer,
        einen anderen""",
    "own": "eigenen, eigener, seinen eigenen, ihren eigenen, eigene Kernel, eigener Kernel",
    "changes": "ändert, geändert",
    "use the host's kernel": """vom Host, nutzen den Kernel des Hosts, nutzen alle den Kernel des
        Hosts, nutzen den Host-Kernel, verwenden den Kernel des Hosts, verwenden den Host-Kernel,
        benutzen den Kernel des Hosts, laufen auf dem Kernel des Hosts, laufen auf dem Host-Kernel,
        benutzen alle den Kernel des Hosts, benutzt den Kernel des Hosts, verwenden alle den Kernel
        des Hosts, nutzt den Kernel des Hosts, laufen alle auf dem Kernel des Hosts, benutzen den
        Host-Kernel, zeigen den Kernel des Hosts, sehen den Kernel des Hosts""",
    "everywhere": "überall",
    "distribution": "Distributionen",
    "os": "Betriebssystem, Betriebssysteme",
    "files": "Dateien",
    "kernel": "Kern, Kernel",
    "gone": """verschwindet, ist weg, verschwinden, verschwunden, ist er weg, ist es weg, isser weg,
        ist dann weg, ist danach weg, weg ist er, nicht mehr da, nicht mehr in der Liste, nicht mehr
        vorhanden, nicht mehr zu sehen, nicht mehr sichtbar, is er weg""",
    "removes": """entfernt, beseitigt, löscht, entfernen, löschen, gelöscht, beseitigen, killt,
        tötet, töten, getötet, räumt auf, aufgeräumt, stirbt""",
    "works": "hilft, wirkt, klappt, funktioniert",
    "stays": """bleibt, bleiben, noch da, immer noch da, immer noch, noch immer,
        noch in der Liste, noch in der Tabelle, noch drin, noch vorhanden, noch zu sehen,
        weiterhin, überlebt""",
    "no effect": """bringt nichts, ändert nichts, nutzlos, unverändert, zwecklos, wirkungslos,
        sinnlos, umsonst, für die Katz, nützt nichts, nutzt nichts, hilft nichts, bringt nix, bringt
        gar nichts, bringt gar nix, passiert nichts, passiert nix, nichts passiert, tut sich nichts,
        keine Wirkung, kein Effekt, keinen Effekt, ohne Änderung, keine Änderung, ohne Wirkung,
        ändert daran nichts""",
    "already dead": "schon tot, bereits tot, längst tot, ist tot, ja tot, eh tot, ja schon tot",
    "not possible": "geht nicht, kann nicht sterben, keine Chance",
    "parent": "Elternteil, Vaterprozess, Eltern, Elternprozess, elternprozess",
    "module": "Module, Modul, Moduls",
    "times": "mal",
    "call": "Aufrufe",
    "error": "Fehler",
    "the network command": "Netzwerkbefehl",
    "the simple command": "einfacher Befehl",
    "correct": "richtig, korrekt",
    "incorrect": "falsch",
    "assessment": "Einschätzung",
    "there is one": "gibt es",
    "v1 and v2": "v1 und v2",
    "syscall": "Systemaufruf",
    "frequent": "häufigste, häufigsten",
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
    3: "dreifach, dreimal, dreifache",
    10: "zehnfach",
    4: "vierfach, viermal, vierfache",
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

LINK = "und"  # between the ones and the tens of a numeral that is one word

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
