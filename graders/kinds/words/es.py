"""Spanish."""

WORDS = {
    "yes": """sí, claro, por supuesto, correcto, cierto, verdad, verdadero, así es, exacto,
        exactamente, desde luego, efectivamente, sin duda, claro que sí, afirmativo, obvio,
        es verdad, es cierto, en efecto, definitivamente, sin excepción, seguro""",
    "no": """nunca, jamás, para nada, en absoluto, de ninguna manera, de ningún modo, claro
        que no, por supuesto que no, ni hablar, negativo, qué va, nop, que no""",
    "not": "no, ningún, ni, tampoco, nadie, no se, no lo",
    "wrong": """falso, incorrecto, mentira, es falso, no es cierto, no es verdad, no
        es correcto, erróneo, equivocado, mal, lo contrario, es incorrecto, una broma, no
        es, incorrecta, falsa, equivocada, errónea""",
    "untrue": """es falso que, no es cierto que, no es verdad que, no creo que, dudo que, es
        mentira que, lo contrario de, es incorrecto que""",
    "leave": "sin, sin contar, sin incluir",
    "except": """excepto, salvo, menos, todo menos, a excepción de, aparte de, en vez de, en
        lugar de, cualquier cosa menos, ya no, con excepción de, a diferencia de,
        exceptuando, no más""",
    "hedge": """quizás, quizá, tal vez, a lo mejor, posiblemente, probablemente, probable, puede,
        puede ser, podría, podría ser, debería, debería ser, supongo, creo que tal vez, no
        estoy seguro, no estoy segura, no sé si, depende, a veces, en parte, parcialmente,
        adivino, imagino, si no recuerdo mal, si mal no recuerdo, aparentemente,
        supuestamente, seguramente, será, no necesariamente, me parece, o algo así, o algo,
        según creo, dudo, estimo, sí y no, apuesto, apuesto a que, diría, yo diría,
        normalmente, en teoría, nadie sabe""",
    "or": "o, u, y o, o bien",
    "and": "y, e, además, también, así como, junto con, más",
    "about": """poco más de, poco menos de, un poco más de, un poco menos de, algo más de, algo
        menos de, aproximadamente, unos, unas, cerca de, alrededor de, más o menos, aprox, casi,
        como unos, y pico, en torno a, o así""",
    "bound": """al menos, como mínimo, como máximo, hasta, por lo menos, a lo sumo, máximo,
        mínimo, o más, o menos, entre, el doble de, la mitad de, sobre, bajo, doble, más
        nuevo que, más antiguo que""",
    "over": "más de, mayor que, superior a, más que",
    "under": "menos de, menor que, inferior a, menos que",
    "fix": """perdón, perdona, digo, mejor dicho, no espera, espera, corrección,
        quiero decir, quise decir, no perdón, perdón no, rectifico, o sea no, disculpa, me
        equivoqué, en realidad, corrijo, lo siento, no no, ay no, edito, sino, corregido, ah
        no, más bien, uy, pero en realidad, cambiado, lo cambio""",
    "next": "pasó a, se convirtió en, pasa a, luego pasó a, cambió a, después, luego",
    "because": """entonces,
        porque, ya que, pues, puesto que, aunque, debido a, según, por ejemplo, es
        decir, o sea, como, que, cual, donde, cuando, mientras, por eso, por tanto, por lo tanto, así que, con, de
        los cuales, para, por, en, ej, a pesar de, dado que, desde, hasta que, incluso, aun""",
    "but": "pero, sin embargo, no obstante, en cambio",
    "else": """era antes, antes, ayer, la semana pasada, antes de la actualización,
        antes de actualizar, en mi otro equipo, en otra máquina, mi compañero, mi compañera,
        mi amigo, mi amiga, en internet, el libro, el readme dice, mañana, solía, solía ser,
        pronto, estará, compañero, amigo, sería, en otro ordenador, en el manual, vieja,
        viejo, anterior, anteriormente, ojalá, en mi portátil, en mi casa, en casa, antes
        era, antes estaba, al principio era, al principio estaba, compañero de piso,
        compañera de piso, compañera, primo, prima mía, mi padre, mi madre, alguien, de al
        lado""",
    "order": """dame, puntos, todos los puntos, máxima nota, marca, califica, profesor,
        profe, aprueba, acepta""",
    "blank": """no lo sé, ni idea, no tengo idea, ni puta idea, desconocido, ver arriba,
        cualquiera, no aplica, muchos, muchas, no encontrado, quién sabe, algo, como se
        esperaba, se me olvidó, hecho, varios""",
    "none": """ninguno, ninguna, nada, cero, ningún módulo, no hay, no hay ninguno, no hay
        ninguna, no hay módulos, no hay nada""",
    "than": """tantas como, tantos como, que el, que la, comparado con, en comparación con, frente a, contra, respecto
        a, comparado a, versus""",
    "more": """más veces, el que más, la que más, mayor, mayores, supera, gana, más
        llamadas, el más, la más""",
    "less": """menor, menores, el que menos, la que menos, menos veces, menos llamadas,
        pierde, el menos, la menos, solo una vez, la segunda más, el segundo más, en segundo
        lugar""",
    "beaten": "superado por, es superado por, vencido por",
    "times": "veces, vez, factor de",
    "limit": """solo, solamente, únicamente, algunos, algunas, algún, alguna, uno de, dos
        de, parte de, pocos, pocas, a medias, no todos, no todas, no siempre, a menos que,
        en algunos casos, medio""",
    "refer": """el, la, los, las, lo, es, son, está, están, era, eran, fue, ha, he, eso,
        esto, ese, este, yo, se, le, hay, respuesta, así, aquí, tan, un, una, ellos, me, ya,
        sido, hace, puedo, todo, todos, todas""",
    "fill": """mayúscula, menú, carpetas, entrar, exactos, reinicié, reinicio, ahí está, chica, chico, máquina
        de prueba, de prueba, prueba, parche, disco, teclado, encendido, encendida, lleva,
        llevaba, renglón, renglones, cuento, el modo, modo, elige, idénticos, los tres,
        tres,
        lo vi, vi, cargó, frecuente, frecuentes, frecuencia, id, factor, llamada, tiene, tengo,
        tenemos, mi, mis, su, sus, nos, del, de, al, a, estos, estas, allí, muestra,
        muestran, mostró, sale, salen, dice, aparece, aparecen, resultado, solución, valor,
        número, cantidad, total, suma, nombre, nombres, se llama, llama, ahora, actualmente,
        actual, en total, núcleo, kernel, módulo, módulos, cargado, cargados, cargadas,
        versión, sistema, máquina, ordenador, equipo, llamadas, al sistema, línea, líneas,
        archivo, archivos, fichero, ficheros, programa, proceso, procesos, padre, estado,
        letra, parámetro, parámetros, opción, opciones, comando, salida, lista, primero,
        última, último, mismo tiempo, gracias, hola, bueno, todavía, ambos, cada, creo, creo
        que, pienso que, veo, encontré, encontrado, encontrados, ejecuta, ejecutando, corre,
        corriendo, uso, usando, hizo, hacen, muy, realiza, significa, abre, abrió, abiertos,
        abrieron, código, salir, siguientes, siguiente, les, te, tras, todos ellos, uno,
        contiene, incluye, activado, activada, compilado, compilada, arrancó, arrancado,
        iniciado, arranque, inicio, arrancar, usa, etc, biblioteca, bibliotecas, antes de,
        después de, proceso padre, identificador, retorno, terminó, termina, ahí, sigue, el
        zombi, en mi equipo, en mi máquina, en mi pc, por último, por fin, finalmente, la
        que, el que, lo que, más se repite, se repite, repite, queda, quedó, quedan, cruces,
        cruce, cruza, cruzó, frontera, dio, da, devuelve, devolvió, imprime, imprimió,
        indica, responde, respondió, obtengo, obtuve, veces que, fueron, pasaron, pasó al
        kernel, entra, entró, usado, usados, usadas, usa el, pasados, recibió, recibe,
        llamado, llamada más, llamadas totales, memoria, tabla, columna, consola, terminal,
        ventana, fila, encabezado, cabecera, ubuntu, debian, fedora, anfitrión, propia,
        cuenta, conté, contando, contado, tal cual, justo, exactas, ejecuté, ejecutar, puse,
        escribí, salió, hijo, hija, del shell, mi shell, shell, inactivo, vivo, primera,
        segundo plano, letra es, núcleo es, mi kernel, trata de, se trata de, corresponde,
        corresponde a, son los, son las, esos, esas, aquellos, compiló, compilaron, primer,
        primero en, sistema operativo, mostró que, pone, pone que, arranca, hallé, listado,
        aparecer, vemos, se ve, se ven, leyó, escribe, objetivo, existe, arrancada,
        iniciada, necesita, montado, montada, nada más, y nada más, ningún otro, ninguna
        otra, no sale nada más, no hay más, no hay nada más, eso es todo, buscar, busca,
        cargar, carga, contar, contados, carpeta, pantalla, máquina virtual, portátil,
        servidor, red, dispositivo, dispositivos, controlador, controladores, aplicación,
        aplicaciones, usuario, usuarios, servicio, servicios, número de, enseguida,
        directamente, a la vez, los dos, las dos, sirve, sirven, necesitan, leer, lee,
        escribir, aparece en, no está vacío, no está vacía""",
}

