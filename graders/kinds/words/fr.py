"""French."""

# Words that lose their vowel before another one, and are written as one word with it: "l'overlay", "n'est".
ELIDED = "l|d(?!.apr[eè]s)|c|j|m|n|s|t|qu"  # "d'après" is one word

WORDS = {
    "yes": """oui, ouais, ouaip, exact, correct, juste, vrai, bien sûr, tout à fait, absolument,
        certainement, évidemment, effectivement, en effet, c'est vrai, c'est ça, sans doute
        aucun, d'accord, affirmatif, bien entendu, exactement, carrément, sans aucun doute, sans
        exception, si si, clairement, ouep, ouai, ouip, bah oui, ben oui, mais oui, oui oui, eh
        oui, yes, ça oui, un peu oui, ouaips, yep, ouiii, mais bien sûr, bien évidemment,
        évidemment oui, forcément, logique, logiquement, est exact, est correct, est juste, est
        bien ça, est cela, cela est vrai, je confirme, confirmé, certes, assurément,
        incontestablement, indubitablement, indéniablement, sans hésiter, sans hésitation,
        totalement, toujours, à coup sûr, pour sûr, complètement, oh oui, hé oui, et oui, oui
        bien sûr, oui tout à fait, mais si, bien sûr que oui, bien sûr que si, ah oui, grave,
        aucun doute, est sûr, tu l'as dit, effectivement oui""",
    "no": """non, jamais, pas du tout, absolument pas, aucunement, nullement, bien sûr que non,
        certainement pas, en aucun cas, négatif, que nenni, point du tout, du tout, pas
        vraiment, non non, nan, nan nan, ben non, bah non, eh non, nope, pas du tout du tout,
        que dalle, oh non, hé non, non merci, certainement non, pas le moins du monde, pas
        exactement, pas tout à fait, pas tellement, pas trop, sûrement pas, évidemment pas, bien
        sûr non, en aucune façon, en aucune manière, en aucune sorte, sous aucun prétexte, pas
        question, hors de question, jamais de la vie, au grand jamais, tu parles, impossible,
        est impossible, malheureusement non, hélas non, malheureusement pas, non pas du tout,
        vraiment pas, strictement pas, loin de là, macache, absolument non, pas spécialement,
        pas vraiment non, pas complètement, pas totalement, pas entièrement""",
    "not": """pas, ne, n, ni, personne, nul, nulle, guère, point, aucunement un, jamais un, rien n,
        personne n, sans que, pas du tout le, pas du tout la, pas du tout les, absolument pas le,
        absolument pas les, pas sur un, pas sur une, pas sur le, pas sur la, pas sur les, pas sur
        des, pas sur ce, ce ne, pas la moindre""",
    "wrong": """aurais bien aimé, aurais aimé, manque à l'appel, manquent à l'appel, en vain, faux,
        fausse, incorrect, c'est faux, n'est pas vrai, pas vrai, pas correct, n'est pas correct,
        erroné, mensonge, le contraire, pas ça, une blague, inexact, incorrecte, erronée, est
        n'importe quoi, est une erreur, une erreur, est un mensonge, est inexact, est incorrect,
        est erroné, est le contraire, tout le contraire, au contraire, bien au contraire, est
        l'inverse, à l'inverse, je plaisante, je rigole, je déconne, blague, pour rire, est une
        blague, absurde, foutaise, foutaises, bidon, invalide, inventé, inventée, ai inventé,
        désactivé, désactivée, éteint, trop haut, trop bas, trop élevé, ce n'est pas correct, ce
        n'est pas vrai, ce n'est pas exact, pas exact, est pas vrai, est pas correct, pas bon,
        est pas bon, ce n'est pas bon, ce n'est pas le cas, est pas le cas, pas le cas""",
    "untrue": """il est faux que, c'est faux que, il n'est pas vrai que, ce n'est pas vrai que, je
        ne pense pas que, je doute que, je ne crois pas que, le contraire de, faux que, je pense
        pas que, je crois pas que, ce n'est pas que, il n'est pas exact que, est pas vrai que, est
        un mensonge que, il est inexact que, je nie que, loin de, je ne dis pas que, est un mythe
        que, il n'est pas dit que""",
    "leave": """sans, sans compter, hormis, en excluant, exclu, exclue, non compris, sans inclure,
        en enlevant, en retirant""",
    "except": """sauf, excepté, à part, tout sauf, au lieu de, à l'exception de, plutôt que, ne
        plus, contrairement à, autre que, à la place de, mis à part, tous sauf, toutes sauf, tout
        excepté, importe quoi sauf, importe lequel sauf, à l'exclusion de, hormis celui, en dehors
        de, différent de, à la différence de, non plus, plus du tout, et non, tout à part,
        exceptée, exceptés""",
    "hedge": """peut-être, probablement, sûrement, possible, possiblement, sans doute, pourrait,
        pourrait être, devrait, devrait être, doit être, je suppose, je devine, je ne suis pas sûr,
        je ne suis pas sûre, pas sûr, pas sûre, pas certain, ça dépend, cela dépend, parfois, en
        partie, partiellement, j'imagine, si je me souviens bien, apparemment, environ peut-être,
        pas forcément, pas nécessairement, il me semble, ou pas, au hasard, je dirais, ou quelque
        chose, à vérifier, vraisemblablement, éventuellement, soi-disant, oui et non, je parie,
        parie, normalement, en principe, en théorie, je penche pour, au pif, personne ne sait,
        p't-être, ptet, ptetre, il se peut, il se peut que, ça se peut, est possible, est probable,
        probable, plausible, on dirait, on dirait que, il semble, il semble que, semble, semblerait,
        il semblerait, semble-t-il, à ce qu'il paraît, il paraît, il paraît que, paraît-il, ai
        l'impression, ai l'impression que, hésite, je doute, doute, douteux, pas trop sûr, pas trop
        sûre, pas très sûr, pas super sûr, pas certaine, je suis pas sûr, je suis pas sûre, sans
        certitude, sauf erreur, sauf erreur de ma part, si je ne me trompe pas, si je me trompe pas,
        si je ne m'abuse, sauf si je me trompe, de mémoire, autant que je sache, à ma connaissance,
        pour autant que je sache, à vue de nez, à vue l'oeil, au pifomètre, au feeling, je tente, je
        tenterais, je mise sur, je miserais sur, opte pour, à tout hasard, supposition, une
        supposition, je présume, présume, on va dire, disons, je sais plus si, je ne sais plus si,
        je ne sais pas si, je sais pas si, je sais plus, je ne sais plus, je ne me souviens plus, je
        me rappelle plus, en général, généralement, habituellement, habitude, souvent mais,
        quelquefois, de temps en temps, des fois, selon les cas, selon le cas, tout dépend, dépend
        de, ça dépend de, cela dépend de, dépend, oui ou non, ni oui ni non, non et oui, espère,
        espérons, avec un peu de chance, théoriquement, pas vérifié, non vérifié, sans vérifier, ai
        pas vérifié, je n'ai pas vérifié, pas testé, non testé, ai pas testé, sans avoir testé, ou
        un truc comme ça, un truc comme ça, quelque chose comme, dans ce goût là, faudrait vérifier,
        sans garantie, allez savoir, va savoir, bof, mouais, pas convaincu, pas convaincue, pas
        mesuré, je n'ai pas mesuré""",
    "or": "et ou, ou bien, ou, ou alors, ou sinon, soit ou encore",
    "and": """et, ainsi que, aussi, également, avec, puis, de même que, y compris, ainsi qu'aussi,
        en plus, de plus, par ailleurs, et aussi, et puis, plus aussi, accompagné de, tout comme""",
    "about": """un peu plus de, un peu moins de, juste au-dessus de, à peine plus de, à peine
        moins de, environ, à peu près, autour de, approximativement, à peu de choses près, plus ou
        moins, dans les, ou presque, presque, quasi, grosso modo, en gros, à peu près dans les,
        aux alentours de, dans les environs de, aux environs de, proche de, arrondi, arrondi à, en
        moyenne, à vue 'œil, une moyenne de, légèrement plus de, légèrement moins de, pas loin de,
        à quelque chose près, quasiment""",
    "bound": """au moins, au plus, au maximum, au minimum, jusqu'à, maximum, minimum, ou plus, ou
        moins, entre, le double de, la moitié de, deux fois, plus récent que, plus ancien que, et
        quelques, et des poussières, ou davantage, ou supérieur, ou inférieur, ou plus récent, ou
        plus ancien, et plus, au minimum de, minimum de, au maximum de, pas plus de, pas moins de,
        pas plus que, tout au plus, au bas mot, deux fois plus, deux fois moins, le double, la
        moitié, moitié, double, triple, à partir de, supérieur ou égal à, inférieur ou égal à, une
        vingtaine, une trentaine, une dizaine, une centaine, une soixantaine, une cinquantaine,
        une quarantaine, plus un, moins un, plus récent, plus ancien""",
    "over": """plus de, plus que, supérieur à, supérieure à, au-dessus de, au delà de, plus grand
        que, plus élevé que, plus haut que, dépassant""",
    "under": """moins de, moins que, inférieur à, inférieure à, en dessous de, au-dessous de, plus
        petit que, même pas""",
    "fix": """pardon, désolé, désolée, non pardon, non attends, attends, je veux dire, je voulais
        dire, plutôt, correction, en fait, enfin non, oups, rectification, non désolé,
        excusez-moi, ou plutôt, je me suis trompé, euh non, mais non, finalement, édit, je
        corrige, non en fait, ah non, corrigé, non c'est, mais en réalité, mais en fait, en
        réalité, changé, pardon non, oups non, oups pardon, euh, euh pardon, euh non pardon, euh
        attends, heu, heu non, mince, mince non, zut, zut non, erreur de frappe, faute de
        frappe, ah non pardon, ah non c'est, non plutôt, enfin plutôt, enfin je veux dire, enfin
        bref, non mais, mais plutôt, je me corrige, je rectifie, rectifié, correction faite,
        corrigé en, je me suis gouré, je me suis gourée, me suis trompé, me suis trompée, je me
        suis trompée, me suis planté, ai confondu, ai mal lu, mal lu, mal compté, ai recompté,
        en recomptant, recompté, ai revérifié, après vérification, vérification faite, à la
        réflexion, après réflexion, réflexion faite, tout compte fait, en y regardant mieux, en
        regardant mieux, deuxième essai, nouvelle réponse, réponse corrigée, au temps pour moi,
        autant pour moi, la bonne réponse est, mais la bonne réponse est, je voulais écrire, il
        fallait lire, lire plutôt, plus exactement, plus précisément, ou mieux, mieux, non
        attendez, attendez, mille excuses, toutes mes excuses, excuse-moi, excusez, pas ça mais""",
    "next": """est devenu, devient, passe à, puis devient, est passé à, ensuite, est passée à, est
        transformé en, se transforme en, devenu, devenue, passe ensuite à, change en, puis passe
        à, et ensuite, et puis devient""",
    "because": """parce que, parce qu'il, parce qu, car, puisque, comme, bien que, même si, grâce à,
        donc, par conséquent, c'est pourquoi, c'est-à-dire, par exemple, selon, d'après, qui, que,
        qu, quand, dont, lorsque, alors, en, dans, pour, par, malgré, vu que, ainsi, quoique, étant
        donné, à cause de, depuis, dès que, tandis que, même, tant que, parce qu'elle, parce qu'ils,
        parce qu'on, parce qu'elles, parce qu'un, parce qu'il y a, pcq, pck, pcque, psk, paske,
        puisqu'il, puisqu'ils, puisqu'on, vu qu'il, vu qu'on, étant donné que, du fait que, du fait
        de, en raison de, du coup, dès lors, de ce fait, est pour ça, est pour ça que, voilà
        pourquoi, autrement dit, en d'autres termes, à savoir, soit que, bien qu'il, quand même,
        alors que, pendant que, afin de, afin que, tel que, telle que, ce que, lequel, laquelle,
        lesquels, duquel, grâce au, suite à, à l'intérieur de, via, lors de, lors du, selon la,
        selon le, avec le, après la, après le, malgré le, quoi que, quel, hormis si, chez, après,
        après que, soit""",
    "but": """mais, cependant, pourtant, toutefois, par contre, en revanche, néanmoins, sauf que,
        seulement que, sinon, cela dit, ceci dit, en tout cas, quoiqu'il en soit""",
    "else": """était avant, avant, hier, la semaine dernière, avant la mise à jour, sur mon autre
        machine, sur une autre machine, mon collègue, ma collègue, mon ami, mon amie, sur
        internet, le livre, le readme dit, demain, bientôt, sera, serait, autrefois, collègue,
        ami, le manuel, avant redémarrage, ancien, ancienne, précédent, précédente,
        précédemment, sur mon portable, avant c'était, avant il était, au début c'était,
        colocataire, camarade, cousin, mon père, ma mère, voisin, voisine, à côté de moi, mon
        pote, ma pote, pote, potes, copain, copine, un copain, une copine, mon copain, ma
        copine, mon voisin, ma voisine, mon frère, ma soeur, ma sœur, mon cousin, ma cousine, un
        ami, une amie, un collègue, une collègue, mon prof, ma prof, le prof, mon professeur, le
        professeur, mon chef, mon patron, mon coloc, coloc, mon binôme, binôme, une autre
        personne, un camarade, mon camarade, camarades, amis, collègues, voisins, chatgpt,
        wikipédia, youtube, google, sur le net, sur un forum, forum, dans le cours, dans le
        livre, dans la doc, la doc dit, le tuto, le tutoriel, dans l'exemple, copié, copié de,
        copié sur, recopié, ai copié, ai lu que, ai entendu, on m'a dit, on dit que, avant-hier,
        autre jour, la dernière fois, le mois dernier, année dernière, an dernier, il y a
        longtemps, il y a une semaine, jadis, auparavant, précédemment c'était, dans le passé, à
        l'avenir, dans le futur, plus tard, prochainement, ici peu, jusqu'à hier, avant le
        redémarrage, avant de redémarrer, avant la maj, avant mise à jour, sur un autre pc, sur
        un autre ordi, sur un autre ordinateur, sur mon autre pc, sur l'autre machine, autre
        machine, à la maison, au bureau, au boulot, au taf, à l'école, ailleurs, sur windows,
        sous windows, sur mac, je croyais, je croyais que, je pensais, je pensais que, croyais,
        pensais, ai cru, ai cru que, ai pensé, ai d'abord pensé, ai d'abord cru, aurais dit,
        aurais pensé, aurais cru, imaginais, je supposais, aurait dû être, devrait normalement,
        aurait été, aurait, auraient, était censé, était supposé""",
    "order": """donne-moi, donnez-moi, tous les points, points, notez, correcteur, acceptez,
        validez, professeur, mets-moi, mettez-moi, donne la note, donnez la note, note maximale,
        tous les points svp, merci de valider, merci d'accepter, veuillez accepter, veuillez
        valider, compte-le comme juste, comptez comme juste, comptez juste, considérez, considère
        comme juste, ignore les, ignorez les, instructions, consignes, correctrice, évaluateur,
        cher professeur, chère professeure, cher correcteur, à vous de choisir, à toi de choisir,
        choisis, choisissez, tu décides, vous décidez""",
    "blank": """je ne sais pas, je sais pas, sais pas, aucune idée, pas d'idée, inconnu, voir plus
        haut, chais pas, jsp, n'importe, beaucoup, plusieurs, introuvable, qui sait, quelque
        chose, j'ai oublié, sans avis, sans objet, chépa, ché pas, chsais pas, sais
        pas trop, je sais pas trop, je ne sais pas trop, aucune foutue idée, pas la moindre idée,
        je n'en sais rien, en sais rien, en ai aucune idée, je n'ai aucune idée, je n'en ai aucune
        idée, jspp, jsplus, no sé, nsp, ne sait pas, ne se prononce pas, je passe, passe mon tour,
        sans réponse, pas de réponse, pas de réponse à donner, à compléter, à faire, pas fait, ai
        pas fait, pas trouvé, ai pas trouvé, je n'ai pas trouvé, je ne trouve pas, ai oublié de
        regarder, oublié, je m'en souviens pas, je ne me souviens pas, je me souviens pas, peu
        m'importe, je m'en fiche, je m'en fous, on s'en fout, osef, importe lequel, importe
        laquelle, un truc, un machin, plein, pleins, énormément, des tas, une multitude, comme
        ci-dessus, idem que ci-dessus, inconnue, indéterminé, pas compté, demandez à, demande à,
        aucun avis, pas d'avis""",
    "none": """aucun, aucune, rien, zéro, aucun module, il n'y en a pas, il n'y en a aucun, pas
        de modules, néant, pas un seul, ni l'un ni l'autre, aucun des deux, aucune des deux,
        aucun d'eux, ni l'une ni l'autre, aucuns, aucunes, pas un, pas une, pas une seule, rien
        du tout, il n'y a rien, y a rien, y en a pas, y en a aucun, il n'y en a aucune, en a
        aucun, vide, est vide, sortie vide, pas de sortie, aucune sortie, aucun résultat, pas
        de résultat, aucun d'entre eux, aucune d'elles, aucune d'entre elles, aucun de ceux-là,
        nada rien, queud, walou, pas de module, aucun module n'est chargé""",
    "than": """que ls, comparé à, par rapport à, contre, en comparaison de, face à,
        comparativement à, à côté de, vis-à-vis de, que pour ls, que celui de, que ceux de,
        comparativement au, comparé au, par rapport au, autant de fois que, en comparaison à""",
    "more": """plus, davantage, le plus, la plus, dépasse, supérieur, gagne, plus souvent, plus
        d'appels, domine, remporte, arrive en tête, la plus fréquente, le plus fréquent, plus
        fréquent, plus fréquente, plus fréquemment, le plus souvent, bien plus, beaucoup plus,
        nettement plus, en premier, en première position, le plus appelé, la plus appelée, le
        plus utilisé, le plus grand, la plus grande, majoritaire, surpasse""",
    "less": """moins, le moins, la moins, inférieur, perd, moins souvent, moins d'appels, une seule
        fois, qu une fois, le deuxième plus, deuxième place, en deuxième position, en dernier,
        dernière place, en dernière position, en troisième position, troisième place, bien
        moins, beaucoup moins, nettement moins, le moins souvent, moins fréquent, moins
        fréquemment, le moins appelé, le moins utilisé, rarement, plus rarement, le plus
        rarement, juste une fois, seulement une fois, une fois seulement, deux fois seulement,
        en second, arrive deuxième, deuxième plus""",
    "beaten": "battu par, dépassé par, est dépassé par, est battu par",
    "times": """fois, facteur, facteur de, fois plus, fois autant, fois plus de, fois ls, fois
        celui de, fois ceux de, fois celles de""",
    "limit": """seulement, uniquement, seul, seule, quelques, certains, certaines, un des, deux sur
        trois, deux des, une partie, si, à moins que, pas tous, pas toutes, pas toujours, parmi,
        à condition que, à condition de, pourvu que, sous réserve, sauf si, excepté si, juste
        un, juste une, juste dans, que dans, certains seulement, presque tous, presque toutes,
        la plupart, la majorité, quelques-uns, quelques-unes, un seul des, deux d'entre, une
        partie des, en partie seulement, pas partout, pas chaque, uniquement si, seulement si,
        rien que, plusieurs d'entre, tout juste, à moitié""",
    "refer": """le, la, les, l, il, elle, ils, elles, c, ce, ça, cela, est, sont, ont, a, on, je,
        j, y, réponse, ici, un, une, d, de, s, se, m, me, peut, fait, déjà, encore, tout, tous,
        toutes, était, étaient, fut, y en a, celles, ceux, ceux-ci, celles-ci, ceux-là, celles-là,
        moi, toi, tu, me voici, soit-il, voilà tout, avait, avaient, sera-t-il, étant, ayant,
        suis-je, elle-même, lui-même, eux-mêmes, ben, bah, bon, hein, quoi, ouf""",
    "fill": """comme prévu, peu importe, quel que soit, quelle que soit, pas étonnant, dossiers,
        menu, disque, redémarré, redémarrage, pile, carte, affichage, comptées, invité, mode,
        tiret, commande réseau, processeur, processeurs, allumé, allumée, tourne depuis, fréquent,
        fréquente, fréquents, des, du, était là, ai, avons, nous, mon, ma, mes, son, sa, ses, ces,
        cette, cet, au, aux, sur, voici, voilà, montre, montrent, affiche, affichent, dit, trouve,
        trouvés, vois, vu, donne, indique, résultat, solution, valeur, nombre, numéro, total,
        somme, nom, noms, s'appelle, appelle, appelé, maintenant, actuellement, actuel, au total,
        en tout, noyau, kernel, module, modules, chargé, chargés, chargée, version, système,
        machine, ordinateur, appel, appels, systèmes, ligne, lignes, fichier, fichiers, programme,
        processus, père, parent, état, lettre, paramètre, paramètres, option, options, commande,
        sortie, liste, premier, dernier, dernière, merci, bonjour, tourne, exécuté, utilise,
        sommes, très, bien, autant, lors, ouvre, ouvert, ouverts, d'abord, je crois, je pense, je
        pense que, je crois que, qu'il, qu'ils, eux, leur, leurs, votre, vous, suivants,
        suivantes, être, suis, été, lui, celui, celle, code, retour, soit disant, j'ai, il y a, il
        y en a, nommé, même valeur, contient, inclut, activé, activée, compilé, compilée, démarré,
        démarrage, lancé, apparaît, etc, bibliothèque, bibliothèques, enfin, identifiant, terminé,
        j'utilise, processus père, autant que, chez moi, sur mon pc, sur ma machine, sur mon
        ordinateur, chez nous, abord, pour finir, revient, revenu, obtiens, obtient, obtenu,
        renvoie, renvoyé, retourne, imprime, répond, répondu, note, compte, comptés, lis, lu, mis,
        mettre, mémoire, tableau, colonne, console, terminal, fenêtre, rangée, en-tête, entête,
        passages, passage, franchit, franchi, traversé, frontière, entre dans, entrées, utilisés,
        utilisées, passés, reçu, reçoit, transmis, ubuntu, debian, fedora, hôte, propres,
        celui-ci, celle-ci, correspond, correspond à, il s'agit de, s'agit, agit, première,
        première place, arrière-plan, lettre est, ma console, mon shell, shell, enfant, fils, père
        du, le shell, exactement celui, celui qui, celle qui, ce qui, stoppé, vivant, quelle,
        vers, compilée avec, premier processus, lancée, marque, s'affiche, liste de, voit, on
        voit, voir, vois-je, compris, lit, a lu, écrit, cible, existe, démarrée, nécessite, monté,
        montée, a été, ont été, rien d'autre, rien de plus, aucun autre, aucune autre, c'est tout,
        pas d'autre, charger, compter, dossier, écran, machine virtuelle, serveur, réseau,
        périphérique, pilote, pilotes, application, applications, utilisateur, service, services,
        suivant, suivante, directement, à la fois, les deux, tous les deux, besoin, lire, écrire,
        apparaît dans, sort, sorti, j'obtiens, chercher, cherche, devant, derrière, ouvrir,
        démarrer, n'est pas vide, pas vide, mdr, ptdr, lol, y a, chacun, chacune, y'a, souvent,
        salut, coucou, bonsoir, bjr, slt, cc, hello, yo, svp, stp, il vous plaît, il te plaît,
        merci beaucoup, merci d'avance, bonne journée, bonne soirée, cordialement, xd, haha, mec,
        gars, frère, les gars, wesh, franchement, honnêtement, sincèrement, clairement ici,
        simplement, tout simplement, littéralement, précisément, justement, pile poil, bref,
        voyez, voyons, je vois, je trouve, je lis, je compte, ai compté, ai eu, ai trouvé, ai
        obtenu, ça donne, ça affiche, ça me donne, ça me sort, ça sort, ça fait, ça marque, ça
        dit, ça montre, il affiche, il dit, il me dit, me donne, me sort, me dit, me renvoie, il
        sort, on obtient, on a, on trouve, tout court, comme prévu là, hôtes, host, machine hôte,
        conteneur, conteneurs, container, containers, distribution, distributions, distro,
        distros, image, images, table des processus, signal, signaux, ordi, mon ordi, mon pc, mon
        poste, mon système, mon noyau, vm, partout, là-bas, dedans, dehors, à l'intérieur, à
        l'extérieur, ici présent, exacte, exactes, entier, entière, vérifié, vérifiée, ai vérifié,
        testé, ai testé, constaté, je constate, observé, mesuré, effectue, effectués, effectue
        environ, réalise, génère, fait environ, il fait, elle fait, faisait, prend, pris, tombe,
        tombe sur, arrive, comme je pensais, comme je croyais, comme attendu, de base, du système,
        en cours, en cours d'exécution, actuelle, en ce moment, à l'heure actuelle, aujourd'hui
        encore, uniquement celui-ci, en majuscule, majuscule, la lettre, lettre majuscule, ai la,
        ai le, moi j'ai, miens, miennes, le mien, la mienne, les miens, les miennes, voilà l'est,
        tourner, en train de tourner, tourne dessus, tourne actuellement, au fait, en bas, en
        haut, à gauche, à droite, tout en bas, je ne sais pas pourquoi, sais pas pourquoi, mais je ne sais pas pourquoi,
        mais je sais pas pourquoi, mais aucune idée pourquoi, ne sais
        pas pourquoi, je sais pas pourquoi, aucune idée pourquoi, j'espère que c'est bon, j'espère
        que c'est ça, j'espère que c'est juste, en espérant que c'est bon, j'espère que ça va, je
        tourne sous, tourne sous, entre elles, entre eux, le moins du monde""",
}

