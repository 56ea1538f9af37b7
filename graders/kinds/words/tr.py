"""Turkish. What it denies by the ending of a verb ("yüklenmedi") is a word that is not known, and goes to a person."""

# Endings that an apostrophe parts from a name: "curl'dan".
SUFFIXES = "[dt][ae]n?|[ny]?[ıiuüae]|n?[ıiuü]n|[dt][ıiuü]r|l[ae]r"

WORDS = {
    "yes": """evet, tabii, tabii ki, elbette, doğru, kesinlikle, aynen, haklı, evt, ewet, eved,
        evett, hı hı, hıhı, tabi, tabi ki, tabiki, aynen öyle, öyle, öyledir, doğrudur, kesin,
        elbet, evet evet, evet efendim, katılıyorum, haklısınız, haklılar, haklıdır, şüphesiz,
        kuşkusuz, mutlaka, doğru söylüyorlar, onaylıyorum, evet doğru, yüzde yüz, istisnasız,
        gayet tabii, hay hay, aynen aynen, tabii canım""",
    "no": """hayır, asla, kesinlikle hayır, tabii ki hayır, yok öyle bir şey, hyr, hayr, yoo, yook,
        yok canım, yok ya, yok hayır, hayır hayır, hiç de değil, kesinlikle değil, tabi ki
        hayır, tabiki hayır, elbette hayır, katiyen, katiyyen, ne münasebet, imkanı yok,
        imkansız, olmaz, olmaz öyle şey, cık, hiçbir şekilde, asla ve asla, hayır efendim,
        katılmıyorum, hiçbir zaman, yok abi, yok hocam, yok öyle, sayılmaz, pek sayılmaz, pek
        değil, hayır asla, yok be, hayır değil, hayır tabii, hayır tabii ki, hayır tabi, hayır
        tabi ki, hayır elbette, ı ıh, yok artık""",
    "not": """değil, değildir, değiller, hiç değil, kimse, değilmiş, değiliz, değildi, değillerdir,
        değilse, mümkün değil, olamaz, hiç kimse, gerek yok, değilim, olmadı, olmuyor, olmamış,
        değil mi""",
    "wrong": """yanlış, yanlıştır, hatalı, yalan, doğru değil, tam tersi, geçersiz, silindi, kapalı,
        yanlıştı, hatalıdır, doğru değildir, yalandır, tersine, tam tersidir, saçma, saçmalık,
        uydurma, uydurdum, efsane, hurafe, gerçek değil, doğru olmaz, üstü çizili, devre dışı,
        haksızlar, haklı değil, haklı değiller, yanılıyorlar, yanılıyor, şaka, şaka yaptım,
        kaldırıldı, geçersizdir""",
    "untrue": """doğru değil ki, sanmıyorum, zannetmiyorum, demek yanlış, diyemem, düşünmüyorum,
        inanmıyorum, diye bir şey yok, doğru değildir ki""",
    "leave": "hariç, saymadan, olmadan, haricinde, sayılmazsa, çıkarılınca, çıkarırsak, çıkınca",
    "except": """dışında, yerine, artık değil, haricindeki, dışındaki, yerine değil, den başka,
        aksine değil, ten başka, dan başka, tan başka, olmayan, eşit değil""",
    "hedge": """belki, galiba, sanırım, herhalde, muhtemelen, olabilir, olmalı, emin değilim,
        tahminim, tahminen, bilmem, bazen, kısmen, duruma göre, değişir, acaba, hatırladığım
        kadarıyla, yanılmıyorsam, genelde, teoride, hem evet hem hayır, sanırsam, herhalde öyle, her
        halde, heralde, belki de, büyük ihtimalle, büyük olasılıkla, olasılıkla, ihtimalle, mümkün,
        bence, emin değil, tam emin değilim, emin olamadım, pek emin değilim, yanlış
        hatırlamıyorsam, hatırladığıma göre, aklımda kaldığı kadarıyla, olsa gerek, olması lazım,
        olması gerek, olması gerekir, gibi görünüyor, gibi duruyor, gibime geliyor, gibi geldi,
        tahmin ediyorum, tahmin, tahminime göre, salladım, attım, kafadan attım, bazen evet bazen
        hayır, kimi zaman, ara sıra, arada bir, zaman zaman, genellikle, çoğunlukla, çoğu zaman,
        teorik olarak, prensipte, normalde, duruma bağlı, duruma göre değişir, bağlı, evet ve hayır,
        evet ya da hayır, evet veya hayır, kontrol etmedim, bakmadım, denemedim, çalıştırmadım, kim
        bilir, muhtemel, elli elli, diye biliyorum, diye hatırlıyorum, olabilir de, duydum,
        duyduğuma göre, duymuştum, diyorlar, söyleniyor, deniyor, sözde, güya, şüpheli, şüpheliyim,
        sanki, kesin değil, net değil, tam bilmiyorum, hem öyle hem böyle, yarı yarıya, iddiaya
        girerim, bildiğim kadarıyla, bildiğime göre, yanılmıyorsam eğer, gibi sanki, aynı gibi, öyle
        gibi, pek, tam değil, tam olarak değil, sayılır, bir ihtimal, sanıyorum, öyle sanıyorum,
        zannediyorum, gibi""",
    "or": "veya, ya da, yahut, yoksa, ya da belki, yada, veyahut, ya ya da, mı yoksa",
    "and": """ve, ile, ayrıca, hem, hem de, artı, de, da, birlikte, bir de, bunun yanında, ek
        olarak, dahası, ile birlikte, birde, ve de""",
    "about": """yaklaşık, aşağı yukarı, civarında, kadar, neredeyse, takriben, civarı, dolayında,
        dolaylarında, hemen hemen, az çok, aşağı yukarı o kadar, yaklaşık olarak, ortalama, biraz
        fazla, biraz az, yuvarlak, kabaca, küsur, handiyse""",
    "bound": """en az, en fazla, en çok şu kadar, arasında, iki katı, yarısı, veya daha fazla, en
        azından, azami, asgari, minimum, maksimum, veya daha az, ya da daha fazla, ve üzeri, ve
        üstü, ve altı, fazlası, den yeni, dan yeni, yarısı kadar, arası, kadarı, buçuk katı""",
    "over": """den fazla, dan fazla, üzerinde, ten fazla, tan fazla, den çok, dan çok, üstünde,
        aşkın, den büyük, dan büyük""",
    "under": "den az, dan az, altında, ten az, tan az, altındaki, den küçük, dan küçük, den aşağı",
    "fix": """pardon, özür dilerim, hayır bekle, bekle, yani hayır, demek istedim, düzeltme,
        düzeltiyorum, yanlış yazdım, aslında, daha doğrusu, aksine, ay pardon, pardon hayır, yok
        pardon, hayır pardon, yok yok, dur bir dakika, dur bi, bir dakika, bi dakika, bir saniye,
        hatalı yazdım, yanlış oldu, yanlış demişim, yanlış yazmışım, düzelteyim, tekrar baktım,
        yeniden baktım, tekrar kontrol ettim, yeniden kontrol ettim, vazgeçtim, fikrimi değiştirdim,
        son cevap, son cevabım, yeni cevap, esasında, gerçekte, işin aslı, kusura bakma, kusura
        bakmayın, affedersiniz, üzgünüm, meğer, meğerse, yok aslında, hayır aslında, hayır dur, ay
        yok, ay hayır, hata yaptım, hata ettim, tekrar saydım, yeniden saydım, daha doğrusunu
        söylersek, demek istediğim, değiştirildi, düzeltildi, hay aksi""",
    "next": """sonra, oldu, dönüştü, haline geldi, haline gelir, dönüşür, olmuş, oluverdi, durumuna
        geçti, durumuna geçer, haline dönüştü, ardından, olacak şekilde değişti, sonrasında, e
        dönüştü, e dönüşür, e geçti, e geçer, e geçiyor""",
    "because": """çünkü, zira, yani, bu yüzden, bu nedenle, dolayısıyla, o yüzden, örneğin, mesela,
        ki, göre, için, olarak, rağmen, iken, içinde, üzerinden, sayesinde, nedeniyle, sebebiyle,
        yüzünden, dolayı, bundan dolayı, ondan dolayı, sebebi, nedeni, zira ki, diğer bir deyişle,
        başka bir deyişle, demek ki, demek oluyor ki, anlamına gelir, anlamına geliyor, anlamında,
        örnek olarak, oysa ki, her ne kadar, olsa da, olsa bile, rağmen de, olduğu için, olduğundan,
        olduğundan dolayı, göründüğü gibi, gibi mesela, sırasında, esnasında, kadarıyla,
        vasıtasıyla, aracılığıyla, ne olursa olsun, fark etmeksizin, kadar ki, dek, iken de, çünki,
        nitekim, madem, mademki, böylece, bu sebeple, bu yüzden de, kullanarak, üzere, üzerine,
        hakkında, karşın, buna karşın, yüzden, diye, şayet, göre de, gördüğüm gibi, dediğim gibi,
        görüldüğü gibi, beklediğim gibi, olduğu gibi, yazdığım gibi, gördüğümüz gibi, bildiğimiz
        gibi""",
    "but": """ama, fakat, ancak, lakin, oysa, ne var ki, buna rağmen, oysaki, halbuki, gelgelelim,
        amma, ama yine de, yine de, fakat yine de""",
    "else": """dün, yarın, önce, önceden, eskiden, geçen hafta, güncellemeden önce, arkadaşım,
        arkadaş, başka makine, başka bilgisayar, evde, kitap, kitapta, internette, eski, olacak,
        olurdu, ev arkadaşım, komşum, kuzenim, babam, annem, geçen ay, geçen yıl, geçen sene, önceki
        gün, gelecek, güncellemeden sonra, yeniden başlattıktan sonra, yeniden başlatınca, yeniden
        başlatmadan önce, başka bir makine, başka bir makinede, başka makinede, başka bilgisayarda,
        diğer makine, diğer makinede, diğer bilgisayarda, öbür makinede, eski makine, eski makinede,
        eski bilgisayar, eski laptop, iş yerinde, iş yerindeki, okulda, kitaba göre, derste, ders
        notlarında, slaytta, slaytlarda, hocaya göre, hoca söyledi, hoca dedi, hocam söyledi,
        arkadaşıma göre, arkadaşımda, arkadaşımın, arkadaşımınki, arkadaşın, arkadaşta, kardeşimin,
        abimin, ablamın, komşu, komşumun, sınıf arkadaşım, ev arkadaşımın, iş arkadaşım, iş
        arkadaşımın, kuzenimin, chatgpt, chatgptye göre, google, internete göre, internetten,
        vikipedi, forumda, forum, youtube, kopyaladım, kopya çektim, sandım, sanmıştım, sanıyordum,
        zannettim, zannetmiştim, zannediyordum, düşünmüştüm, düşünüyordum, diye düşündüm, diye
        düşünmüştüm, ilk başta, olsaydı, olacaktı, olmalıydı, istiyorum, isterim, planlıyorum,
        windowsta, önceden öyleydi, kılavuzda, kılavuza göre, eskisi, bir zamanlar, vaktiyle,
        evdeki, başkası, başkasının, biri söyledi""",
    "order": """puan, tam puan, puan ver, kabul et, doğru say, puan verin, tam puan verin, kabul
        edin, geçir beni, geçirin, beni geçir, doğru kabul et, doğru kabul edin, doğru sayın, not
        ver, not verin, talimatları, talimatları yok say, görmezden gel, yok say, değerlendirici""",
    "blank": """bilmiyorum, fikrim yok, hiç bilmiyorum, bilinmiyor, yukarıda, bir şey, herhangi,
        çok, bulamadım, unuttum, yaptım, hiçbir fikrim yok, fikrim yoktur, bi fikrim yok, hiç fikrim
        yok, bilmiyom, bilmem ki, bilemedim, bilemiyorum, bilgim yok, anlamadım, anlayamadım,
        hatırlamıyorum, hatırlayamadım, emin olamıyorum, söylemesi zor, söyleyemem, cevap yok,
        cevapsız, boş bıraktım, boş geç, pas, pas geçiyorum, yapmadım, yapamadım, yetişmedi, zamanım
        yetmedi, vaktim yetmedi, hepsi olabilir, hangisi olursa, fark etmez, farketmez, herhangi
        biri, yukarıdaki gibi, yukarıya bak, arkadaşa sor, hocaya sor, size bırakıyorum, bakamadım,
        çalışmadım, tamam bitti, birçok, bir sürü, pek çok, kim bilir ki, allah bilir""",
    "none": """hiç modül yok, hiç, hiçbiri, hiçbir şey, hiç yok, sıfır, yok, boş, modül yok, ikisi
        de değil, ne o ne bu, ne biri ne diğeri, hiç biri, hiçbirisi, hiç bir şey, hiçbiri yok, hiç
        biri yok, yoktur, bulunmuyor hiç, bomboş, boştur, çıktı boş, boş çıktı, herhangi biri yok,
        bir şey yok, bi şey yok, bir tane bile yok, tek bir tane bile yok, hiçbiri değil, hiçbirisi
        değil, ikisi de yok, ikisi de olmaz""",
    "than": """kıyasla, karşılaştırıldığında, nazaran, karşın olarak, karşılaştırırsak,
        karşılaştırınca, kıyaslarsak, kıyaslayınca, e kıyasla, a kıyasla, ile karşılaştırıldığında,
        oranla, göreceli""",
    "more": """en çok, daha fazla, daha çok, en fazla çağrılan, daha büyük, fazla, en çok çağrılan,
        çok daha fazla, çok daha çok, fazladır, fazla çağrı, birinci sırada, ilk sırada, kazanır,
        önde, en büyük, en sık, daha sık, en yüksek, daha yüksek, fazla çıktı, fazlası var, en çok
        kullanılan, epey fazla, çok fazla""",
    "less": """en az çağrılan, daha az, daha küçük, sadece bir kez, ikinci sırada, az, azdır, daha
        seyrek, en seyrek, nadir, nadiren, son sırada, üçüncü sırada, daha az sayıda, en küçük, en
        düşük, daha düşük, sadece bir kere, bir kez sadece, ikinci en çok, en az kullanılan, çok
        daha az, sadece iki kez, ikinci sıradadır""",
    "beaten": "tarafından geçilir, e yenilir, den geride",
    "times": """kez, kere, kat, katı, defa, katıdır, katına, katında, katlık, misli, mislini, sefer,
        katmanı""",
    "limit": """sadece, yalnız, yalnızca, bazı, bazıları, birkaç, eğer, biri, bir kısmı, her zaman
        değil, sırf, kimi, kimisi, kimileri, bir tanesi, ikisi hariç, birkaçı, hepsi değil, tümü
        değil, her biri değil, çoğu, bazı durumlarda, kısmı, bazen de, ancak ve ancak, şartıyla,
        koşuluyla, olursa, ise eğer, her zaman değildir, her yerde değil, tamamen değil, tamamı
        değil, kısmen de, yarısı değil""",
    "refer": """bu, şu, o, bir, onlar, ben, biz, cevap, cevabım, burada, orada, var, vardır, idi,
        dir, mı, hepsi, hepsinin, tümü, her, şey, bunlar, şunlar, bunu, onu, şunu, buna, ona, bunun,
        onun, bunların, onların, bana, bize, beni, bizim, cevabı, yanıt, yanıtı, yanıtım, yanıtımız,
        cevabımız, vardı, varmış, imiş, ydi, ymiş, tür, tir, dür, lar, ler, olan, olup, olduğu,
        olduğunu, olması, olarak da, zaten, hala, henüz, artık, daha, hem bu, da bu, işte, yine,
        gene, çoktan, öylece, böyle, şöyle, kendisi, kendi, kendini, herkes, hepimiz, hepsinde,
        hepsini, tümünde, tümünün, bütün, tüm, her biri, her birinde, her yerde, heryerde, tamamı,
        tamamen, tam olarak, gayet, bile, şudur, budur, odur, demek, ne, ki bu""",
    "fill": """menü, ekran, ekranda, yeniden başlattım, tam, satırlar, saydım, sayarsak, pencere,
        mod, modu, işlemci, işlemciler, gösterdi, aygıt, ağ, başlık satırı, yazdı, yazdırdı, açık,
        benim, bende, bendeki, makinemde, makinem, bilgisayarımda, bilgisayarım, laptopumda,
        gösteriyor, gösterir, görünüyor, gördüm, diyor, yazıyor, sonuç, değer, değeri, sayı,
        sayısı, numara, numarası, toplam, toplamda, adı, ismi, şimdi, şu anda, çekirdek,
        çekirdeği, çekirdeğin, çekirdeğim, sürüm, sürümü, sürümüm, modül, modülü, modüller, tane,
        adet, yüklü, yüklenmiş, sistem, sistem çağrısı, çağrı, çağrılıyor, çağrılan, satır,
        satırı, dosya, dosyası, dosyaları, program, süreç, sürecin, süreci, işlem, işlemin, üst,
        durum, durumu, harf, harfi, parametre, parametreler, seçenek, seçenekler, ile derlenmiş,
        derlenmiş, komut, komutu, çıktı, çıktısı, çıktısında, liste, listede, ilk, birinci, son,
        teşekkürler, merhaba, ikisi, düşünüyorum, kullanıyorum, çalışıyor, çalışan, başlatıldı,
        başlatılmış, açıldı, açtı, açılan, kod, kodu, çıkış, kabuk, kabuğun, kütüphane, disk,
        diskte, tablo, sütun, bellek, konteyner, konteynerler, oluyor, olur, yaptı, yapıyor,
        açılmış, klasör, klasörü, başlık, başlığı, sürücü, kapsayıcı, kullanır, kullanıyor,
        içeriyor, buldum, bulunan, terminal, terminalde, kalıyor, durur, hepsi bu, başka yok,
        başka bir şey yok, bu kadar, hocam, hoca, abi, kanka, kardeşim, valla, vallahi, hani,
        selam, selamlar, merhabalar, iyi günler, iyi akşamlar, iyi geceler, günaydın, teşekkür
        ederim, sağolun, sağol, saygılar, kolay gelsin, lütfen, yüklenmemiş, yüklenmedi,
        yüklenmemiştir, yüklü durumda değil, yüklenmiş durumda değil, henüz yüklenmedi, henüz
        yüklenmemiş, zombi, zombiyi, zombinin, zombiler, zombi süreç, ölü, ölüdür, zaten ölü,
        zaten ölmüş, ölmüştür, sonlanmış, sonlandı, sonlanmıştır, bitmiş, bitti, konteynerlerin,
        konteynerlerde, konteynerde, konteynerler de, konteynerin, konteynırlar, konteynır,
        containerlar, containerların, containerlarda, kapsayıcılar, hostun, host, ana makine, ana
        makinenin, ana makinedeki, ana bilgisayar, ana bilgisayarın, ana sistem, ana sistemin,
        çekirdekler, çekirdeğe, çekirdekle, çekirdekte, çekirdeğimin, kerneli, kernelin,
        kernelini, kernelim, kullanıyorlar, kullanırlar, kullanılıyor, kullanılır, kullandım,
        kullanılan, sinyal, sinyali, sinyalle, ebeveyn, ebeveyni, ebeveynin, üst süreç, çağırmalı,
        çağırmadı, çağırana, çağırmadığı, bekleyen, beklemedi, bekler, bekliyor, beklemediği,
        süreçtir, süreçler, süreçlerin, prosesi, proses, prosesin, işletim, sistemi, sistemde,
        sistemimde, sistemim, yapıldı, yapılıyor, yapılmış, yapar, çağrısı yapıldı, çağrı yapıldı,
        çağrısı yaptı, sistem çağrısı yapıldı, sistem çağrısı yaptı, sistem çağrıları, çağrıları,
        çağrılar, çağrıldı, çağırdı, çağırıyor, çağrılır, çağıran, durdurulduğu, durdurulduktan,
        durunca, durumunda, durumda, durumundadır, durumuna, harfidir, harfini, harfle, görünür,
        gözüküyor, gözükür, görülüyor, görülür, görüldü, görülmektedir, gösteriliyor, gösterildi,
        gösterilir, veriyor, verir, verdi, döndü, döndürdü, döndürür, dönüyor, döner, çıkıyor,
        çıkar, çıkmış, geldi, geliyor, gelir, aldım, aldık, alıyorum, elde ettim, baktım, bakınca,
        baktığımda, kontrol ettim, kontrol edince, çalıştırdım, çalıştırınca, çalıştırdığımda,
        yazınca, yazdığımda, girdim, girince, denedim, denediğimde, bulundu, bulunur, bulunuyor,
        hesapladım, sonucu, sonuçta, sonucunda, sonuç olarak, çıkan, kodudur, kodu ile, koduyla,
        çıkış durumu, dönüş kodu, çıkış kodu, sürümüdür, sürümlü, sürümleri, sürümler, versiyon,
        versiyonu, versiyonum, versiyonları, numaralı, numarasıdır, idsi, satırda, satırında,
        tabloda, sütunda, sütununda, bellekte, hafıza, hafızada, ekranda yazan, parametreleri,
        parametresi, parametrelerle, parametreleriyle, seçenekleri, seçeneği, açılışta,
        başlatırken, başlatılırken, önyükleme, programı, programdır, dosyalar, dosyalarını,
        kütüphaneler, kütüphanesi, açıyor, açar, açtığı, okuyor, okur, okudu, listesi, modüldür,
        modüllerin, modülün, olarak yüklü, saattir açık, açık kalmış, süredir, süresi, çalışma
        süresi, gündür, beri, gün oldu, birinci olarak, öncelikle, ilk olarak, son olarak, en
        sonda, başka bir şey değil, aynı zamanda, en üstte, üstte, altta, solda, sağda, aslen,
        açıkçası, kısaca, özetle, genel olarak, direkt, doğrudan, hemen, anında, tek, tek bir,
        tanesi, adettir, tanedir, kezdir, keredir, etti, eder, ediyor, edilir, edildi, sıfırıncı,
        ağ komutu, karmaşık komut, basit komut, dağıtım, dağıtımı, imaj, imajlar, konuda, şekilde,
        bu şekilde, o şekilde, hem hem, bakımından, açısından, ister, gerekir, lazım, gerek,
        gerekiyor, yazıyor gibi, aralarında, birbirinden, birbiriyle, versiyonlar""",
}

