"""Hindi, also as it is written in Latin letters."""

WORDS = {
    "yes": """हाँ, हां, हा, जी, जी हाँ, जी हां, सही, बिल्कुल, बिलकुल, ज़रूर, सच, ठीक, haan,
        han, haa, ji haan, ji, sahi, bilkul, zaroor, sach, theek, हाँ जी, सत्य, बेशक,
        निश्चित रूप से, haan ji, ha, bilkul sahi, bina shak, beshak, pakka""",
    "no": """जी नहीं, ना, बिल्कुल नहीं, बिलकुल नहीं, कभी नहीं, हरगिज़ नहीं, nai, naa, ji
        nahi, bilkul nahi, bilkul nahin, kabhi nahi, kabhi nahin, hargiz nahi, nahi ji, नही,
        एकदम नहीं, ekdam nahi, nahi bhai, nahi yaar""",
    "not": """न, मत, na, mat, nhi, नहीं है, नहीं हैं, nahi hai, nahin hai, nahi hain, nahi
        hota, nahi hoti, नहीं होता, नहीं होती, नहीं होते, nahi hote, nahi hua, नहीं हुआ,
        नहीं, nahi, nahin""",
    "wrong": """गलत, ग़लत, झूठ, galat, jhooth, jhuth, सही नहीं, sahi nahi, sahi nahin,
        असत्य, mazak, गलत है, galat hai, sach nahi""",
    "untrue": """यह सच नहीं कि, यह गलत है कि, मुझे नहीं लगता कि, mujhe nahi lagta ki, yeh
        sach nahi ki, यह सच नहीं है कि, mujhe nahi lagta""",
    "leave": "के बिना, ke bina, बिना, bina",
    "except": """के अलावा, को छोड़कर, के सिवा, की जगह, के बजाय, ke alawa, ko chhodkar, ke
        siva, ki jagah, ke bajaye""",
    "hedge": """शायद, संभवतः, हो सकता है, लगता है, शायद ही, अंदाज़ा, अनुमान, पक्का नहीं,
        निर्भर, कभी कभी, आंशिक, shayad, ho sakta hai, lagta hai, sayad, andaza, pakka nahi,
        depend karta hai, kabhi kabhi, hona chahiye, होना चाहिए, संभव है, shayad se, मेरे
        ख्याल से, mere khayal se, pata nahi shayad, thoda, थोड़ा, आमतौर पर, aam taur par,
        शर्त, shart""",
    "or": "या, अथवा, ya, athva, ya phir",
    "and": "और, तथा, एवं, भी, साथ, aur, bhi, tatha, evam, va, व, ke saath, के साथ",
    "about": """लगभग, करीब, क़रीब, तकरीबन, lagbhag, karib, kareeb, takriban, qareeb, के
        आसपास, ke aaspas""",
    "bound": """कम से कम, ज़्यादा से ज़्यादा, अधिकतम, न्यूनतम, kam se kam, zyada se zyada,
        दुगना, आधा, dugna, adha, के बीच, ke beech, तक, tak""",
    "over": "से ज़्यादा, से ज्यादा, से अधिक, se zyada, se adhik, se jyada",
    "under": "से कम, se kam",
    "fix": """माफ़ कीजिए, माफ कीजिए, माफ़ करना, रुको, मेरा मतलब, सुधार, maaf kijiye, maaf
        karna, ruko, mera matlab, sudhar, nahi ruko, नहीं रुको, galti se, matlab nahi,
        balki, बल्कि, असल में, asal mein, asal me, नहीं माफ, nahi sorry, nahi nahi, arre
        nahi, अरे नहीं, दरअसल, darasal""",
    "next": "बन गया, ban gaya, हो गया, ho gaya, बदल गया",
    "because": """क्योंकि, चूंकि, चूँकि, इसलिए, यानी, मतलब, हालांकि, हालाँकि, जैसे, जो,
        जहाँ, जब, कि, kyunki, kyonki, isliye, yani, matlab, halanki, jaise, jo, jab, ki,
        में, पर, se, से, mein, me, par, के लिए, ke liye, के अनुसार, ke anusar, जिसमें,
        jisme, bhale hi, भले ही, जब तक, jab tak, तब तक""",
    "but": "लेकिन, मगर, परंतु, किन्तु, lekin, magar, parantu, par phir bhi",
    "else": """पहले था, पहले, कल, अपडेट से पहले, मेरे लैपटॉप पर, दूसरी मशीन, मेरा दोस्त,
        दोस्त, सहकर्मी, होगा, होगी, pehle, kal, update se pehle, mere laptop par, dusri
        machine, mera dost, dost, hoga, hogi, kitab mein, था पहले""",
    "order": """अंक दो, पूरे अंक, mujhe pure, pure number do, marks do, number do, शिक्षक,
        sir please""",
    "blank": """पता नहीं, मुझे नहीं पता, मालूम नहीं, नहीं पता, अज्ञात, कुछ भी, pata nahi,
        mujhe nahi pata, malum nahi, maloom nahi, nahi pata, kuch bhi, bahut, बहुत, कौन
        जाने, kya pata, पता नही, bhul gaya""",
    "none": """कोई नहीं, कुछ नहीं, शून्य, koi nahi, kuch nahi, koi bhi nahi, कोई भी नहीं,
        कोई मॉड्यूल नहीं, koi module nahi, shunya""",
    "than": "की तुलना में, के मुकाबले, ki tulna mein, ki tulna me, ke mukable, की अपेक्षा",
    "more": """ज़्यादा, ज्यादा, अधिक, सबसे ज़्यादा, सबसे ज्यादा, सबसे अधिक, zyada, jyada,
        adhik, sabse zyada, sabse jyada, sabse adhik, jyaada, zyaada""",
    "less": "कम, सबसे कम, kam, sabse kam",
    "beaten": "से हारा, se hara",
    "times": "गुना, बार, guna, gunaa, baar, bar",
    "limit": """केवल, सिर्फ, सिर्फ़, बस, कुछ, अगर, यदि, में से, sirf, keval, bas, kuch,
        agar, yadi, mein se, सब नहीं, sab nahi, hamesha nahi""",
    "refer": """है, हैं, था, थी, थे, यह, वह, ये, वे, मैं, उत्तर, जवाब, यहाँ, hai, hain, tha,
        thi, yeh, ye, woh, wo, main, uttar, jawab, isse, इससे, इस, होता, hota, hoti, karta,
        करता, sakta, सकता, सब, सभी, sab, sabhi""",
    "fill": """ज़ॉम्बी, जॉम्बी, bhai, yaar, kiye, har, wala, wale, wali, dikha raha, dikha rahi,
        फ़ोल्डर, फोल्डर, मेनू, स्क्रीन पर, डिस्क, डिस्क पर, disk, disk par, folder, screen,
        नंबर, number, गिनकर, ginkar, dikhaya, दिखाए, dikhaye, यानि, laptop, लैपटॉप, सर्वर,
        server, वर्शन, अक्षर है, mode, मोड,
        तुरंत, पैच, करना, चाहिए, किए, किया, हूँ, हो, उस, मेरा, मेरी, मेरे, मैंने, मुझे, हम, का, की, के,
        को, ने, एक, यहां, वहाँ, परिणाम, मान, संख्या, कुल, योग, नाम, अब, अभी, वर्तमान, ठीक
        ठीक, कर्नेल, मॉड्यूल, लोड, लोडेड, संस्करण, वर्ज़न, सिस्टम, मशीन, कंप्यूटर, कॉल,
        कॉल्स, पंक्ति, लाइन, फ़ाइल, फाइल, फ़ाइलें, प्रोग्राम, प्रक्रिया, प्रोसेस, स्थिति,
        अक्षर, पैरामीटर, विकल्प, कमांड, आउटपुट, सूची, दिखाता, दिखा, दिखाया, मिला, मिले,
        देखा, चल, रहा, रही, रहे, करती, करते, होती, होते, हुआ, गए, गया, गई, ही, तो, फिर,
        सबसे, बाद, the, hu, hun, ho, is, us, mera, meri, mere, maine, mujhe, hum, ka, ke,
        ko, ne, ek, yahan, javab, sankhya, kul, total, naam, ab, abhi, kernel, module, load,
        version, system, machine, call, line, file, program, process, dikhata, dikha, mila,
        mile, dekha, chal, raha, rahi, rahe, karti, kiya, hua, gaya, gayi, hi, to, toh,
        phir, sabse, aata, aaya, aya, लिखा, बताता, परम, धन्यवाद, नमस्ते, खोली, खोला, खोलता,
        पीआईडी, कुल मिलाकर, kul milakar, itne, utne, sare, सारे, शामिल, सक्षम, कंपाइल, बूट,
        लाइब्रेरी, इसके बाद, pid, ppid, code, कोड, shamil, boot, library, iske baad, wapas,
        ज़ोंबी, कंटेनर, टर्मिनल, शेल, स्क्रीन, विंडो, तालिका, कॉलम, मेमोरी, गिना, गिने,
        gine, gina, मिलता, milta, आता, आया, आई, aayi, दिखता, dikhta, बताया, bataya, छापा,
        chhapa, लौटाया, lautaya, सीमा, होस्ट, पहला, pehla, आखिर में, akhir mein, अंत में,
        ant mein, अपना, apna, अपनी, apni, उसका, uska, उसकी, uski, जिसका, jiska, चाइल्ड,
        चलाया, चलता, माउंट, और कुछ नहीं, aur kuch nahi, aur kuch nahin""",
}

