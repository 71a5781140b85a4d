import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Terbaca } from '../../desa/draf';
import { asTyped } from '../../desa/forms/isian';
import type { Command, Event } from '../../desa/dunia';
import { services } from '../runtime';
import { signedIn } from '../signed-in';
import { kirimPerintah } from './kirim-perintah';

/**
 * The form action of a page that records one thing in a practice world: what was typed comes back with the problems,
 * or one goes on to where the record can be seen.
 */
export const aksiPerintah =
	(
		parse: (form: FormData) => Terbaca<Command>,
		lanjut: (dunia: string, events: readonly Event[], form: FormData) => string
	) =>
	async ({ request, locals, params }: RequestEvent) => {
		const form = await request.formData();
		const dunia = params.dunia ?? '';
		const result = await kirimPerintah(services(), signedIn(locals), dunia, {
			commandId: String(form.get('perintahId') ?? ''),
			command: parse(form)
		});
		if (!result.ok) return fail(422, { values: asTyped(form), problems: result.problems });
		redirect(303, lanjut(dunia, result.value, form));
	};
