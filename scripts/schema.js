// Writes what follows from the schema of the record: npm run schema
//   schema/article-1.1.0.json, schema/config-1.json   JSON Schemas
//   src/record/types.ts                               the types, with the descriptions as comments
import { readFileSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/check/schemas.ts'
import { jsonSchema, schemaVersion } from '../src/record/article.ts'
import { typesOf } from './types-of-schema.ts'

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

write(`schema/article-${schemaVersion}.json`, jsonSchema())
write('schema/config-1.json', configJsonSchema())
writeFileSync('src/record/types.ts', typesOf(jsonSchema()))
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
manifest.exports['./schema'] = `./schema/article-${schemaVersion}.json`
write('package.json', manifest)
