"""Hindi, also as it is written in Latin letters."""

WORDS = {
    "yes": """हाँ, हां, हा, जी, जी हाँ, जी हां, सही, बिल्कुल, बिलकुल, ज़रूर, सच, ठीक, haan, han, haa,
        ji haan, ji, sahi, bilkul, zaroor, sach, theek, हाँ जी, सत्य, बेशक, निश्चित रूप से, haan
        ji, ha, bilkul sahi, bina shak, beshak, pakka, haa ji, hanji, haanji, haji, han ji,
        hnji, yes ji, जी हा, हा जी, बिल्कुल हाँ, बिल्कुल सही, एकदम सही, ekdam sahi, सही है, sahi
        hai, sahi baat, सही बात, सही बात है, सच है, sach hai, ठीक है, theek hai, thik hai, thik,
        tik hai, jarur, zarur, ज़रूर हाँ, jee, jee haan, bilkool, bilkul haan, haan bilkul,
        pakka haan, पक्का, हाँ बिल्कुल, haan na, haan bhai, ha bhai, han bhai, haan yaar, ha
        yaar, हाँ भाई, सहमत, sehmat, sahmat, agreed hai, निश्चित, निःसंदेह, निस्संदेह, बिना शक,
        sau pratishat, sach me, sach mein, वाकई, waqai, haan sir, ha sir, han sir, yes sir ji,
        hmm haan, hn, haan haan, हाँ हाँ, जी जी, ji ji, bilkul ji, aur kya""",
    "no": """जी नहीं, ना, बिल्कुल नहीं, बिलकुल नहीं, कभी नहीं, हरगिज़ नहीं, nai, naa, ji nahi, bilkul
        nahi, bilkul nahin, kabhi nahi, kabhi nahin, hargiz nahi, nahi ji, नही, एकदम नहीं, ekdam
        nahi, nahi bhai, nahi yaar, na ji, nahi re, nai re, nhi re, nahi bilkul, nahi sir, nahin
        ji, nhi ji, nai ji, bilkul nhi, bilkul nai, कतई नहीं, katai nahi, katai nahin, हरगिज
        नहीं, नहीं जी, नहीं बिल्कुल, नहीं भाई, naah, nhi bhai, kabhi nhi, कभी भी नहीं, kabhi bhi
        nahi, हरगिज़ ही नहीं, nahi to, असहमत, sehmat nahi, सहमत नहीं, bilkul bhi nahi, बिल्कुल
        भी नहीं, jara bhi nahi, zara bhi nahi, ज़रा भी नहीं, jee nahi, jee nahin, nahi na,
        nahee, nai nai, na na, kadapi nahi""",
    "not": """न, मत, na, mat, nhi, नहीं है, नहीं हैं, nahi hai, nahin hai, nahi hain, nahi hota,
        nahi hoti, नहीं होता, नहीं होती, नहीं होते, nahi hote, nahi hua, नहीं हुआ, नहीं, nahi,
        nahin, nhi hai, nhi h, nahi h, nai hai, nahi hoga, nahi hogi, nahi karta, nahi karti, nahi
        kiya, nhi hota, nhi hoti, nhi hua, nahi hui, nahi huyi, nahin hota, nahin hua, nahi ho
        sakta, nahi ho sakti, नहीं हुई, नहीं हो सकता, नहीं हो सकती, नहीं करता, नहीं करती, नहीं किया,
        nahi kar sakta, nahi kar sakte, नहीं कर सकता, नहीं कर सकते, असंभव, asambhav, namumkin,
        नामुमकिन, mumkin nahi, मुमकिन नहीं, संभव नहीं, sambhav nahi, nahi gaya, नहीं गया, kisi ka
        nahi""",
    "wrong": """गलत, ग़लत, झूठ, galat, jhooth, jhuth, सही नहीं, sahi nahi, sahi nahin, असत्य, mazak,
        गलत है, galat hai, sach nahi, झूठ है, jhoot, jhoot hai, ghalat, glat, गलत बात, galat baat,
        bakwas, बकवास, ulta hai, उल्टा है, ठीक नहीं, theek nahi, thik nahi, सही नहीं है, sahi nahi
        hai, सच नहीं, सच नहीं है, मिथक, jhut, kat diya, काट दिया, band hai, बंद है, galti hai, मज़ाक,
        मजाक, majak, mazaak""",
    "untrue": """यह सच नहीं कि, यह गलत है कि, मुझे नहीं लगता कि, mujhe nahi lagta ki, yeh sach nahi
        ki, यह सच नहीं है कि, mujhe nahi lagta, ऐसा नहीं है कि, aisa nahi hai ki, aisa nahi ki,
        mujhe nahin lagta ki, mujhe nhi lagta, मुझे नहीं लगता, galat hai ki, गलत है कि, jhooth hai
        ki, सच नहीं है कि, sach nahi hai ki, sach nahi ki, main nahi manta ki""",
    "leave": """के बिना, ke bina, बिना, bina, hata kar, हटाकर, chhod kar, chhodkar, छोड़कर, ghata
        kar, घटाकर""",
    "except": """के अलावा, को छोड़कर, के सिवा, की जगह, के बजाय, ke alawa, ko chhodkar, ke siva, ki
        jagah, ke bajaye, ke alava, ke ilawa, ke sivay, ke siwa, के सिवाय, के अतिरिक्त, ko chhod kar,
        ko chhod ke, को छोड़ कर, badle, के बदले, ke badle, ki jagah par, ki bajay, ki bajaye, ke
        bajay, के बजाए, se alag""",
    "hedge": """शायद, संभवतः, हो सकता है, लगता है, शायद ही, अंदाज़ा, अनुमान, पक्का नहीं, निर्भर, कभी
        कभी, आंशिक, shayad, ho sakta hai, lagta hai, sayad, andaza, pakka nahi, depend karta hai,
        kabhi kabhi, hona chahiye, होना चाहिए, संभव है, shayad se, मेरे ख्याल से, mere khayal se,
        pata nahi shayad, thoda, थोड़ा, आमतौर पर, aam taur par, शर्त, shart, शायद हाँ, शायद नहीं, mere
        khyal se, mere khayal me, mere hisab se, मेरे हिसाब से, मेरे ख़याल से, मुझे लगता है, mujhe
        lagta hai, mujhe lagta h, lagta h, lagta to hai, aisa lagta hai, ऐसा लगता है, ho skta hai,
        ho skta h, ho sakta h, हो सकती है, ho sakti hai, sambhavtah, sambhav hai, mumkin hai, मुमकिन
        है, andaze se, andaza hai, अंदाज़ा है, अंदाज़े से, अंदाजे से, अंदाजा, tukka, tukka maara,
        तुक्का, तुक्का मारा, guess kiya, guess hai, guess kar raha, sure nahi, sure nahi hu, sure nahi
        hoon, sure nhi, pakka nahi hu, pakka nahi pata, पक्का नहीं पता, confirm nahi, confirm nhi,
        yaad nahi, theek se yaad nahi, ठीक से याद नहीं, jahan tak mujhe yaad hai, जहाँ तक मुझे याद
        है, jahan tak pata hai, agar galat nahi, kabhi haan kabhi nahi, कभी हाँ कभी नहीं, haan bhi
        nahi bhi, haan ya nahi, हाँ या नहीं, हाँ भी और नहीं भी, haan aur nahi, kabhi kabhar, कभी
        कभार, zyadatar, ज़्यादातर, ज्यादातर, jyadatar, aksar, अक्सर, kuch had tak, कुछ हद तक, थोड़ा बहुत,
        thoda bahut, thoda sa, थोड़ा सा, निर्भर करता है, depend karta h, depends karta hai, check nahi
        kiya, check nhi kiya, dekha nahi, देखा नहीं, chala kar nahi dekha, चेक नहीं किया, shak hai,
        शक है, सुना है, suna hai, suna h, sunne me aaya, log kehte hai, kehte hai, kehte hain, कहते
        हैं, lagbhag pakka, sidhant me, सिद्धांत में, theory me, honi chahiye, hona chaiye, होनी
        चाहिए""",
    "or": "या, अथवा, ya, athva, ya phir, या फिर, ya to, या तो, ya fir, yaa, ya shayad",
    "and": """और, तथा, एवं, भी, साथ, aur, bhi, tatha, evam, va, व, ke saath, के साथ, aur sath me,
        साथ में, sath me, aur bhi, और भी, plus me, saath me, iske alawa, इसके अलावा""",
    "about": """लगभग, करीब, क़रीब, तकरीबन, lagbhag, karib, kareeb, takriban, qareeb, के आसपास, ke
        aaspas, लगभग लगभग, takreeban, तक़रीबन, andazan, अंदाज़न, अंदाजन, approx me, aas paas, aaspas,
        आसपास, आस पास, के क़रीब, ke karib, ke kareeb, के करीब, thoda kam, थोड़ा कम, thoda zyada, थोड़ा
        ज़्यादा, थोड़ा ज्यादा, thoda jyada, mota mota, मोटा मोटा, lgbhg""",
    "bound": """कम से कम, ज़्यादा से ज़्यादा, अधिकतम, न्यूनतम, kam se kam, zyada se zyada, दुगना, आधा,
        dugna, adha, के बीच, ke beech, तक, tak, ya zyada, या ज़्यादा, या अधिक, ya usse zyada, या उससे
        ज़्यादा, ya kam, या कम, jyada se jyada, ज्यादा से ज्यादा, अधिक से अधिक, adhik se adhik, दोगुना,
        doguna, duguna, double se, आधे, आधी, aadha, से पुराना, से नया, kamse kam, कमसे कम""",
    "over": """से ज़्यादा, से ज्यादा, से अधिक, se zyada, se adhik, se jyada, se jyaada, se zyaada, से
        ऊपर, se upar, से बड़ा, se bada""",
    "under": "से कम, se kam, से नीचे, se niche, se neeche, से छोटा, se chhota",
    "fix": """माफ़ कीजिए, माफ कीजिए, माफ़ करना, रुको, मेरा मतलब, सुधार, maaf kijiye, maaf karna, ruko,
        mera matlab, sudhar, nahi ruko, नहीं रुको, galti se, matlab nahi, balki, बल्कि, असल में, asal
        mein, asal me, नहीं माफ, nahi sorry, nahi nahi, arre nahi, अरे नहीं, दरअसल, darasal, sorry
        galti, galti ho gayi, गलती हो गई, galti hui, गलती से, oh nahi, ओह नहीं, are nahi, arey nahi,
        nahi nahi nahi, नहीं नहीं, ek minute, एक मिनट रुको, ruko ruko, rukiye, रुकिए, रुको रुको,
        matlab ki, mera matlab tha, मेरा मतलब था, mera matlab hai, sudhaar, सुधार कर रहा, phir se
        dekha, फिर से देखा, dobara dekha, दोबारा देखा, dobara check kiya, recheck kiya, sach me to,
        sach mein to, vastav me, वास्तव में, vastav mein, haqiqat me, हकीकत में, असल में तो, actually
        me, actually mein, galat likha, गलत लिखा, galat likh diya, गलत लिख दिया, pehle galat likha,
        maaf kare, माफ करें, maaf karo, क्षमा करें, kshama kare, sorry nahi, सॉरी, nahi galat, final
        answer hai, badal diya""",
    "next": """बन गया, ban gaya, हो गया, ho gaya, बदल गया, बदल जाता है, badal jata hai, ban jata
        hai, बन जाता है, ban jata h, me badal gaya, में बदल गया, me badal jata hai, में बदल जाता है,
        phir ho gaya, फिर हो गया""",
    "because": """क्योंकि, चूंकि, चूँकि, इसलिए, यानी, मतलब, हालांकि, हालाँकि, जैसे, जो, जहाँ, जब, कि,
        kyunki, kyonki, isliye, yani, matlab, halanki, jaise, jo, jab, ki, में, पर, se, से, mein,
        me, par, के लिए, ke liye, के अनुसार, ke anusar, जिसमें, jisme, bhale hi, भले ही, जब तक, jab
        tak, तब तक, kyuki, kyunke, kyoki, kyuke, kyunkee, kyun ki, क्यूंकि, क्योकि, कयोंकि, isi liye,
        इसीलिए, iss liye, is wajah se, इस वजह से, ki wajah se, की वजह से, ke karan, के कारण, is
        karan, इस कारण, iske karan, isse pata chalta hai, इससे पता चलता है, chunki, choonki, jaise
        ki, जैसे कि, जैसा कि, jaisa ki, udaharan, उदाहरण, udaharan ke liye, उदाहरण के लिए, matlab
        yeh ki, जिसके, jiske, jiska matlab, जिसका मतलब, jinka, जिनका, jahan, jaha, जिसने, jisne,
        taki, taaki, ताकि, ke dwara, के द्वारा, द्वारा, dwara, ke baad, के बाद, ke pehle, के अंदर,
        andar, अंदर, agarche, bawajood, के बावजूद, ke bawajood, chahe, चाहे, phir bhi, फिर भी, tak
        ki, jabki, जबकि, tabhi, तभी, तो इसलिए, to isliye, so isliye, ki madad se, की मदद से, लिए,
        liye, wajah, वजह, karan, कारण, bina kisi, unse, unme, ismein, isme, इसमें, usme, उसमें, ke
        andar""",
    "but": """लेकिन, मगर, परंतु, किन्तु, lekin, magar, parantu, par phir bhi, par fir bhi, पर फिर भी,
        परन्तु, किंतु, पर लेकिन, lakin, lekin fir bhi, mgr, बस इतना कि, hala ki""",
    "else": """पहले था, पहले, कल, अपडेट से पहले, मेरे लैपटॉप पर, दूसरी मशीन, मेरा दोस्त, दोस्त,
        सहकर्मी, होगा, होगी, pehle, kal, update se pehle, mere laptop par, dusri machine, mera dost,
        dost, hoga, hogi, kitab mein, था पहले, कल था, pichhle hafte, पिछले हफ्ते, pichle hafte,
        pichle saal, पिछले साल, pichhli baar, पिछली बार, pichli baar, parso, परसों, mere dost ka,
        mere dost ke, mere bhai, mera bhai, मेरा भाई, मेरे दोस्त, padosi, पड़ोसी, sahpathi, सहपाठी,
        classmate ka, roommate ka, teacher ne bola, teacher ne kaha, sir ne bola, sir ne kaha, sir
        ne bataya, सर ने बोला, सर ने कहा, madam ne kaha, किताब में, kitab me, book me, notes me,
        नोट्स में, internet par, internet pe, इंटरनेट पर, google par, google pe, गूगल पर, google
        kiya, chatgpt se, chatgpt ne, youtube par, youtube pe, यूट्यूब पर, wikipedia par, विकिपीडिया,
        copy kiya, copy kar, नकल, nakal, doosri machine, dusre computer, dusre laptop, doosre
        laptop, दूसरे कंप्यूटर, दूसरे लैपटॉप, दूसरी मशीन पर, ghar pe, ghar par, घर पर, office me,
        ऑफिस में, office wale, purane, purana, पुराना, पुराने, purani, पुरानी, windows par, windows
        pe, reboot ke baad, रीबूट के बाद, restart ke baad, reboot se pehle, रीबूट से पहले, update ke
        baad, होंगे, honge, hona tha, होना था, karna hai baad me, chahta, चाहता, pehle tha, pehle
        socha, pehle socha ki, pehle socha tha, पहले सोचा, पहले सोचा था, पहले सोचा कि, pehle laga,
        pehle laga tha, pehle laga ki, pehle laga tha ki, mujhe laga, mujhe laga ki, mujhe laga tha,
        mujhe laga tha ki, पहले लगा, पहले लगा था, मुझे लगा, मुझे लगा कि, मुझे लगा था, मुझे लगा था
        कि, maine socha, maine socha tha, maine socha ki, मैंने सोचा, मैंने सोचा था, मैंने सोचा कि,
        socha tha, सोचा था, pehle likha, पहले लिखा, pehle likha tha, पहले लिखा था""",
    "order": """अंक दो, पूरे अंक, mujhe pure, pure number do, marks do, number do, शिक्षक, sir
        please, pass kar do, pass kardo, पास कर दो, पास करो, marks dijiye, marks de do, marks dedo,
        अंक दीजिए, अंक दे, नंबर दो, number de do, number dedo, full marks do, pure marks, pure marks
        do, पूरे नंबर, पूरे नंबर दो, sahi maan lo, सही मान लो, sahi man lena, sir pass, kripya pass,
        कृपया पास, ignore karo, नज़रअंदाज़, nazarandaz, grade do, परीक्षक""",
    "blank": """पता नहीं, मुझे नहीं पता, मालूम नहीं, नहीं पता, अज्ञात, कुछ भी, pata nahi, mujhe nahi
        pata, malum nahi, maloom nahi, nahi pata, kuch bhi, bahut, बहुत, कौन जाने, kya pata, पता
        नही, bhul gaya, pata nhi, pta nahi, pta nhi, nhi pata, nahi pta, nhi pta, mujhe nhi pata,
        mujhe nahin pata, pata nahin, मुझे मालूम नहीं, mujhe malum nahi, malum nhi, koi idea nahi,
        कोई आइडिया नहीं, idea nahi, idea nhi, koi andaza nahi, कुछ पता नहीं, kuch pata nahi, samajh
        nahi aaya, समझ नहीं आया, samajh nhi aaya, samajh me nahi aaya, समझ में नहीं आया, nahi
        samjha, नहीं समझा, yaad nahi aa raha, याद नहीं, याद नहीं आ रहा, bhool gaya, भूल गया, भूल गई,
        bhul gayi, rab jane, bhagwan jane, भगवान जाने, kya malum, क्या पता, क्या मालूम, koi bhi, कोई
        भी, kuchh bhi, jo bhi, जो भी, sabhi option, koi jawab nahi, कोई जवाब नहीं, uttar nahi, उत्तर
        नहीं, nahi aata, नहीं आता, nahi kiya abhi, time nahi tha, समय नहीं था, chhod diya, छोड़ दिया,
        upar dekho, ऊपर देखो, upar dekhe, ऊपर देखें, bahut sare, बहुत सारे, skip kiya""",
    "none": """कोई नहीं, कुछ नहीं, शून्य, koi nahi, kuch nahi, koi bhi nahi, कोई भी नहीं, कोई
        मॉड्यूल नहीं, koi module nahi, shunya, दोनों में से कोई नहीं, दोनों नहीं, dono mein se koi
        nahi, dono nahi, koi bhi nahin, kuch bhi nahi, कुछ भी नहीं, kuch nhi, koi nhi, ek bhi nahi,
        एक भी नहीं, ek bhi nhi, koi module nhi, koi nahi mila, कोई नहीं मिला, kuch nahi mila, कुछ
        नहीं मिला, khali, खाली, khaali, zero hai, inme se koi nahi, इनमें से कोई नहीं, dono me se
        koi nahi, dono mein se koi bhi nahi, दोनों ही नहीं, output khali, koi output nahi, कोई
        मॉड्यूल लोड नहीं है, कोई मॉड्यूल लोड नहीं, koi module load nahi hai, koi module load nahi,
        koi bhi module load nahi hai""",
    "than": """की तुलना में, के मुकाबले, ki tulna mein, ki tulna me, ke mukable, की अपेक्षा, ki
        apeksha, ke muqable, ke mukabale, के मुक़ाबले, ke comparison me, ke compare me, की तुलना मे,
        ki tulna, की तुलना""",
    "more": """ज़्यादा, ज्यादा, अधिक, सबसे ज़्यादा, सबसे ज्यादा, सबसे अधिक, zyada, jyada, adhik, sabse
        zyada, sabse jyada, sabse adhik, jyaada, zyaada, jyda, sabse zyaada, sabse jyaada, sbse
        zyada, sabse jada, jada, अधिकतम बार, बहुत ज़्यादा, bahut zyada, bahut jyada, बहुत ज्यादा, काफ़ी
        ज़्यादा, kafi zyada, kaafi zyada, kafi jyada, काफी ज्यादा, sabse bada, सबसे बड़ा, bada, बड़ा,
        jeetta hai, aage hai, आगे है, sabse aage, pehle number par, पहले नंबर पर, pehle sthan par,
        sabse badi""",
    "less": """कम, सबसे कम, kam, sabse kam, sabse kam baar, सबसे कम बार, kam baar, bahut kam, बहुत
        कम, sabse chhota, सबसे छोटा, chhota, छोटा, doosre number par, dusre number par, दूसरे नंबर
        पर, दूसरे स्थान पर, dusre sthan par, teesre number par, तीसरे नंबर पर, sirf ek baar, सिर्फ एक
        बार, केवल एक बार, sirf do baar, aakhri number, पीछे है, piche hai""",
    "beaten": "से हारा, se hara, se kam hai, से हार गया, se peeche",
    "times": "गुना, बार, guna, gunaa, baar, bar, gunaa jyada, गुणा, dafa, दफ़ा, दफा, martaba, मर्तबा",
    "limit": """केवल, सिर्फ, सिर्फ़, बस, कुछ, अगर, यदि, में से, sirf, keval, bas, kuch, agar, yadi,
        mein se, सब नहीं, sab nahi, hamesha nahi, सिर्फ़ एक, sirf ek, केवल एक, bas ek, kuch hi, कुछ
        ही, kuch ek, कई, inme se ek, इनमें से एक, ek me, एक में, हमेशा नहीं, hamesha nahin, सारे
        नहीं, sare nahi, sabhi nahi, सभी नहीं, har jagah nahi, हर जगह नहीं, हर बार नहीं, har baar
        nahi, pura nahi, पूरा नहीं, puri tarah nahi, पूरी तरह नहीं, pura same nahi, आंशिक रूप से,
        agr, yadi ho, अगर हो, बशर्ते, basharte, matra, मात्र, tabhi jab, तभी जब, adhiktar, अधिकतर,
        zyadatar ka, baaki nahi""",
    "refer": """है, हैं, था, थी, थे, यह, वह, ये, वे, मैं, उत्तर, जवाब, यहाँ, hai, hain, tha, thi,
        yeh, ye, woh, wo, main, uttar, jawab, isse, इससे, इस, होता, hota, hoti, karta, करता, sakta,
        सकता, सब, सभी, sab, sabhi, h, hain ji, hota h, hoti hai, hote hai, hote hain, hote, रहता,
        rehta, rehti, raha hai, raha h, rha hai, rha h, rahi hai, रहा है, रही है, रहे हैं, aa raha,
        aa raha hai, aa rha hai, aa rahi hai, आ रहा, आ रहा है, आ रही है, ho jata hai, ho jata h, ho
        jaata hai, ho jata, ho jati hai, हो जाता है, हो जाता, हो जाती है, जाता है, jata hai, jata h,
        jata, जाता, jaata, ho gai, ho gayi, हो गई, हो गयी, gaya hai, गया है, gya, hui, hui hai, हुई,
        हुई है, huye, hue, हुए, huyi, hua hai, हुआ है, diya, दिया, diya hai, दिया है, deta, देता,
        deta hai, देता है, krta, krti, kar, कर, karta hai, करता है, karte hai, karte hain, करते हैं,
        karne, करने, karke, करके, inka, इनका, unka, उनका, inke, इनके, unke, उनके, iska, इसका, isko,
        इसको, उसे, usko, उसको, jab ki yeh, yahi, यही, wahi hai, vo, voh, ये सब, yeh sab, ye sab, इन,
        in sab, उन, un, apne, अपने, aap, आप, aapka, kya, क्या, sabka, सबका, sabki, सबकी, sabke, सबके,
        sab me, sab mein, सब में, सबमें, sabme, sare ke sare, mera jawab, मेरा जवाब, mera answer,
        मेरा उत्तर, mera uttar, answer hai, sakte, सकते, sakti, सकती, skta, skte, jaye, जाए, जाये,
        jaega, jayega""",
    "fill": """ज़ॉम्बी, जॉम्बी, bhai, yaar, kiye, har, wala, wale, wali, dikha raha, dikha rahi,
        फ़ोल्डर, फोल्डर, मेनू, स्क्रीन पर, डिस्क, डिस्क पर, disk, disk par, folder, screen, नंबर,
        number, गिनकर, ginkar, dikhaya, दिखाए, dikhaye, यानि, laptop, लैपटॉप, सर्वर, server, वर्शन,
        अक्षर है, mode, मोड, तुरंत, पैच, करना, चाहिए, किए, किया, हूँ, हो, उस, मेरा, मेरी, मेरे,
        मैंने, मुझे, हम, का, की, के, को, ने, एक, यहां, वहाँ, परिणाम, मान, संख्या, कुल, योग, नाम, अब,
        अभी, वर्तमान, ठीक ठीक, कर्नेल, मॉड्यूल, लोड, लोडेड, संस्करण, वर्ज़न, सिस्टम, मशीन, कंप्यूटर,
        कॉल, कॉल्स, पंक्ति, लाइन, फ़ाइल, फाइल, फ़ाइलें, प्रोग्राम, प्रक्रिया, प्रोसेस, स्थिति,
        अक्षर, पैरामीटर, विकल्प, कमांड, आउटपुट, सूची, दिखाता, दिखा, दिखाया, मिला, मिले, देखा, चल,
        रहा, रही, रहे, करती, करते, होती, होते, हुआ, गए, गया, गई, ही, तो, फिर, सबसे, बाद, the, hu,
        hun, ho, is, us, mera, meri, mere, maine, mujhe, hum, ka, ke, ko, ne, ek, yahan, javab,
        sankhya, kul, total, naam, ab, abhi, kernel, module, load, version, system, machine, call,
        line, file, program, process, dikhata, dikha, mila, mile, dekha, chal, raha, rahi, rahe,
        karti, kiya, hua, gaya, gayi, hi, to, toh, phir, sabse, aata, aaya, aya, लिखा, बताता, परम,
        धन्यवाद, नमस्ते, खोली, खोला, खोलता, पीआईडी, कुल मिलाकर, kul milakar, itne, utne, sare, सारे,
        शामिल, सक्षम, कंपाइल, बूट, लाइब्रेरी, इसके बाद, pid, ppid, code, कोड, shamil, boot, library,
        iske baad, wapas, ज़ोंबी, कंटेनर, टर्मिनल, शेल, स्क्रीन, विंडो, तालिका, कॉलम, मेमोरी, गिना,
        गिने, gine, gina, मिलता, milta, आता, आया, आई, aayi, दिखता, dikhta, बताया, bataya, छापा,
        chhapa, लौटाया, lautaya, सीमा, होस्ट, पहला, pehla, आखिर में, akhir mein, अंत में, ant mein,
        अपना, apna, अपनी, apni, उसका, uska, उसकी, uski, जिसका, jiska, चाइल्ड, चलाया, चलता, माउंट, और
        कुछ नहीं, aur kuch nahi, aur kuch nahin, zombie process, मरा हुआ, mara hua, marा, mar chuka,
        मर चुका, mar chuka hai, मर चुका है, mara hua hai, मरा हुआ है, pehle se, पहले से, pehle se
        hi, पहले से ही, पहले ही, pehle hi, dead hai, pehle se mara hua hai, पहले से मरा हुआ है,
        कंटेनरों, containers ke, contener, container ka, host ka, होस्ट का, होस्ट के, इस्तेमाल,
        istemal, istemaal, इस्तेमाल करता, इस्तेमाल करते, use karta, use karte, use karta hai, use
        karte hai, upyog, उपयोग, प्रयोग, sabhi container, करता हूँ, version number, system call,
        system calls, सिस्टम कॉल, सिस्टम कॉल्स, पैरेंट, माता-पिता, पेरेंट, parent ne, पैरेंट ने,
        वेट, wait nahi kiya, वेट नहीं किया, इंतज़ार, intezar, intzaar, ruk gaya, रुक गया, ruka,
        रुका, ruk gayi, hone, होने, process ko, सिग्नल, सिग्नल से, signal se, state me, state mein,
        स्टेट, अवस्था, avastha, sthiti, स्थिति में, sthiti me, akshar, letter hai, एग्ज़िट, exit
        code, एग्जिट कोड, एक्ज़िट कोड, status code, return hua, रिटर्न, print hua, print hota, print
        hota hai, प्रिंट हुआ, show karta, show kar raha, show ho raha, दिखा रहा, दिख रहा, dikh raha,
        dikh rha, dikhai deta, दिखाई देता, dikhai diya, nikla, निकला, aata hai, आता है, aaya hai,
        आया है, aa gaya, आ गया, milta hai, मिला है, mila hai, likha hai, लिखा है, likha, bola, बोला,
        bol raha, bata raha, बता रहा, batata hai, बताता है, chalaya, chalane par, चलाने पर, run
        kiya, run karne par, run karne pe, command se, कमांड से, uname se, mere system me, मेरे
        सिस्टम में, mere laptop me, मेरे लैपटॉप में, mere pc me, mere computer me, मेरे कंप्यूटर
        में, mere yahan, मेरे यहाँ, mere paas, मेरे पास, namaste, namaskar, नमस्कार, dhanyavaad,
        dhanyawad, shukriya, शुक्रिया, sir ji, sirji, namaste sir, नमस्ते सर, good morning sir,
        thank you sir, bro, dude, dekho, देखो, देखिए, dekhiye, suno, सुनो, waise, वैसे, acha, achha,
        accha, अच्छा, okay to, na yaar, matlab bas, kul milake, pura, पूरा, poora, पूरी तरह, puri
        tarah, बिल्कुल ही, ekdam, एकदम, bilkul hi, bahut hi, saara, सारा, saari, sari, सारी, दोनों,
        dono, dono ka, dono ke, dono me, दोनों में, pehli, पहली, pehle wala, dusra, doosra, दूसरा,
        aakhri, आखिरी, sirf itna, itna hi, इतना ही, bas itna, बस इतना, bas yahi, बस यही, fir, फिर
        से, iske, tab, तब, uske baad, उसके बाद, uske, उसके, se pehle wali, table me, टेबल, तालिका
        में, कॉलम में, line me, लाइन में, पंक्ति में, हेडर, memory me, disk pe, disk me, डिस्क में,
        disk pr, module hai, मॉड्यूल है, मॉड्यूल्स, मॉड्यूलों, के रूप में, ke roop me, ke roop mein,
        ke rup me, roop me, boot karte, boot hua, बूट हुआ, बूट किया, पैरामीटर्स, parameter hai,
        विकल्पों, naam ka, नाम का, program ka, प्रोग्राम है, chal rahi, चल रहा है, chal raha hai, चल
        रही, chalta hai, चलता है, sabse pehle, सबसे पहले, sabse pehla, सबसे पहला, number ka,
        नेटवर्क, command, कमांड ने, दिन से, din se, se chal raha hai, se chal raha, चालू, chalu, on
        hai, warjan, वर्जन, वर्जन है, version hai, संस्करण है, kernel version, कर्नेल वर्जन, कर्नेल
        संस्करण, load nahi hua, load nahi hai, load nahi kiya, load nhi hua, load nhi hai, load nahi
        hua hai, load nahi kiya hai, load nahi, sir, madam, chala jata, chala jata hai, चला जाता है,
        mare hue, मरे हुए, mare huye, pata nahi kyu, pata nahi kyun, पता नहीं क्यों""",
}

