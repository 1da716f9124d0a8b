/** Of the table of services and items, which is a list of cards where there is no room for it. */
export declare const tableStyles: string;
