"""Polish."""

WORDS = {
    "yes": """tak, oczywiście, pewnie, jasne, zgadza się, prawda, to prawda, racja, dokładnie, na
        pewno, owszem, no tak, tak tak, no ba, no pewnie, no jasne, pewka, yhm, mhm, jasne że
        tak, a jakże, no raczej, taa, tak jest, no oczywiście, no właśnie, no tak tak, taak, ano
        tak, ano, jasna sprawa, pewnie że tak, pewnie że, oczywiście że tak, oczywista sprawa,
        rzecz jasna, naturalnie, ależ tak, ależ oczywiście, dokładnie tak, właśnie tak,
        zdecydowanie, zdecydowanie tak, absolutnie tak, bezwzględnie, bez wątpienia,
        niewątpliwie, bez dwóch zdań, bez wyjątku, bez dwóch zdań tak, z pewnością, na pewno
        tak, potwierdzam, potwierdzone, zgadzam się, zgadza, zgoda, słusznie, poprawnie,
        poprawne, prawdziwe, prawidłowo, prawidłowe, to jest prawda, to się zgadza, faktycznie,
        rzeczywiście, istotnie, w istocie, no faktycznie, zawsze, jak najbardziej, jak
        najbardziej tak, owszem tak, tak jak najbardziej, spoko, bankowo, no wiadomo, wiadomo,
        wiadomo że tak, logiczne, logicznie, jednoznacznie""",
    "no": """wcale nie, bynajmniej, oczywiście że nie, w żadnym razie, na pewno nie, nie nie, no
        nie, gdzie tam, a gdzie tam, skąd, skądże, ależ skąd, ależ nie, nope, nieee, niee, skądże
        znowu, nigdy w życiu, w życiu, nigdy przenigdy, przenigdy, w żadnym wypadku, w żaden
        sposób, pod żadnym pozorem, za nic, za nic w świecie, ani trochę, ani odrobinę, ni trochę,
        absolutnie nie, zdecydowanie nie, stanowczo nie, na pewno nie nie, z pewnością nie, jasne
        że nie, pewnie że nie, no jasne że nie, niestety nie, nie bardzo, niezbyt, nie za bardzo,
        nie do końca, nie całkiem, nie zupełnie, nie dokładnie, niezupełnie, niedokładnie, nie
        naprawdę, nie w pełni, nie tak do końca, nie ma mowy, nie ma szans, nie ma opcji, mowy nie
        ma, nic z tego, nic podobnego, nic bardziej mylnego, wręcz przeciwnie nie, otóż nie, a
        nie, nie w ogóle, w ogóle nie, wogóle nie, zupełnie nie, całkowicie nie, jednak nie,
        niemożliwe, to niemożliwe, nie no""",
    "not": """nie, nigdy, ani, żaden z nich nie, nikt, nigdzie, żadną miarą, nikt z, ledwo, ledwie,
        niczym, i nie""",
    "wrong": """źle, fałsz, błędnie, błędne, błędny, błędna, nieprawda, nieprawdziwe, niepoprawne,
        to nieprawda, odwrotnie, na odwrót, skreślone, wyłączone, usunięte, to błąd, to jest błąd,
        jest błędem, to fałsz, fałszywe, fałszywy, fałszywa, to kłamstwo, kłamstwo, bzdura,
        bzdury, to bzdura, głupota, głupoty, nonsens, nieprawidłowe, nieprawidłowo, nieprawidłowy,
        niepoprawny, niepoprawna, niepoprawnie, nie zgadza się, nie zgadza, to się nie zgadza, to
        nie prawda, nie prawda, nie jest prawdą, to nie jest prawda, nie jest tak, to nie tak, nie
        tak, tak nie jest, przeciwnie, wręcz przeciwnie, odwrotność, mylą się, myli się, są w
        błędzie, żart, żartuję, żartowałem, żartowałam, żarty, zmyśliłem, zmyśliłam, zmyślone,
        wymyślone, usunięty, usunięta, wyłączony, wyłączona, skreślony, nieważne, za dużo, za
        mało, zbyt dużo, zbyt mało, zbyt wiele, za wysoko, za nisko, w błędzie""",
    "untrue": """nieprawda że, to nieprawda że, nie sądzę że, nie uważam że, wątpię że, to nie
        prawda że, nie jest prawdą że, nie jest prawdą jakoby, nie myślę że, nie wydaje mi się,
        nie wydaje mi się że, nie wierzę że, nie zgadzam się że, zaprzeczam że, nie jest tak że,
        to nie tak że, to kłamstwo że, to mit że, przeciwieństwo, odwrotność do, daleko bzdura że,
        nie powiedziałbym że, nie powiedziałabym że""",
    "leave": """bez, nie licząc, z wyjątkiem, pomijając, wyłączając, z pominięciem, odejmując,
        odliczając, nie wliczając""",
    "except": """oprócz, poza, zamiast, wszystko oprócz, już nie, różne od, inne niż, za
        wyjątkiem, z wyłączeniem, prócz, wszystkie oprócz, wszystkie poza, wszystkie prócz, każdy
        oprócz, każda oprócz, każde oprócz, każdy poza, cokolwiek oprócz, wszystko poza, wszystko
        prócz, wszystko tylko nie, inny niż, inna niż, w przeciwieństwie do, w odróżnieniu od,
        aniżeli, przestał być, przestało być, zamiast tego nie, już nie jest, nie jest już, w
        miejsce""",
    "hedge": """może, być może, chyba, prawdopodobnie, pewnie tak, możliwe, możliwe że, powinno,
        powinien, powinno być, mógłby, mogłoby, zgaduję, strzelam, nie jestem pewien, nie jestem
        pewna, nie wiem czy, zależy, czasami, czasem, częściowo, raczej, wydaje mi się, podobno, o
        ile pamiętam, jeśli się nie mylę, z pamięci, przypuszczam, zwykle, zazwyczaj, teoretycznie,
        tak i nie, kto wie, stawiam na, chyba tak, chyba nie, chyba że tak, może tak, może nie, może
        być, być może tak, być może nie, raczej tak, raczej nie, prawdopodobnie tak, prawdopodobnie
        nie, prawdopodobne, przypuszczalnie, ewentualnie, możliwie, niewykluczone, niewykluczone że,
        niby, jakby, zapewne, pewno, pewnie nie, pewnie że chyba, wygląda na to, wygląda na to że,
        wygląda na, wydaje się, wydaje się że, zdaje się, zdaje się że, zdaje mi się, mam wrażenie,
        mam wrażenie że, coś mi mówi, powiedziałbym, powiedziałabym, obstawiam, obstawiałbym,
        obstawiałabym, obstawiam że, stawiam, strzelam że, strzał, na chybił trafił, na oko, na
        czuja, na wyczucie, intuicyjnie, domyślam się, domyślam się że, zakładam, zakładam że,
        podejrzewam, podejrzewam że, spodziewam się, mam nadzieję, mam nadzieję że, oby, nie jestem
        przekonany, nie jestem przekonana, nie jestem pewny, nie jestem do końca pewien, nie jestem
        do końca pewna, nie mam pewności, bez pewności, niepewne, niepewny, niepewna, nie dam głowy,
        nie dałbym głowy, głowy nie dam, nie pamiętam, nie pamiętam dokładnie, nie pamiętam już, o
        ile dobrze pamiętam, jeśli dobrze pamiętam, o ile się nie mylę, jeśli pamięć mnie nie myli,
        o ile wiem, z tego co wiem, z tego co pamiętam, z głowy, wątpię, wątpliwe, mam wątpliwości,
        zależnie, w zależności, w zależności od, zależy od, to zależy, to zależy od, od czasu do
        czasu, niekiedy, bywa, bywa że, zwykle tak, zazwyczaj tak, normalnie, ogólnie, na ogół,
        przeważnie, w teorii, teoretycznie tak, w zasadzie, po części, trochę tak trochę nie, ni tak
        ni nie, nie i tak, tak albo nie, albo nie, czy coś, czy jakoś tak, czy coś takiego, lub coś
        takiego, albo coś, albo coś takiego, coś w tym stylu, nie sprawdziłem, nie sprawdziłam, nie
        sprawdzałem, nie sprawdzałam, niesprawdzone, bez sprawdzania, nie testowałem, nie
        testowałam, nie uruchamiałem, nie uruchamiałam, diabli wiedzą, bóg wie, cholera wie, nie
        wiadomo, kto to wie, powinna, powinny, mogą, mogłaby, mogłyby, mógłbym powiedzieć, gdyby,
        nie zmierzyłem, nie zmierzyłam""",
    "or": """lub, albo, czy, i lub, bądź, czy też, albo też, lub też, względnie, ewentualnie też,
        albo albo""",
    "and": """a do tego, do tego, a do tego jeszcze, do tego jeszcze, oprócz tego, i, oraz, a także,
        także, też, również, wraz z, plus, jak również, razem z, łącznie z, wliczając, włącznie
        z, a oprócz tego, ponadto, poza tym, dodatkowo, jeszcze też, i też, i jeszcze, a nadto,
        jak i, tudzież""",
    "about": """niewiele ponad, nieco ponad, trochę ponad, nieco mniej niż, trochę więcej niż, nieco
        więcej niż, około, ok, mniej więcej, prawie, w przybliżeniu, jakieś, circa, w okolicach,
        koło, gdzieś koło, gdzieś około, tak około, tak z, circa około, z grubsza, plus minus,
        zaokrąglając, w zaokrągleniu, zaokrąglone, zaokrąglony, średnio, przeciętnie, niemal,
        niemalże, blisko, bez mała, trochę mniej niż, lekko ponad, orientacyjnie""",
    "bound": """co najmniej, przynajmniej, co najwyżej, najwyżej, maksymalnie, minimalnie, do,
        między, dwa razy więcej, podwójnie, połowa, lub więcej, albo więcej, albo mniej, nie
        więcej niż, nie mniej niż, co najwyżej do, maks, max, maksimum, minimum, lub mniej, lub
        wyżej, lub nowszy, lub nowsza, lub starszy, lub starsza, albo wyżej, i więcej, i wyżej,
        wzwyż, w górę, z hakiem, z okładem, z kawałkiem, z ogonkiem, z czymś, dwadzieścia
        trzydzieści kilka, siedemdziesiąt kilka, siedemdziesiąt parę, kilkadziesiąt, kilkanaście,
        dwa razy tyle, dwukrotnie, dwukrotność, pół, połowę, połowa z, nowszy, nowsza, nowsze,
        starszy, starsza, starsze, nowszy niż, nowsza niż, starszy niż, starsza niż, pomiędzy, nie
        przekracza, plus jeden, minus jeden, niecałe, niecały, niecała""",
    "over": """więcej niż, ponad, powyżej, większe niż, więcej od, większy niż, większa niż, dłużej
        niż, wyższy niż, wyższa niż, częściej niż w, przekracza""",
    "under": """mniej niż, poniżej, mniejsze niż, mniej od, mniejszy niż, mniejsza niż, krócej niż,
        niższy niż, niższa niż""",
    "fix": """przepraszam, nie przepraszam, nie czekaj, czekaj, znaczy, to znaczy nie, chciałem
        powiedzieć, chciałam powiedzieć, poprawka, raczej nie to, pomyłka, pomyliłem się,
        pomyliłam się, sorki, właściwie, w rzeczywistości, ale tak naprawdę, tak naprawdę,
        zmieniam, lecz, sory, wybacz, wybaczcie, przepraszam bardzo, nie sorry, nie sorki, ups,
        oj, oj nie, ojej, aj nie, eee nie, yyy nie, yyy, eee, nie chwila, chwila, chwila nie,
        zaraz, zaraz nie, czekaj nie, czekajcie, poczekaj, poczekaj nie, a nie czekaj, tzn nie,
        znaczy nie, znaczy się, to jest nie, miałem na myśli, miałam na myśli, chodziło mi o,
        chciałem napisać, chciałam napisać, miało być, powinno być napisane, ma być, korekta,
        koryguję, poprawiam, poprawione, poprawiam na, poprawiono na, sprostowanie, prostuję,
        mój błąd, moja pomyłka, pomyliło mi się, pomyliłem, pomyliłam, źle przeczytałem, źle
        przeczytałam, źle policzyłem, źle policzyłam, źle napisałem, źle napisałam, literówka,
        sprawdziłem ponownie, sprawdziłem jeszcze raz, sprawdziłam jeszcze raz, policzyłem
        jeszcze raz, policzyłam jeszcze raz, przeliczyłem, przeliczyłam, po namyśle, po
        zastanowieniu, po przemyśleniu, po ponownym sprawdzeniu, jednak jest, a jednak, tak
        naprawdę jest, w sumie nie, zmiana, zmieniam odpowiedź, zmieniłem zdanie, zmieniłam
        zdanie, druga próba, nowa odpowiedź, poprawna odpowiedź to, prawidłowa odpowiedź to,
        właściwa odpowiedź to, właściwie to, a właściwie, a raczej, raczej jednak, ściślej,
        dokładniej, precyzyjniej, lepiej, albo lepiej, albo raczej, czy raczej""",
    "next": """potem, następnie, zmienił się na, stał się, zmienia się na, zmieniło się na,
        zmienia się w, zmienił się w, staje się, stało się, stała się, przeszedł w, przechodzi w,
        a potem, a następnie, a później, i potem""",
    "because": """bo, ponieważ, gdyż, więc, dlatego, zatem, czyli, to znaczy, tzn, np, na
        przykład, jak, że, który, która, które, gdzie, kiedy, gdy, podczas gdy, według, z, w, we,
        na, dla, przez, mimo że, choć, chociaż, nawet jeśli, dopóki, aż, po, dzięki, gdyż że,
        albowiem, bowiem, jako że, skoro, z powodu, ze względu na, z uwagi na, z racji, wskutek, w
        wyniku, bo to, bo nie, bo tak, dlatego że, przez to, przez to że, a więc, tak więc,
        przeto, toteż, wobec tego, w związku z tym, w takim razie, stąd, zgodnie z, w oparciu o,
        na podstawie, oznacza że, to oznacza, to oznacza że, znaczy to, inaczej mówiąc, innymi
        słowy, mianowicie, tj, to jest, tak że, żeby, aby, gdyby nie, pomimo, pomimo że, mimo to
        że, choćby, niezależnie od, bez względu na, podczas, w trakcie, w czasie, wewnątrz, w
        środku, zanim, dopóki nie, póki, odkąd, od kiedy, których, którego, której, którym,
        którymi, którzy, przy, od, za pomocą, dzięki temu, poprzez, jakim, jaka, jaki, jakie,
        czemu, dlaczego, bez względu""",
    "but": """ale, jednak, natomiast, lecz tylko, jednakże, jednakowoż, niemniej, niemniej jednak,
        mimo to, tyle że, tylko że, z drugiej strony, zaś, aczkolwiek, za to""",
    "else": """wczoraj, jutro, wcześniej, przedtem, w zeszłym tygodniu, przed aktualizacją, był
        kiedyś, było kiedyś, będzie, będą, byłby, byłoby, kolega, koleżanka, znajomy, sąsiad, inna
        maszyna, na innej maszynie, inny komputer, w domu, książka, podręcznik, internet, stary,
        stara, poprzedni, poprzednia, współlokator, współlokatorka, kuzyn, mój tata, moja mama,
        ktoś, kumpel, kumpla, kumpela, mój kumpel, kolegi, koledze, kolegę, koledzy, koleżanki, od
        kolegi, od koleżanki, mój kolega, moja koleżanka, znajomego, znajoma, sąsiada, sąsiadka,
        sąsiadki, przyjaciel, przyjaciółka, brat, mój brat, siostra, moja siostra, kuzynka, mój
        szef, szef, szefa, mój chłopak, moja dziewczyna, mój nauczyciel, nauczyciel mówi,
        nauczyciel mówił, prowadzący mówił, wykładowca mówił, ktoś inny, inna osoba, inni, w
        internecie, z internetu, z neta, w necie, chatgpt, google, wikipedia, youtube, na forum,
        forum, z forum, na blogu, w książce, z książki, w podręczniku, w dokumentacji, na
        wykładzie, z wykładu, na slajdach, slajdy, w skrypcie zajęć, w przykładzie, przepisałem,
        przepisałam, przepisane, przepisane od, skopiowałem, skopiowałam, skopiowane, skopiowane
        z, ściągnąłem, ściągnięte, spisałem od, spisałam od, przedwczoraj, parę dni temu, kilka
        dni temu, tydzień temu, miesiąc temu, rok temu, dawno temu, dawniej, niegdyś, kiedyś,
        ostatnim razem, poprzednim razem, w zeszłym miesiącu, w zeszłym roku, w przeszłości, w
        przyszłości, wkrótce, niebawem, niedługo, uprzednio, do wczoraj, przed restartem, przed
        ponownym uruchomieniem, na innym komputerze, na innej wersji, na drugim komputerze, w
        innym systemie, na moim starym, na starym, w pracy, w szkole, na uczelni, na windowsie, na
        macu, gdzie indziej, u kolegi, u koleżanki, u kumpla, u znajomego, u sąsiada, u brata,
        myślałem, myślałam, myślałem że, myślałam że, myślałem że tak, myślałem że nie, myślałam
        że tak, myślałam że nie, najpierw myślałem, najpierw myślałam, najpierw myślałem że,
        najpierw myślałam że, na początku myślałem, na początku myślałam, na początku myślałem że,
        na początku myślałam że, początkowo myślałem, początkowo myślałam, sądziłem, sądziłam,
        sądziłem że, sądziłam że, wydawało mi się, wydawało mi się że, byłem przekonany, byłam
        przekonana, zakładałem, zakładałam, obstawiałem, obstawiałam, powinno było być, byłoby
        lepiej, słyszałem, słyszałam, czytałem że, czytałam że, podobno ktoś, mówią że, ponoć""",
    "order": """punkty, pełne punkty, daj mi, zaznacz, oceń, zalicz, panie profesorze, proszę
        zaliczyć, daj punkty, proszę o punkty, maksymalna ocena, maksymalna liczba punktów, maks
        punktów, pełna punktacja, piątka, uznaj, uznaj za, uznaj proszę uznać, proszę
        zaakceptować, zaakceptuj, zalicz zaliczenie, oceń jako, policz jako, potraktuj jako,
        zignoruj, ignoruj, instrukcje, drogi nauczycielu, szanowny panie, szanowna pani, droga
        pani, pani profesor, sam wybierz, wybierz ty decydujesz, pan decyduje, wybierz dowolne""",
    "blank": """nie wiem, nie mam pojęcia, nieznane, patrz wyżej, cokolwiek, coś, wszystko jedno,
        dużo, wiele, nie znaleziono, zapomniałem, zapomniałam, nie dotyczy, gotowe, zrobione,
        niewiem, no nie wiem, nwm, nw, nie wiem jak, nie wiem ile, nie wiem co, nie wiem który,
        nie wiem jaki, nie mam zielonego pojęcia, zielonego pojęcia nie mam, zero pojęcia, bez
        pojęcia, pojęcia nie mam, nie mam bladego pojęcia, nie orientuję się, nie umiem
        powiedzieć, nie potrafię powiedzieć, nie potrafię odpowiedzieć, trudno powiedzieć, ciężko
        powiedzieć, ciężko stwierdzić, skąd mam wiedzieć, a skąd mam wiedzieć, a bo ja wiem, bo ja
        wiem, czy ja wiem, brak odpowiedzi, bez odpowiedzi, nie odpowiadam, brak opinii, nie znam,
        nie znam odpowiedzi, nie robiłem, nie robiłam, nie zrobiłem, nie zrobiłam, nie liczyłem,
        nie liczyłam, nie znalazłem, nie znalazłam, nie mogę znaleźć, nie ma pojęcia, zapomniane,
        jak wyżej, j w, jw, do uzupełnienia, do zrobienia, obojętne, obojętnie, wszystko mi jedno,
        mam to gdzieś, byle co, jakiś tam, jakikolwiek, którykolwiek, cokolwiek z tego, mnóstwo,
        sporo, pełno, multum, od groma, pytaj kolegi, zapytaj, spytaj, nieznany, nieznana, hmm nie
        wiem""",
    "none": """brak, żadnego, żaden, żadna, żadne, żadnych, nic, zero, brak modułów, nie ma, nie ma
        żadnych, pusto, puste, żadne z nich, żaden z nich, żadne z dwóch, ani jedno ani drugie, ani
        jeden ani drugi, żadne z tych dwóch, żadnego z żadnej, żaden z tych, żadna z nich, ani
        jeden, ani jedna, ani jedno, ani jednego, zero modułów, nic nie ma, nie ma nic, niczego, nie
        ma żadnego, nie ma ani jednego, pusty wynik, pusta, pusty, brak wyników, brak wyniku, brak
        takich, nie znaleziono żadnych, nic takiego, kompletnie nic, zupełnie nic, żadnych modułów,
        nie ma modułów""",
    "than": """niż, w porównaniu z, w porównaniu do, wobec, w stosunku do, w zestawieniu z,
        względem, od ls, niż ls, tyle co, tyle wywołań co, tyle samo co, tak często jak, tyle razy
        co, przy porównaniu z, kontra, aniżeli przy""",
    "more": """najwięcej, więcej, częściej, najczęściej, większy, wygrywa, przewyższa, zdecydowanie
        więcej, dużo więcej, znacznie więcej, o wiele więcej, największy, największa,
        największe, większa, większe, wyższy, najwyższy, najczęstsze, najczęstszy, najczęstsza,
        najczęstszym, częstszy, częstsze, na pierwszym miejscu, pierwsze miejsce, przoduje,
        dominuje, prowadzi, zwycięża, przeważa""",
    "less": """najmniej, mniej, rzadziej, najrzadziej, mniejszy, przegrywa, tylko raz, na drugim
        miejscu, zdecydowanie mniej, dużo mniej, znacznie mniej, o wiele mniej, najmniejszy,
        najmniejsza, najmniejsze, mniejsza, mniejsze, niższy, najniższy, rzadszy, rzadsze,
        najrzadszy, najrzadsze, rzadko, na ostatnim miejscu, ostatnie miejsce, na trzecim
        miejscu, drugie miejsce, drugi w kolejności, drugie w kolejności, drugi najczęstszy,
        druga najczęstsza, tylko dwa razy, zaledwie raz, jeden raz tylko""",
    "beaten": "pokonany przez, ustępuje",
    "times": """razy, raz, krotnie, krotność, razy więcej, razy większy, krotnie więcej, krotna,
        krotny, x więcej""",
    "limit": """tylko, jedynie, wyłącznie, niektóre, kilka, jeden z, część, jeśli, jeżeli, chyba
        że, nie wszystkie, nie zawsze, o ile, zaledwie, niektóry, niektórzy, niektórych, parę,
        nieliczne, większość, prawie wszystkie, prawie każdy, jedno z, jedna z, dwa z, dwie z, dwa
        z trzech, część z, częściowe, pod warunkiem, pod warunkiem że, o ile tylko, tylko jeśli,
        tylko gdy, tylko w, jedynie w, nie każdy, nie każda, nie każde, nie wszędzie, nie zawsze
        tak, dopiero, póki co tylko, w niektórych, w pewnych przypadkach""",
    "refer": """to, ten, ta, te, jest, są, był, była, było, były, on, ona, ono, one, oni, ja,
        odpowiedź, tu, tam, się, już, ma, mają, mam, a, o, u, wszystkie, wszystko, wszędzie,
        jeszcze, tego, temu, tej, tych, tym, tamten, tamta, tamto, nim, niej, nich, mu, jej się,
        sobie, swoją, my, wy, pan, pani, mi, mną, taki, taka, takie, tak jestem, jesteśmy, będąc,
        miał, miała, miało, miałem, miałam, mieliśmy, mieć, być, bądź co, sam, samo, jako, no to,
        no i, wszystkich, wszystkim, wszyscy, każda, każde, każdego, nadal jest, dalej jest,
        właśnie, znów, znowu""",
    "fill": """pokazał, pokazała, pokazało, głupie, pytanie, folder, foldery, katalog, menu,
        ekran, uruchomiony ponownie, restart, równo, wiersze, wierszy, liczę, policzyłam, okno,
        tryb, wersję, procesor, procesory, znaleziono, wypisało, listy, urządzenie, sieć, mój,
        moja, moje, moim, mojej, jego, jej, ich, pokazuje, pokazują, widzę, widać, mówi, wynik,
        wartość, numer, liczba, suma, razem, łącznie, w sumie, nazwa, nazywa się, teraz, obecnie,
        jądro, jądra, jądrze, jądrem, kernel, moduł, moduły, modułów, załadowany, załadowana,
        załadowane, załadowanych, wersja, system, systemu, systemowe, maszyna, maszynie, komputer,
        komputerze, laptop, laptopie, wywołanie, wywołania, wywołań, wywoływane, wywoływana,
        linia, linii, wiersz, plik, pliki, program, proces, procesu, procesy, rodzic, rodzica,
        stan, litera, literka, literę, parametr, parametry, opcja, opcje, opcjami, polecenie,
        polecenia, wyjście, wyjścia, lista, pierwszy, pierwsze, pierwsza, ostatni, ostatnia,
        dziękuję, oba, każdy, myślę, sądzę, uważam, używam, używa, działa, uruchomiony,
        uruchomiono, uruchomione, skompilowano, skompilowane, skompilowany, włączone, kod, zwraca,
        zwrócił, wypisał, wypisała, wypisuje, powłoka, powłoki, biblioteka, biblioteki, koniec, na
        końcu, najpierw, otworzył, otwiera, otwarte, dysk, dysku, na dysku, tabela, kolumna,
        pamięć, naliczyłem, naliczyłam, policzyłem, kontener, kontenery, kontenerami, kontenerach,
        wiążą się, związane, istnieje, znalazłem, znalazłam, terminal, konsola, dostaje, dostał,
        pozostaje, zostaje, nic więcej, i tyle, to wszystko, okazało się, okazało się być, wyszło,
        wychodzi, a wyszło, systemowych, wyszła, wyszedł, wychodzi mi, wyszło mi, mi wyszło, u
        mnie, u mnie jest, u mnie wyszło, mnie, wyświetla, wyświetla się, wyświetliło, wyświetliło
        się, wyświetlił, pojawia się, pojawiło się, pojawił się, pokazuje się, pokazało się,
        widnieje, wypisuje się, wypisane, wydrukowało, wydrukował, drukuje, zwróciło, zwróciła,
        zwracane, podaje, podał, podało, otrzymałem, otrzymałam, otrzymuję, dostałem, dostałam,
        uzyskałem, uzyskałam, daje, dało, dał, robi, robią, robił, zrobił, wykonuje, wykonał,
        wykonało, wykonano, wykonanych, wykonuje około, tyle, naliczono, zliczyłem, zliczyłam,
        naliczył, odczytałem, odczytałam, czytam, sprawdzone, sprawdziłem to, hej, hejka, siema,
        witam, dzień dobry, dobry wieczór, pozdrawiam, pozdro, dzięki wielkie, proszę, z góry
        dziękuję, haha, hehe, xd, xdd, lol, szczerze, szczerze mówiąc, serio, naprawdę, po prostu,
        zwyczajnie, dosłownie, konkretnie, dokładna, dokładny, równy, generalnie, ogólnie rzecz
        biorąc, krótko, krótko mówiąc, jednym słowem, no więc, no dobra, dobra, okej, oki, otóż,
        mianownik, gospodarza, gospodarz, hosta, host, hoście, hostem, kontenera, kontenerze,
        kontenerów, kontenerem, obraz, obrazy, dystrybucji, tabela procesów, tablica procesów,
        tablicy procesów, liście, na liście, liście procesów, w tabeli, w tablicy, sygnał,
        sygnały, sygnału, sygnałem, laptopa, pc, komputera, maszyny, moim komputerze, na moim
        komputerze, na mojej maszynie, w moim przypadku, w moim systemie, mój system, całość,
        cały, całe, cała, wspólnie, ponad tym, wersji, wersjach, jądrem systemu, korzystają,
        korzysta, używają, używane, działają, działający, działająca, uruchomiona, pracuje,
        pracują, pisze, napisałem, napisałam, napisało, jest napisane, wpisałem, wpisałam,
        podstawowa, wielka litera, duża litera, mała litera, na górze, na dole, po lewej, po
        prawej, na samym końcu, na samym dole, tak jak myślałem, tak jak myślałam, jak myślałem,
        jak myślałam, zgodnie z oczekiwaniami, jak widać, jak widzę, obecna, obecny, aktualnie,
        aktualna, aktualny, akurat, w tej chwili, w tym momencie, na ten moment, na razie, żyje,
        żyć, martwy, martwe, martwego, nieżywy, nieżywego, własne tylko, dziecko, dziecka,
        rodzicem, procesowi, procesem, procesów, usługa, użytkownik, sterownik, urządzenia, sieci,
        nic innego, nic ponadto, nikt inny, tyle wystarczy, wszystko w porządku, po kolei, od
        razu, natychmiast, bezpośrednio, równocześnie, jednocześnie, oba naraz, dostało, dostała,
        nie wiem dlaczego, nie wiem czemu, mam nadzieję że to dobrze, mam nadzieję że dobrze, mam
        nadzieję że to jest poprawne, w ogóle, wcale, między sobą, od siebie""",
}

