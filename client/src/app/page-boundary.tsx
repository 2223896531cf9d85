import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/error-state.tsx';

interface PageBoundaryProps {
  /** Another address is another try. */
  address: string;
  children: ReactNode;
}

/** A fault in a page stays in the page: the rest goes on, and says what happened. */
export class PageBoundary extends Component<PageBoundaryProps, { fault: Error | null; address: string }> {
  override state = { fault: null, address: this.props.address };

  static getDerivedStateFromError(fault: Error): { fault: Error } {
    return { fault };
  }

  static getDerivedStateFromProps({ address }: PageBoundaryProps, state: { address: string }): { fault: null; address: string } | null {
    return address === state.address ? null : { fault: null, address };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <ErrorState error={fault} onRetry={() => this.setState({ fault: null })} />;
  }
}
