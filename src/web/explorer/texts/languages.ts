/** The languages of the pages; Dutch comes first. */
export type Language = 'nl' | 'en';
