// Plain HTML and forms, like every page of questions (docs/decisions/0007).
export const csr = false;
