/** Who asks for what, as far as the decision needs it. `mediaTypes` is empty where no device is meant. */
export type PermissionAsk = { own: boolean; permission: string; mediaTypes: readonly string[] };

/**
 * What the kiosk's own page may have: its own view (the capture handler grants nothing else), and the microphone; never
 * a camera. `speaker-selection`: the voice goes to the headset that the operator named. `local-network*` and `loopback-network` let it reach an assist server on this machine or in this building;
 * the content security policy names that one server.
 */
const ALLOWED = new Set([
  'display-capture',
  'speaker-selection',
  'local-network',
  'local-network-access',
  'loopback-network',
]);

export const isAllowed = ({ own, permission, mediaTypes }: PermissionAsk): boolean =>
  own && (ALLOWED.has(permission) || (permission === 'media' && mediaTypes.every((type) => type === 'audio')));
