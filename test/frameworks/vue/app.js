import { createApp, createSSRApp, h, onMounted, onUnmounted } from 'vue';
import { createRouter, RouterLink, RouterView } from 'vue-router';
import { addresses, append, box, embed, INLINE, script } from '../things.js';

// Written without templates: Vue leaves script elements out of those.
const routeA = { render: () => h('h1', { id: 'route-a' }, 'A') };

const routeB = (page) => ({
  setup() {
    const { external, frame, image } = addresses(page);
    let element;
    onMounted(() => (element = append(page)));
    onUnmounted(() => element.remove());
    return () => [
      h('h1', { id: 'route-b' }, 'B'),
      h('script', script(page, external)),
      h('script', { ...script(page), innerHTML: INLINE }),
      h('iframe', { title: 'Frame', ...embed(page, frame) }),
      h('img', { alt: '', ...embed(page, image) }),
      page.isLabelled &&
        !page.isRendered &&
        h('template', { 'data-category': 'tracking', innerHTML: box(page) }),
    ];
  },
});

const site = {
  render: () => [
    h('nav', [
      h(RouterLink, { id: 'to-a', to: '/a' }, () => 'A'),
      h(RouterLink, { id: 'to-b', to: '/b' }, () => 'B'),
    ]),
    h('main', [h(RouterView)]),
  ],
};

export function createSite(page, history) {
  const router = createRouter({
    history,
    routes: [
      { path: '/a', component: routeA },
      { path: '/b', component: routeB(page) },
    ],
  });
  return { app: (page.isRendered ? createSSRApp : createApp)(site).use(router), router };
}
