import '../shared/theme/base.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTexts } from '../shared/i18n.ts';
import { App } from './app/App.tsx';
import { kioskNamespaces } from './app/follow-settings.ts';
import { guardPage } from './app/guard-page.ts';
import { endedIn, makeKiosk, makeSettings } from './app/make-kiosk.ts';
import { showLoadFailed } from './app/load-failed.ts';
import { openBridge } from './bridge/open-bridge.ts';
import { KioskProvider } from './kiosk.ts';
import { createKioskSpeaker } from './speech/create.ts';

const start = async (root: HTMLElement): Promise<void> => {
  const bridge = await openBridge();
  const ended = endedIn(location.hash);
  history.replaceState(null, '', location.pathname);
  const settings = makeSettings(bridge, ended);
  const texts = await createTexts(settings.get().language, kioskNamespaces);
  const kiosk = makeKiosk({ bridge, texts, settings, ended, makeSpeaker: (settings) => createKioskSpeaker(settings.get()) });
  guardPage(kiosk.keys);
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <KioskProvider value={kiosk}>
        <App />
      </KioskProvider>
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
start(root).catch(() => showLoadFailed(root));
