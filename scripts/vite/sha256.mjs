import { createHash } from 'node:crypto';

/** @param {string} data */
export const sha256 = (data) => createHash('sha256').update(data).digest('base64');
