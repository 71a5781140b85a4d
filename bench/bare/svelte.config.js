import adapter from '@sveltejs/adapter-node';

// Everything that the build makes lies in the ignored folder of the application itself.
const outDir = '../../.svelte-kit/bare';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: { adapter: adapter({ out: `${outDir}/build` }), outDir }
};
