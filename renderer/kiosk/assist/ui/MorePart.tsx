import DoorOpen from 'lucide-react/icons/door-open';
import UserPlus from 'lucide-react/icons/user-plus';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import { ScopesPart } from './ScopesPart.tsx';
import { waitingWords } from './waiting-words.ts';

/** One more helper: to be asked for, waited for, or there as well. `onMore` opens whom to ask, or how the waiting goes. */
export const MorePart = ({ onMore }: { onMore: () => void }) => {
  const { t } = useTranslation('assist');
  const { more } = useKiosk().assist;
  const session = useReadable(more.session);
  if (session.state !== 'active')
    return (
      <Button node="assist.more" icon={<UserPlus aria-hidden />} onPress={onMore}>
        {session.state === 'waiting' ? waitingWords(t, session) : t('beside.ask')}
      </Button>
    );
  return (
    <>
      <ScopesPart node="assist.more.scopes" session={session} onChoose={more.setScopes} />
      <Button node="assist.more.end" icon={<DoorOpen aria-hidden />} onPress={more.end}>
        {t('beside.send', { name: session.helper.name })}
      </Button>
    </>
  );
};
