import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bedaAturan } from '$lib/desa/apbdes/ketentuan/beda';
import { bacaIsianAturan } from '$lib/desa/apbdes/ketentuan/isian';
import { periksaIsian } from '$lib/desa/apbdes/ketentuan/periksa';
import { susunIsian } from '$lib/desa/apbdes/ketentuan/susun';
import type { Problem } from '$lib/desa/problem';
import { zonaWilayah } from '$lib/format/tanggal';
import { newId } from '$lib/ids';
import { forbidden, notFound } from '$lib/server/access';
import { bacaKetentuan, daftarProvinsi, provinsiDiminta } from '$lib/server/aturan-tahun/kelola';
import { terbitkan } from '$lib/server/aturan-tahun/terbitkan';
import { services } from '$lib/server/runtime';
import { signedIn } from '$lib/server/signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const user = signedIn(locals);
	const provinsi = await provinsiDiminta(services(), user, url.searchParams.get('provinsi'));
	return {
		pilihan: user.wilayahKode === '' ? await daftarProvinsi(services()) : [],
		versiId: newId(),
		ketentuan: provinsi && {
			...(await bacaKetentuan(services(), user, provinsi)),
			zona: zonaWilayah(provinsi.kode)
		}
	};
};

/** The form as it was sent, with what was waiting in its fields taken into the lists, and what stands against it. */
async function terima({ request, locals, url }: RequestEvent) {
	const user = signedIn(locals);
	const diminta = await provinsiDiminta(services(), user, url.searchParams.get('provinsi'));
	const ketentuan = await bacaKetentuan(services(), user, diminta ?? notFound());
	if (!ketentuan.boleh) forbidden();
	const form = await request.formData();
	const tersusun = susunIsian(bacaIsianAturan(form), String(form.get('hapus') ?? ''));
	const diperiksa = periksaIsian(tersusun.isian);
	const problems: readonly Problem[] = [
		...(diperiksa.ok ? [] : diperiksa.problems),
		...tersusun.problems
	];
	const dari = Number(form.get('dari'));
	return {
		user,
		ketentuan,
		isi: diperiksa.ok && problems.length === 0 ? diperiksa.value : null,
		jawaban: {
			isian: tersusun.isian,
			versiId: String(form.get('versiId') ?? ''),
			dari: Number.isSafeInteger(dari) ? dari : -1,
			problems,
			beda: diperiksa.ok ? bedaAturan(ketentuan.aturanTahun, diperiksa.value) : null
		}
	};
}

type Jawaban = Awaited<ReturnType<typeof terima>>['jawaban'];

const ditolak = (jawaban: Jawaban) => fail(422, jawaban);

export const actions: Actions = {
	/** Only puts the lists together and shows what would change. */
	susun: async (event) => {
		const { jawaban } = await terima(event);
		return jawaban.problems.length > 0 ? ditolak(jawaban) : jawaban;
	},
	terbitkan: async (event) => {
		const { user, ketentuan, isi, jawaban } = await terima(event);
		if (!isi) return ditolak(jawaban);
		const { kode } = ketentuan.provinsi;
		const result = await terbitkan(services(), user, kode, {
			id: jawaban.versiId,
			dari: jawaban.dari,
			catatan: jawaban.isian.catatan,
			isi
		});
		// What was published meanwhile has been shown with this answer, so the next sending begins there.
		if (!result.ok)
			return ditolak({ ...jawaban, dari: ketentuan.nomor, problems: result.problems });
		redirect(303, `${resolve('/kelola/aturan-tahun')}?provinsi=${kode}&terbit=${result.value}`);
	}
};
