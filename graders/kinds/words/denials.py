"""Denials and doubts that no table of a language has: where one of these stands, nobody knows what is meant.

A word that a table has is read as that says, whichever list it stands in as well. Signs of languages that glue them to
other words are looked for in words.
"""

from __future__ import annotations

WORDS = """absence, absences, faltam, faltan, manquent, mancano, fehlen, fehlten, brakuje,
    отсутствуют, відсутні, eksik, než, kuin, nego, daripada, enn, än, decât, gætter, gissar, gjetter, gjett, arvaan,
    arvelen, veikkaan, luultavasti, tippelek, hádám, hádam, zgaduję, zgadywał, nagađam, pogađam,
    predpokládám, predpokladám, μαντεύω, νομίζω, μάλλον, ghicesc, bănuiesc, probabil, menebak,
    đoán, spėju, minu arvates, ugyldig, ogiltig, virheellinen, érvénytelen, neplatný, nevažeći,
    άκυρο, invalid, kollega, kolega, colega, venn, vän, ven, ystävä, barát, kamarád, prijatelj,
    φίλος, prieten, teman, bạn, draugs, var, före, før, oli, volt, byl, bylo, bio, ήταν, fost,
    dulu, trước, fyrir, snart, pian, hamarosan, brzy, uskoro, segera, ikke, ikkje, nei, nej,
    kanskje, måske, aldri, aldrig, uten, uden, eller, forkert, feil, tror, vistnok, muligens,
    muligvis, ellers, intet, ingen, inte, kanske, utan, fel, niet, geen, nooit, misschien,
    zonder, fout, onjuist, noch, waarschijnlijk, denk, ei, eivät, ehkä, ilman, tai, väärin,
    väärä, luulen, eikä, nem, nincs, talán, vagy, nélkül, rossz, hibás, soha, szerintem,
    valószínűleg, sem, není, nie, neviem, nevím, možná, možno, asi, bez, nebo, alebo, špatně,
    zle, nikdy, žádný, žiadny, nebyl, nebyla, nebylo, nije, nisam, nisu, možda, ili, pogrešno,
    nikad, nema, morda, brez, napačno, ni, няма, може, или, без, грешно, никога, нямам, ќе, δεν,
    όχι, ίσως, μήπως, χωρίς, λάθος, ποτέ, ούτε, μην, μη, nu, nici, poate, fără, sau, greșit,
    niciodată, parcă, cred, nuk, ndoshta, ose, gabim, ne, nėra, galbūt, arba, nav, varbūt,
    nepareizi, vist, või, ilma, mitte, deyil, yox, bəlkə, potser, tampoc, ez, agian, edo, gabe,
    quizais, ekki, kannski, eða, rangt, níl, ddim, nid, efallai, miskien, verkeerd, sonder,
    tidak, bukan, tak, mungkin, tanpa, atau, salah, belum, jangan, entah, hindi, wala, walang,
    baka, siguro, mali, huwag, sio, hapana, labda, bila, hakuna, huenda, không, chưa, chẳng, sai,
    hoặc, thiếu, ليس, ليست, لا, لم, لن, غير, ربما, بدون, أو, خطأ, كلا, مش, مو, نیست, نه, شاید,
    یا, غلط, ندارد, نہیں, بغیر, לא, אין, אולי, בלי, או, שגוי, না, নয়, নেই, হয়তো, বা, ভুল, নাই,
    होइन, छैन, सायद, नाही, ਨਹੀਂ, નથી, ના, არა, არ, ոչ, trur, synes, glaub, gwüss, nöd, vellicht"""
# Behind or inside a word: Thai, Korean, Tamil, Telugu, Kannada, Malayalam, Khmer, Lao, Burmese.
GLUED = """ไม่ อาจ หรือ ผิด 아니 않 안 없 못 아마 또는 혹은 틀 இல்லை அல்ல ஒருவேளை தவறு కాదు లేదు బహుశా ಇಲ್ಲ
    ಅಲ್ಲ ഇല്ല അല്ല មិន ບໍ່ မ"""
