import { enhance as enhanceKit } from '$app/forms';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';

/** Why a form was not taken, for reasons that lie not in the form. */
export type Tertahan = {
	readonly sebab: 'terputus' | 'masuk' | 'basis-data' | 'gangguan';
	/** To be reported. */
	readonly kode?: string | undefined;
};

/** Told by the form itself; it bubbles. */
export const kabarTertahan = 'tertahan';

/** Null for what belongs on a page of its own: not there, not for this role. */
function sebabTertahan(hasil: ActionResult): Tertahan | null {
	if (hasil.type !== 'error') return null;
	const { status } = hasil;
	if (status === undefined) return { sebab: 'terputus' };
	if (status === 401) return { sebab: 'masuk' };
	if (status === 503) return { sebab: 'basis-data' };
	return status >= 500 ? { sebab: 'gangguan', kode: (hasil.error as App.Error).code } : null;
}

/**
 * `enhance` of the framework, but for answers that have nothing to do with the form: instead of a page of the error, which
 * would take what was typed, the form stays and says so (`TahanKiriman`).
 */
export const enhance = (
	form: HTMLFormElement,
	submit: SubmitFunction = () => undefined
): ReturnType<typeof enhanceKit> =>
	enhanceKit(form, async (kiriman) => {
		const lanjut = await submit(kiriman);
		return async (hasil) => {
			const update: typeof hasil.update = async (pilihan) => {
				const detail = sebabTertahan(hasil.result);
				if (!detail) return hasil.update(pilihan);
				hasil.formElement.dispatchEvent(new CustomEvent(kabarTertahan, { detail, bubbles: true }));
			};
			await (lanjut ? lanjut({ ...hasil, update }) : update());
		};
	});