MARKS = {
    "but rather": "balki, बल्कि, lekin, लेकिन",
    "exclusive": "केवल, सिर्फ, sirf, bas, बस, सिर्फ़, keval, मात्र",
    "condition": "अगर, agar, यदि, yadi, बशर्ते",
    "reverse": "उल्टा, ulta",
    "jest": "मज़ाक, mazak, मजाक, मज़ाक कर रहा, mazak kar raha, majak",
    "cause": """क्योंकि, चूंकि, चूँकि, kyunki, kyonki, kyuki, kyunke, kyoki, kyun ki, क्यूंकि, ki
        wajah se, की वजह से, ke karan, के कारण""",
    "behind": """नहीं, नही, nahi, nahin, nhi, nai, नहीं है, nahi hai, ki jagah, की जगह, ke bajaye,
        के बजाय""",
    "hence": "इसलिए, isliye, isi liye, इसीलिए, is wajah se, to isliye",
    "seeing": """देखा, dekha, जाँचा, jancha, मिला, mila, लगता, lagta, check kiya, चेक किया, compare
        kiya, दिखा, dikha, देखा है, dekha hai, verify kiya""",
    "equals": "यानी, yani, मतलब, matlab, jiska matlab, जिसका मतलब",
    "person": "मैंने, maine, main, मैं, हमने, humne",
    "deed": "किया, kiya, चलाया, chalaya, run kiya, chala kar dekha, install kiya",
    "early": "पहले, pehle, pahle, shuru me, शुरू में, tha, था",
    "late": """बाद, अब, baad, ab, phir, fir, फिर, बाद में, baad me, baad mein, uske baad, उसके बाद,
        अंत में, ant me, ant mein""",
    "address": "पता",
    "many": "bahut, بہت",
    "permission": "अनुमति",
    "before it": "pehle, पहले",
    "another time": "jab, जब, तब",
    "unit": "सेकंड, प्रतिशत, सेकेंड, minute, मिनट, ghante, घंटे, din, दिन",
    "times": "बार, गुना, baar, guna",
    "more of it": "और, दूसरा, aur",
    "my": "mera, meri",
    "here": "यहाँ, यहां, मेरे, mera, mere, meri, yaha, yahan",
    "this": "यह, इस, is",
    "machine": "मशीन, machine, computer, laptop, कंप्यूटर, लैपटॉप, system, सिस्टम",
    "other": "दूसरे, पुराने, doosre, purane, दूसरी, doosri, dusri, dusre, purana, पुराना",
    "elsewhere": """दोस्त, dost, ghar, dost ka, dost ke, दोस्त का, दोस्त के, padosi, पड़ोसी, office,
        ऑफिस, bhai, भाई का""",
    "thought": "laga, laga tha, socha, सोचा, लगा, लगा था",
    "earlier": "पहले, pehle, pahle, tha, thi",
    "before": "था, थी, kal, कल, पहले",
    "now": "अब, ab, abhi, अभी",
    "but": "लेकिन, lekin, par, magar",
    "tells": "कहता, ke anusar, kehta, kehti, bolta, bola, कहा, kaha, ने कहा, ke hisab se",
    "final": """उत्तर, जवाब, uttar, jawab, final answer, antim uttar, अंतिम उत्तर, nishkarsh, निष्कर्ष,
        result, परिणाम""",
    "concludes": "yaani, यानी, matlab, to matlab, तो मतलब, yani ki, यानी कि, isliye",
    "doing so": "aisa karna, ऐसा करना, yeh karna",
    "nobody": "kisi ne nahi, किसी ने नहीं, kisi ne",
    "of course": "beshak, बेशक, zaroor, ज़रूर, bilkul, बिल्कुल",
    "of": "में से",
    "signs off": "dhanyavaad, धन्यवाद, shukriya, शुक्रिया",
    "besides": "bhi, भी",
    "is there": "है, hai, haan nahi, हाँ नहीं",
    "round number": "lakh, लाख, crore, करोड़",
    "call": "कॉल, कॉल्स",
    "without": "bina, के बिना, ke bina",
    "what is": "kya hai, क्या है",
    "even": "barabar, बराबर, dono, दोनों",
    "answers alone": "जी नहीं, ji nahi, ji nahin, nahi ji, nahi bhai, nahi yaar, nahi sir",
    "addressed": "sir, sirji, madam, सर",
    "seeks": "मिला, मिली, मिले, दिखा, दिखी, दिखे, दिखता, दिखती, देखा, पाया",
    "seeks in vain": """नहीं मिला, नहीं मिली, नहीं मिले, नहीं दिखा, नहीं दिखी, नहीं दिखे, नहीं
        दिखता, नहीं दिखती, nahi mila, nahi mili, nahi dikha, nahi dikhi, nahin mila, nahin
        dikha""",
    "able to": "सका, सकी, पाया",
    "mine": "मेरे लैपटॉप पर, mere laptop par, mere laptop pe, घर पर",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "still Z": "ab bhi Z, abhi bhi Z, अब भी Z, अभी भी Z, abhi bhi defunct, ab bhi defunct, अभी भी defunct",
    "loaded": """लोड, लोडेड, loaded hai, load hai, लोड है, loaded h, load h, load kiya hua, load
        kiya hua hai, लोड किया हुआ, लोड किया हुआ है, लोड हो गया, लोड हो गया है, load ho gaya, load
        ho gaya hai, load ho chuka hai, लोड हो चुका है, module load ho gaya hai, module loaded hai,
        मॉड्यूल लोड है, मॉड्यूल लोडेड है, लोडेड है, module ke roop me loaded, module ke roop me loaded
        hai, मॉड्यूल के रूप में लोड, मॉड्यूल के रूप में लोड है, मॉड्यूल के रूप में लोडेड, loaded as
        module hai, load hua hai, लोड हुआ है""",
    "built-in": """बिल्ट इन, अंतर्निहित, built in hai, बिल्ट इन है, kernel me built in, kernel me hi
        built in, kernel me built in hai, कर्नेल में बिल्ट इन, कर्नेल में अंतर्निहित, कर्नेल में निर्मित,
        kernel ke andar bana hua, kernel ka hissa, kernel ka hissa hai, कर्नेल का हिस्सा, कर्नेल का
        हिस्सा है, kernel me compiled, kernel me compile kiya hua, कर्नेल में कंपाइल, कर्नेल में बना
        हुआ, kernel me hi bana hua hai, inbuilt, inbuilt hai, inbuilt in kernel, इनबिल्ट""",
    "available": """उपलब्ध, uplabdh, available hai, available h, उपलब्ध है, uplabdh hai, available par
        loaded nahi, available hai par loaded nahi, available hai lekin loaded nahi, available hai
        lekin load nahi, available hai lekin load nahi hai, available hai par load nahi hai,
        available hai par load nahi hua, available hai magar loaded nahi, available lekin loaded
        nahi, available hai abhi load nahi kiya, available hai abhi load nahi hua, available hai
        load nahi hua, available hai load nahi hai, module available hai, module available hai abhi
        load nahi kiya, module available hai abhi load nahi hua, module available hai par load nahi
        hua, module available hai lekin load nahi, उपलब्ध लेकिन लोड नहीं, उपलब्ध पर लोड नहीं, उपलब्ध है
        लेकिन लोड नहीं है, उपलब्ध है पर लोड नहीं है, उपलब्ध है लेकिन लोड नहीं, उपलब्ध है लेकिन लोडेड
        नहीं, उपलब्ध है लेकिन लोडेड नहीं है, उपलब्ध है मगर लोड नहीं है, उपलब्ध है लेकिन लोड नहीं हुआ,
        उपलब्ध है लेकिन अभी लोड नहीं है, disk pe hai, disk par hai, डिस्क पर है, डिस्क पर मौजूद, डिस्क
        पर मौजूद है, disk pe hai load nahi hua, disk par hai load nahi hua, disk pe hai load nahi
        hai, disk par hai load nahi hai, disk pe hai par load nahi, disk pe hai par load nahi hua,
        disk pe hai lekin load nahi hua, disk par hai lekin load nahi hua, disk par hai par load
        nahi hua, disk pe hai lekin loaded nahi, disk par hai lekin loaded nahi, disk pe hai lekin
        load nahi hai, disk par hai lekin load nahi hai, डिस्क पर है लेकिन लोड नहीं है, डिस्क पर है पर
        लोड नहीं, डिस्क पर है लोड नहीं, डिस्क पर है लेकिन लोड नहीं हुआ, load nahi hai par available
        hai, load nahi hai lekin available hai, लोड नहीं है लेकिन उपलब्ध है""",
    "missing": """अनुपलब्ध, गायब, उपलब्ध नहीं, missing hai, गायब है, gayab, gayab hai, maujood nahi,
        maujud nahi hai, मौजूद नहीं, मौजूद नहीं है, available nahi, available nahi hai, available
        nhi hai, उपलब्ध नहीं है, uplabdh nahi, uplabdh nahi hai, disk par nahi, disk pe nahi hai,
        डिस्क पर नहीं है, nahi mila, नहीं मिला""",
    "stopped": """रुका हुआ, रुका हुआ है, ruka hua, ruka hua hai, ruk gaya hai, रुका, रोका गया, roka
        gaya, roka hua, रोका हुआ, stopped hai, stop ho gaya, stop ho jata hai, रुक जाता है, ruk jata
        hai, stopped state, paused hai, निलंबित""",
    "zombie": """ज़ोंबी, ज़ॉम्बी, जॉम्बी, जोंबी, zombie hai, zombie ho jata hai, zombie ban jata hai,
        ज़ॉम्बी बन जाता है, ज़ॉम्बी हो जाता है, ज़ॉम्बी प्रोसेस, zombi, zombie state, ज़ॉम्बी है""",
    "ready": "taiyar, तैयार, taiyaar",
    "loadable": """load karna padega, लोड करना होगा, load kar sakte, load ho sakta hai, load kiya ja
        sakta hai, लोड किया जा सकता है""",
    "unfit": "अनुपयुक्त, anupyukt, yogya nahi, योग्य नहीं, fit nahi, fit nahi hai",
    "version one": "pehla version, पहला संस्करण, संस्करण 1, वर्ज़न 1",
    "version two": "doosra version, दूसरा संस्करण, संस्करण 2, वर्ज़न 2",
    "same": """समान, एक ही, वही, एक जैसा, एक जैसे, saman, ek hi, wahi, same hai, same h,
        same hi hai, same hi, same to same, same to same hai, same kernel hai, समान हैं, समान है,
        एक समान, ek saman, ek jaisa, ek jaise, ek jaisi, एक जैसी, एक ही है, एक ही हैं, ek hi hai,
        ek hi hain, ek hi kernel, एक ही कर्नेल, वही है, wahi hai, vahi, wohi, barabar, बराबर,
        सेम, सेम है, match karta hai, match karte hai, match karte hain, मेल खाता, मेल खाते""",
    "shared": """share karte hai, share karte hain, share karta hai, share karte, साझा करते हैं,
        साझा करते, साझा करता""",
    "no kernel of its own": """apna kernel nahi hota, apna kernel nahi, अपना कर्नेल नहीं,
        अपना कर्नेल नहीं होता""",
    "no diff": """koi farak nahi, koi fark nahi, koi farq nahi, koi difference nahi,
        koi antar nahi, कोई अंतर नहीं, कोई फर्क नहीं, कोई फ़र्क नहीं, कोई भेद नहीं,
        farak nahi hai, fark nahi hai, farak nahi, fark nahi, अंतर नहीं है, फर्क नहीं है,
        alag nahi, alag nahi hai, अलग नहीं, अलग नहीं है, अलग नहीं हैं""",
    "different": """अलग, भिन्न, alag, alag alag, nahi alag, nahi alag hai, nahi alag hain,
        nahin alag hai, nhi alag hai, नहीं अलग, नहीं अलग है, नहीं अलग हैं, नहीं भिन्न,
        नहीं भिन्न हैं, अलग-अलग, अलग अलग, alag hai, alag hain, अलग हैं, अलग है, भिन्न हैं,
        farak hai, fark hai, farak, fark, farq, फर्क, फ़र्क, अंतर, अंतर है, antar, antar hai,
        difference hai, different hai, different h, juda, judaa""",
    "own": """apna kernel, apna apna kernel, अपना कर्नेल, अपना अपना कर्नेल, अपना-अपना,
        apna alag kernel, khud ka kernel, खुद का कर्नेल, ख़ुद का कर्नेल""",
    "use the host's kernel": """host ka kernel use karta hai, host ka kernel use karte hai,
        host ka kernel use karte hain, host kernel use karta hai, host kernel use karte hai,
        होस्ट का कर्नेल इस्तेमाल करते हैं, होस्ट का कर्नेल इस्तेमाल करता है, होस्ट का ही कर्नेल,
        host ka hi kernel""",
    "another kernel": "doosra kernel, dusra kernel, दूसरा कर्नेल, अन्य कर्नेल",
    "distribution": "वितरण, डिस्ट्रो, डिस्ट्रीब्यूशन",
    "image": "इमेज",
    "os": "ऑपरेटिंग सिस्टम, ओएस",
    "filesystem": "फाइल सिस्टम, फ़ाइल सिस्टम",
    "libraries": "लाइब्रेरी",
    "packages": "पैकेज",
    "hostname": "होस्टनेम",
    "userland": "यूज़रलैंड",
    "kernel": "कर्नेल, कर्नल, karnel, kernal",
    "gone": """हटता, गायब हो, hat jata, हट जाता, हट जाएगा, hat jaega, hat jayega, khatam ho jata,
        khatam hota, ख़त्म, खत्म, खत्म हो जाता, ख़त्म हो जाता, खत्म करता, gayab, gayab ho jata,
        gayab hota, गायब हो जाता, गायब होता, hatega, hategi, हटेगा, jaata rehta, chala jata,
        hat ta, हट जाती""",
    "removes": """hatata, hatta, mar jata, hata deta, hata deti, hata sakta, hata sakte,
        hata dega, hataya, hatayega, hatana, hata di jati, hata diya, remove karta,
        remove kar deta, remove ho jata, remove hota, remove kar sakta, remove ho jayega,
        remove kar dega, rimuv, delete karta, delete ho jata, delete hota, delete kar deta,
        kill karta, kill ho jata, kill kar deta, kill hota, kill kar sakta, kill kar sakte,
        मारता, मार देता, मार सकता, मार सकते, मर जाता, मार देती, maarta, maar deta, maar sakta,
        maar sakte, maar deti, mar jayega, marta, mar sakta, khatam, khatam karta,
        khatam kar deta, साफ करता, saaf karta, clean karta, nikal deta, निकाल देता, मरता, मरेगा,
        marega, हटाता, हटा देता, हटा सकता, हटाया, हटाएगा, हटाना""",
    "works": """असर, asar, असर होता, asar hota, asar karta, kaam karta, काम करता, काम आता,
        kaam aata, fayda, फायदा, फ़ायदा""",
    "stays": """रहता, बना रहता, rehta, bana rehta, रहता है, रहेगा, rahega, rehta hai, rahta, rahta
        hai, रह जाता, reh jata, rah jata, बना रहेगा, bana rahega, wahi rehta, वहीं रहता, tab bhi
        rehta, abhi bhi hai, abhi bhi rehta, अभी भी है, अब भी है, ab bhi hai, फिर भी रहता""",
    "already dead": """pehle se mara hua, pehle se mara, already mara hua, already dead hai,
        already mar chuka, already mara hua hai, पहले से मरा, पहले से मरा हुआ, पहले ही मर चुका,
        पहले से ही मरा हुआ, पहले ही मरा हुआ, mara hua hai, मरा हुआ है, mara hua kaise marega""",
    "no effect": """कोई असर नहीं, koi asar nahi, koi fayda nahi, कोई फायदा नहीं, कोई फ़ायदा नहीं,
        koi effect nahi, kuch nahi hota, कुछ नहीं होता, kuch nahi hoga, कुछ नहीं होगा, kuch nhi
        hota, बेकार, bekar, bekaar, बेअसर, beasar, kaam nahi karta, kaam nahi karti, काम नहीं करता,
        kaam nahi aata, काम नहीं आता, kuch nahi hua, कुछ नहीं हुआ""",
    "not possible": """nahi mar sakta, नहीं मार सकते, maar nahi sakte, मार नहीं सकते,
        kill nahi kar sakte, kill nahi ho sakta""",
    "zombies": "ज़ॉम्बी, जॉम्बी, ज़ोंबी, जोंबी",
    "parent": "पैरेंट, पेरेंट, माता-पिता, अभिभावक",
    "reboot": "रीबूट, रीस्टार्ट",
    "reap": "reap karta",
    "module": "मॉड्यूल, module",
    "times": "बार, baar",
    "correct": "सही",
    "incorrect": "ग़लत, गलत",
    "v1 and v2": "v1 aur v2",
}

