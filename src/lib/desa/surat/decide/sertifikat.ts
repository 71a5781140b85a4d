import { addDays, formatTanggal } from '../../../format/tanggal';
import type { Dunia, Event } from '../../dunia';
import { accepted, refused, type Problem, type Result } from '../../problem';
import type { AjukanSertifikat, AktifkanSertifikat, CabutSertifikat } from '../commands';
import { galat } from '../galat';
import { masaSertifikatTahun, tahunSesudah } from '../mulai';
import type { Pejabat, Sertifikat } from '../pejabat';
import { pejabatPeran } from '../pelaku';
import { sidikSandi } from '../sandi';
import {
	berkasSertifikat,
	hariProsesSertifikat,
	hurufSandiPalingSedikit,
	sertifikatAktif,
	statusSertifikat
} from '../sertifikat';

const bukanPejabat: Problem = galat(
	'C-07',
	'',
	'Sertifikat elektronik dimiliki orang yang menjabat; peran ini tidak memegang jabatan.',
	'Ganti peran menjadi Kades, Sekdes, Kasi Pelayanan, atau Kaur TU.'
);

const pelaku = (dunia: Dunia): Pejabat | undefined =>
	pejabatPeran(dunia.persuratan, dunia.peran, dunia.tanggal);

/** C-07: for oneself. The simulated issuer answers at once when a paper is missing. */
export function ajukanSertifikat(
	dunia: Dunia,
	{ berkas }: AjukanSertifikat,
	commandId: string
): Result<readonly Event[]> {
	const pejabat = pelaku(dunia);
	if (!pejabat) return refused(bukanPejabat);
	const { persuratan: state, tanggal } = dunia;
	const aktif = sertifikatAktif(state, pejabat.id, tanggal);
	if (aktif)
		return refused(
			galat(
				'C-07',
				'',
				`${pejabat.nama} masih mempunyai sertifikat aktif${aktif.sampai ? ` sampai ${formatTanggal(aktif.sampai)}` : ''}.`,
				'Pakai yang ada; cabut dahulu bila frasa sandinya lupa atau diketahui orang lain.'
			)
		);
	const menunggu = [...state.sertifikat.values()].some(
		({ pejabatId, status }) => pejabatId === pejabat.id && status === 'diajukan'
	);
	if (menunggu)
		return refused(
			galat(
				'C-07',
				'',
				'Permohonan sertifikat Anda sedang diproses.',
				'Tunggu sampai selesai, lalu aktifkan dengan frasa sandi Anda.'
			)
		);
	return accepted([
		{
			kind: 'sertifikat.diajukan',
			sertifikatId: commandId,
			pejabatId: pejabat.id,
			berkas,
			kurang: berkasSertifikat.filter((satu) => !berkas.includes(satu)),
			tanggal
		}
	]);
}

/** C-07: nobody acts on the certificate of somebody else. */
function milikSendiri(dunia: Dunia, sertifikatId: string): Result<Sertifikat> {
	const pejabat = pelaku(dunia);
	const sertifikat = dunia.persuratan.sertifikat.get(sertifikatId);
	if (!pejabat) return refused(bukanPejabat);
	if (sertifikat?.pejabatId === pejabat.id) return accepted(sertifikat);
	return refused(
		galat(
			'C-07',
			'',
			sertifikat ? 'Sertifikat ini milik pejabat lain.' : 'Sertifikat ini tidak ditemukan.',
			'Pilih sertifikat Anda sendiri.'
		)
	);
}

export function aktifkanSertifikat(
	dunia: Dunia,
	{ sertifikatId, sandi, garam }: AktifkanSertifikat
): Result<readonly Event[]> {
	const milik = milikSendiri(dunia, sertifikatId);
	if (!milik.ok) return milik;
	const { tanggal } = dunia;
	const { status, tanggalAjukan } = milik.value;
	if (status !== 'diajukan')
		return refused(
			galat(
				'C-07',
				'',
				status === 'dikembalikan'
					? 'Permohonan ini dikembalikan karena berkasnya kurang.'
					: 'Sertifikat ini tidak menunggu pengaktifan.',
				'Ajukan permohonan baru dengan berkas lengkap bila memerlukannya.'
			)
		);
	const siap = addDays(tanggalAjukan, hariProsesSertifikat);
	const problems: Problem[] = [];
	if (tanggal < siap)
		problems.push(
			galat(
				'C-07',
				'',
				`Sertifikat masih diproses; lamanya sekitar ${hariProsesSertifikat} hari.`,
				`Aktifkan mulai ${formatTanggal(siap)}.`
			)
		);
	if (sandi.length < hurufSandiPalingSedikit)
		problems.push(
			galat(
				'C-07',
				'sandi',
				`Frasa sandi kurang dari ${hurufSandiPalingSedikit} huruf.`,
				'Pakai beberapa kata yang mudah Anda ingat.'
			)
		);
	if (garam === '')
		problems.push(galat('C-07', '', 'Pengaktifan tidak lengkap.', 'Kirim sekali lagi.'));
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'sertifikat.diaktifkan',
			sertifikatId,
			tanggal,
			sampai: tahunSesudah(tanggal, masaSertifikatTahun),
			sandi: { garam, sidik: sidikSandi(garam, sandi) }
		}
	]);
}

/** What was signed with it before stays signed. */
export function cabutSertifikat(
	dunia: Dunia,
	{ sertifikatId, alasan }: CabutSertifikat
): Result<readonly Event[]> {
	const milik = milikSendiri(dunia, sertifikatId);
	if (!milik.ok) return milik;
	const { tanggal } = dunia;
	if (statusSertifikat(milik.value, tanggal) !== 'aktif')
		return refused(
			galat('C-07', '', 'Sertifikat ini sudah tidak aktif.', 'Tidak ada yang perlu dicabut.')
		);
	if (alasan === '')
		return refused(
			galat(
				'C-07',
				'alasan',
				'Alasan pencabutan belum ditulis.',
				'Tulis misalnya: frasa sandi diketahui orang lain.'
			)
		);
	return accepted([{ kind: 'sertifikat.dicabut', sertifikatId, tanggal, alasan }]);
}
