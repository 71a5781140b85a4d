import type { User } from '../access';
import type { DemoAccount } from './roster';

/** A person of the demo, to do something as themselves would. */
export const asUser = ({
	id,
	username,
	nama,
	role,
	wilayahKode,
	desaKode,
	jabatan
}: DemoAccount): User => ({
	...{ id, username, nama, role, wilayahKode, desaKode, jabatan },
	mustChangePassword: false,
	demo: true
});
