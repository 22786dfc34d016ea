/** The answer whose button has the focus, of whatever question is on the screen. */
export const focusedAnswer = (): 'allow' | 'refuse' | null => {
  const focused = document.activeElement?.closest('[data-consent]')?.getAttribute('data-consent');
  return focused === 'allow' || focused === 'refuse' ? focused : null;
};
