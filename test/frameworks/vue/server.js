import { renderToString } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { createSite } from './app.js';

export async function render(page, path) {
  const { app, router } = createSite(page, createMemoryHistory(page.base));
  await router.push(path.slice(page.base.length));
  return renderToString(app);
}
