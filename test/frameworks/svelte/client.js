import { mount } from 'svelte';
import { readPage } from '../things.js';
import App from './App.svelte';

mount(App, { target: document.getElementById('app'), props: { page: readPage() } });
