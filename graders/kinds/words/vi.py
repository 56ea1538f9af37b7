"""Vietnamese, with its accents or without."""

WORDS = {
    "yes": """có, vâng, dạ, dạ có, dạ vâng, ừ, ừm, đúng, đúng vậy, đúng rồi, đúng thế, đúng là,
        chính xác, tất nhiên, dĩ nhiên, đương nhiên, chắc chắn, chắc chắn rồi, đồng ý, hoàn toàn
        đúng, có chứ, có ạ, đúng ạ, phải rồi, quả thật, luôn luôn, không nghi ngờ gì, không có
        ngoại lệ, không ngoại lệ, ừa, vâng ạ, vâng vâng, dạ dạ, uh huh, yep, đúng đúng, ừ ừ""",
    "no": """không, không hề, không bao giờ, chẳng, chả, hoàn toàn không, dĩ nhiên là không, dĩ
        nhiên không, tất nhiên không, tất nhiên là không, không đâu, không ạ, dạ không, không nhé,
        tuyệt đối không, chắc chắn không, đừng hòng, không đời nào, chẳng hề, hổng, khum, không
        không, hem, còn lâu""",
    "not": """không phải, không phải là, chưa, không thể, đâu có, đâu phải, chẳng phải, không
        ai, chưa từng, chưa bao giờ, chưa phải, chưa phải là, cũng không, cũng không phải,
        không hề có, đếch, không nằm""",
    "wrong": """sai, sai rồi, là sai, không đúng, không chính xác, nhầm, sai lầm, không phải
        vậy, không phải thế, ngược lại, điều ngược lại, nói đùa, đùa thôi, đùa, bịa, vô lý,
        không hợp lệ, đã xóa, gạch bỏ, không đúng vậy, sai bét, nói dối, bị thiếu, quá nhiều,
        quá ít, quá cao, quá thấp, đã tắt, bị tắt""",
    "untrue": """không đúng là, không đúng rằng, không đúng khi nói, sai khi nói, tôi không
        nghĩ, tôi không nghĩ là, tôi không nghĩ rằng, không nghĩ là, tôi không tin, tôi không
        tin là, tôi không tin rằng, không có chuyện, không có chuyện là, tôi nghi ngờ, tôi nghi
        ngờ rằng, không phải là tôi nghĩ, làm gì có""",
    "leave": """không tính, không kể, không bao gồm, bỏ, bỏ qua, loại trừ, chưa tính, chưa kể,
        không gồm""",
    "except": """ngoại trừ, trừ, trừ ra, thay vì, thay cho, không còn, không còn là, khác với,
        tất cả trừ, mọi thứ trừ, bất cứ thứ gì trừ, bất kỳ cái gì trừ, mọi chữ trừ, không
        giống, khác""",
    "hedge": """có thể, có thể là, có thể đã, có lẽ, có lẽ là, chắc, chắc là, hình như, hình
        như là, dường như, có vẻ, có vẻ như, có vẻ là, tôi đoán, tôi đoán là, đoán, đoán là,
        đoán mò, phỏng đoán, không chắc, không chắc chắn, tôi không chắc, tôi không chắc chắn,
        chưa chắc, chưa chắc chắn, không chắc lắm, tùy, tùy thuộc, còn tùy, đôi khi, thỉnh
        thoảng, một phần nào, nghe nói, nghe đâu, nếu tôi nhớ đúng, nếu tôi không nhầm, nếu
        không nhầm, nếu nhớ không nhầm, nếu tôi nhớ không nhầm, theo tôi nhớ, theo trí nhớ,
        theo tôi biết, hẳn là, hẳn, ắt hẳn, lẽ ra, đáng lẽ, đáng lẽ là, giả sử, thường, thường
        thường, thông thường, thường thì, thường là, về lý thuyết, trên lý thuyết, lý thuyết,
        hy vọng, hi vọng, mong là, chưa kiểm tra, chưa chạy, không kiểm tra, chưa thử, vừa có
        vừa không, có và không, không và có, có hoặc không, hay không, hay sao, nghi ngờ, liệu,
        hên xui, bừa, ai biết, ai mà biết, cá là, tôi cá, tôi cá là, có khi, chừng như, nói
        chung, chung chung, không nhất thiết, nên là, phải chăng, ước, có phải""",
    "or": "hoặc, hoặc là, hay, hay là",
    "and": """và, cùng với, cũng, với, cộng, cộng với, thêm, kèm, kèm theo, cũng như, đồng
        thời, ngoài ra, và cả, cả hai""",
    "about": """khoảng, xấp xỉ, gần, gần như, tầm, chừng, ước chừng, hầu như, gần bằng, khoảng
        chừng, tương đương khoảng, ước tính, cỡ khoảng, trung bình""",
    "bound": """ít nhất, ít nhất là, tối thiểu, tối đa, không quá, không dưới, không ít hơn,
        không nhiều hơn, trở lên, trở xuống, đến, cho đến, giữa, gấp đôi, gấp ba, nửa, một nửa,
        hoặc hơn, hoặc nhiều hơn, hoặc ít hơn, hoặc mới hơn, hoặc cao hơn, mới hơn, cũ hơn, ít
        ra""",
    "over": "lâu hơn, hơn, nhiều hơn, lớn hơn, cao hơn, trên, vượt quá, quá, hơn cả, trên mức",
    "under": "dưới, ít hơn, nhỏ hơn, thấp hơn, chưa đến, chưa tới, chưa đầy",
    "fix": """xin lỗi, à không, ồ không, ấy không, không khoan, khoan, khoan đã, đợi đã, chờ
        đã, đợi chút, nhầm rồi, tôi nhầm, tôi đã nhầm, ý tôi là, ý là, sửa lại, sửa, đã sửa,
        đính chính, chính xác hơn, chính xác hơn là, thực ra, thật ra, thực ra là, thật ra là,
        thực tế là, nhưng thực ra, nói đúng hơn, đúng hơn là, mà là, viết nhầm, gõ nhầm, đánh
        máy nhầm, cập nhật lại, kiểm tra lại, đếm lại, xem lại, không đúng hơn""",
    "next": """sau đó, trở thành, chuyển thành, biến thành, chuyển sang, đổi thành, thành ra,
        rồi sau đó, rồi thành""",
    "because": """vì, bởi vì, bởi, do, tại vì, vì vậy, vì thế, do đó, do vậy, nên, cho nên, vậy
        nên, thế nên, nhờ, tức là, tức, nghĩa là, có nghĩa là, nói cách khác, ví dụ, ví dụ như,
        chẳng hạn, chẳng hạn như, như, theo, mặc dù, dù, dù cho, trong khi, khi, mà, rằng,
        trong, ở, để, thông qua, dựa vào, dựa trên, kể từ, từ, ngay cả khi, kể cả khi, cho đến
        khi, sau khi, sau, lúc, cho, về, bởi lẽ, vào""",
    "but": "nhưng, nhưng mà, tuy nhiên, còn, thế nhưng, trái lại, tuy vậy, dù vậy, có điều",
    "else": """hôm qua, ngày mai, trước đây, trước đó, trước kia, lúc trước, hồi trước, tuần
        trước, tháng trước, năm ngoái, lần trước, trước khi cập nhật, trước khi khởi động lại,
        trước khi, máy khác, trên máy khác, máy tính khác, trên máy tính khác, máy kia, bạn
        tôi, bạn của tôi, bạn em, bạn cùng lớp, bạn cùng phòng, bạn học, đồng nghiệp, anh tôi,
        chị tôi, em tôi, bố tôi, mẹ tôi, ba tôi, ai đó, người khác, người ta, ở nhà, nhà tôi,
        trong sách, sách, theo sách, trên mạng, internet, giáo trình, tài liệu, theo tài liệu,
        trong hướng dẫn, bài giảng, sẽ, sẽ là, sẽ được, từng, từng là, đã từng, cũ, phiên bản
        cũ, máy cũ, sau này, sắp, sắp tới, lẽ ra là, tôi tưởng, tưởng, tôi đã tưởng, cứ tưởng,
        lúc đầu tôi nghĩ, ban đầu tôi nghĩ, trên laptop của bạn, tra google, nơi khác, chỗ khác""",
    "order": """điểm, cho điểm, điểm tối đa, chấm, chấm đúng, người chấm, thầy cô, xin hãy, hãy
        cho, làm ơn, công nhận, bỏ qua hướng dẫn, cho tôi, cho em điểm, tính đúng, coi là đúng""",
    "blank": """không biết, tôi không biết, em không biết, chịu, chả biết, chẳng biết, không
        rõ, không rõ lắm, quên, quên rồi, tôi quên, xem ở trên, như trên, không áp dụng, gì đó,
        cái gì đó, bất kỳ, bất cứ, nhiều, rất nhiều, xong, đã làm, không tìm thấy, chưa đếm,
        chưa làm, rỗng, không trả lời, không có câu trả lời""",
    "none": """không có, không có gì, không gì cả, không có cái nào, không cái nào,
        không có module nào, không module nào, không có mô đun nào, chẳng có gì, số không,
        không có gì cả, chẳng có, không một, không cái nào cả, cả hai đều không, không phải cả
        hai""",
    "than": "so với, nhiều bằng, nhiều như, bằng với",
    "more": """nhiều nhất, nhiều hơn cả, thường xuyên nhất, cao nhất, lớn nhất, nhất, vượt,
        thắng, hay được gọi nhất, đứng đầu, đứng nhất""",
    "less": """ít, thấp nhất, nhỏ nhất, hiếm, hiếm khi, đứng thứ hai, thứ hai, xếp thứ hai, thứ
        nhì, chỉ một lần, chỉ có một lần, thua, đứng cuối, cuối bảng, ít được gọi nhất, được
        gọi ít nhất, thứ ba""",
    "beaten": "bị vượt, thua bởi",
    "times": "lần, gấp",
    "limit": """chỉ, chỉ có, mỗi, duy nhất, một số, vài, một vài, nếu, nếu như, một trong, một
        phần, một phần của, trừ khi, miễn là, với điều kiện, không phải tất cả, không phải lúc
        nào cũng, không phải lúc nào, không phải luôn, không phải mọi, chỉ khi, không hẳn, đa
        số""",
    "refer": """là, này, đó, kia, nó, tôi, mình, em, ta, chúng tôi, đây, đã, đang, bị, được,
        thì, câu trả lời, đáp án, trả lời, ở đây, tất cả, các, cái, của, vẫn, đều, ạ, nhé, thế,
        vậy, một, ra, lại, nào, việc, điều, có một, có các, vẫn có, vẫn còn, vẫn là, đều là,
        đều có, đó là, đây là, cả, chiếc, hiện có, hết, luôn, sự""",
    "fill": """máy, máy của tôi, máy tôi, của tôi, máy tính, máy ảo, máy chủ, máy em, laptop,
        nhân, hạt nhân, kernel, nhân linux, phiên bản, bản, mô đun, môđun, module, số module, số
        lượng, số, con số, tổng, tổng số, tổng cộng, tên, tên là, gọi, gọi là, được gọi, lời gọi,
        lời gọi hệ thống, cuộc gọi, cuộc gọi hệ thống, hệ thống, hệ điều hành, dòng, dòng đầu,
        dòng đầu tiên, hàng, cột, bảng, tiêu đề, dòng tiêu đề, tệp, tập tin, file, thư mục, đĩa, ổ
        đĩa, chương trình, tiến trình, quá trình, tiến trình cha, tiến trình con, trạng thái, mã
        trạng thái, ký tự, chữ, chữ cái, kí tự, chữ hoa, tham số, tùy chọn, lệnh, câu lệnh, đầu
        ra, kết quả, kết quả là, danh sách, đầu tiên, trước tiên, đầu, ban đầu, lúc đầu, cuối,
        cuối cùng, cuối cùng là, hiện tại, hiện nay, bây giờ, hiện, đang chạy, chạy, khởi động, đã
        khởi động, bắt đầu, tải, nạp, đã tải, đã nạp, được tải, được nạp, hiển thị, hiện ra, cho
        thấy, cho biết, in, in ra, xuất, xuất ra, trả về, báo, ghi, viết, nói, thấy, tôi thấy, em
        thấy, nhìn thấy, nhìn, xem, tìm thấy, tìm được, đếm, đếm được, tôi đếm được, nghĩ, tôi
        nghĩ, tôi nghĩ là, tôi nghĩ rằng, em nghĩ, tin, tin là, theo tôi, cảm ơn, xin chào, chào,
        mở, đã mở, đọc, đã đọc, dùng, sử dụng, đang dùng, đang sử dụng, mã thoát, mã trả về, mã
        kết thúc, thoát, kết thúc, đã kết thúc, vỏ, shell, cửa sổ, màn hình, thiết bị đầu cuối, bộ
        nhớ, thư viện, trình nạp, liên kết, vùng chứa, container, các container, người dùng, dịch
        vụ, mạng, lệnh mạng, thiết bị, trình điều khiển, ranh giới, chuyển, chuyển đổi, lần
        chuyển, vượt ranh giới, bật, được bật, đã bật, biên dịch, được biên dịch, xây dựng, bao
        gồm, gồm, thuộc, liên quan, liên quan đến, tồn tại, mục tiêu, cần, cần thiết, rồi, ngay,
        ngay lập tức, trực tiếp, cùng lúc, mặc định, được gắn, còn lại, thật sự, rất, chính, chính
        là, riêng, của riêng, hai, nhận được, truyền, được truyền, tín hiệu, bị dừng, thế thôi,
        vậy thôi, chỉ vậy thôi, hết rồi, không gì khác, không còn gì khác, không có gì khác, không
        có gì khác nữa, đơn giản, bình thường, giá trị, trị, số hiệu, pid, ppid, id, ubuntu,
        debian, fedora, linux, chiếm, trên máy, trên máy tôi, trên máy của tôi, còn đó, vẫn còn
        đó, hoạt động, làm việc, từ khóa, xin, dạng, ở trạng thái, trong trạng thái, lúc này, mỗi
        dòng, ký hiệu, bên trái, bên phải, bên dưới, phía trên, nhau, với nhau, lẫn nhau, gì
        cả""",
}

