import { z } from 'zod';

/**
 * zod without its compiler: it would try `new Function`, which the window's content policy forbids
 * and reports. Everything in the domain that reads data of unknown shape takes `z` from here.
 */
z.config({ jitless: true });

export { z };
