import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../tests/support/database';
import { addUsers, makeUser, testServices } from '../../../../tests/support/users';
import { kolomRab } from '$lib/desa/apbdes/lembar/kolom';
import { lembarRab } from '$lib/desa/apbdes/lembar/tulis-rab';
import { duniaAwal } from '$lib/desa/data/muat';
import { replay, type Command } from '$lib/desa/dunia';
import { accepted } from '$lib/desa/problem';
import { newId } from '$lib/ids';
import { tulisCsv, tulisXlsx } from '$lib/lembar/tulis';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import { bukaBebas } from '../latihan/tugas';
import { terimaRab, type HasilRab } from './terima-rab';

const database = testDatabase();
const services = testServices(database.db);
const orang = makeUser('rab');
let dunia: string;

beforeAll(async () => {
	await addUsers(database.db, orang);
	dunia = await bukaBebas(services, orang, 'rapbdes-kosong');
	await perintah({ kind: 'peran.ganti', peran: 'sekdes' });
});

const perintah = async (command: Command) => {
	const hasil = await kirimPerintah(services, orang, dunia, {
		commandId: newId(),
		command: accepted(command)
	});
	if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
};

const keadaan = async () => {
	const { asal, events } = await bacaDunia(services, orang, dunia, 0);
	return replay(duniaAwal(asal), events);
};

const judul = kolomRab.map(([, satu]) => satu);
const semen: Readonly<Record<string, string>> = {
	'kode kegiatan': '2.3.10',
	'kode rekening': '5.3.5.03',
	uraian: 'Semen',
	sumber: 'DD',
	volume: '12,5',
	satuan: 'sak',
	'harga satuan': '70.000',
	pelaksana: 'Kasi Kesejahteraan'
};
const csv = (tahun: string, ...baris: readonly Readonly<Record<string, string>>[]): Uint8Array =>
	new TextEncoder().encode(
		tulisCsv([
			['Tahun anggaran', tahun, 'Rancangan', 'murni'],
			judul,
			...baris.map((isi) => judul.map((satu) => ({ ...semen, ...isi })[satu] ?? ''))
		])
	);

async function terima(isi: Uint8Array | string, sebagian = ''): Promise<HasilRab> {
	const form = new FormData();
	if (typeof isi === 'string') form.set('isi', isi);
	else form.set('berkas', new File([new Uint8Array(isi)], 'rab.csv'));
	form.set('perintahId', newId());
	form.set('rancangan', 'murni');
	form.set('sebagian', sebagian);
	const hasil = await terimaRab(services, orang, dunia, form);
	if (!hasil.ok) throw new Error(hasil.problems[0]?.message);
	return hasil.value;
}
const masalah = (hasil: HasilRab) => {
	if (hasil.jenis !== 'bermasalah') throw new Error('nothing was refused');
	return hasil.masalah.map(({ sel, tertulis }) => [sel, tertulis]);
};

describe('a sheet of RAB lines, D-08', () => {
	it('names every cell that is wrong with what was typed there, and writes nothing', async () => {
		const hasil = await terima(
			csv(
				'2027',
				{ uraian: 'Semen', 'harga satuan': '1.250.000,00' },
				{ uraian: 'Pasir', 'harga satuan': 'Rp 1,250,000' },
				{ uraian: 'Batu', 'harga satuan': '-70000' },
				{ uraian: 'Besi', volume: '1,005' },
				{ uraian: 'Kawat', 'harga satuan': '1000000000000000' },
				{ uraian: 'Paku', 'kode rekening': '5.3.5.77' },
				{ uraian: 'semen', 'harga satuan': '1250000' }
			)
		);
		expect(masalah(hasil)).toEqual([
			['I4', 'Rp 1,250,000'],
			['I5', '-70000'],
			['G6', '1,005'],
			['I7', '1000000000000000'],
			['D8', '5.3.5.77'],
			['E9', 'semen']
		]);
		expect(hasil).toMatchObject({ layak: 1 });
		expect((await keadaan()).anggaran.rancangan.get('murni')?.baris.size).toBe(0);
	});

	it('of another year is refused by the cell that says so', async () =>
		expect(masalah(await terima(csv('2026', {})))).toEqual([['B1', '2026']]));

	it('D-07 names the cell of a line that another has to write, and takes the others when asked', async () => {
		await perintah({ kind: 'peran.ganti', peran: 'kasi-kesejahteraan' });
		const hasil = await terima(csv('2027', {}, { uraian: 'Honor', pelaksana: 'Kaur Keuangan' }));
		expect(masalah(hasil)).toEqual([['K4', 'Kaur Keuangan']]);
		if (hasil.jenis !== 'bermasalah') throw new Error('nothing was refused');
		expect(hasil.layak).toBe(1);
		expect((await terima(hasil.isi, 'ya')).jenis).toBe('diterima');
		const baris = [...((await keadaan()).anggaran.rancangan.get('murni')?.baris.values() ?? [])];
		expect(baris.map(({ uraian }) => uraian)).toEqual(['Semen']);
	});

	it('that came out of the draft changes nothing when it comes back', async () => {
		const lembar = lembarRab(await keadaan(), 'murni');
		if (!lembar) throw new Error('no draft');
		expect(await terima(await tulisXlsx(lembar))).toEqual({ jenis: 'diterima', events: [] });
	});
});
