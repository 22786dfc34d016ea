/** The kiosk page's own origin. The assist server knows it too (it lets this origin open a socket). */
export const SCHEME = 'gildongmu';
export const APP_ORIGIN = `${SCHEME}://app`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether an address is the kiosk's page itself, whatever stands after `?` and `#`. */
export const isStartPage = (address: string): boolean => {
  const [page] = address.split(/[?#]/);
  return page === START_PAGE || page === `${APP_ORIGIN}/`;
};
