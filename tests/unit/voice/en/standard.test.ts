import { describe, expect, test } from 'vitest';
import { type As, loadLanguage } from '../../../../voice/index.ts';

const voice = await loadLanguage('en');
const says = (text: string, as?: As): string => voice.verbalise(text, as ? { as } : {}).text;

/** Each rule with where it is laid down, and cases of its own. CMOS: The Chicago Manual of Style, 17th edition. */
const rules: Record<string, [text: string, spoken: string][]> = {
  'CMOS 9.5: cardinals, American, without and': [
    ['605', 'six hundred five'],
    ['70,019', 'seventy thousand nineteen'],
    ['4,000,000,000', 'four billion'],
    ['-8', 'minus eight'],
    ['6.02', 'six point zero two'],
  ],
  'CMOS 9.6: ordinals': [
    ['8th', 'eighth'],
    ['12th', 'twelfth'],
    ['23rd', 'twenty third'],
    ['90th', 'ninetieth'],
    ['2,000th', 'two thousandth'],
  ],
  'CMOS 9.14: simple fractions': [
    ['1/8', 'one eighth'],
    ['5/8', 'five eighths'],
    ['1/4', 'one quarter'],
    ['7 1/2', 'seven and a half'],
    ['9 2/3', 'nine and two thirds'],
    ['1/2 km', 'half a kilometer'],
    ['3/4 mi', 'three quarters of a mile'],
    ['1/1000', 'one one thousandth'],
  ],
  'CMOS 9.18: percentages': [
    ['7%', 'seven percent'],
    ['3.25 %', 'three point two five percent'],
    ['6–8%', 'six to eight percent'],
  ],
  'CMOS 9.20-9.25: money; coins where two places are written, none where there are large powers': [
    ['$7.10', 'seven dollars ten cents'],
    ['$1.02', 'one dollar two cents'],
    ['$0.75', 'seventy five cents'],
    ['$9.00', 'nine dollars'],
    ['$6.3 million', 'six point three million dollars'],
    ['£4.01', 'four pounds one penny'],
    ['£3.20', 'three pounds twenty pence'],
    ['€0.99', 'ninety nine cents'],
    ['US$40', 'forty US dollars'],
    ['$12/wk', 'twelve dollars per week'],
    ['₩9,000', 'nine thousand won'],
    ['¥700', 'seven hundred yen'],
    ['CNY 88', 'eighty eight yuan'],
    ['75 THB', 'seventy five baht'],
    ['200,000₫', 'two hundred thousand dong'],
  ],
  'CMOS 9.30: years as they are said': [
    ['in 1066', 'in ten sixty six'],
    ['in 1900', 'in nineteen hundred'],
    ['in 1907', 'in nineteen oh seven'],
    ['in 2000', 'in two thousand'],
    ['in 2008', 'in two thousand eight'],
    ['in 2031', 'in twenty thirty one'],
    ['2,031 people', 'two thousand thirty one people'],
    ['2031 people', 'two thousand thirty one people'],
  ],
  'CMOS 9.33: decades': [
    ['1970s', 'nineteen seventies'],
    ['the ’60s', 'the sixties'],
    ['late-90s', 'late-nineties'],
    ['in the 2010s', 'in the twenty tens'],
  ],
  'CMOS 9.34: eras, before or behind': [
    ['300 BCE', 'three hundred BCE'],
    ['AD 79', 'AD seventy nine'],
    ['2570 B.E.', 'twenty five seventy BE.'],
  ],
  'CMOS 9.31 and 9.35: dates, month or day first, all figures (ISO 8601)': [
    ['April 9, 2031', 'April ninth, twenty thirty one'],
    ['9 April 2031', 'the ninth of April, twenty thirty one'],
    ['the 9th of April', 'the ninth of April'],
    ['APR. 9', 'April ninth'],
    ['Apr-9-2031', 'April ninth, twenty thirty one'],
    ['2031-04-09', 'April ninth, twenty thirty one'],
    ['2031. 4. 9.', 'April ninth, twenty thirty one'],
    ['28/04/2031', 'April twenty eighth, twenty thirty one'],
    ['Thu, Apr 9', 'Thursday, April ninth'],
    ['2031-13-40', 'two zero three one, one three, four zero'],
    ['I may 3 times', 'I may three times'],
  ],
  'CMOS 9.37-9.39: times of day': [
    ['8:00', "eight o'clock"],
    ['8:07', 'eight oh seven'],
    ['8:07 a.m.', 'eight oh seven AM.'],
    ['8 p.m. today', 'eight PM today'],
    ['20:45', 'twenty forty five'],
    ['20:00', 'twenty hundred'],
    ['24:00', 'midnight'],
    ['7am-8pm', 'seven AM to eight PM'],
    ['7-8pm', 'seven to eight PM'],
    ['6 pm jst', 'six PM JST'],
    ['PM 3:15', 'three fifteen PM'],
  ],
  'ITU-T E.123: telephone numbers in their groups': [
    ['+82 2 700 1234', 'plus eight two, two, seven zero zero, one two three four'],
    ['(02) 700-1234', 'zero two, seven zero zero, one two three four'],
    ['02-700-1234 ext. 56', 'zero two, seven zero zero, one two three four extension five six'],
    ['Dial 110', 'Dial one one zero'],
  ],
  'NIST SP 811, 9: units, American spelling, plural but with one': [
    ['1 m', 'one meter'],
    ['8 m', 'eight meters'],
    ['0.4 L', 'zero point four liters'],
    ['9 km/h', 'nine kilometers per hour'],
    ['1 ft', 'one foot'],
    ['8 ft', 'eight feet'],
    ['21 °C', 'twenty one degrees Celsius'],
    ['12 m²', 'twelve square meters'],
    ['8 kWh', 'eight kilowatt hours'],
    ['16 GB', 'sixteen gigabytes'],
    ['a 6-km walk', 'a six kilometer walk'],
    ['2 in 9', 'two in nine'],
  ],
  'CMOS 9.41-9.43: Roman numerals of rulers, sequels and parts': [
    ['Chapter IX', 'Chapter nine'],
    ['Part I', 'Part one'],
    ['George VI', 'George the sixth'],
    ['Queen Mary I', 'Queen Mary the first'],
    ['World War I', 'World War one'],
    ['May I help?', 'May I help?'],
    ['Section C', 'Section C'],
    ['CD, DVD, MIX', 'CD, DVD, MIX'],
  ],
  'CMOS 10: abbreviations, by what stands around': [
    ['Dr. Han', 'Doctor Han'],
    ['12 Han Dr.', 'twelve Han Drive.'],
    ['St. John', 'Saint John'],
    ['9 John St.', 'nine John Street.'],
    ['No. 8', 'Number eight'],
    ['No. Not yet.', 'No. Not yet.'],
    ['p. 8', 'page eight'],
    ['e.g. tea', 'for example tea'],
    ['Minho Kim, Jr.', 'Minho Kim, Junior.'],
  ],
  'USPS Publication 28: addresses': [
    ['405 Pine Ave., Boise, ID 83702', 'four oh five Pine Avenue, Boise, Idaho eight three seven zero two'],
    ['Apt. 210', 'Apartment two ten'],
  ],
  '도로명주소법 시행령: Korean addresses in Latin letters': [
    ['31 Sejong-daero 9-gil', 'thirty one Sejong-daero nine gil'],
    ['31-2 Bukchon-ro', 'thirty one dash two Bukchon-ro'],
  ],
  '개인정보 보호법 시행령: masked numbers say how much is hidden': [
    ['880412-2******', 'eight eight zero four one two, two, six hidden digits'],
    ['880412-*******', 'eight eight zero four one two, seven hidden digits'],
  ],
  '국어의 로마자 표기법: Hangul as Latin letters would have it': [
    ['서울', 'Seoul'],
    ['구청 office', 'Gucheong office'],
  ],
  'RFC 3986 and 5322: addresses by their signs': [
    ['kim_75@mail.kr', 'kim underscore seven five at mail dot K R'],
    ['gov.kr/a?b=1', 'gov dot K R slash a question mark B equals one'],
  ],
  'ISO 80000-2: signs of sums': [
    ['8 × 2 = 16', 'eight times two equals sixteen'],
    ['9 - 4 = 5', 'nine minus four equals five'],
    ['8 ÷ 2', 'eight divided by two'],
    ['a ≥ 3', 'a greater than or equal to three'],
    ['8 × 2 cm', 'eight by two centimeters'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, cases) => {
  test.each(cases)('%s is %s', (text, spoken) => {
    expect(says(text)).toBe(spoken);
  });
});

describe('what the caller knows beats guessing', () => {
  test.each<[string, As, string]>([
    ['01023456789', 'phone', 'zero one zero, two three four five, six seven eight nine'],
    ['2345', 'number', 'two thousand three hundred forty five'],
    ['2345', 'digits', 'two three four five'],
    ['2345', 'id', 'two three four five'],
    ['48000', 'amount', 'forty eight thousand'],
    ['1998', 'amount', 'one thousand nine hundred ninety eight'],
    ['19480625', 'date', 'June twenty fifth, nineteen forty eight'],
    ['0930', 'time', 'nine thirty'],
    ['AB-1', 'letters', 'A B dash one'],
    ['today', 'date', 'today'],
  ])('%s as %s is %s', (text, as, spoken) => {
    expect(says(text, as)).toBe(spoken);
  });
});

describe('a token keeps its place in the source', () => {
  test("'$1,234.56' is spoken as words and is one place", () => {
    const source = 'Pay $1,234.56 by 5 Oct.';
    const { tokens } = voice.verbalise(source);
    const place = (kind: string): string => {
      const token = tokens.find((t) => t.kind === kind);
      return source.slice(token?.start, token?.end);
    };
    expect([place('money'), place('date')]).toEqual(['$1,234.56', '5 Oct.']);
  });

  test('words of another language say so', () => {
    const { tokens } = voice.verbalise('Go to 주민센터, ภาษาไทย');
    expect(tokens.filter(({ kind }) => kind === 'foreign').map(({ lang }) => lang)).toEqual(['ko', 'th']);
  });
});

describe('for the engine', () => {
  const engine = (text: string): string => voice.phonemise(voice.read(voice.verbalise(text))).text;
  test.each([
    ['9 a.m. today', 'nine ay M today'],
    ['FBI agent', 'F B I agent'],
    ['NASA site', 'NASA site'],
    ['your IDs', "your I D's"],
    ['PRESS OK NOW', 'PRESS O K NOW'],
    ['PLEASE WAIT', 'PLEASE WAIT'],
    ['Go to counter A.', 'Go to counter ay.'],
    ['A form', 'A form'],
  ])('%s is %s: capitals spelled where they are no word', (text, said) => {
    expect(engine(text)).toBe(said);
  });
});
