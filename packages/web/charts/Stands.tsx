import { Picture } from './draw/Picture.tsx'

const SIZE = 10

/** Does it happen more often there, or less? A full triangle up, a hollow one down; words stand beside. */
export function Stands({ direction }: { readonly direction: 'more' | 'less' }) {
  return (
    <Picture width={SIZE} height={SIZE}>
      {direction === 'more' ? (
        <path d="M5,1L9.5,9H.5Z" fill="var(--ink)" />
      ) : (
        <path d="M5,9L9,1.5H1Z" fill="none" stroke="var(--ink)" strokeWidth={1.5} />
      )}
    </Picture>
  )
}
