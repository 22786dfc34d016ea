/**
 * What the builder knows of Korean words, written for this project after 표준 발음법 and its 해설, with the pronunciation that
 * 표준국어대사전 gives to such words in mind. Words here are examples of classes, not a list of what is common.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** 제26항: words of two syllables that are as likely a noun and a particle, or a stem in ㄹ and an ending (말도, 알지): kept apart. */
export const particleLike = new Set(Array.from('도다지자든던듯소세서시죠데게'));
export const sureAnyway = new Set(
  words(`골자 괄시 글자 굴지 밀도 멸시 밀서 별도 별세 별지 불도 불시 불소 실세 실시 실소 실지 열도 열세 월세 일시 일자 절도 졸도
  질서 질시 질소 철도 출세 출소 출시 탈세 팔도 팔자 필시 필자 필지 혈서 혈세 홀시 활자 말세 말소 출자 물자 을지 결자 열서 철시 필시`),
);

/**
 * 제28항 and the dictionary: Chinese characters that are tense at the end of words of three syllables and more.
 * Not where the last two syllables are a word of their own (여성, 인증), which `whole` lists.
 */
export const tenseSuffix: Readonly<Record<string, string>> = {
  價: '', 件: '', 課: '', 科: '', 格: '', 權: '', 券: '', 圈: '', 法: '', 證: '', 症: '', 病: '', 點: '', 字: '', 數: '', 性: '', 級: '', 罪: '', 稅: '', 貰: '',
  狀: '', 帳: '',
}; // prettier-ignore

/** Words of two syllables at the end of longer ones, which keep their plain onset there: 직업여성, 신원보증, 실거래가격. */
export const whole = new Set(
  words(`여성 남성 구성 작성 완성 생성 형성 조성 편성 행성 위성 음성 양성 동성 이성 항성 혜성 산성 중성 대성 찬성 합성 숙성 육성 자성 관성 탄성 지성 감성 인성 개성 만성 급성
  보증 인증 검증 공증 고증 논증 반증 위증 예증 방증 변증 가격 자격 규격 체격 골격 파격 방법 사법 마법 율법 위법 무법 예법 설법 물건 고급 하급 상급 중급 초급 등급 진급 승급 지급 공급 보급 특급 시급 완급 긴급 위급 응급 성급 계급 취급 언급 파급 환급
  다수 소수 과반수 반수 극소수 대다수 무수 절반 범죄 유죄 무죄 중죄 사죄 단죄 과세 면세 관세 납세 비과세 국세 전세 통장 대장 장부 백과 교과 일과 학과 효과 결과 성과 사과 부과 투과 초과 경과 통과 제과 다과 전과
  공기 전기 용기 경기 대기 온기 한기 열기 냉기 습기 감기 활기 생기 분위기 환기 배기 증기 향기 간병 질병 투병 문병 발병 지병 만병 중병 병 상점 매점 서점 지점 본점 반점 노점 주점 개점 폐점 이점`),
);

/** 價 件 格 ... at the end of two syllables, where it depends on the word: the ones that are tense. */
export const tensePairs = new Set(
  words(`평가 대가 물가 원가 정가 단가 시가 주가 고가 저가 유가 지가 염가 호가 종가 매가 반가 전가 공가 싯가 사건 조건 요건 안건 용건 여건 입건 본건 동건 건건
  내과 외과 치과 안과 문과 이과 산과 공과 상과 정과 분과 성격 인격 주격 본격 대격 품격 호격 신격 동격 결격 실격 승격 빈격 조격
  인권 정권 주권 여권 증권 대권 채권 상권 이권 전권 왕권 교권 기권 당권 민권 친권 향권 물권 실권 패권 공권 사권 분권 번권 초대권 판권 상품권 관권 통권 신권 당권 영권 황권 부권 모권 여권
  문법 헌법 형법 요법 기법 수법 화법 어법 편법 세법 병법 산법 검법 용법 주법 상법 민법 비법 공법 진법 창법 서법 필법 탈법 준법 필법 논법 전법 농법 양법 신법 구법 도법 해법 법법
  물증 심증 실증 통증 염증 중증 경증 갈증 후증 성병 눈병 화병 냉병 위병 담병 심병
  초점 만점 빙점 장점 단점 관점 쟁점 시점 강점 중점 맹점 흠점 이점 기점 거점 감점 승점 원점 정점 종점 총점 평점 채점 요점 방점 허점 결점 비점 영점 난점 동점 공점 논점 분점 배점 가점 벌점 학점
  문자 한자 숫자 점자 오자 활자 정자 영자 글자 천자 탈자 이름자 로마자
  개수 점수 변수 함수 분수 소수 홀수 정수 실수 지수 상수 계수 허수 인수 치수 권수 건수 명수 도수 배수 층수 회수 횟수 장단수 차수 음수 양수
  장조 단조 상장 영장 소장 초대장 인기 광기 윤기 인적 물적 심적 내적 외적 시적 양적 질적 미적 공적 사적 영적 법적 성적표
  인세 월세 물세 실세 성구 문구 어구 글구 싯구 대구 난구 인건 물권`),
);
/** Of those, two meanings are as common in public offices; the plain one is said: 대구 (city), 소장 (head), 공가, 회수 (taking back). */
export const plainAfterAll = new Set(
  words(
    '대구 난구 소수 전가 공가 반가 회수 소장 정자 천자 동점 부권 모권 산과 공과 상과 정과 분점 분과 어구 문구 성구 전권 지수 배수 명수 도수 상수 양수 인수 정수 인적 사적 공적 영적 실수 이점 중점 승격 정점 시가 매가 지가 호가 이과 신권',
  ),
);
/** Those of the last list that are said tense all the same, as the tense meaning is the common one. */
export const tenseAfterAll = new Set(words('인적 정수 실수 이점 중점 정점 시가 지가 호가 분점 이과 상수 양수 영적'));

