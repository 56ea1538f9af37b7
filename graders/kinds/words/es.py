"""Spanish."""

WORDS = {
    "yes": """sí, claro, por supuesto, correcto, cierto, verdad, verdadero, así es, exacto,
        exactamente, desde luego, efectivamente, sin duda, claro que sí, afirmativo, obvio, es
        verdad, es cierto, en efecto, definitivamente, sin excepción, seguro, sip, sipi, simón,
        sep, sí sí, ajá, obvio que sí, dale, yes, pues sí, sí claro, claro claro, ya te digo,
        siii, siiii, siiiii, sí señor, sí señora, obviamente, evidentemente, evidente, cómo no,
        eso es, eso mismo, ciertamente, totalmente, es correcto, es correcta, tienes razón, sin
        dudarlo, indudablemente, de acuerdo, pues claro, sí que sí, siempre, claramente, sin
        ninguna duda, sin lugar a dudas, naturalmente, así mismo, así mero, absolutamente, claro
        está, por supuesto que sí, cien por ciento, estoy de acuerdo, confirmado, la verdad que
        sí, la verdad sí, seguro que sí, de cajón, sí hombre, sí pues""",
    "no": """nunca, jamás, para nada, en absoluto, de ninguna manera, de ningún modo, claro que no,
        por supuesto que no, ni hablar, negativo, qué va, nop, que no, nel, nones, nopi, pues
        no, ni de broma, ni de coña, ni loco, ni en sueños, nel pastel, nope, no señor, de
        ninguna forma, bajo ningún concepto, en ningún caso, obvio que no, obviamente no,
        evidentemente no, nanay, no para nada, no en absoluto, no no no, no realmente, no
        exactamente, no del todo, no precisamente, realmente no, nunca jamás, lamentablemente
        no, desgraciadamente no, va a ser que no, desde luego que no, no hombre, nah, en lo
        absoluto, la verdad que no, la verdad no, nada que ver, ni por asomo, ni mucho menos, ni
        de lejos, ni en broma, de eso nada, seguro que no, no qué va, naranjas de la china, no
        pues no, no mucho, claro no, no claro que no""",
    "not": "no, ningún, ni, tampoco, nadie, no se, no lo, ninguna de, ninguno de, apenas si, y no",
    "wrong": """falso, incorrecto, mentira, es falso, no es cierto, no es verdad, no es correcto,
        erróneo, equivocado, mal, lo contrario, es incorrecto, una broma, no es, incorrecta,
        falsa, equivocada, errónea, es mentira, no está bien, está mal, es un error, un error,
        no está correcto, no es así, inválido, inválida, tontería, tonterías, al contrario, todo
        lo contrario, es lo contrario, es al revés, me salió al revés, broma, es broma,
        inventado, inventada, me lo inventé, desactivado, deshabilitado, demasiado, demasiados,
        demasiadas, no es correcta, es errónea, es erróneo, está equivocado, está equivocada, un
        mito, es un mito""",
    "untrue": """es falso que, no es cierto que, no es verdad que, no creo que, dudo que, es
        mentira que, lo contrario de, es incorrecto que, no pienso que, no considero que, niego
        que, no me parece que, no es que, no es correcto que, no parece que, lejos de, es un mito
        que, nadie dice que""",
    "leave": "sin, sin contar, sin incluir, descontando, quitando, excluyendo, sin contar con",
    "except": """excepto, salvo, menos, todo menos, a excepción de, aparte de, en vez de, en lugar
        de, cualquier cosa menos, ya no, con excepción de, a diferencia de, exceptuando, no más,
        todos menos, todas menos, todo excepto, todos excepto, cualquiera menos, cualquiera
        excepto, dejó de ser, dejó de estar, antes que""",
    "hedge": """quizás, quizá, tal vez, a lo mejor, posiblemente, probablemente, probable, puede,
        puede ser, podría, podría ser, debería, debería ser, supongo, creo que tal vez, no estoy
        seguro, no estoy segura, no sé si, depende, a veces, en parte, parcialmente, adivino,
        imagino, si no recuerdo mal, si mal no recuerdo, aparentemente, supuestamente, seguramente,
        será, no necesariamente, me parece, o algo así, o algo, según creo, dudo, estimo, sí y no,
        apuesto, apuesto a que, diría, yo diría, normalmente, en teoría, nadie sabe, capaz que,
        puede que, puede que sí, puede que no, es posible, es probable, creo recordar, si no me
        equivoco, si no me falla la memoria, hasta donde sé, que yo sepa, según recuerdo, de
        memoria, a ojo, al azar, al tanteo, adivinando, suposición, intuyo, sospecho, me imagino,
        vaya usted a saber, sabe dios, no me acuerdo bien, no recuerdo bien, no estoy muy seguro, no
        estoy muy segura, no muy seguro, no del todo seguro, sin verificar, sin comprobar, sin
        probar, no lo comprobé, no lo he comprobado, no lo verifiqué, no lo probé, dudoso, tengo
        dudas, podrían, deberían, parece, parece que, parece que sí, parece que no, parecería, al
        parecer, por lo visto, en principio, por lo general, generalmente, usualmente,
        habitualmente, algunas veces, de vez en cuando, según el caso, depende de, ni sí ni no, no y
        sí, espero, espero que, apostaría, o eso creo, eso espero, o no sé, no sé bien, no sé muy
        bien, no estoy segura si, no estoy seguro si, a saber, tirando a, yo supongo, supongo que
        sí, supongo que no, quizá sí, quizá no, tal vez sí, tal vez no, tiro a, le tiro a, por decir
        algo, casi seguro, no lo he medido, no lo medí, sin medir""",
    "or": "o, u, y o, o bien, o si no, ya sea, o quizás",
    "and": """y, e, además, también, así como, junto con, más, igualmente, asimismo, y también, y
        además, sumado a, junto a, incluido, incluida""",
    "about": """poco más de, poco menos de, un poco más de, un poco menos de, algo más de, algo
        menos de, aproximadamente, unos, unas, cerca de, alrededor de, más o menos, aprox, casi,
        como unos, y pico, en torno a, o así, algo así como, rondando, aproximado, aproximada,
        redondeando, redondeado, prácticamente, en promedio, por ahí de, a grandes rasgos""",
    "bound": """al menos, como mínimo, como máximo, hasta, por lo menos, a lo sumo, máximo,
        mínimo, o más, o menos, entre, el doble de, la mitad de, sobre, bajo, doble, más nuevo
        que, más antiguo que, y tantos, y tantas, o mayor, o menor, o superior, o inferior, en
        adelante, para arriba, mín, máx, no más de, no menos de, como mucho, cuando menos, cuando
        mucho, la mitad, triple, el triple de, a partir de, más uno, menos uno, más nuevo, más
        nueva, más antigua, más reciente que, veintitantos, treinta y tantos, setenta y tantos,
        por lo bajo""",
    "over": """más de, mayor que, superior a, más que, mayores que, superiores a, por encima de,
        arriba de, más allá de""",
    "under": "menos de, menor que, inferior a, menos que, por debajo de, debajo de, menores que",
    "fix": """perdón, perdona, digo, mejor dicho, no espera, espera, corrección, quiero decir, quise
        decir, no perdón, perdón no, rectifico, o sea no, disculpa, me equivoqué, en realidad,
        corrijo, lo siento, no no, ay no, edito, sino, corregido, ah no, más bien, uy, pero en
        realidad, cambiado, lo cambio, ay no perdón, ay perdón, uy no, ups, no perdona, digo no,
        no digo, no mejor, mejor digo, miento, no miento, no en realidad, corregido a, bueno no,
        quería decir, quise poner, quería poner, me confundí, me he confundido, me he
        equivocado, fe de erratas, errata, pensándolo bien, pensándolo mejor, volví a contar,
        volví a mirar, he vuelto a mirar, he vuelto a contar, segundo intento, nueva respuesta,
        disculpe, disculpen, lo correcto es, pero lo correcto es, lo correcto sería, debería
        decir, debe decir, rectificación, no esperen, ah no espera, me retracto, cambio mi
        respuesta, no no es, mejor dicho es, ay no es""",
    "next": """pasó a, se convirtió en, pasa a, luego pasó a, cambió a, después, luego, pasó a ser,
        pasa a ser, se volvió, se vuelve, y luego, y después""",
    "because": """entonces, porque, ya que, pues, puesto que, aunque, debido a, según, por
        ejemplo, es decir, o sea, como, que, cual, donde, cuando, mientras, por eso, por tanto,
        por lo tanto, así que, con, de los cuales, para, por, en, ej, a pesar de, dado que, desde,
        hasta que, incluso, aun, xq, pq, porq, cuyo, cuya, lo cual, mediante, a través de, dentro
        de, durante, tal como, tal y como, siendo, al ser, al estar, debido, a causa de, gracias
        a, en vista de, visto que, si bien, pese a, independientemente de, osea, de ahí que, por
        más que, o sea que, por culpa de, aunque sea, sea cual sea, esto es, por ende, así pues""",
    "but": "pero, sin embargo, no obstante, en cambio, solo que, eso sí, ahora bien",
    "else": """era antes, antes, ayer, la semana pasada, antes de la actualización, antes de
        actualizar, en mi otro equipo, en otra máquina, mi compañero, mi compañera, mi amigo, mi
        amiga, en internet, el libro, el readme dice, mañana, solía, solía ser, pronto, estará,
        compañero, amigo, sería, en otro ordenador, en el manual, vieja, viejo, anterior,
        anteriormente, ojalá, en mi portátil, en mi casa, en casa, antes era, antes estaba, al
        principio era, al principio estaba, compañero de piso, compañera de piso, compañera,
        primo, prima mía, mi padre, mi madre, alguien, de al lado, mi compa, compa, cuate, mi
        cuate, pana, mi pana, parce, mi hermano, mi hermana, mi primo, mi prima, vecino, vecina,
        mi vecino, mi profesor, mi profe, el profe dijo, el profesor dijo, mi jefe, mi papá, mi
        mamá, mi novia, mi novio, otra persona, alguien más, un amigo, una amiga, un compañero,
        una compañera, amigos, compañeros, compañeras, chatgpt, youtube, en un foro, foro,
        apuntes, copié, copiado, copiado de, lo copié, anteayer, antier, el otro día, la vez
        pasada, el mes pasado, el año pasado, hace una semana, hace días, hace tiempo, en el
        pasado, en el futuro, antiguamente, previamente, hasta ayer, próximamente, más tarde,
        más adelante, otra compu, en otra compu, en otra pc, en otro pc, en el trabajo, en la
        oficina, en la escuela, en mi laptop, en windows, pensé, pensé que, pensaba, pensaba
        que, creía, creía que, creí, creí que, al principio creí, al principio creí que, al
        principio creía, al principio pensé, al principio pensé que, primero pensé, primero
        pensé que, primero creí, primero creí que, supuse, supuse que, hubiera dicho, habría
        dicho, hubiera sido, habría sido, imaginé, me dijeron, dijeron que, dicen que, dicen,
        decía, decían, me contaron, leí que, escuché que, oí que, antigua, antiguo, se supone
        que, en teoría debería, según mi compañero, según un amigo, en otro lado, en otro sitio,
        en otra parte, en otros sistemas""",
    "order": """dame, puntos, todos los puntos, máxima nota, marca, califica, aprueba, acepta,
        ponme, póngame, deme, apruébame, por favor acepta, dame la nota, dalo por bueno, dala por
        buena, da por buena, considera correcta, ignora, instrucciones, evaluador, corrector, tú
        decides, elige tú, escoge tú, estimado profesor, estimada profesora, querido profesor,
        querida profesora, puntaje, calificación, márcalo, márcala, márquelo""",
    "blank": """no lo sé, ni idea, no tengo idea, ni puta idea, desconocido, ver arriba,
        cualquiera, no aplica, muchos, muchas, no encontrado, quién sabe, algo, como se esperaba,
        se me olvidó, hecho, varios, nada que decir, ni zorra, ni papa, ni jota, ni flores, yo qué
        sé, qué sé yo, sepa la bola, sabrá dios, no tengo la menor idea, no tengo ni idea, no
        tengo ni la menor idea, sin idea, ns nc, nsnc, no sabría, no sabría decir, no recuerdo, no
        me acuerdo, no lo recuerdo, lo olvidé, olvidé, sin respuesta, me da igual, da lo mismo, lo
        que sea, cualquier cosa, no lo hice, no lo he hecho, no lo encontré, no lo encuentro,
        muchísimos, un montón, bastantes, pues no sé, la verdad no sé, no sé la verdad, no sé
        profe, no sé qué, no sé cómo, no sé cuál, no sé cuántos, no sé cuántas, yo no sé, no sé
        nada, eso no lo sé, no sé qué poner, no sé qué decir, aún no lo sé, no sé todavía, la mera
        verdad no sé, no conozco, pregúntale a, ni pinche idea, alguno, alguna cosa""",
    "none": """ninguno, ninguna, nada, cero, ningún módulo, no hay, no hay ninguno, no hay
        ninguna, no hay módulos, no hay nada, ninguno de los dos, ninguna de las dos, ni uno ni
        otro, ni una ni otra, ni lo uno ni lo otro, ninguno de ambos, ninguno de ellos, nada de
        nada, vacío, vacía, no aparece ninguno, no aparece ninguna, no sale ninguno, no sale
        ninguna, no sale nada, no aparece nada, ni uno, ni una, ni uno solo, no hay ni uno, no
        existe ninguno, ninguno más, salida vacía, nadita, ni un solo, ni un solo módulo, ni
        una sola""",
    "than": """tantas como, tantos como, que el, que la, comparado con, en comparación con, frente
        a, contra, respecto a, comparado a, versus, de lo que, tanto como, comparada con, en
        relación con, en contraste con, comparándolo con, que en ls, lo que hace""",
    "more": """más veces, el que más, la que más, mayor, mayores, supera, gana, más llamadas, el
        más, la más, lidera, encabeza, mucho más, muchas más, bastante más, más frecuente, más
        frecuentes, más usada, más usado, más llamada, más llamado, más a menudo, en primer lugar,
        primer lugar, el primer lugar, más seguido""",
    "less": """menor, menores, el que menos, la que menos, menos veces, menos llamadas, pierde, el
        menos, la menos, solo una vez, la segunda más, el segundo más, en segundo lugar, en
        último lugar, último lugar, en tercer lugar, mucho menos, muchas menos, menos usada,
        menos usado, menos llamada, menos llamado, menos frecuente, una sola vez, solamente una
        vez, la tercera más, la que menos se llama, el que menos se llama, solo dos veces""",
    "beaten": "superado por, es superado por, vencido por",
    "times": "veces, vez, factor de",
    "limit": """solo, solamente, únicamente, algunos, algunas, algún, alguna, uno de, dos de,
        parte de, pocos, pocas, a medias, no todos, no todas, no siempre, a menos que, en algunos
        casos, medio, tan solo, apenas, unos pocos, unas pocas, unos cuantos, unas cuantas, la
        mayoría, casi todos, casi todas, uno de ellos, una de ellas, siempre que, siempre y
        cuando, salvo que, a no ser que, solo si, no en todos, no en todas, una parte, hay veces""",
    "refer": """el, la, los, las, lo, es, son, está, están, era, eran, fue, ha, he, eso, esto, ese,
        este, yo, se, le, hay, respuesta, así, aquí, tan, un, una, ellos, me, ya, sido, hace,
        puedo, todo, todos, todas, sea, sean, estaba, estaban, soy, usted, tú, ella, aquello,
        aquella, mía, mío, mías, míos, había, hubo, estoy, haber, pues es, es que, vale, ok,
        nada mas que""",
    "fill": """sin importar, da igual, no importa, con razón, mayúscula, menú, carpetas, entrar,
        exactos, reinicié, reinicio, ahí está, chica, chico, máquina de prueba, de prueba, prueba,
        parche, disco, teclado, encendido, encendida, lleva, llevaba, renglón, renglones, cuento,
        el modo, modo, elige, idénticos, los tres, tres, lo vi, vi, cargó, frecuente, frecuentes,
        frecuencia, id, factor, llamada, tiene, tengo, tenemos, mi, mis, su, sus, nos, del, de,
        al, a, estos, estas, allí, muestra, muestran, mostró, sale, salen, dice, aparece,
        aparecen, resultado, solución, valor, número, cantidad, total, suma, nombre, nombres, se
        llama, llama, ahora, actualmente, actual, en total, núcleo, kernel, módulo, módulos,
        cargado, cargados, cargadas, versión, sistema, máquina, ordenador, equipo, llamadas, al
        sistema, línea, líneas, archivo, archivos, fichero, ficheros, programa, proceso, procesos,
        padre, estado, letra, parámetro, parámetros, opción, opciones, comando, salida, lista,
        primero, última, último, mismo tiempo, gracias, hola, bueno, todavía, ambos, cada, creo,
        creo que, pienso que, veo, encontré, encontrado, encontrados, ejecuta, ejecutando, corre,
        corriendo, uso, usando, hizo, hacen, muy, realiza, significa, abre, abrió, abiertos,
        abrieron, código, salir, siguientes, siguiente, les, te, tras, todos ellos, uno, contiene,
        incluye, activado, activada, compilado, compilada, arrancó, arrancado, iniciado, arranque,
        inicio, arrancar, usa, etc, biblioteca, bibliotecas, antes de, después de, proceso padre,
        identificador, retorno, terminó, termina, ahí, sigue, el zombi, en mi equipo, en mi
        máquina, en mi pc, por último, por fin, finalmente, la que, el que, lo que, más se repite,
        se repite, repite, queda, quedó, quedan, cruces, cruce, cruza, cruzó, frontera, dio, da,
        devuelve, devolvió, imprime, imprimió, indica, responde, respondió, obtengo, obtuve, veces
        que, fueron, pasaron, pasó al kernel, entra, entró, usado, usados, usadas, usa el,
        pasados, recibió, recibe, llamado, llamada más, llamadas totales, memoria, tabla, columna,
        consola, terminal, ventana, fila, encabezado, cabecera, ubuntu, debian, fedora, anfitrión,
        propia, cuenta, conté, contando, contado, tal cual, justo, exactas, ejecuté, ejecutar,
        puse, escribí, salió, hijo, hija, del shell, mi shell, shell, inactivo, vivo, primera,
        segundo plano, letra es, núcleo es, mi kernel, trata de, se trata de, corresponde,
        corresponde a, son los, son las, esos, esas, aquellos, compiló, compilaron, primer,
        primero en, sistema operativo, mostró que, pone, pone que, arranca, hallé, listado,
        aparecer, vemos, se ve, se ven, leyó, escribe, objetivo, existe, arrancada, iniciada,
        necesita, montado, montada, nada más, y nada más, ningún otro, ninguna otra, no sale nada
        más, no hay más, no hay nada más, eso es todo, buscar, busca, cargar, carga, contar,
        contados, carpeta, pantalla, máquina virtual, portátil, servidor, red, dispositivo,
        dispositivos, controlador, controladores, aplicación, aplicaciones, usuario, usuarios,
        servicio, servicios, número de, enseguida, directamente, a la vez, los dos, las dos,
        sirve, sirven, necesitan, leer, lee, escribir, aparece en, no está vacío, no está vacía,
        resultó, resultó ser, resulta ser, jaja, jajaja, jeje, porfa, tío, wey, güey, nomás,
        tienen, po, che, bro, vaya, okay, oye, buenas, buenos días, buenas tardes, buenas noches,
        buen día, profe, profesora, maestro, maestra, qué tal, saludos, un saludo, muchas gracias,
        jajajaja, la verdad, sinceramente, honestamente, básicamente, simplemente, sencillamente,
        literalmente, completamente, dentro, fuera, por fuera, por dentro, en todas partes, en
        todos lados, en cualquier lado, los míos, las mías, lo mío, me sale, me salió, me salen,
        me da, me dio, me aparece, me aparecen, me muestra, me dice, me devuelve, me marca, marcó,
        arroja, arrojó, saca, sacó, lanza, lanzó, en ejecución, instalado, contenedor,
        contenedores, host, huésped, imagen, imágenes, tabla de procesos, señal, señales, cuánto,
        cuántas, compu, computadora, computador, laptop, pc, mi compu, entero, entera, hacer,
        haciendo, realizó, realizaron, se hicieron, se hizo, comprobé, comprobado, verifiqué,
        verificado, revisé, revisado, al final, abajo, arriba, izquierda, derecha, le salió,
        salieron, contando solo, quedarse, quedaría, quedando, obviamente es, vendría siendo,
        viene siendo, viene a ser, como esperaba, como pensaba, como creía, como suponía,
        justamente, precisamente, exacta, exacto es, efectuó, efectuaron, hizo más, no sé por qué,
        no sé porqué, espero que esté bien, espero que sea correcto, espero que sea eso, ojalá
        esté bien, espero esté bien, espero que sirva, versiones, entre sí, entre ellas, lo más
        mínimo""",
}

