"""Portuguese."""

WORDS = {
    "yes": """sim, claro, com certeza, certo, correto, verdade, verdadeiro, exato, exatamente, isso
        mesmo, é verdade, sem dúvida, óbvio, claro que sim, positivo, pois é, de fato,
        definitivamente, afirmativo, sem exceção, isso, aham, uhum, sim sim, pode crer, é sim,
        yep, claro ué, lógico, sim claro, siiim, simm, siim, sim senhor, ss, pois são, pois sim,
        pois claro, claro né, é claro, é óbvio, obviamente, óbvio que sim, lógico que sim,
        evidente, evidentemente, certamente, certeza, de certeza, absolutamente, é isso, é isso
        aí, isso aí, é isso mesmo, são sim, é mesmo, sem dúvidas, sem sombra de dúvida, sem
        dúvida nenhuma, indubitavelmente, totalmente, perfeitamente, é certo, é correto, tá
        certo, está certo, está correto, tá correto, concordo, de acordo, confirmo, confirmado,
        com toda certeza, com toda a certeza, sempre, efetivamente, efectivamente, claramente,
        exato sim, correta, verdadeira, pois é verdade, ora se""",
    "no": """nem tanto, não exatamente, não mesmo, nunca, jamais, de jeito nenhum, de modo algum, de
        forma alguma, nem pensar, claro que não, negativo, em absoluto, nem um pouco, de maneira
        nenhuma, nada disso, que nada, nops, nopes, nem a pau, nem ferrando, neca, nadinha,
        nananinanão, magina, naum, nope, negativo não, de forma nenhuma, de nenhum modo, de
        nenhuma maneira, em hipótese alguma, em nenhuma hipótese, em caso algum, em caso nenhum,
        nem morto, nem por sombras, nem sonhando, nem de longe, nem em sonho, nada a ver, não
        exactamente, não propriamente, não realmente, não totalmente, não completamente, não
        bem, na verdade não, infelizmente não, obviamente não, evidentemente não, óbvio que não,
        lógico que não, certamente não, com certeza não, absolutamente não, não senhor, pois não
        é, nunca na vida, jamais mesmo, nãão, nada disto, é claro que não, nunquinha, não de
        todo, de todo não, longe disso, nem perto disso, impossível, é impossível, que nada não,
        não muito""",
    "not": """não, nem, tampouco, ninguém, sem nenhum, nenhum dos, nenhuma das, sequer, nem sequer,
        num, e não""",
    "wrong": """falso, errado, incorreto, mentira, não é verdade, não é correto, é falso,
        equivocado, o contrário, não está certo, não está correto, é mentira, brincadeira, não é,
        incorreta, falsa, errada, errônea, é errado, está errado, tá errado, está errada, tá
        errada, é um erro, um erro, é incorreto, não é certo, não é bem assim, não é assim, é o
        contrário, pelo contrário, muito pelo contrário, ao invés, inválido, inválida, bobagem,
        besteira, mentirinha, é brincadeira, tô brincando, estou brincando, tô zoando, zoeira,
        zueira, inventado, inventada, inventei, desativado, desativada, desligado, não procede,
        não confere, não bate, não está certa, um mito, é mito, absurdo, demais da conta, alto
        demais, baixo demais, não tá certo, não tá correto, não é o caso""",
    "untrue": """é falso que, não é verdade que, não acho que, não creio que, duvido que, é
        mentira que, o contrário de, é incorreto que, não é certo que, não penso que, não é que,
        não considero que, nego que, não parece que, não é correto que, longe de, é um mito que,
        ninguém diz que, não está certo que""",
    "leave": """sem, sem contar, sem incluir, descontando, tirando, excluindo, sem contar com,
        descontado""",
    "except": """exceto, salvo, menos, tudo menos, fora, em vez de, ao invés de, com exceção de,
        já não, não mais, a não ser, ao contrário de, qualquer coisa menos, todos menos, todas
        menos, tudo exceto, todos exceto, qualquer um menos, qualquer um exceto, com excepção de,
        excepto, tirando o, tirando a, deixou de ser, deixou de estar, deixou de, não é mais, não
        está mais, não são mais, em lugar de, no lugar de, à exceção de, diferentemente de""",
    "hedge": """talvez, possivelmente, provavelmente, provável, pode ser, poderia, poderia ser,
        deveria, deve ser, deveria ser, acho que talvez, suponho, chuto, chute, não tenho certeza,
        não sei se, depende, às vezes, em parte, parcialmente, imagino, se não me engano,
        aparentemente, supostamente, não necessariamente, ou algo assim, quem sabe, creio eu, eu
        diria, palpite, presumo, será que, duvido, sim e não, aposto, aposto que, normalmente, em
        teoria, diria, ninguém sabe, pode ser que, pode ser que sim, pode ser que não, é possível, é
        provável, capaz que, creio que talvez, talvez sim, talvez não, quiçá, porventura, se não
        estou enganado, se não estou enganada, se não estou errado, se não me falha a memória, se
        bem me lembro, se me lembro bem, se lembro bem, até onde sei, que eu saiba, pelo que lembro,
        pelo que me lembro, de memória, de cabeça, no chute, no olho, a olho, ao acaso, no palpite,
        meu palpite, meu chute, suposição, suspeito, desconfio, imagino que, me parece, parece-me,
        parece, parece que, parece que sim, parece que não, pareceria, ao que parece, pelo visto,
        pelo jeito, em princípio, a princípio acho, geralmente, habitualmente, em geral, algumas
        vezes, de vez em quando, conforme o caso, depende de, depende do, depende da, nem sim nem
        não, não e sim, espero, espero que, tomara, apostaria, arrisco, arrisco dizer, vou arriscar,
        vou de, eu acho talvez, sem certeza, não tenho a certeza, não tenho muita certeza, não estou
        certo, não estou certa, não sei bem se, não sei bem, não sei ao certo, não lembro bem, não
        lembro, não me lembro, não me lembro bem, acho que não lembro, sem verificar, sem testar,
        sem conferir, não verifiquei, não testei, não conferi, duvidoso, dúvida, tenho dúvidas,
        tenho dúvida, poderiam, deveriam, devem ser, ou será, ou sei lá, ou por aí, teoricamente,
        acredito que talvez, ou não sei, seria talvez, chutando, chutei, quem dera, não medi, sem
        medir""",
    "or": "ou, e ou, ou então, ou se não, ou senão, ou talvez, ou mesmo, quer seja",
    "and": """e, também, além de, bem como, junto com, mais, além disso, assim como, junto a,
        incluindo também, inclusive, e também, e ainda, somado a, igualmente, bem como o""",
    "about": """pouco mais de, pouco menos de, um pouco mais de, um pouco menos de, aproximadamente,
        cerca de, uns, umas, por volta de, mais ou menos, em torno de, aprox, quase, perto de,
        ou coisa assim, algo como, algo em torno de, na casa de, na casa dos, por aí,
        aproximado, aproximada, arredondando, arredondado, praticamente, em média, na faixa de,
        mais ou menos umas, mais ou menos uns, coisa de, pra mais ou pra menos, cerca das, perto
        das""",
    "bound": """pelo menos, no mínimo, no máximo, até, ao menos, máximo, mínimo, ou mais, ou menos,
        entre, o dobro de, metade de, dobro, mais novo que, e poucos, e poucas, e tantos, e
        tantas, e tal, ou maior, ou menor, ou superior, ou inferior, pra cima, para cima, mín,
        máx, não mais de, não mais que, não menos de, não menos que, quando muito, no mínimo dos
        mínimos, a metade, o dobro, o triplo de, a partir de, mais um, menos um, mais nova, mais
        novo, mais antigo, mais antiga, mais antigo que, mais recente que, vinte e tal, setenta
        e tal, trinta e tal, por baixo""",
    "over": """mais de, mais que, maior que, acima de, maiores que, superior a, superiores a, mais
        do que, maior do que, para além de, além dos, passando de""",
    "under": """menos de, menos que, menor que, abaixo de, inferior a, inferiores a, menos do que,
        menor do que, menores que""",
    "fix": """desculpe, desculpa, não espera, espera, quer dizer, quero dizer, quis dizer, ou melhor, aliás,
        correção, digo, na verdade, não desculpe, me enganei, corrigindo, perdão, melhor
        dizendo, não não, errei, edição, ops, ou antes, mas sim, retificando, corrigido, ah não,
        mas na verdade, mas na realidade, na realidade, mudei, ops não, opa, opa não, vixe, ai
        não, ai desculpa, ah desculpa, não desculpa, desculpe não, desculpem, perdão não, não
        perdão, não digo, digo não, não aliás, aliás não, minto, não minto, não na verdade,
        melhor, não melhor, ou melhor dizendo, corrigido para, corrijo, me corrigindo, retifico,
        quer dizer não, não quer dizer, queria dizer, quis escrever, queria escrever, me
        confundi, confundi-me, me equivoquei, equivoquei-me, enganei-me, errei é, erro meu, foi
        erro meu, errata, pensando bem, pensando melhor, contei de novo, contei novamente, olhei
        de novo, olhei novamente, conferi de novo, recontei, recontando, segunda tentativa, nova
        resposta, resposta corrigida, o certo é, mas o certo é, o correto é, mas o correto é, o
        certo seria, deveria dizer, peraí, pera, pera aí, espera aí, pera não, não pera, não
        peraí, calma, calma não, mudei de ideia, mudo minha resposta, na real, mas na real, em
        vez disso, não não é, ah não é""",
    "next": """virou, tornou-se, passou a, mudou para, passa a, depois, passou a ser, passa a ser,
        transformou-se em, se transformou em, se tornou, se torna, torna-se, e depois, e então,
        e em seguida""",
    "because": """porque, pois, já que, visto que, embora, devido a, segundo, por exemplo, ou
        seja, isto é, como, que, onde, quando, enquanto, por isso, portanto, logo, com, para, por,
        apesar de, mesmo que, em, dado que, uma vez que, conforme, desde, mesmo, ainda que, assim
        que, até que, no meu, no arquivo, no ficheiro, no sistema, no comando, no fim, no
        diretório, no computador, no laboratório, pq, porq, pk, por que, por causa de, por causa
        do, por causa da, graças a, graças ao, através de, por meio de, dentro de, dentro do,
        dentro da, durante, tal como, sendo, sendo que, ao ser, a qual, o qual, cujo, cuja, cujos,
        tendo em vista, em vista de, visto como, posto que, se bem que, por mais que, independente
        do, daí, daí que, por conseguinte, então, assim sendo, por ser, por serem, pra, pro, ou
        seja o, de acordo com, segundo o, segundo a, com base em, com base no, tipo""",
    "but": """mas, porém, contudo, entretanto, no entanto, todavia, só que, porém o, em
        contrapartida, por outro lado, mas só""",
    "else": """era antes, antes, ontem, semana passada, antes da atualização, antes de atualizar, no
        meu notebook, no meu outro, em outra máquina, meu colega, minha colega, meu amigo, minha
        amiga, na internet, o livro, o readme diz, amanhã, costumava, costumava ser, em breve,
        será, estará, seria, colega, amigo, em casa, no manual, antigo, antiga, anterior,
        anteriormente, antes estava, no início era, no começo era, colega de quarto, primo,
        prima, meu pai, minha mãe, alguém, ao meu lado, meu brother, meu primo, minha prima, meu
        irmão, minha irmã, vizinho, vizinha, meu vizinho, meu professor, minha professora, o
        professor disse, o prof disse, meu chefe, meu namorado, minha namorada, outra pessoa, um
        amigo, uma amiga, um colega, uma colega, amigos, colegas, outro aluno, fulano, chatgpt,
        youtube, na net, num fórum, fórum, num blog, na apostila, apostila, no livro, nos
        slides, copiei, copiado, copiado de, copiei de, copiei do, peguei do, peguei com, peguei
        de, anteontem, outro dia, da outra vez, da última vez, mês passado, ano passado, faz uma
        semana, faz tempo, há dias, há tempos, há uma semana, no passado, no futuro,
        antigamente, previamente, até ontem, mais tarde, mais adiante, futuramente, outro
        computador, em outro computador, noutro computador, noutra máquina, outra máquina, em
        outro pc, no outro pc, no outro computador, no trabalho, no escritório, na escola, na
        faculdade, no meu portátil, no windows, no mac, em outro lugar, noutro sítio, em outros
        sistemas, pensei, pensei que, eu pensei, pensava, pensava que, achei que, achava que,
        achava, eu achava que, eu achei que, no começo achei que, no começo achei, no início
        achei que, no início achava que, no início pensei que, a princípio achei que, primeiro
        achei que, primeiro achei, primeiro pensei, primeiro pensei que, antes achava que,
        supus, supus que, imaginei, imaginei que, teria dito, eu teria dito, teria sido, deveria
        ter sido, me disseram, disseram que, dizem que, dizem, me contaram, li que, ouvi que,
        ouvi dizer que, disse que sim, velho, velha, era pra ser""",
    "order": """me dê, pontos, todos os pontos, nota máxima, marque, avalie, corretor, aceite, me
        dá, me dê nota, dá os pontos, nota dez, nota total, pontuação máxima, considere, considere
        correta, considere certa, considera certo, aceita, por favor aceite, por favor aceita, dê
        como certa, conte como certa, ignore as instruções, ignore as, instruções, avaliador, caro
        professor, cara professora, querido professor, querida professora, você decide, você
        escolhe, escolha você, tu decides, aprove, me aprova""",
    "blank": """não sei, sei lá, não faço ideia, nem ideia, não tenho ideia, desconhecido, ver
        acima, qualquer, não se aplica, muitos, muitas, não encontrado, algo, esqueci, feito,
        vários, várias, nem faço ideia, não faço a menor ideia, não faço a mínima ideia, não faço
        a mínima, não tenho a menor ideia, não tenho a mínima ideia, sem ideia, ideia nenhuma, não
        sei dizer, não saberia dizer, não sei responder, não sei não, não sei mesmo, num sei, sei
        não, eu não sei, isso não sei, não sei ainda, ainda não sei, nsei, não sei quantos, não
        sei quantas, não sei o que, sem resposta, não respondi, não recordo, não me recordo,
        esqueci de ver, tanto faz, qualquer coisa, qualquer um, qualquer uma, qualquer um deles,
        alguma coisa, não fiz, não consegui, não achei, não encontrei, não conheço, muitíssimos,
        um monte, um montão, bastante, bastantes, não contei, igual acima, como acima, o que for,
        pergunta ao, pergunte ao, sei lá eu, vai saber, sabe-se lá, só deus sabe""",
    "none": """nenhum, nenhuma, nada, zero, nenhum módulo, não há, não há nenhum, não tem, não
        tem nenhum, não há módulos, não existe nenhum, nenhum dos dois, nenhuma das duas, nem
        um nem outro, nenhum deles, nenhum dos 2, vazio, vazia, em branco, não aparece nenhum,
        não aparece nenhuma, não aparece nada, nada aparece, não sai nada, nem um, nem uma, nem
        um só, nem unzinho, não há nada, não tem nada, não tem nenhuma, não existe nenhuma, não
        há nenhuma, nenhum mesmo, nenhuma delas, saída vazia, não existem, nada mesmo, nenhum
        deles dois""",
    "than": """do que, comparado com, em comparação com, comparado a, em relação a, contra, frente
        a, versus, do que o, do que a, tanto quanto, tantas quanto, comparada com, comparado ao,
        em comparação ao, em comparação à, em relação ao, quanto o ls, que o ls""",
    "more": """mais vezes, o que mais, a que mais, maior, maiores, supera, ganha, mais chamadas, o
        mais, a mais, lidera, vence, ganhou, venceu, em primeiro lugar, primeiro lugar, muito
        mais, bem mais, muitas mais, bastante mais, mais frequente, mais frequentes, mais usada,
        mais usado, mais chamadas que, mais frequentemente, a mais frequente, mais invocada, o
        maior, a maior""",
    "less": """menor, menores, o que menos, a que menos, menos vezes, menos chamadas, perde, o
        menos, a menos, só uma vez, apenas uma vez, segunda mais, em segundo lugar, em último
        lugar, último lugar, em último, em terceiro lugar, terceiro lugar, muito menos, bem menos,
        menos usada, menos usado, menos chamada, menos chamado, menos frequente, a menos chamada,
        a menos usada, uma única vez, uma vez só, só duas vezes, apenas duas vezes, a segunda
        mais, segundo lugar, a terceira mais""",
    "beaten": "superado por, é superado por, vencido por, ultrapassado por",
    "times": "vezes, vez, fator de, fator",
    "limit": """só, somente, apenas, unicamente, alguns, algumas, algum, alguma, um dos, dois de,
        dois dos, parte, poucos, poucas, a menos que, nem todos, nem todas, nem sempre, tão só,
        tão somente, nem tudo, uns poucos, umas poucas, a maioria, quase todos, quase todas, um
        deles, uma delas, desde que, contanto que, a não ser que, só se, somente se, apenas se, só
        em, em alguns, em algumas, em alguns casos, uma parte, parte deles, só alguns, só algumas,
        caso""",
    "refer": """o, a, os, as, são, está, estão, era, eram, foi, há, isto, esse, este, ele, ela,
        eles, elas, eu, resposta, assim, aqui, um, uma, se, já, faz, pode, ser, tudo, todos,
        todas, aqui no meu, aqui na minha, seja, sejam, estava, estavam, sou, é que, você, tu, vc,
        aquilo, havia, houve, estou aqui, ué, tipo assim, tal, viu, mesmos""",
    "fill": """como esperado, não importa, independente de, independentemente de, maiúscula,
        passagens, passagem, arrancou, arrancar, certinho, certinhos, certinhas, exatos, exatas,
        pastas, menu, ecrã, disco, reiniciei, reinício, ligado, ligada, teclado, comandos,
        consola, modo, núcleos, tá, trocar, resto da linha, processadores, processador, frequente,
        frequentes, dele, dela, delas, deles, tem, tenho, temos, meu, minha, meus, minhas, seu,
        sua, me, nos, de, do, da, dos, das, na, nas, ao, estes, estas, essa, ali, mostra, mostram,
        mostrou, diz, aparece, aparecem, resultado, solução, valor, número, quantidade, total,
        soma, nome, nomes, se chama, chama, agora, atualmente, atual, em total, no total, ao todo,
        núcleo, kernel, módulo, módulos, carregado, carregados, carregada, versão, sistema,
        máquina, computador, chamada, chamadas, ao sistema, linha, linhas, arquivo, arquivos,
        ficheiro, ficheiros, programa, processo, processos, pai, estado, letra, parâmetro,
        parâmetros, opção, opções, comando, saída, lista, primeiro, último, última, obrigado,
        obrigada, olá, bom, ainda, ambos, cada, acho, acho que, creio que, penso que, vejo,
        encontrei, encontrado, encontrados, roda, rodando, executa, executando, uso, usando, fez,
        fazem, muito, tão, realiza, abre, abriu, abertos, código, seguintes, seguinte, pelo, pela,
        foram, tantas, tantos, contém, inclui, ativado, ativada, compilado, compilada, iniciado,
        inicializado, inicialização, boot, etc, biblioteca, bibliotecas, depois de, identificador,
        retorno, terminou, termina, fica, ficou, meu núcleo, usa, processo pai, no meu pc, na
        minha máquina, no meu computador, aqui em casa, comigo, por fim, finalmente, usados,
        usadas, usado, obtive, obtenho, devolve, devolveu, imprime, imprimiu, respondeu, responde,
        contei, contando, contadas, deu, saiu, apareceu, mostra o, memória, tabela, coluna,
        terminal, console, janela, linha diz, cabeçalho, cruzou, cruza, fronteira, cruzamentos,
        entrou, entra, passados, recebeu, recebe, hospedeiro, própria, próprios, corresponde,
        corresponde a, trata-se de, trata se, segundo plano, meu shell, shell, filho, ubuntu,
        debian, fedora, antes dele, antes disso, lá, letra é, o que, a que, aquele, aquela, quem,
        mais chamada, mais chamado, vivo, primeira, compilado com, primeiro processo, aparece
        como, listado, estou, estou usando, usa-se, vê-se, leu, escreveu, contêineres, contêiner,
        alvo, existe, iniciada, precisa, montado, montada, foi iniciado, nada mais, mais nada, e
        mais nada, nenhum outro, nenhuma outra, só isso, é tudo, achei, achou, procurar, procura,
        carregar, carrega, contar, conta, pasta, tela, máquina virtual, portátil, servidor, rede,
        dispositivo, dispositivos, driver, aplicação, aplicações, aplicativo, usuário, utilizador,
        serviço, serviços, diretamente, exatamente isso, ao mesmo tempo, os dois, as duas, precisa
        de, ler, lê, escrever, aparece em, sai, saiu em, iniciou, inicia, iniciar, começou, abriu
        primeiro, resto, data, hora, iniciou no, inicia no, inicia num, arrancou no, arranca no,
        está no, estou no, entrou no, entra no, parou no, aparece no, vi no, diz no, não está
        vazio, não está vazia, kkk, kkkk, rsrs, haha, né, aqui no meu notebook, cara, mano, véi,
        brother, gente, galera, pessoal, moça, moço, e aí, bom dia, boa tarde, boa noite, por
        favor, pfv, pf, obg, valeu, vlw, grato, grata, muito obrigado, muito obrigada, abs,
        abraço, abraços, professora, kkkkk, rs, hehe, sinceramente, honestamente, basicamente,
        simplesmente, literalmente, completamente, justamente, precisamente, ora, enfim, bem,
        certinha, igualzinho, igualzinha, igualzinhos, dentro, por fora, por dentro, em todo
        lugar, em todos os lugares, em todo lado, pra mim, para mim, aqui pra mim, aqui deu, deu
        aqui, me deu, me mostra, me mostrou, aqui mostra, aqui mostrou, mostra aqui, tá aqui, tá
        lá, estava lá, deu isso, saiu isso, retornou, retorna, marcou, marca aqui, consta, exibe,
        exibiu, informa, aponta, instalado, container, containers, contentor, contentores, host,
        hospedeira, anfitrião, distribuição, distribuições, distro, distros, imagem, imagens,
        tabela de processos, sinal, sinais, quantas, laptop, notebook, pc, meu pc, minha vm,
        inteiro, inteira, fazer, fazendo, realizou, realizaram, foram feitas, foi feito, executou,
        verifiquei, verificado, conferi, conferido, olhei, testei, pelo que vi, pelo que vejo,
        segundo o strace, embaixo, em cima, esquerda, direita, no final, no fim das contas, no
        total geral, ficaram, ficar, ficando, vira, virar, permaneceu lá, exata, exato é, rodei,
        rodou, rodar, que eu rodei, como eu pensava, como pensei, como eu achava, como esperava,
        atual é, tenho aqui, são os, são as, né isso, só que aqui, não sei por quê, não sei
        porque, sei lá por quê, espero que esteja certo, espero que seja isso, espero que esteja
        correto, espero que sirva, passou, passei, passa, versões, e fora, entre si, e por
        fora""",
}

