/** The seven letters of its own by sound and shape, for á and ă, ô and ơ sound much alike; the marks by their names. */
export const vietnameseNames: Readonly<Record<string, string>> = {
  ...{ ă: 'á, a trăng', â: 'ớ, a mũ', đ: 'đê, d gạch ngang', ê: 'ê, e mũ', ô: 'ô, o mũ', ơ: 'ơ, o móc', ư: 'ư, u móc' },
  ...{ '\u0300': 'dấu huyền', '\u0301': 'dấu sắc', '\u0309': 'dấu hỏi', '\u0303': 'dấu ngã', '\u0323': 'dấu nặng' },
  ...{ '\u0302': 'dấu mũ', '\u0306': 'dấu trăng', '\u031B': 'dấu móc', '\u0335': 'gạch ngang' },
};
