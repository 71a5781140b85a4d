import { formatTanggal, parseTanggal, type Tanggal } from '../../../../format/tanggal';
import type { Dunia, Event } from '../../../dunia';
import { parseNik } from '../../../kependudukan/nik';
import { parseNomorKk } from '../../../kependudukan/nomor-kk';
import { isAktif, type Penduduk } from '../../../kependudukan/penduduk';
import { pendudukByNik } from '../../../kependudukan/state';
import { accepted, refused, type Problem, type Result } from '../../../problem';
import type { AktifkanPin, AturUlangPin } from '../../commands-layanan';
import { galat } from '../../galat';
import { sidikSandi } from '../../sandi';
import { periksaPeran } from '../pelaku-surat';

/** C-05: only the operator gives a citizen a way in, and only after the papers and the register agree. */
export function aktifkanPin(dunia: Dunia, command: AktifkanPin): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, ['operator'], 'mengaktifkan PIN warga');
	if (peran) return refused(peran);
	const { orang, problems } = cocokkan(dunia, command);
	problems.push(...periksaPin(command.pin, orang));
	if (orang && problems.length === 0 && dunia.persuratan.pin.has(orang.id))
		problems.push(
			galat(
				'C-05',
				'nik',
				`PIN ${orang.nama} sudah aktif.`,
				'Bila PIN-nya lupa, gunakan Atur ulang pada daftar di bawah.'
			)
		);
	if (!orang || problems.length > 0) return refused(...problems);
	const { pin, garam } = command;
	return accepted([
		{
			kind: 'pin.diaktifkan',
			pin: { pendudukId: orang.id, garam, sidik: sidikSandi(garam, pin) },
			tanggal: dunia.tanggal
		}
	]);
}

/** What the papers say against what the register says, everything at once. */
function cocokkan(
	dunia: Dunia,
	{ nik, noKk, tanggalLahir }: AktifkanPin
): { readonly orang: Penduduk | undefined; readonly problems: Problem[] } {
	const problems: Problem[] = [];
	const bacaan = {
		nik: parseNik(nik),
		noKk: parseNomorKk(noKk),
		tanggalLahir: parseTanggal(tanggalLahir)
	};
	if (!bacaan.nik.ok) problems.push(...bacaan.nik.problems);
	if (!bacaan.noKk.ok) problems.push(...bacaan.noKk.problems);
	if (!bacaan.tanggalLahir)
		problems.push(
			galat(
				'C-05',
				'tanggalLahir',
				tanggalLahir === ''
					? 'Tanggal lahir belum diisi.'
					: `Tanggal lahir "${tanggalLahir}" tidak ada di kalender.`,
				'Tulis seperti di KTP-el, misalnya 22-11-1990.'
			)
		);
	const orang = bacaan.nik.ok ? pendudukByNik(dunia.kependudukan, bacaan.nik.value) : undefined;
	if (bacaan.nik.ok) problems.push(...periksaOrang(orang));
	if (!orang) return { orang, problems };
	const kk = dunia.kependudukan.keluarga.get(orang.keluargaId);
	if (bacaan.noKk.ok && kk?.noKk !== bacaan.noKk.value)
		problems.push(
			galat(
				'C-05',
				'noKk',
				`Nomor KK tidak sama dengan nomor KK ${orang.nama} di buku induk.`,
				'Minta KK yang terbaru. Bila buku induknya yang keliru, perbaiki dahulu lewat Peristiwa.'
			)
		);
	if (bacaan.tanggalLahir && bacaan.tanggalLahir !== orang.tanggalLahir)
		problems.push(bedaTanggal(orang, bacaan.tanggalLahir));
	return { orang, problems };
}

const bedaTanggal = ({ nama }: Penduduk, tertulis: Tanggal): Problem =>
	galat(
		'C-05',
		'tanggalLahir',
		`Tanggal lahir ${formatTanggal(tertulis)} tidak sama dengan tanggal lahir ${nama} di buku induk.`,
		'Periksa KTP-el sekali lagi. Bila buku induknya yang keliru, perbaiki dahulu lewat Ubah data.'
	);

function periksaOrang(orang: Penduduk | undefined): readonly Problem[] {
	if (!orang)
		return [
			galat(
				'C-05',
				'nik',
				'NIK ini tidak ada di buku induk penduduk.',
				'Periksa angka NIK. Warga yang baru datang dicatat dahulu kedatangannya.'
			)
		];
	if (isAktif(orang)) return [];
	return [
		galat(
			'C-05',
			'nik',
			`${orang.nama} tercatat ${orang.keadaan.status}; layanan mandiri hanya untuk penduduk aktif.`,
			'Periksa apakah KTP-el ini milik orang yang datang.'
		)
	];
}

/** [produk] Six digits that are not the first ones anybody tries. */
export function periksaPin(pin: string, orang: Penduduk | undefined): Problem[] {
	const tolak = (message: string, mend: string): Problem[] => [galat('C-05', 'pin', message, mend)];
	if (pin === '') return tolak('PIN belum diisi.', 'Minta warga memilih enam angka.');
	if (!/^\d{6}$/.test(pin))
		return tolak('PIN harus tepat enam angka.', 'Minta warga memilih enam angka.');
	const lahir = orang?.tanggalLahir.replaceAll('-', '') ?? '';
	const tanggalLahir = [lahir.slice(2), lahir.slice(6) + lahir.slice(4, 6) + lahir.slice(2, 4)];
	const mudah =
		/^(\d)\1{5}$/.test(pin) || '01234567890'.includes(pin) || '09876543210'.includes(pin);
	if (mudah || (orang && tanggalLahir.includes(pin)))
		return tolak(
			'PIN ini mudah ditebak.',
			'Hindari angka kembar, angka berurutan, dan tanggal lahir.'
		);
	return [];
}

/** C-05: a forgotten PIN is replaced at the counter; a locked one opens with it. */
export function aturUlangPin(
	dunia: Dunia,
	{ pendudukId, pin, garam }: AturUlangPin
): Result<readonly Event[]> {
	const peran = periksaPeran(dunia, ['operator'], 'mengatur ulang PIN warga');
	if (peran) return refused(peran);
	const orang = dunia.kependudukan.penduduk.get(pendudukId);
	if (!orang || !dunia.persuratan.pin.has(pendudukId))
		return refused(
			galat('C-05', 'pin', 'Warga ini belum mempunyai PIN.', 'Aktifkan dahulu PIN-nya.')
		);
	const problems = [...periksaOrang(orang), ...periksaPin(pin, orang)];
	if (problems.length > 0) return refused(...problems);
	return accepted([
		{
			kind: 'pin.diatur-ulang',
			pin: { pendudukId, garam, sidik: sidikSandi(garam, pin) },
			tanggal: dunia.tanggal
		}
	]);
}