/** Suffixes that are tense wherever mecab-ko-dic parts them from a word of two syllables and more, Chinese characters known or not. */
export const tenseLast = new Set(words('권 법 증 병 죄 급 성'));
/** 甁 and 兵, not 病; 省 and 星, not 性. */
export const otherwise =
  /(?:(?:외무|재무|내무|문부|국방|국무|농림|문화|사법|삼태|북극|북두칠|견우|직녀|인공위|초신|백색왜)성|(?:유리|맥주|소주|우유|보온|음료수|사이다|콜라|물|술|꽃|간장|잉크|향수|빈|비상|근위|초|보초|헌|해|장|사|기|졸|포|복|의장|위생|운전|공|통신|취사|소총|지원|상이|의무|사관|부사관|초계|척후|정찰|저격|모범|용|주|돌격)병)$/;
/** What is counted with 수(數). */
export const counted = new Set(
  words(
    '인원 참가자 이용자 가입자 방문자 접속자 대기자 신청자 응답자 세대 가구 인구 페이지 글자 단어 관객 회원 환자 학생 직원 종업원 입장객',
  ),
);

/** 제28항: native (or nativised) second parts, with first parts after which they stay plain; '' for none. `only` lists first parts. */
export const seconds: Readonly<Record<string, { not?: readonly string[]; only?: readonly string[] }>> = {
  가: { only: words('강 길 물 창 못 눈 입 산 우물 연못 논 둑 들 담 하천 샘') }, 가락: { only: words('손 발') }, 가루: {}, 감: { not: words('단 땡 홍 반 준 왕') }, 값: {}, 거리: { not: words('삼 장 단 중 근 원 온') }, 결: { not: words('한 단') },
  고리: { not: words('문') }, 골: { only: words('산 등 안 길') }, 골짜기: {}, 구덩이: {}, 구멍: {}, 구석: {}, 국: {},
  굿: { only: words('산신 안택 당산') }, 귀신: { only: words('물 총각') }, 그릇: { only: words('물') }, 기둥: { only: words('물 불') }, 기슭: {}, 기운: { not: words('찬 온') }, 길: { not: words('큰 한 먼 빈 외딴 옳은 진창') },
  고기: { only: words('물 민물') }, 가방: { only: words('손') }, 거울: { only: words('손') }, 걸음: { only: words('발 밤 황새 종종') }, 금: { only: words('손 눈') }, 가마: { only: words('쌀') }, 가마니: { only: words('쌀') },
  개: { only: words('물 들') }, 고양이: { only: words('길 들') }, 달: { only: words('초승 그믐 보름 음력') }, 대: { only: words('갈 장 빨 활 펜 전봇') }, 더미: {}, 덩이: {}, 덩어리: {},
  독: { only: words('장 술 쌀 물 김장') }, 독대: { only: words('장') }, 돈: { only: words('용 판 품') }, 동네: { only: words('산 달') }, 동이: { only: words('물 술') }, 동자: { only: words('눈') }, 동냥: { only: words('눈') }, 도장: { only: words('손') }, 둑: { only: words('논 물 방죽') },
  등: { only: words('손 발 칼 산') }, 다발: { only: words('돈') }, 단지: { only: words('꿀 애물 골칫') }, 바가지: { only: words('물') }, 바구니: { only: words('장') }, 바닥: { not: words('맨 밑') }, 바람: { not: words('찬 칼 산들 센 실 선들 건들 남실 왕 맞 큰 간들') },
  발: { only: words('눈 말 글 화장 조명 약 연 서릿') }, 밤: { only: words('봄 여름 가을 겨울 달 보름 그믐') }, 밥: { only: words('비빔 아침 점심') }, 방: { only: words('안 사랑 문간 골 아랫 골방') }, 방울: { not: words('은 금 쇠 왕') }, 버릇: {}, 벌레: { only: words('돈 일') }, 벗: {},
  벼락: { only: words('담 돈 물 불 감투') }, 병: { only: words('물 술') }, 볕: {}, 불: { not: words('군 맞 쌍 잔') }, 비: { only: words('봄 여름 가을 겨울 밤') }, 빛: { not: words('한') }, 사람: { not: words('큰 새 딴 한 맨 산 온 눈먼') }, 사위: { only: words('손') }, 살: { only: words('눈 창 물 문 볼 이맛') },
  삯: {}, 상: { only: words('술 생일 제사 돌') }, 새: { only: words('물 산 들 철') },  소리: { not: words('큰 잔 군 흰 딴 신 된 쉰 센 한 긴 맞 선 찬 단 빈') }, 속: { not: words('한 온 맨 빈') }, 손: { only: words('일') }, 솜씨: {}, 송이: { only: words('눈 밤 포도 목화') }, 수건: { only: words('물 손') }, 시울: {},
  심부름: { only: words('물 술 잔') }, 씨앗: {}, 자국: {}, 자취: {}, 자락: {}, 자루: { not: words('긴') }, 자리: { only: words('술 일 별 물 잠') }, 재주: { not: words('잔') }, 재간: {}, 잔: { only: words('술 물') }, 잠: { only: words('겨울 봄 여름 아침 가을') }, 조각: {}, 주머니: { not: words('꾀') },
  줄: { not: words('긴 한 맨 흰') }, 줄기: {}, 집: { not: words('큰 작은 새 헌 빈 한 딴 온 돌 흙 풀 통나무 벽돌 외딴 남 단칸') }, 짐: { only: words('등') }, 짐승: {}, 짓: { only: words('손 눈 몸 발') }, 말: { only: [] },
}; // prettier-ignore

