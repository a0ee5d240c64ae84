import * as z from 'zod/mini'
import { placeOf, wordsItem } from '../item.ts'
import { described, named, Spanned, span } from '../schema.ts'
import type { SectionRow } from '../section.ts'

/** Headline, bylines, dateline, and what on the page is not the article. */
export const structure = {
  called: 'headline, byline, dateline or boilerplate',
  layers: ['structure'],
  list: 'bylines',
  schema: () => ({
    headline: described(z.optional(Spanned), 'The headline, if the text has one'),
    bylines: described(
      z.optional(
        z.array(
          named(
            'Byline',
            'Who wrote the article: `By Jane Doe and Walter Roe, Harbour Press`',
            z.strictObject({
              ...span,
              names: described(z.array(Spanned), 'The writers'),
              agency: described(z.optional(Spanned), 'The agency or paper behind the names'),
            }),
          ),
        ),
      ),
      'The bylines, in order',
    ),
    dateline: z.optional(
      named(
        'Dateline',
        'Where and when the article was written: `FLINT, Mich., Oct. 4 (UPI)`',
        z.strictObject({
          place: described(z.optional(z.string()), 'The place'),
          agency: described(z.optional(z.string()), 'The agency'),
          date: described(z.optional(z.string()), 'The date, as it stands there'),
          ...span,
        }),
      ),
    ),
    boilerplate: described(
      z.optional(
        z.array(
          named(
            'Boilerplate',
            'A stretch that is not the article: a sign-up form, a photo credit, a copyright notice',
            z.strictObject({ ...span, kind: described(z.string(), 'What it is: sign-up, credit, copyright, …') }),
          ),
        ),
      ),
      'Stretches that are not the article',
    ),
  }),
  build({ structure }, slice) {
    const { headline, bylines, dateline, boilerplate } = structure!
    const { place, agency, date } = dateline ?? {}
    return {
      ...(headline && { headline: slice(headline) }),
      bylines: bylines.map(({ names, agency, ...words }) => ({
        ...slice(words),
        names: names.map(slice),
        ...(agency && { agency: slice(agency) }),
      })),
      ...(dateline && {
        dateline: {
          ...(place && { place: slice(place).text }),
          ...(agency && { agency: slice(agency).text }),
          ...(date && { date: slice(date).text }),
          ...slice(dateline),
        },
      }),
      boilerplate: boilerplate.map(each => Object.assign(slice(each), { kind: each.kind })),
    }
  },
  parts: {
    bylines: {
      items: ({ bylines }) =>
        bylines?.map(({ names, agency, ...words }) =>
          wordsItem('byline', words, { agency: agency?.text }, { names: names?.map(placeOf) }),
        ),
    },
    boilerplate: {
      items: ({ boilerplate }) => boilerplate?.map(({ kind, ...words }) => wordsItem('boilerplate', words, { kind })),
    },
    headline: { single: true, items: ({ headline }) => headline && [wordsItem('headline', headline, {})] },
    dateline: {
      single: true,
      items({ dateline }) {
        if (!dateline) return undefined
        const { place, agency, date, ...words } = dateline
        return [wordsItem('dateline', words, { place, agency, date })]
      },
    },
  },
  kinds: { headline: 0, byline: 0, dateline: 0, boilerplate: 0 },
  draw: ({ headline, bylines = [], dateline, boilerplate = [] }) =>
    [
      ...(headline ? [{ ...headline, kind: 'headline' }] : []),
      ...bylines.map(byline => ({ ...byline, kind: 'byline' })),
      ...(dateline ? [{ ...dateline, kind: 'dateline' }] : []),
      ...boilerplate.map(each => ({ ...each, kind: 'boilerplate' })),
    ].map(({ start, end, kind }) => ({ start, end, kind, of: '' })),
} as const satisfies SectionRow
