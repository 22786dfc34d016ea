import QrCode from 'lucide-react/icons/qr-code';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';

type Drawn = { size: number; path: string };

/** One run of dark modules after the other, a unit each. The white edge of four modules is part of the code (ISO/IEC 18004). */
const draw = async (text: string): Promise<Drawn> => {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
};

/** What was done, as a code that her telephone reads: the sentences themselves, no address, nothing of her answers. */
export const HistoryCode = ({ text }: { text: string }) => {
  const { t } = useTranslation('assist');
  const [wanted, setWanted] = useState(false);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    // Where it cannot be loaded the sentences still stand there.
    draw(text).then(
      (code) => here && setDrawn(code),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [text, wanted]);
  if (!wanted)
    return (
      <Button node="assist.history.qr" icon={<QrCode aria-hidden />} onPress={() => setWanted(true)}>
        {t('history.qr')}
      </Button>
    );
  return (
    <div className="help-qr" data-node="assist.history.code">
      <output>{t('history.code')}</output>
      {drawn && (
        <svg viewBox={`0 0 ${drawn.size} ${drawn.size}`} aria-hidden>
          <rect width={drawn.size} height={drawn.size} fill="#fff" />
          <path d={drawn.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
      )}
    </div>
  );
};
