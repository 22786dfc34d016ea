import type { Sensitivity } from '../../../../protocol/index.ts';
import { FieldFrame } from '../Field/Field.tsx';
import './Choices.css';

export type ChoiceOption = { value: string; label: string; help?: string | undefined; lang?: string | undefined };

type Common = {
  node: string;
  /** Name of the group: the question. */
  label: string;
  /** The heading says it already: the label is for readers only. */
  labelHidden?: boolean;
  help?: string | undefined;
  error?: string | undefined;
  options: readonly ChoiceOption[];
  sensitivity?: Sensitivity;
  /** Short options beside each other, where they fit. */
  row?: boolean;
  /** A helper may propose one of them. */
  proposable?: boolean;
};

export type ChoicesProps = Common &
  (
    | { multiple?: false; value: string | null; onChoose: (value: string) => void }
    | { multiple: true; value: readonly string[]; onChoose: (value: readonly string[]) => void }
  );

/** All that are chosen after this one was pressed, in the order of the options. */
const toggled = (options: readonly ChoiceOption[], chosen: readonly string[], value: string): string[] =>
  options
    .map((option) => option.value)
    .filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each)));

/**
 * One of a few, or any of a few: full-width buttons. Arrows only move the focus, OK chooses, so that nobody changes an
 * answer by looking around. The current one is told by shape and weight.
 */
export const Choices = (props: ChoicesProps) => {
  const { node, options, multiple } = props;
  const isChosen = (value: string): boolean => (multiple ? props.value.includes(value) : props.value === value);
  const choose = (value: string): void =>
    multiple ? props.onChoose(toggled(options, props.value, value)) : props.onChoose(value);
  return (
    <FieldFrame {...props} group={multiple ? 'group' : 'radiogroup'}>
      <div className={props.row ? 'choices choices-row' : 'choices'}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            role={multiple ? 'checkbox' : 'radio'}
            aria-checked={isChosen(option.value)}
            className="choice"
            data-node={`${node}.option.${option.value}`}
            data-propose={props.proposable ? 'choose' : undefined}
            lang={option.lang}
            onClick={() => choose(option.value)}
          >
            <span className={multiple ? 'choice-box' : 'choice-dot'} aria-hidden />
            <span className="choice-words">
              <span className="choice-label">{option.label}</span>
              {option.help !== undefined && <span className="choice-help">{option.help}</span>}
            </span>
          </button>
        ))}
      </div>
    </FieldFrame>
  );
};
