import Check from 'lucide-react/icons/check';
import Frown from 'lucide-react/icons/frown';
import Meh from 'lucide-react/icons/meh';
import Smile from 'lucide-react/icons/smile';
import { useTranslation } from 'react-i18next';
import { WHOLE_SERVICE } from '../../../protocol/index.ts';
import { useFelt } from './useFelt.ts';
import './feedback.css';

const faces = [
  ['good', Smile],
  ['middling', Meh],
  ['hard', Frown],
] as const;

/** How all of a service was, in three faces with their words; can be passed over. */
export const Faces = ({ service }: { service: string }) => {
  const { t } = useTranslation('kiosk');
  const { told, tell } = useFelt();
  return (
    <fieldset className="felt">
      <legend>{told ? t('felt.thanks') : t('felt.question')}</legend>
      <div className="felt-faces">
        {faces.map(([felt, Face]) => (
          <button
            key={felt}
            type="button"
            className="felt-face"
            data-node={`felt.${felt}`}
            aria-pressed={told === felt}
            aria-disabled={(told !== null && told !== felt) || undefined}
            onClick={() => tell({ service, step: WHOLE_SERVICE }, felt)}
          >
            <Face aria-hidden />
            <span>{t(`felt.face.${felt}`)}</span>
            {told === felt && <Check aria-hidden />}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