MARKS = {
    "task": "question, exercice, tâche",
    "starting at": "depuis",
    "fold": "fois",
    "said for": "pour, avec",
    "what it means": "veut dire, signifie",
    "what": "ce que, ce qu'est",
    "does not know": "je ne sais pas, aucune idée de, sais pas",
    "is right": "correct, correcte, bon, bonne, reste",
    "sets against": "alors que, tandis que, bien que",
    "second half of not": "pas, plus, jamais, point, rien, aucun, aucune, guère, personne, nullement",
    "denies again": "jamais, aucune, aucun, rien, personne",
    "regrets": "malheureusement, hélas",
    "denies the verb before it": "pas, jamais",
    "but rather": "mais, mais plutôt",
    "exclusive": "seul, seule, seulement, uniquement",
    "one of two": "l'un est, l'une est, le premier est, la première est, l'une c'est",
    "other of two": "l'autre est, l'autre, le second est, le second, la deuxième est, la deuxième",
    "ranks before": "puis, ensuite, suivi de, suivi par, devant, et puis",
    "doing so": "le faire, faire ça, le fait, y arriver, y parvenir",
    "dot": "point",
    "dash": "tiret",
    "underscore": "tiret bas, souligné",
    "equals sign": "égal, égale",
    "slash": "barre oblique",
    "affirming": "marche, oui",
    "condition": "si, à condition que, pourvu que, sauf si",
    "nobody": "personne",
    "reverse": "à l'envers, inverse, inversé, l'inverse, au contraire",
    "versus": "contre, face à",
    "jest": "je plaisante, blague, je rigole, je déconne, pour rire",
    "cause": """parce que, parce qu'il, car, puisque, vu que, étant donné, parce qu'elle, parce
        qu'ils, parce qu'on, pcq, pck, psk, étant donné que, du fait que""",
    "hence": "donc, par conséquent, c'est pourquoi, du coup, dès lors, de ce fait",
    "undone": "enlevé, retiré, supprimé, déchargé, fermé",
    "mine": """sur mon portable, à la maison, chez moi à la maison, sur mon pc, sur mon
        ordinateur, sur mon laptop, chez moi""",
    "seeing": """vois, vu, vérifié, comparé, testé, regardé, pense, crois, trouvé, sais, sûr, sûre,
        comprends, obtiens, obtenu, constate, constaté, observé""",
    "equals": "c'est-à-dire, pour, soit, à savoir, autrement dit",
    "person": "je, j, j'ai",
    "deed": "fait, fini, lancé, exécuté, terminé",
    "early": "avant, d'abord, au début, avant le, avant la, abord",
    "late": "après, ensuite, maintenant, puis, enfin",
    "a": "un, une",
    "the": "le, la",
    "one": "un",
    "of": "de",
    "and": "et",
    "or": "ou",
    "and a half": "et demi, et demie",
    "half a": "une demi, une demi-",
    "i am": "je suis",
    "as in": "comme, de",
    "ratio": "à",
    "result": "fait, donc",
    "lower end": "de",
    "upper end": "à",
    "between": "entre",
    "factor": "facteur",
    "even": "deux",
    "measure": "que, ce, de",
    "call": "appels, appel",
    "line": "lignes",
    "many": "beaucoup",
    "plus or minus": "moins",
    "among": "dont",
    "names a number": "est, le, numéro, la, c, était",
    "owns": "avec",
    "or not": "ou non",
    "swapped": "inversé, inversés, derniers, dernières, interverti, échangé",
    "user": "utilisateur, propriétaire",
    "group": "groupe",
    "others": "autres",
    "all": "tous, toutes, tout",
    "permission": "droits",
    "without": "sans",
    "except": "sauf",
    "denies": "pas",
    "is there": "présent, oui non, trouvé, il y a, là",
    "is": "est",
    "done to": "est, était, a été",
    "means": "signifie",
    "are": "sont",
    "before it": "avant, avant ça, avant cela, avant de",
    "another time": "quand, lorsque, jusqu",
    "first half of not": "ne, n, ce ne",
    "unit": "secondes, minutes, pourcent, pourcents",
    "times": "fois",
    "crossed out": "barré",
    "the rest": "reste, le reste, les autres",
    "sorry": "désolé, désolée",
    "signs off": "cordialement",
    "what is": "c'est quoi, qu'est-ce que",
    "pronoun": "ce, ça, cela",
    "subject": "il, c, ce",
    "states": "dit",
    "where": "dans, en",
    "more of it": "plus, autres, autre",
    "value": "valeur",
    "my": "mon, ma",
    "of the": "du",
    "here": "ici, chez moi",
    "this": "ce, cette, cet",
    "machine": "portable, ordinateur, poste, pc, ordi, machine",
    "other": "autre, autres, vieux, vieille, ancien, ancienne, d'autres",
    "elsewhere": """collègue, copain, copine, bureau, maison, voisin, voisine, pote, potes,
        cousin, frère, soeur, coloc, prof, école, boulot, copains""",
    "thought": "pensais, croyais, imaginais, supposais",
    "earlier": "était, d'abord, au début",
    "before": "avant, hier, semaine dernière, ce matin, auparavant, avant-hier",
    "now": "maintenant",
    "but": "mais",
    "besides": "aussi, encore",
    "points back": "ça, cela, celui, ce, même",
    "tells": "dit, selon, d'après, disent, paraît",
    "final": "réponse, résultat, conclusion, en bref, répons, ici, chez moi, dans mon cas",
    "concludes": "c'est-à-dire, reste",
    "expected": """m'attendais, attendais, pensais, aurais dit, aurais parié, aurais pensé, étais
        sûr, étais sûre, étais certain, étais persuadé, ma première idée, mon premier choix,
        j'imaginais, imaginais, pensé, supposais, aurais cru, j'allais écrire, j'allais dire,
        j'allais mettre, allais écrire, allais dire, allais mettre, failli écrire, failli mettre,
        failli dire, failli répondre, on pourrait croire""",
    "tried first": """au début j'ai, d'abord j'ai, j'ai d'abord, au départ, par erreur, la première
        fois, premier essai, au début""",
    "told by others": """corrigé, solution, diapo, diapos, diapositive, diapositives, manuel,
        polycopié, poly, cours, livre, prof, professeur, enseignant, internet, tutoriel, énoncé""",
    "in another case": "serait, seraient, faudrait, aurait",
    "label of a guess": "supposition, attendu, hypothèse, prédiction, prévu",
    "alike": "comme, pareil que, confirme",
    "as expected": "comme prévu, comme attendu, comme je pensais, comme je le pensais",
    "finding": """dit, affiche, montre, donne, indique, en fait, en réalité, réellement, à nouveau,
        encore une fois, cette fois, c'est, ce sont, j'ai eu, j'obtiens, obtiens, trouve,
        vois, refait, vérifié, chez moi, il y a, le mien""",
    "turned out": "c'est, est, ce, était, ça, le cas, du tout",
    "in base": "en",
    "puts out": """donne, a donné, me donne, m'a donné, affiche, a affiché, renvoie, a renvoyé,
        dit, a dit, retourne""",
    "proof": "preuve, la preuve, en guise de preuve",
    "decimal": "décimal, décimale",
    "binary": "binaire",
    "hexadecimal": "hexadécimal",
    "octal": "octal",
    "as many again": "autant de, tout autant de",
    "both of them": "aller-retour, deux sens",
    "both ways": "aller-retour, aller, retour, retours, deux sens, un sens, entrées, sorties",
    "on disk": "sur disque, sur le disque, disponibles, installés, existants",
    "started by": "vient de, a été lancé par, lancé par",
    "below it": "processus en dessous, celui du dessous",
    "above it": "processus au-dessus, celui du dessus, celui au-dessus, au-dessus",
    "child": "processus fils, processus enfant, fils, enfant",
    "parent": "processus parent, processus père, parent, père",
    "for every": "pour chaque, par",
    "addressed": "prof, monsieur, madame",
    "goes on": "encore, toujours",
    "correcting": "nan",
    "seeks": """trouver, trouvé, trouve, voir, vois, vu, voit, constater, constaté, constate,
        remarquer, remarqué, remarque, détecter, détecté, observer, observé, observe, noter,
        noté, apercevoir, distinguer, visible""",
    "able to": """pu, peux, peut, pouvais, ai pu, n'ai pu, arrive, arrive à, arrivé, arrivé à,
        réussi, réussi à, réussis à, parviens à, parvenu à, ai, on a, avons, peuvent, possible,
        possible de""",
    "impossible": """impossible, pas possible, n'est pas possible, il est impossible de,
        impossible de""",
    "label of a finding": "obtenu, résultat, réel, constaté, observé, vu, réalité",
    "runner up": "deuxième, second, seconde, derrière, suivi de, suivie de, troisième",
    "time or try": "fois, essai, secondes",
    "has the value": """vaut, avec la valeur, a la valeur, a pour valeur, valant, dont la
        valeur est""",
    "outside of it": """hôte, dehors, extérieur, portable, ordinateur, ordi, poste, machine, pc,
        serveur, l'hôte""",
    "inside of it": "conteneur, conteneurs, container, dedans, intérieur, image, images",
    "each place": "partout, tous, toutes, tous les deux, toutes les deux, les deux, chaque",
    "there too": "aussi, également, pareillement",
    "brings it about": "quand, lorsque, dès, par, après, si, seul, seulement, jusqu'à ce",
    "label of a correction": "correction, édit, mise à jour, rectificatif",
    "regrets it": "désolé, pardon, mon erreur, oups",
    "earlier answer": "première, premier, avant, ci-dessus",
    "was wrong": "faux, fausse, une erreur",
    "lone denial": "faux, n'importe quoi, absurde, c'est faux",
    "once": "était, avais, avait, avant",
    "that it is": "que, qu, pour, que ce soit, que ce sont",
    "seeks in vain": """n'ai pas trouvé, ai pas trouvé, n'ai pas trouvé de, pas trouvé, pas
        trouvé de, n'ai pas vu de, je n'ai pas trouvé, je n'ai pas vu, je n'ai trouvé aucune""",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "no kernel of its own": """pas de noyau à eux, pas de noyau à lui, pas de noyau propre, aucun
        noyau à eux, n'ont pas de noyau, n'a pas de noyau""",
    "changes": "changent",
    "use the host's kernel": """utilisent le noyau de l'hôte, utilisent tous le noyau de l'hôte,
        utilise le noyau de l'hôte, tournent sur le noyau de l'hôte, utilisent le kernel de l'hôte,
        utilisent celui de l'hôte, c'est le noyau de l'hôte, c'est celui de l'hôte, affichent le
        noyau de l'hôte""",
    "still Z": "toujours Z, encore Z, après Z, reste Z, toujours defunct, encore defunct",
    "file": "fichier",
    "module": "module",
    "version one": "version un, première version",
    "version two": "version deux, deuxième version, seconde version",
    "loaded": """chargé, chargée, chargé comme module, déjà chargé, est chargé, chargé en mémoire,
        chargé en tant que module, chargé en module, chargé sous forme de module""",
    "built-in": """intégré, intégrée, intégré au noyau, en dur dans le noyau, en dur dans le kernel,
        intégré dans le noyau, intégré au kernel, intégré dans le kernel, intégrée au noyau,
        intégré directement au noyau, compilé dans le noyau, compilé en dur, compilé en dur dans
        le noyau, compilé dans le kernel, inclus dans le noyau, inclus au noyau, dans le noyau
        directement, directement dans le noyau, partie du noyau, fait partie du noyau, une
        partie du noyau, incorporé au noyau, incorporé, natif du noyau""",
    "available": """disponible, disponible mais pas chargé, disponible mais non chargé, disponible
        pas encore chargé, sur le disque, bien sur le disque, disponible sur le disque, dispo,
        dispo sur le disque, dispo mais pas chargé, dispo mais non chargé, dispo pas chargé, dispo
        non chargé, disponible non chargé, disponible pas chargé, pas chargé mais disponible, non
        chargé mais disponible, pas chargé mais dispo, sur le disque mais pas chargé, sur le
        disque mais non chargé, sur le disque pas chargé, sur disque, sur disque mais pas chargé,
        présent sur le disque, présent sur le disque mais pas chargé, présent sur le disque mais
        non chargé, existe sur le disque, est sur le disque mais pas chargé, est disponible""",
    "missing": """manquant, indisponible, pas disponible, n'est pas disponible, absent,
        introuvable sur le disque, absente, manquante, inexistant, n'existe pas""",
    "stopped": """arrêté, suspendu, arrêtée, stoppé, stoppée, en pause, mis en pause, suspendue,
        gelé, figé, processus arrêté, processus stoppé""",
    "zombie": "zombi, zombis, processus zombie, processus zombi, mort-vivant",
    "ready": "prêt",
    "loadable": "chargeable",
    "unfit": "inapte",
    "same": """même, mêmes, identique, identiques, pareil, pareille, pareils, pareilles, kif-kif,
        idem, égal, égaux, égale, la même chose, le même noyau, mêmes noyaux, coïncident,
        correspondent, concordent, seul et même noyau""",
    "shared": "partagent, partage, partagé, partagés, partager, commun, commune, communs",
    "one kernel": "un seul noyau, un noyau unique, qu'un seul noyau, qu'un noyau, un unique noyau",
    "no diff": "y a pas photo",
    "different": """différent, différents, différente, différentes, différence, différences,
        diffèrent, diffère, varie, varient, distincts""",
    "another version": "autre version",
    "own": """propre, noyau propre, leur propre, son propre, le sien, la sienne, le leur, noyau à
        lui, noyau à eux, son noyau à lui, leur noyau à eux""",
    "another kernel": "un autre noyau",
    "everywhere": "partout",
    "os": "système d'exploitation",
    "files": "fichiers",
    "kernel": "noyau, noyaux",
    "gone": """disparaît, disparaître, disparu, a disparu, disparaissent, plus là, n'est plus là,
        plus dans la liste, n'est plus dans la liste, n'existe plus, plus visible""",
    "removes": """supprime, élimine, supprimé, supprimée, supprimer, éliminé, éliminer, tue, tué,
        tuer, meurt, enlève, enlevé, enlever, efface, effacé, nettoie, nettoyé, retire, vire""",
    "works": "marche, fonctionne",
    "stays": """reste, restent, demeure, persiste, toujours, toujours là, toujours présent,
        toujours visible, encore là, encore dans, encore présent, encore visible, encore listé,
        toujours dans la liste, toujours en vie, reste là, subsiste, survit""",
    "no effect": """inutile, sert à rien, ne sert à rien, ne sert strictement à rien, sert pas à
        rien, ne fait rien, ne se passe rien, rien ne se passe, il ne se passe rien, se passe rien,
        aucun effet, sans effet, pas d'effet, en vain, inefficace, peine perdue, fait rien, aucun
        changement, ne change rien, ça ne fait rien, n'y change rien""",
    "already dead": "déjà mort, est mort",
    "not possible": "immunisé",
    "parent": "père",
    "times": "fois",
    "call": "appels",
    "error": "erreurs",
    "the network command": "commande réseau",
    "the simple command": "commande simple",
    "correct": "correcte, juste",
    "incorrect": "incorrecte, fausse",
    "assessment": "évaluation",
    "there is one": "il y en a un",
    "hybrid": "hybride",
    "v1 and v2": "v1 et v2",
    "syscall": "appel",
}

