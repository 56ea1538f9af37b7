"""Italian."""

WORDS = {
    "yes": """sì, certo, certamente, corretto, giusto, esatto, esattamente, vero, è vero,
        ovviamente, sicuramente, senza dubbio, certo che sì, assolutamente sì, sì sì, sisì, eh sì,
        certo certo, come no, ma certo, sì certo, yes, ovvio, eccome, siii, siiii, ma sì, ma certo
        che sì, ma certo sì, certo sì, certissimo, ovvio che sì, ovviamente sì, è ovvio, è
        corretto, è giusto, è esatto, proprio così, è così, è proprio così, direi proprio di sì,
        già già, indubbiamente, senza alcun dubbio, senza ombra di dubbio, senz'altro, sicuro,
        sicuro che sì, di sicuro, sicuramente sì, confermo, confermato, affermativo, naturalmente,
        chiaro, è chiaro, chiaramente, effettivamente, in effetti, evidentemente, logico,
        logicamente, totalmente, completamente d'accord, d'accordo, concordo, verissimo, vera,
        corretta, giusto così, altroché, sì sì certo, yes certo, sempre, senza eccezioni, va bene
        così, per forza, assolutamente, davvero sì, esattamente così, sì esatto""",
    "no": """non proprio, non esattamente, non direi, no, affatto, per niente, assolutamente no,
        certo che no, mai e poi mai, no no, nono, macché, ma va, ma no, nah, manco per idea,
        neanche per sogno, figurati, per nulla, eh no, nope, ma figurati, figuriamoci, ma quando
        mai, nemmeno per sogno, neanche per idea, nemmeno per idea, manco per sogno, manco per
        niente, manco morto, certamente no, ovviamente no, ovvio che no, sicuramente no, direi
        di no, direi proprio di no, niente affatto, nient'affatto, in nessun modo, in nessun
        caso, in alcun modo, giammai, no davvero, purtroppo no, negativo, non esattamente no,
        non del tutto, non completamente, non totalmente, non tanto, non molto, non davvero, non
        realmente, non precisamente, assolutamente non, proprio no, col cavolo, impossibile, è
        impossibile, mai nella vita, no mai, tutt'altro, nemmeno un po, no di certo, di certo
        no, in realtà no, veramente no""",
    "not": """non, non è, mai, né, neanche, nemmeno, neppure, mica, manco, nessuno dei, nessuna
        delle, e non""",
    "wrong": """sbagliato, falso, errato, scorretto, non è vero, non è corretto, è falso, il
        contrario, cancellato, disattivato, tolto, si sbagliano, si sbaglia, è sbagliato, è
        sbagliata, sbagliata, è errato, è errata, errata, un errore, è un errore, è una bugia,
        bugia, una bugia, non è giusto, non è giusta, non è esatto, non è così, non è corretta, è
        il contrario, al contrario, tutto il contrario, sciocchezza, sciocchezze, fesseria,
        cavolata, scherzo, scherzavo, sto scherzando, è uno scherzo, inventato, inventata, mi sono
        inventato, disabilitato, spento, eliminato, rimosso, troppo alto, troppo basso, troppi,
        troppe, non va bene, non quadra, non torna, un mito, è un mito, assurdo""",
    "untrue": """non è vero che, è falso che, non credo che, non penso che, dubito che, non è vero
        affatto che, non è detto che, non è corretto che, è una bugia che, è sbagliato che, nego
        che, lontano da, il contrario di, tutt'altro che, non mi pare che, non mi sembra che,
        nessuno dice che, è un mito che""",
    "leave": """senza, senza contare, escludendo, esclusa, escluso, non contando, escluse, esclusi,
        togliendo, tolta, tolto l""",
    "except": """tranne, eccetto, salvo, a parte, invece di, tutto tranne, diverso da, non più, al
        posto di, anziché, all'infuori di, fuorché, tutti tranne, tutte tranne, tutto eccetto,
        tutti eccetto, tutto meno, tutti meno, ad eccezione di, con l'eccezione di, a eccezione
        di, a differenza di, diversamente da, al di fuori di, qualunque tranne, qualsiasi tranne,
        ha smesso di, non è più, non sono più, piuttosto che, in luogo di""",
    "hedge": """forse, probabilmente, magari, può darsi, potrebbe, potrebbe essere, dovrebbe,
        dovrebbe essere, credo forse, suppongo, immagino, non sono sicuro, non sono sicura, non so
        se, dipende, a volte, in parte, più o meno sì, direi, scommetto, a memoria, se non sbaglio,
        mi pare, mi sembra, sembra, sembrerebbe, in teoria, di solito, chissà, presumo, ipotizzo, sì
        e no, può essere, può darsi che, potrebbero, dovrebbero, dovrei, probabile, è probabile,
        possibile, è possibile, possibilmente, eventualmente, presumibilmente, verosimilmente,
        plausibile, ipotizzo che, immagino di sì, immagino di no, suppongo di sì, suppongo di no,
        spero, speriamo, spero di sì, spero di no, mi sa, mi sa che, mi sa di sì, mi sa di no, non
        ricordo, non mi ricordo, non ricordo bene, non ricordo se, se ricordo bene, se non ricordo
        male, se la memoria non mi inganna, se non erro, salvo errori, per quanto ne so, per quel
        che ne so, a quanto pare, a quanto so, pare, pare che, sembra che, sembrano, sembra di sì,
        sembra di no, apparentemente, a occhio, ad occhio, a naso, a caso, a sentimento, a intuito,
        tiro a indovinare, sparo, ho sparato, provo con, azzardo, azzarderei, tenderei a,
        scommetterei, non ne sono sicuro, non ne sono sicura, non sono certo, non sono certa, non
        sono sicurissimo, non proprio sicuro, poco sicuro, non sicuro, non sicura, incerto, incerta,
        dubbio, ho dubbi, ho qualche dubbio, dubito, qualche volta, talvolta, ogni tanto, di tanto
        in tanto, a seconda, dipende da, dipende dal, dipende dalla, parzialmente, in teoria sì,
        teoricamente, in genere, generalmente, normalmente, solitamente, tendenzialmente, in linea
        di massima, in linea teorica, forse sì, forse no, magari sì, nì, né sì né no, no e sì, o no,
        o qualcosa del genere, o giù di lì forse, o roba del genere, non verificato, non ho
        verificato, non ho controllato, senza controllare, senza verificare, non ho provato, non
        testato, chi lo sa, chi sa, vai a sapere, vattelapesca, credo magari, diciamo, boh forse,
        un'ipotesi, una supposizione, secondo me forse, non saprei se, non so bene se, non l'ho
        misurato, non ho misurato""",
    "or": "o, oppure, ovvero, o forse, o sennò, altrimenti, sia che",
    "and": """e, ed, anche, inoltre, nonché, più, insieme a, oltre a, così come, assieme a, insieme
        al, insieme con, compreso, compresa, incluso, inclusa, e anche, e poi anche, pure, per
        di più, in più, come pure, sia""",
    "about": """poco più di, poco meno di, un po più di, un po meno di, appena sotto, appena sopra,
        circa, all'incirca, quasi, approssimativamente, intorno a, un po' più o meno, suppergiù,
        grosso modo, più o meno, pressappoco, pressoché, o giù di lì, attorno a, attorno ai,
        intorno ai, sui, sulle, arrotondando, arrotondato, arrotondato a, in media, mediamente,
        ad occhio e croce, a spanne, all'incirca sui, quasi quasi, vicino a, leggermente più di,
        leggermente meno di, praticamente""",
    "bound": """almeno, al massimo, al più, al minimo, massimo, minimo, fino a, tra, doppio, il
        doppio di, metà di, o più, o meno, tra i, e passa, e rotti, e qualcosa, abbondante,
        abbondanti, una ventina, una trentina, una decina, una settantina, un centinaio, o
        maggiore, o minore, o superiore, o inferiore, o di più, o di meno, in su, in avanti, min,
        max, non più di, non meno di, non oltre, come minimo, come massimo, per lo meno,
        perlomeno, quantomeno, la metà, metà, la metà di, triplo, il triplo di, il doppio, più
        uno, meno uno, più nuovo, più recente, più vecchio, più nuovo di, più recente di, più
        vecchio di, a partire da, compreso tra, fra i, fra""",
    "over": """più di, più che, maggiore di, oltre, superiore a, maggiori di, superiori a, al di
        sopra di, sopra i, più alto di, più grande di, più lungo di""",
    "under": """meno di, meno che, minore di, sotto, inferiore a, minori di, inferiori a, al di
        sotto di, sotto i, più basso di, più piccolo di, neanche i""",
    "fix": """scusa, scusate, no scusa, no aspetta, aspetta, anzi, volevo dire, intendo, intendevo,
        correzione, mi correggo, cioè no, ho sbagliato, mi sono sbagliato, mi sono sbagliata, in
        realtà, ma in realtà, modificato, ops, pardon, meglio, bensì, scusi, scusatemi, scusami,
        chiedo scusa, mi scusi, no scusate, no scusi, ah no, oh no, eh no aspetta, uff no, ehm
        no, ehm, ops no, oddio no, no anzi, anzi no, anzi sì, o meglio, o per meglio dire, per
        meglio dire, più precisamente, no in realtà, no no è, voglio dire, volevo scrivere,
        intendevo dire, cioè volevo dire, cioè scusa, cioè anzi, correggo, corretto in, mi
        correggo è, rettifico, rettifica, errata corrige, errore mio, mi ero sbagliato, mi ero
        sbagliata, ho confuso, mi sono confuso, mi sono confusa, ho letto male, ho contato male,
        ricontando, ho ricontato, ricontrollando, ho ricontrollato, ricontrollato, riguardando,
        ho riguardato, ripensandoci, a ripensarci, ripensandoci bene, pensandoci bene,
        pensandoci meglio, secondo tentativo, nuova risposta, risposta corretta, la risposta
        giusta è, quella giusta è, quello giusto è, ma quello giusto è, ma la risposta giusta è,
        doveva essere, cambio risposta, ho cambiato idea, refuso, errore di battitura, fermi,
        fermo no, aspetta no, aspettate, bensì è, piuttosto""",
    "next": """poi, diventa, è diventato, è passato a, poi diventa, è poi diventato, passa a, si
        trasforma in, si è trasformato in, e poi, dopodiché, cambia in, in seguito""",
    "because": """perché, poiché, siccome, dato che, visto che, quindi, perciò, dunque, cioè,
        ossia, vale a dire, per esempio, ad esempio, come, che, dove, quando, mentre, secondo,
        con, per, in, nel, nella, nei, nelle, sul, sulla, anche se, nonostante, benché, finché, da
        quando, grazie a, a causa di, xké, xche, giacché, dal momento che, in quanto, per il fatto
        che, essendo, a causa del, a causa della, per via di, per via del, grazie al, grazie alla,
        di conseguenza, pertanto, per cui, percui, sicché, così che, cosicché, ovverosia, ovvero
        sia, in altre parole, detto altrimenti, tipo, il quale, la quale, i quali, le quali, cui,
        di cui, da cui, in cui, tramite, attraverso, mediante, dentro, all'interno, nell, nello,
        sullo, sugli, sulle quali, secondo il, secondo la, stando a, in base a, sebbene, malgrado,
        pur, pure se, per quanto, a prescindere da, indipendentemente da, appena, non appena, fino
        a quando, con il, con la, col, coi, su, quanto, visto, siccome il, cosa""",
    "but": """ma, però, tuttavia, eppure, invece, solo che, mentre invece, d'altra parte, comunque
        però, bensì solo, eppure però, ma comunque, peraltro""",
    "else": """ieri, prima era, era prima, la settimana scorsa, prima dell'aggiornamento, domani,
        sarà, saranno, sarebbe, un amico, un'amica, il mio amico, un collega, il mio collega, un
        compagno, un'altra macchina, un altro computer, il libro, il manuale, la guida, internet,
        una volta era, vecchio, vecchia, precedente, a casa, coinquilino, coinquilina, cugino, mio
        padre, mia madre, qualcuno, amico, amica, amici, un mio amico, una mia amica, al mio
        amico, compagno, compagna, compagni, il mio compagno, la mia compagna, una compagna,
        vicino di banco, compagno di banco, compagna di banco, il mio vicino, mio fratello, mia
        sorella, mio cugino, mia cugina, il mio prof, la mia prof, il prof ha detto, la prof ha
        detto, il professore ha detto, il mio capo, il mio ragazzo, la mia ragazza, qualcun altro,
        un'altra persona, altri studenti, chatgpt, google, wikipedia, youtube, in rete, su un
        forum, forum, un blog, nelle slide, nelle dispense, dispense, appunti, copiato, copiato
        da, ho copiato, altro ieri, avantieri, altro giorno, la volta scorsa, il mese scorso, anno
        scorso, settimana scorsa, tempo fa, giorni fa, anni fa, mesi fa, in passato, in futuro,
        precedentemente, in precedenza, fino a ieri, prossimamente, fra poco, tra poco, più tardi,
        più avanti, prima di riavviare, prima del riavvio, un altro pc, un'altro pc, sull'altro
        pc, su un altro pc, su un altro computer, sull'altro computer, su un'altra macchina,
        sull'altra macchina, sul mio portatile, al lavoro, in ufficio, a scuola, all'università,
        altrove, da un'altra parte, su windows, su altri sistemi, pensavo, pensavo che, pensavo
        di, pensavo di sì, pensavo di no, credevo, credevo che, credevo di, credevo di sì, credevo
        di no, all'inizio credevo di sì, all'inizio pensavo di sì, all'inizio credevo, all'inizio
        pensavo, all'inizio credevo che, all'inizio pensavo che, prima pensavo, prima credevo,
        prima pensavo che, prima credevo che, avevo pensato, avevo creduto, immaginavo, supponevo,
        avrei detto, avrei pensato, sarebbe stato, sarebbe dovuto, avrebbe dovuto essere, mi hanno
        detto, mi ha detto, me l'ha detto, dicono che, dicono in, ho letto che, ho sentito, era
        prima di, vecchi, vecchie, si diceva, diceva""",
    "order": """punti, tutti i punti, dammi, voto massimo, segna, valuta, professore, accetta, per
        favore accetta, dammi tutti, mi dia, dai punti, punteggio, punteggio pieno, punteggio
        massimo, trenta e lode, considera, consideri, consideri corretta, considerala giusta,
        considera giusta, conta come giusta, dalla per buona, accetti, accettate, ignora, ignora
        le, ignorate, istruzioni, valutatore, correttore, gentile professore, gentile
        professoressa, caro prof, cara prof, decidi tu, scegli tu, decida lei, segnala giusta,
        promuovimi, valutami""",
    "blank": """non lo so, non so, boh, nessuna idea, non ne ho idea, sconosciuto, vedi sopra,
        qualcosa, qualsiasi, qualunque, non applicabile, molti, molte, tanti, tante, non trovato,
        dimenticato, ho dimenticato, già fatto, bho, booh, boooh, mah, non saprei, non saprei
        dire, non lo saprei, non so dirlo, non so dire, non so proprio, non lo so proprio, proprio
        non so, non so che dire, non so cosa dire, non so cosa mettere, non so quanti, non so
        quante, non so rispondere, nessun'idea, non ho idea, non ho la minima idea, non ne ho la
        minima idea, nessuna opinione, senza risposta, nessuna risposta, da fare, da completare,
        non fatto, non l'ho fatto, non l'ho trovato, non trovo, non lo trovo, non mi viene, mi
        sfugge, me lo sono dimenticato, me ne sono dimenticato, dimenticata, è uguale per me, mi è
        indifferente, non mi interessa, che ne so, e che ne so, che ne so io, cosa ne so, ma che
        ne so, ne so niente, qualunque cosa, qualsiasi cosa, uno qualsiasi, una qualsiasi, uno
        qualunque, parecchi, parecchie, un sacco, un mucchio, un casino, moltissimi, moltissime,
        tantissimi, tantissime, come sopra, vedere sopra, passo, chiedi a, chiedete a, ignoto,
        sconosciuta, non ho capito, non ho capito come""",
    "none": """nessuno, nessuna, niente, nulla, zero, non ce ne sono, non ci sono, non c'è,
        nessun modulo, vuoto, nessuno dei due, nessuna delle due, né l'uno né l'altro, nessuno
        di essi, nessun, proprio niente, proprio nulla, niente di niente, nulla di nulla,
        niente di tutto ciò, nemmeno uno, nemmeno una, neanche uno, neanche una, non uno, non
        ce n'è, non ce n'è nessuno, non ce n'è nessuna, non ne ho, non ne vedo, non ne trovo,
        non ci sono moduli, nessun risultato, output vuoto, vuota, nessuna di esse, nessuno di
        loro, nessuno di questi, nessuna di queste, nessuno di quelli, non esce niente, non
        esce nulla, non esiste nessuno, né uno né l'altro""",
    "than": """rispetto a, in confronto a, paragonato a, contro, di quanto, confrontato con,
        confrontato a, a confronto di, a confronto con, in rapporto a, nei confronti di, quanto
        ls, rispetto al, rispetto alla, versus, paragonato al, quelle di, quelli di, le chiamate
        di""",
    "more": """più volte, di più, il più, maggiore, supera, vince, batte, più chiamate, più spesso,
        maggiori, più alto, più grande, superiore, vincitore, in testa, al primo posto, primo
        posto, in prima posizione, molto di più, molte di più, più frequente, più frequenti, più
        frequentemente, più usata, più usato, più chiamata, più chiamato, la più, il più
        frequente, la più frequente, più numerose, maggiormente, la maggiore, il maggiore, più
        invocata""",
    "less": """meno volte, di meno, il meno, minore, perde, meno chiamate, meno spesso, una sola
        volta, al secondo posto, secondo posto, meno, minori, più basso, più piccolo, inferiore,
        all'ultimo posto, ultimo posto, al terzo posto, terzo posto, in seconda posizione, seconda
        più, la seconda più, il secondo più, molto meno, molte meno, meno frequente, meno usata,
        meno usato, meno chiamata, meno chiamato, la meno, più raramente, raramente, una volta
        sola, solo una volta, solo due volte, soltanto una volta""",
    "beaten": "superato da, battuto da",
    "times": """volte tante, volte tanto, volte tanti, volte di più, volte, volta, fattore, volte
        quelle di, volte quelli di, volte le chiamate di, volte superiore, volte maggiore, volte
        più""",
    "limit": """solo, soltanto, solamente, alcuni, alcune, alcun, qualche, uno dei, due dei, parte,
        pochi, poche, se, a meno che, non tutti, non sempre, tranne che, a condizione che,
        purché, sempre che, ammesso che, salvo che, solo se, solo in, solo alcuni, solo alcune,
        non tutte, non ogni, non ovunque, quasi tutti, quasi tutte, la maggior parte, gran
        parte, una parte, parte dei, pochissimi, pochissime, un paio, uno di, una di, due su
        tre, in certi casi, in alcuni casi, in alcuni, in alcune, certi, certe, appena uno,
        nemmeno tutti""",
    "refer": """ne ha, ne hanno, ne ho, ci, ci sono, il, lo, la, i, gli, le, un, una, uno, sono,
        era, erano, è stato, è stata, questo, questa, questi, quello, quella, esso, essa, essi,
        io, risposta, qui, lì, già, ha, hanno, ho, abbiamo, tutto, tutti, tutte, di, del, della,
        dei, delle, dello, a, al, alla, ai, da, dal, dalla, ce, ce ne, mi, ti, ve, ve ne, mi ha,
        siano, fosse, stava, stavano, sta, stanno, tu, lei, lui, loro, voi, noi, ciò, quelle,
        quei, quegli, queste, colui, essere, stati, state, sarò, sono io, c'è, c'era, c'erano, ce
        n'è, ce ne sono, sono state, sono stati, ogni cosa, tale, tali, sui miei""",
    "fill": """non importa, qualunque sia, a prescindere, cartella, cartelle, menù, schermo,
        riavviato, riavvio, giusta, giusti, giuste, esatti, esatte, contati, conteggio, comandi,
        finestra, modalità, processore, processori, acceso, accesa, avviata, dispositivo, trovato,
        trovati, trovate, ho trovato, mio, mia, miei, mie, suo, sua, mostra, mostrano, dice,
        dicono, vedo, vede, si vede, appare, risultato, risposta è, valore, numero, totale, somma,
        nome, nomi, si chiama, adesso, ora, attualmente, in totale, nucleo, kernel, modulo,
        moduli, caricato, caricati, caricata, sono caricati, versione, sistema, macchina,
        computer, portatile, chiamata, chiamate, di sistema, riga, righe, file, programma,
        processo, processi, padre, stato, lettera, parametro, parametri, opzione, opzioni,
        comando, output, lista, elenco, primo, prima, ultimo, ultima, grazie, ciao, ancora,
        entrambi, ogni, penso, credo, uso, usa, usato, fatto, fatto da, fa, fanno, molto, così,
        apre, aperto, aperti, codice, rete, fatte, fatti, compaiono, compare, partito, partita,
        passato, passata, decomprime, seguenti, contiene, attivato, compilato, avviato, avvio,
        eccetera, libreria, librerie, uscita, termina, terminato, resta, rimane, funziona, disco,
        su disco, sul disco, terminale, console, tabella, colonna, memoria, conto, contato,
        contando, esce, stampa, stampato, frequente, in esecuzione, esecuzione, gira, diventa una,
        identificatore, host, contenitore, contenitori, container, esiste, serve, montato,
        volutamente, infine, finalmente, subito, nient'altro, e basta, basta, tutto qui,
        all'interno del mio, mi esce, mi escono, a me esce, a me viene, viene, viene fuori,
        vengono, mi viene, mi viene fuori, mi dà, mi dice, mi mostra, mi stampa, mi restituisce,
        restituisce, restituito, mi risulta, risulta, risultano, mi compare, mi appare, ottengo,
        ottenuto, ho ottenuto, ho visto, visto che esce, leggo, letto, si legge, si chiamano,
        buongiorno, buonasera, buon giorno, salve, cordiali saluti, saluti, grazie mille, per
        favore, per piacere, maestra, raga, ragazzi, bro, zio, fra mio, ahah, ahaha, haha, lol,
        xd, sinceramente, onestamente, francamente, in breve, semplicemente, letteralmente,
        precisamente, preciso, precisi, esatta, tutto sommato, comunque, dunque ecco, ecco, beh,
        bè, allora, insomma, diciamo così, lì dentro, fuori, dentro il mio, ovunque, dappertutto,
        dovunque, in ogni, in tutti, in tutte, da tutte le parti, ospite, distribuzioni,
        distribuzione, immagini, immagine, tabella dei processi, segnale, segnali, pc, mio pc, sul
        mio pc, sul mio computer, sulla mia macchina, nel mio sistema, nel mio caso, notebook,
        laptop, intero, intera, fare, facendo, eseguito, eseguite, esegue, effettua, effettuate,
        effettuato, sono state fatte, ho contato, ho eseguito, ho lanciato, ho controllato,
        controllato, verificato, ho verificato, ho provato, contandoli, maiuscola, minuscola,
        lettera maiuscola, in basso, in alto, a destra, a sinistra, alla fine, in fondo,
        diventano, passa, diventato, mettendo, messo, avevo scritto, ho scritto, avevo messo, ho
        messo, attuale, in uso, installato, come pensavo, come credevo, come immaginavo, come
        previsto, in corso, attivo, come si vede, posto, sempre lo stesso, ne vedo, proprio,
        figlio, padre del, utente, servizio, servizi, carica, caricare, contare, cercare, cerca,
        legge, scrive, apre anche, nient'altro che, nessun altro, nessun'altra, tutto questo, lì
        in, non so perché, non so come mai, spero sia giusto, spero che sia giusto, spero vada
        bene, spero sia corretto, spero che vada bene, tra loro, fra loro, versioni,
        minimamente""",
}

