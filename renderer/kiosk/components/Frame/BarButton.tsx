import type { ReactNode } from 'react';
import { Button } from '../../../shared/components/Button/Button.tsx';

/** A button of the slim bar: an icon and its word. */
export const BarButton = (props: {
  label: string;
  icon: ReactNode;
  node: string;
  onPress: () => void;
  lang?: string;
}) => (
  <Button
    kind="plain"
    className="bar-button"
    icon={props.icon}
    node={props.node}
    lang={props.lang}
    onPress={props.onPress}
  >
    {props.label}
  </Button>
);
