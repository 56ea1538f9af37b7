"""Portuguese."""

WORDS = {
    "yes": """sim, claro, com certeza, certo, correto, verdade, verdadeiro, exato,
        exatamente, isso mesmo, é verdade, sem dúvida, óbvio, claro que sim, positivo, pois
        é, de fato, definitivamente, afirmativo, sem exceção, isso""",
    "no": """não mesmo, nunca, jamais, de jeito nenhum, de modo algum, de forma alguma, nem
        pensar, claro que não, negativo, em absoluto, nem um pouco, de maneira nenhuma, nada
        disso, que nada""",
    "not": "não, nem, tampouco, ninguém, sem nenhum",
    "wrong": """falso, errado, incorreto, mentira, não é verdade, não é correto, é
        falso, equivocado, o contrário, não está certo, não está correto, é mentira,
        brincadeira, não é, incorreta, falsa, errada, errônea""",
    "untrue": """é falso que, não é verdade que, não acho que, não creio que, duvido que, é
        mentira que, o contrário de, é incorreto que""",
    "leave": "sem, sem contar, sem incluir",
    "except": """exceto, salvo, menos, tudo menos, fora, em vez de, ao invés de, com exceção
        de, já não, não mais, a não ser, ao contrário de, qualquer coisa menos""",
    "hedge": """talvez, possivelmente, provavelmente, provável, pode ser, poderia,
        poderia ser, deveria, deve ser, deveria ser, acho que talvez, suponho, chuto, chute,
        não tenho certeza, não sei se, depende, às vezes, em parte, parcialmente, imagino,
        se não me engano, aparentemente, supostamente, não necessariamente, ou algo assim,
        quem sabe, creio eu, eu diria, palpite, presumo, será que, duvido, sim e não,
        aposto, aposto que, normalmente, em teoria, diria, ninguém sabe""",
    "or": "ou, e ou, ou então",
    "and": "e, também, além de, bem como, junto com, mais",
    "about": """pouco mais de, pouco menos de, um pouco mais de, um pouco menos de,
        aproximadamente, cerca de, uns, umas, por volta de, mais ou menos, em torno de, aprox,
        quase, perto de, ou coisa assim""",
    "bound": """pelo menos, no mínimo, no máximo, até, ao menos, máximo, mínimo, ou mais, ou
        menos, entre, o dobro de, metade de, dobro, mais novo que""",
    "over": "mais de, mais que, maior que, acima de",
    "under": "menos de, menos que, menor que, abaixo de",
    "fix": """desculpe, desculpa, não espera, espera, quero dizer, quis dizer, ou
        melhor, aliás, correção, digo, na verdade, não desculpe, me enganei, corrigindo,
        perdão, melhor dizendo, não não, errei, edição, ops, ou antes, mas sim, retificando,
        corrigido, ah não, mas na verdade, mas na realidade, na realidade, mudei""",
    "next": "virou, tornou-se, passou a, mudou para, passa a, depois",
    "because": """porque, pois, já que, visto que, embora, devido a, segundo, por
        exemplo, ou seja, isto é, como, que, onde, quando, enquanto, por isso, portanto,
        logo, com, para, por, apesar de, mesmo que, em, dado que, uma vez que, conforme,
        desde, mesmo, ainda que, assim que, até que,
        no meu, no arquivo, no ficheiro, no sistema, no comando, no fim, no diretório, no computador,
        no laboratório""",
    "but": "mas, porém, contudo, entretanto, no entanto, todavia",
    "else": """era antes, antes, ontem, semana passada, antes da atualização, antes de
        atualizar, no meu notebook, no meu outro, em outra máquina, meu colega, minha
        colega, meu amigo, minha amiga, na internet, o livro, o readme diz, amanhã,
        costumava, costumava ser, em breve, será, estará, seria, colega, amigo, em casa, no
        manual, antigo, antiga, anterior, anteriormente, antes estava, no início era, no
        começo era, colega de quarto, primo, prima, meu pai, minha mãe, alguém, ao meu lado""",
    "order": """me dê, pontos, todos os pontos, nota máxima, marque, avalie, professor,
        corretor, aceite""",
    "blank": """não sei, sei lá, não faço ideia, nem ideia, não tenho ideia, desconhecido,
        ver acima, qualquer, não se aplica, muitos, muitas, não encontrado, algo, como
        esperado, esqueci, feito, vários, várias""",
    "none": """nenhum, nenhuma, nada, zero, nenhum módulo, não há, não há nenhum, não tem,
        não tem nenhum, não há módulos, não existe nenhum""",
    "than": """do que, comparado com, em comparação com, comparado a, em relação a, contra,
        frente a, versus""",
    "more": """mais vezes, o que mais, a que mais, maior, maiores, supera, ganha, mais
        chamadas, o mais, a mais""",
    "less": """menor, menores, o que menos, a que menos, menos vezes, menos chamadas, perde,
        o menos, a menos, só uma vez, apenas uma vez, segunda mais, em segundo lugar""",
    "beaten": "superado por, é superado por, vencido por, ultrapassado por",
    "times": "vezes, vez, fator de, fator",
    "limit": """só, somente, apenas, unicamente, alguns, algumas, algum, alguma, um dos,
        dois de, dois dos, parte, poucos, poucas, a menos que, nem todos, nem todas, nem
        sempre""",
    "refer": """o, a, os, as, são, está, estão, era, eram, foi, há, isto, esse, este, ele,
        ela, eles, elas, eu, resposta, assim, aqui, um, uma, se, já, faz, pode, ser, tudo,
        todos, todas""",
    "fill": """maiúscula, passagens, passagem, arrancou, arrancar, certinho, certinhos, certinhas, exatos,
        exatas, pastas, menu, ecrã, disco, reiniciei, reinício, ligado, ligada, teclado,
        comandos, consola, modo, núcleos, tá, trocar, resto da linha,
        processadores, processador, frequente, frequentes, dele, dela, delas, deles, tem, tenho, temos,
        meu, minha, meus, minhas, seu, sua, me, nos, de, do, da, dos, das, na, nas, ao,
        estes, estas, essa, ali, mostra, mostram, mostrou, diz, aparece, aparecem,
        resultado, solução, valor, número, quantidade, total, soma, nome, nomes, se chama,
        chama, agora, atualmente, atual, em total, no total, ao todo, núcleo, kernel,
        módulo, módulos, carregado, carregados, carregada, versão, sistema, máquina,
        computador, chamada, chamadas, ao sistema, linha, linhas, arquivo, arquivos,
        ficheiro, ficheiros, programa, processo, processos, pai, estado, letra, parâmetro,
        parâmetros, opção, opções, comando, saída, lista, primeiro, último, última,
        obrigado, obrigada, olá, bom, ainda, ambos, cada, acho, acho que, creio que, penso
        que, vejo, encontrei, encontrado, encontrados, roda, rodando, executa, executando,
        uso, usando, fez, fazem, muito, tão, realiza, abre, abriu, abertos, código,
        seguintes, seguinte, pelo, pela, foram, tantas, tantos, contém, inclui, ativado,
        ativada, compilado, compilada, iniciado, inicializado, inicialização, boot, etc,
        biblioteca, bibliotecas, depois de, identificador, retorno, terminou, termina, fica,
        ficou, meu núcleo, usa, processo pai, no meu pc, na minha máquina, no meu
        computador, aqui em casa, comigo, por fim, finalmente, usados, usadas, usado,
        obtive, obtenho, devolve, devolveu, imprime, imprimiu, respondeu, responde, contei,
        contando, contadas, deu, saiu, apareceu, mostra o, memória, tabela, coluna,
        terminal, console, janela, linha diz, cabeçalho, cruzou, cruza, fronteira,
        cruzamentos, entrou, entra, passados, recebeu, recebe, hospedeiro, própria,
        próprios, corresponde, corresponde a, trata-se de, trata se, segundo plano, meu
        shell, shell, filho, ubuntu, debian, fedora, antes dele, antes disso, lá, letra é, o
        que, a que, aquele, aquela, quem, mais chamada, mais chamado, vivo, primeira,
        compilado com, primeiro processo, aparece como, listado, estou, estou usando,
        usa-se, vê-se, leu, escreveu, contêineres, contêiner, alvo, existe, iniciada,
        precisa, montado, montada, foi iniciado, nada mais, mais nada, e mais nada, nenhum
        outro, nenhuma outra, só isso, é tudo, achei, achou, procurar, procura, carregar,
        carrega, contar, conta, pasta, tela, máquina virtual, portátil, servidor, rede,
        dispositivo, dispositivos, driver, aplicação, aplicações, aplicativo, usuário,
        utilizador, serviço, serviços, diretamente, exatamente isso, ao mesmo tempo, os
        dois, as duas, precisa de, ler, lê, escrever, aparece em, sai, saiu em, iniciou,
        inicia, iniciar, começou, abriu primeiro, resto, data, hora, iniciou no, inicia no,
        inicia num, arrancou no, arranca no, está no, estou no, entrou no, entra no, parou
        no, aparece no, vi no, diz no, não está vazio, não está vazia""",
}