/** 제29항: second parts before which ㄴ comes in, after a consonant. Sino-Korean ones of one syllable only after two or more. */
export const intrusive = new Set(
  words(
    `잎 일 이불 이야기 이마 이랑 여름 여자 여성 여우 여행 열차 열매 연필 연료 엽서 옆 엿 양말 양복 양식 요리 요기 용돈 유리 윷 역 용 약 염 유 여왕 연습 연기 입 입술 잇몸 이 여드름 여섯 여덟 열여덟 일곱 역학 영사 영사관 연방 연합 예방 이끼 이슬 이름 이삭 이엉`,
  ),
);
/** Of those, ones that take it also where all is written in Chinese characters. */
export const alwaysIntrusive = new Set(words('여성 열차 연필 연료 엽서 양말 양복 유리'));
/** 일 is work after these; elsewhere it is a day (日). */
export const chores = new Set(
  words('막 삯 밭 들 논 앞 뒷 훗 옛 잡 궂은 허드렛 바깥 물 별 볼 헛 낱 예삿 가욋 산 세상 살림 사람 농사 부엌 나랏 웬'),
);
/** ... and words of which it isn't true. */
export const notIntrusive = new Set(words('송별연 등용문 절약 활용 집안일 석유 벌이 목걸이'));

/** 제20항 다만: Sino-Korean last syllables before which ㄴ stays, after a word of two syllables or more. */
export const keptN = new Set(Array.from('력로론란령례료류량률록련론리랑림'));
/** Where the last two syllables are a word, ㄹ wins: 재산관리 is 재산괄리. */
export const liquidPairs = new Set(
  words(
    '신랑 관리 권리 원리 논리 진리 윤리 전력 인력 분류 전류 한류 난류 원료 연료 분량 전량 산림 연락 난로 신라 단련 훈련 연령 천리 만리 분리 편리 수리 간략 전략 인류 면류 대관령 한라 전라 난리 근로 전례 반려 본래 원래 안락 곤란 혼란 환란 민란 반란 산란 문란 찬란 건립 난립 신뢰 변론 언론 신령 선량 진료 완료 만료 선로 진로 전리 만류 본류 원로 한림 순록 관료 전립 간련 관련 단란 현란 윤락 권력 진력 근력 원력 혈력',
  ),
);
/** Of those, ones that are not a word at the end of these. */
export const keptAfterAll = new Set(words('공권력'));

