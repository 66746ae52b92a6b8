import { boot } from './boot';

boot(import.meta.dirname);
