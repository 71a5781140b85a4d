import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type postgres from 'postgres';

type Patch = { readonly file: string; readonly find: string; readonly put: string };

/**
 * What is wrong with postgres.js 3.4.9 when a connection is lost inside a transaction, and mended here until a
 * release does it (porsager/postgres#1066 #1154 #1186 #1208 #1216, pull requests #1209 #1215):
 * 1. its own ROLLBACK writes to a socket that is gone: a TypeError outside every promise ends the process;
 * 2. bytes and answers of the lost connection stay and spoil the next one, which then hangs;
 * 3. statements of the lost transaction run on the new connection, inside somebody else's transaction: with
 *    row-level security that would be another village's scope;
 * 4. statements of the lost transaction that were waiting are never answered.
 * The same guard refuses a statement that comes after its transaction has ended (one of several at once failed, and
 * another goes on): it would run on a connection that serves somebody else by then.
 * A null check or a process-wide error handler would mend the first only.
 */
const patches: readonly Patch[] = [
	{
		file: 'connection.js',
		find: 'function nextWrite(fn) {\n',
		put: 'function nextWrite(fn) {\n    if (socket === null) return (chunk = nextWriteTimer = null, false)\n'
	},
	{
		file: 'connection.js',
		find: "    if (stream)\n      return queryError(q, Errors.generic('COPY_IN_PROGRESS'",
		put: `    if (socket === null)
      return (queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true)

    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`
	},
	{
		file: 'connection.js',
		find: `    socket = null

    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
`,
		put: `    socket = null
    chunk = nextWriteTimer = null
    const lost = Errors.connection('CONNECTION_CLOSED', options)
    stream && (stream.destroy(lost), stream = null)
    query && queryError(query, lost)
    while (sent.length) queryError(sent.shift(), lost)
    query = results = errorResponse = final = null
    result = new Result()
    rows = 0

    if (initial)
      return reconnect()

`
	},
	{
		// The list of array types is asked for by nobody who would hear of the failure.
		file: 'connection.js',
		find: '    `], [], execute)\n    types.forEach',
		put: '    `], [], execute).catch(() => [])\n    types.forEach'
	},
	{
		file: 'index.js',
		find: '      , connection\n      , prepare = null\n',
		put: '      , connection\n      , onconnection\n      , lost = null\n      , prepare = null\n'
	},
	{
		// BEGIN is not waited for: it leaves together with the first statement, which saves a round trip in every
		// transaction. A connection that has nothing else to do is said to be full while BEGIN runs, which would hold the
		// statement up. That BEGIN was done is looked at before the answer is given: a COMMIT without it commits nothing.
		file: 'index.js',
		find: `      await sql.unsafe('begin ' + options.replace(/[^a-z ]/ig, ''), [], { onexecute }).execute()
      return await Promise.race([`,
		put: `      const begun = sql.unsafe('begin ' + options.replace(/[^a-z ]/ig, ''), [], { onexecute }).execute()
      begun.catch(() => undefined)
      await Promise.race([begun, new Promise(resolve => connection ? resolve() : onconnection = resolve)])
      connection && connection.queue === full && move(connection, reserved)
      const answer = await Promise.race([`
	},
	{
		file: 'index.js',
		find: '      connection = c\n      move(c, reserved)\n',
		put: '      connection = c\n      onconnection && onconnection()\n      move(c, reserved)\n'
	},
	{
		file: 'index.js',
		find: `        new Promise((_, reject) => connection.onclose = reject)
      ])
    } catch (error) {
      throw error
    }`,
		put: `        new Promise((_, reject) => connection.onclose = e => {
          lost = e
          while (queries.length) queries.shift().reject(e)
          reject(e)
        })
      ])
      await begun
      return answer
    } finally {
      lost = lost || true
    }`
	},
	{
		file: 'index.js',
		find: '        q.catch(e => uncaughtError || (uncaughtError = e))\n        c.queue === full',
		put: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost) return q.reject(lost === true
          ? Errors.generic('TRANSACTION_ENDED', 'The transaction of this statement has ended')
          : lost)
        c.queue === full`
	},
	{
		// Drizzle sends every statement by this way and asks for a name only with `.prepare()`, which does not work inside a
		// transaction. Without a name each is parsed and planned every time, after a round trip of its own to ask for its
		// types, which also holds up whatever stands behind it. Long lists of values (imports) come once and stay unnamed:
		// a connection keeps every named statement.
		file: 'index.js',
		find: '        prepare: false,\n        ...options,\n',
		put: '        ...options,\n        prepare: args.length > 0 && args.length <= 50,\n'
	}
];

export type Driver = typeof postgres;

function patched(file: string): string {
	let source = readFileSync(file, 'utf8');
	for (const { find, put } of patches.filter((patch) => patch.file === path.basename(file))) {
		if (source.split(find).length !== 2)
			throw new Error(`postgres: the patch of ${file} does not fit this version: ${find.trim()}`);
		source = source.replace(find, () => put);
	}
	return source;
}

/** Compiles a CommonJS file with its patches and puts it where `require` looks first. */
function install(file: string): void {
	const module = { exports: {} };
	const wrapped = `(function (exports, require, module) {${patched(file)}\n})`;
	const run = new vm.Script(wrapped, { filename: file }).runInThisContext() as (
		...args: unknown[]
	) => void; // the function just written
	run(module.exports, createRequire(file), module);
	const cached: Partial<NodeJS.Module> = { id: file, filename: file, loaded: true, ...module };
	require.cache[file] = cached as NodeJS.Module; // what `require` reads of it is there
}

const require = createRequire(import.meta.url);

/**
 * postgres.js, mended. Its CommonJS build is patched while it is loaded: that needs no install script, which npm may
 * block, and works alike in the built server, under vite, vitest and tsx.
 */
export function loadDriver(): Driver {
	const shared = globalThis as { [key: symbol]: Driver | undefined };
	const key = Symbol.for('gladi.postgres');
	return (shared[key] ??= (() => {
		const index = require.resolve('postgres');
		install(path.join(path.dirname(index), 'connection.js'));
		install(index);
		return require(index) as Driver; // the package's own types describe this build too
	})());
}
