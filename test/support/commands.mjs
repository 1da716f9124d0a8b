// Makes the same commands do the same in every engine.
//
// The commands of @web/test-runner-commands drive a Puppeteer page in Chromium and Firefox and
// refuse launchers they do not know, before a plugin of ours could answer. So the WebKit launcher
// hands them an object of the same shape, and tests use one set of commands in every engine.

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const specialKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

function keyValue(name) {
  const value = specialKeys[name] ?? name;
  if ([...value].length !== 1) throw new Error(`Unknown key: ${name}`);
  return value;
}

function keyboard(driver) {
  const perform = (...actions) =>
    driver.perform([
      {
        type: 'key',
        id: 'keyboard',
        actions: actions.map(([type, name]) => ({ type, value: keyValue(name) })),
      },
    ]);
  const press = (name) => perform(['keyDown', name], ['keyUp', name]);
  return {
    down: (name) => perform(['keyDown', name]),
    up: (name) => perform(['keyUp', name]),
    press,
    async type(text) {
      for (const character of text) await press(character === '\n' ? 'Enter' : character);
    },
  };
}

function mouse(driver) {
  const perform = (...actions) =>
    driver.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const moveTo = (x, y) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
  const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
  return {
    move: (x, y) => perform(moveTo(x, y)),
    click: (x, y, { button } = {}) => perform(moveTo(x, y), down(button), up(button)),
    down: ({ button } = {}) => perform(down(button)),
    up: ({ button } = {}) => perform(up(button)),
    async reset() {
      await driver.releaseActions();
      await perform(moveTo(0, 0));
    },
  };
}

async function innerSize(driver) {
  const [width, height] = await driver.evaluate('return [innerWidth, innerHeight]');
  return { width, height };
}

/** Sizes the window so that the page, without the browser's bars, gets the wanted size. */
async function setViewport(driver, wanted) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const inner = await innerSize(driver);
    if (inner.width === wanted.width && inner.height === wanted.height) return;
    const outer = await driver.windowSize();
    await driver.resizeWindow({
      width: outer.width + wanted.width - inner.width,
      height: outer.height + wanted.height - inner.height,
    });
    // GTK lays the window out after it has answered.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { width, height } = await innerSize(driver);
  throw new Error(
    `WebKit's page is ${width}x${height}, not ${wanted.width}x${wanted.height}: ` +
      'test narrow layouts in an iframe',
  );
}

export function pageOfWebDriver(driver) {
  return {
    keyboard: keyboard(driver),
    mouse: mouse(driver),
    setViewport: (size) => setViewport(driver, size),
    emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features');
    },
  };
}

/** Puppeteer's Firefox lacks two things its Chromium has. */
export function completeFirefoxPage(page) {
  const { keyboard, mouse } = page;
  for (const method of ['press', 'down', 'up']) {
    const original = keyboard[method].bind(keyboard);
    keyboard[method] = async (key, ...rest) => {
      // A page that is not in front keeps its focus, but shows no ring.
      if (method === 'press') await page.bringToFront();
      return original(key === 'Space' ? ' ' : key, ...rest);
    };
  }
  const reset = mouse.reset.bind(mouse);
  mouse.reset = async () => {
    await reset();
    // Firefox believes itself at 0,0 after a reset, and does not move there.
    await mouse.move(1, 1);
    await mouse.move(0, 0);
  };
  return page;
}
