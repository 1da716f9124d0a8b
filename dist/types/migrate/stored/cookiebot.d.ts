import { type OldChoice } from '../old-choice.js';
/**
 * `CookieConsent`: `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',
 * ver:1,utc:1729950414219,region:'nl'}`. Where no consent was asked for, the method is `implied` or the stamp
 * -1.
 * @see https://www.cookiebot.com/en/developer/
 */
export declare function readCookiebot(value: string): OldChoice | null;