# Words that are these with their accents alone; without them they are others of the table.
ACCENTED = {
    "about": "cỡ, độ",
    "and": "lẫn",
    "because": "bằng, tại, nơi, tuy",
    "blank": "trống",
    "bound": "tới",
    "fill": "chứa, gắn, mã",
    "hedge": "tạm",
    "order": "thầy",
    "refer": "chúng, mọi, những",
}

MARKS = {
    "exclusive": "chỉ",
    "nobody": "không ai",
    "condition": "nếu, nếu như, trừ khi, miễn là, với điều kiện",
    "reverse": "ngược lại, đảo ngược, ngược",
    "jest": "nói đùa, đùa thôi, đùa",
    "cause": "vì, bởi vì, bởi, tại vì",
    "hence": "vì vậy, vì thế, do đó, do vậy, nên, cho nên, vậy nên, thế nên",
    "seeing": "thấy, nhìn, xem, nghĩ, tìm thấy, kiểm tra, đếm",
    "equals": "tức là, nghĩa là, có nghĩa là",
    "person": "tôi, mình, em, chúng tôi",
    "deed": "chạy, làm, đã làm, đã chạy",
    "place": "trên, dưới",
    "from": "từ",
    "to": "đến, sang, thành",
    "early": "trước, ban đầu, lúc đầu, đầu tiên, trước đó",
    "late": "sau đó, sau, bây giờ, cuối cùng, rồi",
    "countable": "tệp, tiến",
    "is there": "có",
    "unit": "giây, phút, giờ, ngày",
    "round number": "nghìn, triệu",
    "final": "trả lời, đáp án, kết luận",
    "concludes": "tức là, nghĩa là",
    "addressed": "thầy",
    "seeks": "thấy, tìm thấy, tìm ra, tìm được, nhìn thấy, phát hiện, nhận thấy",
    "seeks in vain": """không thấy, không tìm thấy, không tìm ra, không tìm được, không nhìn
        thấy, không phát hiện, không phát hiện ra, không nhận thấy, chưa thấy""",
    "able to": "có thể",
    "impossible": "không thể",
    "mine": "ở nhà, trên laptop của tôi",
    "outside of it": "máy chủ, máy thật, bên ngoài, ngoài, laptop, máy tính, host",
    "inside of it": "container, bên trong, trong",
    "each place": "tất cả, cả hai, mọi nơi, đều",
    "there too": "cũng",
}

