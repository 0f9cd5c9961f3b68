/** Where in a dataset file something stands; lines and columns from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type FaultCode =
  | 'E_UTF8'
  | 'E_TOO_LARGE'
  | 'E_YAML_SYNTAX'
  | 'E_YAML_FEATURE'
  | 'E_DUP_KEY'
  | 'E_SHAPE'
  | 'E_SOURCE'
  | 'E_KIND'
  | 'E_LINK'
  | 'E_PROP'
  | 'E_VALUE'
  | 'E_REQUIRED'
  | 'E_ID'
  | 'E_DUP_ID'
  | 'E_DANGLING'
  | 'E_END'
  | 'E_CYCLE'
  | 'E_EVIDENCE'
  | 'E_PHRASE'
  | 'E_NOT_LOCATED';

/** One fault of the dataset: where, what was expected, what was found, what to do. */
export interface Fault {
  readonly code: FaultCode;
  readonly place: Place;
  readonly message: string;
}

/** A value as it is shown in a message. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
export const faultText = ({ code, place, message }: Fault): string => `${placeText(place)}: ${code} ${message}`;

/** Faults in the order of the files. */
export const sorted = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
