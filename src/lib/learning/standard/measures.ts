/** Questions of a module, in its quizzes and in the bank. */
export const fewestInModule = 12;
/** Questions that one try at the last exam of a course draws. */
export const drawsTwenty = 20;
/** What is passed, in percent. */
export const passMark = 75;
/** A lesson shorter than this has a figure or an exercise. */
export const fewestWords = 250;
