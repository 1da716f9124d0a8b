/**
 * Reports a default of Google's consent that stands in the data layer after `config`, `event` or a tag
 * manager's start, so that Google's tags have begun without it. It is looked for when an answer is asked for:
 * those who have given theirs need not download the search.
 */
export declare function reportLateDefault(): void;
