/** A WebDriver session over plain HTTP: the few commands the WebKit launcher needs. */
export class WebDriver {
  #base;
  #session;

  constructor(port) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  async #request(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async isReady() {
    try {
      return (await this.#request('GET', '/status')).ready !== false;
    } catch {
      return false;
    }
  }

  async open(capabilities) {
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    this.#session = `/session/${sessionId}`;
  }

  close() {
    return this.#request('DELETE', this.#session);
  }

  navigate(url) {
    return this.#request('POST', `${this.#session}/url`, { url });
  }

  url() {
    return this.#request('GET', `${this.#session}/url`);
  }

  async evaluate(script) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#request('POST', `${this.#session}/execute/sync`, { script, args: [] });
      } catch (error) {
        // The page before was just being left; the next one can be asked again.
        if (attempt > 20 || !/no such frame/.test(error.message)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  perform(actions) {
    return this.#request('POST', `${this.#session}/actions`, { actions });
  }

  releaseActions() {
    return this.#request('DELETE', `${this.#session}/actions`);
  }

  resizeWindow({ width, height }) {
    return this.#request('POST', `${this.#session}/window/rect`, { width, height });
  }

  windowSize() {
    return this.#request('GET', `${this.#session}/window/rect`);
  }
}
