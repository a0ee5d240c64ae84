import { expect, test } from 'vitest'
import { frameOf } from '../../helpers/layers.ts'

const prose = 'The harbour of Port Fennel stayed closed on Monday after the storm, and ships waited outside the bay.'
const more = 'The council of the town meets on Thursday to talk about the money that the repairs will cost it.'

/** Each line is written with its role before it. */
const rolesOf = (rows: readonly string[]): string[] => {
  const lines = rows.map(row => row.slice(row.indexOf('|') + 1))
  const {
    structure: { roles },
  } = frameOf(lines.join('\n'))
  return lines.map((line, index) => `${roles[index]}|${line}`)
}

test.for([
  ['headline', [`headline|Storm closes harbour of Port Fennel`, `body|${prose}`, `body|${more}`]],
  [
    'headline, byline, dateline',
    [`headline|Storm closes harbour`, `byline|By Ada Quill`, `dateline|March 9, 2026`, `body|${prose}`],
  ],
  ['a question as a headline', [`headline|Who pays for the harbour?`, `body|${prose}`]],
  ['names over a newsroom', [`byline|Ada Quill and Ben Reed`, `byline|USA TODAY`, `body|${prose}`]],
  ['subheads', [`body|${prose}`, `subhead|What happens next?`, `body|${more}`, `subhead|Ships wait`, `body|${prose}`]],
  [
    'a block of links',
    [`body|${prose}`, `link-label|READ MORE`, `link|- Storm nears the coast`, `link|- Bridge opens`],
  ],
  [
    'a block inside the text',
    [
      `body|${prose}`,
      `link-label|Related:`,
      `link|Storm nears the coast of Fennel`,
      `link|Bridge over the Arn opens at last`,
      `body|${more}`,
    ],
  ],
  [
    'a notice inside a block',
    [
      `body|${prose}`,
      `link-label|READ MORE:`,
      `link|Storm nears the coast`,
      `boilerplate|Advertisement`,
      `link|Bridge over the Arn opens`,
    ],
  ],
  ['a link of its own', [`body|${prose}`, `link|READ MORE: Storm nears the coast`, `body|${more}`]],
  ['a dangling heading', [`body|${prose}`, `boilerplate|READ MORE:`, `body|${more}`, `body|${prose}`]],
  ['a dangling heading at the end', [`body|${prose}`, `boilerplate|More on the storm`]],
  [
    'captions',
    [
      `caption|A ship in the bay on Monday. (Ada Quill/Harbour Press via AP)`,
      `body|${prose}`,
      `caption|FILE PHOTO: A ship in the bay.`,
      `caption|Ships in the bay on Tuesday. Photo: Ben Reed`,
    ],
  ],
  [
    'a gallery',
    [
      `body|${prose}`,
      `boilerplate|Photos: The storm The storm – ${prose} ${more} Hide Caption 1 of 2 Photos: The storm The storm – ${prose} ${more} ${prose} ${more} Hide Caption 2 of 2`,
      `body|${more}`,
    ],
  ],
  [
    'no gallery',
    [
      `body|${prose}`,
      `body|Photos: ${prose} ${more} Ships hide behind the caption of the bay, and nobody sees 1 of 2.`,
      `body|${more}`,
    ],
  ],
  ['credits', [`boilerplate|(Photo: Ada Quill)`, `body|${prose}`]],
  [
    'requests',
    [
      `body|${prose}`,
      `boilerplate|Sign up for our newsletter.`,
      `boilerplate|Follow us on Twitter.`,
      `boilerplate|Send tips to ada@harbour.example.`,
      `boilerplate|The Tide Our letter from the bay. Email By signing up, you agree to receive it.`,
      `boilerplate|This site is protected by reCAPTCHA and the Orlan Privacy Policy.`,
    ],
  ],
  ['rights', [`body|${prose}`, `boilerplate|© 2026 The Harbour Post. All rights reserved.`]],
  [
    'authors',
    [
      `body|${prose}`,
      `boilerplate|— Ada Quill is a columnist for the Harbour Post.`,
      `boilerplate|Ben Reed contributed to this report.`,
    ],
  ],
  [
    'who made it',
    [
      `body|${prose}`,
      `boilerplate|Reporting by Ada Quill in Port Fennel; editing by Ben Reed`,
      `boilerplate|Ben Reed contributed`,
      `boilerplate|• This article is based in part on wire reports.`,
    ],
  ],
  [
    'an author who closes the text',
    [
      `body|${prose}`,
      `boilerplate|Ada B. Quill is a senior fellow at the Merrow Institute.`,
      `boilerplate|Advertisement`,
    ],
  ],
  ['how to reach the author', [`body|${prose}`, `boilerplate|Reach Ada Quill on Twitter @adaquill.`]],
  [
    'an address that the page hides',
    [`body|${prose}`, `boilerplate|• Ada Quill can be reached at [email protected] or on Twitter, @adaquill.`],
  ],
  [
    'no address',
    [
      `body|${prose}`,
      `body|The letters that Ada Quill sent to the board by email protected [the pier] for a year or two, she said.`,
      `body|${more}`,
    ],
  ],
  ['the hour', [`body|${prose}`, `body|${more}`, `boilerplate|--Updated at 11:12 a.m.`, `body|${prose}`]],
  ['a picture that was handed on', [`caption|Ada Quill/Navy via Getty Images, FILE`, `body|${prose}`]],
  [
    'the page around it',
    [
      `body|${prose}`,
      `boilerplate|5 min read`,
      `boilerplate|Filed under Storms`,
      `boilerplate|Story continues after the jump`,
      `boilerplate|Loading...`,
    ],
  ],
  [
    'where to go',
    [
      `body|${prose}`,
      `boilerplate|Follow our reporters at https://harbour.example/people`,
      `boilerplate|Sign the petition to open the bay`,
      `boilerplate|This article tagged under: Storms`,
      `editors-note|(This story corrects the name of the pier in the 2nd paragraph)`,
      `boilerplate|This story was published in partnership with the Merrow Post.`,
    ],
  ],
  ['a text that goes on', [`body|${prose}`, `editors-note|This is a developing story. Check back for more.`]],
  [
    'editors',
    [
      `body|${prose}`,
      `editors-note|Correction: An earlier text gave a wrong name.`,
      `editors-note|This story has been updated.`,
    ],
  ],
  [
    'a day over a text',
    [`headline|Storm closes harbour`, `dateline|Published 9 March 2026, 10:12 GMT`, `body|${prose}`],
  ],
] as const)('%s', ([, rows]) => {
  expect(rolesOf(rows)).toEqual(rows)
})

