/** Letters of a question to the trainers, of an answer, and of a note made of both. */
export const questionLimits = { shortest: 5, longest: 1_000 };
export const answerLimits = { shortest: 1, longest: 2_000 };
