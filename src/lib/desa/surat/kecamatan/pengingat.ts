import { daysBetween, formatTanggal, parseBulan, type Tanggal } from '../../../format/tanggal';
import type { Dunia } from '../../dunia';
import type { SuratMasuk } from '../surat-masuk';
import { balasanPokok, isSampai } from '../terkirim';
import type { AturanHari } from './aturan-hari';
import { tambahHariKerja } from './hari-kerja';
import { idTulisan } from './tulis';

/** Working days from one reminder to the next [produk]. */
const hariPengingat = 3;

/** Whether the village has done what a letter waits for. Closing it in the village is nothing that the kecamatan sees. */
export function isTerjawab({ persuratan, kependudukan }: Dunia, pokok: SuratMasuk): boolean {
	if (pokok.aturan === 'KC-13') {
		// Its matter is a month: what the village hands in there is the answer.
		const bulan = parseBulan(pokok.id.slice(idTulisan('KC-13', '').length));
		const status = bulan && kependudukan.laporan.get(bulan)?.status;
		if (status === 'diajukan' || status === 'dikunci') return true;
	}
	const { tentang } = pokok;
	if (tentang) {
		// What came back is settled once it went again, or was withdrawn for a new one.
		const surat = persuratan.surat.get(tentang.suratId);
		if (isSampai(persuratan, tentang.suratId) && surat?.status !== 'dicabut') return true;
		if (tentang.putusan === 'dikembalikan' && surat?.status === 'dicabut') return true;
	}
	return balasanPokok(persuratan, pokok).some((id) => isSampai(persuratan, id));
}

/** An answer that came back: what it answers is reminded of already, and one matter is written about once. */
const isJawabanKembali = ({ persuratan }: Dunia, { tentang }: SuratMasuk): boolean =>
	tentang?.putusan === 'dikembalikan' &&
	(persuratan.surat.get(tentang.suratId)?.balasanDari ?? null) !== null;

/**
 * Letters that waited in vain until yesterday, each with the one whose limit is over: itself for the first reminder
 * (`sebelum` is ''), the reminder before for the others. What was written already is left out before anything is looked up.
 */
function menunggu(
	dunia: Dunia,
	hari: Tanggal,
	{ sebelum, aturan }: { readonly sebelum: string; readonly aturan: string }
): readonly { readonly pokok: SuratMasuk; readonly terakhir: SuratMasuk }[] {
	const { masuk } = dunia.persuratan;
	return [...masuk.values()].flatMap((pokok) => {
		if (pokok.pengirim === 'lain' || pokok.mengingatkan !== null || pokok.batas === null) return [];
		if (masuk.has(idTulisan(aturan, pokok.id)) || isJawabanKembali(dunia, pokok)) return [];
		const terakhir = sebelum === '' ? pokok : masuk.get(idTulisan(sebelum, pokok.id));
		if (!terakhir?.batas || hari <= terakhir.batas || isTerjawab(dunia, pokok)) return [];
		return [{ pokok, terakhir }];
	});
}

const sebutPokok = ({ nomor, tanggalSurat, perihal }: SuratMasuk): string =>
	`surat Nomor ${nomor} tanggal ${formatTanggal(tanggalSurat)} perihal ${perihal}`;

/** KC-14 to KC-16: a reminder, a second one, and then the Kades is called. */
export const aturanPengingat: readonly AturanHari[] = [
	{
		nomor: 'KC-14',
		nama: 'Mengingatkan batas waktu yang lewat',
		tulis: ({ dunia, hari }) =>
			menunggu(dunia, hari, { sebelum: '', aturan: 'KC-14' }).map(({ pokok, terakhir }) => {
				const batas = tambahHariKerja(hari, hariPengingat);
				return {
					kunci: pokok.id,
					klasifikasi: '000.5.3.1',
					perihal: `Pengingat: ${pokok.perihal}`,
					sifat: 'penting',
					batas,
					diminta: pokok.diminta,
					mengingatkan: pokok.id,
					isi: [
						`Jawaban atas ${sebutPokok(pokok)} belum kami terima, ${daysBetween(terakhir.batas ?? hari, hari)} hari sesudah batasnya.`,
						`Kami menunggu paling lambat ${formatTanggal(batas)}.`
					]
				};
			})
	},
	{
		nomor: 'KC-15',
		nama: 'Mengingatkan untuk kedua kali',
		tulis: ({ dunia, hari }) =>
			menunggu(dunia, hari, { sebelum: 'KC-14', aturan: 'KC-15' }).map(({ pokok }) => {
				const batas = tambahHariKerja(hari, hariPengingat);
				return {
					kunci: pokok.id,
					klasifikasi: '000.5.3.1',
					perihal: `Pengingat kedua: ${pokok.perihal}`,
					sifat: 'segera',
					batas,
					diminta: pokok.diminta,
					mengingatkan: pokok.id,
					isi: [
						`Pengingat pertama kami atas ${sebutPokok(pokok)} belum dijawab.`,
						`Bila sampai ${formatTanggal(batas)} belum ada jawaban, Kepala Desa kami panggil untuk memberi penjelasan.`
					]
				};
			})
	},
	{
		nomor: 'KC-16',
		nama: 'Memanggil Kepala Desa sesudah pengingat kedua',
		tulis: ({ dunia, hari }) =>
			menunggu(dunia, hari, { sebelum: 'KC-15', aturan: 'KC-16' }).map(({ pokok }) => {
				const acara = tambahHariKerja(hari, hariPengingat);
				return {
					kunci: pokok.id,
					klasifikasi: '000.5.3.1',
					perihal: `Panggilan Kepala Desa: ${pokok.perihal}`,
					sifat: 'segera',
					diminta: pokok.diminta,
					mengingatkan: pokok.id,
					undangan: {
						tanggal: acara,
						jam: '08.30',
						tempat: `Ruang Camat, Kantor Kecamatan ${dunia.desa.kecamatan}`
					},
					isi: [
						`Dua pengingat kami atas ${sebutPokok(pokok)} belum dijawab.`,
						'Kepala Desa diminta hadir untuk memberi penjelasan, dengan membawa jawabannya.',
						`Tembusan: Bupati ${dunia.desa.kabupaten}.`
					]
				};
			})
	}
];
