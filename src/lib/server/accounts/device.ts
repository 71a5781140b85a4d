const browsers: readonly (readonly [RegExp, string])[] = [
	// Others call themselves Chrome or Safari too, so those two come last.
	[/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
	[/\bOPR\/|\bOPT\/|\bOpera Mini\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bUCBrowser\//, 'UC Browser'],
	[/\bFirefox\/|\bFxiOS\//, 'Firefox'],
	[/\bChrome\/|\bChromium\/|\bCriOS\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/\biPad\b/, 'iPad'],
	[/\biPhone\b/, 'iPhone'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bCrOS\b/, 'Chromebook'],
	[/\bLinux\b/, 'Linux']
];

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
	list.find(([pattern]) => pattern.test(text))?.[1];

/** What a person would call the device of a session: 'Chrome di Android'. */
export function deviceWords(userAgent: string): string {
	const browser = first(browsers, userAgent);
	const system = first(systems, userAgent);
	if (browser) return system ? `${browser} di ${system}` : browser;
	return system ? `Peramban di ${system}` : 'Perangkat tidak dikenal';
}
