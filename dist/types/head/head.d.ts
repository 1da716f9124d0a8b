/**
 * What the snippet's inline part knows of the config, worked out beforehand: every page carries it.
 * Tokens are those of the cookie's record.
 */
export interface HeadData {
    /** Pattern of how the cookie begins: its name, the format's version, and the revision. */
    readonly cookie: string;
    /** For how many days an answer counts. */
    readonly days: number;
    /** Hosts that always may be asked; a policy has them already. */
    readonly allow?: readonly string[];
    readonly parts: readonly HeadPart[];
    /** The policy; `%` stands where hosts are to be added. */
    readonly policy: string;
    /** Whether the page's own inline scripts are held when `auto` crashes. */
    readonly holdsInline?: boolean;
    /** Held scripts that are to be fetched ahead, in the page's order. */
    readonly preload?: readonly Hint[];
}
/**
 * A category or service: its id; its token, empty for what is functional; 1 where it may run until the
 * visitor objects; and the hosts that it is loaded from.
 */
export type HeadPart = readonly [id: string, token: string, exempt: 0 | 1, ...hosts: string[]];
/** A held script: its address, the token of what it waits for, and what else its `<link>` says. */
export type Hint = readonly [
    address: string,
    token: string,
    exempt: 0,
    attributes?: {
        readonly rel?: string;
        readonly crossOrigin?: string;
        readonly referrerPolicy?: string;
    }
];
/** What the inline part of the snippet leaves for the guard, on the document. */
export interface Head {
    readonly mode: 'auto' | 'strict' | 'dry-run';
    readonly stopped: Stopped[];
    /** Called for each further one. */
    onstop?: (stopped: Stopped) => void;
    /** Services and hosts that may load this once, because the visitor asked for it on this very page. */
    readonly once: readonly string[];
    /** Takes the granted ids, and hands over each script that was held and may run now (`auto`). */
    follow?(granted: ReadonlySet<string>, run: (script: HTMLScriptElement) => void): void;
    /**
     * Whether what was granted just now waits for the page to be loaded again (`strict`). Put there by the
     * module that watches the page.
     */
    reopens?(granted: ReadonlySet<string>, newly: readonly string[]): boolean;
    /** Lets an element load whatever the answer (`auto`). */
    pass?(element: Element): void;
}
/**
 * What was stopped: its address, or `inline`; its kind, which is an element's name, a policy's directive or
 * the name of a function; when, in milliseconds; and what it waits for, where that is not to be told from
 * the address.
 */
export type Stopped = readonly [address: string, kind: string, time: number, label: string | undefined];
/** The inline part's object, where the page carries one. */
export declare function pageHead(): Head | undefined;
/** Leaves the inline part's object for the guard. */
export declare function leaveHead(mode: Head['mode'], once?: readonly string[]): Head;
/** Writes down what was stopped, and tells. */
export declare function noteStopped(head: Head, address: string, kind: string, label?: string): void;
/** Writes down what the page's policy stops. */
export declare function noteViolations(head: Head): void;
