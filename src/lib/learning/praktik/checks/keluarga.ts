import { anggotaKeluarga, kepalaKeluarga } from '../../../desa/kependudukan/state';
import type { CheckSpec } from '../check-spec';
import {
	cariKk,
	cariSiapa,
	gagal,
	lulus,
	nomorKk,
	sebutSiapa,
	tunggu,
	type CheckOutcome,
	type Context,
	type Place
} from './context';

type Spec<N extends CheckSpec['check']> = Extract<CheckSpec, { check: N }>;

const pada = (keluargaId: string, field: string, label: string): Place => ({
	halaman: 'kk',
	keluargaId,
	field,
	label
});

const tanpaKk = (): CheckOutcome => tunggu('KK-nya belum ada.');

export function keluargaKepala(spec: Spec<'keluarga.kepala'>, context: Context): CheckOutcome {
	const kk = cariKk(spec.kk, context);
	if (!kk) return tanpaKk();
	const kepala = kepalaKeluarga(context.dunia.kependudukan, kk.id);
	if (kepala && kepala.id === cariSiapa(spec.kepala, context)?.id) return lulus;
	return gagal({
		code: 'keluarga.kepala',
		message: kepala
			? `Kepala keluarga pada KK ${nomorKk(kk)} keliru.`
			: `KK ${nomorKk(kk)} tidak punya kepala keluarga.`,
		found: kepala?.nama ?? 'tidak ada kepala keluarga',
		expected: sebutSiapa(spec.kepala, context),
		where: pada(kk.id, 'kepala', `KK ${nomorKk(kk)}`),
		rule: 'A-08.1',
		why: 'Setiap KK aktif punya tepat satu kepala keluarga, dan ia anggota KK itu.'
	});
}

export function keluargaAnggota(spec: Spec<'keluarga.anggota'>, context: Context): CheckOutcome {
	const kk = cariKk(spec.kk, context);
	if (!kk) return tanpaKk();
	const ada = anggotaKeluarga(context.dunia.kependudukan, kk.id);
	const diminta = spec.orang.map((siapa) => cariSiapa(siapa, context)?.id ?? siapa);
	if (ada.length === diminta.length && ada.every(({ id }) => diminta.includes(id))) return lulus;
	return gagal({
		code: 'keluarga.anggota',
		message: `Anggota KK ${nomorKk(kk)} belum sesuai.`,
		found: ada.map(({ nama }) => nama).join(', ') || 'tidak ada anggota',
		expected: spec.orang.map((siapa) => sebutSiapa(siapa, context)).join(', '),
		where: pada(kk.id, 'anggota', `KK ${nomorKk(kk)}`),
		rule: 'A-08.2',
		why: 'Susunan KK memuat semua yang tinggal sekeluarga, dan tidak memuat yang lain.'
	});
}

export function keluargaAktif(spec: Spec<'keluarga.aktif'>, context: Context): CheckOutcome {
	const kk = cariKk(spec.kk, context);
	if (!kk) return tanpaKk();
	if (kk.aktif === spec.aktif) return lulus;
	return gagal({
		code: spec.aktif ? 'keluarga.aktif' : 'keluarga.nonaktif',
		message: spec.aktif
			? `KK ${nomorKk(kk)} seharusnya tetap aktif.`
			: `KK ${nomorKk(kk)} seharusnya tidak aktif lagi.`,
		found: kk.aktif ? 'aktif' : 'tidak aktif',
		expected: spec.aktif ? 'aktif' : 'tidak aktif',
		where: pada(kk.id, 'keadaan', `KK ${nomorKk(kk)}`),
		rule: 'B-07',
		why: 'KK yang anggotanya habis tetap di buku, tetapi tidak dihitung lagi.'
	});
}

/** a number stays for ever, unless the head of the family changes. */
export function keluargaNomor(spec: Spec<'keluarga.nomor'>, context: Context): CheckOutcome {
	const kini = cariKk(spec.kk, context);
	// As it was: of somebody of the cast the KK they were in when the world began.
	const dulu = cariKk(spec.dulu, { ...context, dunia: context.start });
	if (!kini || !dulu) return tanpaKk();
	if ((kini.noKk !== dulu.noKk) === spec.baru) return lulus;
	if (context.dunia.version === context.start.version) return tunggu('Belum ada yang berubah.');
	return gagal({
		code: spec.baru ? 'keluarga.nomor.lama' : 'keluarga.nomor.baru',
		message: spec.baru
			? 'KK ini masih memakai nomor yang lama.'
			: 'Nomor KK ini seharusnya tidak berganti.',
		found: nomorKk(kini),
		expected: spec.baru ? 'Nomor KK baru' : nomorKk(dulu),
		where: pada(kini.id, 'noKk', `KK ${nomorKk(kini)}`),
		rule: 'A-07',
		why: 'Nomor KK tetap selamanya, kecuali kepala keluarganya berganti.'
	});
}
