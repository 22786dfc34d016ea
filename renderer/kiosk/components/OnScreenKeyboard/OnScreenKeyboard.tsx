import Delete from 'lucide-react/icons/delete';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeySpec, LayoutName, Letters } from './keys.ts';
import { layoutOf } from './layouts/layouts.ts';
import type { Stroke } from './typing.ts';
import './OnScreenKeyboard.css';

export type OnScreenKeyboardProps = {
  /** Begins `data-node` of each key: `q.name.key.ㄱ`. */
  node: string;
  /** Name of the group of keys. */
  label: string;
  /** The sets of letters that it offers, the one to begin with first (`lettersOf`); none for digits alone. */
  letters: readonly Letters[];
  onStroke: (stroke: Stroke) => void;
};

/**
 * Keys on the screen: real buttons with spoken names, reached by touch and by the four arrows (`data-grid`: two
 * dimensions). Touching a key leaves the focus and the caret where they are. Put it inside the `Private` of its field.
 */
export const OnScreenKeyboard = ({ node, label, letters, onStroke }: OnScreenKeyboardProps) => {
  const [layout, setLayout] = useState<LayoutName>(letters[0] ?? 'digits');
  const [shifted, setShifted] = useState(false);
  const press = ({ act }: KeySpec): void => {
    setShifted(act.type === 'shift' && !shifted);
    if (act.type === 'layout') setLayout(act.layout);
    else if (act.type !== 'shift') onStroke(act);
  };
  const { columns, rows } = layoutOf(layout, shifted, letters);
  return (
    <fieldset
      className={`keyboard keyboard-${layout}`}
      style={{ '--columns': columns } as React.CSSProperties}
      aria-label={label}
      data-grid
      data-node={`${node}.keys`}
    >
      {rows.map((row) => (
        <div className="keyboard-row" key={row.map(({ face, words }) => face || words).join(' ')}>
          {row.map((key) => (
            <Key key={key.face || key.words} spec={key} node={node} pressed={shifted} onPress={() => press(key)} />
          ))}
        </div>
      ))}
    </fieldset>
  );
};

type KeyProps = { spec: KeySpec; node: string; pressed: boolean; onPress: () => void };

/** A sign is called by its name alone; what has words on it is called by them first, and then by what it does. */
const nameOf = ({ face, act }: KeySpec, words: string | undefined): string | undefined => {
  if (words === undefined || face === '') return undefined;
  return act.type === 'layout' ? `${face}, ${words}` : words;
};

const Key = ({ spec, node, pressed, onPress }: KeyProps) => {
  const { t } = useTranslation('common');
  const words = spec.words === undefined ? undefined : t(`keyboard.${spec.words}` as 'keyboard.space');
  const capital = /^\p{Lu}$/u.test(spec.face) ? t('keyboard.capital', { letter: spec.face }) : undefined;
  return (
    <button
      type="button"
      className={`key key-${spec.act.type} ${/^\p{L}{3,}$/u.test(spec.face) ? 'key-word' : ''}`}
      style={{ '--span': spec.span ?? 2 } as React.CSSProperties}
      data-node={`${node}.key.${spec.face || spec.words}`}
      aria-label={spec.name ?? nameOf(spec, words) ?? capital}
      aria-pressed={spec.act.type === 'shift' ? pressed : undefined}
      lang={spec.lang}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {spec.act.type === 'backspace' && <Delete aria-hidden />}
      <span>{spec.face || words}</span>
    </button>
  );
};
