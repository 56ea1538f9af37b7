"""Of which machine, and of which time, something is told, in all languages; words are compared folded."""

from __future__ import annotations

# The machine that is asked about; behind ``THIS`` stands what it is: "this VM".
HERE = """here, mine, ours, lab, hier, bei mir, bei uns, meiner, meines, aquí, aqui, acá, ici,
    chez moi, qui, da me, tutaj, u mnie, тут, здесь, у меня, у мене, यहाँ, यहां, मेरे, mera,
    mere, meri, yaha, yahan, 这里, 我的, burada, bende, hos mig, hos mej, itt"""
THIS = """this, dieser, dieses, diesem, diese, este, esta, esto, ce, cette, cet, questo, questa,
    ta, ten, tej, tym, эта, этот, этой, этом, ця, цей, цій, цьому, यह, इस, is, bu, 这台, 本机, denne,
    denna, detta, den här, deze, dit, tento"""
MACHINES = """one, notebook, portátil, portable, ноутбук, vm, machine, box, server, laptop,
    computer, host, system, pc, node, wsl, rhel, debian, ubuntu, fedora, centos, container,
    maschine, rechner, kiste, hier, máquina, equipo, ordenador, ordinateur, poste, macchina,
    maszyna, maszynie, komputer, komputerze, машина, машине, компьютер, машині, मशीन, makine,
    maskin, maskinen"""
# Another one, or another person.
ELSEWHERE = """pi, raspi, raspberry, home, office, work, school, other, others, neighbour,
    neighbor, colleague, colleagues, friend, friends, mate, mates, buddy, roommate, flatmate,
    flatmates, housemate, classmate, classmates, cousin,
    brother, on windows, on macos, sister, her, his, their, nas, desktop, phone, old, older,
    previous, former, netbook, Mac, MacBook, alte, alter, alten, altes, andere, anderer, anderen,
    anderes, Kollege, Kollegen, Kollegin, Freund, Freundin, zuhause, Keller, Büro, otra, otro,
    otras, otros, vieja, viejo, compañero, compañera, amigo, amiga, casa, oficina, trabajo,
    autre, autres, vieux, vieille, ancien, ancienne, collègue, copain, copine, bureau, maison,
    outra, outro, velha, velho, antiga, antigo, colega, trabalho, escritório, altra, altro,
    vecchio, vecchia, collega, amico, amica, ufficio, inny, innym, innej, innego, stary, starym,
    kolega, kolegi, koleżanka, domu, pracy, другой, другая, другом, старый, старом, коллега,
    коллеги, друга, друг, дома, работе, інший, іншому, іншій, старий, старому, колега, колеги,
    вдома, роботі, दोस्त, दूसरे, पुराने, dost, doosre, purane, ghar, arkadaşım, arkadaşımın,
    eski, diğer, evde, gammel, gamle, anden, andre, kollega, gamla, annan, andra"""
# Of these, what says nothing alone: "the other way round", "old money".
KINDS_OF = """other, others, old, older, previous, former, alte, alter, alten, altes, andere, anderer,
    anderen, anderes, otra, otro, otras, otros, vieja, viejo, autre, autres, vieux, vieille, ancien,
    ancienne, outra, outro, velha, velho, antiga, antigo, altra, altro, vecchio, vecchia, inny, innym,
    innej, innego, stary, starym, другой, другая, другом, старый, старом, інший, іншому, іншій,
    старий, старому, दूसरे, पुराने, doosre, purane, eski, diğer, gammel, gamle, anden, andre, gamla,
    annan, andra, home, work, pracy, her, his, their, school"""
# What somebody thought; what was, where what is so follows; and what was before, wherever it stands.
THOUGHT = """thought, believed, assumed, expected, guessed, dachte, vermutete, glaubte, pensaba,
    pensé, creía, creí, pensais, croyais, pensava, pensei, achei, achava, pensavo, credevo,
    myślałem, myślałam, думал, думала, думав, laga, laga tha, sanmıştım"""
