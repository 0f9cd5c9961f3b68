/** A picture wider than the window begins at its middle. */
export const toMiddle = (box: HTMLElement | null) => {
  if (box) box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
};
