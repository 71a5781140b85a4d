/** `npm start`: builds when something has changed since the last build, then serves. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`Gladi Desa memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.version}.`
	);
	process.exit(1);
}

// After the version is known to do: an older Node would stop on the imports with a riddle.
const { ensureBuilt } = await import('./lib/build.mjs');
try {
	await ensureBuilt((line) => console.log(line));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
await import('./serve.mjs');
