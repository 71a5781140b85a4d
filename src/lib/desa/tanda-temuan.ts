import type { Dunia, Event } from './dunia';
import { daftarJenisTemuan, type JenisTemuan } from './kependudukan/temuan';
import { accepted, refused, type Result } from './problem';

export const isJenisTemuan = (text: string): text is JenisTemuan =>
	(daftarJenisTemuan as readonly string[]).includes(text);

/** Exactly one of the two is meant: a person, or a whole KK. */
export type SasaranTemuan =
	| { readonly pendudukId: string; readonly keluargaId: null }
	| { readonly pendudukId: null; readonly keluargaId: string };

/**
 * Cari temuan: what the learner holds to be wrong in a finished register. Marking says nothing about being right; a task
 * knows that.
 */
export type TandaTemuan = SasaranTemuan & {
	/** Of the command that marked it. */
	readonly id: string;
	readonly jenis: JenisTemuan;
};

export type CommandTemuan =
	| { readonly kind: 'temuan.tandai'; readonly jenis: JenisTemuan; readonly sasaran: SasaranTemuan }
	| { readonly kind: 'temuan.hapus'; readonly id: string };

export type EventTemuan =
	| { readonly kind: 'temuan.ditandai'; readonly temuan: TandaTemuan }
	| { readonly kind: 'temuan.dihapus'; readonly id: string };

export function evolveTemuan(draft: Map<string, TandaTemuan>, event: EventTemuan): void {
	if (event.kind === 'temuan.ditandai') draft.set(event.temuan.id, event.temuan);
	else draft.delete(event.id);
}

export function putuskanTemuan(
	dunia: Dunia,
	command: CommandTemuan,
	commandId: string
): Result<readonly Event[]> {
	if (command.kind === 'temuan.hapus')
		return dunia.temuan.has(command.id)
			? accepted([{ kind: 'temuan.dihapus', id: command.id }])
			: tolak('', 'Temuan ini sudah tidak ada.', 'Muat ulang halaman.');
	const { jenis, sasaran } = command;
	const { penduduk, keluarga } = dunia.kependudukan;
	const ada =
		sasaran.pendudukId === null
			? keluarga.has(sasaran.keluargaId)
			: penduduk.has(sasaran.pendudukId);
	if (!ada) return tolak('sasaran', 'Orang atau KK itu tidak ada di buku.', 'Pilih dari daftar.');
	const sudah = [...dunia.temuan.values()].some(
		(satu) =>
			satu.jenis === jenis &&
			satu.pendudukId === sasaran.pendudukId &&
			satu.keluargaId === sasaran.keluargaId
	);
	if (sudah)
		return tolak('jenis', 'Temuan yang sama sudah ditandai.', 'Pilih jenis temuan yang lain.');
	return accepted([{ kind: 'temuan.ditandai', temuan: { id: commandId, jenis, ...sasaran } }]);
}

const tolak = (field: string, message: string, mend: string): Result<never> =>
	refused({ field, level: 'galat', rule: 'DL-04', message, mend });
