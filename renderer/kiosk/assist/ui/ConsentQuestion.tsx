import Eye from 'lucide-react/icons/eye';
import MessageCircle from 'lucide-react/icons/message-circle';
import MousePointerClick from 'lucide-react/icons/mouse-pointer-click';
import Mic from 'lucide-react/icons/mic';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../../../../protocol/index.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Consent } from '../core/consent.ts';
import { consentSentences } from '../words.ts';
import { useScrolling } from './useScrolling.ts';
import { useWords } from './useWords.ts';
import './consent.css';

const icons: Record<Scope, typeof Eye> = { see: Eye, talk: Mic, point: MousePointerClick, propose: MessageCircle };

/** The question whether to let a helper in, over everything. What keys do is `core/consent.ts`; these are the same by touch. */
export const ConsentQuestion = ({ consent }: { consent: Consent }) => {
  const { t } = useTranslation('assist');
  const words = useWords();
  const { helper, asks, instead, stays, asked, secondsLeft, allow, refuse } = consent;
  const question = useRef<HTMLDivElement>(null);
  useScrolling(question);
  const { who, scopes, cannot, browser, how } = consentSentences(words, consent);
  return (
    <Panel
      heading={t(stays && !instead ? 'consent.titleBeside' : 'consent.title', { name: helper.name })}
      node="assist.consent"
      focus="none"
      onClose={refuse}
      actions={
        <>
          {/* Changes every second: shown, and not read out again and again. */}
          <p className="consent-left" aria-live="off">
            {secondsLeft !== null && t('consent.left', { seconds: secondsLeft })}
          </p>
          <span data-consent="refuse">
            <Button node="assist.refuse" onPress={refuse}>
              {t('consent.refuse')}
            </Button>
          </span>
          <span data-consent="allow">
            <Button kind="primary" node="assist.allow" why={asked ? undefined : t('consent.listen')} onPress={allow}>
              {t('consent.allow')}
            </Button>
          </span>
        </>
      }
    >
      <div className="consent" ref={question}>
        <p className={`consent-who consent-${helper.kind}`}>
          {t(helper.kind === 'desk' ? 'watch.staff' : 'watch.notStaff')}
        </p>
        {(instead ?? stays) && <p>{who}</p>}
        <ul className="consent-scopes">
          {asks.map((scope, index) => {
            const Icon = icons[scope];
            return (
              <li key={scope}>
                <Icon aria-hidden />
                {scopes[index]}
              </li>
            );
          })}
        </ul>
        <p className="consent-how">{how}</p>
        {browser !== null && <p>{browser}</p>}
        <p>{cannot}</p>
      </div>
    </Panel>
  );
};
