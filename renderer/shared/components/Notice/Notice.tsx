import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import './Notice.css';

export type NoticeKind = 'info' | 'warn' | 'success' | 'error';
const icons = { info: Info, warn: TriangleAlert, success: CircleCheck, error: CircleAlert };

export type NoticeProps = { kind: NoticeKind; heading?: ReactNode; children?: ReactNode; node?: string };

/** Something to know. Its kind is told by icon, shape and words; colour only agrees. */
export const Notice = ({ kind, heading, children, node }: NoticeProps) => {
  const Icon = icons[kind];
  return (
    <div className={`notice notice-${kind}`} data-node={node}>
      <Icon aria-hidden />
      <div className="notice-body">
        {heading !== undefined && <p className="notice-heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
};
