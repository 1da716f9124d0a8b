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
export declare function answerFrames(api: ApiName, invoke: Invoke): void;
export {};
