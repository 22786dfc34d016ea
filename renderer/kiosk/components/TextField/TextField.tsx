import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useRef, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../protocol/index.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { LabelledField, useFieldIds, type FieldText } from '../Field/Field.tsx';
import { lettersOf, type Keyboard } from '../OnScreenKeyboard/layouts/layouts.ts';
import { OnScreenKeyboard } from '../OnScreenKeyboard/OnScreenKeyboard.tsx';
import { useTyping } from '../OnScreenKeyboard/useTyping.ts';
import './TextField.css';

export type TextFieldProps = FieldText & {
  value: string;
  /** What it is written with; the letters of the person's own language come first where any will do. */
  keyboard: Keyboard;
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

/** A secret is typed as dots, for there is a queue; whoever wants to see it, sees it. */
const Line = (props: { isSecret: boolean; node: string; children: (className: string) => ReactNode }) => {
  const { t } = useTranslation('common');
  const [isShown, setShown] = useState(false);
  if (!props.isSecret) return props.children('field-input');
  return (
    <div className="field-line">
      {props.children(isShown ? 'field-input' : 'field-input field-dots')}
      <Button
        icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        node={`${props.node}.show`}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? t('field.hide') : t('field.show')}
      </Button>
    </div>
  );
};

/** A line of text with its own keys under it. */
export const TextField = (props: TextFieldProps) => {
  const { t, i18n } = useTranslation('common');
  const ids = useFieldIds(props);
  const input = useRef<HTMLInputElement>(null);
  const { node, label, value, keyboard, onChange, maxLength, onScreen = true, inputMode, type = 'text' } = props;
  const typing = useTyping({ input, value, maxLength, onChange });
  return (
    <LabelledField {...props} ids={ids} className={keyboard === 'digits' && onScreen ? 'field-digits' : ''}>
      <Line isSecret={props.sensitivity === 'secret'} node={node}>
        {(className) => (
          <input
            {...quietInput}
            ref={input}
            id={ids.control}
            className={className}
            data-node={node}
            data-propose={props.proposable ? 'type' : undefined}
            type={type}
            value={value}
            maxLength={maxLength}
            inputMode={inputMode ?? (onScreen ? 'none' : undefined)}
            lang={keyboard === 'hangul' ? 'ko' : undefined}
            aria-describedby={ids.described}
            aria-invalid={props.error !== undefined || undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Line>
      {onScreen && (
        <OnScreenKeyboard
          node={node}
          label={t('keyboard.for', { field: label })}
          letters={lettersOf(keyboard, i18n.language as Language)}
          {...typing}
        />
      )}
    </LabelledField>
  );
};
