import type { Session, WebContents } from 'electron';
import type { KioskConfig } from '../../protocol/config.ts';
import { serverOrigins } from '../scheme/policy.ts';
import { APP_ORIGIN, SCHEME } from '../origin.ts';
import { isPinned } from './fingerprint.ts';
import { isAllowed } from './permissions.ts';

type Kiosk = () => WebContents | null;

/** Origins come with and without a slash at the end. */
const isOwnOrigin = (origin: string | undefined): boolean => origin?.replace(/\/$/, '') === APP_ORIGIN;

const lockPermissions = (session: Session, kiosk: Kiosk): void => {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    const own = contents === kiosk() && details.isMainFrame && details.requestingUrl.startsWith(`${APP_ORIGIN}/`);
    callback(isAllowed({ own, permission, mediaTypes: 'mediaTypes' in details ? (details.mediaTypes ?? []) : [] }));
  });
  session.setPermissionCheckHandler((contents, permission, origin, details) => {
    const own = (contents === null || contents === kiosk()) && isOwnOrigin(origin);
    const mediaTypes = details.mediaType === undefined || details.mediaType === 'unknown' ? [] : [details.mediaType];
    return isAllowed({ own, permission, mediaTypes });
  });
  session.setDevicePermissionHandler(() => false);
};

/** The kiosk's own view for the kiosk's own top frame, no picker, no sound; anybody else gets nothing. */
const lockCapture = (session: Session): void =>
  session.setDisplayMediaRequestHandler(({ frame, videoRequested }, callback) => {
    const own = frame !== null && frame.parent === null && frame.origin === APP_ORIGIN && videoRequested;
    callback(own ? { video: frame } : null);
  });

/** One machine besides our own files, by the network layer too: a flaw in the page's policy opens no way out. */
const lockNetwork = (session: Session, server: string | undefined): void => {
  const origins = server ? serverOrigins(server) : [];
  const free = [`${SCHEME}:`, 'blob:', 'data:', 'devtools:'];
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({
      cancel: !free.some((scheme) => url.startsWith(scheme)) && !origins.some((origin) => isUnder(url, origin)),
    });
  });
};
const isUnder = (url: string, origin: string): boolean => url === origin || url.startsWith(`${origin}/`);

/** Chromium's verdict stands, except for the one certificate that the operator named, on the one host it is for. */
const lockCertificates = (session: Session, { server, serverFingerprint }: KioskConfig): void => {
  const host = server ? new URL(server).hostname : null;
  session.setCertificateVerifyProc(({ hostname, certificate }, callback) => {
    const [TRUST, AS_CHROMIUM] = [0, -3];
    callback(hostname === host && isPinned(certificate.fingerprint, serverFingerprint) ? TRUST : AS_CHROMIUM);
  });
};

/** All that this session may do: everything else is refused. */
export const lockSession = (session: Session, kiosk: Kiosk, config: KioskConfig): void => {
  lockPermissions(session, kiosk);
  lockCapture(session);
  lockNetwork(session, config.server);
  lockCertificates(session, config);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
};
