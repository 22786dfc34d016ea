import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ScamWarning } from '../scam/list.ts';
import { scamWarning } from '../words.ts';
import { useWords } from './useWords.ts';
import './warning.css';

/** Stands before a text of the helper that has words thieves use, in her language of now; it is spoken there too. */
export const Warning = ({ of }: { of: ScamWarning }) => {
  const words = useWords();
  return (
    <p className="scam-warning" data-node="assist.warning">
      <TriangleAlert aria-hidden />
      <strong>{scamWarning(words, of)}</strong>
    </p>
  );
};
