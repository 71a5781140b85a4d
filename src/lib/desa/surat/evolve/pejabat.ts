import type { EventPejabat } from '../events';
import type { DraftPersuratan } from '../mulai';
import { barisKlasifikasi } from '../nomor';
import type { Sertifikat } from '../pejabat';

export function evolvePejabat(draft: DraftPersuratan, event: EventPejabat): void {
	switch (event.kind) {
		case 'setelan-surat.diubah':
			draft.setelan = { ...event.setelan, kodeJenis: draft.setelan.kodeJenis };
			return;
		case 'kode-jenis.diubah': {
			const { jenis, tabel, kode } = event;
			const { [barisKlasifikasi(tabel)]: _, ...lain } = draft.setelan.kodeJenis[jenis] ?? {};
			const baru = kode === '' ? lain : { ...lain, [barisKlasifikasi(tabel)]: kode };
			draft.setelan = {
				...draft.setelan,
				kodeJenis: { ...draft.setelan.kodeJenis, [jenis]: baru }
			};
			return;
		}
		case 'penugasan.ditetapkan':
			if (event.pejabatBaru) draft.pejabat.set(event.pejabatBaru.id, event.pejabatBaru);
			draft.penugasan.push(event.penugasan);
			return;
		case 'pejabat.diangkat':
			draft.pejabat.set(event.pejabat.id, event.pejabat);
			return;
		case 'mandat.diberikan':
			draft.mandat.push(event.mandat);
			return;
		case 'keadaan-kades.diubah':
			draft.keadaanKades = event.keadaan;
			return;
		case 'sertifikat.diajukan':
			draft.sertifikat.set(event.sertifikatId, {
				id: event.sertifikatId,
				pejabatId: event.pejabatId,
				status: event.kurang.length > 0 ? 'dikembalikan' : 'diajukan',
				berkas: event.berkas,
				tanggalAjukan: event.tanggal,
				aktifSejak: null,
				sampai: null,
				sandi: null
			});
			return;
		case 'sertifikat.diaktifkan': {
			const { tanggal, sampai, sandi } = event;
			return ubah(draft, event.sertifikatId, {
				status: 'aktif',
				aktifSejak: tanggal,
				sampai,
				sandi
			});
		}
		case 'sertifikat.dicabut':
			return ubah(draft, event.sertifikatId, { status: 'dicabut', sampai: event.tanggal });
		default:
			event satisfies never;
	}
}

function ubah(draft: DraftPersuratan, id: string, isi: Partial<Sertifikat>): void {
	const sertifikat = draft.sertifikat.get(id);
	if (sertifikat) draft.sertifikat.set(id, { ...sertifikat, ...isi });
}
