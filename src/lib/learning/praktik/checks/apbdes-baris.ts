import { isBarisSama } from '../../../desa/apbdes/beda';
import { jumlahBaris, type Baris } from '../../../desa/apbdes/baris';
import { isianBaris } from '../../../desa/apbdes/forms/baris';
import { namaSumberDana, isSumberDana } from '../../../desa/apbdes/sumber-dana';
import { tertulis } from '../../../desa/apbdes/views/lembar';
import { cocokBaris, rancanganTerakhir } from '../cast-anggaran';
import { fillText } from '../cast';
import { bacaJumlah, padaBaris, padaLembar, rancanganKini, uang, type Spec } from './apbdes-tempat';
import { gagal, lulus, tunggu, type CheckOutcome, type Context, type Place } from './context';

type Diminta = Spec<'apbdes.baris'>;

/** Lines of the draft that a check speaks of. */
function barisDiminta(spec: Diminta, context: Context): readonly Baris[] {
	const { cast } = context;
	const semua = [...rancanganKini(context).baris.values()];
	const ciri = { ...spec, memuat: spec.memuat && fillText(spec.memuat, cast.raw) };
	return semua.filter(
		(baris) =>
			(spec.baris === undefined || baris.id === cast.members.get(spec.baris)?.id) &&
			(spec.rkp === undefined || baris.rkpId === cast.members.get(spec.rkp)?.id) &&
			cocokBaris(ciri, baris)
	);
}

function sebut(
	{ baris, rkp, kegiatan, rekening, sumber, memuat }: Diminta,
	{ cast }: Context
): string {
	const nama = cast.printed.get(`${baris ?? rkp ?? ''}.nama`);
	const dicari = memuat === undefined ? '' : `“${fillText(memuat, cast.printed)}”`;
	return [
		[dicari, nama ? `“${nama}”` : ''].filter(Boolean).join(' pada ') || 'baris',
		kegiatan ? `kegiatan ${kegiatan}` : '',
		rekening ? `rekening ${rekening}` : '',
		sumber && isSumberDana(sumber) ? `dari ${namaSumberDana(sumber)}` : ''
	]
		.filter(Boolean)
		.join(' ');
}

const besar = (text: string): string => text.replace(/^“?\p{Ll}/u, (huruf) => huruf.toUpperCase());

/** Where such a line is to be written. */
const tempatBaru = (spec: Diminta, { cast, start }: Context): Place => {
	const lama = rancanganTerakhir(start.anggaran).baris.get(
		cast.members.get(spec.baris ?? '')?.id ?? ''
	);
	const kode = spec.kegiatan ?? cast.raw.get(`${spec.rkp ?? ''}.kode`) ?? null;
	return padaLembar(lama ?? { rekening: spec.rekening ?? '5', kegiatan: kode });
};

type Batas = 'jumlah' | 'minimal' | 'maksimal';

const batas = (spec: Diminta): readonly (readonly [Batas, string | number])[] =>
	(['jumlah', 'minimal', 'maksimal'] as const).flatMap((jenis) => {
		const nilai = spec[jenis];
		return nilai === undefined ? [] : [[jenis, nilai] as const];
	});

const cukup = {
	jumlah: (a: number, b: number) => a === b,
	minimal: (a: number, b: number) => a >= b,
	maksimal: (a: number, b: number) => a <= b
};
const kata = { jumlah: '', minimal: 'paling sedikit ', maksimal: 'paling banyak ' };

const sebab =
	'Setiap baris menyebut kegiatan, rekening, sumber dana, volume, dan harganya; jumlahnya volume kali harga satuan.';