MARKS = {
    "condition": "si",
    "nobody": "nadie",
    "reverse": "al revés, inverso, invertido",
    "versus": "contra, frente a",
    "jest": "es broma, broma",
    "cause": "porque, ya que, pues, puesto que, dado que",
    "hence": "así que, por eso, por lo tanto, por tanto",
    "undone": "quité, borré, descargué, cerré",
    "mine": "en mi portátil, en mi casa, en casa",
    "seeing": """veo, vi, visto, comprobé, comprobado, comparé, comparado, verificado,
        probado, miré, creo, pienso, encontré, encontrado, sé, seguro,
        entiendo, obtengo, obtuve""",
    "equals": "es decir, o sea, para, por",
    "person": "yo, he",
    "deed": "hice, hecho, ejecuté, ejecutado, terminé",
    "place": "bajo, sobre",
    "early": "antes, primero, al principio, antes de",
    "late": "después, luego, ahora, al final, después de, tras",
}

# What something is: English words for it, as a question may offer them to choose from.
STATES = {
    "version one": "versión uno, versión 1, primera versión",
    "version two": "versión dos, versión 2, segunda versión",
    "loaded": "cargado, cargada, cargado como módulo",
    "built-in": "integrado, integrada, integrado en el kernel, incorporado, incorporada",
    "available": "disponible, disponible en el disco, disponible pero no cargado, en disco, en el disco",
    "missing": "no disponible, no está disponible, ausente, falta, no existe",
    "stopped": "detenido, parado",
    "zombie": "zombi",
    "ready": "listo",
    "loadable": "cargable",
    "unfit": "no apto",
}

