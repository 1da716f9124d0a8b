import type { HeadData } from './head.js';
/** What the auto gate asks, by what is granted at the time. */
export interface Judge {
    granted: ReadonlySet<string>;
    /** Whether a request may go to this address. */
    mayAsk(address: string): boolean;
    /** Whether what carries this label may load; of one that nobody knows, whether tracking may. */
    mayLoad(label: string): boolean;
    /** What an address waits for: its service, else tracking. */
    labelOf(address: string): string;
    /** What an inline script waits for, by the hosts that it names; nothing where it may run. */
    labelOfText(text: string, type: string): string | undefined;
}
export declare function makeJudge({ allow, parts }: HeadData, granted: ReadonlySet<string>): Judge;
