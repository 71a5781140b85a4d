import type { ScenarioOption, Scene } from '../question';
import type { FileReport } from './finding';

type Placed = { readonly line: number };
export type PlacedScene = Omit<Scene, 'options'> &
	Placed & { readonly options: readonly (ScenarioOption & Placed)[] };

/** A case goes forward only, can be finished in full, and has no scene that nobody sees. */
export function checkPaths(scenes: readonly PlacedScene[], report: FileReport) {
	const [start] = scenes;
	const byId = new Map(scenes.map((scene) => [scene.id, scene]));
	const isWhole = checkTargets(scenes, byId, report);
	if (!start || !isWhole) return;
	const reached = new Set<PlacedScene>();
	visit(start, [], reached, byId, report);
	for (const scene of scenes)
		if (!reached.has(scene))
			report.galat(
				scene.line,
				`Tidak ada pilihan yang menuju adegan “${scene.id}”.`,
				'Tambahkan pilihan yang menuju ke sini, atau hapus adegan ini.'
			);
	if (!scenes.some(({ percent }) => percent === 100))
		report.galat(
			start.line,
			'Kasus ini belum punya penutup yang bernilai penuh.',
			'Beri nilai=100 pada adegan penutup yang terbaik.'
		);
	if (start.options.length === 0 && scenes.length === 1)
		report.galat(
			start.line,
			'Kasus ini baru punya satu adegan.',
			'Tambahkan pilihan, dan adegan yang ditujunya.'
		);
}

/** Whether paths can be followed at all; otherwise what is wrong has been told. */
function checkTargets(
	scenes: readonly PlacedScene[],
	byId: ReadonlyMap<string, PlacedScene>,
	report: FileReport
): boolean {
	const options = scenes.flatMap((scene) => scene.options);
	const lost = options.filter(({ to }) => !byId.has(to));
	for (const { to, line } of lost)
		if (to)
			report.galat(
				line,
				`Adegan “${to}” tidak ada di soal ini.`,
				`Pakai salah satu dari: ${[...byId.keys()].filter(Boolean).join(', ')}.`
			);
	return lost.length === 0 && byId.size === scenes.length && !byId.has('');
}

function visit(
	scene: PlacedScene,
	path: readonly PlacedScene[],
	reached: Set<PlacedScene>,
	byId: ReadonlyMap<string, PlacedScene>,
	report: FileReport
) {
	if (reached.has(scene)) return;
	reached.add(scene);
	const walked = [...path, scene];
	for (const { to, line } of scene.options) {
		const next = byId.get(to);
		if (!next) continue;
		if (walked.includes(next))
			report.galat(
				line,
				`Pilihan ini kembali ke adegan “${to}”.`,
				'Buat adegan lanjutan sendiri; sebuah kasus hanya berjalan maju.'
			);
		else visit(next, walked, reached, byId, report);
	}
}