/** D-01: what the draft budgets for something, from where, and how much. */
export function anggaranBaris(spec: Diminta, context: Context): CheckOutcome {
	const baris = barisDiminta(spec, context);
	const [pertama] = baris;
	const nama = sebut(spec, context);
	const isi = { rule: 'D-01', why: sebab };
	if (!spec.ada)
		return pertama
			? gagal({
					...isi,
					code: 'apbdes.baris.lebih',
					message: `${besar(nama)} masih ada.`,
					found: `${baris.length} baris, ${uang(total(baris))}`,
					expected: 'tidak ada',
					where: padaBaris(pertama)
				})
			: lulus;
	if (!pertama)
		return gagal({
			...isi,
			code: 'apbdes.baris.kurang',
			message: `${besar(nama)} belum dianggarkan.`,
			found: 'Belum ada',
			expected: nama,
			where: tempatBaru(spec, context)
		});
	const mahal = salahHarga(spec, baris, nama, context);
	if (mahal) return mahal;
	const jumlah = total(baris);
	for (const [jenis, nilai] of batas(spec)) {
		const diminta = bacaJumlah(nilai, context);
		if (cukup[jenis](jumlah, diminta)) continue;
		return gagal({
			...isi,
			code: 'apbdes.baris.jumlah',
			message: `Jumlah ${nama} belum sesuai.`,
			found: uang(jumlah),
			expected: `${kata[jenis]}${uang(diminta)}`,
			where: padaBaris(pertama, 'volume')
		});
	}
	return lulus;
}

/** The price and what is said about it; undefined where nothing is wrong with them. */
function salahHarga(
	spec: Diminta,
	baris: readonly Baris[],
	nama: string,
	context: Context
): CheckOutcome | undefined {
	const isi = {
		rule: 'D-01',
		why: 'Harga satuan dibandingkan dengan standar harga bupati; yang lebih tinggi turun, atau beralasan.'
	};
	if (spec.harga !== undefined) {
		const diminta = bacaJumlah(spec.harga, context);
		const beda = baris.find(({ hargaSatuan }) => hargaSatuan !== diminta);
		if (beda)
			return gagal({
				...isi,
				code: 'apbdes.baris.harga',
				message: `Harga satuan ${nama} belum sesuai.`,
				found: uang(beda.hargaSatuan),
				expected: uang(diminta),
				where: padaBaris(beda, 'hargaSatuan')
			});
	}
	const alasan = spec.alasan === undefined ? null : fillText(spec.alasan, context.cast.raw);
	const tanpa =
		alasan === null
			? undefined
			: baris.find((satu) => !satu.alasan.toLowerCase().includes(alasan.toLowerCase()));
	return tanpa
		? gagal({
				...isi,
				code: 'apbdes.baris.alasan',
				message: `Alasan harga ${nama} belum menyebut sebabnya.`,
				found: tanpa.alasan || 'kosong',
				expected: `alasan yang menyebut “${alasan ?? ''}”`,
				where: padaBaris(tanpa, 'alasan')
			})
		: undefined;
}

const total = (baris: readonly Baris[]): number =>
	baris.reduce((jumlah, satu) => jumlah + jumlahBaris(satu), 0);

/** What was right at the start is left alone; `kecuali` names lines and activities that may change. */
export function anggaranUtuh({ kecuali }: Spec<'apbdes.utuh'>, context: Context): CheckOutcome {
	const { cast, start } = context;
	const boleh = new Set(kecuali.map((nama) => cast.members.get(nama)?.id));
	const dahulu = rancanganTerakhir(start.anggaran).baris;
	if (dahulu.size === 0) return tunggu('Belum ada baris anggaran.');
	const kini = rancanganKini(context).baris;
	const berubah = [...dahulu.values()].find((lama) => {
		if (boleh.has(lama.id) || boleh.has(lama.rkpId ?? '')) return false;
		const baru = kini.get(lama.id);
		return !baru || !isBarisSama(lama, baru);
	});
	if (!berubah) return lulus;
	const baru = kini.get(berubah.id);
	return gagal({
		code: 'apbdes.utuh',
		message: `Baris “${berubah.uraian}” tidak perlu diubah.`,
		...(baru
			? bedaIsian(berubah, baru)
			: { found: 'dihapus', expected: uang(jumlahBaris(berubah)) }),
		where: baru ? padaBaris(baru) : padaLembar(berubah),
		rule: 'D-01',
		why: 'Yang sudah disepakati dalam RKP Desa tidak dikorbankan untuk menutup kekeliruan di tempat lain.'
	});
}

/** Of what differs the first field, as the sheet shows it. */
function bedaIsian(
	lama: Baris,
	baru: Baris
): { readonly found: string; readonly expected: string } {
	const [dulu, kini] = [tertulis(lama), tertulis(baru)];
	const isian = isianBaris.find((satu) => dulu[satu] !== kini[satu]) ?? 'uraian';
	return { found: kini[isian] || 'kosong', expected: dulu[isian] || 'kosong' };
}