/** Marked by hand: what no class above holds. Offset of the syllable and what happens before it (t tense, n ㄴ in, l ㄴㄴ, w new word). */
export const byHand: Readonly<Record<string, string>> = {
  맛없: '1w', 멋없: '1w', 겉옷: '1w', 웃옷: '1w', 윗옷: '1w', 첫인상: '1w', 첫아이: '1w', 첫애: '1w', 헛웃음: '1w', 홑이불: '1n', 꽃이름: '1n', 값어치: '1w', 넋없: '1w', 젖어미: '1w', 몇월: '1w', 옷안: '1w', 헛일: '1n', 밭일: '1n', 앞일: '1n', 뒷일: '1n', 훗일: '1n', 옛일: '1n', 예삿일: '2n', 가욋일: '2n', 별일: '1n', 볼일: '1n',
  깻잎: '1n', 나뭇잎: '2n', 꽃잎: '1n', 솔잎: '1n', 풀잎: '1n', 댓잎: '1n', 떡잎: '1n', 배춧잎: '2n', 연잎: '1n', 속잎: '1n', 겉잎: '1n', 베갯잇: '2n', 도리깻열: '3n', 뒷윷: '1n', 옛이야기: '1n', 뒷이야기: '1n', 맨입: '1n', 한여름: '1n', 신여성: '1n', 색연필: '1n', 직행열차: '2n', 내복약: '2n', 눈요기: '1n', 담요: '1n', 영업용: '2n', 식용유: '2n', 휘발유: '2n', 국민윤리: '2n', 남존여비: '2n', 늑막염: '2n', 콩엿: '1n', 솜이불: '1n', 삯일: '1n', 알약: '1n', 물약: '1n', 물엿: '1n', 서른여섯: '2n', 서른일곱: '2n',
  낯익: '1n', 설익: '1n', 눈익: '1n', 짓이기: '1n', 짓이겨: '1n', 눈여겨: '1n', 서울역: '2n', 지하철역: '3n', 검열: '1n', 금융: '1n', 일일이: '1n', 이글이글: '2n', 야금야금: '2n', 욜랑욜랑: '2n', 휘발윳값: '2n', 늦여름: '1n', 첫여름: '1n', 속잎새: '1n', 한입: '1n', 군입: '1n',
  대가리: '', 대관령: '', 광한루: '', 의견란: '2l', 임진란: '2l', 공권력: '2l', 동원령: '2l', 상견례: '2l', 횡단로: '2l', 이원론: '2l', 입원료: '2l', 구근류: '2l', 음운론: '2l', 온라인: '1l', 인라인: '1l', 선릉: '1l', 
  열둘: '1t', 열두: '1t', 열셋: '1t', 열세: '1t', 열석: '1t', 열다섯: '1t', 스물둘: '2t', 스물두: '2t', 스물셋: '2t', 스물세: '2t', 스물다섯: '2t', 열여덟: '1n', 열여섯: '1n', 열일곱: '1n', 스물여섯: '2n', 스물여덟: '2n', 스물일곱: '2n', 서른여덟: '2n', 마흔여섯: '2n', 마흔여덟: '2n', 마흔일곱: '2n', 예순여섯: '2n', 예순여덟: '2n', 일흔여섯: '2n', 일흔여덟: '2n', 여든여섯: '2n', 여든여덟: '2n', 아흔여섯: '2n', 아흔여덟: '2n', 쉰여섯: '1n', 쉰여덟: '1n', 쉰일곱: '1n',
  문고리: '1t', 안사람: '1t', 산사람: '1t', 외양간: '2t', 칼집: '1t', 물건값: '2t', 불세출: '1t', 갈증: '1t', 울상: '1t', 볼거리: '1t', 먹을거리: '2t', 김밥: '1t', 안건: '1t', 효과: '', 관건: '', 창구: '', 창고: '', 손재주: '1t', 소금기: '2t', 장난기: '2t', 바람기: '2t', 기름기: '2t', 물기: '1t', 화장기: '2t', 웃음기: '2t', 시장기: '2t',
  맏형: '1w', 첫해: '1w', 낮한때: '1w', 옷한벌: '1w', 못해: '1w', 꽃향기: '1w', 몇해: '1w',
}; // prettier-ignore

/** Words of public services that mecab-ko-dic knows, but not as words in use. */
export const everyday = words(
  `민원 민원실 등본 초본 등초본 세대주 세대원 전입 전출 무인 발급기 키오스크 창구 순번 인감 대장 등기 체류 재입국 사증 귀화 난민 여권 수수료 과태료 범칙금 위임장 동의서 신청서 신고서 증명서 허가서 확인서 통지서 고지서 납부서 청구서 계약서 진술서 소견서 진단서 처방전
  보험료 건강보험 국민연금 기초연금 고용보험 산재보험 실업급여 육아휴직 출산휴가 기초생활 수급자 차상위 장애인 장애인등록 복지카드 경로당 주민센터 행정복지센터 구청 시청 군청 도청 동사무소 읍사무소 면사무소 출입국 출입국사무소 세무서 경찰서 소방서 보건소 우체국 법원 검찰청 관공서`,
);
