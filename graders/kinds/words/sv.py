"""Swedish."""

WORDS = {
    "yes": """ja, japp, jepp, jajamensan, jo, jodå, javisst, visst, såklart, självklart,
        naturligtvis, absolut, precis, exakt, korrekt, rätt, riktigt, det stämmer, stämmer,
        sant, det är sant, säkert, definitivt, givetvis, utan tvekan, utan undantag, det är
        rätt, det är korrekt, håller med, helt rätt, just precis, japp det stämmer, jajamän,
        jajamen, ja ja, jadå, jupp, yes, klart det, jo men visst, ja visst, jajjemän, yep""",
    "no": """nej, nä, nix, nepp, aldrig, inte alls, absolut inte, verkligen inte, självklart
        inte, naturligtvis inte, aldrig i livet, ingalunda, tyvärr inte, nejdå, tyvärr nej,
        definitivt inte, på inget sätt, givetvis inte, nej nej, nää, näe, nejnej, nix pix, nope,
        nejdu, nehej, icke sa nicke""",
    "not": """inte, ej, icke, ingen, ingens, varken, ingenstans, ingen av, ännu inte, inte än,
        inte ännu, knappt, knappast, vare sig, är det inte""",
    "wrong": """fel, felaktigt, felaktig, osant, falskt, falsk, lögn, inte sant, inte rätt,
        inte korrekt, inte riktigt, stämmer inte, det stämmer inte, det stämmer ej, är inte
        sant, är inte rätt, inkorrekt, nonsens, motsatsen, tvärtom, skämt, skojar, bara skojar,
        ett skämt, ogiltig, ogiltigt, borttagen, borttaget, avstängd, avstängt, struken,
        struket, saknas, överstruket, uteslutet, för många, för få, för högt, för lågt,
        påhittat""",
    "untrue": """det är inte sant att, det stämmer inte att, det är fel att, det är osant att,
        jag tror inte att, jag tror inte, tror inte att, tror inte, jag tvivlar på att, det är
        inte så att, motsatsen till, långt ifrån, jag betvivlar att, det är en lögn att, inte i
        närheten av""",
    "leave": "utan, exklusive, oräknat, inte medräknat, bortsett från, ej medräknat, frånräknat",
    "except": """förutom, utom, med undantag av, med undantag för, i stället för, istället för,
        allt utom, alla utom, allt förutom, annat än, något annat än, inte längre, till
        skillnad från, ej längre, i motsats till, snarare än, inte lika med, skilt från""",
    "hedge": """kanske, möjligen, möjligtvis, troligen, troligtvis, förmodligen, antagligen,
        sannolikt, eventuellt, kan vara, kunde vara, skulle kunna vara, skulle kunna, skulle,
        borde, borde vara, borde det vara, torde, gissar, jag gissar, gissar på, gissning,
        gissningsvis, en gissning, min gissning, antar, jag antar, antagande, förmodar, jag
        förmodar, osäker, inte säker, jag är inte säker, inte helt säker, är osäker, är inte
        säker, vet inte säkert, vet inte om, beror på, det beror på, ibland, delvis, tydligen,
        verkar, det verkar, verkar vara, lär vara, enligt uppgift, om jag minns rätt, om jag
        inte minns fel, om jag inte misstar mig, om jag inte har fel, vad jag vet, så vitt jag
        vet, såvitt jag vet, vad jag minns, ur minnet, inte nödvändigtvis, i teorin,
        teoretiskt, normalt, normalt sett, vanligtvis, i regel, i allmänhet, hoppas, hoppas
        jag, jag hoppas, vem vet, gud vet, ja och nej, nej och ja, ja eller nej, jo och nej,
        eller inte, eller nåt, eller något sådant, eller något, nåt i stil med, jag skulle
        säga, skulle säga, jag skulle gissa, slår vad, jag slår vad, tvivlar, tveksam,
        tveksamt, inte kollat, har inte kollat, inte kontrollerat, inte kört, har inte kört,
        jag tippar, tippar, tippar på, måhända, nog, misstänker, jag misstänker, chansar, på
        måfå, höftat, kan eventuellt, kan möjligen, möjlig, möjligt""",
    "or": "eller, antingen, eller också, alternativt, och eller, respektive eller",
    "and": """och, samt, även, också, plus, tillsammans med, liksom, dessutom, o, såväl som,
        jämte, inklusive""",
    "about": """strax under, strax över, lite mer än, lite mindre än, ungefär, cirka, ca,
        omkring, runt, kring, nästan, typ, mer eller mindre, sisådär, uppskattningsvis, så där,
        i runda slängar, ett tjugotal, plus minus, nära, i närheten, avrundat, drygt, knappa, en
        sisådär, bortåt""",
    "bound": """minst, åtminstone, högst, som mest, som minst, max, maximalt, minimum, maximum,
        upp till, ända till, mellan, dubbelt, dubbelt så många, dubbla, dubbelt så mycket, det
        dubbla, hälften, hälften av, halva, eller mer, eller fler, eller mindre, eller färre,
        eller nyare, eller äldre, eller högre, och uppåt, och nedåt, nyare, äldre, nyare än,
        äldre än, inte mer än, inte mindre än, till, från och med, minus ett, plus ett,
        tredubbelt""",
    "over": "längre än, mer än, fler än, större än, högre än, över",
    "under": "kortare än, mindre än, färre än, lägre än, under, inte ens",
    "fix": """förlåt, ursäkta, nej vänta, vänta, vänta nej, nej förlåt, oj, hoppsan, oj nej,
        nej nu, jag menar, jag menade, menade, menar, rättelse, korrigering, korrigerat,
        rättat, eller snarare, snarare, egentligen, men egentligen, i själva verket, i
        verkligheten, skrev fel, skrivfel, felskrivet, skrev jag fel, ändrat, ändring, nej det
        är, nej just det, tillägg, edit, rättar mig, jag tog fel, tog fel, vid närmare
        eftertanke, kollade igen, räknade om, stopp, nej fel, fast nej, men faktiskt, jag hade
        fel""",
    "next": """blev, blir, därefter, sedan, sen, övergick till, ändrades till, förvandlades
        till, och sedan, byter till, gick över till""",
    "because": """eftersom, därför att, för att, ty, då, på grund av, tack vare, därför,
        alltså, således, följaktligen, därmed, det vill säga, dvs, d v s, betyder, vilket
        betyder, det betyder, till exempel, t ex, tex, exempelvis, enligt, som, vilken, vilket,
        vilka, där, när, medan, trots, trots att, även om, i, på, för, med, hos, av, vid, från,
        genom, via, tills, efter, efter att, att, så att, hur, vad, eller med andra ord, med
        andra ord, nämligen, in i, inom, ur, åt, oavsett""",
    "but": "men, dock, däremot, emellertid, fast, ändå",
    "else": """igår, i går, i förrgår, imorgon, i morgon, förra veckan, förra gången, förra
        året, förut, tidigare, innan, före uppdateringen, före uppgraderingen, före omstarten,
        innan omstart, innan omstarten, innan uppdateringen, brukade, var tidigare, kommer att,
        kommer att vara, kommer vara, ska bli, snart, senare, en gång i tiden, på min andra
        dator, på en annan dator, annan dator, annan maskin, på en annan maskin, på min andra
        maskin, på min laptop, på min dator hemma, hemma, på jobbet, min kollega, kollega,
        kollegan, min vän, vän, kompis, min kompis, kompisen, klasskamrat, kurskamrat,
        rumskamrat, granne, grannen, min bror, min syster, min pappa, min mamma, någon, någon
        annan, på internet, på nätet, i boken, boken, enligt boken, manualen, i manualen,
        dokumentationen, läraren, föreläsningen, i kursen, readme, gammal, gamla, min gamla,
        förra, föregående, borde ha varit, skulle ha varit, skulle vara, jag trodde, trodde,
        jag trodde först, först trodde jag, googlade, googlat, någon annanstans, annanstans, på
        andra datorer, vill ha, jag vill, ska""",
    "order": """poäng, full poäng, alla poäng, ge mig, godkänn, räkna det som, bedöm, bedömare,
        snälla, vänligen, rätta som, instruktioner, ignorera, räkna som rätt, kära lärare, full
        pott""",
    "blank": """vet inte, jag vet inte, det vet jag inte, vet ej, ingen aning, jag har ingen
        aning, har ingen aning, ingen susning, okänt, okänd, se ovan, ej tillämpligt, något,
        nåt, vad som helst, glömt, jag glömde, jag har glömt, glömde, klart, färdig, gjort,
        hittade inte, inte hittat, har inte räknat, många, mycket, massor, tom, tomt, inget
        svar, spelar ingen roll""",
    "none": """inga, inget, ingenting, noll, inga moduler, ingen modul, inga alls, det finns
        inga, finns inga, inte en enda, ingen av dem, inget alls, finns ingen, det finns ingen,
        det finns inget, tomt resultat, inget av dem, ingetdera, ingendera, varken eller, ingen
        av de två, inget av de två, ingen alls, tom utdata""",
    "than": """än, jämfört med, i jämförelse med, lika många som, lika ofta som, lika mycket
        som, mot, kontra, gentemot""",
    "more": """mer, mest, fler, flest, oftare, oftast, större, störst, högre, vinner, vann,
        överstiger, vanligast, vanligaste, de flesta, allra mest, överträffar""",
    "less": """mindre, färre, minst ofta, mer sällan, sällan, lägre, lägst, mindre ofta,
        förlorar, näst mest, näst flest, näst vanligast, på andra plats, tvåa, bara en gång,
        endast en gång, sist, sista plats, på tredje plats, minst vanlig, minst vanligt, mest
        sällan, kommer sist, bara två gånger""",
    "beaten": "överträffas av, slås av, slagen av, överträffad av",
    "times": "gånger så många, gånger så mycket, gånger fler, gånger, gång, ggr, faldigt, faldig",
    "limit": """bara, endast, enbart, blott, vissa, några, några få, ett par, en av, två av, en
        del, del av, en del av, om, ifall, såvida inte, såvida, förutsatt att, inte alla, inte
        alltid, inte varje, om inte, inte alla är, uteslutande, delar av""",
    "refer": """sig, det, den, de, denna, detta, dessa, en, ett, är, var, varit, har, hade, jag,
        vi, du, man, han, hon, dem, svar, svaret, mitt svar, finns, finns det, där finns, det
        finns, alla, allt, alltihop, varje, sitt, sina, dess, fortfarande, redan, ju, ja det, gör,
        gjorde, blivit, blev det, nu, mig själv, har sin, har sitt, har sina""",
    "fill": """överallt, så många, så mycket, min dator, min maskin, min server, min kärna, på
        min, vara, mitt, mina, mig, hos mig, för mig, på min maskin, på min dator, visar, visas,
        visade, visat, visning, syns, står, stod, står det, det står, ser, jag ser, såg, sett,
        säger, sa, skriver, skriver ut, skrev, skrivit, utskrift, utskrivet, ger, gav, ger ut,
        returnerar, returnerade, rapporterar, resultat, resultatet, utdata, utmatning,
        utmatningen, värde, värdet, tal, talet, antal, antalet, nummer, numret, namn, namnet,
        heter, kallas, kallad, totalt, sammanlagt, summa, summan, tillsammans, just nu, för
        närvarande, aktuell, aktuella, nuvarande, exakt sagt, kärna, kärnan, kärnans, kernel,
        modul, moduler, modulen, modulerna, laddad, laddat, laddade, inläst, inlästa, version,
        versionen, kärnversion, system, systemet, maskin, maskinen, dator, datorn, server,
        servern, virtuell, virtuella, låda, kör, körs, körde, kört, körande, som körs, igång,
        systemanrop, systemanropet, systemanropen, anrop, anropet, anropen, anropas, anropad,
        anropat, anropar, rad, raden, rader, raderna, kolumn, kolumnen, tabell, tabellen, rubrik,
        rubriken, rubrikrad, rubrikraden, huvud, fil, filen, filer, filerna, mapp, mappen,
        katalog, disk, disken, program, programmet, process, processen, processer, processnummer,
        förälder, föräldern, förälderns, föräldraprocess, föräldraprocessen, barn, barnet,
        tillstånd, tillståndet, tillståndskod, status, statuskod, läge, bokstav, bokstaven,
        parameter, parametrar, parametrarna, flagga, flaggor, alternativ, kommando, kommandot,
        nätverkskommandot, nätverkskommando, lista, listan, första, den första, sista, först, till
        slut, slutligen, till sist, sist i, följande, tack, hej, båda, bägge, tycker, jag tycker,
        anser, enligt mig, öppnar, öppnade, öppnat, öppnas, öppna, öppnades, läser, läste, laddar,
        läst, kod, koden, avslutningskod, returkod, returvärde, slutkod, slutstatus, avslutas,
        avslutades, avslutade, slutar, skal, skalet, terminal, terminalen, skärm, skärmen,
        fönster, fönstret, konsol, minne, minnet, bibliotek, biblioteket, biblioteken, laddare,
        laddaren, länkare, container, containrar, containrarna, containern, behållare, värd,
        värden, värdens, värddatorn, enhet, enheter, drivrutin, drivrutiner, användare,
        användaren, tjänst, tjänster, applikation, nätverk, nätverket, gräns, gränsen, övergång,
        övergångar, korsar, korsade, korsningar, aktiverad, aktiverat, påslagen, inställd,
        inställt, byggd, byggt, kompilerad, kompilerat, kompilerades, innehåller, ingår, tillhör,
        hör till, har med, använder, används, använt, motsvarar, lika med, betyder det, fick, får,
        fått, skickat, skickad, skickades, startade, startat, startar, uppstart, bootad, bootades,
        bootade, startad, finns kvar, existerar, mål, målet, monterad, monterat, behöver, behövs,
        stannar, stannade, stannat, kvar, direkt, genast, omedelbart, samtidigt, vänster, höger,
        överst, nederst, ovan, nedan, själv, självt, egen, eget, egna, hela, helt, verkligen,
        enkelt, bara så, mycket riktigt, väldigt, ganska, räknade, räknar, jag räknade, räknat,
        hittade, hittar, hittat, jag hittade, kollade, kollat, kontrollerade, kontrollerat, mätte,
        jämförde, testade, tittade, skrev in, skriver jag, tecken, versal, gemen, stor bokstav,
        det är allt, det var allt, inget annat, inget mer, inget mer än så, och inget annat,
        ingenting annat, inte mer, dessa är, pid, ppid, id, ubuntu, debian, fedora, linux, lika,
        stycken, st, faktiskt, helt enkelt, i listan, i tabellen, i utskriften, i utdata, signal,
        signalen, efter signalen, vanlig, vanliga, ny, nya, själva, stoppad, stoppades, långt,
        förekommer, ligger, låg, kommer, kommer från, från början, mot kärnan, över gränsen, till
        kärnan, alls, ett dugg, dugg, det minsta, överhuvudtaget, sinsemellan, från varandra""",
}

