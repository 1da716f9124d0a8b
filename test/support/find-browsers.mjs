import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

const places = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function find({ names, mac, windows }) {
  if (process.platform === 'darwin') return mac.find(existsSync) ?? firstOnPath(names);
  if (process.platform === 'win32') {
    return windowsRoots.flatMap((root) => windows.map((path) => join(root, path))).find(existsSync);
  }
  return firstOnPath(names);
}

function firstOnPath(names) {
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  return undefined;
}

function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROME_PATH does not exist: ${wanted}`);
  return wanted || find(places.chromium);
}

function findFirefox() {
  return find(places.firefox);
}

/** The three programs a WebKitGTK run needs, or undefined when one is missing. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((root) => [
    root,
    `${root}/x86_64-linux-gnu`,
    `${root}/aarch64-linux-gnu`,
  ]);
  const browser = libraries.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find(isExecutable);
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  // A fresh container has no browser; as root on Debian the missing one is a minute away.
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const options = {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    } catch {
      // The one-line error below says what to do.
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its executable');
}

export function requireFirefox() {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found: install firefox or firefox-esr');
  return found;
}

export function requireWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('No WebKitGTK found: install webkit2gtk-driver and xvfb');
  return found;
}
