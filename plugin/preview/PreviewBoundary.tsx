import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {Component, type ComponentType, Fragment, type ReactNode} from 'react'

import {focusHome, leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'

/** What goes wrong in the preview of a document stays in its frame, with a way to begin again. */
export function PreviewBoundary(props: {
  readonly children: ReactNode
  /** Published id. */
  readonly documentId: string
}) {
  const {children, documentId} = props
  return (
    <Box {...focusHome}>
      <ErrorBoundary Fallback={Failed} subject={documentId}>
        <Fragment key={documentId}>{children}</Fragment>
      </ErrorBoundary>
    </Box>
  )
}

function Failed(props: FallbackProps) {
  const {error, retry} = props
  const {t} = useWords()
  return (
    <Card data-testid="preview-failed" margin={4} padding={4} radius={2} tone="critical">
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {t('preview.failed')}
        </Text>
        <Text muted size={1}>
          <BreakableText>{error instanceof Error ? error.message : String(error)}</BreakableText>
        </Text>
        <Flex>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={retry}
            ref={leadFocusHome}
            text={t('content.retry')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

/** What is shown in place of a part that failed gets. */
interface FallbackProps {
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
class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
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
