import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';

/** What was done, on paper, where the operator named a printer: somebody without a telephone can keep it too. */
export const HistoryPrint = ({ title, lines }: { title: string; lines: readonly string[] }) => {
  const { t } = useTranslation('assist');
  const { bridge, settings } = useKiosk();
  const [state, setState] = useState<'offered' | 'printing' | 'printed' | 'unprinted'>('offered');
  const { print } = bridge;
  if (!print) return null;
  const press = async (): Promise<void> => {
    setState('printing');
    const { language } = settings.get();
    const done = await print({ title, lines: [...lines], language }).catch(() => false);
    setState(done ? 'printed' : 'unprinted');
  };
  return (
    <div className="help-print" data-node="assist.history.paper">
      {/* Stays after it was pressed: a button that goes takes the focus with it. */}
      <Button
        node="assist.history.print"
        icon={<Printer aria-hidden />}
        busy={state === 'printing'}
        onPress={() => void press()}
      >
        {t('history.print')}
      </Button>
      <output>{state !== 'offered' && t(`history.${state}`)}</output>
    </div>
  );
};
