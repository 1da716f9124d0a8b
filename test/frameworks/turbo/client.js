import '@hotwired/turbo';
import { tellReady } from '../things.js';

document.addEventListener('turbo:load', tellReady);