MARKS = {
    "condition": "अगर",
    "reverse": "उल्टा, ulta",
    "jest": "मज़ाक, mazak",
    "cause": "क्योंकि, चूंकि, चूँकि, kyunki, kyonki",
    "behind": "नहीं, नही, nahi, nahin",
    "hence": "इसलिए, isliye",
    "seeing": "देखा, dekha, जाँचा, jancha, मिला, mila, लगता, lagta",
    "equals": "यानी, yani, मतलब, matlab",
    "person": "मैंने, maine",
    "deed": "किया, kiya, चलाया, chalaya",
    "early": "पहले, pehle",
    "late": "बाद, अब, baad, ab, phir",
}

# What something is: English words for it, as a question may offer them to choose from.
STATES = {
    "loaded": "लोड, लोडेड, loaded hai",
    "built-in": "बिल्ट इन, अंतर्निहित",
    "available": "उपलब्ध, uplabdh",
    "missing": "अनुपलब्ध, गायब, उपलब्ध नहीं",
    "stopped": "रुका हुआ",
    "zombie": "ज़ोंबी",
}

DURATIONS = {
    "millisecond": "मिलीसेकंड",
    "second": "सेकंड, सेकेंड",
    "minute": "मिनट",
    "hour": "घंटा, घंटे",
    "day": "दिन",
    "week": "सप्ताह, हफ़्ते",
}

