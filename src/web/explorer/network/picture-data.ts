import type { Family } from '../texts/families.ts';

/** An entity of a picture. The first one of a list stands in the middle. */
export interface PictureNode {
  readonly id: string;
  /** Its kind, which gives its shape and colour. */
  readonly kind: string;
  /** The whole name, for whoever asks. */
  readonly name: string;
  /** The name as it stands in the picture; left out, the whole one in at most two lines. */
  readonly label?: string;
  /** Steps from the middle. */
  readonly distance: number;
  /** A remark below the name, such as `en nog 37`: how many of its neighbours are not in the picture. */
  readonly more?: string;
}
/** What joins two entities: one line, however many facts there are. */
export interface PictureLine {
  readonly id: string;
  /** Ids of the two entities, the subject of its first fact at the front. */
  readonly from: string;
  readonly to: string;
  /** Which colour and width it has. */
  readonly family: Family;
  /** What it says, such as `is lid van`; stands beside the line next to the middle, else on hover and focus. */
  readonly words: string;
}
export interface PictureData {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}
