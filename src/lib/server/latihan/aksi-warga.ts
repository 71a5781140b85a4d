import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { asTyped, type Typed } from '../../desa/forms/isian';
import type { Command } from '../../desa/dunia';
import type { Terbaca } from '../../desa/draf';
import type { Problem } from '../../desa/problem';
import { jawabanMasuk, sesiBerakhir } from '../../desa/surat/decide/layanan/sesi';
import type { SesiWarga } from '../../desa/surat/layanan';
import { services } from '../runtime';
import { signedIn } from '../signed-in';
import { kirimPerintah } from './kirim-perintah';

/** What was typed, without the PIN: that is never sent back. */
const lupakanPin = ({ pin: _, ...lain }: Typed): Typed => lain;

type Jawaban = ActionFailure<{ values: Typed; problems: readonly Problem[] }>;

/** An action whose form holds a PIN. */
export const tanpaPin =
	(aksi: (event: RequestEvent) => Promise<Jawaban>) =>
	async (event: RequestEvent): Promise<Jawaban> => {
		const { data } = await aksi(event);
		return fail(422, { values: lupakanPin(data.values), problems: data.problems });
	};

/** Where a device stands when nobody is signed in. */
export const alamatSaluran = (dunia: string, saluran: SesiWarga['saluran']): string =>
	`/latihan/${dunia}/${saluran}`;

/**
 * The form action of a page at the kiosk or on the phone (C-05). The moment is the server's, whatever a form says, and a session that is
 * over leads back to where the device begins.
 */
export const aksiWarga =
	(
		saluran: SesiWarga['saluran'],
		parse: (form: FormData, saat: string, event: RequestEvent) => Terbaca<Command>,
		lanjut: (dunia: string, form: FormData, params: RequestEvent['params']) => string
	) =>
	async (event: RequestEvent) => {
		const { request, locals, params } = event;
		const form = await request.formData();
		const dunia = params.dunia ?? '';
		const saat = services().now().toISOString();
		const result = await kirimPerintah(services(), signedIn(locals), dunia, {
			commandId: String(form.get('perintahId') ?? ''),
			command: parse(form, saat, event)
		});
		if (!result.ok) {
			if (result.problems.includes(sesiBerakhir))
				redirect(303, `${alamatSaluran(dunia, saluran)}?habis=1`);
			return fail(422, { values: lupakanPin(asTyped(form)), problems: result.problems });
		}
		const ditolak = result.value.find((satu) => satu.kind === 'masuk.ditolak');
		if (ditolak?.kind === 'masuk.ditolak')
			return fail(422, { values: lupakanPin(asTyped(form)), problems: [jawabanMasuk(ditolak)] });
		redirect(303, lanjut(dunia, form, params));
	};
