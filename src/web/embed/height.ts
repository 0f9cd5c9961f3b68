/**
 * Tells the page around the frame how high the whole content is, each time that it changes, as
 * `{ beleidsgraaf: { height } }`. It tells nothing else, so that any page may hear it.
 */
export function tellHeight(content: Element): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(
      [...content.querySelectorAll('[data-part]')].reduce((sum, part) => sum + part.scrollHeight, 0),
    );
    if (height === told || height === 0) return;
    told = height;
    window.parent.postMessage({ beleidsgraaf: { height } }, '*');
  };
  const sizes = new ResizeObserver(tell);
  const watch = () => {
    sizes.disconnect();
    for (const part of content.querySelectorAll('[data-part], [data-part] > *')) sizes.observe(part);
    tell();
  };
  new MutationObserver(watch).observe(content, { childList: true, subtree: true });
}
