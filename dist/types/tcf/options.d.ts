import type { CmpOptions } from '../iab/check-cmp.js';
/** What a category of the config stands for in the framework. */
export interface TcfScope {
    /** Numbers of purposes, consented to with the category. */
    readonly purposes?: readonly number[];
    /** Numbers of special features, opted in to with the category. */
    readonly specialFeatures?: readonly number[];
}
/** Where the notice's choices go in a TC string. */
export interface TcfOptions extends CmpOptions {
    /** The site's own copy of the Global Vendor List: the object, or its address on the site's own host. */
    readonly vendorList: TcfVendorList | string | URL;
    /** By service id of the config, its number in the vendor list. These vendors, and no others, are disclosed. */
    readonly vendors: Readonly<Record<string, number>>;
    /** By category id of the config; one that is named twice needs both. */
    readonly purposes: Readonly<Record<string, TcfScope>>;
    /** Country whose law the publisher is under: ISO 3166-1 alpha-2, upper case. */
    readonly publisherCountryCode: string;
    /** Whether the notice's `texts` are the framework's own, word by word. Default: no, and the string says so. */
    readonly usesStandardTexts?: boolean;
    /** There is no other: strings for all sites at once ended in September 2021. */
    readonly isServiceSpecific?: true;
}
/** A purpose, feature or the like of the list. */
export interface TcfDeclaration {
    readonly id: number;
    readonly name: string;
}
/** A vendor, with the numbers of what it declared. */
export interface TcfVendor extends TcfDeclaration {
    readonly purposes: readonly number[];
    readonly legIntPurposes: readonly number[];
    readonly flexiblePurposes: readonly number[];
    readonly specialPurposes: readonly number[];
    readonly features: readonly number[];
    readonly specialFeatures: readonly number[];
    readonly deletedDate?: string;
}
/** The Global Vendor List, as far as it is read here. */
export interface TcfVendorList {
    readonly gvlSpecificationVersion: number;
    readonly vendorListVersion: number;
    readonly tcfPolicyVersion: number;
    readonly lastUpdated: string;
    readonly purposes: Readonly<Record<string, TcfDeclaration>>;
    readonly specialPurposes: Readonly<Record<string, TcfDeclaration>>;
    readonly features: Readonly<Record<string, TcfDeclaration>>;
    readonly specialFeatures: Readonly<Record<string, TcfDeclaration>>;
    readonly vendors: Readonly<Record<string, TcfVendor>>;
}
