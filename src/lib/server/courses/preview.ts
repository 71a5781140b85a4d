import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { duniaAwal } from '../../desa/data/muat';
import { dataTerkini } from '../../desa/data/versi';
import { aturanTerkini } from '../../desa/aturan';
import {
	addressesOf,
	filePage,
	listPage,
	pathOfFile,
	previewCss,
	reloadScript,
	type Preview
} from '../../learning/authoring/preview-page';
import type { Task } from '../../learning/course';
import { fillTask } from '../../learning/praktik/task';
import { kunciTemuan } from '../../learning/praktik/kunci';
import { projectRoot } from '../db/project-root';
import { compileCourses, readCourses } from './read';

/** Editors write a file in several steps; they are over by then. */
const settleMilliseconds = 80;

export type PreviewServer = {
	readonly url: string;
	readonly close: () => Promise<void>;
};

/**
 * Shows the courses in a folder as learners see them, keys included, and again whenever a file is saved. Only to this computer: it
 * needs no account, and what it shows are the answers.
 * @param only A folder below `folder` to list; '' lists all.
 * @param port 0 takes a free one.
 */
export async function startPreview(
	folder: string,
	{ only = '', port = 0 }: { readonly only?: string; readonly port?: number } = {}
): Promise<PreviewServer> {
	let version = 0;
	let current = await compile(folder, only);
	const listeners = new Set<ServerResponse>();
	const tell = (to: ServerResponse) => to.write(`data: ${version}\n\n`);

	let waiting: NodeJS.Timeout | undefined;
	let work: Promise<void> = Promise.resolve();
	const recompile = async () => {
		try {
			current = await compile(folder, only);
			version += 1;
			for (const listener of listeners) tell(listener);
		} catch (error) {
			// A file that is just being renamed; the next event of the folder brings it.
			console.error(error instanceof Error ? error.message : error);
		}
	};
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			work = work.then(recompile);
		}, settleMilliseconds);
	});

	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (!isFromHere(request)) return void send(response, 403, 'text/plain', 'Hanya dari sini.');
		if (pathname === '/perubahan') {
			response.writeHead(200, {
				'content-type': 'text/event-stream',
				'cache-control': 'no-store'
			});
			listeners.add(response);
			response.on('close', () => listeners.delete(response));
			tell(response);
			return;
		}
		answer(decodeURI(pathname), current, response).catch((error: unknown) => {
			console.error(error);
			send(response, 500, 'text/plain', 'Halaman ini tidak dapat dibuat.');
		});
	});
	await listen(server, port);
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://127.0.0.1:${bound}`,
		close: async () => {
			clearTimeout(waiting);
			watcher.close();
			await work;
			for (const listener of listeners) listener.end();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		}
	};
}

const listen = (server: Server, port: number) =>
	new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});

/** A page of another site may send a browser here under a name of its own; then it is not us who were asked. */
const isFromHere = ({ headers, method }: IncomingMessage): boolean =>
	/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '') && method === 'GET';

async function compile(folder: string, only: string) {
	const today = new Date().toISOString().slice(0, 10);
	const files = await readCourses(folder);
	const { library, drafts, findings } = await compileCourses(today, folder);
	const all = { ...library, courses: [...library.courses, ...drafts] };
	const preview: Preview = { files, library: all, findings, only, fill };
	return { preview, addresses: addressesOf(files) };
}

/** With the people that one learner gets; null when there are none, which the check reports. */
function fill(task: Task) {
	try {
		const asal = { dataSet: dataTerkini[task.rules.data], seed: 1, ruleSet: aturanTerkini };
		return fillTask({ ...task }, duniaAwal(asal), 1, kunciTemuan(asal));
	} catch {
		return null;
	}
}

async function answer(
	pathname: string,
	{ preview, addresses }: Awaited<ReturnType<typeof compile>>,
	response: ServerResponse
): Promise<void> {
	if (pathname === '/') return send(response, 200, 'text/html', listPage(preview));
	if (pathname === '/muat-ulang.js') return send(response, 200, 'text/javascript', reloadScript);
	if (pathname === '/gaya.css') {
		const sheets = ['tokens.css', 'base.css', 'prose.css'].map((name) =>
			readFile(path.join(projectRoot, 'src/lib/ui', name), 'utf8')
		);
		const css = [...(await Promise.all(sheets)), previewCss].join('\n');
		return send(response, 200, 'text/css', css);
	}
	if (pathname.startsWith('/berkas/')) {
		const html = filePage(pathname.slice('/berkas/'.length), preview);
		if (html) return send(response, 200, 'text/html', html);
	}
	const file = addresses.get(pathname);
	if (file) {
		response.writeHead(302, { location: encodeURI(pathOfFile(file)) });
		response.end();
		return;
	}
	send(response, 404, 'text/plain', 'Berkas ini tidak ada.');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'cache-control': 'no-store',
		'content-security-policy':
			"default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'"
	});
	response.end(body);
}
