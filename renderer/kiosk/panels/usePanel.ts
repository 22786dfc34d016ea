import { useEffect } from 'react';
import { useKiosk } from '../kiosk.ts';

/** Back closes a panel; Help, Menu and End pressed again do nothing behind it. */
export const usePanel = (): { close: () => void } => {
  const { keys, state } = useKiosk();
  const close = (): void => state.dispatch({ type: 'close' });
  useEffect(() =>
    keys.push((action) => {
      if (action === 'back') close();
      return ['back', 'help', 'menu', 'end'].includes(action);
    }),
  );
  return { close };
};
