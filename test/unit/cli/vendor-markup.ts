/** Shaped like what vendors hand out, each by the id of its service; what it does is left out. */
export const VENDORS: Readonly<Record<string, string>> = {
  'google-analytics-4': `
    <!-- Google tag -->
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC123"></script>
    <script>
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      gtag('js', new Date());
      gtag('config', 'G-ABC123');
    </script>`,
  'google-tag-manager': `
    <script>(function (w, d, name, id) {
      w[name] = w[name] || []; w[name].push({ 'gtm.start': Date.now(), event: 'gtm.js' });
      var tag = d.createElement('script'); tag.async = true;
      tag.src = 'https://www.googletagmanager.com/gtm.js?id=' + id;
      d.head.append(tag);
    })(window, document, 'dataLayer', 'GTM-AB12CD');</script>
    <noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-AB12CD" height="0" width="0"></iframe></noscript>`,
  'meta-pixel': `
    <script>
      !function (f, url) { f.fbq = f.fbq || function () { fbq.queue.push(arguments) };
        fbq.queue = []; var s = document.createElement('script'); s.src = url; document.head.append(s);
      }(window, 'https://connect.facebook.net/en_US/fbevents.js');
      fbq('init', '123'); fbq('track', 'PageView');
    </script>
    <noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=123&ev=PageView&noscript=1"></noscript>`,
  matomo: `
    <script>
      var _paq = window._paq = window._paq || [];
      _paq.push(['trackPageView']);
      (function () {
        var u = '/stats/'; _paq.push(['setTrackerUrl', u + 'matomo.php']);
        var s = document.createElement('script'); s.async = true; s.src = u + 'matomo.js'; document.head.append(s);
      })();
    </script>
    <noscript><img src="/stats/matomo.php?idsite=1&rec=1" alt=""></noscript>`,
  hotjar: `
    <script>
      (function (h, url) { h.hj = h.hj || function () { (h.hj.q = h.hj.q || []).push(arguments) };
        h._hjSettings = { hjid: 1, hjsv: 6 };
        var s = document.createElement('script'); s.src = url + h._hjSettings.hjid + '.js?sv=6'; document.head.append(s);
      })(window, 'https://static.hotjar.com/c/hotjar-');
    </script>`,
  'microsoft-clarity': `
    <script>
      (function (c, name, id) { c[name] = c[name] || function () { (c[name].q = c[name].q || []).push(arguments) };
        var s = document.createElement('script'); s.async = 1; s.src = "https://www.clarity.ms/tag/" + id; document.head.append(s);
      })(window, "clarity", "abcdef");
    </script>`,
  'linkedin-insight': `
    <script>_linkedin_partner_id = "1"; (window._linkedin_data_partner_ids ||= []).push(_linkedin_partner_id);</script>
    <script>
      var s = document.createElement("script"); s.async = true;
      s.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js"; document.head.append(s);
    </script>
    <noscript><img src="https://px.ads.linkedin.com/collect/?pid=1&fmt=gif" alt=""></noscript>`,
  'tiktok-pixel': `
    <script>
      !function (w, t) { var ttq = w[t] = w[t] || []; ttq.load = function (id) {
        var s = document.createElement("script"); s.src = "https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=" + id;
        document.head.append(s); };
        ttq.load('ABC'); ttq.page();
      }(window, 'ttq');
    </script>`,
  hubspot: `<script id="hs-script-loader" async defer src="//js-eu1.hs-scripts.com/123.js"></script>`,
  youtube: `<iframe width="560" height="315" src="https://www.youtube.com/embed/abc?si=def" title="A film" allowfullscreen></iframe>`,
  'google-maps': `<iframe src="https://www.google.com/maps/embed?pb=!1m18" width="600" loading="lazy"></iframe>`,
  x: `
    <blockquote class="twitter-tweet"><p lang="nl">Tekst</p>&mdash; Iemand
      <a href="https://twitter.com/iemand/status/1">1 mei</a></blockquote>
    <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
};

/** More of them, in other shapes. */
export const MORE: Readonly<Record<string, string>> = {
  'google-ads': `
    <script async src="https://www.googletagmanager.com/gtag/js?id=AW-123"></script>
    <script>function gtag(){dataLayer.push(arguments)}gtag("config","AW-123")</script>`,
  'google-recaptcha': `
    <script src="https://www.google.com/recaptcha/api.js" async defer></script>
    <form action="/send" method="post"><div class="g-recaptcha" data-sitekey="k"></div></form>`,
  'google-fonts': `
    <link rel="preconnect" href="https://fonts.googleapis.com"><link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>
    <style>@import url('https://fonts.googleapis.com/css2?family=Inter');</style>`,
  facebook: `
    <div id="fb-root"></div>
    <script async defer crossorigin="anonymous" src="https://connect.facebook.net/nl_NL/sdk.js#xfbml=1&version=v20.0"></script>
    <div class="fb-page" data-href="https://www.facebook.com/voorbeeld" data-width="340"></div>`,
  instagram: `
    <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/"></blockquote>
    <script async src="//www.instagram.com/embed.js"></script>`,
  tiktok: `
    <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1" data-video-id="1"><section></section></blockquote>
    <script async src="https://www.tiktok.com/embed.js"></script>`,
  'pinterest-widgets': `
    <a data-pin-do="embedPin" href="https://www.pinterest.com/pin/1/"></a>
    <script async defer src="//assets.pinterest.com/js/pinit.js"></script>`,
  vimeo: `<div style="padding:56% 0 0"><iframe src="https://player.vimeo.com/video/1?h=a"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>`,
  plausible: `<script defer data-domain="voorbeeld.nl" src="https://plausible.io/js/script.js"></script>`,
  'matomo-cloud': `
    <script>var _paq = window._paq || []; _paq.push(["trackPageView"]);
      var u = "https://voorbeeld.matomo.cloud/"; _paq.push(["setTrackerUrl", u + "matomo.php"]);</script>`,
  'microsoft-advertising': `
    <script>(function (w, q) { w[q] = w[q] || []; var s = document.createElement("script"); s.src = "//bat.bing.com/bat.js";
      document.head.append(s) })(window, "uetq");</script>`,
  calendly: `
    <div class="calendly-inline-widget" data-url="https://calendly.com/voorbeeld/gesprek"></div>
    <script src="https://assets.calendly.com/assets/external/widget.js" async></script>`,
  typeform: `<div data-tf-live="01ABC"></div><script src="//embed.typeform.com/next/embed.js"></script>`,
  mailchimp: `
    <form action="https://voorbeeld.us1.list-manage.com/subscribe/post?u=1" method="post" id="mc-embedded-subscribe-form"></form>`,
  intercom: `<script>window.intercomSettings = { app_id: "a" }; Intercom('boot')</script>`,
  disqus: `
    <div id="disqus_thread"></div>
    <script>var s = document.createElement('script'); s.src = 'https://voorbeeld.disqus.com/embed.js'; document.body.append(s);</script>`,
};
