/** Milliseconds after which a server counts as gone. */
const PATIENCE = 2000;

/** Whether the server that this page came from still answers for this path: the page itself, if none is named. */
export const isThere = async (path: string = location.pathname): Promise<boolean> => {
  try {
    const options = { method: 'HEAD', cache: 'no-store', credentials: 'omit' } as const;
    return (await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
};