MARKS = {
    "condition": "se",
    "nobody": "ninguém",
    "reverse": "ao contrário, inverso, invertido",
    "versus": "contra, frente a",
    "jest": "brincadeira, é brincadeira",
    "cause": "porque, pois, já que, visto que, dado que",
    "hence": "portanto, por isso, logo",
    "undone": "removi, apaguei, descarreguei, fechei",
    "seeing": """vejo, vi, verifiquei, comparei, testei, olhei, acho, penso, encontrei, sei,
        entendo, obtive""",
    "equals": "ou seja, isto é, para",
    "person": "eu",
    "deed": "fiz, executei, rodei, terminei",
    "early": "antes, primeiro, no início, antes de",
    "late": "depois, agora, em seguida, no fim, depois de",
}

# What something is: English words for it, as a question may offer them to choose from.
STATES = {
    "version one": "versão um, primeira versão, versão 1",
    "version two": "versão dois, segunda versão, versão 2",
    "loaded": "carregado, carregada, carregado como módulo",
    "built-in": "embutido, embutida, embutido no kernel, integrado no kernel",
    "available": "disponível, disponível no disco, disponível mas não carregado, no disco",
    "missing": "não disponível, não está disponível, indisponível, não existe, ausente",
    "stopped": "parado, pausado",
    "zombie": "zumbi",
    "ready": "pronto",
    "loadable": "carregável",
    "unfit": "inapto",
}