DURATIONS = {
    "microsecond": "microsegundos",
    "millisecond": "milisegundos",
    "second": "segundo, segundos, seg",
    "minute": "minuto, minutos",
    "hour": "hora, horas",
    "day": "día, días",
    "week": "semana, semanas",
}

MULTIPLES = {
    2: "doble",
}

SHARES = {
    2: "mitad",
    3: "tercio",
    4: "cuarto",
    5: "quinto",
    6: "sexto",
    7: "séptimo",
    8: "octavo",
    9: "noveno",
    10: "décimo",
}

NUMBERS = {
    0: "cero",
    1: "uno, un, una",
    2: "dos",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
    10: "diez",
    11: "once",
    12: "doce",
    13: "trece",
    14: "catorce",
    15: "quince",
    16: "dieciséis",
    17: "diecisiete",
    18: "dieciocho",
    19: "diecinueve",
    20: "veinte",
    21: "veintiuno, veintiún",
    22: "veintidós",
    23: "veintitrés",
    24: "veinticuatro",
    25: "veinticinco",
    26: "veintiséis",
    27: "veintisiete",
    28: "veintiocho",
    29: "veintinueve",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
    100: "cien, ciento",
    200: "doscientos, doscientas",
    300: "trescientos, trescientas",
    400: "cuatrocientos, cuatrocientas",
    500: "quinientos, quinientas",
    600: "seiscientos, seiscientas",
    700: "setecientos, setecientas",
    800: "ochocientos, ochocientas",
    900: "novecientos, novecientas",
    1000: "mil",
}
