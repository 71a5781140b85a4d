/**
 * Whether what went wrong lies with whoever asked: they went away in the middle of a form, as on a link that breaks, or asked
 * for something that no page answers. Nobody of us has anything to mend then.
 * @param status What Kit would answer: below 500 where it knows better than the error.
 */
export const isClientError = (
	error: unknown,
	status: number,
	{ signal }: Pick<Request, 'signal'>
): boolean => status < 500 || signal.aborted || isCutOff(error);

/** As Node says of a body that does not come to its end; that of a database is told otherwise. */
const isCutOff = (error: unknown): boolean =>
	error instanceof Error &&
	error.message === 'aborted' &&
	'code' in error &&
	error.code === 'ECONNRESET';
