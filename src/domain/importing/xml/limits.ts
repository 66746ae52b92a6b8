/** Deepest nesting taken; statements and invoices stay below 20. */
export const MAX_XML_DEPTH = 64;

/** Most tags, comments and sections taken: a statement of 50 MB has fewer, `<a/>` repeated has more. */
export const MAX_XML_ELEMENTS = 2_000_000;
