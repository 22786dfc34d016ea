import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { askAgain, missingParts } from '../../shared/later.tsx';
import { useReadable } from '../../shared/store.ts';
import { isThere } from '../bridge/is-there.ts';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKiosk } from '../kiosk.ts';
import { SpokenCaption } from './Screen.tsx';
import { useWatched } from './watched.tsx';

/** Milliseconds between two looks whether the server is back. */
const RETRY = 10_000;

/** It comes back by itself too. */
const useAskedAgain = (): void => {
  const { clock } = useKiosk();
  useEffect(() => {
    let here = true;
    let cancel = (): void => {};
    const look = (): void => {
      cancel = clock.after(RETRY, async () => {
        const back = await isThere();
        if (!here) return;
        if (back) askAgain();
        look();
      });
    };
    look();
    return () => {
      here = false;
      cancel();
    };
  }, [clock]);
};

const Missing = () => {
  const { t } = useTranslation(['kiosk', 'common']);
  const { state } = useKiosk();
  const isPanel = useReadable(state).panel !== 'none';
  const close = (): void => state.dispatch({ type: 'close' });
  useAskedAgain();
  return (
    <Panel
      heading={t('kiosk:missing.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.missing"
      actions={
        <>
          {isPanel && (
            <Button node="missing.close" onPress={close}>
              {t('common:close')}
            </Button>
          )}
          <Button kind="primary" node="missing.again" onPress={askAgain}>
            {t('kiosk:missing.again')}
          </Button>
        </>
      }
    >
      <p>{t('kiosk:missing.lead')}</p>
    </Panel>
  );
};

/** Something that she asked for could not be fetched: said calmly, nothing of hers is lost, and a way on. */
export const PartMissing = () => (useReadable(missingParts).length > 0 ? <Missing /> : null);