MARKS = {
    "task": "pregunta, ejercicio, tarea",
    "shown above": "ver arriba",
    "starting at": "desde",
    "fold": "veces",
    "said for": "para, con",
    "what it means": "significa, quiere decir",
    "what": "qué, lo que",
    "does not know": "no sé, ni idea de",
    "is right": "correcta, correcto, queda",
    "sets against": "mientras, aunque, mientras que",
    "denies again": """nunca, jamás, ninguna, ninguno, ningún, ningunas, ningunos, nada, nadie,
        tampoco, absoluto""",
    "regrets": "lamentablemente, desgraciadamente, por desgracia",
    "but rather": "sino, sino que, pero",
    "exclusive": "solo, sólo, solamente, únicamente",
    "one of two": "uno es, una es, el primero es, la primera es",
    "other of two": "el otro es, la otra es, el otro, la otra, el segundo es, el segundo",
    "ranks before": "luego, después, y después, seguido de, seguido por, seguida de, y luego",
    "doing so": "puede hacerlo, hacer eso, lo hace, hacerlo, lo hacen",
    "dot": "punto",
    "dash": "guion, guión",
    "underscore": "guion bajo, guión bajo",
    "equals sign": "igual, igual a",
    "slash": "barra, diagonal",
    "affirming": "funciona",
    "condition": "si, siempre que",
    "nobody": "nadie",
    "reverse": "al revés, inverso, invertido",
    "versus": "contra, frente a",
    "jest": "es broma, broma, es una broma, bromeo",
    "cause": "porque, ya que, pues, puesto que, dado que, xq, pq, porq, debido a",
    "hence": "así que, por eso, por lo tanto, por tanto, entonces, por ende, así pues",
    "undone": "quité, borré, descargué, cerré, eliminé",
    "mine": """en mi portátil, en mi casa, en casa, en mi laptop, en mi portatil, en mi pc, en
        mi ordenador""",
    "seeing": """veo, vi, visto, comprobé, comprobado, comparé, comparado, verificado, probado,
        miré, creo, pienso, encontré, encontrado, sé, seguro, entiendo, obtengo, obtuve, revisé,
        verifiqué""",
    "equals": "es decir, o sea, para, por",
    "person": "yo, he",
    "deed": "hice, hecho, ejecuté, ejecutado, terminé",
    "place": "bajo, sobre",
    "early": "antes, primero, al principio, antes de",
    "late": "después, luego, ahora, al final, después de, tras",
    "a": "un, una",
    "the": "el, la",
    "one": "uno",
    "of": "de",
    "and": "y, e",
    "or": "o",
    "and a half": "y media",
    "half a": "media",
    "address": "dirección",
    "i am": "estoy, soy",
    "as in": "como, de",
    "ratio": "a",
    "result": "son, así que",
    "lower end": "de",
    "upper end": "a",
    "between": "entre",
    "even": "ambos",
    "measure": "que, de",
    "call": "llamadas, llamada",
    "many": "muchas",
    "plus or minus": "más, menos",
    "among": "de los cuales, de las cuales",
    "names a number": "era, el, la, con, número, es",
    "owns": "con, tiene",
    "or not": "o no",
    "swapped": "cambié, confundí, intercambié, resto, queda",
    "user": "usuario, propietario",
    "group": "grupo",
    "others": "otros",
    "all": "todos, todas, todo",
    "permission": "permisos",
    "without": "sin",
    "except": "excepto, menos, salvo",
    "lacks": "no, no hay",
    "denies before": "no",
    "is there": "está, hay, sí no, tiene, presente, encontrado",
    "is": "es",
    "done to": "es, fue, está, ha sido",
    "means": "significa",
    "are": "son",
    "before it": "antes, antes de, antes de eso, antes de ello, antes de esto",
    "another time": "cuando, hasta",
    "times": "veces, vez",
    "crossed out": "tachado",
    "the rest": "el resto, los otros",
    "sorry": "perdón",
    "signs off": "saludos",
    "short": "p.ej",
    "what is": "qué es, que es",
    "pronoun": "ello, eso, esto",
    "subject": "es",
    "states": "dice, es",
    "where": "en",
    "the answer": "eso",
    "more of it": "más, otros, otras, otro, resto",
    "value": "valor",
    "my": "mi",
    "of the": "del",
    "unit": "segundos, minutos, segundo, porciento",
    "round number": "mil, millones",
    "begins percent": "por",
    "here": "aquí, acá",
    "this": "este, esta, esto",
    "machine": "portátil, máquina, equipo, ordenador",
    "other": "otra, otro, otras, otros, vieja, viejo",
    "elsewhere": """compañero, compañera, amigo, amiga, casa, oficina, trabajo, compañeros,
        compañeras, amigos, amigas, vecino, vecina, primo, hermano, hermana, compa, cuate, pana,
        escuela""",
    "thought": "pensaba, pensé, creía, creí, suponía, supuse",
    "earlier": "era, estaba, fue, puse, primero, daba",
    "before": "antes, ayer, semana pasada, esta mañana",
    "now": "ahora, hoy",
    "but": "pero",
    "besides": "también",
    "points back": "eso, esto, esta, este, mismo, misma, así",
    "tells": "dice, según, dijo, dicen, dijeron, dice que",
    "final": "respuesta, definitivo, resultado, conclusión, en resumen, aquí, en mi caso",
    "concludes": "es decir, o sea, en fin",
    "changed by": "más, menos",
    "expected": """esperaba, habría dicho, hubiera dicho, habría apostado, hubiera apostado, estaba
        seguro, estaba segura, mi primera idea, mi apuesta era, suponía, imaginaba, mi primera
        suposición, me esperaba, apostaba, casi escribo, casi pongo, casi digo, casi respondo, iba a
        poner, iba a decir, iba a escribir, estuve a punto de, uno pensaría, por poco pongo""",
    "tried first": """al principio, primero puse, primero escribí, primero me, por error, sin
        querer, la primera vez, primer intento""",
    "told by others": """solución, solucionario, diapositiva, diapositivas, manual, apuntes, libro,
        profesor, profesora, profe, clase, internet, tutorial, guía, enunciado, mucha gente, la
        gente cree, la gente piensa, muchos creen, muchos piensan""",
    "in another case": "sería, serían, haría falta, tendría, necesitaría",
    "label of a guess": "suposición, mi suposición, esperado, hipótesis, predicción, esperaba",
    "alike": "como, igual que, coincide",
    "as expected": "como esperaba, tal como pensaba, como pensaba, como era de esperar",
    "finding": """dice, muestra, imprime, sale, salió, me sale, me salió, resultó, resulta, da, me
        da, me dio, en realidad, en mi, repetí, otra vez, de nuevo, esta vez, es, son, pone, veo,
        comprobé, tengo, realmente""",
    "turned out": "era, es, son, eso, así, lo es, lo son, lo era, lo eran, fue",
    "in base": "en",
    "puts out": """dio, da, me dio, me da, devuelve, devolvió, imprime, imprimió, muestra, mostró,
        dice, dijo""",
    "proof": "prueba, la prueba, como prueba",
    "binary": "binario",
    "hexadecimal": "hexadecimal",
    "octal": "octal",
    "as many again": "otras tantas, otros tantos, las mismas",
    "both of them": "ida y vuelta, ambos sentidos",
    "both ways": """ida y vuelta, ida, vuelta, ambos sentidos, un sentido, regreso, retorno,
        entradas, salidas""",
    "on disk": "en disco, en el disco, disponibles, instalados, existentes",
    "started by": "viene de, fue lanzado por, lanzado por",
    "below it": "proceso de abajo, el de abajo",
    "above it": "proceso de arriba, el de arriba, proceso por encima, encima",
    "child": "proceso hijo, hijo",
    "parent": "proceso padre, padre",
    "for every": "por cada, para cada",
    "addressed": "profe, profesor, profesora, maestro, maestra",
    "goes on": "todavía, aún, sigue",
    "shrug": "no sé, nose",
    "seeks": """encontrar, encontré, encontramos, encontrado, encuentro, ver, veo, vi, vemos,
        visto, notar, noto, noté, hallar, hallé, hallado, detectar, detecté, apreciar,
        aprecio, observar, observo, observé, percibir, se ve, se ven, se aprecia, se observa,
        se nota, se encontró, se encontraron""",
    "seeks in vain": """no encontré, no encuentro, no he encontrado, no hallé, no veo, no vi, no
        noto, no noté, no pude encontrar, no puedo encontrar, no logro ver""",
    "able to": """pude, puedo, pudo, pudimos, podemos, logré, logro, consigo, conseguí, he
        podido, he logrado, hemos, fui capaz de, se puede, se pudo, puede, pueden, puedes, se
        pueden, posible""",
    "impossible": "imposible, no es posible, es imposible",
    "label of a finding": "obtenido, resultado, obtuve, salió, real, visto, realidad, observado",
    "runner up": "segundo, segunda, detrás, seguido de, seguida de, tercero",
    "time or try": "vez, veces, intento, segundos",
    "has the value": """vale, con valor, con el valor, tiene el valor, tiene valor, es igual
        a, cuyo valor es""",
    "outside of it": """host, anfitrión, fuera, afuera, portátil, máquina, equipo, ordenador,
        servidor, exterior""",
    "inside of it": "contenedor, contenedores, dentro, adentro, imagen, interior, imágenes",
    "each place": """todos, todas, ambos, ambas, los dos, las dos, cada, en todas partes, en todos
        lados""",
    "there too": "también, igualmente",
    "brings it about": "cuando, si, tras, después, por, al, solo, sólo, hasta",
    "label of a correction": "corrección, edito, actualización",
    "regrets it": "perdón, error mío, lo siento, ups",
    "earlier answer": "primera, primer, antes, arriba",
    "was wrong": "mal, incorrecto, un error, falso",
    "lone denial": "tonterías, mentira, falso, incorrecto, nada de eso",
    "once": "era, tenía, antes",
    "that it is": "que, para",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "use the host's kernel": """usan el kernel del host, usan el núcleo del host, usa el kernel del
        host, utilizan el kernel del host, usan el kernel del anfitrión, usan el núcleo del
        anfitrión, usan todos el kernel del host, muestran el kernel del host, es el kernel del
        host, es el del host, son el del host""",
    "difference": "diferencia alguna",
    "still Z": "sigue Z, sigue en Z, todavía Z, después Z, sigue defunct, todavía defunct, aún Z",
    "file": "archivo, fichero",
    "version one": "versión uno, versión 1, primera versión",
    "version two": "versión dos, versión 2, segunda versión",
    "loaded": """cargado, cargada, cargado como módulo, ya cargado, está cargado, cargado en
        memoria, cargada como módulo""",
    "built-in": """integrado, integrada, integrado en el kernel, incorporado, incorporada, dentro
        del kernel, dentro del núcleo, integrado en el núcleo, incorporado en el kernel,
        incorporado al kernel, integrado al kernel, integrado al núcleo, parte del kernel, es
        parte del kernel, forma parte del kernel, parte del núcleo, compilado en el kernel,
        compilado dentro del kernel, incluido en el kernel, metido en el kernel, embebido, viene
        en el kernel""",
    "available": """disponible, disponible en el disco, disponible pero no cargado, en disco, en
        el disco, disponible no cargado, disponible sin cargar, no cargado pero disponible, sin
        cargar pero disponible, está en el disco, en el disco pero no cargado, en disco pero no
        cargado, en el disco sin cargar, en disco sin cargar, está en disco, está en el disco pero
        sin cargar, está en el disco pero no cargado, en el disco duro, está disponible, está
        disponible pero no cargado""",
    "missing": """no disponible, no está disponible, ausente, falta, no existe, inexistente,
        faltante, no se encuentra""",
    "stopped": """detenido, parado, detenida, parada, pausado, pausada, suspendido, suspendida, en
        pausa, congelado, proceso detenido, proceso parado""",
    "zombie": "zombi, proceso zombi, proceso zombie",
    "ready": "listo",
    "loadable": "cargable",
    "unfit": "no apto",
    "same": """igual, iguales, mismo, misma, idéntico, idénticos, coinciden, mismos, mismas,
        igualito, igualita, igualitos, igualitas, idéntica, idénticas""",
    "shared": "comparten, comparte, compartido, compartida",
    "one kernel": """un solo kernel, un único kernel, solo hay un kernel, hay un solo kernel,
        hay un único kernel""",
    "different": """diferente, diferentes, distinto, distintos, distinta, distintas, diferencia,
        diferencias, difieren, difiere, varían, varía, parecidas, parecidos, similares""",
    "another version": "otra versión",
    "own": "propio, kernel propio, su propio, el suyo, la suya",
    "changes": "cambia, cambian",
    "another kernel": "otro kernel",
    "distribution": "distribución, distribuciones",
    "os": "sistema operativo",
    "kernel": "núcleo, núcleos",
    "gone": """desaparece, desapareció, desaparecer, desaparecen, ya no está, ya no aparece,
        ya no sale, ya no existe, deja de existir, deja de aparecer""",
    "removes": """elimina, quita, borra, muere, mata, matarlo, matar, eliminado, eliminada,
        eliminar, eliminarlo, quitar, quitarlo, borrado, borrar, limpia, remueve, removido,
        acaba con él""",
    "works": "funciona, sirve, ayuda",
    "stays": """sigue, sigue ahí, queda, permanece, continúa, todavía, todavía está,
        todavía sigue, aún está, aún sigue, aún aparece, sigue igual, sigue apareciendo,
        sigue saliendo, siga, siga ahí, sigue existiendo, persiste, se queda, se quedó,
        quedó ahí, ahí está, está ahí""",
    "no effect": """inútil, no pasa nada, ningún efecto, en vano, no hace nada, sin cambios, sin
        efecto, no cambia nada""",
    "already dead": "ya está muerto, ya estaba muerto, está muerto, ya murió",
    "not possible": "inmune",
    "zombies": "zombi",
    "parent": "padre",
    "module": "módulos, módulo, modulo",
    "times": "veces",
    "call": "llamadas",
    "error": "errores",
    "the network command": "comando de red",
    "the simple command": "comando simple",
    "correct": "correcta, correcto",
    "incorrect": "incorrecta, incorrecto, equivocada",
    "assessment": "evaluación",
    "there is one": "hay uno",
    "hybrid": "híbrido",
    "v1 and v2": "v1 y v2",
    "syscall": "llamada",
}

DURATIONS = {
    "microsecond": "microsegundos, microsegundo",
    "millisecond": "milisegundos, milisegundo",
    "second": "segundo, segundos, seg",
    "minute": "minuto, minutos",
    "hour": "hora, horas",
    "day": "día, días",
    "week": "semana, semanas",
    "nanosecond": "nanosegundos",
}

MULTIPLES = {
    2: "doble",
    4: "cuádruple",
    5: "quíntuple",
    6: "séxtuple, séxtuplo",
    7: "séptuple, séptuplo",
    3: "triple",
    8: "óctuple",
    10: "décuplo",
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
