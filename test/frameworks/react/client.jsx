import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, WholeDocument } from './app.jsx';

const { page } = globalThis;
const props = { page, path: location.pathname };
if (page.isWhole) hydrateRoot(document, <WholeDocument {...props} />);
else if (page.isRendered) hydrateRoot(document.getElementById('app'), <App {...props} />);
else createRoot(document.getElementById('app')).render(<App {...props} />);
