import { runCommand } from './command.mjs';
import { textTable } from './table.mjs';

/** Share of the speed at which the XLSX library reads the same file bare. */
const least = 0.5;

/** Milliseconds in which a hostile sheet is refused (mutu.md S5). */
const atMost = 1000;

/**
 * Import of 10,000 residents in 43 columns (parse, check, preview) beside hucre reading the same file bare, turn by
 * turn in one process of its own, so that no other part of this measurement has warmed it up.
 * @param {(line: string) => void} say
 */
export async function benchImpor(say) {
	const { code, output } = await runCommand(['tsx', 'scripts/lib/bench-impor-subject.ts']);
	const line = output.trim().split('\n').at(-1) ?? '';
	if (code !== 0 || !line.startsWith('{'))
		throw new Error(`The import could not be measured:\n${output}`);
	/** @type {{ rows: number, columns: number, bytes: number, steps: Record<string, number>, ms: number, bareMs: number, refused: number, worst: { nama: string, ms: number } }} */
	const measured = JSON.parse(line);
	const ratio = measured.bareMs / measured.ms;
	const fast = ratio >= least;
	const refuses = measured.worst.ms <= atMost;
	say(
		`\n${textTable([
			[`import, ${measured.rows} rows x ${measured.columns}`, 'median ms', 'x bare', 'target', ''],
			['hucre reads the file, bare', String(measured.bareMs), '1.00', '', ''],
			[
				'read, check and preview',
				String(measured.ms),
				ratio.toFixed(2),
				`>= ${least}`,
				fast ? 'ok' : 'OVER'
			],
			...Object.entries(measured.steps).map(([name, ms]) => [
				`  of it ${name}`,
				String(ms),
				'',
				'',
				''
			]),
			[
				`slowest refusal of ${measured.refused}: ${measured.worst.nama}`,
				String(measured.worst.ms),
				'',
				`<= ${atMost}`,
				refuses ? 'ok' : 'OVER'
			]
		])}\n`
	);
	const ok = fast && refuses;
	return { rows: [{ ...measured, ratio, ok }], ok };
}
