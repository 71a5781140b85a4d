/** A form and an example of what it changes: nothing here is quicker with JavaScript than without. */
export const csr = false;
