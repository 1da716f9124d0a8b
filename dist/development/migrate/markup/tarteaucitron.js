import { opens } from './rule.js';

/** By the class of a placeholder: the service, and the address of what it stands for. */
const PLACES = {
    youtube_player: ['youtube', (place) => video(place, 'https://www.youtube-nocookie.com/embed/')],
    vimeo_player: ['vimeo', (place) => video(place, 'https://player.vimeo.com/video/')],
    dailymotion_player: ['dailymotion', (place) => video(place, 'https://www.dailymotion.com/embed/video/')],
    googlemapsembed: ['googlemapsembed', ({ dataset }) => dataset['url'] ?? null],
    openstreetmap: ['openstreetmap', ({ dataset }) => dataset['url'] ?? null],
    tac_iframe: ['iframe', (place) => place.getAttribute('url') ?? place.dataset['url'] ?? null],
};
/** Its placeholders, which become embeds with a placeholder of our own. */
const tarteaucitron = [
    {
        selector: `:is(div,span,p):is(${Object.keys(PLACES).map((name) => '.' + name)})`,
        relabel: (place, as) => {
            const name = Object.keys(PLACES).find((one) => place.classList.contains(one));
            const [service, addressOf] = PLACES[name];
            const address = addressOf(place);
            if (!address || !/^(https?:)?\/\//.test(address))
                return;
            const embed = document.createElement('consent-embed');
            embed.className = place.className;
            if (place.id)
                embed.id = place.id;
            embed.setAttribute('service', as.id(service));
            embed.setAttribute('src', address);
            for (const size of ['width', 'height', 'title']) {
                const value = place.getAttribute(size);
                if (value)
                    embed.setAttribute(size, value);
            }
            if (place.getAttribute('allowfullscreen') !== '0')
                embed.setAttribute('allowfullscreen', '');
            place.replaceWith(embed);
        },
    },
    opens('[href="#tarteaucitron"],[onclick*="tarteaucitron.userInterface.openPanel"]'),
];
/** Its ids are short words; anything else might lead elsewhere. */
function video(place, start) {
    const id = place.getAttribute('videoID') ?? '';
    return /^[\w-]+$/.test(id) ? start + id : null;
}

export { tarteaucitron };
