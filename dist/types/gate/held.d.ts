/**
 * What the page has labelled, by category, by service, or both. Only kinds that load or run something:
 * shops put `data-category` on links and list items for reasons of their own. Anything else is held in a
 * `<template>`.
 */
export declare const LABELLED = ":is(script,iframe,img,source,link,template):is([data-service],[data-category]),consent-embed,consent-declaration,consent-share";
/** What is labelled, but neither inert by its kind nor with its address waiting. */
export declare const UNHELD = ":not([type=\"text/plain\"],consent-embed):is(script,[src],[srcset],[href])";
/** The address that an element waits to load, where it has one. */
export declare function addressOf(element: Element): string;
/**
 * Shows a held frame, image, source or link (`data-src` becomes `src`, and so on), or holds it again.
 * What was sent stays sent, but a frame's page, an image and a style sheet go.
 */
export declare function showElement(element: Element, isShown: boolean): void;
