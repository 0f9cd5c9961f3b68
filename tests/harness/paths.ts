import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const dataFolder = join(root, 'data');
/** Source documents stand beside the project and never in it; tests that read them are left out where they are not. */
export const documentsFolder = join(root, '../shared/documents');
export const hasDocuments = existsSync(documentsFolder);
