import type { Filter } from '@entente/shared/contract/filter';
import { lazy, useRef, useState, type RefObject } from 'react';
import type { ExportGraph, ExportTable } from '../export/export-table.ts';
import { useFilter } from '../filters/use-filter.ts';
import { Button } from './button.tsx';
import { OnDemand } from './on-demand.tsx';
import { exportText } from '../text/export-text.ts';
import './export-menu.css';

const ExportMenuList = lazy(async () => ({ default: (await import('./export-menu-list.tsx')).ExportMenuList }));

/** What a panel lets out of the page. */
export interface PanelExports {
  /** Name of the files, as `timeline`. */
  name: string;
  /** What the page adds to the filter: one pair takes the place of those that the filter names. */
  part?: Partial<Filter> | undefined;
  /** The data behind a picture; where it is absent the tables that stand in the panel. */
  tables?: () => ExportTable[] | Promise<ExportTable[]>;
  graph?: () => ExportGraph;
}

interface Offer {
  tables: ExportTable[];
  picture: Element | null;
}

interface ExportMenuProps {
  title: string;
  exports: PanelExports;
  panel: RefObject<HTMLElement | null>;
}

/** The one way out of the page for every panel. What writes the files is loaded when the first is asked for. */
export function ExportMenu({ title, exports: { name, part, tables, graph }, panel }: ExportMenuProps) {
  const { filter } = useFilter();
  const [offer, setOffer] = useState<Offer>({ tables: [], picture: null });
  const [trouble, setTrouble] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const look = async (): Promise<void> => {
    const { tablesOn } = await import('../export/tables-on.ts');
    const shown = panel.current;
    setOffer({ tables: (await tables?.()) ?? (shown ? tablesOn(shown) : []), picture: shown?.querySelector('[data-picture]') ?? null });
  };
  const write = async (format: string): Promise<void> => {
    const { writeExport } = await import('../export/write-export.ts');
    const order = { ...offer, name, title, filter: { ...filter, ...part }, graph: graph?.() };
    await writeExport(format as Parameters<typeof writeExport>[0], order).then(
      () => setTrouble(''),
      (error: Error) => setTrouble(error.message),
    );
  };
  const open = async (): Promise<void> => {
    await look();
    setIsOpen(true);
  };
  return (
    <>
      <Button
        ref={trigger}
        look="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={exportText.of(title)}
        onPress={() => void open().catch(({ message }: Error) => setTrouble(message))}
      >
        {exportText.title} <span aria-hidden="true">▾</span>
      </Button>
      {trouble !== '' && <span role="alert">{trouble}</span>}
      {isOpen && (
        <OnDemand>
          <ExportMenuList
            trigger={trigger}
            items={itemsOf(offer, graph !== undefined)}
            onChoose={(id) => void write(id)}
            onClose={() => setIsOpen(false)}
          />
        </OnDemand>
      )}
    </>
  );
}

function itemsOf({ tables, picture }: Offer, hasGraph: boolean): { id: string; label: string }[] {
  const csv = tables.map(({ caption }, at) => ({ id: `csv-${at}`, label: tables.length === 1 ? exportText.csv : exportText.csvOf(caption) }));
  const pictures = [
    { id: 'svg', label: exportText.svg },
    { id: 'png', label: exportText.png },
  ];
  const graphs = [
    { id: 'gexf', label: exportText.gexf },
    { id: 'graphml', label: exportText.graphml },
  ];
  return [...csv, { id: 'json', label: exportText.json }, ...(picture ? pictures : []), ...(hasGraph ? graphs : [])];
}
