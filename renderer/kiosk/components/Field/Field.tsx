import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sensitivity } from '../../../../protocol/index.ts';
import { Private } from '../Private/Private.tsx';
import './Field.css';

export type FieldText = {
  node: string;
  label: string;
  /** The heading says it already: the label is for readers only. */
  labelHidden?: boolean;
  help?: string | undefined;
  example?: string | undefined;
  error?: string | undefined;
  sensitivity?: Sensitivity;
  /** A helper may propose what to answer here. */
  proposable?: boolean;
};

/** Ids that tie a control to its words. */
export type FieldIds = { control: string; label: string; described: string | undefined };

export const useFieldIds = ({ help, example, error }: FieldText): FieldIds & { help: string; error: string } => {
  const id = useId();
  const ids = { control: id, label: `${id}-label`, help: `${id}-help`, error: `${id}-error` };
  const has = help !== undefined || example !== undefined;
  const described = [error === undefined ? null : ids.error, has ? ids.help : null].filter((each) => each !== null);
  return { ...ids, described: described.join(' ') || undefined };
};

export const FieldError = ({ id, children }: { id: string; children: string }) => {
  const { t } = useTranslation('common');
  return (
    <p className="field-error" id={id}>
      <CircleAlert aria-hidden />
      <span>
        <span className="hidden-text">{t('field.error')} </span>
        {children}
      </span>
    </p>
  );
};

const FieldHelp = ({ id, help, example }: { id: string; help?: string | undefined; example?: string | undefined }) => {
  const { t } = useTranslation('common');
  if (help === undefined && example === undefined) return null;
  return (
    <div className="field-help" id={id}>
      {help !== undefined && <p>{help}</p>}
      {example !== undefined && (
        <p>
          {t('field.example')} <span className="field-sample">{example}</span>
        </p>
      )}
    </div>
  );
};

/** A group of controls with its question, help and error, the controls under one label of sensitivity. */
export const FieldFrame = (
  props: FieldText & { group: 'group' | 'radiogroup'; className?: string; children: ReactNode },
) => {
  const ids = useFieldIds(props);
  const {
    node,
    label,
    labelHidden = false,
    help,
    example,
    error,
    sensitivity = 'public',
    group,
    className = '',
    children,
  } = props;
  return (
    <fieldset
      className={`field ${error === undefined ? '' : 'field-wrong'}`}
      role={group === 'radiogroup' ? group : undefined}
      aria-label={labelHidden ? label : undefined}
      aria-describedby={ids.described}
      data-node={node}
    >
      {/* What the heading says already names the group, but is no text to be read twice. */}
      {!labelHidden && <legend className="field-label">{label}</legend>}
      <FieldHelp id={ids.help} help={help} example={example} />
      <Private sensitivity={sensitivity} className={`field-private ${className}`}>
        {error !== undefined && <FieldError id={ids.error}>{error}</FieldError>}
        {children}
      </Private>
    </fieldset>
  );
};

/** One control with its label, help and error. */
export const LabelledField = (
  props: FieldText & { ids: ReturnType<typeof useFieldIds>; className?: string; children: ReactNode },
) => {
  const {
    ids,
    label,
    labelHidden = false,
    help,
    example,
    error,
    sensitivity = 'public',
    className = '',
    children,
  } = props;
  return (
    <div className={`field ${error === undefined ? '' : 'field-wrong'}`}>
      <label className={labelHidden ? 'hidden-text' : 'field-label'} id={ids.label} htmlFor={ids.control}>
        {label}
      </label>
      <FieldHelp id={ids.help} help={help} example={example} />
      <Private sensitivity={sensitivity} className={`field-private ${className}`}>
        {error !== undefined && <FieldError id={ids.error}>{error}</FieldError>}
        {children}
      </Private>
    </div>
  );
};