test.for([
  ['a first sentence is no headline', [`body|The harbour is closed.`, `body|${prose}`]],
  ['nor is one line alone', [`body|Storm closes harbour`]],
  ['nor what introduces a list', [`body|What we know of the storm:`, `body|${prose}`]],
  ['nor a quotation', [`body|“We shall open the basin tomorrow”`, `body|${prose}`]],
  [
    'a message between two paragraphs is no subhead',
    [`body|${prose}`, `body|We shall open the small basin tomorrow, all of us hope so:`, `body|${more}`],
  ],
  [
    'words of a label in prose',
    [
      `body|${prose}`,
      `body|Read more books, the mayor told the children, and they did.`,
      `body|Related costs rose by a tenth.`,
    ],
  ],
  ['a heading in prose is followed by prose', [`body|${prose}`, `body|More on that later.`, `body|${more}`]],
  ['to contribute to something else', [`body|${prose}`, `body|The wind contributed to the damage at the pier.`]],
  ['to follow somebody', [`body|${prose}`, `body|Follow the money, they said in the harbour.`]],
  [
    'pictures that prose talks about',
    [`body|${prose}`, `body|A photo of the crane went around the town (and around the world).`],
  ],
  ['a source that prose names', [`body|${prose}`, `body|There is one source: the master of the harbour.`]],
  [
    'to sign up',
    [
      `body|${prose}`,
      `body|Sailors sign up for the season in March.`,
      `body|The mayor won them over by signing up, you see, and called reCAPTCHA a nuisance.`,
    ],
  ],
  [
    'an address that prose gives',
    [
      `body|${prose}`,
      `body|${'The harbour office has asked all crews that wait in the bay to write to it, '.repeat(3)}at crews@harbour.example.`,
    ],
  ],
  [
    'a story that has been going round',
    [`body|${prose}`, `body|This story has been told in the harbour for a hundred years.`],
  ],
  [
    'a message that asks',
    [`body|${prose}`, `body|Join me at the pier tonight: https://t.co/abc — Ada Quill (@adaquill)`],
  ],
  ['what somebody told', [`body|${prose}`, `body|Reporting by the Harbour Post showed that the crane was old.`]],
  [
    'an author of whom the text tells',
    [`body|${prose}`, `body|The book is by Ada Quill.`, `body|Ada Quill is a fellow at the Merrow Institute.`],
  ],
  ['the hour in prose', [`body|${prose}`, `body|Updated at 11 by the mayor, the list names three boats.`]],
  ['one thing or another', [`body|${prose}`, `body|Keep the boats out of the basin and/or the stock`]],
  ['something that came by way of something', [`body|${prose}`, `body|The mayor had told the crews, via Twitter:`]],
  ['somebody is an author', [`body|${prose}`, `body|Ada Quill is a writer who knows the bay.`]],
] as const)('not: %s', ([, rows]) => {
  expect(rolesOf(rows)).toEqual(rows)
})

test('the stretches that are no article have their kinds', () => {
  const text = [
    prose,
    'Sign up for our newsletter.',
    '(Photo: Ada Quill)',
    'Copyright 2026 The Harbour Post.',
    'Ben Reed contributed to this report.',
    'Advertisement',
  ].join('\n')
  expect(frameOf(text).structure.boilerplate.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['sign-up', 'Sign up for our newsletter.'],
    ['credit', '(Photo: Ada Quill)'],
    ['copyright', 'Copyright 2026 The Harbour Post.'],
    ['author-note', 'Ben Reed contributed to this report.'],
    ['other', 'Advertisement'],
  ])
})