SIZES = {
    "byte": "बाइट",
}

MULTIPLES = {
    2: "दुगना, dugna",
}

NUMBERS = {
    0: "शून्य, shunya",
    1: "एक, ek",
    2: "दो, do",
    3: "तीन, teen",
    4: "चार, char, chaar",
    5: "पाँच, पांच, paanch, panch",
    6: "छह, छः, chhah, chhe",
    7: "सात, saat",
    8: "आठ, aath",
    9: "नौ, nau",
    10: "दस, das",
    11: "ग्यारह, gyarah",
    12: "बारह, barah",
    13: "तेरह, terah",
    14: "चौदह, chaudah",
    15: "पंद्रह, पन्द्रह, pandrah",
    16: "सोलह, solah",
    17: "सत्रह, satrah",
    18: "अठारह, atharah",
    19: "उन्नीस, unnis",
    20: "बीस, bees",
    21: "इक्कीस, ikkis",
    22: "बाईस, बाइस, bais, baees",
    23: "तेईस, teis",
    24: "चौबीस, chaubis",
    25: "पच्चीस, pachis",
    30: "तीस, tees",
    40: "चालीस, chalis, chalees",
    50: "पचास, pachas, pachaas",
    60: "साठ, saath, sath",
    65: "पैंसठ, painsath",
    66: "छियासठ, chhiyasath",
    67: "सड़सठ, sadsath",
    68: "अड़सठ, adsath",
    69: "उनहत्तर, unhattar",
    70: "सत्तर, sattar",
    71: "इकहत्तर, ikahattar",
    72: "बहत्तर, bahattar",
    80: "अस्सी, assi",
    90: "नब्बे, nabbe",
    43: "तैंतालीस, taintalis",
    100: "सौ, sau",
    1000: "हज़ार, हजार, hazar, hazaar",
}