MARKS = {
    "task": "pytanie, zadanie",
    "starting at": "od",
    "said for": "dla",
    "sets against": "chociaż, podczas gdy",
    "denies again": "żadnej, żadna, żadnego, żadnych, żaden, żadną, nigdy, niczym, nic, nikt, ani",
    "regrets": "niestety",
    "but rather": "ale, lecz, tylko",
    "exclusive": "tylko, jedynie, dopiero",
    "ranks before": "potem, następnie, przed",
    "and a half": "i pół",
    "dot": "kropka",
    "dash": "myślnik, kreska",
    "underscore": "podkreślenie, podkreślnik",
    "equals sign": "równa się",
    "slash": "ukośnik",
    "affirming": "działa",
    "nor": "ani",
    "that": "że, iż, czy",
    "prefix": "nie",
    "nobody": "nikt",
    "reverse": "odwrotnie, na odwrót",
    "versus": "kontra",
    "jest": "żart, żartuję, żartowałem, żartowałam",
    "cause": "bo, ponieważ, gdyż, skoro, bowiem, jako że, dlatego że",
    "hence": "więc, dlatego, zatem, tak więc, a więc, stąd, toteż",
    "undone": "usunąłem, usunęłam, zamknąłem, zamknęłam",
    "seeing": """widzę, sprawdziłem, sprawdziłam, myślę, sądzę, znalazłem, znalazłam, wiem,
        sprawdzałem, policzyłem, dostałem, otrzymałem""",
    "equals": "czyli, to znaczy, tzn, tj, oznacza, mianowicie",
    "person": "ja",
    "deed": """zrobiłem, zrobiłam, uruchomiłem, uruchomiłam, wykonałem, wykonałam, sprawdziłem,
        policzyłem""",
    "early": "wcześniej, najpierw, na początku",
    "late": "potem, później, teraz, na końcu",
    "and": "i",
    "i am": "jestem",
    "as in": "jak",
    "among": "z czego",
    "swapped": "zamieniłem, zamieniłam, reszta",
    "is there": "jest, obecne, tak nie",
    "before it": "wcześniej, przedtem",
    "the rest": """reszta, reszty, resztę, reszcie, resztą, pozostałe, pozostali, pozostały,
        pozostała, pozostałych, pozostałym, pozostałymi""",
    "where": "na, w",
    "more of it": "więcej, innych, reszty",
    "my": "mój, moja",
    "here": "tutaj, u mnie",
    "this": "ta, ten, tej, tym",
    "machine": "maszyna, maszynie, komputer, komputerze, laptop, laptopie, pc, sprzęcie",
    "other": "inny, innym, innej, innego, stary, starym, pracy",
    "elsewhere": """kolega, kolegi, koleżanka, domu, kumpel, kumpla, koledze, znajomego, sąsiad,
        sąsiada, brat, brata, siostra, szkole, uczelni""",
    "thought": "myślałem, myślałam, sądziłem, sądziłam, obstawiałem",
    "earlier": "byl, była, było, najpierw, był, miałem, miałam, początkowo, napisałem",
    "before": "wcześniej, wczoraj, dziś rano, przedwczoraj, poprzednio, dawniej, kiedyś",
    "now": "teraz, dziś, obecnie, dzisiaj",
    "but": "ale",
    "besides": "też, jeszcze",
    "points back": "to, ten",
    "tells": "mówi, według, mówił, twierdzi, podobno, mówią",
    "final": "odpowiedź, wynik, wniosek",
    "concludes": "czyli, więc, zatem, tedy",
    "expected": """spodziewałem, spodziewałam, spodziewałem się, oczekiwałem, oczekiwałam, byłem
        pewien, byłam pewna, byłem pewny, obstawiałem, obstawiałam, stawiałem, stawiałam,
        zakładałem, zakładałam, sądziłem, sądziłam, postawiłbym, powiedziałbym, moim pierwszym
        typem, mój pierwszy typ, prawie napisałem, prawie napisałam, o mało nie napisałem, chciałem
        napisać, chciałam napisać, miałem napisać""",
    "tried first": """na początku, najpierw miałem, najpierw wpisałem, najpierw wyszło, najpierw
        dałem, przez pomyłkę, omyłkowo, za pierwszym razem, pierwsza próba""",
    "told by others": """rozwiązanie, klucz, slajd, slajdzie, slajdy, slajdach, podręcznik,
        podręczniku, książka, książce, wykład, wykładzie, wykładowca, nauczyciel, internet,
        internecie, instrukcja, instrukcji, skrypt, skrypcie""",
    "in another case": "byłoby, byłby, byłaby, byłyby, musiałby",
    "label of a guess": "przypuszczenie, oczekiwane, hipoteza, oczekiwano, spodziewane",
    "alike": "jak, tak jak, zgadza się z",
    "as expected": "zgodnie z oczekiwaniami, jak myślałem, jak myślałam, tak jak myślałem",
    "finding": """powtórzyłem, powtórzyłam, mówi, pokazuje, wypisuje, podaje, pokazał, pokazało,
        wyszło, wychodzi, okazało się, naprawdę, w rzeczywistości, tak naprawdę, jeszcze raz,
        ponownie, tym razem, to jest, jest, są, mam, dostałem, dostałam, widzę, u mnie, faktycznie""",
    "turned out": "to, jest, było, był, była, tak, są, się",
    "in base": "w",
    "puts out": "dało, daje, dał, zwraca, zwrócił, pokazuje, wypisuje",
    "proof": "dowód",
    "decimal": "dziesiętnie",
    "binary": "binarnie",
    "hexadecimal": "szesnastkowo",
    "octal": "ósemkowo",
    "as many again": "tyle samo",
    "both ways": "w obie strony, obie strony, w jedną stronę, powrót, powroty, z powrotem",
    "on disk": "na dysku, dostępnych",
    "parent": "proces nadrzędny, rodzic",
    "for every": "na każde, na każdy, na każdą, na jedno, na jeden",
    "denies before": "nie",
    "denies": "nie",
    "except": "oprócz, poza, prócz",
    "or": "lub, albo",
    "between": "między, pomiędzy",
    "result": "daje",
    "call": "wywołań",
    "line": "linii, wierszy",
    "many": "dużo, wiele",
    "even": "oba, obie, tyle samo",
    "or not": "czy nie, albo nie",
    "goes on": "nadal, wciąż, ciągle, dalej",
    "another time": "kiedy, gdy, dopóki, dopiero, aż, po",
    "afterwards": "potem, później",
    "crossed out": "skreślone",
    "sorry": "przepraszam, sorki",
    "signs off": "pozdrawiam, pozdro",
    "short": "m.in, np",
    "what is": "co to jest",
    "subject": "jest",
    "states": "mówi, pokazuje",
    "address": "adres",
    "is": "jest",
    "are": "są",
    "names a number": "jest, numer, był",
    "owns": "ma",
    "user": "użytkownik, właściciel",
    "group": "grupa",
    "others": "inni, pozostali",
    "all": "wszyscy, wszystkie, wszystko",
    "permission": "uprawnienia",
    "lacks": "brak, nie ma",
    "unit": "sekund, sekundy, minut, minuty, procent, bajtów, godzin",
    "round number": "tysięcy, tysiące, miliony, milionów",
    "mine": "w domu, na laptopie",
    "condition": "jeśli, jeżeli, gdyby, pod warunkiem",
    "plus or minus": "plus, minus",
    "doing so": "to zrobić, tego zrobić",
    "it is so": "tak jest, są",
    "stresses": "właśnie",
    "another case": "innym",
    "fold": "krotnie, krotność, krotna",
    "seeks": """znaleźć, znalazłem, znalazłam, znaleziono, znajduję, zobaczyć, zobaczyłem,
        zobaczyłam, widzę, widziałem, widziałam, widać, zauważyć, zauważyłem, zauważyłam,
        zauważam, wykryć, wykryłem, wykryto, dostrzec, dostrzegam, dostrzegłem, stwierdzić,
        stwierdziłem, stwierdzono""",
    "seeks in vain": """nie znalazłem, nie znalazłam, nie znaleziono, nie widzę, nie
        widziałem, nie widziałam, nie widać, nie zauważyłem, nie zauważyłam, nie wykryłem, nie
        stwierdziłem, nie stwierdzono, nie dostrzegam""",
    "able to": """mogłem, mogłam, mogę, można, udało się, udało mi się, dało się, da się, byłem
        w stanie, możliwe, może""",
    "impossible": "niemożliwe, nie jest możliwe, nie da się, nie można, niemożliwym jest",
    "label of a finding": """otrzymane, wynik, rzeczywiste, dostałem, faktycznie, otrzymano,
        rzeczywistość""",
    "runner up": "drugi, drugie, druga, za nim, trzeci",
    "has the value": "ma wartość, z wartością, o wartości",
    "outside of it": """host, hoście, hosta, zewnątrz, na zewnątrz, laptop, laptopie, komputer,
        komputerze, maszyna, maszynie, serwer, gospodarz""",
    "inside of it": "kontener, kontenery, kontenerze, kontenerach, wewnątrz, w środku, obraz",
    "each place": "wszędzie, wszystkie, oba, obu, każdy, każdym, wszystkich",
    "there too": "też, także, również",
    "brings it about": "gdy, kiedy, po, jeśli, dopiero, przez, tylko, aż",
    "label of a correction": "poprawka, edycja, aktualizacja, korekta",
    "regrets it": "przepraszam, mój błąd, ups",
    "earlier answer": "pierwsza, wcześniej, pierwsze",
    "was wrong": "błędne, źle, błąd, błędna",
    "lone denial": "bzdura, nieprawda, fałsz, bzdury",
    "once": "był, było, miałem",
    "that it is": "że, żeby, aby",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "still Z": "nadal Z, wciąż Z, potem Z, nadal defunct, wciąż defunct",
    "file": "plik, pliku",
    "module": "moduł, modułu, modułem",
    "version one": "wersja pierwsza, pierwsza wersja, wersja 1",
    "version two": "wersja druga, druga wersja, wersja 2, w wersji drugiej",
    "loaded": """załadowany, załadowane, załadowana, załadowany jako moduł, już załadowany, jest
        załadowany, załadowana jako moduł, załadowane jako moduł, wczytany, wczytany jako moduł,
        wczytane, załadowany do pamięci""",
    "built-in": """wbudowany, wbudowane, wbudowana, wbudowany w jądro, wkompilowany, wbudowany w
        kernel, wbudowane w jądro, wbudowana w jądro, wbudowany na stałe, wbudowany na stałe w
        jądro, wkompilowane, wkompilowana, wkompilowany w jądro, wkompilowane w jądro,
        wkompilowany na stałe, wkompilowany na stałe w jądro, na stałe w jądrze, część jądra, jest
        częścią jądra, częścią jądra, w samym jądrze, zaszyty w jądrze, skompilowany w jądro""",
    "available": """dostępny, dostępne, dostępna, dostępny ale nie załadowany, dostępny na dysku,
        na dysku, jest na dysku, tylko na dysku, leży na dysku, dostępny niezaładowany, dostępny
        nie załadowany, dostępny ale niezaładowany, dostępne ale nie załadowane, dostępne ale
        niezaładowane, nie załadowany ale dostępny, niezaładowany ale dostępny, niezaładowany
        tylko dostępny, jest dostępny, tylko dostępny, na dysku ale niezaładowany, na dysku ale
        nie załadowany, jest na dysku ale nie załadowany, jest na dysku ale niezaładowany, jest na
        dysku ale nie jest załadowany, dostępny na dysku ale nie załadowany, dostępny jako moduł""",
    "missing": """brak, brakuje, niedostępny, niedostępne, nieobecny, nie istnieje, niedostępna,
        brakujący, nie występuje, nieobecna, nie jest dostępny""",
    "stopped": """zatrzymany, wstrzymany, zatrzymana, zatrzymane, wstrzymana, wstrzymane,
        zawieszony, zapauzowany, pauza, zatrzymany proces, proces zatrzymany, zastopowany, stoi""",
    "zombie": "proces zombie, zombi, proces zombi",
    "ready": "gotowy, gotowe",
    "loadable": "do załadowania",
    "unfit": "nie nadaje się",
    "same": """taki sam, taka sama, takie same, takie samo, ten sam, ta sama, to samo, te same,
        identyczne, jednakowe, tak samo, takich samych, tym samym, tego samego, tej samej,
        to samo jądro, ten sam kernel, identyczny, identyczna, identycznie, jednakowy, jednakowa,
        równe, równa, zgodne, zgodna, jedno i to samo, pokrywają się""",
    "shared": """współdzielą, wspólne, wspólny, wspólnego, współdzielone, współdzielony, dzielą,
        jedno wspólne jądro""",
    "one kernel": "jedno jądro, jeden kernel, tylko jedno jądro",
    "no kernel of its own": """nie mają swojego jądra, nie mają swojego, nie mają własnego jądra,
        nie ma własnego jądra""",
    "no diff": """nie ma żadnej różnicy, nie ma żadnych różnic, nie ma różnicy, nie ma różnic,
        żadnej różnicy, żadnych różnic""",
    "different": """inne, inny, inna, różne, różny, różni się, różnią się, odmienne, różnica,
        różnicy, różnice, różnic, rozne, roznica, roznicy, różnią, różna, różnych, odmienny,
        odmienna, inną, innego, innej, innych, podobne, podobna""",
    "another version": "inna wersja, inne wersje",
    "own": "własne, własny, swoje, swój, swoją",
    "changes": "zmienia się, zmieniają się",
    "use the host's kernel": "korzystają z jądra hosta, używają jądra hosta",
    "separate": "odrębne, osobne, osobny",
    "distribution": "dystrybucja, dystrybucje",
    "kernel": "jądro, jądra",
    "removes": """usuwa, usunie, usunąć, usunięty, usunięte, usuwają, usuniętego, zabija, zabić,
        zabity, umiera, ginie, kasuje, likwiduje, sprząta, czyści""",
    "gone": """znika, zniknie, znikać, zniknął, zniknęło, zniknie z listy, już go nie ma,
        nie ma go już, już nie ma, nie ma go na liście, nie ma go, znika z listy""",
    "works": "działa, pomaga, pomoże, pomogło, wystarczy",
    "stays": """zostaje, pozostaje, nadal, dalej widać, wciąż, ciągle, dalej, dalej jest,
        nadal jest, nadal na liście, dalej na liście, nadal wisi, wisi, został, zostanie,
        pozostanie, tkwi, trwa, pozostał, jest na liście""",
    "no effect": """nic to nie da, nic to nie daje, nic nie daje, nic nie da, nic nie zmienia, nic
        to nie zmienia, nic się nie zmienia, nic się nie dzieje, nic nie robi, bez skutku, bez
        efektu, bez zmian, bezskutecznie, na próżno, bezcelowe, bezużyteczne, nic się nie zmieniło""",
    "already dead": """nie żyje, już nie żyje, on już nie żyje, już martwy, jest martwy,
        jest już martwy""",
    "not possible": "nie da się zabić, nie można zabić, odporny, niezniszczalny",
    "process": "proces",
    "correct": "poprawna, słuszna",
    "incorrect": "błędna, niepoprawna",
    "assessment": "ocena",
    "hybrid": "hybrydowy",
    "v1 and v2": "v1 i v2",
}

