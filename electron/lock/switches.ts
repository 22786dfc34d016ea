import { app, Menu } from 'electron';

/**
 * Before the app is ready. Media keys belong to the keypad; pinching and swiping are no way out; nothing phones home;
 * on Linux the desktop's own voices are offered to the page.
 */
const switches: Readonly<Record<string, string>> = {
  'disable-features': 'HardwareMediaKeyHandling,MediaSessionService',
  'disable-pinch': '',
  'overscroll-history-navigation': '0',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'no-pings': '',
  'autoplay-policy': 'no-user-gesture-required',
  'enable-speech-dispatcher': '',
};

export const applySwitches = (): void => {
  for (const [name, value] of Object.entries(switches)) {
    // A switch that a starter gave is kept: only the last one of a name counts.
    const given = app.commandLine.getSwitchValue(name);
    app.commandLine.appendSwitch(name, [given, value].filter(Boolean).join(','));
  }
  Menu.setApplicationMenu(null);
};
