import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  accept: readonly string[];
  multiple?: boolean;
  /** Asks for a folder instead, and answers with all files in it. */
  folder?: boolean;
  look?: 'plain' | 'quiet';
  onSelect: (files: File[]) => void;
  children: ReactNode;
}

/** Asks for files; the same one can be chosen again. */
export function FileButton({ accept, multiple = false, folder = false, look = 'plain', onSelect, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join(',')}
        multiple={multiple}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onSelect([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
