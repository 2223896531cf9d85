import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  accept: readonly string[];
  multiple?: boolean;
  look?: 'plain' | 'quiet';
  onSelect: (files: File[]) => void;
  children: ReactNode;
}

/** Asks for files; the same one can be chosen again. */
export function FileButton({ accept, multiple = false, look = 'plain', onSelect, children }: FileButtonProps) {
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
        onChange={({ target }) => {
          onSelect([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
