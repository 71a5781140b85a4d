/** Plain HTML: nothing here is quicker with JavaScript than without. */
export const csr = false;
