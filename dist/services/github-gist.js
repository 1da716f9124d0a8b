import { service } from './service.js';

const githubGist = /* @__PURE__ */ service({
    id: 'github-gist',
    name: 'GitHub Gist',
    provider: 'GitHub B.V.',
    country: 'NL',
    kind: 'embed',
    category: 'tracking',
    purpose: {
        en: 'Shows pieces of code from GitHub, which sees your IP address and recognises your browser.',
        nl: 'Toont stukken code van GitHub, dat uw IP-adres ziet en uw browser herkent.',
    },
    statement: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
    hosts: ['gist.github.com', 'github.githubassets.com'],
    items: [
        { name: '_octo', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: '_gh_sess', kind: 'cookie', lifetime: 'session', thirdParty: true },
        { name: 'logged_in', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: [
        'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
        'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists',
    ],
    checked: '2026-11-22',
});

export { githubGist };
