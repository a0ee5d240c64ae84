import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema, schemaVersion } from '../../src/record/article.ts'

test('the schema in the package is the one that the code makes (npm run schema writes it)', () => {
  const shipped = JSON.parse(
    readFileSync(new URL(`../../schema/article-${schemaVersion}.json`, import.meta.url), 'utf8'),
  )
  expect(shipped).toEqual(jsonSchema())
})

test('it names its draft and its version', () => {
  expect(jsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.stringContaining(schemaVersion),
  })
})
