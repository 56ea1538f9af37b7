"""French."""

WORDS = {
    "yes": """oui, ouais, ouaip, exact, correct, juste, vrai, bien sûr, tout à fait,
        absolument, certainement, évidemment, effectivement, en effet, c'est vrai, c'est ça,
        sans doute aucun, d'accord, affirmatif, bien entendu, exactement, carrément, sans
        aucun doute, sans exception, si si, clairement""",
    "no": """non, jamais, pas du tout, absolument pas, aucunement, nullement, bien sûr
        que non, certainement pas, en aucun cas, négatif, que nenni, point du tout, du tout,
        pas vraiment, non non""",
    "not": "pas, ne, n, ni, personne, nul, nulle, guère, point",
    "wrong": """aurais bien aimé, aurais aimé, manque à l'appel, manquent à l'appel, en vain, faux,
        fausse, incorrect, c'est faux, n'est pas vrai, pas vrai, pas correct, n'est
        pas correct, erroné, mensonge, le contraire, pas ça, une blague, inexact,
        incorrecte, erronée""",
    "untrue": """il est faux que, c'est faux que, il n'est pas vrai que, ce n'est pas vrai
        que, je ne pense pas que, je doute que, je ne crois pas que, le contraire de, faux
        que""",
    "leave": "sans, sans compter, hormis",
    "except": """sauf, excepté, à part, tout sauf, au lieu de, à l'exception de, plutôt que,
        ne plus, contrairement à, autre que, à la place de, mis à part""",
    "hedge": """peut-être, probablement, sûrement, possible, possiblement, sans doute, pourrait,
        pourrait être, devrait, devrait être, doit être, je suppose, je devine, je ne suis
        pas sûr, je ne suis pas sûre, pas sûr, pas sûre, pas certain, ça dépend, cela
        dépend, parfois, en partie, partiellement, j'imagine, si je me souviens bien,
        apparemment, environ peut-être, pas forcément, pas nécessairement, il me semble, ou
        pas, au hasard, je dirais, ou quelque chose, à vérifier, vraisemblablement,
        éventuellement, soi-disant, oui et non, je parie, parie, normalement, en principe,
        en théorie, je penche pour, au pif, personne ne sait""",
    "or": "et ou, ou bien, soit, ou",
    "and": "et, ainsi que, aussi, également, avec, puis",
    "about": """un peu plus de, un peu moins de, juste au-dessus de, à peine plus de, à peine
        moins de, environ, à peu près, autour de, approximativement, à peu de choses près, plus
        ou moins, dans les, ou presque, presque, quasi""",
    "bound": """au moins, au plus, au maximum, au minimum, jusqu'à, maximum, minimum, ou
        plus, ou moins, entre, le double de, la moitié de, deux fois, plus récent que, plus
        ancien que""",
    "over": "plus de, plus que, supérieur à",
    "under": "moins de, moins que, inférieur à",
    "fix": """pardon, désolé, désolée, non pardon, non attends, attends, je veux dire,
        je voulais dire, plutôt, correction, en fait, enfin non, oups, rectification, non
        désolé, excusez-moi, ou plutôt, je me suis trompé, euh non, mais non, finalement,
        édit, je corrige, non en fait, ah non, corrigé, non c'est, mais en réalité, mais en
        fait, en réalité, changé""",
    "next": "est devenu, devient, passe à, puis devient, est passé à, ensuite",
    "because": """parce que, parce qu'il, parce qu, car, puisque, comme, bien que, même si,
        grâce à, donc, par conséquent, c'est pourquoi, c'est-à-dire, par exemple, selon, d'après, qui, que, qu, quand, dont,
        lorsque, alors, en, dans, pour, par, malgré, vu que, ainsi, quoique, étant donné, à
        cause de, depuis, dès que, tandis que, même, tant que""",
    "but": "mais, cependant, pourtant, toutefois, par contre, en revanche, néanmoins",
    "else": """était avant, avant, hier, la semaine dernière, avant la mise à jour,
        sur mon autre machine, sur une autre machine, mon collègue, ma collègue, mon ami,
        mon amie, sur internet, le livre, le readme dit, demain, bientôt, sera, serait,
        autrefois, collègue, ami, le manuel, avant redémarrage, ancien, ancienne, précédent,
        précédente, précédemment, sur mon portable, avant c'était, avant il était, au début
        c'était, colocataire, camarade, cousin, mon père, ma mère, voisin, voisine, à côté
        de moi""",
    "order": """donne-moi, donnez-moi, tous les points, points, notez, correcteur, acceptez,
        validez, professeur""",
    "blank": """je ne sais pas, je sais pas, sais pas, aucune idée, pas d'idée, inconnu,
        voir plus haut, chais pas, jsp, n'importe, beaucoup, plusieurs, introuvable, qui
        sait, quelque chose, comme prévu, j'ai oublié, sans avis, sans objet""",
    "none": """aucun, aucune, rien, zéro, aucun module, il n'y en a pas, il n'y en a aucun,
        pas de modules, néant, pas un seul""",
    "than": """que ls, comparé à, par rapport à, contre, en comparaison de, face à,
        comparativement à""",
    "more": """plus, davantage, le plus, la plus, dépasse, supérieur, gagne, plus souvent,
        plus d'appels""",
    "less": """moins, le moins, la moins, inférieur, perd, moins souvent, moins d'appels,
        une seule fois, qu une fois, le deuxième plus, deuxième place, en deuxième position""",
    "beaten": "battu par, dépassé par, est dépassé par, est battu par",
    "times": "fois, facteur, facteur de, fois plus",
    "limit": """seulement, uniquement, seul, seule, quelques, certains, certaines, un des,
        deux sur trois, deux des, une partie, si, à moins que, pas tous, pas toutes, pas
        toujours, parmi""",
    "refer": """le, la, les, l, il, elle, ils, elles, c, ce, ça, cela, est, sont, ont, a,
        on, je, j, y, réponse, ici, un, une, d, de, s, se, m, me, peut, fait, déjà, encore,
        tout, tous, toutes, était, étaient, fut""",
    "fill": """dossiers, menu, disque, redémarré, redémarrage, pile, carte, affichage, comptées,
        invité, mode, tiret, commande réseau, processeur, processeurs, allumé, allumée,
        tourne depuis,
        fréquent, fréquente, fréquents, des, du, était là, ai, avons, nous,
        mon, ma, mes, son, sa, ses, ces, cette, cet, au, aux, sur, voici, voilà, montre,
        montrent, affiche, affichent, dit, trouve, trouvés, vois, vu, donne, indique,
        résultat, solution, valeur, nombre, numéro, total, somme, nom, noms, s'appelle,
        appelle, appelé, maintenant, actuellement, actuel, au total, en tout, noyau, kernel,
        module, modules, chargé, chargés, chargée, version, système, machine, ordinateur,
        appel, appels, systèmes, ligne, lignes, fichier, fichiers, programme, processus,
        père, parent, état, lettre, paramètre, paramètres, option, options, commande,
        sortie, liste, premier, dernier, dernière, merci, bonjour, tourne, exécuté, utilise,
        sommes, très, bien, autant, lors, ouvre, ouvert, ouverts, d'abord, je crois, je
        pense, je pense que, je crois que, qu'il, qu'ils, eux, leur, leurs, votre, vous,
        suivants, suivantes, être, suis, été, lui, celui, celle, code, retour, soit disant,
        j'ai, il y a, il y en a, nommé, même valeur, contient, inclut, activé, activée,
        compilé, compilée, démarré, démarrage, lancé, apparaît, etc, bibliothèque,
        bibliothèques, enfin, identifiant, terminé, j'utilise, processus père, autant que,
        chez moi, sur mon pc, sur ma machine, sur mon ordinateur, chez nous, abord, pour
        finir, revient, revenu, obtiens, obtient, obtenu, renvoie, renvoyé, retourne,
        imprime, répond, répondu, note, compte, comptés, lis, lu, mis, mettre, mémoire,
        tableau, colonne, console, terminal, fenêtre, rangée, en-tête, entête, passages,
        passage, franchit, franchi, traversé, frontière, entre dans, entrées, utilisés,
        utilisées, passés, reçu, reçoit, transmis, ubuntu, debian, fedora, hôte, propres,
        celui-ci, celle-ci, correspond, correspond à, il s'agit de, s'agit, agit, première,
        première place, arrière-plan, lettre est, ma console, mon shell, shell, enfant,
        fils, père du, le shell, exactement celui, celui qui, celle qui, ce qui, stoppé,
        vivant, quelle, vers, compilée avec, premier processus, lancée, marque, s'affiche,
        liste de, voit, on voit, voir, vois-je, compris, lit, a lu, écrit, cible, existe,
        démarrée, nécessite, monté, montée, a été, ont été, rien d'autre, rien de plus,
        aucun autre, aucune autre, c'est tout, pas d'autre, charger, compter, dossier,
        écran, machine virtuelle, serveur, réseau, périphérique, pilote, pilotes,
        application, applications, utilisateur, service, services, suivant, suivante,
        directement, à la fois, les deux, tous les deux, besoin, lire, écrire, apparaît
        dans, sort, sorti, j'obtiens, chercher, cherche, devant, derrière, ouvrir, démarrer,
        n'est pas vide, pas vide""",
}

