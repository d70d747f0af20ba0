import { type DebriefForm, FITS_ABOUT, FITS_HOW } from '@closed-learned/deals'
import { Pills } from '../../parts/Pills.tsx'
import { Answer } from './Answer.tsx'
import css from './Fits.module.css'

type Fit = DebriefForm['fits'][number]
type How = Fit['how'] | 'open'

interface Props {
  readonly fits: readonly Fit[]
  readonly onChange: (fits: Fit[]) => void
}

const OPEN = { value: 'open', name: 'Leave it open' } as const
const HOW = [...FITS_HOW, OPEN]

/** The first question: what did not fit, worked or resonated. */
export function Fits({ fits, onChange }: Props) {
  const put = (about: Fit['about'], fit: Fit | null) => {
    const others = fits.filter((each) => each.about !== about)
    onChange(fit === null ? others : [...others, fit])
  }
  return (
    <div className={css.fits}>
      {FITS_ABOUT.map(({ value: about, name, hint }) => {
        const fit = fits.find((each) => each.about === about)
        return (
          <div key={about} className={css.fit}>
            <Pills<How>
              legend={`${name}. ${hint}`}
              value={fit?.how ?? 'open'}
              options={HOW}
              onChoose={(how) =>
                put(about, how === 'open' ? null : { about, how, text: fit?.text ?? '' })
              }
            />
            {fit && (
              <Answer
                label={`${name}: in a few words, if you like`}
                value={fit.text}
                onChange={(text) => put(about, { ...fit, text })}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
