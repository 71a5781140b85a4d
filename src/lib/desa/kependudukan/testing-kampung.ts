import { tanggal } from '../../format/tanggal';
import { decide } from '../decide';
import { replay, type Command, type Dunia, type RecordedEvent } from '../dunia';
import type { Keluarga } from './keluarga';
import { buatNik } from './nik';
import { buatNomorKk } from './nomor-kk';
import type { Penduduk } from './penduduk';
import { makeDunia, makeKeluarga, makePenduduk } from './testing-keluarga';

/** A village of four families whose every tie is known, for the rules about KK (A-08, B-05, B-06). */
export const hariIni = tanggal('2026-11-22');
const kecamatan = '35.99.01';

/** The NIK fits sex and birth date; `nik: null` for nobody's number. */
const warga = (
	urut: number,
	id: string,
	isi: Parameters<typeof makePenduduk>[1] & { readonly tanggalLahir: string }
): Penduduk => {
	const orang = makePenduduk(id, isi);
	const { tanggalLahir, jenisKelamin } = orang;
	return isi.nik === null
		? orang
		: { ...orang, nik: buatNik({ kecamatan, tanggalLahir, jenisKelamin, urut }) };
};

const rumah = (id: string, urut: number, dusun: string, rw: string, rt: string): Keluarga =>
	makeKeluarga('kk-1', {
		id,
		noKk: buatNomorKk({ kecamatan, tanggalTerbit: tanggal('2015-06-22'), urut }),
		tanggalTerbit: tanggal('2015-06-22'),
		alamat: `Jl. Contoh No. ${urut}`,
		dusun,
		rw,
		rt
	});

const perempuan = { jenisKelamin: 'P' } as const;
const kawin = { statusKawin: 'kawin-tercatat' } as const;
const kepala = { shdk: 'kepala-keluarga' } as const;

/** Budi, Sri and Dimas are the example of A-08; in Karto's house live three generations; Lastri lives alone. */
const keluarga: readonly Keluarga[] = [
	rumah('k-budi', 1, 'Krajan', '001', '001'),
	rumah('k-karto', 2, 'Krajan', '001', '001'),
	rumah('k-lastri', 3, 'Ngemplak', '002', '003'),
	rumah('k-andi', 4, 'Ngemplak', '002', '003')
];

const diBudi = { keluargaId: 'k-budi' } as const;
const diKarto = { keluargaId: 'k-karto' } as const;
const anakKarto = { ...diKarto, ayahId: 'karto', namaAyah: 'Karto Wiyono' } as const;
const anakJoko = {
	...diKarto,
	shdk: 'cucu',
	ayahId: 'joko',
	ibuId: 'wati',
	namaAyah: 'Joko Prasetyo',
	namaIbu: 'Wati Wiyono'
} as const;

