import type { ReactNode } from 'react';
import { language } from '../text/language.ts';

/** Rules and what the server says speak English: said to screen readers where the interface does not. */
export const InEnglish = ({ children }: { children: ReactNode }) => (language === 'en' ? children : <span lang="en">{children}</span>);
