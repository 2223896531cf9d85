import { worded } from './worded.ts';

/** The page that shows what the dashboard is made of. */
export const designText = worded('design', {
  title: 'Design',
  lead: 'What the dashboard is made of, in both themes: the sizes of its texts, its spaces, its colours with their measured contrast, the marks that say a thing by shape as well as by colour, and every part in its states.',
  light: 'Light',
  dark: 'Dark',
  type: {
    title: 'Type',
    about: 'The fonts of the system; figures of equal width. Text to be read is at most 68 characters wide.',
    sizes: { h1: 'Title of a page', h2: 'Heading', panel: 'Title of a panel', text: 'Text, the base of all', small: 'Labels and marks' },
    sample: 'Azerbaijan–Türkiye, 27 June 2024',
  },
  spacing: {
    title: 'Spacing',
    about: 'Steps of 4 pixels, hairlines of 1, corners of 6. Panels are kept apart by space and a hairline, not by boxes.',
  },
  colours: {
    title: 'Colours',
    about:
      'One accent for what can be done; topic colours only where a topic is meant. Text stands out from its ground by at least 4.5 to 1, marks and borders of controls by 3 to 1; the numbers are measured on this page.',
    name: 'Colour',
    contrast: 'Contrast',
    uses: {
      text: 'text',
      'text-soft': 'what is said beside',
      accent: 'links, what can be done, focus',
      danger: 'faults, and what cannot be undone',
      sample: 'sample data',
      'line-strong': 'borders of controls, axes',
    },
    toOne: (ratio: string) => `${ratio} : 1`,
  },
  topics: {
    title: 'Topics',
    about:
      'One colour and one letter for each topic, the same in every chart, chip and ladder. Neighbours in a stack keep apart for colour-blind eyes too.',
  },
  marks: {
    title: 'Stance and stage',
    about:
      'Stance by pattern: cooperation is solid, conflict hatched and below the axis, neutral hollow. Stage by a ladder of five steps; what was stopped is struck through.',
  },
  parts: {
    title: 'Parts',
    about: 'Every part in its states. Hover, focus and press are shown by the parts themselves: move over them, or go through them with Tab.',
    buttons: 'Buttons',
    looks: { plain: 'Plain', primary: 'Primary', quiet: 'Quiet', danger: 'Danger' },
    disabled: 'Disabled',
    chips: 'Chips and switches',
    chosen: 'Chosen part',
    switch: 'Unit',
    options: { week: 'week', month: 'month' },
    names: 'Names, numbers and dates',
    sources: 'States of a source',
    charts: 'Small charts',
    chart: 'Twelve months',
    strand: 'A strand',
    states: 'Loading, empty, fault',
    empty: 'Nothing is here yet',
    emptyHelp: 'What to do about it stands here.',
    fault: 'What went wrong, and what can be done.',
    popover: 'What opens',
    popoverText: 'Esc closes it, and the focus goes back.',
    table: 'Table',
  },
});
