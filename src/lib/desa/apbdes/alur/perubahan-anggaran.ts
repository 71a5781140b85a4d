import { formatAngka } from '../../../format/angka';
import { formatRupiah } from '../../../format/rupiah';
import type { Perubahan } from '../../perubahan';
import { jumlahBaris, type Baris } from '../baris';
import { namaSumberDana } from '../sumber-dana';
import type { Anggaran, Rancangan } from '../rancangan';
import { labelTahap, namaRancangan } from '../views/label';

type Isian = Perubahan['isian'][number];
const tentang = { jenis: 'dunia' } as const;

/** What one step changed in the budget: where a draft stands, its remarks, and each line by its text and amount. */
export function perubahanAnggaran(lama: Anggaran, baru: Anggaran): readonly Perubahan[] {
	const aturan = bedaIsian('Aturan tahunan', lama.aturanTahun.versi, baru.aturanTahun.versi);
	const ids = new Set([...lama.rancangan.keys(), ...baru.rancangan.keys()]);
	return [
		{ tentang, nama: 'Anggaran', isian: aturan },
		...[...ids].flatMap((id): readonly Perubahan[] => {
			const [a, b] = [lama.rancangan.get(id), baru.rancangan.get(id)];
			const satu = b ?? a;
			if (!satu || a === b) return [];
			const nama = namaRancangan(satu, baru.tahun);
			return [{ tentang, nama, isian: bedaRancangan(a, b) }, ...bedaSemuaBaris(nama, a, b)];
		})
	].filter(({ isian }) => isian.length > 0);
}

const bedaIsian = (label: string, lama: string, baru: string): readonly Isian[] =>
	lama === baru ? [] : [{ label, lama, baru }];

const catatan = (rancangan: Rancangan | undefined): string =>
	[...(rancangan?.catatan.values() ?? [])]
		.map(({ aturan, isi, jawaban }) => `${aturan} ${isi}${jawaban === '' ? '' : ` (${jawaban})`}`)
		.join('; ');

const bedaRancangan = (a: Rancangan | undefined, b: Rancangan | undefined): readonly Isian[] => [
	...bedaIsian('Tahap', a ? labelTahap[a.tahap] : '', b ? labelTahap[b.tahap] : ''),
	// The stage stays the same in the steps after the enactment.
	...bedaIsian('Langkah', String(a?.langkah.length ?? 0), String(b?.langkah.length ?? 0)),
	...bedaIsian('Catatan evaluasi', catatan(a), catatan(b))
];

function bedaSemuaBaris(
	rancangan: string,
	a: Rancangan | undefined,
	b: Rancangan | undefined
): readonly Perubahan[] {
	// A perubahan begins with the lines enacted before: they are no change of it.
	const dulu = a?.baris ?? b?.perubahan?.semula ?? new Map<string, Baris>();
	const kini = b?.baris ?? a?.perubahan?.semula ?? new Map<string, Baris>();
	return [...new Set([...dulu.keys(), ...kini.keys()])].flatMap((id) => {
		const [x, y] = [dulu.get(id), kini.get(id)];
		if (x === y) return [];
		const nama = `${rancangan}: ${(y ?? x)?.uraian ?? ''}`;
		return [{ tentang, nama, isian: bedaSatuBaris(x, y) }];
	});
}

const isian = [
	'Uraian',
	'Jumlah',
	'Hitungan',
	'Rekening',
	'Kegiatan',
	'Sumber dana',
	'Lain'
] as const;

const tulisan = (baris: Baris | undefined): Readonly<Record<(typeof isian)[number], string>> => ({
	Uraian: baris?.uraian ?? '',
	Jumlah: baris ? formatRupiah(jumlahBaris(baris)) : '',
	Hitungan: baris
		? `${formatAngka(baris.volume / 100, 2)} ${baris.satuan} x ${formatRupiah(baris.hargaSatuan)}`
		: '',
	Rekening: baris?.rekening ?? '',
	Kegiatan: baris?.kegiatan ?? '',
	'Sumber dana': baris ? namaSumberDana(baris.sumber) : '',
	Lain: [baris?.pelaksana, baris?.perdes, baris?.alasan].filter((satu) => satu).join('; ')
});

function bedaSatuBaris(a: Baris | undefined, b: Baris | undefined): readonly Isian[] {
	const [lama, baru] = [tulisan(a), tulisan(b)];
	return isian.flatMap((label) => bedaIsian(label, lama[label], baru[label]));
}
