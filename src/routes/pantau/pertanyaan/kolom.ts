import { formatSaat, type Zona } from '$lib/format/tanggal';
import type { AskedQuestion } from '$lib/server/dialogue/answers';
import type { Kolom } from '$lib/ui/kolom';

/** Questions in a file: whole texts, where the screen shows their beginning. */
export const kolomPertanyaan = (zona: Zona): readonly Kolom<AskedQuestion>[] => [
	{ key: 'text', label: 'Pertanyaan', heading: true, isi: ({ text }) => text },
	{ key: 'about', label: 'Tentang', isi: ({ about }) => about.title },
	{ key: 'kursus', label: 'Kursus', isi: ({ about }) => about.course },
	{ key: 'nama', label: 'Penanya', isi: ({ asker }) => asker.nama },
	{ key: 'desa', label: 'Desa', isi: ({ desa }) => desa.nama },
	{ key: 'ditanya', label: 'Ditanyakan', isi: ({ askedAt }) => formatSaat(askedAt, zona) },
	{ key: 'jawaban', label: 'Jawaban', isi: ({ answer }) => answer?.text ?? '' },
	{ key: 'oleh', label: 'Dijawab oleh', isi: ({ answer }) => answer?.by ?? '' },
	{
		key: 'dijawab',
		label: 'Dijawab',
		isi: ({ answer }) => (answer ? formatSaat(answer.at, zona) : '')
	}
];
