import { tagsIn } from './tags.js';
import { VENDORS } from './vendors.js';

/**
 * How to show the page at this address, as a person copies it from the address bar or a share button; a
 * frame's own address stays as it is. Nothing for an address that no vendor here knows. `at` is the host of
 * the page that it is for, which some vendors want to be told.
 */
function presetOf(address, at = '') {
    // Without its scheme it is of the page's own, which has to be https too for a frame of ours.
    if (!URL.canParse(address, NOWHERE))
        return undefined;
    const url = new URL(address, NOWHERE);
    if (!/^https?:$/.test(url.protocol))
        return undefined;
    url.protocol = 'https:';
    url.username = url.password = '';
    const vendor = VENDORS.find((one) => isOf(one, url));
    const frame = vendor?.frameOf(url, at);
    return frame && { service: vendor.service, href: url.href, ...frame };
}
/** What markup is of that a vendor gave somebody to paste: a frame, or a quote that its script builds upon. */
function presetIn(markup, at = '') {
    const tags = tagsIn(markup);
    const addresses = (names) => tags.flatMap(({ name, attributes }) => [...attributes].filter(([key]) => names.test(`${name} ${key}`)).map(([, value]) => value));
    const firstOf = (found, service) => found.map((one) => presetOf(one, at)).find((one) => one && (!service || one.service === service));
    const frame = firstOf(addresses(/^iframe (data-)?src$/));
    if (frame)
        return frame;
    const vendor = VENDORS.find(({ marks }) => tags.some(({ attributes }) => marks?.some((mark) => isMarked(attributes, mark))));
    if (!vendor)
        return undefined;
    const { service } = vendor;
    return firstOf(addresses(/ (cite|href|data-(href|url|instgrm-permalink))$/), service) ?? { service };
}
/** No vendor's: what is relative is the site's own. */
const NOWHERE = 'https://page.invalid/';
// With a port it is somebody else's as well.
function isOf({ hosts }, { host }) {
    return hosts instanceof RegExp ? hosts.test(host) : hosts.includes(host);
}
function isMarked(attributes, mark) {
    return attributes.has(mark) || !!attributes.get('class')?.split(/\s+/).includes(mark);
}

export { presetIn, presetOf };
