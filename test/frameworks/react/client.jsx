import { createRoot, hydrateRoot } from 'react-dom/client';
import { readPage } from '../things.js';
import { App, WholeDocument } from './app.jsx';

const page = readPage();
const props = { page, path: location.pathname };
if (page.isWhole) hydrateRoot(document, <WholeDocument {...props} />);
else if (page.isRendered) hydrateRoot(document.getElementById('app'), <App {...props} />);
else createRoot(document.getElementById('app')).render(<App {...props} />);
