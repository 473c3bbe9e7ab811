import { kinds } from 'virtual:backgrounder/kinds';
import { strings } from 'virtual:backgrounder/strings';
import { registerKinds } from '../model/kinds.ts';
import { registerKindNames, registerStrings } from '../strings/index.ts';

// Pages are bundled apart from the program that reads the settings: what the project adds is made known here as well.
registerKinds(kinds);
for (const [lang, own] of Object.entries(strings)) registerStrings(lang, own);
for (const [name, { names }] of Object.entries(kinds)) registerKindNames(name, names);
