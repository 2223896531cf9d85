import { Component, Suspense, type ReactNode } from 'react';
import { commonText } from '../text/common-text.ts';

/** For what is loaded when it is first asked for, as a dialog is: where it does not come, the page stays as it is and says so. */
export class OnDemand extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return <span role="alert">{commonText.partNotLoaded}</span>;
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
