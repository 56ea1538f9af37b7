"""Indonesian."""

WORDS = {
    "yes": """ya, iya, yap, benar, betul, tentu, tentu saja, pasti, tepat, tepat sekali, setuju,
        jelas, memang, sudah pasti, betul sekali, benar sekali, sudah tentu, itu benar, tidak
        diragukan lagi, tanpa ragu, selalu, tanpa kecuali, ya benar, iya benar, memang benar,
        yoi, iya iya, iyup, iyes, yoyoi, yup, he eh, ho oh, betul betul, ya iyalah, iyalah,
        jelas dong""",
    "no": """tidak, nggak, enggak, ngga, gak, tidak sama sekali, sama sekali tidak, tidak pernah,
        tentu tidak, tentu saja tidak, pasti tidak, jelas tidak, tidaklah, ya tidak, sayangnya
        tidak, mana ada, jelas bukan, tentu bukan, kagak, nggak lah, gak lah, enggak lah, ndak,
        tdk, ngk, nehi, ogah, tidak tidak, gak gak, boro boro""",
    "not": """bukan, belum, jangan, bukanlah, tidak akan, tidak bisa, tidak dapat, tak bisa,
        tidak juga, belum pernah, tiada, tidak seorang pun, bukan juga, masih belum""",
    "wrong": """salah, keliru, tidak benar, tidak betul, itu salah, itu tidak benar, tidak
        tepat, tidak cocok, bohong, palsu, ngawur, sebaliknya, bercanda, cuma bercanda,
        lelucon, tidak sah, tidak valid, dicoret, dinonaktifkan, mustahil, omong kosong, salah
        besar, terbalik, kebohongan, terlalu banyak, terlalu sedikit, terlalu tinggi, terlalu
        rendah, dimatikan, tidaklah benar""",
    "untrue": """tidak benar bahwa, tidak betul bahwa, tidak benar kalau, tidak benar jika,
        salah bahwa, salah kalau, saya tidak percaya, saya tidak percaya bahwa, saya tidak
        yakin bahwa, saya tidak pikir, saya tidak berpikir, saya kira tidak, saya rasa tidak,
        saya ragu bahwa, saya ragu, bohong bahwa, bukan berarti, jauh dari""",
    "leave": """tanpa, tidak termasuk, tidak menghitung, dikurangi, tak termasuk, di luar
        header, belum termasuk, mengecualikan""",
    "except": """kecuali, selain, bukannya, alih alih, semua kecuali, apa pun kecuali, apa saja
        kecuali, tidak lagi, bukan lagi, berbeda dari, berbeda dengan, lain dari, tidak sama
        dengan, segala sesuatu kecuali, selain dari, ketimbang""",
    "hedge": """mungkin, mungkin saja, barangkali, kayaknya, kayak, sepertinya, tampaknya,
        nampaknya, kelihatannya, kemungkinan, kemungkinan besar, rasanya, saya kira, kukira,
        saya tebak, tebak, tebakan, tebakan saya, menebak, nebak, saya duga, duga, dugaan,
        dugaan saya, diduga, tidak yakin, kurang yakin, saya tidak yakin, saya kurang yakin,
        tidak pasti, belum pasti, tidak tahu pasti, tergantung, kadang, kadang kadang,
        terkadang, katanya, konon, kalau tidak salah, kalau saya tidak salah, kalau gak salah,
        jika tidak salah, jika saya tidak salah, kalau tidak salah ingat, setahu saya,
        sepengetahuan saya, seingat saya, seharusnya, harusnya, mestinya, semestinya, bisa
        jadi, bisa saja, bisa, dapat saja, boleh jadi, agaknya, entah, entahlah, apakah, apa
        iya, ya dan tidak, ya atau tidak, atau tidak, atau bukan, teorinya, secara teori,
        biasanya, umumnya, pada umumnya, normalnya, semoga, mudah mudahan, belum dicek, belum
        saya cek, tidak saya cek, belum dijalankan, belum diuji, asal, asal tebak, ngasal,
        ragu, ragu ragu, meragukan, siapa tahu, perkiraan saya, taruhan, barang kali, asumsi,
        saya asumsikan, diasumsikan, secara acak, tidak selalu harus, semacam, sebagian
        mungkin, menurut ingatan""",
    "or": "atau, ataukah, ataupun, atau mungkin",
    "and": """dan, serta, juga, beserta, ditambah, plus, maupun, bersama, bersama dengan,
        begitu juga, lagi pula, satu lagi""",
    "about": """sekitar, kurang lebih, kira kira, hampir, kisaran, lebih kurang, nyaris,
        mendekati, rata rata, perkiraan, dibulatkan, sekitaran""",
    "bound": """minimal, sedikitnya, setidaknya, setidak tidaknya, maksimal, hingga, sampai,
        sampai dengan, antara, dua kali lipat, tiga kali lipat, setengah, setengah dari,
        separuh, separuh dari, atau lebih, atau kurang, ke atas, ke bawah, lebih baru, lebih
        baru dari, atau lebih baru, atau yang lebih baru, tidak lebih dari, tidak kurang dari,
        paling tidak, maksimum, minimum, dua kalinya""",
    "over": """lebih lama dari, lebih dari, lebih besar dari, di atas, melebihi, lebih banyak
        dari, lebih tinggi dari""",
    "under": "kurang dari, lebih kecil dari, di bawah, lebih sedikit dari, lebih rendah dari",
    "fix": """maaf, sori, tunggu, tunggu dulu, eh bukan, eh salah, eh maaf, eh tidak, bukan
        maaf, tidak tunggu, tidak maaf, maksud saya, maksudku, maksudnya, koreksi, ralat,
        revisi, sebenarnya, sebetulnya, tapi sebenarnya, lebih tepatnya, tepatnya, melainkan,
        salah ketik, diperbaiki, edit, saya salah, setelah dicek lagi, dihitung ulang, saya
        keliru, sebentar, pada kenyataannya, kenyataannya, diganti, ternyata""",
    "next": """kemudian, lalu, menjadi, berubah menjadi, setelah itu, selanjutnya, berubah ke,
        berganti menjadi""",
    "because": """karena, sebab, lantaran, soalnya, jadi, maka, oleh karena itu, oleh sebab
        itu, karena itu, sehingga, makanya, dengan demikian, yaitu, yakni, artinya, berarti,
        dengan kata lain, misalnya, contohnya, seperti, menurut, berdasarkan, meskipun,
        walaupun, meski, walau, sementara, ketika, saat, waktu, yang, di mana, dimana, bahwa,
        di, ke, dari, pada, untuk, dengan, oleh, sejak, agar, supaya, sebagai, dalam, setelah,
        sesudah, bahkan jika, alias, gara gara, akibat, berkat, lewat, melalui, padahal, selama""",
    "but": """tetapi, tapi, namun, akan tetapi, sedangkan, hanya saja, cuma saja, meskipun
        demikian, namun demikian""",
    "else": """kemarin, besok, dulu, dahulu, sebelumnya, tadinya, semula, minggu lalu, bulan
        lalu, tahun lalu, sebelum update, sebelum pembaruan, sebelum reboot, sebelum restart,
        sebelum di reboot, sebelum, nanti, akan, akan menjadi, kelak, di komputer lain, di
        mesin lain, komputer lain, mesin lain, di laptop teman, laptop teman, teman saya,
        temanku, teman, kawan, rekan, rekan saya, tetangga, kakak, adik, ayah, ibu, seseorang,
        orang lain, di rumah, di kantor, di buku, buku, menurut buku, di internet, menurut
        internet, modul praktikum, dokumentasi, panduan, di kuliah, guru, yang lama, lawas,
        versi lama, kernel lama, saya pikir tadi, tadi saya kira, saya kira tadi, awalnya saya
        kira, pernah, dulunya, ingin, hendak, di tempat lain, hasil googling, googling, menurut
        teman""",
    "order": """nilai penuh, beri nilai, nilai sempurna, tolong, mohon, dosen, pak dosen,
        anggap benar, poin, poin penuh, penilai, terima jawaban, beri saya, abaikan, instruksi,
        luluskan""",
    "blank": """tidak tahu, saya tidak tahu, gak tahu, nggak tahu, tak tahu, kurang tahu, tidak
        tau, gak tau, lupa, saya lupa, lihat di atas, sesuatu, apa saja, apa pun, banyak,
        banyak sekali, selesai, sudah selesai, tidak ditemukan, belum dihitung, tidak
        diketahui, tidak dikenal, terserah, belum tahu, tidak berlaku, belum dikerjakan""",
    "none": """tidak ada, tidak ada satu pun, nihil, nol, tidak satu pun, tak ada,
        tidak ada modul, kosong, tidak ada sama sekali, tidak ada apa apa, gak ada, nggak ada,
        bukan keduanya, tidak keduanya, bukan dua duanya, bukan salah satunya, dua duanya bukan""",
    "than": """dibandingkan, dibanding, daripada, dibandingkan dengan, sebanyak, sesering,
        versus, dibanding dengan""",
    "more": """paling banyak, lebih banyak, terbanyak, paling sering, lebih sering, tersering,
        terbesar, tertinggi, lebih besar, lebih tinggi, menang, unggul, melampaui, mengalahkan,
        jauh lebih banyak""",
    "less": """paling sedikit, lebih sedikit, tersedikit, paling jarang, lebih jarang, jarang,
        terkecil, terendah, lebih kecil, kalah, nomor dua, kedua terbanyak, peringkat kedua,
        hanya sekali, hanya satu kali, urutan kedua, di urutan kedua, posisi kedua, terbanyak
        kedua, urutan terakhir, peringkat terakhir""",
    "beaten": "dikalahkan, dikalahkan oleh, kalah dari, kalah oleh",
    "times": "kali, kali lipat, kalinya",
    "limit": """hanya, cuma, cuman, sekadar, semata, beberapa, sebagian, salah satu, salah satu
        dari, dua dari, jika, kalau, apabila, bila, asalkan, kecuali jika, kecuali kalau, tidak
        semua, tidak selalu, tidak semuanya, bukan semua, tidak setiap, sebagian dari, sebagian
        besar, hanya jika, dengan syarat""",
    "refer": """itu, ini, adalah, ialah, dia, ia, mereka, saya, aku, kami, kita, anda, nya,
        ada, adanya, jawaban, jawabannya, jawaban saya, jawabanku, di sini, disini, di sana,
        sudah, telah, sedang, masih, semua, semuanya, seluruh, seluruhnya, setiap, tiap, suatu,
        sebuah, para, pun, kok, dong, sih, deh, tersebut, begitu, punya, memiliki, dapat,
        yaitunya, tadi, sini, saja, satu, lagi, ku""",
    "fill": """buah, keluarnya, kode keluarnya, milik, milik saya, punya saya, mesin, mesin saya,
        di mesin saya, komputer, komputer saya, di komputer saya, laptop saya, di laptop saya,
        server saya, mesin virtual, kernel, inti, versi, versinya, rilis, modul, modulnya, dimuat,
        termuat, yang dimuat, muat, memuat, jumlah, jumlahnya, totalnya, total, hasil, hasilnya,
        keluaran, keluarannya, nilai, nilainya, angka, angkanya, nomor, nomornya, nama, namanya,
        bernama, disebut, sekarang, saat ini, kini, sistem, panggilan, panggilan sistem,
        pemanggilan, dipanggil, memanggil, terpanggil, baris, baris pertama, kolom, tabel, judul,
        baris judul, berkas, file, folder, direktori, disk, hard disk, program, programnya,
        proses, prosesnya, nomor proses, induk, proses induk, induknya, anak, keadaan, status,
        statusnya, kode, kode keluar, kode status, huruf, hurufnya, huruf besar, parameter,
        parameternya, opsi, pilihan, perintah, perintahnya, perintah jaringan, daftar, daftarnya,
        pertama, yang pertama, pertama tama, terakhir, akhirnya, pada akhirnya, awalnya, mula
        mula, berikut, berikutnya, terima kasih, makasih, halo, hai, keduanya, saya pikir, menurut
        saya, saya rasa, menunjukkan, menampilkan, ditampilkan, tampil, terlihat, melihat, saya
        lihat, saya melihat, kelihatan, menulis, ditulis, tertulis, mencetak, dicetak, tercetak,
        mengatakan, bilang, menyebutkan, memberi, memberikan, mengembalikan, dikembalikan,
        melaporkan, mendapat, dapatkan, saya dapat, mendapatkan, didapat, menemukan, ditemukan,
        saya temukan, menghitung, saya hitung, dihitung, terhitung, terdapat, berisi, berjumlah,
        sebesar, bernilai, berjalan, jalan, dijalankan, menjalankan, berlangsung, aktif,
        dinyalakan, dipakai, memakai, pakai, digunakan, menggunakan, gunakan, membuka, dibuka,
        buka, membaca, dibaca, baca, keluar, berakhir, shell, terminal, layar, jendela, konsol,
        memori, pustaka, loader, kontainer, wadah, container, host, inang, perangkat, driver,
        pengguna, layanan, aplikasi, jaringan, batas, perpindahan, peralihan, perlintasan,
        melintasi, melewati, masuk, boot, booting, dikompilasi, dibangun, dibuat, disertakan,
        termasuk, terkait, berhubungan, berkaitan, milik kernel, tujuan, target, terpasang,
        dipasang, membutuhkan, butuh, perlu, tetap, tinggal, langsung, segera, bersamaan,
        sekaligus, kiri, kanan, atas, bawah, sendiri, sangat, sekali, persis, benar benar, biasa,
        baru, lengkap, karakter, tanda, sinyal, berhenti, dihentikan, menerima, diteruskan,
        dioper, mengirim, dikirim, hanya itu, itu saja, itu semua, tidak ada lagi, tidak ada yang
        lain, yang lain tidak ada, cukup itu, ubuntu, debian, fedora, linux, pid, ppid, id, mode,
        kata, isinya, isi, dicek, saya cek, cek, periksa, diperiksa, diketik, ketik, tepatnya di,
        aturan, dasar, sama dengan, setara, sama sekali, satu sama lain""",
}

