/** Sheets to read and to print: nothing here is quicker with JavaScript than without. */
export const csr = false;
