import './style.css';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app.tsx';
import { client } from './client.ts';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no element with id app');
createRoot(place).render(
  <Provider value={client}>
    <App />
  </Provider>,
);