MARKS = {
    "starting at": "sedan",
    "fold": "ggr",
    "denies the verb before it": "inte, aldrig, ej",
    "exclusive": "bara, endast, enbart",
    "ranks before": "sedan, följt av, före",
    "and a half": "och en halv",
    "dot": "punkt",
    "dash": "bindestreck",
    "underscore": "understreck",
    "equals sign": "lika med",
    "slash": "snedstreck",
    "affirming": "gör det, går",
    "nobody": "ingen",
    "correcting": "nej, nä",
    "condition": "om, ifall, såvida, förutsatt att",
    "rather": "utan",
    "reverse": "omvänt, tvärtom, baklänges",
    "versus": "mot, kontra",
    "jest": "skämt, skojar, bara skojar, ett skämt",
    "cause": "eftersom, därför att, för att, ty, på grund av",
    "hence": "därför, alltså, så, således, följaktligen, därmed",
    "undone": "borttagen, borttaget, stängd",
    "mine": "på min laptop, hemma",
    "seeing": """ser, såg, sett, kollade, kontrollerade, jämförde, testade, hittade, vet,
        förstår, fick, räknade""",
    "equals": "det vill säga, dvs, d v s, nämligen, betyder",
    "person": "jag, vi",
    "deed": "gjorde, gjort, körde, kört, startade, testade",
    "place": "över, under",
    "from": "från",
    "to": "till",
    "early": "först, tidigare, innan, förut, från början, ursprungligen",
    "late": "sedan, sen, därefter, nu, till slut, efteråt, senare",
    "a": "en, ett",
    "and": "och",
    "countable": "filer, processer, bibliotek",
    "is there": "finns",
    "unit": "procent, procenten, sekunder, minuter, timmar, dagar",
    "round number": "tusen, miljoner",
    "here": "hos mig, hos mej",
    "this": "denna, detta, den här",
    "machine": "maskin, maskinen",
    "other": "gamla, annan, andra",
    "elsewhere": "kollega",
    "now": "nu",
    "but": "men",
    "besides": "också",
    "tells": "säger, enligt",
    "final": "svar, resultat, slutsats",
    "concludes": "alltså, det vill säga",
    "proof": "bevis",
    "for every": "för varje, per",
    "seeks": """hitta, hittar, hittade, hittat, såg, sett, märka, märkte, märker, upptäcka,
        upptäckte, upptäckt, se någon""",
    "able to": "kunde, kan, kunnat, gick att, går att, har",
    "impossible": "omöjligt, går inte, inte möjligt",
    "outside of it": """värd, värden, utanför, utanpå, laptop, dator, datorn, maskin, maskinen,
        servern""",
    "inside of it": "container, containern, behållare, behållaren, inuti, inne, innanför, avbild",
    "each place": "överallt, alla, båda, bägge, varje",
    "there too": "också, även, likaså",
    "brings it about": "när, om, av, efter, först, bara, endast, tills",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "version one": "första versionen, version ett",
    "version two": "andra versionen, version två",
    "loaded": "laddad, laddat, inläst, inladdad, laddad som modul, laddas som modul",
    "built-in": """inbyggd, inbyggt, inbyggd i kärnan, inbyggt i kärnan, inkompilerad,
        inkompilerad i kärnan, kompilerad in i kärnan, en del av kärnan""",
    "available": """tillgänglig, tillgängligt, tillgänglig men inte laddad, tillgänglig men ej
        laddad, tillgänglig men oladdad, finns på disk, på disk, på disken, finns på disken, på
        disken men inte laddad, finns på disken men är inte laddad, finns på disken men inte
        laddad""",
    "missing": """saknas, finns inte, inte tillgänglig, otillgänglig, ej tillgänglig, existerar
        inte""",
    "stopped": "stoppad, stoppat, pausad, stannad",
    "zombie": "zombieprocess",
    "ready": "redo, färdig att användas",
    "loadable": "laddbar, kan laddas, går att ladda",
    "unfit": "olämplig, inte lämplig, ej lämplig",
    "same": "samma, likadan, likadana, identiska",
    "shared": "delar",
    "different": "olika, annan, annat, skillnad, skillnader, skiljer",
    "own": "egen, egna",
    "kernel": "kärna, kärnan, kärnor",
    "gone": "försvinner, försvann",
    "removes": "tar bort, raderas, dödar, avlägsnar",
    "works": "hjälper, fungerar",
    "stays": "finns kvar, står kvar, stannar kvar, kvar",
    "no effect": "ingen effekt, meningslöst, gör ingenting, händer ingenting, oförändrad",
    "process": "processen",
    "parent": "förälder, föräldern",
    "module": "modul, moduler, modulen",
    "times": "gånger",
    "call": "anrop",
    "error": "fel",
    "assessment": "bedömning, bedömningen",
    "v1 and v2": "v1 och v2",
}

DURATIONS = {
    "nanosecond": "nanosekund, nanosekunder",
    "microsecond": "mikrosekund, mikrosekunder",
    "millisecond": "millisekund, millisekunder",
    "second": "sekund, sekunder, sekunderna",
    "minute": "minut, minuter",
    "hour": "timme, timmar, timmarna",
    "day": "dygn, dagar",
    "week": "vecka, veckor",
}

LINK = ""  # numerals are one word, with nothing between its parts

NUMBERS = {
    0: "noll",
    1: "en, ett",
    2: "två",
    3: "tre",
    4: "fyra",
    5: "fem",
    6: "sex",
    7: "sju",
    8: "åtta",
    9: "nio",
    10: "tio",
    11: "elva",
    12: "tolv",
    13: "tretton",
    14: "fjorton",
    15: "femton",
    16: "sexton",
    17: "sjutton",
    18: "arton",
    19: "nitton",
    20: "tjugo",
    30: "trettio",
    40: "fyrtio",
    50: "femtio",
    60: "sextio",
    70: "sjuttio",
    80: "åttio",
    90: "nittio",
    100: "hundra",
    1000: "tusen",
}
