import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { useReadable } from '../../shared/store.ts';
import { useKiosk } from '../kiosk.ts';
import { stepHere, type StepHere } from './step.ts';
import { useFelt } from './useFelt.ts';
import './feedback.css';

/** Quiet, at the end of a step; nothing where nothing is asked. */
export const ThisWasHard = () => {
  const { state } = useKiosk();
  const here = stepHere(useReadable(state));
  return here && <Press key={`${here.service}.${here.step}`} here={here} />;
};

const Press = ({ here }: { here: StepHere }) => {
  const { t } = useTranslation('kiosk');
  const { told, tell } = useFelt();
  return (
    <p className="felt-hard">
      <Button kind="plain" node="felt.hard" onPress={() => tell(here, 'hard')}>
        {told ? t('felt.thanks') : t('felt.hard')}
      </Button>
    </p>
  );
};