DURATIONS = {
    "second": "sekunda, sekundy, sekundę, sekund, sek",
    "minute": "minuta, minuty, minut, minutę, minutami",
    "hour": "godzina, godziny, godzin, godzinę, godz",
    "day": "dzień, dni, doba, dnia, doby, dób",
    "week": "tydzień, tygodnie, tygodni",
    "nanosecond": "nanosekund, nanosekundy",
    "microsecond": "mikrosekund, mikrosekundy",
    "millisecond": "milisekund, milisekundy, milisekunda",
}

# "Doba i 2 godziny": one of a unit has no number.
AMOUNTS = ((r"(?<!\d)(?<!\d )\b(doba|dzień|godzina|tydzień|minuta)(?= i \d)", r"1 \1"),)

NUMBERS = {
    0: "zero",
    1: "jeden, jedna, jedno",
    2: "dwa, dwie, dwóch",
    3: "trzy, trzech",
    4: "cztery, czterech",
    5: "pięć",
    6: "sześć",
    7: "siedem",
    8: "osiem",
    9: "dziewięć",
    10: "dziesięć",
    11: "jedenaście",
    12: "dwanaście",
    13: "trzynaście",
    14: "czternaście",
    15: "piętnaście",
    16: "szesnaście",
    17: "siedemnaście",
    18: "osiemnaście",
    19: "dziewiętnaście",
    20: "dwadzieścia",
    30: "trzydzieści",
    40: "czterdzieści",
    50: "pięćdziesiąt",
    60: "sześćdziesiąt",
    70: "siedemdziesiąt",
    80: "osiemdziesiąt",
    90: "dziewięćdziesiąt",
    100: "sto",
    1000: "tysiąc",
    26: "dwudziestu sześciu",
}

MULTIPLES = {
    2: "podwójnie, dwukrotnie, dwukrotność, dwa razy tyle",
    3: "trzykrotnie, potrójnie, trzykrotność",
    4: "czterokrotnie, poczwórnie, czterokrotność",
    5: "pięciokrotnie, pięciokrotność",
    6: "sześciokrotnie, sześciokrotność",
    7: "siedmiokrotnie, siedmiokrotność",
    8: "ośmiokrotnie, ośmiokrotność",
    10: "dziesięciokrotnie, dziesięciokrotność",
}

SHARES = {
    2: "połowa, połowę",
    3: "trzecia",
    4: "czwarta, ćwierć",
    5: "piąta",
    6: "szósta",
    7: "siódma",
    8: "ósma",
    9: "dziewiąta",
    10: "dziesiąta",
}
