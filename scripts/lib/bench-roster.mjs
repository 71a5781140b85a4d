import { runCommand } from './command.mjs';
import { textTable } from './table.mjs';

const rows = 10_000;
/** Issue 8: looked at and applied. */
const mostSeconds = 30;

/**
 * A roster of 10,000 rows: read and planned, applied, and planned again when all of it is there, beside the XLSX library
 * reading the same file bare.
 * @param {string} dataDir Of the application that runs.
 * @param {(line: string) => void} say
 */
export async function benchRoster(dataDir, say) {
	const { code, output } = await runCommand(
		['tsx', 'scripts/lib/bench-roster-subject.ts', String(rows)],
		{ env: { DATA_DIR: dataDir, DATABASE_URL: '' } }
	);
	const line = output.trim().split('\n').at(-1) ?? '';
	if (code !== 0 || !line.startsWith('{'))
		throw new Error(`The roster could not be measured:\n${output}`);
	/** @type {{ rows: number, villages: number, bareMs: number, lookMs: number, applyMs: number, againMs: number }} */
	const measured = JSON.parse(line);
	const times = (/** @type {number} */ ms) => (ms / measured.bareMs).toFixed(1);
	const whole = measured.lookMs + measured.applyMs;
	const ok = whole <= mostSeconds * 1000;
	say(
		`\n${textTable([
			[
				`roster, ${measured.rows} rows in ${measured.villages} villages`,
				'ms',
				'x bare',
				'target',
				''
			],
			['hucre reads the file, bare', String(measured.bareMs), '1.0', '', ''],
			['dry run, all new', String(measured.lookMs), times(measured.lookMs), '', ''],
			['apply', String(measured.applyMs), times(measured.applyMs), '', ''],
			['dry run, all there already', String(measured.againMs), times(measured.againMs), '', ''],
			['dry run and apply', String(whole), times(whole), `<= ${mostSeconds} s`, ok ? 'ok' : 'OVER']
		])}\n`
	);
	return { rows: [{ ...measured, ok }], ok };
}
