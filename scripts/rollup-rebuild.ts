import { formatAngka } from '../src/lib/format/angka';
import { connectForScript } from '../src/lib/server/db/boot';
import { StartupError } from '../src/lib/server/db/startup-error';
import { env } from '../src/lib/server/env';
import { rebuildItemStats } from '../src/lib/server/item-analysis/rebuild';
import { rebuildRollups, type RollupDifference } from '../src/lib/server/learning/rollup';

const patience = 2_000;

const nama: Readonly<Record<RollupDifference['table'], string>> = {
	learner_item: 'kemajuan per bagian',
	learner_competency: 'tingkat kompetensi',
	review_card: 'kartu ulang',
	learner_stuck: 'tempat macet',
	learner_week: 'minggu belajar',
	roll_orang: 'rekap orang',
	roll_desa: 'rekap desa',
	roll_wilayah: 'angka wilayah'
};

async function rebuild(): Promise<void> {
	const boot = await connectForScript(env(), console.log);
	try {
		console.log('Menghitung ulang rekap dari catatan belajar...');
		let said = Date.now();
		const { villages, differences } = await rebuildRollups(boot.db, {
			progress(done, total) {
				if (Date.now() - said < patience) return;
				said = Date.now();
				console.log(`  ${formatAngka(done)} dari ${formatAngka(total)} desa`);
			}
		});
		for (const { desaKode, table, rows } of differences)
			console.log(`  ${desaKode}: ${nama[table]}, ${formatAngka(rows)} baris dibetulkan`);
		const stats = await rebuildItemStats(boot.db);
		for (const { desaKode, rows } of stats)
			console.log(`  ${desaKode}: statistik soal, ${formatAngka(rows)} baris dibetulkan`);
		console.log(
			differences.length + stats.length === 0
				? `Selesai: ${formatAngka(villages)} desa diperiksa, semua rekap sama dengan catatan.`
				: `Selesai: ${formatAngka(villages)} desa diperiksa, selisih di atas sudah dibetulkan.`
		);
	} finally {
		await boot.close();
	}
}

try {
	await rebuild();
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
