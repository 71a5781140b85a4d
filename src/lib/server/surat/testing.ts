import { randomBytes } from 'node:crypto';
import type { Command, Event } from '$lib/desa/dunia';
import type { Peran } from '$lib/desa/peran';
import { accepted, type Result } from '$lib/desa/problem';
import { frasaLatihan } from '$lib/desa/surat/sandi';
import { pejabatJabatan } from '$lib/desa/surat/pelaku';
import { isAktif } from '$lib/desa/kependudukan/penduduk';
import { buka } from '$lib/desa/catatan';
import { duniaAwal } from '$lib/desa/data/muat';
import type { Dunia } from '$lib/desa/dunia';
import { newId } from '$lib/ids';
import type { User } from '../access';
import { bacaDunia } from '../latihan/dunia';
import { kirimPerintah } from '../latihan/kirim-perintah';
import type { Services } from '../runtime';

/** For tests and measurements: letters of a practice village, written through the same door as those of a form. */
export class KantorUji {
	constructor(
		readonly services: Services,
		readonly user: User,
		readonly worldId: string
	) {}

	async dunia(): Promise<Dunia> {
		const { asal, events } = await bacaDunia(this.services, this.user, this.worldId, 0);
		return buka(duniaAwal(asal), events).dunia;
	}

	coba(command: Command, commandId = newId()): Promise<Result<readonly Event[]>> {
		return kirimPerintah(this.services, this.user, this.worldId, {
			commandId,
			command: accepted(command)
		});
	}

	async kirim(command: Command, commandId = newId()): Promise<readonly Event[]> {
		const result = await this.coba(command, commandId);
		if (!result.ok)
			throw new Error(`${command.kind}: ${result.problems.map((x) => x.message).join(' | ')}`);
		return result.value;
	}

	peran = (peran: Peran) => this.kirim({ kind: 'peran.ganti', peran });

	/** Letters of domicile for the first residents, as far as the initials of the Sekdes; their ids. */
	async sampaiParaf(banyak: number): Promise<string[]> {
		const awal = await this.dunia();
		const pemohon = [...awal.kependudukan.penduduk.values()].filter(isAktif).slice(0, banyak);
		await this.peran('operator');
		const ids: string[] = [];
		for (let i = 0; i < banyak; i += 1) {
			const id = newId();
			ids.push(id);
			await this.kirim(
				{
					kind: 'surat.ajukan',
					jenis: 'SKD',
					asal: 'konter',
					kodeLacak: randomBytes(8).toString('hex').toUpperCase(),
					pemohonId: pemohon[i % pemohon.length]?.id ?? '',
					subjekId: null,
					isian: { keperluan: 'melamar pekerjaan' },
					berkas: ['Fotokopi KK', 'Fotokopi KTP'],
					perihal: '',
					tujuan: '',
					balasanDari: null,
					alasanLanjut: ''
				},
				id
			);
			await this.kirim({
				kind: 'surat.verifikasi',
				suratId: id,
				berkas: ['Fotokopi KK', 'Fotokopi KTP'],
				catatan: '',
				alasanLanjut: ''
			});
		}
		await this.peran('sekdes');
		for (const suratId of ids) await this.kirim({ kind: 'surat.paraf', suratId, catatan: '' });
		return ids;
	}

	/** By the Kades with his own certificate. */
	async perintahTandaTangan(suratId: string): Promise<Command> {
		const { persuratan } = await this.dunia();
		const kades = pejabatJabatan(persuratan, 'kepala-desa');
		return {
			kind: 'surat.tanda-tangani',
			suratId,
			bentuk: 'kades',
			sertifikatId: `sertifikat-${kades?.id ?? ''}`,
			sandi: frasaLatihan('kepala-desa'),
			kodeVerifikasi: randomBytes(16).toString('hex'),
			alasanLanjut: ''
		};
	}
}
