import Check from 'lucide-react/icons/check';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import './ActionList.css';

export type ActionItem = {
  node: string;
  label: string;
  help?: string | undefined;
  icon?: ReactNode;
  /** Language of label and help where it is another than the page's. */
  lang?: string | undefined;
  /** Language of the help alone, such as a Korean name under a translated one. */
  helpLang?: string | undefined;
  /** It is the one in force now: said by a word, a tick and weight. */
  current?: boolean | undefined;
  /** Why it cannot be pressed now. */
  why?: string | undefined;
  /** A helper may propose it. */
  proposable?: boolean;
  onPress: () => void;
};

/** Where one can go from here: full-width large buttons. `columns` where there is room for them. */
export const ActionList = (props: { label: string; items: readonly ActionItem[]; columns?: 1 | 2 | 3 }) => (
  <ul className={`actions actions-${props.columns ?? 1}`} aria-label={props.label}>
    {props.items.map(({ node, label, help, icon, lang, helpLang, current, why, proposable, onPress }) => (
      <li key={node}>
        <button
          type="button"
          className="action"
          data-node={node}
          data-propose={proposable ? 'press' : undefined}
          lang={lang}
          aria-current={current || undefined}
          aria-disabled={why !== undefined || undefined}
          onClick={() => why ?? onPress()}
        >
          {icon}
          <span className="action-words">
            <span className="action-label">{label}</span>
            {help !== undefined && (
              <span className="action-help" lang={helpLang}>
                {help}
              </span>
            )}
            {why !== undefined && <span className="action-help">{why}</span>}
          </span>
          {current ? <Check aria-hidden /> : <ChevronRight aria-hidden className="action-arrow" />}
        </button>
      </li>
    ))}
  </ul>
);
