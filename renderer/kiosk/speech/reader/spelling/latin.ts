import type { Language } from '../../../../../protocol/index.ts';

/** The spelling alphabet of the ICAO (Annex 10, volume II, 5.2.1.3), as it is written in each language. */
const alphabets: Partial<Record<Language, string>> = {
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  ko: '알파 브라보 찰리 델타 에코 폭스트롯 골프 호텔 인디아 줄리엣 킬로 리마 마이크 노벰버 오스카 파파 퀘벡 로미오 시에라 탱고 유니폼 빅터 위스키 엑스레이 양키 줄루',
  ja: 'アルファー ブラボー チャーリー デルタ エコー フォックストロット ゴルフ ホテル インディア ジュリエット キロ リマ マイク ノベンバー オスカー パパ ケベック ロメオ シエラ タンゴ ユニフォーム ビクター ウイスキー エックスレイ ヤンキー ズールー',
  th: 'อัลฟ่า บราโว่ ชาร์ลี เดลต้า เอคโค่ ฟอกซ์ทรอต กอล์ฟ โฮเท็ล อินเดีย จูเลียต กิโล ลิมา ไมค์ โนเวมเบอร์ ออสการ์ ปาป้า ควิเบค โรมิโอ เซียร์ร่า แทงโก้ ยูนิฟอร์ม วิคเตอร์ วิสกี้ เอ็กซเรย์ แยงกี้ ซูลู',
};

/** The word for a letter, and the language it is in. Chinese readers spell Latin letters by the English words. */
export const spellLatin = (character: string, page: Language): { word: string; language: Language } | null => {
  const index = character.toLowerCase().charCodeAt(0) - 97;
  if (character.length !== 1 || index < 0 || index > 25) return null;
  const language = alphabets[page] ? page : 'en';
  return { word: alphabets[language]?.split(' ')[index] ?? '', language };
};
