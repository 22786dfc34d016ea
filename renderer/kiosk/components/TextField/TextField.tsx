import { useRef, type InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelledField, useFieldIds, type FieldText } from '../Field/Field.tsx';
import { OnScreenKeyboard } from '../OnScreenKeyboard/OnScreenKeyboard.tsx';
import { useTyping } from '../OnScreenKeyboard/useTyping.ts';
import './TextField.css';

export type TextFieldProps = FieldText & {
  value: string;
  keyboard: 'digits' | 'hangul' | 'latin';
  onChange: (value: string) => void;
  maxLength?: number | undefined;
  /** Keys on the screen below the field (default), or the device's own alone. */
  onScreen?: boolean;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  type?: 'text' | 'search';
};

/** Nothing of what is typed is kept, checked or completed by the browser. */
export const quietInput = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
} as const;

/** A line of text with its own keys under it. */
export const TextField = (props: TextFieldProps) => {
  const { t } = useTranslation('common');
  const ids = useFieldIds(props);
  const input = useRef<HTMLInputElement>(null);
  const { node, label, value, keyboard, onChange, maxLength, onScreen = true, inputMode, type = 'text' } = props;
  const onStroke = useTyping({ input, value, maxLength, onChange });
  return (
    <LabelledField {...props} ids={ids} className={keyboard === 'digits' && onScreen ? 'field-digits' : ''}>
      <input
        {...quietInput}
        ref={input}
        id={ids.control}
        className="field-input"
        data-node={node}
        type={type}
        value={value}
        maxLength={maxLength}
        inputMode={inputMode ?? (onScreen ? 'none' : undefined)}
        lang={keyboard === 'hangul' ? 'ko' : undefined}
        aria-describedby={ids.described}
        aria-invalid={props.error !== undefined || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {onScreen && (
        <OnScreenKeyboard
          node={node}
          label={t('keyboard.for', { field: label })}
          layout={keyboard}
          onStroke={onStroke}
        />
      )}
    </LabelledField>
  );
};
