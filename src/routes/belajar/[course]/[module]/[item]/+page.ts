/**
 * No script with these pages when the server renders them: lessons, inline questions and quizzes are plain HTML and forms, a few
 * kilobytes on a slow link, and nothing on them is quicker with JavaScript than without.
 */
export const csr = false;
