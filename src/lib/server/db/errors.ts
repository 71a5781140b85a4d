/** The code of a database error, also where Drizzle has wrapped it: SQLSTATE ('23505') or the driver's ('CONNECTION_CLOSED'). */
export function databaseErrorCode(error: unknown): string | null {
	for (let e = error; e instanceof Error; e = e.cause) {
		if ('code' in e && typeof e.code === 'string') return e.code;
	}
	return null;
}

const connectionLost = [
	'CONNECTION_CLOSED',
	'CONNECTION_ENDED',
	'CONNECTION_DESTROYED',
	'CONNECT_TIMEOUT',
	'ECONNRESET',
	'ECONNREFUSED',
	'EPIPE',
	'57P01', // terminated by the administrator
	'57P02', // the server crashed
	'57P03' // starting up or shutting down
];

/** The database cannot be reached now: answer 503, not 500. */
export const isUnavailable = (error: unknown): boolean =>
	connectionLost.includes(databaseErrorCode(error) ?? '');

/** May succeed when tried again: serialization failure, deadlock, lost connection. */
export const isPassing = (error: unknown): boolean =>
	isUnavailable(error) || ['40001', '40P01'].includes(databaseErrorCode(error) ?? '');

export const isUniqueViolation = (error: unknown): boolean => databaseErrorCode(error) === '23505';

/**
 * What a log may say of an error: where it happened, and never the values of a statement that failed. These are names and
 * telephones, and of an import thousands of them.
 */
export function errorForLog(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const [said = ''] = error.message.split('\nparams: ');
	const text = (error.stack ?? error.message).replace(error.message, () => said);
	return error.cause ? `${text}\ncaused by ${causeOf(error.cause)}` : text;
}

const causeOf = (cause: unknown): string =>
	cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
