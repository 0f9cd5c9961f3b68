const paths = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M10.5 10.5L14 14',
  neq: 'M3 6h10M3 10h10M10.5 3l-5 10',
  ok: 'M3 8.5l3.5 3.5L13 4.5',
  no: 'M4 4l8 8M12 4l-8 8',
  swap: 'M5 2v11M2 10l3 3 3-3M11 14V3M8 6l3-3 3 3',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3L7 9',
};

/** A drawn sign beside words that say the same. */
export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
