import { createWebHistory } from 'vue-router';
import { readPage, tellReady } from '../things.js';
import { createSite } from './app.js';

const page = readPage();
const { app, router } = createSite(page, createWebHistory(page.base));
router.isReady().then(() => {
  app.mount('#app');
  tellReady();
});
