import type { Dunia, Event } from '../../../dunia';
import { isAktif, type Penduduk } from '../../../kependudukan/penduduk';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { AjukanLayanan, PerbaikiLayanan } from '../../commands-layanan';
import type { DefinisiSurat } from '../../definisi';
import { galat } from '../../galat';
import { pisahId } from '../../isi-beku';
import { susunAjuan, susunPerbaikan, type AcuanSurat } from '../ajukan';
import { jenisHilang, suratHilang } from '../pelaku-surat';
import { ambilNomor } from './antrean';
import { pemilikSesi, sentuhan } from './sesi';

/** C-05: what is asked for at a screen, by oneself. Everything else is judged as at the counter. */
export function ajukanLayanan(
	dunia: Dunia,
	command: AjukanLayanan,
	commandId: string,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const masuk = pemilikSesi(dunia, command);
	if (!masuk.ok) return masuk;
	const { sesi, penduduk } = masuk.value;
	const definisi = acuan.definisi(command.jenis);
	if (!definisi) return refused(jenisHilang);
	const { jenis, kodeLacak, subjekId, isian, berkas, alasanLanjut } = command;
	const batas = [
		...periksaMandiri(definisi),
		...periksaSeKk(dunia, penduduk, subjekId),
		...periksaPilihanKk(dunia, penduduk, definisi, isian)
	];
	if (batas.length > 0) return refused(...batas);
	const ajuan = susunAjuan(
		dunia,
		{
			kind: 'surat.ajukan',
			jenis,
			asal: sesi.saluran,
			kodeLacak,
			// Whoever is signed in, never what a form says.
			pemohonId: penduduk.id,
			subjekId: subjekId === '' || subjekId === penduduk.id ? null : subjekId,
			isian,
			berkas,
			perihal: '',
			tujuan: '',
			balasanDari: null,
			alasanLanjut
		},
		commandId,
		acuan
	);
	if (!ajuan.ok) return ajuan;
	return accepted([
		...ajuan.value,
		// Who stands in the hall gets a number with the receipt; who sits at home needs none.
		...(sesi.saluran === 'anjungan'
			? [ambilNomor(dunia, commandId, { suratId: commandId, keperluan: definisi.nama })]
			: []),
		sentuhan(command)
	]);
}

/** C-05: what needs witnesses or original papers is asked for at the counter. */
const periksaMandiri = ({ mandiri, nama }: DefinisiSurat): readonly Problem[] =>
	mandiri
		? []
		: [
				galat(
					'C-05',
					'jenis',
					`${nama} diurus langsung di loket karena perlu saksi atau berkas asli.`,
					'Ambil nomor antrean dan bawa berkas aslinya.'
				)
			];

/** C-05: for oneself or for somebody of the same KK. */
export function periksaSeKk(
	{ kependudukan }: Dunia,
	pemohon: Penduduk,
	pendudukId: string
): readonly Problem[] {
	if (pendudukId === '' || pendudukId === pemohon.id) return [];
	const orang = kependudukan.penduduk.get(pendudukId);
	if (orang?.keluargaId === pemohon.keluargaId)
		return isAktif(orang)
			? []
			: [
					galat(
						'C-05',
						'subjekId',
						`${orang.nama} tercatat ${orang.keadaan.status}, jadi tidak dapat dimintakan surat di sini.`,
						'Surat tentang kematian diurus di loket.'
					)
				];
	return [
		galat(
			'C-05',
			'subjekId',
			'Layanan mandiri hanya untuk diri sendiri dan anggota satu KK.',
			'Minta yang bersangkutan masuk dengan NIK dan PIN-nya sendiri, atau datang ke loket.'
		)
	];
}

/** The same for people who are named in an answer. */
const periksaPilihanKk = (
	{ kependudukan }: Dunia,
	{ keluargaId }: Penduduk,
	definisi: DefinisiSurat,
	nilai: Readonly<Record<string, string>>
): readonly Problem[] =>
	definisi.isian
		.filter(({ jenis }) => jenis === 'anggota-kk')
		.filter(({ nama }) =>
			pisahId(nilai[nama] ?? '').some(
				(id) => kependudukan.penduduk.get(id)?.keluargaId !== keluargaId
			)
		)
		.map(({ nama, label }) =>
			galat('C-05', nama, `${label} memuat orang di luar KK Anda.`, 'Pilih anggota KK Anda.')
		);

/** C-04, C-05: only who asked mends what the office gave back. */
export function perbaikiLayanan(
	dunia: Dunia,
	command: PerbaikiLayanan,
	acuan: AcuanSurat
): Result<readonly Event[]> {
	const masuk = pemilikSesi(dunia, command);
	if (!masuk.ok) return masuk;
	const { penduduk, sesi } = masuk.value;
	const surat = dunia.persuratan.surat.get(command.suratId);
	if (!surat || surat.pemohonId !== penduduk.id) return refused(suratHilang);
	const definisi = acuan.definisi(surat.jenis);
	if (!definisi) return refused(jenisHilang);
	const { isian, berkas, alasanLanjut } = command;
	const batas = periksaPilihanKk(dunia, penduduk, definisi, isian);
	if (batas.length > 0) return refused(...batas);
	const { id: suratId, subjekId, perihal, tujuan } = surat;
	const perbaikan = susunPerbaikan(
		dunia,
		{
			kind: 'surat.perbaiki',
			suratId,
			subjekId,
			isian,
			berkas: [...new Set([...surat.berkas, ...berkas])],
			perihal,
			tujuan,
			alasanLanjut
		},
		sesi.saluran,
		acuan
	);
	if (!perbaikan.ok) return perbaikan;
	return accepted([
		// A citizen acts for themselves: no official is named.
		...perbaikan.value.map((event) => ({ ...event, pejabatId: '' })),
		sentuhan(command)
	]);
}
