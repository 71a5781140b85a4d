/** Letters as PostgreSQL counts them: an emoji is one, not two as in `text.length`. */
export const letterCount = (text: string): number => [...text].length;