MARKS = {
    "task": "domanda, esercizio",
    "shown above": "vedi sopra",
    "starting at": "dal, dalla",
    "fold": "volte",
    "said for": "per",
    "sets against": "mentre, sebbene",
    "denies again": "mai, nessuna, nessun, nessuno, niente, nulla, affatto",
    "regrets": "purtroppo",
    "but rather": "ma, bensì",
    "exclusive": "solo, soltanto, solamente, unicamente",
    "one of two": "uno è, una è, il primo è, la prima è",
    "other of two": "l'altro è, l'altra è, l'altro, l'altra, il secondo è, il secondo",
    "ranks before": "poi, seguito da, davanti a, e poi",
    "doing so": "può farlo, fa questo, farlo, lo fa",
    "and a half": "e mezza, e mezzo",
    "dot": "punto",
    "dash": "trattino",
    "underscore": "trattino basso",
    "equals sign": "uguale",
    "slash": "barra",
    "affirming": "funziona",
    "condition": "se, purché, a condizione che",
    "nobody": "nessuno",
    "reverse": "al contrario, inverso",
    "versus": "contro",
    "jest": "scherzo, scherzavo, sto scherzando",
    "cause": "perché, poiché, siccome, dato che, visto che, giacché, in quanto, xké",
    "hence": "quindi, perciò, dunque, pertanto, di conseguenza, allora",
    "undone": "rimosso, cancellato, scaricato, chiuso",
    "seeing": """vedo, visto, controllato, verificato, penso, credo, trovato, so, ottenuto, ottengo,
        ricontrollato""",
    "equals": "cioè, ossia, per, vale a dire, significa",
    "person": "io, ho",
    "deed": "eseguito, lanciato, fatto, finito, installato",
    "early": "prima, all'inizio, inizialmente",
    "late": "dopo, poi, adesso, ora, infine",
    "a": "un, una",
    "i am": "sono",
    "as in": "come, di",
    "measure": "di",
    "among": "di cui",
    "swapped": "invertito, scambiato, resta",
    "is there": "c'è, sì no, presente, trovato",
    "is": "è",
    "means": "significa",
    "before it": "prima, prima di",
    "the rest": "il resto, gli altri",
    "more of it": "altro, altri, altre",
    "value": "valore",
    "my": "mio, mia",
    "here": "qui, da me",
    "this": "questo, questa",
    "machine": "macchina, computer, pc, portatile",
    "other": "altra, altro, vecchio, vecchia",
    "elsewhere": """collega, amico, amica, ufficio, compagno, compagna, amici, cugino, fratello,
        sorella, scuola""",
    "thought": "pensavo, credevo, immaginavo, supponevo",
    "earlier": "era, erano, inizialmente, avevo, scritto, messo",
    "before": "prima, ieri, stamattina, avantieri",
    "now": "adesso, oggi, ora",
    "but": "ma, invece",
    "besides": "anche",
    "points back": "questo, quello, stesso",
    "tells": "secondo, dice, dicono, detto",
    "final": "risposta, risultato, conclusione, in breve",
    "concludes": "cioè, quindi, dunque, insomma",
    "expected": """mi aspettavo, aspettavo, avrei detto, avrei scommesso, avrei pensato, ero sicuro,
        ero sicura, ero convinto, ero convinta, la mia prima idea, immaginavo, supponevo, pensato,
        credevo, stavo per scrivere, stavo per dire, quasi scrivevo, volevo scrivere, volevo dire""",
    "tried first": """all'inizio, prima ho, ho prima, per sbaglio, per errore, la prima volta, primo
        tentativo""",
    "told by others": """soluzione, slide, slides, dispensa, dispense, manuale, libro, professore,
        professoressa, prof, lezione, internet, guida, tutorial""",
    "in another case": "sarebbe, sarebbero, servirebbe, avrebbe",
    "label of a guess": "ipotesi, atteso, previsione, previsto, aspettato",
    "alike": "come, uguale, conferma",
    "as expected": "come previsto, come pensavo, come mi aspettavo",
    "finding": """ripetuto, dice, mostra, stampa, esce, è uscito, risulta, in realtà, di nuovo,
        ancora, stavolta, questa volta, vedo, ho ottenuto, ottengo, sul mio, ho rifatto, rifatto,
        riporta, invece, davvero""",
    "turned out": "era, è, sono, così, erano, lo è, lo sono, lo era, lo erano",
    "puts out": "dà, ha dato, mi dà, mi ha dato, stampa, mostra, restituisce",
    "proof": "prova, la prova, a prova di ciò",
    "decimal": "decimale",
    "binary": "binario",
    "hexadecimal": "esadecimale",
    "octal": "ottale",
    "as many again": "altrettante, altrettanti",
    "both ways": "andata e ritorno, andata, ritorno, entrambe le direzioni, una direzione",
    "on disk": "su disco, sul disco, disponibili, installati",
    "above it": "processo sopra, quello sopra",
    "child": "processo figlio, figlio",
    "parent": "processo padre, padre, genitore",
    "for every": "per ogni",
    "addressed": "prof, professore, professoressa",
    "the": "il, la, lo",
    "of": "di",
    "and": "e",
    "or": "o",
    "between": "tra, fra",
    "result": "fa, dà, quindi",
    "ratio": "a",
    "factor": "fattore",
    "call": "chiamate",
    "line": "righe",
    "many": "molte, tante",
    "even": "entrambi, uguali",
    "denies before": "no, non",
    "denies": "non",
    "without": "senza",
    "except": "tranne, eccetto, salvo",
    "or not": "o no",
    "goes on": "ancora, sempre",
    "another time": "quando, finché, dopo",
    "afterwards": "dopo",
    "unit": "secondi, secondo, minuti, minuto, ore, percento, byte",
    "round number": "mila, milioni",
    "crossed out": "cancellato, barrato",
    "sorry": "scusa, scusate",
    "signs off": "saluti, cordiali saluti",
    "short": "p.es",
    "what is": "che cos'è, cos'è",
    "pronoun": "questo, ciò",
    "subject": "è, questo",
    "states": "dice, mostra",
    "where": "in, nel",
    "the answer": "questo, ciò",
    "address": "indirizzo",
    "one": "uno",
    "are": "sono",
    "names a number": "è, era, il, la, numero",
    "owns": "con, ha",
    "user": "utente, proprietario",
    "group": "gruppo",
    "others": "altri",
    "all": "tutti, tutte, tutto",
    "permission": "permessi",
    "lacks": "non c'è, non ci sono",
    "place": "sotto, sopra",
    "mine": "sul mio portatile, a casa, sul mio pc, sul mio computer, sul mio notebook",
    "shrug": "non lo so, non so",
    "of the": "del, dello",
    "changed by": "più, meno",
    "half a": "mezza",
    "it is so": "lo sono, lo è, lo fa",
    "stresses": "proprio",
    "plus or minus": "più, meno",
    "seeks": """trovare, trovato, trovata, trovate, trovati, trovo, trovai, vedere, vedo,
        visto, viste, vista, notare, notato, noto, rilevare, rilevato, scorgere, individuare,
        individuato, riscontrare, riscontrato, osservare, osservato, si vede, si vedono, si
        nota""",
    "able to": """sono riuscito a, sono riuscita a, riesco a, riuscito, riuscita, posso,
        potuto, ho potuto, ho, abbiamo, riuscito a, riuscita a, può, possono, si può, possibile""",
    "impossible": "impossibile, non è possibile, è impossibile",
    "label of a finding": "ottenuto, risultato, reale, visto, realtà, osservato",
    "runner up": "secondo, seconda, dietro, seguito da, seguita da, terzo",
    "has the value": "vale, con valore, con il valore, ha valore, ha il valore",
    "outside of it": "host, fuori, portatile, macchina, computer, pc, server, esterno, ospite",
    "inside of it": "container, contenitore, contenitori, dentro, immagine, immagini, interno",
    "each place": "tutti, tutte, entrambi, entrambe, ovunque, dappertutto, ogni, ambedue",
    "there too": "anche, pure, altrettanto",
    "brings it about": "quando, se, dopo, da, dal, solo, finché, appena",
    "label of a correction": "correzione, aggiornamento, rettifica",
    "regrets it": "scusate, scusa, errore mio, ops",
    "earlier answer": "prima, primo, sopra",
    "was wrong": "sbagliato, sbagliata, un errore, falso",
    "lone denial": "sciocchezze, falso, sbagliato, macché, balle",
    "once": "era, avevo, prima",
    "that it is": "che, per",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "use the host's kernel": """usano il kernel dell'host, usano tutti il kernel dell'host, usa il
        kernel dell'host, utilizzano il kernel dell'host, è il kernel dell'host, è quello dell'host""",
    "still Z": "ancora Z, resta Z, dopo Z, ancora defunct",
    "file": "file",
    "module": "modulo",
    "version one": "versione uno, prima versione, versione 1",
    "version two": "versione due, seconda versione, versione 2",
    "loaded": """caricato, caricata, caricato come modulo, già caricato, è caricato, caricato in
        memoria, caricato nel kernel, caricata come modulo, caricati""",
    "built-in": """integrato, incorporato, integrato nel kernel, compilato nel kernel, dentro il
        kernel, dentro al kernel, integrato dentro il kernel, integrata nel kernel, incorporato
        nel kernel, incorporata, integrato direttamente nel kernel, compilato dentro il kernel,
        compilato staticamente, compilato staticamente nel kernel, parte del kernel, è parte del
        kernel, fa parte del kernel, incluso nel kernel, compreso nel kernel, direttamente nel
        kernel, nativo del kernel""",
    "available": """disponibile, disponibile su disco, disponibile ma non caricato, disponibile
        però non caricato, su disco, sul disco, è sul disco, è su disco, presente sul disco,
        presente su disco, disponibile sul disco, disponibile non caricato, disponibile ma non è
        caricato, non caricato ma disponibile, non è caricato ma è disponibile, sul disco ma non
        caricato, su disco ma non caricato, è sul disco ma non caricato, è sul disco ma non è
        caricato, è su disco ma non caricato, è su disco ma non è caricato, presente ma non
        caricato, presente sul disco ma non caricato, solo disponibile, è disponibile, soltanto
        disponibile""",
    "missing": """mancante, assente, manca, non disponibile, non presente, inesistente, non
        esiste, non è presente, non è disponibile, introvabile""",
    "stopped": """fermo, fermato, sospeso, fermata, fermi, in pausa, sospesa, stoppato, bloccato,
        congelato, arrestato, processo fermo, processo sospeso, processo fermato""",
    "zombie": "processo zombie, zombi, processo zombi, morto vivente",
    "ready": "pronto",
    "loadable": "caricabile",
    "unfit": "inadatto, non adatto",
    "same": """stesso, stessa, stessi, uguale, uguali, identico, identici, idem, stesse,
        gli stessi, le stesse, medesimo, medesima, medesimi, medesime, identica, identiche,
        coincidono, corrispondono, combaciano, la stessa cosa, sempre quello, proprio lo stesso,
        proprio la stessa, proprio gli stessi, proprio uguali, proprio uguale, proprio identici""",
    "shared": "condividono, condiviso, condivisa, condivide, condivisi, in comune",
    "one kernel": "un unico kernel, solo un kernel, c'è un solo kernel, unico kernel",
    "no diff": """non cambia, non cambiano, nessuna differenza, non c'è nessuna differenza,
        non c'è alcuna differenza, non c'è differenza, non ci sono differenze""",
    "different": """diverso, diversa, diversi, diverse, differenti, varia, differenza,
        differenze, differente, differiscono, differisce, variano, distinti, distinte, simili""",
    "another version": "altra versione",
    "own": """kernel proprio, proprio kernel, un proprio kernel, ognuno ha il suo, ciascuno ha il
        suo, ognuno il suo, ha il suo kernel, il suo kernel, hanno il loro kernel, il proprio kernel""",
    "changes": "cambia, cambiano",
    "another kernel": "un altro kernel, kernel diverso",
    "distribution": "distribuzione, distribuzioni",
    "kernel": "nucleo, nuclei",
    "removes": """rimuove, uccide, uccidere, ucciso, ammazza, ammazzato, muore, morto così,
        eliminare, eliminato, rimuovere, rimosso, rimuoverlo, cancella, cancellare, toglie,
        togliere, tolto, ripulisce, pulisce""",
    "gone": """scompare, sparisce, sparire, sparito, è sparito, scomparso, scomparire,
        non c'è più, non è più lì, non è più nella lista, non esiste più, non compare più,
        non appare più, se ne va""",
    "works": "serve, funziona, aiuta",
    "no effect": """inutile, non serve a niente, non serve a nulla, non serve, non succede niente,
        non succede nulla, non fa niente, non fa nulla, non cambia niente, non cambia nulla, nessun
        effetto, senza effetto, invano, inutilmente, nessun cambiamento""",
    "stays": """continua, resta, rimane, ancora, ancora lì, ancora nella lista, ancora presente,
        è ancora lì, è ancora nella lista, c'è ancora, sempre lì, rimasto, è rimasto, è rimasta,
        restato, è restato, resta lì, permane, sopravvive, continua a esserci""",
    "already dead": "già morto, è già morto, è morto",
    "parent": "padre",
    "correct": "corretta, giusta",
    "incorrect": "sbagliata, errata",
    "assessment": "valutazione",
    "hybrid": "ibrido",
    "v1 and v2": "v1 e v2",
}

