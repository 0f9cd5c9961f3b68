import { type ReactNode, useState } from 'react';
import letters from '../../fonts/noto-sans-latin.woff2?url';
import { date } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { standaloneSvg } from './standalone-svg.ts';

/** Pixels for each unit of the picture. */
const sharpness = 2;

/** The letters of the pages as a `data:` address; null where they cannot be had: the picture is saved without. */
async function face(): Promise<string | null> {
  try {
    const blob = await (await fetch(letters)).blob();
    return await new Promise((done, fail) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.onerror = () => fail(reader.error);
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}

const blobOf = (svg: SVGSVGElement) =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml;charset=utf-8' });

async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const address = URL.createObjectURL(blobOf(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * sharpness;
    canvas.height = image.naturalHeight * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture is too large'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Gives a file to whoever sits at the page. */
export function giveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click: its address must live a moment longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface SaveProps {
  /** The picture as it stands on the page. */
  readonly picture: () => SVGSVGElement | null;
  /** Name of the file without its ending, such as `netwerk-alliance-x`. */
  readonly name: string;
  /** The finding that stands above the saved picture. */
  readonly title: string;
  /** What the facts come from; the address of the page and the day are added. */
  readonly source?: string;
  /** Other files to save, in the same line. */
  readonly children?: ReactNode;
}

/** The line under a picture that saves it: as SVG and PNG, with its title and where it comes from. */
export function SavePicture({ picture, name, title, source, children }: SaveProps) {
  const { t, language } = useTexts();
  const [failed, fail] = useState(false);
  const save = async (ending: 'svg' | 'png') => {
    const svg = picture();
    if (!svg) return;
    const day = date(new Date().toISOString().slice(0, 10), language);
    const words = { title, source: [source, t.save.source(window.location.href, day)].filter(Boolean).join('. ') };
    try {
      const alone = standaloneSvg(svg, words, await face());
      giveFile(ending === 'svg' ? blobOf(alone) : await pngOf(alone), `${name}.${ending}`);
      fail(false);
    } catch {
      fail(true);
    }
  };
  return (
    <p className="fig-f save">
      {source ? <span>{source}. </span> : null}
      {t.save.label}{' '}
      {(['svg', 'png'] as const).map((ending) => (
        <button
          key={ending}
          className="shut"
          type="button"
          aria-label={t.save.as(ending)}
          onClick={() => void save(ending)}
        >
          {ending.toUpperCase()}
        </button>
      ))}
      {children}
      <span role="status">{failed ? t.save.failed : ''}</span>
    </p>
  );
}
