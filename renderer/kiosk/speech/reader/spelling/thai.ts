/** Consonants by their school names (พจนานุกรม ฉบับราชบัณฑิตยสถาน), vowels and tone marks by what they are called. */
const consonants =
  'ก ไก่ ข ไข่ ฃ ขวด ค ควาย ฅ คน ฆ ระฆัง ง งู จ จาน ฉ ฉิ่ง ช ช้าง ซ โซ่ ฌ เฌอ ญ หญิง ฎ ชฎา ฏ ปฏัก ฐ ฐาน ฑ มณโฑ ฒ ผู้เฒ่า ณ เณร ' +
  'ด เด็ก ต เต่า ถ ถุง ท ทหาร ธ ธง น หนู บ ใบไม้ ป ปลา ผ ผึ้ง ฝ ฝา พ พาน ฟ ฟัน ภ สำเภา ม ม้า ย ยักษ์ ร เรือ ล ลิง ว แหวน ' +
  'ศ ศาลา ษ ฤๅษี ส เสือ ห หีบ ฬ จุฬา อ อ่าง ฮ นกฮูก';
const byConsonant = new Map(
  consonants.split(' ').flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
);
const marks: Record<string, string> = {
  ะ: 'สระอะ',
  า: 'สระอา',
  ำ: 'สระอำ',
  'ิ': 'สระอิ',
  'ี': 'สระอี',
  'ึ': 'สระอึ',
  'ื': 'สระอือ',
  'ุ': 'สระอุ',
  'ู': 'สระอู',
  เ: 'สระเอ',
  แ: 'สระแอ',
  โ: 'สระโอ',
  ใ: 'สระใอไม้ม้วน',
  ไ: 'สระไอไม้มลาย',
  'ั': 'ไม้หันอากาศ',
  '็': 'ไม้ไต่คู้',
  '่': 'ไม้เอก',
  '้': 'ไม้โท',
  '๊': 'ไม้ตรี',
  '๋': 'ไม้จัตวา',
  '์': 'การันต์',
  ๆ: 'ไม้ยมก',
  ฯ: 'ไปยาลน้อย',
  ฤ: 'ตัวรึ',
  ฦ: 'ตัวลึ',
};

/** A voice misreads a lone consonant: ก ไก่ is given as กอ ไก่. What the eye takes for one sign may be several: กี่. */
export const spellThai = (character: string): string | null => {
  const parts = Array.from(character).map((sign) => {
    const name = byConsonant.get(sign);
    return name === undefined ? marks[sign] : `${sign === 'อ' ? sign : `${sign}อ`} ${name}`;
  });
  return parts.every((part) => part !== undefined) ? parts.join(' ') : null;
};
