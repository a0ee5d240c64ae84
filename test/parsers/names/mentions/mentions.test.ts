import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../src/document/document.ts'
import { mentions } from '../../../../src/parsers/names/mentions/index.ts'
import { structure } from '../../../../src/parsers/page/index.ts'
import { mark, marked } from '../../../helpers/marked.ts'

const short = { person: 'P', organization: 'O', place: 'L', group: 'G' } as const
const context = { published: undefined, note: () => {} }

function found(text: string): string {
  const document = readDocument(text)
  const layer = mentions.parse(document, { structure: structure.parse(document, {}, context) }, context)
  return mark(
    text,
    layer.map(({ start, end, type }) => ({ start, end, label: short[type] })),
  )
}

describe('names', () => {
  test.each([
    // people: no title, no possessive, particles, initials, suffixes, other orders
    'The minister, ⟦P:Marta Quillfeather⟧, met President ⟦P:Oswin Tarrant⟧ on Monday.',
    'Mr. ⟦P:Tarrant⟧’s brother said nothing.',
    'Prime Minister ⟦P:Jorunn van der Hoeve⟧ resigned.',
    'The court heard ⟦P:J. R. Penhallow⟧ and ⟦P:Anna-Lise Brandvold⟧.',
    '⟦P:Harlan Moyle Jr.⟧ won, and ⟦P:Moyle⟧ thanked his father.',
    'Foreign Minister ⟦P:Khalid al-Barazi⟧ flew to ⟦L:Geneva⟧.',
    'It was late in ⟦L:Geneva⟧, as Minister ⟦P:Marta Quillfeather⟧ and leaders such as ⟦P:Barazi⟧ had hoped.',
    // what stands on every page
    'The minister, ⟦P:Marta Quillfeather⟧, met President ⟦P:Oswin Tarrant⟧ on Monday.\n\nSign up for our newsletter from Geneva.\n\nJUST WATCHED Marta Quillfeather on the storm Replay More Videos ... MUST WATCH',
    'It sank. pic.example.com/QulEleIkL — ⟦P:Oswin Tarrant⟧',
    '“We lost,” said ⟦P:Kwabena Ofosu-Darko⟧, who leads the club.',
    'Police arrested ⟦P:Tomas “Red” Villareal⟧ on Friday.',
    'President ⟦P:Kang Ye-seul⟧ met ⟦P:Oh Min-jae⟧ in ⟦L:Geneva⟧ on Monday.',
    'Sheikh ⟦P:Khalid al-Barazi⟧ flew to ⟦L:Geneva⟧ with Pope ⟦P:Oswin⟧.',
    'Boxer ⟦P:Tomas ‘the Fox’ Marrin⟧ beat ⟦P:Randel “the Rock” Orbin⟧ and ⟦P:Juan Diego “el Toro” Tarrant⟧.',
    '⟦P:Matt ‘the doctor’ Smithers⟧ stayed for three seasons.',
    // organizations
    'The ⟦O:University of Harrowgate⟧ and the ⟦O:Ministry of Fisheries⟧ agreed.',
    'Shares of ⟦O:Pellworth & Sons Ltd⟧ fell.',
    'The ⟦O:International Lighthouse Association⟧ (⟦O:ILA⟧) met, and the ⟦O:ILA⟧ voted.',
    '⟦O:Moyle, Tarrant & Cole LLP⟧ sued them.',
    'The ⟦O:World Health Organization⟧ and the ⟦O:United Nations⟧ gave no figure.',
    '⟦O:Pellworth Lamps, Inc.⟧ sued ⟦O:Quillfeather Works, LLC⟧ on Friday.',
    'The ⟦O:People’s Bank of Harrowgate⟧ cut its rate.',
    'Shares of ⟦O:Macy’s⟧ fell.',
    '⟦P:Jane Macy⟧ spoke, and ⟦P:Macy⟧’s brother was silent.',
    'Shares of ⟦O:Moxley, Inc.⟧ fell.',
    'NO PART OF IT MAY BE USED BY ⟦O:QUILLFEATHER, INC.⟧',
    'The ⟦O:Ministry of Health, Tourism and Fisheries⟧ agreed.',
    '⟦P:Marta Quillfeather⟧, a spokeswoman for ⟦O:Veltrio⟧, declined to comment.',
    'Reporters at ⟦O:Radio Veltra⟧ asked ⟦P:Oswin Tarrant⟧ of the ⟦O:National Water Agency⟧ (⟦O:NWA⟧).',
    '⟦O:Harrowgate Rovers⟧ beat ⟦O:Moyle United⟧ 2-1.',
    // places
    'Floods hit ⟦L:Nigeria⟧, ⟦L:South Africa⟧ and the ⟦L:Philippines⟧.',
    'The ⟦L:U.S.⟧ delegation left ⟦L:Paris⟧ for ⟦L:New York⟧.',
    '⟦L:LONDON⟧ (⟦O:Reuters⟧) - The pound fell on Tuesday.',
    'Fighting went on in ⟦L:Port-au-Prince⟧ and ⟦L:Dar es Salaam⟧.',
    'A man in ⟦L:Portland⟧, ⟦L:Ore.⟧, and a woman in ⟦L:Ferguson⟧, ⟦L:Mo.⟧, were hurt.',
    'Sen. ⟦P:Jane Doe⟧ (R-⟦L:Ky.⟧) and Rep. ⟦P:Ann Roe⟧, D-⟦L:N.Y.⟧, left.',
    'Rep. ⟦P:Ann Roe⟧ (⟦L:N.M.⟧) and Rep. ⟦P:Luis Moyle⟧ (D-⟦L:Ill.⟧) left.',
    '⟦L:LARKVELL⟧ (⟦O:NKB⟧) -- The pier fell on Sunday, police said.',
    '⟦L:TARNMOUTH⟧, March 9 (⟦O:Reuters⟧) - The pier fell on Sunday.',
    // glued words
    'Sen. ⟦P:Jane Doe⟧ Jane Ann DoeLeaves from the floor said no. ⟦P:Doe⟧ left.',
    // groups
    'The ⟦G:French⟧ team beat the ⟦G:Germans⟧.',
    '⟦G:Muslims⟧ and ⟦G:Christians⟧ prayed together.',
    'Many ⟦G:African Americans⟧ and ⟦G:Cuban-Americans⟧ voted; ⟦G:Native Americans⟧ did not.',
    'The ⟦G:North Koreans⟧ met ⟦G:South Africans⟧, ⟦G:Puerto Ricans⟧ and ⟦G:New Yorkers⟧.',
    'In ⟦L:North Africa⟧ ⟦G:Muslims⟧ prayed. New ⟦G:Republicans⟧, ⟦G:Virginians⟧ all, came.',
  ])('%s', row => {
    expect(found(marked(row).text)).toBe(row)
  })
})

