export { actions, load } from '../[item]/+page.server';
