import type { Plugin } from 'vite';

/**
 * Puts all that the page needs before it shows anything into one file: cut into the pieces that later pages share with it, the same script
 * is forty files and takes a twentieth more.
 */
export function firstScriptPlugin(root: string): Plugin {
  // What comes before it chooses the language and loads its words: nothing of the page may run until they are there.
  const before = new Set<string>();
  const first = new Set<string>();
  const isRoot = (id: string): boolean => id.endsWith(root);
  return {
    name: 'first-script',
    apply: 'build',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: (id) => (first.has(id) ? 'first' : null) }] },
    }),
    buildEnd() {
      const gather = (id: string, into: Set<string>): void => {
        if (into.has(id) || before.has(id)) return;
        into.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported, into);
      };
      const ids = [...this.getModuleIds()];
      const gatherBefore = (id: string): void => {
        gather(id, before);
        for (const reached of before)
          for (const later of this.getModuleInfo(reached)?.dynamicallyImportedIds ?? []) if (!isRoot(later)) gather(later, before);
      };
      for (const id of ids) if (this.getModuleInfo(id)?.isEntry === true) gatherBefore(id);
      for (const id of ids) if (isRoot(id)) gather(id, first);
    },
  };
}
