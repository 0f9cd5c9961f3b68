// An SVG of a page leans on the sheets and letters of that page. What is saved has to stand alone.

/** What is told around a saved picture. */
export interface PictureWords {
  /** The finding, above the picture. */
  readonly title: string;
  /** Where it comes from, below the picture. */
  readonly source: string;
}

const svgSpace = 'http://www.w3.org/2000/svg';
const kept = [
  'display',
  'visibility',
  'opacity',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'text-decoration',
  'dominant-baseline',
];
/** What only means something on the page itself. */
const ofThePage = /^(class|style|tabindex|role|data-.*|aria-.*)$/;
const edge = 16;
const titleSize = 18;
const sourceSize = 12;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(svg: SVGSVGElement): Box {
  const { x, y, width, height } = svg.viewBox.baseVal;
  if (width > 0) return { x, y, width, height };
  const shown = svg.getBoundingClientRect();
  return { x: 0, y: 0, width: shown.width, height: shown.height };
}

/** Writes on the copy what the sheets say of the original, and takes off what only the page needs. */
function settle(original: Element, copy: Element): void {
  const styles = getComputedStyle(original);
  const parts = [...original.children].map((child, at) => [child, copy.children[at]] as const);
  for (const { name } of [...copy.attributes]) if (ofThePage.test(name)) copy.removeAttribute(name);
  const href = copy.getAttribute('href');
  if (href) copy.setAttribute('href', new URL(href, window.location.href).href);
  // As attributes: the policy of the pages allows no style in an element.
  for (const name of kept) copy.setAttribute(name, styles.getPropertyValue(name));
  for (const [child, own] of parts)
    if (own) {
      if (getComputedStyle(child).display === 'none') own.remove();
      else settle(child, own);
    }
}

/** A text in lines of about that width. */
function linesOf(text: string, size: number, width: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / (size * 0.56)));
  const lines: string[] = [];
  // An address is longer than a small picture is wide.
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'g')) ?? []);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function written(
  text: string,
  { x, y, size, weight, ink }: Record<'x' | 'y' | 'size' | 'weight', number> & { ink: string },
) {
  const element = document.createElementNS(svgSpace, 'text');
  element.textContent = text;
  const font = getComputedStyle(document.body).fontFamily;
  const attributes = { x, y, fill: ink, 'font-family': font, 'font-size': size, 'font-weight': weight };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  return element;
}

/**
 * A picture of the page as a file of its own: its styles written on it, title above, source below.
 * @param face the letters as a `data:` address, or null to leave them to whoever opens the file
 */
export function standaloneSvg(svg: SVGSVGElement, { title, source }: PictureWords, face: string | null): SVGSVGElement {
  const box = boxOf(svg);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  settle(svg, copy);
  const page = getComputedStyle(document.body);
  const titles = linesOf(title, titleSize, box.width);
  const sources = linesOf(source, sourceSize, box.width);
  const head = edge + titles.length * titleSize * 1.35;
  const foot = edge + sources.length * sourceSize * 1.4;
  const own: Box = {
    x: box.x - edge,
    y: box.y - head - edge,
    width: box.width + 2 * edge,
    height: box.height + head + foot + 2 * edge,
  };
  copy.setAttribute('xmlns', svgSpace);
  copy.setAttribute('viewBox', `${own.x} ${own.y} ${own.width} ${own.height}`);
  copy.setAttribute('width', `${own.width}`);
  copy.setAttribute('height', `${own.height}`);
  copy.setAttribute('role', 'img');
  const name = document.createElementNS(svgSpace, 'title');
  name.textContent = title;
  const sheet = document.createElementNS(svgSpace, 'style');
  if (face) sheet.textContent = `@font-face{font-family:"Noto Sans Variable";font-weight:100 900;src:url(${face})}`;
  const paper = document.createElementNS(svgSpace, 'rect');
  for (const side of ['x', 'y', 'width', 'height'] as const) paper.setAttribute(side, `${own[side]}`);
  paper.setAttribute('fill', page.backgroundColor);
  const ink = page.color;
  copy.prepend(
    name,
    sheet,
    paper,
    ...titles.map((text, at) =>
      written(text, { x: box.x, y: box.y - head + titleSize * (1 + at * 1.35), size: titleSize, weight: 680, ink }),
    ),
  );
  copy.append(
    ...sources.map((text, at) =>
      written(text, {
        x: box.x,
        y: box.y + box.height + edge + sourceSize * (1 + at * 1.4),
        size: sourceSize,
        weight: 400,
        ink,
      }),
    ),
  );
  return copy;
}