MARKS = {
    "task": "pergunta, questão, exercício, tarefa",
    "starting at": "desde",
    "fold": "vezes",
    "said for": "para, com",
    "is right": "correta, correto, resta",
    "sets against": "enquanto, embora",
    "denies again": """nunca, jamais, nenhuma, nenhum, nada, ninguém, tampouco, alguma, modo,
        maneira, hipótese""",
    "regrets": "infelizmente",
    "but rather": "mas, mas sim, e sim",
    "exclusive": "só, somente, apenas, unicamente",
    "one of two": "um é, uma é, o primeiro é, a primeira é",
    "other of two": "o outro é, a outra é, o outro, a outra, o segundo é, o segundo",
    "ranks before": "depois, seguido de, seguido por, e depois",
    "doing so": "fazer isso, faz isso, fazê-lo, consegue",
    "dot": "ponto",
    "dash": "hífen, traço",
    "underscore": "sublinhado, underline",
    "equals sign": "igual, igual a",
    "slash": "barra",
    "affirming": "funciona",
    "condition": "se, desde que, contanto que",
    "nobody": "ninguém",
    "reverse": "ao contrário, inverso, invertido",
    "versus": "contra, frente a",
    "jest": "brincadeira, é brincadeira, tô brincando, estou brincando, tô zoando, zoeira",
    "cause": "porque, pois, já que, visto que, dado que, pq, porq, por causa",
    "hence": "portanto, por isso, logo, então, assim sendo, daí",
    "undone": "removi, apaguei, descarreguei, fechei, eliminei, desinstalei",
    "seeing": """vejo, vi, verifiquei, comparei, testei, olhei, acho, penso, encontrei, sei,
        entendo, obtive, conferi, testado""",
    "equals": "ou seja, isto é, para, quer dizer, significa",
    "person": "eu",
    "deed": "fiz, executei, rodei, terminei",
    "early": "antes, primeiro, no início, antes de",
    "late": "depois, agora, em seguida, no fim, depois de",
    "a": "um, uma",
    "the": "o, a",
    "of": "de",
    "and": "e",
    "or": "ou",
    "and a half": "e meia",
    "half a": "meia",
    "address": "endereço",
    "i am": "estou, sou",
    "as in": "como, de",
    "ratio": "a",
    "result": "dá",
    "lower end": "de",
    "upper end": "a",
    "between": "entre",
    "factor": "fator",
    "even": "ambos",
    "measure": "que, de, da, do",
    "call": "chamadas, chamada",
    "many": "muitas",
    "plus or minus": "mais, menos",
    "among": "das quais, dos quais",
    "names a number": "é, o, som",
    "owns": "com, tem",
    "or not": "ou não",
    "swapped": "troquei, confundi",
    "user": "usuário, dono",
    "others": "outros",
    "permission": "permissões, permissoes",
    "without": "sem",
    "except": "exceto, menos, salvo",
    "denies": "não",
    "denies before": "não",
    "is there": "tem, sim não, há, existe",
    "is": "é",
    "means": "significa",
    "are": "são",
    "before it": "antes, antes de, antes disso",
    "another time": "quando, depois, até",
    "times": "vezes, vez",
    "crossed out": "riscado",
    "the rest": "o resto, os outros",
    "signs off": "abraços",
    "what is": "o que é",
    "pronoun": "isso",
    "where": "em",
    "more of it": "mais, outros, outras, outro",
    "value": "valor",
    "my": "meu, minha",
    "of the": "do, da",
    "unit": "segundos, minutos, segundo, cento",
    "round number": "mil, milhões",
    "begins percent": "por",
    "here": "aqui",
    "this": "este, esta",
    "machine": "portátil, máquina",
    "other": "outra, outro, velha, velho, antiga, antigo",
    "elsewhere": """colega, trabalho, escritório, colegas, amigo, amiga, amigos, vizinho, vizinha,
        primo, prima, irmão, irmã, escola, faculdade, casa""",
    "thought": "pensava, pensei, achei, achava, supus, imaginei, imaginava",
    "earlier": "era, estava, foi, primeiro",
    "before": "antes, ontem, semana passada, esta manhã",
    "now": "agora, hoje",
    "but": "mas",
    "besides": "também",
    "points back": "isso, isto, mesmo",
    "tells": "segundo, disse, diz, dizem, disseram",
    "final": "resposta, resultado, conclusão, resumindo, aqui, no meu caso",
    "concludes": "quer dizer, ou seja, no fim",
    "expected": """esperava, teria dito, teria apostado, apostava, tinha certeza, meu primeiro
        palpite, meu palpite era, era meu palpite, imaginava, supunha, estava certo, diria, chutei,
        tinha chutado, quase escrevi, quase coloquei, quase pus, quase disse, quase respondi, ia
        escrever, ia dizer, ia colocar, ia responder, achei que ia ser, achei que seria, achei que
        ia, pensei que ia ser, pensei que seria""",
    "tried first": """no começo, no início, de início, primeiro coloquei, primeiro escrevi, primeiro
        pus, primeiro deu, por engano, sem querer, a primeira vez, primeira tentativa""",
    "told by others": """soluçãoo, slide, slides, apostila, manual, livro, professor, professora,
        aula, internet, tutorial, enunciado""",
    "in another case": "seria, seriam, precisaria, teria",
    "label of a guess": "palpite, meu palpite, esperado, hipótese, esperava",
    "alike": "como, igual ao, igual à, confirma",
    "as expected": "como esperado, como eu esperava, como esperava, como pensei, como eu pensava",
    "finding": """diz, mostra, imprime, deu, saiu, aparece, na verdade, na real, de novo, outra vez,
        desta vez, dessa vez, vejo, no meu, na minha, repeti, conferi, realmente, mostrou, disse,
        tem""",
    "turned out": "era, é, são, isso, foi, eram, estava",
    "in base": "em, no",
    "puts out": """deu, dá, me deu, me dá, retorna, retornou, imprime, imprimiu, mostra, mostrou,
        diz, disse""",
    "proof": "prova, a prova, como prova",
    "binary": "binário",
    "as many again": "outras tantas, outros tantos",
    "both ways": """ida e volta, ida, volta, ambos os sentidos, um sentido, retorno, entradas,
        saídas""",
    "on disk": "no disco, em disco, disponíveis, instalados, existentes",
    "started by": "vem de, foi iniciado por, iniciado por",
    "above it": "processo acima, o de cima, acima dele",
    "child": "processo filho, filho",
    "parent": "processo pai, pai",
    "for every": "para cada, por cada",
    "addressed": "prof, profe, professor, professora",
    "goes on": "ainda, continua",
    "mine": """no meu portátil, em casa, no meu notebook, no meu pc, no meu computador, no meu
        laptop""",
    "shrug": "não sei",
    "seeks": """encontrar, encontrei, encontramos, encontrado, encontro, achar, achei, acho,
        achou, ver, vejo, vi, vimos, visto, notar, notei, noto, perceber, percebi, percebo,
        detectar, detectei, observar, observei, identificar, identifiquei, se vê""",
    "seeks in vain": """não achei, não encontrei, não encontro, não vejo, não vi, não notei, não
        percebi, nao achei, nao encontrei, nao vejo, nao vi, nao notei, não consegui, nao
        consegui, não consigo""",
    "able to": """consegui, consigo, conseguiu, conseguimos, pude, posso, pôde, dá para, deu
        para, foi possível, pode, podem, dá pra, possível""",
    "impossible": "impossível, impossivel, não é possível, nao é possivel, é impossível",
    "label of a finding": "obtido, resultado, real, deu, visto, realidade, observado",
    "runner up": "segundo, segunda, atrás, seguido de, seguido por, terceiro",
    "has the value": "vale, com valor, com o valor, tem o valor, tem valor, cujo valor é",
    "outside of it": """host, hospedeiro, fora, portátil, máquina, notebook, computador, servidor,
        anfitrião, lá fora""",
    "inside of it": "contêiner, container, contentor, contêineres, dentro, imagem",
    "each place": "todos, todas, ambos, ambas, em todos, cada, em todo lado",
    "there too": "também, igualmente",
    "brings it about": "quando, se, após, depois, pelo, só, somente, apenas, até",
    "label of a correction": "correção, edição, atualização",
    "regrets it": "desculpa, desculpe, erro meu, ops",
    "earlier answer": "primeira, primeiro, antes, acima",
    "was wrong": "errado, errada, um erro, falso",
    "lone denial": "bobagem, mentira, falso, errado, besteira",
    "once": "era, tinha, antes",
    "that it is": "que, para",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "no kernel of its own": """não têm kernel próprio, não tem kernel próprio, não têm um kernel
        próprio, sem kernel próprio""",
    "use the host's kernel": """usam o kernel do host, usam todos o kernel do host, usa o kernel do
        host, utilizam o kernel do host, usam o núcleo do host, usam o kernel do hospedeiro, é o
        kernel do host, é o do host, mostram o kernel do host""",
    "still Z": "continua Z, ainda Z, depois Z, continua em Z, ainda defunct, continua defunct",
    "file": "arquivo, ficheiro",
    "module": "módulo, modulo",
    "version one": "versão um, primeira versão, versão 1",
    "version two": "versão dois, segunda versão, versão 2",
    "loaded": """carregado, carregada, carregado como módulo, já carregado, está carregado, tá
        carregado, carregado em memória, carregado na memória, carregada como módulo""",
    "built-in": """embutido, embutida, embutido no kernel, integrado no kernel, dentro do kernel,
        dentro do núcleo, embutido no núcleo, embutida no kernel, integrado ao kernel, integrado
        no núcleo, integrado ao núcleo, incorporado ao kernel, incorporado no kernel, incorporado,
        parte do kernel, é parte do kernel, faz parte do kernel, parte do núcleo, compilado no
        kernel, compilado dentro do kernel, incluído no kernel, nativo do kernel, vem no kernel""",
    "available": """disponível, disponível no disco, disponível mas não carregado, no disco,
        disponível não carregado, disponível sem carregar, disponível mas não foi carregado, não
        carregado mas disponível, tá no disco, está no disco, tá no disco mas não carregado, está
        no disco mas não carregado, está no disco mas não está carregado, está no disco mas não
        foi carregado, tá no disco mas não foi carregado, tá no disco mas não tá carregado, no
        disco mas não carregado, no disco sem carregar, em disco, existe no disco, existe no disco
        mas não está carregado, está disponível, tá disponível, está disponível mas não carregado""",
    "missing": """não disponível, não está disponível, indisponível, não existe, ausente,
        inexistente, faltando, não foi encontrado""",
    "stopped": """parado, pausado, parada, pausada, suspenso, suspensa, interrompido, em pausa,
        congelado, processo parado, detido""",
    "zombie": "zumbi, zumbis, processo zumbi, zombi, processo zombie, morto-vivo",
    "ready": "pronto",
    "loadable": "carregável",
    "unfit": "inapto",
    "same": """igual, iguais, mesmo, mesma, idêntico, idênticos, idem, mesmos, mesmas,
        igualzinho, igualzinha, igualzinhos, idêntica, idênticas, batem, tudo igual,
        a mesma coisa""",
    "shared": "compartilham, partilham, compartilhado, compartilha, partilha, partilhado",
    "one kernel": """um só kernel, um único kernel, só um kernel, só há um kernel,
        só existe um kernel, só tem um kernel""",
    "different": """diferente, diferentes, distinto, distintos, distinta, distintas, diferença,
        similares, diferenças, diferem, difere, variam, varia, semelhantes""",
    "another version": "outra versão",
    "own": "próprio, kernel próprio, seu próprio, próprios",
    "changes": "muda, mudam",
    "another kernel": "outro kernel",
    "distribution": "distribuição, distribuições",
    "os": "sistema operacional",
    "kernel": "núcleo, núcleos",
    "gone": """desaparece, some, sumiu, desapareceu, sumir, some da lista, não está mais lá,
        não tá mais lá, não aparece mais, não existe mais, deixa de existir""",
    "removes": """elimina, remove-o, mata, matar, eliminado, eliminada, eliminar, removido,
        morre, matá-lo, remover, removê-lo, tira, tirar, apaga, apagar, apagado, exclui,
        excluído, deleta, limpa, acaba com ele""",
    "works": "funciona, adianta, resolve, faz efeito, tem efeito, surte efeito, serve",
    "stays": """permanece, continua, fica, permanece lá, ainda está, resta, persiste, ainda,
        ainda lá, ainda aparece, ainda existe, continua lá, continuou, continuará, permaneceu,
        permanecem, ficou lá, tá lá, está lá""",
    "no effect": """inútil, sem efeito, nenhum efeito, em vão, não acontece nada, nada acontece, não
        faz nada, à toa, sem mudança, nada muda, não muda nada, sem alteração""",
    "already dead": """está muerto, já está morto, já tá morto, já morreu, já estava morto,
        está morto""",
    "not possible": "imune",
    "zombies": "zumbi",
    "parent": "pai",
    "times": "vezes",
    "call": "chamadas",
    "error": "erros",
    "the network command": "comando de rede",
    "the simple command": "comando simples",
    "correct": "correta",
    "incorrect": "incorreta, errada",
    "assessment": "avaliação",
    "hybrid": "híbrido",
    "v1 and v2": "v1 e v2",
    "syscall": "chamada",
}

DURATIONS = {
    "millisecond": "milisegundos, milissegundo, milissegundos, milisegundo",
    "second": "segundo, segundos, seg",
    "minute": "minuto, minutos",
    "hour": "hora, horas",
    "day": "dia, dias",
    "week": "semana, semanas",
    "nanosecond": "nanossegundos, nanossegundo",
    "microsecond": "microssegundos, microssegundo",
}

MULTIPLES = {
    2: "dobro",
    3: "triplo",
    4: "quádruplo",
    5: "quíntuplo",
    6: "sêxtuplo",
    7: "sétuplo, séptuplo",
    8: "óctuplo",
    10: "décuplo",
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
