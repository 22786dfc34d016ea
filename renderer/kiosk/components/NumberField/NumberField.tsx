import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldText } from '../Field/Field.tsx';
import './NumberField.css';

export type NumberFieldProps = FieldText & {
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

/** A small number by two large buttons; at an end the button stays and says why it does nothing. */
export const NumberField = (props: NumberFieldProps) => {
  const { t } = useTranslation('common');
  const { node, label, value, min, max, onChange, proposable } = props;
  const [isLeast, isMost] = [value <= min, value >= max];
  return (
    <FieldFrame {...props} group="group">
      <div className="number">
        <button
          type="button"
          className="number-step"
          data-node={`${node}.less`}
          data-propose={proposable ? 'press' : undefined}
          aria-disabled={isLeast || undefined}
          aria-label={isLeast ? t('field.least', { label, value }) : t('field.less', { label, value })}
          onClick={() => isLeast || onChange(value - 1)}
        >
          <Minus aria-hidden />
        </button>
        <output className="number-value" data-node={`${node}.value`}>
          {value}
        </output>
        <button
          type="button"
          className="number-step"
          data-node={`${node}.more`}
          data-propose={proposable ? 'press' : undefined}
          aria-disabled={isMost || undefined}
          aria-label={isMost ? t('field.most', { label, value }) : t('field.more', { label, value })}
          onClick={() => isMost || onChange(value + 1)}
        >
          <Plus aria-hidden />
        </button>
      </div>
    </FieldFrame>
  );
};
