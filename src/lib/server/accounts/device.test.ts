import { describe, expect, it } from 'vitest';
import { deviceWords } from './device';

describe('deviceWords', () => {
	it.each([
		[
			'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36',
			'Chrome di Android'
		],
		[
			'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
			'Samsung Internet di Android'
		],
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0',
			'Edge di Windows'
		],
		['Mozilla/5.0 (Windows NT 6.1; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox di Windows'],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
			'Safari di iPhone'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1',
			'Chrome di iPhone'
		],
		[
			'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
			'Safari di Mac'
		],
		['Opera/9.80 (Android; Opera Mini/36.2/191.249; U; id) Presto/2.12.423', 'Opera di Android'],
		['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox di Linux'],
		['Dalvik/2.1.0 (Linux; U; Android 9)', 'Peramban di Android'],
		['curl/8.0', 'Perangkat tidak dikenal'],
		['', 'Perangkat tidak dikenal']
	])('%s', (userAgent, words) => {
		expect(deviceWords(userAgent)).toBe(words);
	});
});