MARKS = {
    "condition": "si",
    "nobody": "personne",
    "reverse": "à l'envers, inverse, inversé",
    "versus": "contre, face à",
    "jest": "je plaisante, blague",
    "cause": "parce que, parce qu'il, car, puisque, vu que, étant donné",
    "hence": "donc, par conséquent, c'est pourquoi",
    "undone": "enlevé, retiré, supprimé, déchargé, fermé",
    "mine": "sur mon portable",
    "seeing": """vois, vu, vérifié, comparé, testé, regardé, pense, crois, trouvé, sais, sûr,
        sûre, comprends, obtiens, obtenu""",
    "equals": "c'est-à-dire, pour",
    "person": "je, j, j'ai",
    "deed": "fait, fini, lancé, exécuté, terminé",
    "early": "avant, d'abord, au début",
    "late": "après, ensuite, maintenant, puis, enfin",
}

# What something is: English words for it, as a question may offer them to choose from.
STATES = {
    "version one": "version un, première version",
    "version two": "version deux, deuxième version, seconde version",
    "loaded": "chargé, chargée, chargé comme module",
    "built-in": "intégré, intégrée, intégré au noyau",
    "available": """disponible, disponible mais pas chargé, disponible mais non chargé,
        disponible pas encore chargé, sur le disque, bien sur le disque, disponible sur le disque""",
    "missing": "manquant, indisponible, pas disponible, n'est pas disponible, absent",
    "stopped": "arrêté, suspendu",
    "zombie": "zombi",
    "ready": "prêt",
    "loadable": "chargeable",
    "unfit": "inapte",
}

DURATIONS = {
    "microsecond": "microsecondes",
    "millisecond": "milliseconde, millisecondes",
    "second": "seconde, secondes",
    "minute": "minute, minutes",
    "hour": "heure, heures",
    "day": "jour, jours",
    "week": "semaine, semaines",
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
