// `npm run check:types`: the compiler over every layer, each with its own tsconfig.
import { main } from './lib/say.mjs';
import { checkTypes } from './lib/types.mjs';

await main(checkTypes);
