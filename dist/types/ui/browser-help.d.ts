/** A browser, and where its maker explains how its cookies are seen, deleted and refused. */
export interface BrowserHelp {
    readonly name: string;
    readonly url: string;
    /** Whether it is the one in use. */
    readonly isOwn: boolean;
}
/** The usual browsers, the visitor's own first. It decides the order and nothing else. */
export declare function browserHelp(agent?: string): BrowserHelp[];
