import { useEffect, useRef } from 'react';
import { useWords } from '../console.ts';
import { modifier } from '../keys/KeyCap.tsx';

const Rows = ({ rows }: { rows: readonly (readonly [keys: string, means: string])[] }) => (
  <dl className="keys">
    {rows.map(([keys, means]) => (
      <div key={keys}>
        <dt>
          <kbd className="key">{keys}</kbd>
        </dt>
        <dd>{means}</dd>
      </div>
    ))}
  </dl>
);

/** All keys in one place. A native dialog: it keeps the focus inside and gives it back. */
export const KeyList = ({ open, close }: { open: boolean; close: () => void }) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const alt = (letter: string): string => (modifier === 'Alt' ? `Alt ${letter}` : `${modifier}${letter}`);
  return (
    <dialog ref={dialog} className="key-list" aria-labelledby="keys-heading" onClose={close}>
      <h2 id="keys-heading">{t('keys.heading')}</h2>
      <h3>{t('keys.everywhere')}</h3>
      <Rows
        rows={[
          [alt('L'), t('keys.goView')],
          [alt('T'), t('keys.outline')],
          [alt('R'), t('view.pen')],
          [alt('H'), t('keys.heard')],
          [alt('P'), t('keys.phrases')],
          [alt('W'), t('keys.write')],
          [alt('M'), t('keys.mute')],
          [alt('U'), t('keys.volume')],
          [alt('X'), t('keys.stop')],
          [alt('N'), t('keys.next')],
          [alt('O'), t('keys.duty')],
          [alt('B'), t('keys.back')],
          [alt('K'), t('keys.list')],
        ]}
      />
      <h3>{t('keys.onView')}</h3>
      <Rows
        rows={[
          [t('keys.arrowKeys'), t('keys.arrows')],
          [`Shift ${t('keys.arrowKeys')}`, t('keys.small')],
          ['Enter', t('keys.point')],
          ['Home', t('keys.home')],
        ]}
      />
      <p className="note">{t('keys.viewNote', { modifier })}</p>
      <h3>{t('keys.inPhrases')}</h3>
      <Rows
        rows={[
          ['1 – 9', t('keys.sayNumbered')],
          ['↑ ↓', t('keys.choosePhrase')],
          ['Enter', t('keys.say')],
        ]}
      />
      <h3>{t('keys.inMessage')}</h3>
      <Rows
        rows={[
          ['Enter', t('keys.send')],
          ['Shift Enter', t('keys.newLine')],
        ]}
      />
      <button type="button" className="button main" onClick={close}>
        {t('keys.close')}
      </button>
    </dialog>
  );
};
