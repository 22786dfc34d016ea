import * as fc from 'fast-check';
import { languages, Service, textKeysOf, type CatalogueEntry, type Field } from '../../protocol/index.ts';
import { checkService } from '../../protocol/service-check.ts';
import { dayText } from '../../renderer/kiosk/service/texts.ts';

/** Letters and numbers that are in no text of ours: one of them where others can read is a private value told. */
const letters = 'ЖЩЮЯЫЭЦЧ';
const strange = new RegExp(`[${letters}]{2}`, 'iu');

const sensitivity = fc.constantFrom('public', 'personal', 'secret', 'personal', 'personal', 'public', 'personal');
const kind = fc.constantFrom('text', 'digits', 'choice', 'choices', 'date', 'number');
type Kind = 'text' | 'digits' | 'choice' | 'choices' | 'date' | 'number';

const options = ['a', 'b', 'c'].map((value) => ({ value, isDefault: false }));

const fieldOf = (type: Kind, at: number, hidden: Field['sensitivity'], optional: boolean): Field => {
  const common = { name: `f${at}`, optional, sensitivity: hidden };
  if (type === 'choice' || type === 'choices') return { ...common, type, options };
  if (type === 'date') return { ...common, type, notAfter: 'today' };
  if (type === 'number')
    return { ...common, type, ...(hidden === 'public' ? { min: 1, max: 9 } : { min: 83_641, max: 83_649 }) };
  return { ...common, type: 'text', keyboard: type === 'digits' ? 'digits' : 'latin', maxLength: 60 };
};

/** A question that depends on an earlier one, where it may (protocol/service-check.ts). */
const withConditions = (fields: Field[]): Field[] =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    const depends = before?.type === 'choice' && before.sensitivity === 'public' && index % 2 === 1;
    return depends ? { ...field, when: { [before.name]: ['a', 'b'] } } : field;
  });

/** What every option of a private choice is called: nobody outside may read what there was to choose from, either. */
const textOf = (service: Service, key: string): string => {
  const field = service.fields.find(({ name }) => key.startsWith(`q.${name}.option.`));
  if (!field) return `words of ${key}`;
  return field.sensitivity === 'public' ? `option ${key.at(-1)}` : `${letters.slice(0, 4)} ${key.at(-1)}`;
};

/** A service of the product's own schema with random fields, whole and with every text. */
export const plantedService: fc.Arbitrary<CatalogueEntry> = fc
  .tuple(fc.array(fc.tuple(kind, sensitivity, fc.boolean()), { minLength: 2, maxLength: 6 }), fc.boolean())
  .map(([fields, identity]) => {
    const service = Service.parse({
      ...{ id: 'planted', category: 'residence', order: 1, law: ['Act'], identity },
      fee: { won: 200, asOf: '2026-11-23', source: 'Act' },
      fields: withConditions(fields.map(([type, hidden, optional], at) => fieldOf(type, at, hidden, optional))),
    });
    const flaw = checkService(service, 'planted');
    if (flaw) throw new Error(flaw.message);
    const texts = Object.fromEntries(textKeysOf(service).map((key) => [key, textOf(service, key)]));
    return { service, texts: Object.fromEntries(languages.map((language) => [language, texts])) };
  });

/** What she types into a field of this kind, by chance; `wrong`: what no check takes. */
export const valueFor = (field: Field, chance: number, wrong: boolean): string => {
  const word = [3, 5, 7, 11].map((step) => letters[(chance * step + step) % letters.length]).join('');
  if (field.type === 'text' && field.keyboard === 'digits') return `7736${String(10_000 + chance).slice(0, 5)}4429`;
  return wrong ? `${word}<b>${word}` : `${word} ${word}`;
};
export const dateFor = (chance: number, wrong: boolean): { year: string; month: string; day: string } => ({
  year: String(1847 + (chance % 3)),
  month: wrong ? '13' : String(1 + (chance % 12)),
  day: String(1 + (chance % 28)),
});

/** Numbers of the values above, however they are grouped or read: in a row of digits, and with the digits apart. */
const numbers = /7736|4429|8364\d|184[789]/u;
const days = languages.map((language) => dayText('1847-01-01', language).replaceAll(/\D/gu, ''));

/** A private value, whole or in part, in what somebody else can read; null: nothing of one. */
export const traceIn = (text: string): string | null => {
  const found =
    strange.exec(text) ?? numbers.exec(text) ?? numbers.exec(text.replaceAll(/(?<=\d)[\s.,-]+(?=\d)/gu, ''));
  return found ? found[0] : null;
};

/** For the test of the test: every way in which a day is written holds its year. */
export const daysHoldYears = days.every((day) => day.includes('1847'));
