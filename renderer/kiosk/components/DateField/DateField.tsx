import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldText } from '../Field/Field.tsx';
import { OnScreenKeyboard } from '../OnScreenKeyboard/OnScreenKeyboard.tsx';
import type { Stroke } from '../OnScreenKeyboard/typing.ts';
import { quietInput } from '../TextField/TextField.tsx';
import {
  dateParts,
  eraseDigit,
  joinDate,
  partLength,
  splitDate,
  typeDigit,
  type DatePart,
  type DateTyping,
} from './date-parts.ts';
import './DateField.css';

export type DateFieldProps = FieldText & {
  /** As typed, `2026-1-5`, `2026--`; `isoDate` in date-parts.ts makes a date of it. */
  value: string;
  onChange: (value: string) => void;
  onScreen?: boolean;
};

/** Year, month and day, each in its own box. The keys below fill them in turn; backspace goes back through them. */
export const DateField = (props: DateFieldProps) => {
  const { t } = useTranslation('common');
  const { node, label, value, onChange, onScreen = true } = props;
  const [part, setPart] = useState<DatePart>('year');
  const parts = splitDate(value);
  const take = (typing: DateTyping): void => {
    setPart(typing.part);
    onChange(joinDate(typing.parts));
  };
  const onStroke = (stroke: Stroke): void => {
    if (stroke.type === 'backspace') take(eraseDigit({ parts, part }));
    if (stroke.type === 'text') take(typeDigit({ parts, part }, stroke.text));
  };
  return (
    <FieldFrame {...props} group="group" className={onScreen ? 'field-digits' : ''}>
      <div className="date">
        {dateParts.map((each) => (
          <label key={each} className={`date-part date-${each}`} data-typing={(onScreen && each === part) || undefined}>
            <span>{t(`field.${each}`)}</span>
            <input
              {...quietInput}
              className="field-input"
              data-node={`${node}.${each}`}
              data-propose={props.proposable ? 'type' : undefined}
              value={parts[each]}
              inputMode={onScreen ? 'none' : 'numeric'}
              maxLength={partLength[each]}
              aria-invalid={props.error !== undefined || undefined}
              onPointerUp={() => setPart(each)}
              onChange={(event) =>
                take({ parts: { ...parts, [each]: event.target.value.replaceAll(/\D/g, '') }, part: each })
              }
            />
          </label>
        ))}
      </div>
      {onScreen && (
        <OnScreenKeyboard node={node} label={t('keyboard.for', { field: label })} letters={[]} onStroke={onStroke} />
      )}
    </FieldFrame>
  );
};
