import { describe, expect, it } from 'vitest';
import { networkOf } from './throttle';

describe('networkOf names one network, not one device', () => {
	it.each([
		['192.168.1.7', '192.168.1'],
		['192.168.1.250', '192.168.1'],
		['::ffff:192.168.1.7', '192.168.1'],
		['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
		['2001:DB8:1:2::5', '2001:db8:1:2'],
		['2001:db8::5', '2001:db8:0:0'],
		['2001:db8::1:2:3:4', '2001:db8:0:0'],
		['2001:0db8:0000:0000:0000:0000:0000:0006', '2001:db8:0:0'],
		['fe80::1%eth0', 'fe80:0:0:0'],
		['::1', '0:0:0:0'],
		['tidak dikenal', 'tidak dikenal']
	])('%s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
