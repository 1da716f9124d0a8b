// The least React page that shows the components; bundle.mjs makes one file of it.
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
import { createElement as make } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#consent')).render(
  make(
    ConsentManagerProvider,
    { options: window.c15tOptions },
    make(ConsentBanner, { legalLinks: ['privacyPolicy'] }),
    make(ConsentDialog),
  ),
);
