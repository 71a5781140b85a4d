type Link = { readonly href: string; readonly title: string } | null;

/** Where an item stands in its course, as its page shows it. */
export type Letak = {
	readonly course: { readonly title: string; readonly code: string; readonly href: string };
	readonly module: {
		readonly title: string;
		readonly items: readonly {
			readonly href: string;
			readonly title: string;
			readonly done: boolean;
			readonly current: boolean;
		}[];
	};
	readonly nomor: number;
	readonly dari: number;
	readonly moduleNomor: number;
	readonly done: boolean;
	readonly previous: Link;
	readonly next: Link;
};