DURATIONS = {
    "millisecond": "milisegundos",
    "second": "segundo, segundos, seg",
    "minute": "minuto, minutos",
    "hour": "hora, horas",
    "day": "dia, dias",
    "week": "semana, semanas",
}

MULTIPLES = {
    2: "dobro",
}

SHARES = {
    2: "metade",
    3: "terço",
    4: "quarto",
    5: "quinto",
    6: "sexto",
    7: "sétimo",
    8: "oitavo",
    9: "nono",
    10: "décimo",
}

NUMBERS = {
    0: "zero",
    1: "um, uma",
    2: "dois, duas",
    3: "três",
    4: "quatro",
    5: "cinco",
    6: "seis",
    7: "sete",
    8: "oito",
    9: "nove",
    10: "dez",
    11: "onze",
    12: "doze",
    13: "treze",
    14: "catorze, quatorze",
    15: "quinze",
    16: "dezesseis, dezasseis",
    17: "dezessete, dezassete",
    18: "dezoito",
    19: "dezenove, dezanove",
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
    100: "cem, cento",
    200: "duzentos, duzentas",
    300: "trezentos, trezentas",
    400: "quatrocentos, quatrocentas",
    500: "quinhentos, quinhentas",
    600: "seiscentos, seiscentas",
    700: "setecentos, setecentas",
    800: "oitocentos, oitocentas",
    900: "novecentos, novecentas",
    1000: "mil",
}
