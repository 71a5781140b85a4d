import { Buku } from './buku-besar';
import type {
	BiodataDiubah,
	EntriDibatalkan,
	EventKependudukan,
	ImporDiterima,
	LaporanDilangkahkan
} from './events';
import { isAktif, type Penduduk } from './penduduk';
import type { DraftKependudukan } from './state';

/** Facts are applied, never refused. Changes the draft it is given; `dunia.ts` owns the copy. */
export function evolveKependudukan(
	draft: DraftKependudukan,
	event: EventKependudukan,
	perintahId: string
): void {
	const buku = new Buku(draft, perintahId);
	switch (event.kind) {
		case 'kelahiran.dicatat': {
			const { bayi } = event;
			buku.tulis(bayi);
			buku.mutasi(bayi, 'lahir', 1, event.tanggalLapor, bayi.tanggalLahir);
			return buku.catat(event, [bayi.id], bayi.tanggalLahir);
		}
		case 'kematian.dicatat': {
			const orang = draft.penduduk.get(event.pendudukId);
			if (orang) {
				buku.mutasi(orang, 'mati', -1, event.tanggalLapor, event.tanggal);
				buku.tulis({ ...orang, keadaan: { status: 'meninggal', tanggal: event.tanggal } });
			}
			return buku.catat(event, [event.pendudukId], event.tanggal);
		}
		case 'kepindahan.dicatat': {
			// Class 1 stays in the village: only the events of KK and address beside it change anything (B-04).
			for (const id of event.klasifikasi === 1 ? [] : event.pendudukIds) {
				const orang = draft.penduduk.get(id);
				if (!orang) continue;
				buku.mutasi(orang, 'pindah', -1, event.tanggalLapor, event.tanggalPindah);
				buku.tulis({ ...orang, keadaan: { status: 'pindah', tanggal: event.tanggalPindah } });
			}
			return buku.catat(event, event.pendudukIds, event.tanggalPindah);
		}
		case 'kedatangan.dicatat': {
			for (const orang of event.penduduk) {
				buku.tulis(orang);
				buku.mutasi(orang, 'datang', 1, event.tanggalLapor, event.tanggalDatang);
			}
			const ids = event.penduduk.map(({ id }) => id);
			return buku.catat(event, ids, event.tanggalDatang);
		}
		case 'susunan.diubah': {
			for (const { pendudukId, keluargaId, shdk } of event.anggota) {
				const orang = draft.penduduk.get(pendudukId);
				if (orang) buku.pindahkan(orang, { ...orang, keluargaId, shdk }, event.tanggalLapor);
			}
			const ids = event.anggota.map(({ pendudukId }) => pendudukId);
			return buku.catat(event, ids, event.tanggalLapor);
		}
		case 'biodata.diubah': {
			const lama = draft.penduduk.get(event.pendudukId);
			if (lama) buku.koreksi(lama, ubahBiodata(lama, event), event.tanggalLapor);
			return buku.catat(event, [event.pendudukId], event.tanggalLapor);
		}
		case 'nik.diterbitkan': {
			const orang = draft.penduduk.get(event.pendudukId);
			if (orang) buku.tulis({ ...orang, nik: event.nik });
			return;
		}
		case 'keluarga.dibentuk':
			buku.tulisKk(event.keluarga);
			return buku.mutasiKk(event.keluarga, event.sebab, 1, event);
		case 'keluarga.ditutup': {
			const keluarga = draft.keluarga.get(event.keluargaId);
			if (!keluarga) return;
			buku.mutasiKk(keluarga, event.sebab, -1, event);
			return buku.tulisKk({ ...keluarga, aktif: false });
		}
		case 'keluarga.pindah-alamat': {
			const lama = draft.keluarga.get(event.keluargaId);
			if (!lama) return;
			const { alamat, rt, rw, dusun } = event;
			const baru = { ...lama, alamat, rt, rw, dusun };
			for (const orang of draft.penduduk.values())
				if (orang.keluargaId === lama.id && isAktif(orang))
					buku.antardusun(orang, lama.dusun, dusun, event.tanggalLapor);
			if (lama.dusun !== dusun) {
				buku.mutasiKk(lama, 'antardusun', -1, event);
				buku.mutasiKk(baru, 'antardusun', 1, event);
			}
			return buku.tulisKk(baru);
		}
		case 'entri.dibatalkan':
			return batalkan(draft, event, buku);
		case 'sementara.dicatat':
			draft.sementara.set(event.orang.id, event.orang);
			return;
		case 'sementara.pergi': {
			const orang = draft.sementara.get(event.id);
			if (orang) draft.sementara.set(orang.id, { ...orang, tanggalPergi: event.tanggal });
			return;
		}
		case 'akibat.dicatat': {
			const { pendudukId, ke, isi, dasar } = event;
			draft.akibat.push({ perintahId, pendudukId, ke, isi, dasar });
			return;
		}
		case 'laporan.dilangkahkan':
			return langkahkan(draft, event);
		case 'impor.diterima':
			return terimaImpor(draft, event, buku);
		default:
			event satisfies never;
	}
}