DURATIONS = {
    "microsecond": "microsecondes, microseconde",
    "millisecond": "milliseconde, millisecondes",
    "second": "seconde, secondes, sec",
    "minute": "minute, minutes",
    "hour": "heure, heures",
    "day": "jour, jours",
    "week": "semaine, semaines",
    "nanosecond": "nanoseconde, nanosecondes",
}

SIZES = {
    "byte": "Octet, octets",
    "kilobyte": "Ko",
    "megabyte": "Mo",
    "gigabyte": "Go",
    "terabyte": "To",
    "petabyte": "Po",
}

SHARES = {
    2: "moitié",
    3: "tiers",
    4: "quart",
    5: "cinquième",
    6: "sixième",
    7: "septième",
    8: "huitième",
    9: "neuvième",
    10: "dixième",
}

NUMBERS = {
    0: "zéro",
    1: "un, une",
    2: "deux",
    3: "trois",
    4: "quatre",
    5: "cinq",
    6: "six",
    7: "sept",
    8: "huit",
    9: "neuf",
    10: "dix",
    11: "onze",
    12: "douze",
    13: "treize",
    14: "quatorze",
    15: "quinze",
    16: "seize",
    20: "vingt, vingts",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante",
    80: "huitante, octante, quatre vingt, quatre vingts",
    90: "nonante",
    100: "cent, cents",
    1000: "mille",
}

MULTIPLES = {
    2: "double",
    3: "triple",
    4: "quadruple",
    5: "quintuple",
    6: "sextuple",
    7: "septuple",
    8: "octuple",
    10: "décuple",
}
