import Hourglass from 'lucide-react/icons/hourglass';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { AssistSession } from '../session.ts';
import { codeShown } from '../words.ts';
import './bar.css';

/** Help is on its way; the service goes on meanwhile. */
export const WaitStrip = ({ session }: { session: Extract<AssistSession, { state: 'asking' | 'waiting' }> }) => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  return (
    <section className="wait-strip watch-bar" data-node="assist.wait">
      <Hourglass aria-hidden />
      <p>
        {session.state === 'asking'
          ? t('help.asking')
          : session.for === 'code'
            ? t('strip.code', { code: codeShown(session.code) })
            : t('strip.desk', { position: session.position })}
      </p>
      <Button node="assist.cancel" onPress={assist.cancel}>
        {t('help.cancel')}
      </Button>
    </section>
  );
};
