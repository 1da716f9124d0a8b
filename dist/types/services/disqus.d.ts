/** Disqus: comments, shown in the page’s `#disqus_thread`. To start it, `shortname` is the site’s name at Disqus. */
export declare const disqus: import("./service.js").Service<{
    shortname: string;
}>;
