import { useKeys } from '../app/useKeys.ts';
import { useKiosk } from '../kiosk.ts';

/** Back closes a panel; Help, Menu and End change it for theirs, as on every screen. */
export const usePanel = (): { close: () => void } => {
  const { state } = useKiosk();
  const close = (): void => state.dispatch({ type: 'close' });
  useKeys((action) => {
    if (action === 'back') close();
    return action === 'back';
  });
  return { close };
};
