/** Tells from its kind whether something belongs to a part; the compiler asks for every kind of the part, once. */
export const milik =
	<Kind extends string>(daftar: Readonly<Record<Kind, true>>) =>
	<Satu extends { readonly kind: string }>(
		satu: Satu
	): satu is Extract<Satu, { readonly kind: Kind }> =>
		Object.hasOwn(daftar, satu.kind);
