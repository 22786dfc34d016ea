import TriangleAlert from 'lucide-react/icons/triangle-alert';
import './warning.css';

/** Stands before a text of the helper that has words thieves use; it is spoken there too. */
export const Warning = ({ text }: { text: string }) => (
  <p className="scam-warning" data-node="assist.warning">
    <TriangleAlert aria-hidden />
    <strong>{text}</strong>
  </p>
);
