/**
 * The app cannot start, and the person who started it can do something about it. Its message is shown as it
 * stands, without a stack, so it is in Bahasa Indonesia and says what to do. Recognised by name, because
 * `scripts/serve.mjs` meets it across the border of the built server.
 */
export class StartupError extends Error {
	override readonly name = 'StartupError';
}