function ubahBiodata(orang: Penduduk, { perubahan }: BiodataDiubah): Penduduk {
	// Safe: `decide` has checked each value against the list of its field.
	return { ...orang, ...Object.fromEntries(perubahan.map(({ isian, baru }) => [isian, baru])) };
}

/** Opening stock and no arrivals (rule 5 of the layout): whoever is new came to live here before anybody counted. */
function terimaImpor(
	draft: DraftKependudukan,
	{ kind: _, data, ...lembar }: ImporDiterima,
	buku: Buku
): void {
	const { tanggal } = lembar;
	draft.impor.push({ ...lembar, perintahId: buku.perintahId, dibatalkan: null });
	const kepala = new Map(
		data.penduduk
			.filter(({ shdk }) => shdk === 'kepala-keluarga')
			.map((orang) => [orang.keluargaId, orang])
	);
	for (const keluarga of data.keluarga) {
		buku.tulisKk(keluarga);
		buku.mutasiKk(keluarga, 'saldo-awal', 1, {
			tanggalLapor: tanggal,
			kepalaJenisKelamin: kepala.get(keluarga.id)?.jenisKelamin ?? 'L'
		});
	}
	for (const orang of data.penduduk) {
		buku.tulis(orang);
		buku.mutasi(orang, 'saldo-awal', 1, tanggal, tanggal);
	}
	for (const orang of data.diubah) {
		const lama = draft.penduduk.get(orang.id);
		if (lama) buku.koreksi(lama, orang, tanggal);
	}
}

/**
 * B-06, B-07: people and families are again as they were before the entry, what it made is marked as taken back, and
 * the count is corrected in the month of today, so that the month it was reported in keeps its figures.
 */
function batalkan(draft: DraftKependudukan, event: EntriDibatalkan, buku: Buku): void {
	const { perintahId, tanggalLapor, alasan } = event;
	for (const satu of draft.mutasi.filter((mutasi) => mutasi.perintahId === perintahId)) {
		const jenis = satu.jenis === 'antardusun' ? 'antardusun' : 'koreksi';
		const tanda = satu.tanda === 1 ? -1 : 1;
		draft.mutasi.push({ ...satu, jenis, tanda, tanggalLapor });
	}
	for (const satu of draft.mutasiKk.filter((mutasi) => mutasi.perintahId === perintahId)) {
		const sebab = satu.sebab === 'antardusun' ? 'antardusun' : 'koreksi';
		draft.mutasiKk.push({ ...satu, sebab, tanda: satu.tanda === 1 ? -1 : 1, tanggalLapor });
	}
	const sebelum = draft.sebelum.get(perintahId);
	for (const [id, lama] of sebelum?.penduduk ?? []) {
		const kini = draft.penduduk.get(id);
		// A NIK issued since stays: it is the person's for life, whatever becomes of the entry.
		if (lama) buku.tulis(lama.nik === null && kini?.nik ? { ...lama, nik: kini.nik } : lama);
		else if (kini)
			buku.tulis({ ...kini, keadaan: { status: 'dibatalkan', tanggal: tanggalLapor } });
	}
	for (const [id, lama] of sebelum?.keluarga ?? []) {
		const kini = draft.keluarga.get(id);
		if (lama) buku.tulisKk(lama);
		else if (kini) buku.tulisKk({ ...kini, aktif: false, dibatalkan: true });
	}
	draft.akibat = draft.akibat.filter((akibat) => akibat.perintahId !== perintahId);
	const tandai = <T extends { readonly perintahId: string }>(entri: T): T =>
		entri.perintahId === perintahId
			? { ...entri, dibatalkan: { tanggal: tanggalLapor, alasan } }
			: entri;
	draft.peristiwa = draft.peristiwa.map(tandai);
	draft.impor = draft.impor.map(tandai);
}

const statusSesudah = { ajukan: 'diajukan', kembalikan: 'dikembalikan', kunci: 'dikunci' } as const;

function langkahkan(draft: DraftKependudukan, event: LaporanDilangkahkan): void {
	const { bulan, langkah, peran, tanggal, catatan, akhir, kkAkhir } = event;
	const lama = draft.laporan.get(bulan);
	const diajukan = langkah === 'ajukan' || !lama;
	draft.laporan.set(bulan, {
		bulan,
		status: statusSesudah[langkah],
		akhir,
		kkAkhir,
		sampaiMutasi: diajukan ? draft.mutasi.length : lama.sampaiMutasi,
		sampaiMutasiKk: diajukan ? draft.mutasiKk.length : lama.sampaiMutasiKk,
		langkah: [...(lama?.langkah ?? []), { langkah, peran, tanggal, catatan }]
	});
}
