/** What went wrong, by whose fault it is; `code` is what a program tests for. */
export abstract class GraphError extends Error {
  abstract readonly code: string;
}

/** The operator's: a setting that is wrong or unknown. Ends the start with exit 78 (EX_CONFIG). */
export class SettingError extends GraphError {
  override readonly name = 'SettingError';
  readonly code = 'SETTING';
}

/** The database's: it cannot be reached, refuses, or takes too long. */
export class StoreError extends GraphError {
  override readonly name = 'StoreError';
  readonly code: 'STORE_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'STORE_REFUSED';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The data's: files that cannot be loaded. All faults are in `faults`, each with its place. */
export class DatasetError extends GraphError {
  override readonly name = 'DatasetError';
  readonly code = 'DATASET_INVALID';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the dataset; nothing was written.`);
    this.faults = faults;
  }
}