MARKS = {
    "fold": "kat, kez",
    "exclusive": "sadece, yalnızca, ancak, yalnız, sırf, bir tek",
    "ranks before": "sonra, ardından",
    "and a half": "buçuk",
    "nobody": "kimse, hiç kimse",
    "reverse": "tersi, ters, tersten, tam tersi",
    "versus": "karşı",
    "jest": "şaka, şaka yaptım, şaka yapıyorum",
    "cause": "çünkü, zira, nedeniyle, sebebiyle, yüzünden, dolayı, olduğu için",
    "behind": "değil, değildir, değiller, değilmiş, değildi, değiliz, dışında, yerine, hariç",
    "hence": """bu yüzden, bu nedenle, dolayısıyla, o yüzden, böylece, bu sebeple, bundan dolayı,
        demek ki""",
    "seeing": """gördüm, baktım, kontrol ettim, düşünüyorum, buldum, kontrol edince, bakınca,
        karşılaştırdım, doğruladım, denedim, biliyorum, test ettim, saydım""",
    "equals": "yani, anlamına gelir, demektir",
    "person": "ben, biz",
    "deed": """yaptım, çalıştırdım, bitirdim, denedim, kurdum, girdim, yazdım, başlattım,
        çalıştırınca""",
    "early": "önce, önceden, başta, ilk başta, evvelden, ilkin, öncesinde, eskiden",
    "late": "sonra, şimdi, sonunda, sonrasında, ardından, artık, daha sonra, şu an, en son",
    "swapped": "karıştırdım",
    "denies before": "yok, değil",
    "is there": "var, var mı, mevcut, var yok, evet hayır",
    "here": "burada, bende",
    "this": "bu",
    "machine": """makine, makinede, makinem, bilgisayar, bilgisayarım, bilgisayarda, laptop,
        laptopum, sunucu, sunucuda""",
    "other": "eski, diğer, öbür, başka, önceki",
    "elsewhere": """arkadaşım, arkadaşımın, evde, arkadaşımda, arkadaş, arkadaşın, komşum, kuzenim,
        ofiste, iş yerinde, kardeşimin, abimin""",
    "thought": "sanmıştım, sandım, sanıyordum, düşünmüştüm, zannettim, zannetmiştim",
    "earlier": "önce, idi, ilk başta, başta, öncesinde, idim",
    "before": "dün, geçen hafta, önceki gün",
    "now": "şimdi, şu an, şu anda, artık, bugün",
    "but": "ama, fakat, ancak, lakin",
    "tells": "diyor, göre, dedi, söyledi, söylüyor, diyorlar, yazmış, iddia ediyor",
    "final": "cevap, sonuç, sonuç olarak, son cevap, cevabım, yanıt, özetle, kısaca",
    "concludes": "yani, demek, demek ki, sonuç olarak, özetle",
    "doing so": "bunu yapmak, bunu yapamaz, bunu yapabilir, öyle yapmak",
    "condition": "eğer, şayet, olursa, şartıyla, koşuluyla",
    "besides": "ayrıca, bir de",
    "of course": "tabii, tabii ki, tabi, tabi ki, elbette, doğal olarak",
    "points back": "bu, o, şu, aynı",
    "signs off": "teşekkürler, saygılar, iyi günler, kolay gelsin, sağolun",
    "my": "benim, bizim",
    "unit": "saniye, dakika, saat, gün, bayt, yüzde, milisaniye, ms",
    "round number": "bin, milyon, yüzlerce, binlerce",
    "call": "çağrı, çağrısı",
    "many": "çok, bir sürü",
    "even": "eşit, ikisi de, aynı",
    "without": "olmadan, hariç",
    "what is": "nedir, ne demek",
    "undone": "kaldırıldı, silindi, kapatıldı, durduruldu",
    "countable": "dosya, satır, süreç, sinyal, kütüphane",
    "goes on": "hâlâ",
    "all": "herkes, tümü",
    "user": "kullanıcı, sahip, sahibi",
    "group": "grup",
    "others": "diğerleri",
    "permission": "izin, izinler, izinleri, sekizlik",
    "or not": "değil mi",
    "factor": "çarpan, oran",
    "and": "ve",
    "or": "veya, ya da",
    "answers alone": "hayır, hyr, hayr, yoo",
    "for every": "her bir",
    "addressed": "hocam, hoca",
    "seeks": "bulmak, buldum, bulduk, gördüm, görüyorum, görmek, fark ettim",
    "seeks in vain": """bulamadım, bulamadik, bulamadık, bulunamadı, bulunmadı, göremedim,
        görmedim, görmüyorum, göremiyorum, göremedik, fark etmedim, rastlamadım, bulamıyorum""",
    "impossible": "imkansız, imkânsız, mümkün değil",
    "mine": "evde, evdeki",
    "outside of it": """host, ana makine, ana makinede, konak, dışarıda, dışarısı, dışında,
        dizüstü, laptop, bilgisayar""",
    "inside of it": "konteyner, konteynerde, konteynır, içeride, içerisi, içinde, imaj, kapsayıcı",
    "each place": "hepsi, her yerde, ikisi de, ikisinde de, tümü, hepsinde",
    "there too": "de, da, aynı şekilde",
    "brings it about": "sadece, ancak, yalnızca, sonra",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "still Z": "hâlâ Z, hala Z, hâlâ defunct",
    "module": "modül",
    "version one": "birinci sürüm, sürüm 1",
    "version two": "ikinci sürüm, sürüm 2",
    "loaded": """yüklü, yüklenmiş, modül olarak yüklü, yüklüdür, yüklendi, yüklenmiştir, yüklenmiş
        durumda, yüklü durumda, modül olarak yüklenmiş, modül olarak yüklendi, modül yüklü, modül
        yüklenmiş, belleğe yüklü, modül olarak yüklüdür""",
    "built-in": """yerleşik, gömülü, çekirdeğe gömülü, çekirdeğin içinde, çekirdek içinde, çekirdeğe
        gömülüdür, çekirdeğe dahil, çekirdeğe derlenmiş, çekirdeğin içine derlenmiş, çekirdeğin
        içinde derlenmiş, çekirdek içine derlenmiş, çekirdeğe entegre, çekirdeğe entegre edilmiş,
        çekirdeğin parçası, çekirdeğin bir parçası, çekirdeğin içinde gömülü, dahili, kernele
        gömülü, kernel içinde gömülü, kernelin içinde, yerleşiktir, gömülüdür, statik olarak
        derlenmiş, çekirdeğe statik olarak derlenmiş, çekirdekte gömülü, çekirdekte yerleşik,
        çekirdeğe yerleşik""",
    "available": """mevcut, mevcut ama yüklü değil, diskte var, kullanılabilir, mevcuttur, mevcut
        ama yüklenmemiş, mevcut fakat yüklü değil, mevcut fakat yüklenmemiş, mevcut ancak yüklü
        değil, mevcut yüklü değil, mevcut yüklenmemiş, mevcut ama henüz yüklü değil, mevcut ama
        henüz yüklenmemiş, mevcut henüz yüklenmedi, mevcut ama yüklenmedi, diskte var ama yüklü
        değil, diskte var yüklü değil, diskte var ama yüklenmemiş, diskte var yüklenmemiş, diskte
        var fakat yüklü değil, diskte mevcut, diskte mevcut ama yüklü değil, diskte mevcut ama
        yüklenmemiş, diskte duruyor, diskte duruyor ama yüklü değil, diskte bulunuyor, diskte
        bulunuyor ama yüklü değil, kullanılabilir ama yüklü değil, kullanılabilir durumda, modül
        mevcut, modül mevcut ama yüklü değil, modül mevcut henüz yüklenmedi, modül diskte var, modül
        diskte var ama yüklü değil, yüklü değil ama mevcut, yüklü değil ama diskte var, yüklü değil
        ama diskte mevcut, yüklenmemiş ama mevcut, yüklenmemiş ama diskte var, yüklü değil diskte
        var""",
    "missing": """eksik, bulunmuyor, mevcut değil, bulunamadı, mevcut değildir, sistemde yok, diskte
        yok, eksiktir, bulunmamaktadır, kayıp, diskte bile yok, diskte mevcut değil, kullanılabilir
        değil""",
    "stopped": """durdurulmuş, durduruldu, durdurulmuştur, durmuş, durdu, durdurulmuş durumda,
        durdurulmuş süreç, duraklatılmış, duraklatıldı, askıya alınmış, askıya alındı, askıda,
        dondurulmuş, durmuş durumda, durmuştur, süreç durduruldu, durdurulmuş halde""",
    "zombie": """zombi, zombi süreç, zombi durumu, zombi durumunda, zombi olur, zombi süreci,
        zombidir, zombie süreç, zombi işlem, zombi oldu, zombi proses, zombi haline gelir""",
    "ready": "hazır, hazırdır",
    "loadable": "yüklenebilir, yüklenmesi gerek, yüklenmesi gerekiyor, yüklenmeli",
    "unfit": "uygun değil, uygun değildir, elverişsiz, yetersiz, hazır değil",
    "same": """aynı, aynıdır, özdeş, aynısı, aynısıdır, aynıymış, aynılar, aynıdırlar, aynı şey,
        aynı çekirdek, tıpatıp aynı, birebir aynı, bire bir aynı, birebir, özdeştir, eşit,
        eşittir, uyuşuyor, eşleşiyor""",
    "shared": """paylaşıyor, ortak, ortaktır, paylaşır, paylaşırlar, paylaşıyorlar,
        paylaşmaktadır, paylaşılır, paylaşılıyor, çekirdeği paylaşır, çekirdeğini paylaşırlar""",
    "one kernel": "tek çekirdek, tek bir çekirdek, tek çekirdek var",
    "no kernel of its own": """kendi çekirdeği yok, kendi çekirdeği yoktur,
        kendi çekirdekleri yok, kendi çekirdekleri yoktur, kendi kerneli yok,
        kendi kernelleri yok, kendilerine ait çekirdekleri yok, kendine ait çekirdeği yok""",
    "no diff": """fark yok, farkı yok, farkları yok, hiçbir fark yok, hiç fark yok, fark yoktur,
        bir fark yok, fark göremedim, değişmez, değişmiyor, değişmedi""",
    "different": """farklı, farklıdır, başka, farklılar, farklıdırlar, farklıymış, farkı,
        farkları, fark var, fark vardır, farklılık, farklılık var, değişik, değişiktir, başkadır,
        bambaşka, uyuşmuyor, uyuşmaz, eşleşmiyor, paylaşmıyor, paylaşmıyorlar, paylaşmaz,
        paylaşmazlar""",
    "own": """kendi çekirdeği, kendi çekirdeği var, kendi çekirdeği vardır, kendi çekirdekleri,
        kendi çekirdekleri var, kendi çekirdekleri vardır, kendi çekirdeğini kullanır, kendi
        çekirdeğini kullanıyor, kendi kerneli, kendi kerneli var, kendine ait çekirdeği var""",
    "changes": "değişir, değişiyor",
    "use the host's kernel": """host çekirdeğini kullanır, host çekirdeğini kullanıyor,
        hostun çekirdeğini kullanıyor, hostun çekirdeğini kullanır, hostun kernelini kullanıyor,
        hostun kernelini kullanır, host kernelini kullanıyor, ana makinenin çekirdeğini kullanır,
        ana makinenin çekirdeğini kullanıyor, ana makinenin çekirdeğini kullanırlar,
        ana makinenin çekirdeğini kullanıyorlar""",
    "separate": "ayrı, ayrıdır, ayrı ayrı",
    "distribution": "dağıtım, dağıtımı, dağıtımlar, dağıtımları",
    "os": "işletim sistemi, işletim sistemleri",
    "image": "imaj, imajlar, imajı, imajları",
    "userland": "kullanıcı alanı",
    "filesystem": "dosya sistemi, dosya sistemleri",
    "libraries": "kütüphaneler",
    "packages": "paketler",
    "tools": "araçlar",
    "files": "dosyalar",
    "hardware": "donanım",
    "kernel": "çekirdek, çekirdeği, çekirdekler, çekirdekleri, kerneli",
    "removes": """siler, kaldırır, silinir, silindi, silebilir, silecek, silmiş, sildi,
        kaldırıyor, kaldırdı, kaldırabilir, kaldırılır, kaldırıldı, öldürür, öldürüyor, öldürdü,
        öldürebilir, öldürülür, öldürülebilir, ölür, öldü, temizler, temizliyor, temizledi,
        temizlenir, temizlendi, temizleyebilir, kurtulur, sonlandırır, sonlandırabilir,
        sonlandırılır, yok eder, yok ediyor, yok etti, yok edilir, yok edebilir""",
    "gone": """kaybolur, yok olur, yok oldu, yok oluyor, kayboldu, kayboluyor, gider, gitti,
        gidiyor, artık yok, zombi yok, zombi artık yok""",
    "works": "etkiler, etkisi var, etkili olur, işe yarar, işe yaradı, işe yarıyor",
    "stays": """hâlâ, duruyor, hâlâ duruyor, kalır, kalıyor, hala var, hala orada,
        kalmaya devam eder, durmaya devam eder, orada kalır, tabloda kalır""",
    "won't go": """silmez, silmiyor, silinmez, silinmiyor, silinmedi, kaldırmaz, kaldırmıyor,
        kaldırmadı, kaldırılmaz, öldürmez, öldürmüyor, öldürmedi, öldürülmez, ölmez, ölmüyor,
        ölmedi, yok etmez, yok etmiyor, yok etmedi, yok olmaz, yok olmuyor, kaybolmaz,
        kaybolmuyor, kaybolmadı, gitmez, gitmiyor, gitmedi, temizlemiyor, temizlenmez,
        sonlandırmaz, temizlemez""",
    "not possible": """silemez, silinemez, kaldıramaz, kaldırılamaz, öldüremez, öldürülemez,
        yok edemez, yok edilemez, temizleyemez, sonlandıramaz""",
    "no effect": """etkilemiyor, etkilenmez, etkisi yok, etkisi olmaz, etkisizdir, etkisiz, hiçbir
        etkisi yok, işe yaramıyor, işe yaramadı, faydası yok, faydasız, boşuna, gereksiz, bir şey
        değişmez, hiçbir şey değişmez, hiçbir şey olmaz, bir şey olmaz, etkilemez, işe yaramaz,
        bir işe yaramaz, yok, hiçbir işe yaramıyor, hiçbir işe yaramaz""",
    "already dead": """zaten ölü, zaten ölüdür, zaten ölmüş, zaten ölmüştür, çoktan ölmüş,
        ölü zaten, ölüyü öldüremezsin, ölü bir süreci öldüremezsin""",
    "signal": "sinyal, sinyali",
    "zombies": "zombi, zombiyi, zombinin",
    "parent": """ebeveyn, ebeveyni, ebeveynin, ebeveyn süreç, ebeveyn süreci, üst süreç,
        üst süreci, üst sürecin, ana süreç, parent süreç""",
    "correct": "doğru",
    "incorrect": "yanlış",
    "assessment": "değerlendirme",
    "v1 and v2": "v1 ve v2",
}

