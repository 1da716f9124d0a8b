import type { Category, ServiceConfig } from './config.js';
/** Ids of categories, and of their services. */
export declare function idsOf(categories: readonly {
    readonly id: string;
    readonly services: readonly {
        readonly id: string;
    }[];
}[]): string[];
export declare function servicesOf(categories: readonly Pick<Category, 'services'>[]): ServiceConfig[];
/** Whether a visitor is to be asked about it: it is neither functional nor exempt. */
export declare function needsConsent({ id, exempt }: Category): boolean;
