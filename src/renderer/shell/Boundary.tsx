import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState } from '../components/states/ErrorState';
import { en } from '../messages/en';

interface BoundaryProps {
  /** A change of this key tries again: another place, another customer. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failedAt: string | null;
}

/** Keeps a defect in one part from taking the window with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failedAt: null };

  static getDerivedStateFromError(): BoundaryState {
    return { failedAt: '' };
  }

  override componentDidCatch(error: Error, where: ErrorInfo): void {
    console.error(error, where.componentStack);
    this.setState({ failedAt: this.props.resetKey });
  }

  override render(): ReactNode {
    const { failedAt } = this.state;
    if (failedAt === null || (failedAt !== '' && failedAt !== this.props.resetKey)) {
      return this.props.children;
    }
    return (
      <ErrorState title={en.shell.crashed.title} onRetry={() => this.setState({ failedAt: null })}>
        {en.shell.crashed.text}
      </ErrorState>
    );
  }
}
