import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app/app.tsx';
import { applyTheme, storedTheme } from './app/theme.ts';
import './styles/tokens.css';
import './styles/topics.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/overlays.css';

applyTheme(storedTheme());

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App client={createQueryClient()} />
    </StrictMode>,
  );
