/** Name and version of what reads articles; a stored tagging bears it. */
export const taggerVersion = 'entente-tagger 5';