const penduduk: readonly Penduduk[] = [
	warga(1, 'budi', {
		...diBudi,
		...kepala,
		...kawin,
		nama: 'Budi Santoso',
		tanggalLahir: '1990-03-05',
		ayahId: 'karto',
		namaAyah: 'Karto Wiyono'
	}),
	warga(3, 'sri', {
		...diBudi,
		...perempuan,
		...kawin,
		nama: 'Sri Lestari',
		tanggalLahir: '1987-11-12',
		shdk: 'istri'
	}),
	warga(1, 'dimas', {
		...diBudi,
		nama: 'Dimas Santoso',
		tanggalLahir: '2015-06-10',
		shdk: 'anak',
		ayahId: 'budi',
		ibuId: 'sri',
		namaAyah: 'Budi Santoso',
		namaIbu: 'Sri Lestari'
	}),
	warga(1, 'karto', {
		...diKarto,
		...kepala,
		nama: 'Karto Wiyono',
		tanggalLahir: '1958-01-09',
		statusKawin: 'cerai-mati'
	}),
	warga(1, 'wati', {
		...anakKarto,
		...perempuan,
		...kawin,
		nama: 'Wati Wiyono',
		tanggalLahir: '1985-04-17',
		shdk: 'anak'
	}),
	warga(1, 'joko', {
		...diKarto,
		...kawin,
		nama: 'Joko Prasetyo',
		tanggalLahir: '1983-08-02',
		shdk: 'menantu'
	}),
	warga(1, 'rina', {
		...anakJoko,
		...perempuan,
		nama: 'Rina Prasetyo',
		tanggalLahir: '2010-05-20'
	}),
	warga(1, 'bayu', { ...anakJoko, nama: 'Bayu Prasetyo', nik: null, tanggalLahir: '2026-10-30' }),
	warga(1, 'lastri', {
		...kepala,
		...perempuan,
		nama: 'Lastri Wulandari',
		tanggalLahir: '1960-02-28',
		keluargaId: 'k-lastri',
		statusKawin: 'cerai-mati'
	}),
	warga(1, 'andi', {
		...kepala,
		nama: 'Andi Nugroho',
		tanggalLahir: '1999-12-01',
		keluargaId: 'k-andi'
	}),
	warga(1, 'nia', {
		...perempuan,
		nama: 'Nia Nugroho',
		tanggalLahir: '2012-07-07',
		keluargaId: 'k-andi',
		shdk: 'famili-lain'
	})
];

/** The village next door, with somebody who has not moved out of it. */
const mekarsari = {
	kode: '35.99.01.2002',
	nama: 'Mekarsari',
	acuan: 1,
	keluarga: [rumah('m-k1', 9, 'Krajan', '001', '001')],
	penduduk: [
		warga(8, 'm-tono', {
			...kepala,
			nama: 'Tono Hartono',
			tanggalLahir: '1992-09-14',
			keluargaId: 'm-k1'
		})
	]
};

/** Where Lastri and Andi live. */
export const rtTiga = { dusun: 'Ngemplak', rw: '002', rt: '003' } as const;

export const kampung: Dunia = makeDunia(keluarga, penduduk, hariIni, [mekarsari]);

export function orang(id: string, dunia: Dunia = kampung): Penduduk {
	const found = dunia.kependudukan.penduduk.get(id);
	if (!found) throw new Error(`nobody is called ${id}`);
	return found;
}

export function kk(id: string, dunia: Dunia = kampung): Keluarga {
	const found = dunia.kependudukan.keluarga.get(id);
	if (!found) throw new Error(`no KK is called ${id}`);
	return found;
}

/** The same village with one of its people changed by hand. */
export const dengan = (id: string, isi: Partial<Penduduk>, dunia: Dunia = kampung): Dunia => ({
	...dunia,
	kependudukan: {
		...dunia.kependudukan,
		penduduk: new Map(dunia.kependudukan.penduduk).set(id, { ...orang(id, dunia), ...isi })
	}
});

export type Permainan = {
	readonly start: Dunia;
	readonly dunia: Dunia;
	readonly events: readonly RecordedEvent[];
};

/** Plays commands one after another, as the store does; the first is 'c-1'. None may be refused. */
export const mainkan = (start: Dunia, ...commands: readonly Command[]): Permainan =>
	lanjutkan({ start, dunia: start, events: [] }, ...commands);

export function lanjutkan(dari: Permainan, ...commands: readonly Command[]): Permainan {
	let { dunia, events } = dari;
	for (const command of commands) {
		const commandId = `c-${new Set(events.map((satu) => satu.commandId)).size + 1}`;
		const result = decide(dunia, events, command, commandId);
		if (!result.ok)
			throw new Error(`${command.kind}: ${result.problems.map((x) => x.message).join(' | ')}`);
		const lama = events.length;
		events = [
			...events,
			...result.value.map((event, i) => ({
				version: lama + i + 1,
				commandId,
				at: '2026-11-22T02:00:00.000Z',
				event
			}))
		];
		dunia = replay(dari.start, events);
	}
	return { start: dari.start, dunia, events };
}