EARLIER = """was, were, first, initially, at first, war, waren, erst, zuerst, anfangs, era,
    estaba, fue, puse, primero, daba, était, d'abord, au début, estava, foi, primeiro, byl, była,
    było, najpierw, был, была, было, сначала, був, була, було, спочатку, पहले, pehle, pahle, tha,
    thi, önce, idi"""
BEFORE = """before, earlier, yesterday, originally, previously, last week, last month, this
    morning, vorher, davor, gestern, früher, letzte Woche, letzten Monat, heute Morgen, heute
    früh, bisher, antes, ayer, semana pasada, esta mañana, avant, hier, semaine dernière, ce
    matin, ontem, semana passada, esta manhã, prima, ieri, stamattina, wcześniej, wczoraj, dziś
    rano, раньше, вчера, утром, раніше, вчора, вранці, था, थी, kal, dün, 昨天, 之前"""
NOW = """now, jetzt, nun, ahora, maintenant, agora, adesso, teraz, сейчас, теперь, зараз, тепер,
    अब, ab, şimdi, 现在, nu, actually, today, heute, hoy, hoje, oggi, dziś, сегодня, сьогодні"""
BUT = """but, aber, pero, mais, mas, ma, ale, но, але, लेकिन, lekin, par, magar, ama, men"""
# What stands beside what is told of this machine, and what points back to it.
BESIDES = """also, too, still, auch, noch, aussi, encore, también, anche, também, też, jeszcze, тоже,
    ещё, теж, ook, också"""
ANSWERS = """one, ones, it, its, this, that, thats, these, those, them, mine, ours, instead, same, answer, copied,
    from, das, dies, diese, dieser, dasselbe, gleiche, es, eso, esto, esta, este, mismo, misma, ça, cela,
    celui, ce, même, isso, isto, mesmo, questo, quello, stesso, to, ten, это, то, тот, же, цей, це, той"""
# Who says what stands beside it, says that answer.
SAYING = """say, says, said, tell, tells, told, claims, claimed, thinks, swears, according, asked, wrote, by,
    sagt, sagte, sagen, meint, laut, dit, selon, d'après, dice, según, dijo, segundo, disse, diz, secondo,
    mówi, według, говорит, сказал, сказала, каже, сказав, сказала, zegt, volgens, säger, enligt, říká, podle,
    zice, conform, kata, menurut, diyor, göre, कहता, ke anusar"""
# How the answer itself is announced, before a colon.
FINAL = """again, once more, new, new pid, new one, answer, final,
    final answer, my answer, the answer, result, final result, in letters, in short,
    short answer, short version, tldr, tl dr, conclusion, verdict, summary, corrected, correction, in one word,
    antwort, endgültig, ergebnis, fazit, kurz, kurzfassung, lösung, respuesta, definitivo, resultado,
    conclusión, en resumen, réponse, résultat, conclusion, en bref, resposta, conclusão, resumindo,
    risposta, risultato, conclusione, in breve, antwoord, resultaat, conclusie, svar, resultat, slutsats,
    odpowiedź, wynik, wniosek, odpověď, výsledek, závěr, ответ, итог, вывод, итого, відповідь, підсумок,
    висновок, jawaban, hasil, kesimpulan, cevap, sonuç, trả lời, đáp án, kết luận, répons, răspuns,
    concluzie, उत्तर, जवाब, uttar, jawab, 答案, 结论, 結論, 最终, 答え, 정답, 답, 결론, الجواب, الإجابة"""
# What leads to a conclusion, beside "so" and its like.
CONCLUDES = """that leaves, which leaves, this leaves, leaving, that means, which means, this means, meaning,
    i.e., ie, in other words, all in all, in the end, makes it, which is why, das heißt, heißt,
    bleibt, bleibt nur, d.h., dh, es decir, o sea, en fin, quer dizer, ou seja, no fim, c'est-à-dire,
    reste, cioè, quindi, dunque, insomma, dus, oftewel, alltså, det vill säga, czyli, więc, zatem, tedy,
    takže, tzn, то есть, значит, итого, тобто, отже, одже, yani, demek, yaani, यानी, matlab, artinya, jadi,
    tức là, nghĩa là, deci, adică"""
