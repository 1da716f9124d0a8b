import { partsOf, only, WIDE } from './preset.js';

// https://dev.twitch.tv/docs/embed/video-and-clips/, read 2026-11-22. Every frame must name the host of the page
// that it stands in, or it stays empty.
const NAME = /^\w{3,25}$/;
const CLIP = /^[\w-]{5,100}$/;
const NO_CHANNEL = /^(activate|directory|downloads|drops|inventory|jobs|login|p|search|settings|signup|store|subscriptions|turbo|videos|wallet)$/;
const twitch = {
    service: 'twitch',
    hosts: ['www.twitch.tv', 'twitch.tv', 'm.twitch.tv', 'clips.twitch.tv', 'player.twitch.tv'],
    frameOf(url, at) {
        const [first = '', second, third] = partsOf(url);
        const { host, searchParams } = url;
        const isFrame = host === 'player.twitch.tv' || (host === 'clips.twitch.tv' && first === 'embed');
        if (isFrame) {
            const what = ['channel', 'video', 'collection', 'clip'].some((name) => searchParams.get(name));
            return what ? frame(url.href, at, { href: 'https://www.twitch.tv/' }) : undefined;
        }
        const clip = host === 'clips.twitch.tv' ? first : second === 'clip' ? third : undefined;
        if (only(CLIP, clip))
            return frame(`https://clips.twitch.tv/embed?clip=${clip}`, at);
        if (host === 'clips.twitch.tv')
            return undefined;
        const time = only(/^(\d+h)?(\d+m)?(\d+s)?$/, searchParams.get('t'));
        const player = 'https://player.twitch.tv/?autoplay=false';
        if (first === 'videos' && only(/^\d+$/, second))
            return frame(`${player}&video=${second}${time ? `&time=${time}` : ''}`, at);
        const isChannel = !second && NAME.test(first) && !NO_CHANNEL.test(first);
        return isChannel ? frame(`${player}&channel=${first}`, at) : undefined;
    },
};
function frame(address, at, more) {
    const url = new URL(address);
    if (at && !url.searchParams.has('parent'))
        url.searchParams.set('parent', at);
    return { src: url.href, ...more, ...WIDE, allow: 'fullscreen' };
}

export { twitch };