DURATIONS = {
    "second": "saniye, saniyedir, sn, saniyeden",
    "minute": "dakika, dakikadır, dakikalar, dk, dakikadan",
    "hour": "saat, saattir, sa, saatten, saatlik",
    "day": "gün, gündür, günden, günlük",
    "week": "hafta, haftadır, haftalık",
    "millisecond": "milisaniye, ms",
}

NUMBERS = {
    0: "sıfır",
    2: "iki",
    3: "üç",
    4: "dört",
    5: "beş",
    6: "altı",
    7: "yedi",
    8: "sekiz",
    9: "dokuz",
    20: "yirmi",
    30: "otuz",
    40: "kırk",
    50: "elli",
    60: "altmış",
    70: "yetmiş",
    80: "seksen",
    90: "doksan",
    100: "yüz",
}

TIMES_OF = (
    # "ls'nin yaklaşık 6 katı": what is multiplied stands in front, in the genitive.
    (r"(\w+)['’]n?[ıiuü]n ([^,;.\n'’]{0,40}?\d[\d.,]* kat)\w*", r"\2 than \1"),
    # "ls'den 6 kat daha fazla"
    (
        r"(\w+)['’][dt][ae]n ([^,;.\n'’]{0,40}? kat\w*(?: daha)?(?: (?:fazla|çok|az)\w*)?)",
        r"\2 than \1",
    ),
)
