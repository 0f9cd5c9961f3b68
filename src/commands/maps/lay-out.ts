/** Colours for whoever opens the file alone, on white; a page lays its own over the classes. */
const colours: Readonly<Record<string, string>> = {
  actor: '#1b5e9e',
  policy: '#1f6f3d',
  parliament: '#6a459f',
  money: '#835400',
  knowledge: '#076b76',
  answer: '#4d555c',
  other: '#14181b',
  link: '#14181b',
};

/** A graph in DOT as an SVG: no prolog, no comment, no style; addresses as HTML has them. */
export async function layOut(dot: string): Promise<string> {
  // Only printing needs it: a server is installed without.
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const svg = (await Graphviz.load()).layout(dot, 'svg', 'dot');
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[^<]*<\/title>\n?/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/xlink:title="[^"]*" ?/g, '')
    .replaceAll('xlink:href', 'href')
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .replaceAll('Arial', 'Noto Sans, Arial, sans-serif')
    .replace(/(\d)pt"/g, '$1"')
    .replace(/<g class="node (\w+)">[\s\S]*?<\/g>\n<\/g>/g, (node, name) =>
      node
        .replaceAll('stroke="black"', `stroke="${colours[name]}"`)
        .replaceAll('<text ', `<text fill="${colours[name]}" `),
    );
}
