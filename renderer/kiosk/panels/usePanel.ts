import { useKiosk } from '../kiosk.ts';

/** A panel has no keys of its own: Back closes it, Help, Menu and End change it for theirs (app/root-keys.ts). */
export const usePanel = (): { close: () => void } => {
  const { state } = useKiosk();
  return { close: () => state.dispatch({ type: 'close' }) };
};
