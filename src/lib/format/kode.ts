/** '3599 0125 1224 0002': NIK and nomor KK in groups of four, as people read them out. Other words stay as they are. */
export const kelompokEmpat = (kode: string): string => kode.replace(/(\d{4})(?=\d)/g, '$1 ');
