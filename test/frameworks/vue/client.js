import { createWebHistory } from 'vue-router';
import { tellReady } from '../things.js';
import { createSite } from './app.js';

const { page } = globalThis;
const { app, router } = createSite(page, createWebHistory(page.base));
router.isReady().then(() => {
  app.mount('#app');
  tellReady();
});
