/** Text to read, with a button that says so: nothing here is quicker with JavaScript than without. */
export const csr = false;
