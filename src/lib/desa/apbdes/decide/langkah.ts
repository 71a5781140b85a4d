import { formatTanggal } from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import { labelPeran, salahSatuPeran } from '../../peran';
import { accepted, refused, type Problem, type Result } from '../../problem';
import { galat } from '../../surat/galat';
import { labelJabatanDesa } from '../../surat/pelaku';
import { akibatPenolakan } from '../alur/batas-waktu';
import { dpaPelaksana } from '../alur/dpa';
import { aturanLangkah, isLangkahTerbuka, isMilikRancangan, isSekali } from '../alur/langkah';
import { langkahBerlaku } from '../alur/langkah-berlaku';
import type { TahapKini } from '../alur/tahap';
import type { CommandAnggaran } from '../commands';
import { daftarBerkas, type JenisLangkah, type Langkah } from '../rancangan';
import { masalahIsi } from './isi-langkah';
import {
	giliran,
	rancanganAda,
	rancanganHilang,
	salahPeran,
	type RancanganAda
} from './rancangan-ada';

/** D-07, D-08: one step by whom it belongs to, from where the draft stands, with what it has to say. */
export function langkahkanAnggaran(
	dunia: Dunia,
	{ rancangan: id, langkah }: Extract<CommandAnggaran, { readonly kind: 'anggaran.langkah' }>
): Result<readonly Event[]> {
	const ada = rancanganAda(dunia, id);
	if (!ada) return refused(rancanganHilang);
	const { peran, kerja, aturan } = aturanLangkah[langkah.jenis];
	const salah =
		salahPeran(dunia, peran, aturan, kerja) ??
		salahTahap(ada, langkah.jenis) ??
		salahPelaksana(dunia, ada, langkah.jenis);
	if (salah) return refused(salah);
	const problems = masalahIsi(dunia, ada.rancangan, langkah);
	if (problems.length > 0) return refused(...problems);
	const tercatat = { langkah: rapi(langkah), peran: dunia.peran, tanggal: dunia.tanggal };
	return accepted([{ kind: 'anggaran.dilangkahkan', rancangan: id, tercatat }]);
}

/** Every paper once, in the order of the list. */
const rapi = (langkah: Langkah): Langkah =>
	langkah.jenis === 'kirim'
		? { ...langkah, berkas: daftarBerkas.filter((satu) => langkah.berkas.includes(satu)) }
		: langkah;

/** Refused by the table of transitions: says where the draft stands and who has to act first. */
function salahTahap({ rancangan, tahap }: RancanganAda, jenis: JenisLangkah): Problem | undefined {
	if (isLangkahTerbuka(rancangan, tahap, jenis)) return undefined;
	const { kerja, dari, sesudah, dasar, aturan } = aturanLangkah[jenis];
	if (!isMilikRancangan(rancangan, jenis))
		return galat(
			aturan,
			'',
			`Tidak dapat ${kerja} dalam rancangan ini.`,
			rancangan.perubahan
				? 'Selama perubahan dibahas, APBDes yang sudah ditetapkan tetap berlaku.'
				: 'Mulai Perubahan APBDes lebih dulu; Perkades Penjabaran diubah mendahuluinya.',
			dasar
		);
	// The order of the steps is a matter of D-07, whatever the step itself is about.
	if (!dari.includes(tahap))
		return galat(
			'D-07',
			'',
			`Tidak dapat ${kerja}: sekarang ${giliran[tahap]}.`,
			mendTahap(jenis, tahap),
			dasar
		);
	const berlaku = langkahBerlaku(rancangan);
	const sudah = isSekali(jenis) && berlaku.has(jenis);
	if (sudah)
		return galat(
			aturan,
			'',
			'Langkah ini sudah dikerjakan.',
			'Lihat riwayatnya, lalu kerjakan langkah berikutnya.',
			dasar
		);
	const belum = `Belum dapat ${kerja}.`;
	if (jenis === 'verifikasi-dpa' && berlaku.has('tugaskan-dpa')) {
		const kurang = dpaPelaksana(rancangan).filter(({ diserahkan }) => diserahkan === null);
		const siapa = kurang.map(({ pelaksana }) => labelJabatanDesa(pelaksana)).join(', ');
		return galat(aturan, '', belum, `Belum menyerahkan DPA: ${siapa}.`, dasar);
	}
	const dulu = sesudah ? aturanLangkah[sesudah].kerja : '';
	return galat(aturan, '', belum, `Kerjakan lebih dulu: ${dulu}.`, dasar);
}

/** D-08: whoever carries activities out hands in his own DPA, and nobody hands in that of another. */
function salahPelaksana(
	{ peran }: Pick<Dunia, 'peran'>,
	{ rancangan }: RancanganAda,
	jenis: JenisLangkah
): Problem | undefined {
	if (jenis !== 'serahkan-dpa') return undefined;
	const { aturan, dasar } = aturanLangkah[jenis];
	const semua = dpaPelaksana(rancangan);
	const sendiri = semua.find((satu) => satu.peran === peran);
	if (sendiri && sendiri.diserahkan === null) return undefined;
	const belum = semua.flatMap((satu) => (satu.diserahkan === null ? [satu.peran] : []));
	const message = sendiri?.diserahkan
		? `DPA ${labelPeran(peran)} sudah diserahkan pada ${formatTanggal(sendiri.diserahkan)}.`
		: `${labelPeran(peran)} tidak melaksanakan kegiatan dalam anggaran ini, jadi tidak menyusun DPA.`;
	return galat(aturan, '', message, `Ganti peran menjadi ${salahSatuPeran(belum)}.`, dasar);
}

/** What opens a step, for those of which D-07 says more than the order. */
function mendTahap(jenis: JenisLangkah, tahap: TahapKini): string {
	const urutan = 'Kerjakan langkahnya menurut urutan pada alur.';
	if (tahap === 'ditolak') return `${urutan} ${akibatPenolakan}`;
	if (jenis === 'sepakati')
		return 'Sekdes menyerahkan rancangan kepada Kades, lalu Kades mengajukannya kepada BPD.';
	if (jenis !== 'tetapkan') return urutan;
	return tahap === 'disempurnakan'
		? 'Tindak lanjuti hasil evaluasi lebih dulu: Perdes yang ditetapkan tanpa itu dapat dibatalkan bupati.'
		: 'Tunggu hasil evaluasi camat, atau sampai lewat hari kerja ke-20 masa evaluasinya.';
}
