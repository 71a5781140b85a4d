import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daftarSyarat } from '../desa/surat/definisi';
import { muatKlasifikasi } from '../desa/surat/klasifikasi/muat';
import { daftarKolomAnggota, daftarPenandaTetap, dataOrang } from '../desa/surat/penanda';
import { compileSurat } from './compile';
import { jenisIsian, suratSchema } from './head-schema';

const panduan = readFileSync('surat/README.md', 'utf8');

test('the example of the guide is a letter type without a finding', async () => {
	const [, contoh = ''] = /```markdown\n([\s\S]*?)```/.exec(panduan) ?? [];
	const [baru, lama] = await Promise.all([
		muatKlasifikasi('permendagri-83-2022'),
		muatKlasifikasi('lama')
	]);
	const { definisi, findings } = compileSurat([{ path: 'skx.surat.md', text: contoh }], {
		baru: new Set(baru.keys()),
		lama: new Set(lama.keys())
	});
	expect(findings).toEqual([]);
	expect(definisi).toMatchObject([{ kode: 'SKX', berlakuHari: 90 }]);
	expect(definisi[0]?.isian.map(({ jenis }) => jenis)).toEqual(['teks', 'pilihan', 'rupiah']);
});

test.each([
	['key', Object.keys(suratSchema.entries)],
	['kind of isian', jenisIsian],
	['check', daftarSyarat],
	['data of a person', Object.keys(dataOrang)],
	['column', daftarKolomAnggota],
	['placeholder', daftarPenandaTetap.map((penanda) => `{{${penanda}}}`)]
])('the guide names every %s', (_, nama) => {
	expect(nama.filter((satu) => !panduan.includes(`\`${satu}\``))).toEqual([]);
});
