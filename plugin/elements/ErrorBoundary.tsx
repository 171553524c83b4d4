import {Component, type ComponentType, type ReactNode} from 'react'

/** What is shown in place of a part that failed gets. */
export interface FallbackProps {
  /** Whatever was thrown. */
  readonly error: unknown
  /** Renders the failed part anew. */
  readonly retry: () => void
}

interface ErrorBoundaryProps {
  readonly children: ReactNode
  readonly Fallback: ComponentType<FallbackProps>
  /** What is rendered is about this; a failure with one subject is no failure with the next. */
  readonly subject: string
}

interface ErrorBoundaryState {
  readonly failure: {readonly error: unknown} | undefined
  readonly subject: string
}

/**
 * Keeps an error of what is rendered in it to its own frame.
 *
 * Our own, since the packages for it bring React along into services that only route tickets, and the one of
 * `@sanity/ui` is not meant for production.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return {failure: {error}}
  }

  static getDerivedStateFromProps(
    {subject}: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return subject === state.subject ? null : {failure: undefined, subject}
  }

  override state: ErrorBoundaryState = {failure: undefined, subject: this.props.subject}

  readonly retry = () => this.setState({failure: undefined})

  override render(): ReactNode {
    const {children, Fallback} = this.props
    const {failure} = this.state
    return failure ? <Fallback error={failure.error} retry={this.retry} /> : children
  }
}
