import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article.ts'

const printed = (text: string): string[] =>
  readArticle(text, { only: ['quotes'] }).quotes!.map(({ parts }) => parts.map(part => part.text).join(' … '))

describe('what is said is printed', () => {
  test.for<[string, string]>([
    ['Ana Ruiz claimed that two boats were lost.', 'that two boats were lost'],
    ['The minister slammed the levy as “a farce”.', 'the levy as “a farce”'],
    ['The union condemned the killing of two teachers.', 'the killing of two teachers'],
    ['The governor urged farmers to leave the valley.', 'to leave the valley'],
    ['The ministry rejected the claim that rice was short.', 'the claim that rice was short'],
    ['Kofi Mensah, the harbour master, said two boats were lost.', 'two boats were lost'],
    ['The board said it had paid the crews.', 'it had paid the crews'],
    ['The party called for a vote by June.', 'a vote by June'],
    ['Advocate Will Mensah said the court was shut.', 'the court was shut'],
  ])('%s', ([text, said]) => expect(printed(text)).toEqual([said]))
})

describe('deeds and things seen are not', () => {
  test.for([
    'The flood claimed nine lives in Beira.',
    'The council approved a grant of 20m pesos.',
    'The picture was liked by 3,200 users.',
    'The stall offers tea and fried bread.',
    'Amara Obi likes mangoes.',
    'The kiln exposed the clay to the wind.',
    'Rivals boycotted the vote in Lima.',
    'The committee dismissed an appeal by the club.',
    'A barge resisted the current for an hour.',
    'The harbour welcomed 40 ships in May.',
    'The clinic promotes the health of mothers.',
  ])('%s', text => expect(printed(text)).toEqual([]))
})

test('0 leaves out nothing', () => {
  const text = 'The council approved a grant of 20m pesos.'
  expect(readArticle(text, { minConfidence: 0 }).quotes).toHaveLength(1)
})
