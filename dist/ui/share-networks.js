/** By the word that stands for it in `networks`, in the order in which they are offered. */
const NETWORKS = {
    /**
     * The page that LinkedIn's own plug-in opens. It takes the text from the page that is shared.
     * @see https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin
     */
    linkedin: {
        name: 'LinkedIn',
        addressOf: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
    },
    /**
     * Mastodon has no centre: its makers' page asks for the visitor's own server, in the browser alone. What
     * stands after the `#` is not even sent to them.
     * @see https://blog.joinmastodon.org/2026/03/a-new-share-button/
     */
    mastodon: {
        name: 'Mastodon',
        addressOf: (shared) => `https://share.joinmastodon.org/#text=${encode(lines(shared))}`,
    },
    /** @see https://docs.bsky.app/docs/advanced-guides/intent-links */
    bluesky: {
        name: 'Bluesky',
        addressOf: (shared) => `https://bsky.app/intent/compose?text=${encode(lines(shared))}`,
    },
    /** @see https://docs.x.com/x-for-websites/post-button/guides/web-intent */
    x: {
        name: 'X',
        addressOf: ({ url, text }) => `https://x.com/intent/tweet?text=${encode(text)}&url=${encode(url)}`,
    },
    /**
     * The link that Facebook's own button falls back to; its documented dialog wants an app's id. It takes the
     * text from the page that is shared.
     * @see https://developers.facebook.com/docs/plugins/share-button
     */
    facebook: {
        name: 'Facebook',
        addressOf: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
    },
    /** @see https://faq.whatsapp.com/5913398998672934 */
    whatsapp: {
        name: 'WhatsApp',
        addressOf: (shared) => `https://wa.me/?text=${encode(lines(shared))}`,
    },
    /** @see https://datatracker.ietf.org/doc/html/rfc6068 */
    email: {
        addressOf: ({ url, text }) => `mailto:?subject=${encode(text)}&body=${encode(url)}`,
    },
};
function lines({ url, text }) {
    return [text, url].filter(Boolean).join('\n');
}
/** For a query: a title that was cut in the middle of an emoji must not throw. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

export { NETWORKS };
