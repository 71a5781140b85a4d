/** Not in TypeScript's library yet. */
type PolicyFactory = {
	createPolicy(
		name: string,
		rules: { createHTML: (html: string) => string }
	): { createHTML(html: string): { toString(): string } };
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

// Named in the content security policy; a second one of this name is refused by the browser.
const policy = factory?.createPolicy('gladi-kursus', { createHTML: (html) => html });

/**
 * Lets `{@html}` through Trusted Types. Only for HTML of the compiled courses, which was sanitised
 * when it was compiled; nothing that a person typed may pass here.
 */
export const trustedHtml = (html: string): string =>
	// Svelte hands the object on to innerHTML as it is; its type knows strings only.
	policy ? (policy.createHTML(html) as unknown as string) : html;
