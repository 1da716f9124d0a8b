/** The two interfaces, by the name of their global. */
export type ApiName = '__tcfapi' | '__gpp';

/** What a frame sends; each interface has its own order of arguments. */
interface FrameCall {
  readonly command: string;
  readonly version?: number;
  readonly parameter?: unknown;
  readonly callId: unknown;
}

/** Calls the page's function, which a stub may hold now and the whole interface later. */
export type Invoke = (call: FrameCall, callback: (value: unknown, success: boolean) => void) => void;

/**
 * Answers frames: they find the page by a frame of a known name in it, and call by messages, as text or as an
 * object, whichever they sent. Whoever asks may know: that is what these interfaces are for.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
export function answerFrames(api: ApiName, invoke: Invoke): void {
  addLocator(`${api}Locator`);
  window.addEventListener('message', ({ data, source, origin }) => {
    const isText = typeof data === 'string';
    const call = callIn(api, isText ? parse(data) : data);
    if (!call || !source) return;
    invoke(call, (returnValue, success) => {
      const reply = { [`${api}Return`]: { returnValue, success, callId: call.callId } };
      // A sandboxed frame has no origin that could be named.
      const to = origin === 'null' ? '*' : origin;
      (source as Window).postMessage(isText ? JSON.stringify(reply) : reply, to);
    });
  });
}

/** An empty frame, by whose name another frame knows which of its ancestors answers. */
function addLocator(name: string): void {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.style.display = 'none';
  // Before the body is there its own place will do: only the name is looked for.
  (document.body ?? document.documentElement).append(frame);
}

function callIn(api: ApiName, data: unknown): FrameCall | undefined {
  const call = (Object(data) as Record<string, unknown>)[`${api}Call`];
  return Object(call) === call ? (call as FrameCall) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
