/**
 * The one version number of everything that crosses a boundary: socket, data channel, HTTP and config.
 * Raised by one whenever an older peer could misread a message. Peers with another number are refused
 * with `update-kiosk` or `update-server`, whichever side is behind.
 */
export const PROTOCOL_VERSION = 1;
