/**
 * Draws the placeholders: of embeds, and of held frames too where what is held is not for the page's
 * author to say. In `labelled`, what stands in for a held frame is the site's own matter. Defines the other
 * elements that the page has.
 */
export declare function startEmbeds(): void;
