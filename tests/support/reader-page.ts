import type { Language } from '../../protocol/index.ts';

/** The words of a page that has all that a page can have, in one language. */
type Words = {
  place: string;
  end: string;
  title: string;
  first: string;
  second: string;
  fees: string;
  adults: string;
  children: string;
  offices: string;
  name: string;
  phone: string;
  jung: string;
  mapo: string;
  own: string;
  sent: string;
  next: string;
};

const words: Record<Language, Words> = {
  ko: {
    place: '구청',
    end: '끝내기',
    title: '등본',
    first: '주소를 보여 줍니다.',
    second: '집에서 쓸 수 있어요.',
    fees: '수수료',
    adults: '어른은 냅니다.',
    children: '아이',
    offices: '사무소',
    name: '이름',
    phone: '전화',
    jung: '중구',
    mapo: '마포',
    own: '동네',
    sent: '보냄',
    next: '다음',
  },
  en: {
    place: 'City hall',
    end: 'End',
    title: 'Transcript',
    first: 'It shows your address.',
    second: 'You can use it at home.',
    fees: 'Fees',
    adults: 'Adults pay.',
    children: 'Children',
    offices: 'Offices',
    name: 'Name',
    phone: 'Phone',
    jung: 'Jung-gu',
    mapo: 'Mapo',
    own: 'Town',
    sent: 'Sent',
    next: 'Next',
  },
  ja: {
    place: '区役所',
    end: '終了',
    title: '謄本',
    first: '住所を示します。',
    second: '家で使えます。',
    fees: '手数料',
    adults: '大人は払います。',
    children: '子ども',
    offices: '窓口',
    name: '名前',
    phone: '電話',
    jung: '中区',
    mapo: '麻浦',
    own: '町',
    sent: '送信',
    next: '次へ',
  },
  zh: {
    place: '区政府',
    end: '结束',
    title: '证明',
    first: '上面有您的地址。',
    second: '在家里也能用。',
    fees: '费用',
    adults: '成人付费。',
    children: '儿童',
    offices: '办事处',
    name: '名称',
    phone: '电话',
    jung: '中区',
    mapo: '麻浦',
    own: '城镇',
    sent: '已发送',
    next: '下一步',
  },
  th: {
    place: 'ที่ว่าการเขต',
    end: 'จบ',
    title: 'สำเนา',
    first: 'แสดงที่อยู่ของคุณ',
    second: 'ใช้ที่บ้านได้',
    fees: 'ค่าธรรมเนียม',
    adults: 'ผู้ใหญ่จ่าย',
    children: 'เด็ก',
    offices: 'สำนักงาน',
    name: 'ชื่อ',
    phone: 'โทรศัพท์',
    jung: 'จุงกู',
    mapo: 'มาโพ',
    own: 'เมือง',
    sent: 'ส่งแล้ว',
    next: 'ถัดไป',
  },
  vi: {
    place: 'Tòa thị chính',
    end: 'Kết thúc',
    title: 'Bản sao',
    first: 'Giấy này ghi địa chỉ.',
    second: 'Dùng được ở nhà.',
    fees: 'Lệ phí',
    adults: 'Người lớn trả tiền.',
    children: 'Trẻ em',
    offices: 'Văn phòng',
    name: 'Tên',
    phone: 'Điện thoại',
    jung: 'Jung-gu',
    mapo: 'Mapo',
    own: 'Thành phố',
    sent: 'Đã gửi',
    next: 'Tiếp theo',
  },
};

/** Headings, a list, a table with headers and an empty cell, a field, progress; a place for live words, errors and a dialog. */
export const readerPage = (language: Language): string => {
  const t = words[language];
  return `
    <header><p>${t.place}</p><button>${t.end}</button></header>
    <main>
      <h1 tabindex="-1">${t.title}</h1>
      <div id="errors"></div>
      <p>${t.first}</p>
      <p>${t.second}</p>
      <h2>${t.fees}</h2>
      <ul><li>${t.adults}</li><li><a href="#children">${t.children}</a></li></ul>
      <table>
        <caption>${t.offices}</caption>
        <thead><tr><th>${t.name}</th><th>${t.phone}</th></tr></thead>
        <tbody>
          <tr><th scope="row">${t.jung}</th><td>110</td></tr>
          <tr><th scope="row">${t.mapo}</th><td></td></tr>
        </tbody>
      </table>
      <label for="own">${t.own}</label><input id="own">
      <div role="progressbar" aria-label="${t.sent}" aria-valuenow="5" aria-valuemax="12"></div>
      <p role="status" id="status"></p>
    </main>
    <nav><button id="next">${t.next}</button></nav>
    <div id="dialogs"></div>`;
};