DURATIONS = {
    "millisecond": "मिलीसेकंड, मिलीसेकेंड",
    "second": "सेकंड, सेकेंड, second, sec",
    "minute": "मिनट, minute, मिनिट",
    "hour": "घंटा, घंटे, ghanta, ghante, ghanton, घंटों, घण्टे, घण्टा",
    "day": "दिन, din, दिनों, dinon",
    "week": "सप्ताह, हफ़्ते, hafta, hafte, हफ्ता, हफ्ते",
}

SIZES = {
    "byte": "बाइट",
}

MULTIPLES = {
    2: "दुगना, dugna, दोगुना, doguna, duguna, दुगुना",
    3: "तिगुना, tiguna, तीगुना",
    4: "चौगुना, chauguna, chaguna",
    5: "पाँचगुना, पांचगुना, panchguna",
    6: "छहगुना, छगुना, chhguna, chheguna, chhahguna",
    7: "सातगुना, saatguna",
    10: "दसगुना, dasguna",
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

# "curl ne ls se 6 guna zyada calls kiye": what one is measured by stands before how much.
TIMES_OF = (
    (
        r"\b([a-z]+) (?:se|की तुलना में|से) ((?:[^\s,;.]+ ){0,2}?\d[\d.]* (?:guna|गुना|times|baar)(?: [^\s,;.]+){0,3})",
        r"\2 than \1",
    ),
)
