import type { AntreanDilangkahkan, EventLayanan } from '../events-layanan';
import type { Antrean, SesiWarga } from '../layanan';
import type { DraftPersuratan } from '../mulai';

const statusAntrean: Record<AntreanDilangkahkan['langkah'], Antrean['status']> = {
	kembalikan: 'menunggu',
	layani: 'dilayani',
	selesai: 'selesai',
	'tidak-hadir': 'tidak-hadir',
	tolak: 'ditolak'
};

export function evolveLayanan(draft: DraftPersuratan, event: EventLayanan): void {
	switch (event.kind) {
		case 'pin.diaktifkan':
		case 'pin.diatur-ulang':
			draft.pin.set(event.pin.pendudukId, {
				...event.pin,
				diaktifkan: event.tanggal,
				salah: 0,
				terkunciSampai: null
			});
			return;
		case 'masuk.ditolak': {
			const pin = draft.pin.get(event.pendudukId);
			const { salah, terkunciSampai } = event;
			if (pin) draft.pin.set(event.pendudukId, { ...pin, salah, terkunciSampai });
			return;
		}
		case 'sesi.dimulai':
			return mulaiSesi(draft, event.sesi);
		case 'sesi.disentuh':
			// C-05: only forwards, whatever clock a moment came from.
			return ubahSesi(draft, event.sesiId, ({ terakhir }) =>
				event.saat > terakhir ? { terakhir: event.saat } : {}
			);
		case 'sesi.diakhiri':
			return ubahSesi(draft, event.sesiId, () => ({ berakhir: event.saat }));
		case 'antrean.diambil':
			draft.antrean.set(event.antrean.id, {
				...event.antrean,
				status: 'menunggu',
				loket: null,
				panggilan: 0,
				alasan: ''
			});
			return;
		case 'antrean.dipanggil':
			return ubahAntrean(draft, event.antreanId, ({ panggilan }) => ({
				status: 'dipanggil',
				loket: event.loket,
				panggilan: panggilan + 1
			}));
		case 'antrean.dilangkahkan':
			return ubahAntrean(draft, event.antreanId, ({ loket }) => ({
				status: statusAntrean[event.langkah],
				loket: event.langkah === 'kembalikan' ? null : loket,
				alasan: event.alasan
			}));
		case 'data-keliru.dilaporkan':
			draft.laporanData.set(event.laporan.id, { ...event.laporan, status: 'baru', jawaban: '' });
			return;
		case 'data-keliru.ditindak': {
			const laporan = draft.laporanData.get(event.laporanId);
			const { hasil, jawaban } = event;
			if (laporan) draft.laporanData.set(laporan.id, { ...laporan, status: hasil, jawaban });
			return;
		}
		case 'kepuasan.diberikan':
			draft.kepuasan.set(event.kepuasan.suratId, event.kepuasan);
			return;
		default:
			event satisfies never;
	}
}

/** One kiosk stands in the hall, and one phone lies in the hand: who signs in there ends who was there before. */
function mulaiSesi(
	draft: DraftPersuratan,
	sesi: Extract<EventLayanan, { kind: 'sesi.dimulai' }>['sesi']
): void {
	for (const lama of draft.sesi.values())
		if (lama.saluran === sesi.saluran && lama.berakhir === null)
			draft.sesi.set(lama.id, { ...lama, berakhir: sesi.mulai });
	draft.sesi.set(sesi.id, { ...sesi, terakhir: sesi.mulai, berakhir: null });
	const pin = draft.pin.get(sesi.pendudukId);
	if (pin) draft.pin.set(sesi.pendudukId, { ...pin, salah: 0, terkunciSampai: null });
}

function ubahSesi(
	draft: DraftPersuratan,
	id: string,
	isi: (sesi: SesiWarga) => Partial<SesiWarga>
): void {
	const sesi = draft.sesi.get(id);
	if (sesi) draft.sesi.set(id, { ...sesi, ...isi(sesi) });
}

function ubahAntrean(
	draft: DraftPersuratan,
	id: string,
	isi: (antrean: Antrean) => Partial<Antrean>
): void {
	const antrean = draft.antrean.get(id);
	if (antrean) draft.antrean.set(id, { ...antrean, ...isi(antrean) });
}
