import type { ButtonHTMLAttributes, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'onClick' | 'disabled'> {
  /** `primary` for the one action a dialog or page is about, `quiet` inside rows and bars, `link` inside of a sentence. */
  look?: 'plain' | 'primary' | 'quiet' | 'danger' | 'link' | undefined;
  onPress?: (() => void) | undefined;
  isDisabled?: boolean | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', onPress, isDisabled, type = 'button', ...props }: ButtonProps) {
  return (
    <button
      {...props}
      type={type}
      disabled={isDisabled}
      onClick={onPress && (() => onPress())}
      className={look === 'link' ? 'link-button' : `button button-${look}`}
    />
  );
}
