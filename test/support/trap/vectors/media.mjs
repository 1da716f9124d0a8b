/** Sound and video. */
export const mediaVectors = [
  {
    id: 'video',
    what: '`<video src>`',
    html: (u) => `<video preload="auto" muted src="${u('a.wav')}"></video>`,
  },
  { id: 'audio', what: '`<audio src>`', html: (u) => `<audio preload="auto" src="${u('a.wav')}"></audio>` },
  {
    id: 'media-source',
    what: '`<audio><source src>`',
    html: (u) => `<audio preload="auto"><source type="audio/wav" src="${u('a.wav')}"></audio>`,
  },
  { id: 'poster', what: '`<video poster>`', html: (u) => `<video poster="${u('a.gif')}"></video>` },
  {
    id: 'track',
    what: '`<track src>`',
    not: 'W',
    html: (u) =>
      `<video crossorigin="anonymous" src="${u.own('a.wav')}"><track default kind="subtitles" srclang="en" src="${u('a.vtt')}"></video>`,
  },
  { id: 'audio-object', what: '`new Audio(…)`', js: `keep(new Audio(u('a.wav'))).preload = 'auto';` },
  {
    id: 'video-built',
    what: '`video.src = …`',
    js: `place.append(make('video', { preload: 'auto', muted: true, src: u('a.wav') }));`,
  },
  {
    id: 'poster-built',
    what: '`video.poster = …`',
    js: `place.append(make('video', { poster: u('a.gif') }));`,
  },
].map((vector) => ({ family: 'media', kind: 'request', ...vector }));