describe('no names', () => {
  test.each([
    'The minister met the president on Monday.',
    'However, Police said that three people had been hurt.',
    'The coach told them “the best” Monday was near.',
    'SOCCER - Tide beat river.',
    'He paid US$40 for the ticket in January.',
    'In March and on Friday, October was far away.',
    'The minister gave his State of the Union address on Social Security.',
    'They spoke of NAFTA and the Trans-Pacific Partnership.',
    'When Hurricane Anna came, the harbour was shut.',
    '“We lost,” the coach said. “They won.”',
    'Yesterday It Rained.',
    'I think that Mother was right.',
    'Instead, Tuesday was quiet. Meanwhile, nothing moved.',
    'The Interior Minister said no.',
    'They celebrated Christmas and Easter.',
    'Copyright 2019. All rights reserved.',
    'But the CEO of the company declined to comment.',
    'About 10,000 people came; The End.',
    'Advertisement',
    'READ MORE:',
    'The vaccine against Covid-19 works.',
    'Dear Sir or Madam, thank you.',
    'The consumer price index (CPI) rose, and the CPI may rise again.',
    'Brexit divided them, and Obamacare did not.',
    'Under the Tidewater Act, boats must be clean.',
    'The MP said that the GDP and the QR code were wrong.',
    'A harbour-based firm built a state-of-the-art mill.',
    'In the CCTV pictures, a man in a red coat ran.',
    'Bring an ID card, a PIN and a PCR test.',
    'It cost RM750 million, or QR39,000 a head.',
    'The First Lady and the Attorney General were late.',
    'The value added tax (VAT) is paid on TVs.',
    'Medicare and Medicaid cost more than Brexit did.',
    'The Secretary of State and the Minister of Foreign Affairs were late.',
    'The court struck down Roe v. Wade on Monday.',
    'He said that Miss. was short for miss, and ill. for illustrated.',
  ])('%s', row => {
    expect(found(row)).toBe(row)
  })
})

describe('one name, one reading', () => {
  test('a surname that is a word is a person where the article says so', () => {
    const text =
      'The author, Lydia Marsh, spoke on Sunday. Marsh said that she was glad. For Marsh, it was a beginning.'
    expect(found(text)).toBe(
      'The author, ⟦P:Lydia Marsh⟧, spoke on Sunday. ⟦P:Marsh⟧ said that she was glad. For ⟦P:Marsh⟧, it was a beginning.',
    )
  })
})
