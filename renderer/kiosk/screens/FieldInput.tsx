import type { Field, Language } from '../../../protocol/index.ts';
import { Choices } from '../components/Choices/Choices.tsx';
import { DateField } from '../components/DateField/DateField.tsx';
import { NumberField } from '../components/NumberField/NumberField.tsx';
import { TextField } from '../components/TextField/TextField.tsx';
import type { AnswerValue } from '../state/kiosk-state.ts';

type Keyboard = Extract<Field, { type: 'text' }>['keyboard'];
type Props = {
  field: Field;
  value: AnswerValue | undefined;
  error: string | undefined;
  language: Language;
  /** A text of the service. */
  s: (key: string) => string;
  onAnswer: (value: AnswerValue) => void;
};

const asText = (value: AnswerValue | undefined): string => (typeof value === 'string' ? value : '');

/** A Korean's own name is in Hangul; whoever has it otherwise changes the keys. */
const keyboardOf = ({ check, keyboard }: Extract<Field, { type: 'text' }>, language: Language): Keyboard =>
  check === 'name' && language === 'ko' ? 'hangul' : keyboard;

/** The control of a question, by its type. The page's heading is the question, so the label is for readers alone. */
export const FieldInput = ({ field, value, error, language, s, onAnswer }: Props) => {
  const key = `q.${field.name}`;
  const { sensitivity } = field;
  const proposable = sensitivity === 'public';
  const words = { node: key, labelHidden: true, help: s(`${key}.help`), error, sensitivity, proposable };
  // A group is named by its question, which the heading has said; a single field by the word for what goes into it.
  const group = { ...words, label: s(`${key}.label`) };
  const single = { ...words, label: s(`${key}.name`) };
  if ('options' in field) {
    const options = field.options.map((option) => ({ value: option.value, label: s(`${key}.option.${option.value}`) }));
    return field.type === 'choices' ? (
      <Choices {...group} multiple options={options} value={Array.isArray(value) ? value : []} onChoose={onAnswer} />
    ) : (
      <Choices {...group} options={options} value={asText(value) || null} onChoose={onAnswer} />
    );
  }
  const example = s(`${key}.example`);
  if (field.type === 'date')
    return <DateField {...group} example={example} value={asText(value)} onChange={onAnswer} />;
  if (field.type === 'number')
    return (
      <NumberField
        {...single}
        value={Number(value ?? field.min)}
        min={field.min}
        max={field.max}
        onChange={(number) => onAnswer(String(number))}
      />
    );
  return (
    <TextField
      {...single}
      example={example}
      value={asText(value)}
      keyboard={keyboardOf(field, language)}
      maxLength={field.maxLength}
      onChange={onAnswer}
    />
  );
};
