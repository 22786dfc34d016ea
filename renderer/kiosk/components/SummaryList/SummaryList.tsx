import Pencil from 'lucide-react/icons/pencil';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sensitivity } from '../../../../protocol/index.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Private } from '../Private/Private.tsx';
import { Secret } from '../Private/Secret.tsx';
import './SummaryList.css';

export type SummaryRow = {
  node: string;
  label: string;
  value: ReactNode;
  /** Of the value alone. */
  sensitivity?: Sensitivity;
  /** Language of the value where it is another than the page's. */
  lang?: string;
  onChange?: () => void;
};

/** What was answered, each with a way to change it. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const { t } = useTranslation('common');
  return (
    <dl className="summary">
      {rows.map(({ node, label, value, sensitivity = 'public', lang, onChange }) => (
        <div key={node} className="summary-row" data-node={node}>
          <dt>{label}</dt>
          <dd className="summary-value" lang={lang}>
            <Private sensitivity={sensitivity}>
              {sensitivity === 'secret' && typeof value === 'string' ? <Secret value={value} node={node} /> : value}
            </Private>
          </dd>
          {onChange && (
            <dd className="summary-change">
              <Button
                icon={<Pencil aria-hidden />}
                node={`${node}.change`}
                name={`${t('field.change')}: ${label}`}
                onPress={onChange}
              >
                {t('field.change')}
              </Button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
