import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newId } from '$lib/ids';
import { messagesTo, sendMessage } from '$lib/server/learning/messages';
import { bacaOrang } from '$lib/server/pantau/orang';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const user = signedIn(locals);
	const [orang, messages] = await Promise.all([
		bacaOrang(services(), user, params.orang, url.searchParams),
		messagesTo(services(), user, params.orang)
	]);
	return { ...orang, pesan: messages && { messages, messageId: newId() } };
};

export const actions: Actions = {
	pesan: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const sent = await sendMessage(services(), signedIn(locals), params.orang, {
			id: text('id'),
			text: text('pesan')
		});
		if (!sent.ok) return fail(422, { pesan: text('pesan'), problems: sent.problems });
		// The course and the village that were being looked at stay in the address.
		const query = new URLSearchParams(url.searchParams);
		query.delete('/pesan');
		const words = query.toString();
		redirect(303, `${resolve('/pantau/orang/[orang]', params)}${words && `?${words}`}#kirim-pesan`);
	}
};
