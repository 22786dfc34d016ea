/** Words of public papers, and particles, that the large lexicon lacks or has for another sense; written here. */
export const ownReadings: Readonly<Record<string, string>> = {
  'ณ': 'na3',
  'ธ': 'tha3',
  'ฤ': 'ry3',
  'ก็': 'kOO2',
  'วอน': 'wOOn0',
  'ด่อง': 'dOOng1',
  'คีออส': 'khii0 qOOt2',
  // The large lexicon has these with another length or tone.
  ช่าง: 'chaang2',
  เท้า: 'thaaw3',
  น้ำ: 'naam3',
  ด้าว: 'daaw2',
  สมเด็จ: 'som4 det1',
  อำนาจ: 'qam0 naat1',
  ธิปไตย: 'thi3 pa1 taj0',
  ธรรมเนียม: 'tham0 niam0',
  อินเทอร์เน็ต: 'qin0 thxx0 net3',
  รัฐบาล: 'rat3 tha1 baan0',
  บัณฑิต: 'ban0 dit1',
  หลากหลาย: 'laak1 laaj4',
  สำคัญ: 'sam4 khan0',
};
