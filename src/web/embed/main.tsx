import '../explorer/styles/tokens.css';
import '../explorer/styles/base.css';
import '../explorer/styles/words.css';
import '../explorer/styles/rows.css';
import '../explorer/styles/tables.css';
import '../explorer/styles/states.css';
import './embed.css';
import { createRoot } from 'react-dom/client';
import { Embed } from './embed.tsx';
import { tellHeight } from './height.ts';
import { readAddress } from './read-address.ts';

const address = readAddress(new URL(window.location.href));
document.documentElement.dataset.theme = address.theme;
document.documentElement.lang = address.language;
const place = document.getElementById('embed');
if (!place) throw new Error('the page has no element with id embed');
createRoot(place).render(<Embed {...address} />);
tellHeight(place);
