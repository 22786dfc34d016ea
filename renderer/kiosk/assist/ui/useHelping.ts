import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import type { ActiveSession } from '../session.ts';

/** The session of each helper who is there, one or two. */
export const useHelping = (): ActiveSession[] => {
  const { assist } = useKiosk();
  const both = [useReadable(assist.session), useReadable(assist.more.session)];
  return both.filter((session) => session.state === 'active');
};
