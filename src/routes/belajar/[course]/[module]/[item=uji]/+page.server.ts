import { actions as actionsOfItem, load as loadItem } from '../[item]/+page.server';

// Named anew: Kit finds no types behind `export … from`.
export const load = loadItem;
export const actions = actionsOfItem;
