import { oneByOne } from './numbers.ts';

/** Signs by name where they are said; all others pass in silence. */
export const signs: Readonly<Record<string, string>> = {
  '+': 'cộng', '=': 'bằng', '&': 'và', '×': 'nhân', '÷': 'chia', '±': 'cộng trừ', '#': 'thăng', '@': 'a còng', '%': 'phần trăm', '‰': 'phần nghìn', '°': 'độ', '<': 'nhỏ hơn', '>': 'lớn hơn', '≤': 'nhỏ hơn hoặc bằng', '≥': 'lớn hơn hoặc bằng', '≠': 'khác', '≈': 'xấp xỉ', '∞': 'vô cực', '√': 'căn bậc hai', '§': 'mục', '©': 'bản quyền', '®': 'đã đăng ký', '™': 'nhãn hiệu', '※': 'chú ý', '☎': 'điện thoại', '☏': 'điện thoại', '℡': 'điện thoại', '№': 'số', '★': 'sao', '☆': 'sao', '✓': 'dấu kiểm', '✔': 'dấu kiểm', '²': 'bình phương', '³': 'lập phương', '₩': 'won', $: 'đô la', '€': 'ơ rô', '£': 'bảng', '¥': 'yên', '฿': 'bạt', '₫': 'đồng', π: 'pi', Ω: 'ôm', 'µ': 'muy', 'μ': 'muy',
}; // prettier-ignore

/** Said only as a sign by itself, not among words. */
export const loneSigns: Readonly<Record<string, string>> = {
  '-': 'gạch ngang', '/': 'gạch chéo', '*': 'sao', _: 'gạch dưới', '~': 'dấu ngã', '(': 'mở ngoặc', ')': 'đóng ngoặc', '[': 'mở ngoặc vuông', ']': 'đóng ngoặc vuông', '{': 'mở ngoặc nhọn', '}': 'đóng ngoặc nhọn', '"': 'ngoặc kép', "'": 'nháy đơn', '\\': 'gạch chéo ngược', '|': 'gạch đứng', '^': 'dấu mũ', '`': 'dấu huyền', '·': 'chấm giữa', '.': 'chấm', ',': 'phẩy', ':': 'hai chấm', ';': 'chấm phẩy', '!': 'chấm than', '?': 'chấm hỏi', '…': 'ba chấm', ' ': 'dấu cách',
}; // prettier-ignore

/** Letters stay letters, parted; figures and signs by name. */
export const spell = (text: string): string =>
  Array.from(text, (char) => {
    if (/[0-9]/.test(char)) return oneByOne(char);
    if (/[\p{L}\p{M}]/u.test(char)) return char;
    return signs[char] ?? loneSigns[char] ?? '';
  })
    .filter((name) => name !== '')
    .join(' ');
