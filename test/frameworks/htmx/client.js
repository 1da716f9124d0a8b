import htmx from 'htmx.org';
import { tellReady } from '../things.js';

htmx.onLoad(tellReady);
