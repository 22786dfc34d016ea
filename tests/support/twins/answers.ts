/** What the two of them answer in the services of the product, by the name of the field: each as its check demands. */
export const realAnswers: Readonly<Record<string, readonly [string, string]>> = {
  name: ['WYXQUZ', 'QOWYX ZUQYX WYXQUZWYXQUZ'],
  rrn: ['9912311773644', '0102034884429'],
  frn: ['9912315773644', '0102037884429'],
  mobile: ['01077364429', '0118364429'],
  district: ['쟈뱌시', '쀼쵸쿠특별자치시 쀼쵸쿠쀼쵸쿠구'],
  new_address: ['쟈뱌시 쟈뱌로 7736', '쀼쵸쿠시 쀼쵸쿠쀼쵸쿠구 쀼쵸길 4429'],
  old_address: ['쀼쵸쿠시 쀼쵸쿠쀼쵸쿠구 쀼쵸길 4429', '쟈뱌시 쟈뱌로 7736'],
};

/** What every answer has in it, in whichever service; in no text of ours. */
const trace = /[ЖЩЮЯЫЭЦЧ]{2}|WYXQ|QOWY|[쟈뱌쀼쵸쿠]{2}|7736|4429|8364\d|184[789]/iu;
export const traces: RegExp = trace;

/** Made by chance, of a shape of its own: four digits in a row may be in it. */
const ids = /"(id|sessionId|offerId|ticket|token|next|resumeToken)":"[\w-]{16,64}"/gu;

/** The same in a message: digits may be grouped there, or read one by one. */
export const traceIn = (text: string): string | null => {
  const told = text.replaceAll(ids, '');
  return (trace.exec(told) ?? trace.exec(told.replaceAll(/(?<=\d)[\s.,-]+(?=\d)/gu, '')))?.[0] ?? null;
};
