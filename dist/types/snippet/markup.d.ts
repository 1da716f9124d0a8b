/** Text for an element or a quoted attribute. */
export declare function escape(text: string): string;
