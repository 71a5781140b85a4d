import type { Database } from './db/connect';

/** What the services work with; made once at the start, given to each of them as an argument. */
export type Services = {
	readonly db: Database;
	/** Written into the database when it was made: practice with invented people, or a real installation. */
	readonly mode: 'demo' | 'nyata';
	readonly now: () => Date;
};

let current: Services | undefined;

export function setServices(services: Services): void {
	current = services;
}

export function services(): Services {
	if (!current) throw new Error('The database was not started: hooks.server.ts does that in init');
	return current;
}

export const isDemo = (): boolean => current?.mode === 'demo';
