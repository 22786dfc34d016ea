import { useWords } from '../console.ts';
import type { Session } from '../desk/session-state.ts';

/** The connection in a word, a shape beside it, and what it means where it means something. */
export const Connection = ({ session: { quality } }: { session: Session }) => {
  const { t } = useWords();
  return (
    <section className="connection" aria-labelledby="connection-heading">
      <h2 id="connection-heading">{t('quality.heading')}</h2>
      <p className={`quality ${quality}`}>
        <span className="bars" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <strong>{t(`quality.${quality}`)}</strong>
      </p>
      {quality === 'slow' && <p className="soft">{t('quality.slowMeans')}</p>}
      {quality === 'poor' && <p className="soft">{t('quality.poorMeans')}</p>}
      {quality === 'lost' && <p className="soft">{t('quality.lostMeans')}</p>}
    </section>
  );
};
