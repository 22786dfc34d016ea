// Made by build/lexicon/emoji.ts from Unicode CLDR 48 (Unicode-3.0); see README.md beside this file.
export default `😀 mặt cười toe toét
😃 mặt cười miệng há với mắt to
😄 mặt cười miệng há mắt cười
😁 mặt cười nhe răng và mắt cười
😆 mặt cười miệng há mắt nhắm chặt
😅 mặt cười toát mồ hôi
🤣 mặt cười lăn cười bò
😂 mặt cười với nước mắt vui sướng
🙂 mặt cười mỉm
🙃 mặt lộn ngược
🫠 mặt tan chảy
😉 mặt nháy mắt
😊 mặt cười híp mắt
😇 mặt cười có hào quang
🥰 mặt cười với ba trái tim
😍 mặt cười mắt hình trái tim
🤩 ngưỡng mộ
😘 mặt đang hôn gió
😗 mặt hôn
☺ mặt cười
😚 mặt hôn mắt nhắm
😙 mặt hôn mắt cười
🥲 mặt cười với nước mắt
😋 mặt thưởng thức món ngon
😛 mặt lè lưỡi
😜 mặt lè lưỡi nháy mắt
🤪 mặt làm trò hề
😝 mặt thè lưỡi mắt nhắm chặt
🤑 mặt có tiền ở miệng
🤗 mặt ôm
🤭 mặt với tay che miệng
🫢 mặt với cặp mắt mở to và tay che miệng
🫣 mặt hé mắt nhìn trộm
🤫 mặt ra dấu suỵt
🤔 mặt suy nghĩ
🫡 mặt chào
🤐 mặt có miệng bị kéo khóa
🤨 mặt với lông mày rướn lên
😐 mặt trung lập
😑 mặt vô cảm
😶 mặt không có miệng
🫥 mặt có đường viền chấm chấm
😏 mặt cười khẩy
😒 mặt buồn
🙄 mặt có mắt đu đưa
😬 mặt nhăn nhó
🤥 mặt nói dối
🫨 mặt lắc
😌 mặt nhẹ nhõm
😔 mặt trầm ngâm
😪 mặt buồn ngủ
🤤 mặt chảy dãi
😴 mặt đang ngủ
🫩 mặt có túi mắt
😷 mặt đeo khẩu trang y tế
🤒 mặt có miệng ngậm nhiệt kế
🤕 mặt đeo băng đầu
🤢 mặt buồn nôn
🤮 mặt nôn mửa
🤧 mặt hắt hơi
🥵 mặt nóng
🥶 mặt lạnh
🥴 mặt choáng váng
😵 mặt chóng mặt
🤯 đầu nổ tung
🤠 mặt đội mũ cao bồi
🥳 mặt tiệc tùng
🥸 mặt trá hình
😎 mặt cười đeo kính
🤓 mặt mọt sách
🧐 mặt với kính một mắt
😕 mặt bối rối
🫤 mặt có miệng xiên
😟 mặt lo lắng
🙁 mặt hơi cau mày
☹ mặt cau mày
😮 mặt có miệng há
😯 mặt làm thinh
😲 mặt kinh ngạc
😳 mặt đỏ ửng
🫪 mặt méo
🥺 mặt cầu xin
🥹 mặt kìm nén nước mắt
😦 mặt cau miệng há
😧 mặt đau khổ
😨 mặt sợ hãi
😰 mặt lo lắng và toát mồ hôi
😥 mặt thất vọng nhưng nhẹ nhõm
😢 mặt khóc
😭 mặt khóc to
😱 mặt la hét kinh hãi
😖 mặt xấu hổ
😣 mặt kiên nhẫn
😞 mặt thất vọng
😓 mặt chán nản với mồ hôi
😩 mặt kiệt sức
😫 mặt mệt mỏi
🥱 mặt đang ngáp
😤 mặt có mũi đang phì hơi
😡 mặt hờn dỗi
😠 mặt giận giữ
🤬 mặt có các ký hiệu trên miệng
😈 mặt cười có sừng
👿 mặt giận giữ có sừng
💀 đầu lâu
☠ đầu lâu xương chéo
💩 đống phân
🤡 mặt hề
👹 mặt quỷ
👺 yêu tinh
👻 ma
👽 người ngoài hành tinh
👾 quái vật ngoài hành tinh
🤖 mặt rô bốt
😺 mặt mèo cười tươi
😸 mặt mèo cười tươi với hai mắt híp lại
😹 mặt mèo có nước mắt vui sướng
😻 mặt mèo cười mắt hình trái tim
😼 mặt mèo cười gượng
😽 mặt mèo hôn mắt nhắm
🙀 mặt mèo mệt lử
😿 mặt mèo đang khóc
😾 mặt mèo hờn dỗi
🙈 khỉ không nhìn điều xấu
🙉 khỉ không nghe điều xấu
🙊 khỉ không nói điều xấu
💌 thư tình
💘 trái tim với mũi tên
💝 trái tim với ruy băng
💖 trái tim lấp lánh
💗 trái tim lớn dần
💓 trái tim đang đập
💞 trái tim xoay vòng
💕 hai trái tim
💟 hình trang trí trái tim
❣ dấu chấm than hình trái tim đậm
💔 trái tim tan vỡ
❤ trái tim màu đỏ
🩷 trái tim màu hồng
🧡 trái tim màu cam
💛 trái tim màu vàng
💚 trái tim màu lục
💙 trái tim màu lam
🩵 trái tim màu xanh dương nhạt
💜 trái tim màu tím
🤎 trái tim màu nâu
🖤 trái tim màu đen
🩶 trái tim màu xám
🤍 trái tim màu trắng
💋 dấu nụ hôn
💯 một trăm điểm
💢 biểu tượng giận giữ
🫯 đám mây chiến đấu
💥 va chạm
💫 choáng váng
💦 giọt mồ hôi
💨 lao đi
🕳 lỗ
💬 bong bóng lời nói
🗨 bong bóng lời nói trái
🗯 bong bóng góc phải
💭 bong bóng suy nghĩ
💤 buồn ngủ
👋 vẫy tay
🤚 mu bàn tay giơ lên
🖐 tay xòe ngón giơ lên
✋ bàn tay giơ lên
🖖 tay thần lửa
🫱 bàn tay hướng sang bên phải
🫲 bàn tay hướng sang bên trái
🫳 bàn tay có lòng bàn tay hướng xuống
🫴 bàn tay có lòng bàn tay hướng lên
🫷 bàn tay đẩy sang trái
🫸 bàn tay đẩy sang phải
👌 bàn tay làm dấu OK
🤌 ngón tay khum lại
🤏 tay chụm
✌ tay chiến thắng
🤞 hai ngón tay bắt chéo
🫰 bàn tay với ngón trỏ và ngón cái bắt chéo
🤟 cử chỉ yêu nhau
🤘 ký hiệu cặp sừng
🤙 bàn tay gọi cho tôi
👈 ngón trỏ trái chỉ sang trái
👉 ngón trỏ trái chỉ sang phải
👆 ngón trỏ trái chỉ lên
🖕 ngón giữa
👇 ngón trỏ trái chỉ xuống
☝ ngón trỏ chỉ lên trên
🫵 ngón trỏ chỉ vào người xem
👍 dấu ra hiệu đồng ý
👎 dấu ra hiệu từ chối
✊ nắm đấm giơ lên
👊 nắm đấm
🤛 nắm đấm hướng phía trái
🤜 nắm đấm hướng sang phải
👏 vỗ tay
🙌 hai bàn tay giơ lên
🫶 hai bàn tay tạo hình trái tim
👐 hai bàn tay đang xòe
🤲 hai bàn tay chạm vào nhau
🤝 bắt tay
🙏 chắp tay
✍ bàn tay đang viết
💅 sơn móng tay
🤳 tự sướng
💪 bắp tay gập lại
🦾 cánh tay giả
🦿 chân giả
🦵 Chân
🦶 bàn chân
👂 tai
🦻 tai đeo thiết bị trợ thính
👃 mũi
🧠 não
🫀 cơ quan tim
🫁 phổi
🦷 răng
🦴 xương
👀 đôi mắt
👁 mắt
👅 lưỡi
👄 miệng
🫦 cắn môi
👶 trẻ con
🧒 trẻ em
👦 con trai
👧 con gái
🧑 người
👱 người tóc vàng hoe
👨 đàn ông
🧔 người có râu
👩 phụ nữ
🧓 người lớn tuổi
👴 cụ ông
👵 cụ bà
🙍 người đang cau mày
🙎 người đang bĩu môi
🙅 người ra hiệu phản đối
🙆 người ra hiệu đồng ý
💁 người ra hiệu trợ giúp
🙋 người giơ cao tay
🧏 người khiếm thính
🙇 người đang cúi đầu
🤦 người lấy tay che mặt
🤷 người nhún vai
👮 cảnh sát
🕵 thám tử
💂 bảo vệ
🥷 ninja
👷 công nhân xây dựng
🫅 người đội vương miện
🤴 hoàng tử
👸 công chúa
👳 người đội khăn xếp
👲 người đàn ông đội mũ Trung Quốc
🧕 người phụ nữ quàng khăn trùm đầu
🤵 người mặc bộ vest
👰 người đội khăn voan
🤰 người phụ nữ có thai
🫃 người đàn ông mang bầu
🫄 người mang bầu
🤱 cho con bú
👼 thiên thần nhỏ
🎅 Ông già Noel
🤶 mẹ giáng sinh
🦸 siêu anh hùng
🦹 nhân vật siêu phản diện
🧙 pháp sư
🧚 tiên
🧛 ma cà rồng
🧜 người cá
🧝 yêu ma
🧞 thần
🧟 xác chết sống lại
🧌 người khổng lồ độc ác
🫈 sinh vật nhiều lông
💆 người được xoa bóp mặt
💇 người được cắt tóc
🚶 người đi bộ
🧍 người đứng
🧎 người quỳ
🏃 người chạy
💃 người phụ nữ đang khiêu vũ
🕺 người đàn ông đang khiêu vũ
🕴 người đàn ông mặc vest đang bay lên
👯 những người đeo tai thỏ
🧖 người ở trong phòng xông hơi
🧗 người đang leo núi
🤺 người đấu kiếm
🏇 đua ngựa
⛷ người trượt tuyết
🏂 người trượt ván tuyết
🏌 người chơi gôn
🏄 người lướt sóng
🚣 người chèo thuyền
🏊 người bơi
⛹ người chơi bóng
🏋 người cử tạ
🚴 người đi xe đạp
🚵 người đi xe đạp leo núi
🤸 người nhào lộn
🤼 người chơi vật
🤽 người chơi bóng nước
🤾 người chơi bóng ném
🤹 người tung hứng
🧘 người ngồi kiết già
🛀 người đang tắm bồn
🛌 người trên giường
👭 hai người phụ nữ nắm tay
👫 người đàn ông và phụ nữ nắm tay
👬 hai người đàn ông nắm tay
💏 nụ hôn
💑 cặp đôi với trái tim
🗣 đầu người đang nói
👤 bóng tượng bán thân
👥 các bóng tượng bán thân
🫂 hai người ôm nhau
👪 gia đình
👣 dấu chân
🫆 dấu vân tay
🦰 tóc đỏ
🦱 tóc xoăn
🦳 tóc trắng
🦲 hói
🐵 mặt khỉ
🐒 khỉ
🦍 khỉ đột
🦧 đười ươi
🐶 mặt cún
🐕 chó
🦮 chó dẫn đường
🐩 chó xù
🐺 chó sói
🦊 cáo
🦝 gấu trúc
🐱 mặt mèo
🐈 mèo
🦁 sư tử
🐯 mặt hổ
🐅 hổ
🐆 báo hoa mai
🐴 mặt ngựa
🫎 nai sừng tấm Bắc Mỹ
🫏 con lừa
🐎 ngựa
🦄 kỳ lân
🦓 ngựa vằn
🦌 hươu
🦬 bò rừng
🐮 mặt bò
🐂 bò đực
🐃 trâu nước
🐄 bò cái
🐷 mặt lợn
🐖 lợn
🐗 lợn rừng
🐽 mũi lợn
🐏 cừu đực
🐑 cừu cái
🐐 dê
🐪 lạc đà
🐫 lạc đà hai bướu
🦙 lạc đà không bướu
🦒 hươu cao cổ
🐘 voi
🦣 voi ma mút
🦏 tê giác
🦛 hà mã
🐭 mặt chuột
🐁 chuột
🐀 chuột cống
🐹 mặt hamster
🐰 mặt thỏ
🐇 thỏ
🐿 sóc chuột
🦫 hải ly
🦔 nhím
🦇 dơi
🐻 gấu
🐨 gấu túi
🐼 mặt gấu trúc
🦥 con lười
🦦 rái cá
🦨 chồn hôi Mỹ
🦘 chuột túi
🦡 con lửng
🐾 dấu chân móng vuốt
🦃 gà tây
🐔 gà
🐓 gà trống
🐣 gà mới nở
🐤 gà con
🐥 mặt trước gà con
🐦 chim
🐧 chim cánh cụt
🕊 bồ câu
🦅 đại bàng
🦆 vịt
🦢 thiên nga
🦉 cú
🦤 chim cưu
🪶 lông chim
🦩 hồng hạc
🦚 con công
🦜 con vẹt
🪽 cánh
🪿 con ngỗng
🐸 ếch
🐊 cá sấu
🐢 rùa
🦎 thằn lằn
🐍 rắn
🐲 mặt rồng
🐉 rồng
🦕 khủng long chân thằn lằn
🦖 khủng long bạo chúa
🐳 cá voi đang phun nước
🐋 cá voi
🐬 cá heo
🫍 cá voi sát thủ
🦭 chó biển
🐟 cá
🐠 cá nhiệt đới
🐡 cá nóc
🦈 cá mập
🐙 bạch tuộc
🐚 vỏ xoắn ốc
🪸 san hô
🪼 sứa
🦀 cua
🦞 tôm hùm
🦐 tôm
🦑 mực ống
🦪 hàu
🐌 ốc sên
🦋 bướm
🐛 con bọ
🐜 kiến
🐝 ong mật
🪲 bọ cánh cứng
🐞 bọ rùa
🦗 dế
🪳 con gián
🕷 nhện
🕸 mạng nhện
🦂 bọ cạp
🦟 con muỗi
🪰 con ruồi
🪱 giun
🦠 sáu trùng
💐 bó hoa
🌸 hoa anh đào
💮 hoa trắng
🪷 hoa sen
🏵 nơ hoa hồng
🌹 hoa hồng
🥀 hoa héo
🌺 hoa dâm bụt
🌻 hoa hướng dương
🌼 hoa
🌷 hoa tulip
🪻 lục bình
🌱 cây non
🪴 cây trồng trong chậu
🌲 cây thường xanh
🌳 cây rụng lá
🌴 cây cọ
🌵 cây xương rồng
🌾 bó lúa
🌿 thảo mộc
☘ cỏ ba lá
🍀 cỏ bốn lá
🍁 lá phong
🍂 lá rụng
🍃 lá rung rinh trong gió
🪹 tổ trống rỗng
🪺 tổ có trứng
🍄 nấm
🪾 cây trụi lá
🍇 chùm nho
🍈 dưa
🍉 dưa hấu
🍊 quýt
🍋 chanh tây
🍌 chuối
🍍 dứa
🥭 xoài
🍎 táo đỏ
🍏 táo xanh
🍐 lê
🍑 đào
🍒 anh đào
🍓 dâu tây
🫐 quả việt quất
🥝 quả kiwi
🍅 cà chua
🫒 ôliu
🥥 dừa
🥑 quả bơ
🍆 cà tím
🥔 khoai tây
🥕 cà rốt
🌽 bắp ngô
🌶 quả ớt
🫑 ớt chuông
🥒 dưa chuột
🥬 xanh lá
🥦 xúp lơ xanh
🧄 tỏi
🧅 hành
🥜 đậu phộng
🫘 hạt đậu
🌰 hạt dẻ
🫚 củ gừng
🫛 đậu Hà Lan
🫜 rau củ
🍞 bánh mì
🥐 bánh sừng bò
🥖 bánh mì que
🫓 bánh mỳ cắt lát
🥨 bánh quy xoắn
🥯 bánh mỳ vòng
🥞 bánh kếp
🧇 bánh quế
🧀 miếng pho mát
🍖 thịt bám xương
🍗 đùi gia cầm
🥩 tảng thịt
🥓 thịt xông khói
🍔 bánh hamburger
🍟 khoai tây chiên
🍕 bánh pizza
🌭 bánh mì xúc xích
🥪 bánh mỳ kẹp
🌮 bánh taco
🌯 bánh burrito
🫔 bánh tamale
🥙 bánh mì kẹp thịt
🧆 bánh rán nhân gà
🥚 trứng
🍳 nấu ăn
🥘 chảo thức ăn nông
🍲 nồi thức ăn
🫕 lẩu pho mai
🥣 bát và thìa
🥗 salad rau xanh
🍿 bỏng ngô
🧈 bơ
🧂 muối
🥫 thực phẩm đóng hộp
🍱 hộp cơm bento
🍘 bánh gạo
🍙 cơm nắm
🍚 cơm
🍛 cơm cà ri
🍜 bát mì
🍝 spaghetti
🍠 khoai lang nướng
🍢 món oden
🍣 sushi
🍤 tôm chiên
🍥 bánh cá có hình xoắn
🥮 bánh trung thu
🍡 bánh trôi Nhật Bản
🥟 bánh bao
🥠 bánh quy may mắn
🥡 hộp đựng đồ ăn mang đi
🍦 kem mềm
🍧 đá bào
🍨 kem
🍩 bánh rán vòng
🍪 bánh quy
🎂 bánh sinh nhật
🍰 bánh ngọt
🧁 bánh nướng nhỏ
🥧 bánh nướng
🍫 thanh sô cô la
🍬 kẹo
🍭 kẹo mút
🍮 bánh trứng
🍯 hũ mật ong
🍼 bình sữa trẻ em
🥛 cốc sữa
☕ đồ uống nóng
🫖 ấm trà
🍵 tách trà không có quai
🍶 rượu sake
🍾 chai rượu với nút gỗ bật ra
🍷 ly rượu vang
🍸 ly cocktail
🍹 đồ uống nhiệt đới
🍺 cốc bia
🍻 chạm cốc bia
🥂 chạm cốc
🥃 ly đáy phẳng
🫗 đổ chất lỏng
🥤 cốc và ống hút
🧋 trà sữa trân châu
🧃 hộp đồ uống
🧉 trà nhựa ruồi
🧊 viên đá
🥢 đũa
🍽 dĩa và dao với đĩa
🍴 dĩa và dao
🥄 thìa
🔪 dao làm bếp
🫙 bình đựng
🏺 vò hai quai
🌍 địa cầu thể hiện Châu Âu Châu Phi
🌎 địa cầu thể hiện Châu Mỹ
🌏 địa cầu thể hiện Châu Á Châu Úc
🌐 địa cầu có đường kinh tuyến
🗺 bản đồ thế giới
🗾 bản đồ Nhật Bản
🧭 la bàn
🏔 đỉnh núi phủ tuyết
⛰ núi
🛘 lở đất
🌋 núi lửa
🗻 núi Phú Sĩ
🏕 cắm trại
🏖 bãi biển với chiếc ô
🏜 sa mạc
🏝 đảo hoang
🏞 công viên quốc gia
🏟 sân vận động
🏛 tòa nhà cổ điển
🏗 công trường xây dựng
🧱 gạch
🪨 đá
🪵 gỗ
🛖 túp lều
🏘 những ngôi nhà
🏚 ngôi nhà bỏ hoang
🏠 ngôi nhà
🏡 nhà có vườn
🏢 tòa nhà văn phòng
🏣 bưu điện Nhật Bản
🏤 bưu điện
🏥 bệnh viện
🏦 ngân hàng
🏨 khách sạn
🏩 khách sạn tình yêu
🏪 cửa hàng tiện lợi
🏫 trường học
🏬 cửa hàng bách hóa
🏭 nhà máy
🏯 lâu đài Nhật Bản
🏰 lâu đài
💒 đám cưới
🗼 tháp Tokyo
🗽 Tượng Nữ thần Tự do
⛪ nhà thờ
🕌 nhà thờ hồi giáo
🛕 đền hindu
🕍 giáo đường Do thái
⛩ đền thờ Nhật Bản
🕋 kaaba
⛲ đài phun nước
⛺ lều
🌁 có sương
🌃 đêm có sao
🏙 khung cảnh thành phố
🌄 bình minh trên núi
🌅 bình minh
🌆 khung cảnh thành phố lúc chạng vạng
🌇 hoàng hôn
🌉 cây cầu về đêm
♨ suối nước nóng
🎠 ngựa đu quay
🛝 cầu trượt
🎡 vòng đu quay
🎢 tàu lượn siêu tốc
💈 biển hiệu của thợ cắt tóc
🎪 lều rạp xiếc
🚂 đầu máy xe lửa
🚃 toa tàu
🚄 tàu cao tốc
🚅 tàu viên đạn
🚆 tàu hỏa
🚇 tàu điện ngầm
🚈 tàu điện nhẹ
🚉 ga tàu
🚊 xe điện
🚝 đường một ray
🚞 đường ray leo núi
🚋 tàu điện
🚌 xe buýt
🚍 xe buýt đang tới
🚎 ô tô điện
🚐 xe buýt nhỏ
🚑 xe cứu thương
🚒 xe cứu hỏa
🚓 xe cảnh sát
🚔 xe cảnh sát đang tới
🚕 taxi
🚖 taxi đang tới
🚗 ô tô
🚘 ô tô đang tới
🚙 xe thể thao đa dụng
🛻 xe bán tải
🚚 xe tải giao hàng
🚛 đầu kéo rơ moóc
🚜 máy kéo
🏎 xe đua
🏍 xe máy
🛵 xe tay ga
🦽 xe lăn tay
🦼 xe lăn tự động
🛺 xe lam
🚲 xe đạp
🛴 xe hẩy
🛹 ván trượt
🛼 giày trượt patin
🚏 điểm dừng xe buýt
🛣 đường cao tốc
🛤 đường ray
🛢 thùng dầu
⛽ bơm nhiên liệu
🛞 bánh xe
🚨 đèn xe cảnh sát
🚥 đèn giao thông ngang
🚦 đèn giao thông dọc
🛑 ký hiệu dừng
🚧 công trường
⚓ mỏ neo
🛟 phao cứu sinh
⛵ thuyền buồm
🛶 xuồng
🚤 xuồng cao tốc
🛳 tàu chở khách
⛴ phà
🛥 thuyền máy
🚢 tàu thủy
✈ máy bay
🛩 máy bay nhỏ
🛫 máy bay khởi hành
🛬 máy bay đến nơi
🪂 dù
💺 cái ghế
🚁 máy bay trực thăng
🚟 đường sắt trên cao
🚠 cáp treo trên núi
🚡 cáp treo
🛰 vệ tinh
🚀 tên lửa
🛸 đĩa bay
🛎 chuông gọi phục vụ
🧳 hành lý
⌛ đồng hồ cát đã chảy hết
⏳ đồng hồ cát đang chảy
⌚ đồng hồ đeo tay
⏰ đồng hồ báo thức
⏱ đồng hồ bấm giờ
⏲ đồng hồ hẹn giờ
🕰 đồng hồ để bàn
🕛 mười hai giờ
🕧 mười hai giờ ba mươi phút
🕐 một giờ
🕜 một giờ ba mươi phút
🕑 hai giờ
🕝 hai giờ ba mươi phút
🕒 ba giờ
🕞 ba giờ ba mươi phút
🕓 bốn giờ
🕟 bốn giờ ba mươi phút
🕔 năm giờ
🕠 năm giờ ba mươi phút
🕕 sáu giờ
🕡 sáu giờ ba mươi phút
🕖 bảy giờ
🕢 bảy giờ ba mươi phút
🕗 tám giờ
🕣 tám giờ ba mươi phút
🕘 chín giờ
🕤 chín giờ ba mươi phút
🕙 mười giờ
🕥 mười giờ ba mươi phút
🕚 mười một giờ
🕦 mười một giờ ba mươi phút
🌑 trăng non
🌒 trăng lưỡi liềm đầu tháng
🌓 trăng thượng huyền
🌔 trăng khuyết
🌕 trăng tròn
🌖 trăng khuyết cuối tháng
🌗 trăng hạ huyền
🌘 trăng lưỡi liềm cuối tháng
🌙 trăng lưỡi liềm
🌚 mặt trăng non
🌛 trăng thượng huyền hình mặt người
🌜 trăng hạ huyền hình mặt người
🌡 nhiệt kế
☀ mặt trời
🌝 khuôn mặt trăng tròn
🌞 mặt trời có hình mặt người
🪐 hành tinh có vành đai bao quanh
⭐ ngôi sao
🌟 ngôi sao lấp lánh
🌠 sao băng
🌌 dải ngân hà
☁ đám mây
⛅ mặt trời sau đám mây
⛈ đám mây kèm chớp và mưa
🌤 mặt trời sau đám mây nhỏ
🌥 mặt trời sau đám mây lớn
🌦 mặt trời sau đám mây mưa
🌧 mây và mưa
🌨 đám mây với tuyết
🌩 đám mây với tia chớp
🌪 lốc xoáy
🌫 sương mù
🌬 khuôn mặt gió
🌀 hình lốc xoáy
🌈 cầu vồng
🌂 ô đã đóng
☂ cái ô
☔ cái ô với những giọt nước mưa
⛱ cái ô trên mặt đất
⚡ điện cao thế
❄ bông tuyết
☃ người tuyết
⛄ người tuyết không có tuyết
☄ sao chổi
🔥 lửa
💧 giọt nước
🌊 sóng nước
🎃 đèn lồng bí ngô
🎄 cây thông noel
🎆 pháo hoa
🎇 pháo bông
🧨 pháo
✨ ánh lấp lánh
🎈 bóng bay
🎉 pháo giấy buổi tiệc
🎊 bóng hoa giấy
🎋 cây tanabata
🎍 trang trí cây thông
🎎 búp bê Nhật Bản
🎏 cờ cá chép
🎐 chuông gió
🎑 lễ ngắm trăng
🧧 bao lì xì
🎀 ruy băng
🎁 gói quà
🎗 ruy băng nhắc nhở
🎟 vé vào cửa
🎫 vé
🎖 huân chương quân đội
🏆 cúp
🏅 huy chương thể thao
🥇 huy chương vàng
🥈 huy chương bạc
🥉 huy chương đồng
⚽ bóng đá
⚾ bóng chày
🥎 bóng mềm
🏀 bóng rổ
🏐 bóng chuyền
🏈 bóng bầu dục Mỹ
🏉 bóng bầu dục
🎾 quần vợt
🥏 đĩa bay trò chơi
🎳 bowling
🏏 trò chơi cricket
🏑 khúc côn cầu trên cỏ
🏒 khúc côn cầu trên băng
🥍 bóng vợt
🏓 bóng bàn
🏸 cầu lông
🥊 găng tay quyền anh
🥋 đồng phục võ thuật
🥅 khung thành
⛳ cờ trong lỗ
⛸ giày trượt băng
🎣 cần câu cá
🤿 mặt nạ lặn
🎽 áo chạy bộ
🎿 ván trượt tuyết
🛷 xe trượt tuyết
🥌 bi đá trên băng
🎯 trúng đích
🪀 yo yo
🪁 diều
🔫 súng nước
🎱 bi a tám bóng
🔮 quả cầu pha lê
🪄 gậy thần
🎮 trò chơi điện tử
🕹 cần điều khiển
🎰 máy giật xèng
🎲 trò xúc xắc
🧩 ghép hình
🧸 gấu bông
🪅 piñata
🪩 quả cầu gương
🪆 búp bê matryoshka
♠ bộ bích
♥ bộ cơ
♦ bộ rô
♣ bộ nhép
♟ quân tốt
🃏 quân phăng teo
🀄 mạt chược rồng đỏ
🎴 quân bài hình hoa
🎭 nghệ thuật biểu diễn
🖼 tranh trong khung
🎨 bảng màu
🧵 sợi chỉ
🪡 kim may
🧶 sợi
🪢 nút thắt
👓 kính mắt
🕶 kính râm
🥽 kính bảo hộ
🥼 áo phòng thí nghiệm
🦺 áo bảo hộ
👔 cà vạt
👕 áo phông
👖 quần bò
🧣 khăn quàng
🧤 găng tay
🧥 áo khoác
🧦 tất
👗 váy
👘 kimono
🥻 xari
🩱 áo tắm một mảnh
🩲 quần lót
🩳 quần soóc
👙 áo tắm hai mảnh
👚 quần áo nữ
🪭 quạt giấy
👛 ví
👜 túi xách
👝 túi cắp nách
🛍 túi mua sắm
🎒 ba lô đi học
🩴 dép xỏ ngón
👞 giày nam
👟 giày chạy
🥾 giày leo núi
🥿 giày bệt
👠 giày cao gót
👡 xăng đan nữ
🩰 giày múa balê
👢 giày bốt nữ
🪮 lược Afro Pick
👑 vương miện
👒 mũ phụ nữ
🎩 mũ chóp cao
🎓 mũ tốt nghiệp
🧢 mũ lưỡi trai
🪖 mũ sắt quân đội
⛑ mũ bảo hiểm của lính cứu hộ
📿 tràng hạt
💄 son môi
💍 nhẫn
💎 đá quý
🔇 tắt loa
🔈 âm lượng loa thấp
🔉 âm lượng loa trung bình
🔊 âm lượng loa cao
📢 loa phát thanh
📣 loa phóng thanh
📯 kèn bưu chính
🔔 cái chuông
🔕 chuông với dấu gạch chéo
🎼 khuông nhạc
🎵 nốt nhạc
🎶 các nốt nhạc
🎙 micrô phòng thu âm
🎚 thanh trượt mức
🎛 núm điều khiển
🎤 micrô
🎧 tai nghe
📻 radio
🎷 kèn saxophone
🎺 kèn trumpet
🪊 kèn trombone
🪗 phong cầm
🎸 đàn ghi ta
🎹 phím đàn
🎻 đàn violin
🪕 đàn banjo
🥁 trống
🪘 trống dài
🪇 maraca
🪈 sáo
🪉 đàn hạc
📱 điện thoại năm trăm linh một động
📲 điện thoại năm trăm linh một động có mũi tên
☎ điện thoại bàn
📞 ống nghe điện thoại bàn
📟 máy nhắn tin
📠 máy fax
🔋 pin
🪫 pin yếu
🔌 phích cắm điện
💻 máy tính xách tay
🖥 máy tính để bàn
🖨 máy in
⌨ bàn phím
🖱 chuột máy tính
🖲 bi xoay
💽 đĩa máy tính
💾 đĩa mềm
💿 đĩa quang
📀 dvd
🧮 bàn tính
🎥 máy quay phim
🎞 khung hình phim
📽 máy chiếu phim
🎬 bảng clapper
📺 tivi
📷 máy ảnh
📸 máy ảnh có đèn flash
📹 máy quay video
📼 băng video
🔍 kính phóng đại nghiêng sang trái
🔎 kính lúp nghiêng sang phải
🕯 nến
💡 bóng đèn
🔦 đèn pin
🏮 đèn lồng giấy màu đỏ
🪔 đèn diya
📔 sổ ghi chép có bìa trang trí
📕 sách đóng
📖 sách đang mở
📗 sách màu lục
📘 sách màu lam
📙 sách màu cam
📚 sách
📓 sổ ghi chép
📒 sổ cái
📃 trang bị quăn
📜 cuộn sách
📄 trang hướng lên trên
📰 báo
🗞 tờ báo được cuộn tròn
📑 tab dấu trang
🔖 đánh dấu trang
🏷 nhãn
🪙 đồng tiền
💰 túi tiền
🪎 rương báu
💴 tiền giấy yên
💵 tiền giấy đô la
💶 tiền giấy euro
💷 tiền giấy bảng
💸 tiền có cánh
💳 thẻ tín dụng
🧾 biên nhận
💹 biểu đồ đồng yên tăng
✉ phong bì
📧 email
📨 phong bì thư đến
📩 phong bì với mũi tên
📤 khay thư đi
📥 khay thư đến
📦 gói
📫 hộp thư được đóng với lá cờ đứng
📪 hộp thư được đóng với lá cờ nằm ngang
📬 hộp thư được mở với lá cờ đứng
📭 hộp thư được mở với lá cờ nằm ngang
📮 hòm thư
🗳 hòm phiếu với lá phiếu
✏ bút chì
✒ ngòi bút đen
🖋 bút máy
🖊 bút
🖌 cọ vẽ tranh
🖍 bút sáp màu
📝 sổ ghi nhớ
💼 cặp tài liệu
📁 thư mục tệp
📂 thư mục tệp mở
🗂 dụng cụ chia chỉ mục thẻ
📅 lịch
📆 quyển lịch bloc
🗒 sổ ghi chú gáy xoắn
🗓 lịch gáy xoắn
📇 chỉ mục thẻ
📈 biểu đồ tăng
📉 biểu đồ giảm
📊 biểu đồ thanh
📋 bảng ghi nhớ
📌 đinh ghim
📍 đinh ghim hình tròn
📎 kẹp giấy
🖇 kẹp giấy được nối
📏 thước thẳng
📐 thước tam giác
✂ kéo
🗃 hộp đựng hồ sơ
🗄 tủ hồ sơ
🗑 sọt rác
🔒 khóa
🔓 mở khóa
🔏 khóa với bút
🔐 khóa với chìa
🔑 chìa khóa
🗝 chìa khóa cũ
🔨 búa
🪓 rìu
⛏ búa chim
⚒ búa và búa chim
🛠 búa và cờ lê
🗡 dao găm
⚔ kiếm bắt chéo
💣 bom
🪃 bumơrang
🏹 cung tên
🛡 cái khiên
🪚 cưa mộc
🔧 cờ lê
🪛 tua vít
🔩 đai ốc và bu lông
⚙ bánh răng
🗜 cái kẹp
⚖ cân thăng bằng
🦯 gậy dò đường
🔗 mắt xích
⛓ dây xích
🪝 móc
🧰 hộp dụng cụ
🧲 nam châm
🪜 thang
🪏 xẻng
⚗ bình chưng cất
🧪 ống nghiệm
🧫 đĩa petri
🧬 adn
🔬 kính hiển sáu
🔭 kính viễn vọng
📡 ăng ten vệ tinh
💉 ống tiêm
🩸 giọt máu
💊 viên thuốc
🩹 băng dính
🩼 nạng
🩺 ống nghe
🩻 x quang
🚪 cửa
🛗 thang máy
🪞 gương
🪟 cửa sổ
🛏 giường
🛋 ghế dài và đèn
🪑 ghế
🚽 bồn cầu
🪠 dụng cụ thông tắc
🚿 vòi hoa sen
🛁 bồn tắm
🪤 bẫy chuột
🪒 dao cạo
🧴 chai sữa dưỡng da
🧷 ghim băng
🧹 cây chổi
🧺 cái giỏ
🧻 cuộn giấy
🪣 xô
🧼 xà phòng
🫧 bong bóng
🪥 bàn chải răng
🧽 bọt biển
🧯 bình chữa cháy
🛒 xe mua hàng
🚬 thuốc lá
⚰ quan tài
🪦 bia mộ
⚱ bình đựng tro cốt
🧿 bùa may mắn nazar
🪬 hamsa
🗿 tượng moai
🪧 bảng hiệu
🪪 thẻ nhận dạng
🏧 ký hiệu ATM
🚮 ký hiệu bỏ rác vào thùng
🚰 nước uống
♿ biểu tượng xe lăn
🚹 nhà vệ sinh nam
🚺 nhà vệ sinh nữ
🚻 nhà vệ sinh
🚼 biểu tượng trẻ em
🚾 WC
🛂 kiểm soát hộ chiếu
🛃 hải quan
🛄 nơi nhận hành lý
🛅 hành lý bỏ quên
⚠ cảnh báo
🚸 qua đường cho trẻ em
⛔ cấm vào
🚫 bị cấm
🚳 cấm xe đạp
🚭 cấm hút thuốc
🚯 cấm xả rác
🚱 nước không uống được
🚷 cấm người đi bộ
📵 cấm điện thoại năm trăm linh một động
🔞 cấm người dưới mười tám tuổi
☢ phóng xạ
☣ nguy hiểm sinh học
⬆ mũi tên lên
↗ mũi tên lên bên phải
➡ mũi tên phải
↘ mũi tên xuống bên phải
⬇ mũi tên xuống
↙ mũi tên xuống bên trái
⬅ mũi tên trái
↖ mũi tên lên bên trái
↕ mũi tên lên xuống
↔ mũi tên trái phải
↩ mũi tên phải cong sang trái
↪ mũi tên trái cong sang phải
⤴ mũi tên phải cong lên
⤵ mũi tên phải cong xuống
🔃 mũi tên thẳng đứng theo chiều kim đồng hồ
🔄 nút mũi tên ngược chiều kim đồng hồ
🔙 mũi tên BACK
🔚 mũi tên END
🔛 mũi tên ON!
🔜 mũi tên SOON
🔝 mũi tên TOP
🛐 nơi thờ phụng
⚛ biểu tượng nguyên tử
🕉 om
✡ ngôi sao sáu cánh
☸ pháp luân
☯ âm dương
✝ thánh giá la tinh
☦ thập giá chính thống giáo
☪ sao và trăng lưỡi liềm
☮ biểu tượng hòa bình
🕎 cây đèn menorah
🔯 ngôi sao sáu cánh có dấu chấm
🪯 biểu tượng khanda
♈ cung Bạch Dương
♉ cung Kim Ngưu
♊ cung Song Tử
♋ cung Cự Giải
♌ cung Sư Tử
♍ cung Xử Nữ
♎ cung Thiên Bình
♏ cung Bọ Cạp
♐ cung Nhân Mã
♑ cung Ma Kết
♒ cung Bảo Bình
♓ cung Song Ngư
⛎ cung Xà Phu
🔀 nút xáo trộn bài
🔁 nút lặp lại
🔂 nút lặp lại một lần
▶ nút phát
⏩ nút tua đi nhanh
⏭ nút bài tiếp theo
⏯ nút phát hoặc tạm dừng
◀ nút tua lại
⏪ nút tua lại nhanh
⏮ nút bài trước
🔼 nút đi lên
⏫ nút lên nhanh
🔽 nút đi xuống
⏬ nút xuống nhanh
⏸ nút tạm dừng
⏹ nút dừng
⏺ nút ghi
⏏ nút tháo
🎦 rạp chiếu phim
🔅 nút mờ
🔆 nút sáng
📶 vạch ăng ten
🛜 không dây
📳 chế độ rung
📴 tắt điện thoại năm trăm linh một động
♀ ký hiệu nữ
♂ ký hiệu nam
⚧ biểu tượng chuyển giới
✖ dấu nhân
➕ cộng
➖ trừ
➗ dấu chia
🟰 dấu bằng đậm
♾ vô cực
‼ hai dấu chấm than
⁉ dấu chấm than và dấu chấm hỏi
❓ dấu chấm hỏi
❔ dấu chấm hỏi màu trắng
❕ dấu chấm than màu trắng
❗ dấu chấm than đỏ
〰 dấu gạch ngang lượn sóng
💱 đổi tiền
💲 ký hiệu đô la đậm
⚕ biểu tượng y tế
♻ biểu tượng tái chế
⚜ hoa diên vĩ
🔱 biểu tượng đinh ba
📛 thẻ tên
🔰 ký hiệu của Nhật cho người mới bắt đầu
⭕ vòng tròn lớn đậm
✅ dấu chọn đậm màu trắng
☑ hộp kiểm có dấu chọn
✔ dấu chọn
❌ dấu gạch chéo
❎ nút dấu gạch chéo
➰ vòng lặp
➿ vòng lặp đôi
〽 ký hiệu thay đổi luân phiên
✳ dấu hoa thị tám cánh
✴ ngôi sao tám cánh
❇ lấp lánh
© bản quyền
® đã đăng ký
™ nhãn hiệu
🫟 bắn tung tóe
🔠 nhập chữ hoa la tinh
🔡 nhập chữ thường la tinh
🔢 nhập số
🔣 nhập biểu tượng
🔤 nhập chữ cái la tinh
🅰 nút A nhóm máu
🆎 nút AB nhóm máu
🅱 nút B nhóm máu
🆑 nút một trăm năm mươi
🆒 nút COOL
🆓 nút FREE
ℹ thông tin
🆔 nút ID
Ⓜ chữ M trong vòng tròn
🆕 nút NEW
🆖 nút NG
🅾 nút O nhóm máu
🆗 nút OK
🅿 nút P
🆘 nút SOS
🆙 nút UP!
🆚 nút VS
🈁 nút Tiếng Nhật tại đây
🈂 nút Tiếng Nhật phí dịch vụ
🈷 nút Tiếng Nhật số tiền hàng tháng
🈶 nút Tiếng Nhật không miễn phí
🈯 nút Tiếng Nhật đặt trước
🉐 nút Tiếng Nhật mặc cả
🈹 nút Tiếng Nhật giảm giá
🈚 nút Tiếng Nhật miễn phí
🈲 nút Tiếng Nhật bị cấm
🉑 nút Tiếng Nhật có thể chấp nhận
🈸 nút Tiếng Nhật đơn xin
🈴 nút Tiếng Nhật vượt cấp
🈳 nút Tiếng Nhật còn trống
㊗ nút Tiếng Nhật chúc mừng
㊙ nút Tiếng Nhật bí mật
🈺 nút Tiếng Nhật mở cửa kinh doanh
🈵 nút hết phòng bằng tiếng Nhật
🔴 hình tròn màu đỏ
🟠 hình tròn màu cam
🟡 hình tròn màu vàng
🟢 hình tròn màu xanh lá cây
🔵 hình tròn màu lam
🟣 hình tròn màu tím
🟤 hình tròn màu nâu
⚫ hình tròn màu đen
⚪ hình tròn màu trắng
🟥 hình vuông màu đỏ
🟧 hình vuông màu cam
🟨 hình vuông màu vàng
🟩 hình vuông màu xanh lá cây
🟦 hình vuông màu xanh da trời
🟪 hình vuông màu tím
🟫 hình vuông màu nâu
⬛ hình vuông lớn màu đen
⬜ hình vuông lớn màu trắng
◼ hình vuông trung bình màu đen
◻ hình vuông trung bình màu trắng
◾ hình vuông nhỏ vừa màu đen
◽ hình vuông nhỏ vừa màu trắng
▪ hình vuông nhỏ màu đen
▫ hình vuông nhỏ màu trắng
🔶 hình thoi lớn màu cam
🔷 hình thoi lớn màu lam
🔸 hình thoi nhỏ màu cam
🔹 hình thoi nhỏ màu lam
🔺 tam giác màu đỏ trỏ lên trên
🔻 tam giác màu đỏ trỏ xuống dưới
💠 hình thoi có dấu chấm
🔘 nút radio
🔳 nút hình vuông màu trắng
🔲 nút hình vuông màu đen
🏁 cờ ô vuông
🚩 cờ tam giác
🎌 cờ bắt chéo
🏴 cờ đen
🏳 cờ trắng`;
