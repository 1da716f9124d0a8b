import { StrictMode, useEffect, useState } from 'react';
import { addresses, append, box, embed, INLINE, routeOf, script, tellReady } from '../things.js';

function RouteB({ page }) {
  const { external, own, frame, image } = addresses(page);
  useEffect(() => {
    const element = append(page);
    return () => element.remove();
  }, [page]);
  return (
    <>
      <h1 id="route-b">B</h1>
      <script {...script(page, external)} />
      <script {...script(page)}>{INLINE}</script>
      {page.isLabelled || <script async src={own} />}
      <iframe title="Frame" {...embed(page, frame)} />
      <img alt="" {...embed(page, image)} />
      {page.isLabelled && !page.isRendered && (
        <template data-category="tracking" dangerouslySetInnerHTML={{ __html: box(page) }} />
      )}
    </>
  );
}

function Site({ page, path }) {
  const [route, setRoute] = useState(() => routeOf(path));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.pathname));
    addEventListener('popstate', follow);
    tellReady();
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', event.target.href);
    setRoute(routeOf(location.pathname));
  };
  return (
    <>
      <nav onClick={go}>
        <a id="to-a" href="a">
          A
        </a>
        <a id="to-b" href="b">
          B
        </a>
      </nav>
      <main>{route === 'b' ? <RouteB page={page} /> : <h1 id="route-a">A</h1>}</main>
    </>
  );
}

export function App(props) {
  return (
    <StrictMode>
      <Site {...props} />
    </StrictMode>
  );
}

/** The same with the whole document as the framework's own. */
export function WholeDocument(props) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>React</title>
      </head>
      <body>
        <App {...props} />
      </body>
    </html>
  );
}