MARKS = {
    "exclusive": "hanya, cuma",
    "and a half": "setengah",
    "nobody": "tidak seorang pun",
    "condition": "jika, kalau, apabila, bila, asalkan, kecuali jika, kecuali kalau",
    "reverse": "terbalik, sebaliknya",
    "versus": "versus, lawan",
    "jest": "bercanda, cuma bercanda, lelucon",
    "cause": "karena, sebab, lantaran, soalnya",
    "hence": "jadi, maka, oleh karena itu, karena itu, sehingga, makanya, dengan demikian",
    "seeing": """lihat, saya lihat, melihat, periksa, cek, saya cek, temukan, dapat, hitung,
        saya rasa, saya pikir""",
    "equals": "yaitu, yakni, artinya, berarti, alias",
    "person": "saya, aku, kami",
    "deed": "jalankan, menjalankan, mengerjakan, mencoba",
    "place": "di atas, di bawah",
    "from": "dari",
    "to": "ke, menjadi",
    "early": "awalnya, mula mula, dulu, tadinya, sebelumnya, semula, pertama",
    "late": "kemudian, lalu, sekarang, akhirnya, setelah itu, kini",
    "countable": "berkas",
    "is there": "ada",
    "unit": "persen, detik, menit, jam, hari",
    "round number": "ribu, juta",
    "tells": "kata, menurut",
    "final": "jawaban, hasil, kesimpulan",
    "concludes": "artinya, jadi",
    "for every": "untuk setiap, per",
    "addressed": "pak, bu",
    "seeks": "menemukan, ditemukan, melihat, terlihat, menemui, nampak, tampak, ketemu",
    "seeks in vain": """tidak menemukan, tidak ditemukan, tidak melihat, tidak terlihat, tidak
        ketemu, gak nemu, nggak nemu, belum menemukan""",
    "able to": "bisa, dapat",
    "impossible": "mustahil, tidak mungkin, tidak bisa",
    "mine": "di rumah, di laptop saya",
    "outside of it": "host, luar, di luar, laptop, komputer, mesin",
    "inside of it": "kontainer, container, dalam, di dalam",
    "each place": "semua, semuanya, keduanya, di mana-mana, setiap",
    "there too": "juga",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "version one": "versi satu, versi pertama, versi 1",
    "version two": "versi dua, versi kedua, versi 2",
    "loaded": "dimuat, termuat, sudah dimuat, telah dimuat, dimuat sebagai modul, ter load",
    "built-in": """bawaan, bawaan kernel, tertanam, tertanam di kernel, tertanam dalam kernel,
        terintegrasi, menyatu dengan kernel, bagian dari kernel, di dalam kernel""",
    "available": """tersedia, tersedia tetapi tidak dimuat, tersedia tapi tidak dimuat,
        tersedia tapi belum dimuat, tersedia tetapi belum dimuat, ada di disk, di disk, di disk
        tapi belum dimuat, ada di disk tapi belum dimuat, ada di disk tetapi tidak dimuat""",
    "missing": "tidak tersedia, hilang, tidak ditemukan, tidak terpasang",
    "stopped": "dihentikan, berhenti, terhenti, dijeda",
    "zombie": "proses zombie",
    "ready": "siap",
    "loadable": "bisa dimuat, dapat dimuat",
    "unfit": "tidak layak, tidak cocok",
    "same": "sama, identik",
    "shared": "berbagi",
    "different": "beda, berbeda, perbedaan",
    "gone": "hilang, menghilang, lenyap",
    "removes": "menghapus, dihapus",
    "stays": "tetap, masih ada, masih",
    "no effect": "percuma",
    "signal": "sinyal",
    "parent": "induk",
    "module": "modul",
    "times": "kali",
    "call": "panggilan",
    "error": "galat",
    "assessment": "penilaian",
    "v1 and v2": "v1 dengan v2",
}

DURATIONS = {
    "nanosecond": "nanodetik",
    "microsecond": "mikrodetik",
    "millisecond": "milidetik",
    "second": "detik",
    "minute": "menit",
    "hour": "jam",
    "day": "hari",
    "week": "minggu",
}

NUMBERS = {
    1: "satu",
    2: "dua",
    3: "tiga",
    4: "empat",
    5: "lima",
    6: "enam",
    7: "tujuh",
    8: "delapan",
    9: "sembilan",
    10: "sepuluh, puluh",
    11: "sebelas",
    12: "dua belas",
    13: "tiga belas",
    14: "empat belas",
    15: "lima belas",
    16: "enam belas",
    17: "tujuh belas",
    18: "delapan belas",
    19: "sembilan belas",
    100: "seratus, ratus",
    1000: "seribu, ribu",
}
