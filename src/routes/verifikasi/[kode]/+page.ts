/** Plain HTML and a form: nothing here is quicker with JavaScript than without. */
export const csr = false;
