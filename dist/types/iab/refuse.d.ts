/** Which of the two adapters is told what is wrong. */
export type Adapter = 'tcf' | 'gpp';
/** @throws {ConsentConfigError} which names the option as `tcf.cmpId` */
export declare function refuse(adapter: Adapter, option: string, given: unknown, expected: string): never;
/**
 * All that is given is known: a misspelt option must not pass in silence.
 * @throws {ConsentConfigError} for the first one that is not
 */
export declare function checkNames(adapter: Adapter, given: unknown, known: readonly string[], at?: string): void;
/** Whether it has keys of its own, as JSON's objects have. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** Whether it is a whole number from one to another, both included. */
export declare function isBetween(value: unknown, min: number, max: number): value is number;