DURATIONS = {
    "second": "secondo, secondi, sec",
    "minute": "minuto, minuti",
    "hour": "ora, ore, h",
    "day": "giorno, giorni",
    "week": "settimana, settimane",
    "nanosecond": "nanosecondo, nanosecondi",
    "microsecond": "microsecondo, microsecondi",
    "millisecond": "millisecondo, millisecondi",
}

NUMBERS = {
    0: "zero",
    1: "uno, una",
    2: "due",
    3: "tre",
    4: "quattro",
    5: "cinque",
    6: "sei",
    7: "sette",
    8: "otto",
    9: "nove",
    10: "dieci",
    11: "undici",
    12: "dodici",
    13: "tredici",
    14: "quattordici",
    15: "quindici",
    16: "sedici",
    17: "diciassette",
    18: "diciotto",
    19: "diciannove",
    20: "venti",
    21: "ventuno",
    22: "ventidue",
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta",
    68: "sessantotto",
    70: "settanta",
    71: "settantuno",
    80: "ottanta",
    90: "novanta",
    100: "cento",
    143: "centoquarantatré",
    1000: "mille",
}

MULTIPLES = {
    2: "doppio, doppia",
    3: "triplo",
    4: "quadruplo",
    5: "quintuplo",
    6: "sestuplo",
    7: "settuplo",
    8: "ottuplo",
    10: "decuplo",
}

SHARES = {
    2: "metà",
    3: "terzo",
    4: "quarto",
    5: "quinto",
    6: "sesto",
    7: "settimo",
    8: "ottavo",
    9: "nono",
    10: "decimo",
}
