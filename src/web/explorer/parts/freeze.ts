// A page as it stands, as one file: its elements, its style sheets and the letters it uses. What would ask for something
// again or do something is left out.

const faces = /@font-face\s*\{[^}]*\}/g;
const address = /url\(["']?([^"')]+)["']?\)/;

async function asData(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `url("data:font/woff2;base64,${btoa(text)}")`;
}

/** A style sheet with the letters that the page uses written into it; those it does not use are left out. */
async function sheetText(url: string, page: Document): Promise<string> {
  // As it was sent: what a browser makes of its rules has lost shorthands with variables.
  const text = await (await fetch(url)).text();
  const used = [...page.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family }) => family.replaceAll('"', ''));
  const kept = (text.match(faces) ?? []).filter((face) => used.some((family) => face.includes(family)));
  const written = await Promise.all(
    kept.map(async (face) => face.replace(address, await asData(new URL(address.exec(face)?.[1] ?? '', url).href))),
  );
  return `${written.join('\n')}\n${text.replace(faces, '')}`;
}

/** What is left of the elements: no script, no control, whole addresses. */
function still(page: Document): HTMLElement {
  const body = page.body.cloneNode(true) as HTMLElement;
  // A reference opens nothing here, and still says where.
  for (const each of body.querySelectorAll('button.ref')) {
    const words = page.createElement('span');
    words.className = 'ref';
    words.append(...each.childNodes);
    each.replaceWith(words);
  }
  for (const each of body.querySelectorAll('script, noscript, button, select, input, textarea')) each.remove();
  for (const name of ['tabindex', 'aria-controls', 'aria-expanded', 'aria-pressed'])
    for (const each of body.querySelectorAll(`[${name}]`)) each.removeAttribute(name);
  for (const link of body.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', page.baseURI).href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  }
  return body;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page of a frame as one HTML file that never changes and asks nothing of anybody.
 * @param when a sentence that says of which day it is, for its end
 */
export async function freeze(page: Document, when: string): Promise<string> {
  const { lang, dataset } = page.documentElement;
  const sheets = [...page.styleSheets].flatMap(({ href }) => (href ? [href] : []));
  const style = await Promise.all(sheets.map((href) => sheetText(href, page)));
  const body = still(page);
  const note = page.createElement('p');
  note.textContent = when;
  body.querySelector('[data-part="source"]')?.append(note);
  return `<!doctype html>
<html lang="${lang}" data-theme="${escaped(dataset.theme ?? 'system')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(page.title)}</title>
<style>
${style.join('\n').replaceAll('</', '<\\/')}
</style>
</head>
<body>
${body.innerHTML.trim()}
</body>
</html>
`;
}
