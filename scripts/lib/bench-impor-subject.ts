/**
 * Measures the import of residents beside hucre reading the same file bare, in one process: parse, check and preview of
 * 10,000 rows x 43 columns. Prints one line of JSON for `bench-impor.mjs`.
 */
import { readXlsx } from 'hucre/xlsx';
import { duniaAwal } from '../../src/lib/desa/data/muat';
import type { Dunia } from '../../src/lib/desa/dunia';
import { bacaBaris, isLembarKode } from '../../src/lib/desa/kependudukan/impor/baca-baris';
import { barisEkspor } from '../../src/lib/desa/kependudukan/impor/ekspor';
import { cariNyata } from '../../src/lib/desa/kependudukan/impor/nyata';
import { dataImpor } from '../../src/lib/desa/kependudukan/impor/data-impor';
import { rencanaImpor } from '../../src/lib/desa/kependudukan/impor/rencana';
import { bacaLembar, jalankan } from '../../src/lib/lembar/baca';
import { berkasBuruk } from '../../src/lib/lembar/testing-berkas-buruk';
import { tulisXlsx } from '../../src/lib/lembar/tulis';

const asal = { seed: 1, ruleSet: 'aturan@1' };
const besar = duniaAwal({ ...asal, dataSet: 'desa-besar@1' });
/** The same village before anybody was entered: every row is somebody new, the costliest answer. */
const kosong: Dunia = {
	...duniaAwal({ ...asal, dataSet: 'desa-kecil@1' }),
	desa: besar.desa,
	kependudukan: { ...besar.kependudukan, penduduk: new Map(), keluarga: new Map() }
};

/** Every column filled, as in a village that keeps its register well. */
const [kepala = [], ...baris] = barisEkspor(besar.kependudukan);
const isian: Readonly<Record<string, string>> = {
	pendidikan_sedang_id: '18',
	golongan_darah_id: '13',
	akta_lahir: '3599-LT-01012020-0001',
	dokumen_pasport: 'A1234567',
	tanggal_akhir_paspor: '2030-01-01',
	dokumen_kitas: 'K-1',
	akta_perkawinan: '12/2010',
	tanggalperkawinan: '2010-01-01',
	akta_perceraian: 'C-1',
	tanggalperceraian: '2012-01-01',
	cacat_id: '7',
	cara_kb_id: '99',
	hamil: '2',
	ktp_el: '2',
	status_rekam: '8',
	alamat_sekarang: 'Jl. Contoh No. 1',
	suku: 'Jawa',
	tag_id_card: '1234567890123',
	id_asuransi: '2',
	no_asuransi: '0001234567890',
	lat: '-7.123456',
	lng: '112.123456'
};
const penuh = baris.map((satu) => satu.map((teks, i) => teks || (isian[kepala[i] ?? ''] ?? '')));
const berkas = await tulisXlsx({ nama: 'Sheet1', baris: [kepala, ...penuh] });

function impor(): { readonly langkah: Record<string, number>; readonly baru: number } {
	const langkah: Record<string, number> = {};
	let mulai = performance.now();
	const ukur = (nama: string): void => {
		langkah[nama] = Math.round(performance.now() - mulai);
		mulai = performance.now();
	};
	const lembar = jalankan(bacaLembar(berkas, isLembarKode));
	if (!lembar.ok) throw new Error(lembar.problems[0]?.message);
	ukur('baca');
	if (jalankan(cariNyata(lembar.value)).baris > 0)
		throw new Error('The practice village is nobody real');
	const terbaca = jalankan(bacaBaris(lembar.value));
	if (!terbaca.ok) throw new Error(terbaca.problems[0]?.message);
	ukur('periksa');
	const rencana = jalankan(rencanaImpor(kosong, terbaca.value));
	ukur('rencana');
	const { penduduk } = dataImpor(rencana);
	ukur('susun');
	return { langkah, baru: penduduk.length };
}

const waktu = async (kerja: () => unknown): Promise<number> => {
	const mulai = performance.now();
	await kerja();
	return performance.now() - mulai;
};
const tengah = (angka: readonly number[]): number =>
	[...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;

// Turn by turn, so that whatever else the machine does falls on both.
const kita: number[] = [];
const polos: number[] = [];
let rincian = impor();
for (let i = 0; i < 5; i += 1) {
	polos.push(await waktu(() => readXlsx(berkas)));
	kita.push(await waktu(() => void (rincian = impor())));
}

/** S5: the sheet whose refusal takes longest, read once as somebody who sends it would have it read. */
let buruk = { nama: '', ms: 0 };
for (const [nama, tulis] of berkasBuruk) {
	const bytes = tulis();
	const ms = Math.round(await waktu(() => void jalankan(bacaLembar(bytes))));
	if (ms > buruk.ms) buruk = { nama, ms };
}
process.stdout.write(
	`${JSON.stringify({
		rows: penuh.length,
		columns: kepala.length,
		bytes: berkas.length,
		accepted: rincian.baru,
		steps: rincian.langkah,
		ms: Math.round(tengah(kita)),
		bareMs: Math.round(tengah(polos)),
		refused: berkasBuruk.length,
		worst: buruk
	})}\n`
);