# What a question may list in English: choices, words that mean yes or no, things that it speaks of.
TERMS = {
    "version one": "phiên bản 1, phiên bản một",
    "version two": "phiên bản 2, phiên bản hai",
    "loaded": """đã tải, đã được tải, được tải, đã nạp, được nạp, đã được nạp, nạp dưới dạng
        module, đã load, được load, đã tải dưới dạng module""",
    "built-in": """tích hợp, tích hợp sẵn, được tích hợp, tích hợp trong nhân, tích hợp sẵn
        trong nhân, có sẵn trong nhân, biên dịch sẵn trong nhân, được biên dịch vào nhân, dựng
        sẵn, nằm trong nhân""",
    "available": """có sẵn, có sẵn nhưng chưa được tải, có sẵn nhưng chưa nạp, có sẵn nhưng
        chưa tải, có sẵn nhưng chưa được nạp, trên đĩa, có trên đĩa, có trên đĩa nhưng chưa
        được tải, trên đĩa nhưng chưa được tải, trên đĩa nhưng chưa nạp, khả dụng, sẵn có""",
    "missing": "thiếu, không tồn tại, không có sẵn, không khả dụng, bị thiếu",
    "stopped": "đã dừng, dừng, bị dừng, tạm dừng, bị tạm dừng",
    "zombie": "tiến trình zombie, xác sống",
    "ready": "sẵn sàng",
    "loadable": "có thể tải, có thể nạp, tải được, nạp được",
    "unfit": "không phù hợp, không đủ điều kiện",
    "same": "giống nhau, giống, như nhau",
    "shared": "dùng chung, chia sẻ",
    "different": "khác nhau, khác, khác biệt, không giống, không giống nhau, không trùng",
    "own": "riêng",
    "kernel": "nhân",
    "gone": "biến mất",
    "removes": "loại bỏ, giết được, bị xóa, xóa, xoá, xóa được, xoá được",
    "stays": "vẫn còn, còn đó, vẫn ở đó",
    "no effect": "vô ích",
    "process": "tiến trình",
    "parent": "cha",
    "module": "mô đun",
    "times": "lần",
    "assessment": "đánh giá",
    "v1 and v2": "v1 va v2",
    "no diff": """không có gì khác, không có gì khác nhau, không khác gì, không khác nhau, không
        khác gì nhau""",
}

DURATIONS = {
    "second": "giây",
    "minute": "phút",
    "hour": "giờ, tiếng",
    "day": "ngày",
    "week": "tuần",
}

NUMBERS = {
    1: "một",
    2: "hai",
    3: "ba",
    4: "bốn",
    5: "năm, lăm",
    7: "bảy, bẩy",
    8: "tám",
    9: "chín",
    10: "mười, mươi",
    11: "mười một",
    16: "mười sáu",
    21: "hai mươi mốt, hai mốt",
    26: "hai mươi sáu",
    60: "sáu mươi",
    71: "bảy mươi mốt, bảy mốt",
    100: "trăm",
    1000: "nghìn, ngàn",
}
