import { renderToString } from 'react-dom/server';
import { App, WholeDocument } from './app.jsx';

export function render(page, path) {
  return renderToString(
    page.isWhole ? <WholeDocument page={page} path={path} /> : <App page={page} path={path} />,
  );
}
