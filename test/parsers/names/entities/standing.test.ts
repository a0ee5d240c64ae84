import { expect, test } from 'vitest'
import type { ParagraphRole } from '../../../../src/contract/layers.ts'
import { markedEntities, resolved } from '../../../helpers/entities.ts'

test.for<[readonly ParagraphRole[], string, string]>([
  [['headline'], '⟦p1:ANA ORLAN⟧ SPEAKS\n⟦p1:Ana Orlan Jr.⟧ spoke. ⟦p1:Orlan⟧ sat.', 'Ana Orlan Jr.'],
  [['headline'], '⟦p1:Orlan⟧ speaks\n⟦p2:Bo Orlan⟧ sat. ⟦p1:Ana Orlan⟧ spoke. ⟦p1:Orlan⟧ sat.', 'Ana Orlan'],
  [['byline'], 'By ⟦p1:Ana Orlan⟧\nThe mayor, ⟦p2:Orlan⟧, spoke. ⟦p2:Orlan⟧ sat.', 'Ana Orlan'],
  [['byline'], 'By ⟦p1:Ana Orlan⟧\nThe agency sent ⟦p1:Ana Orlan⟧.', 'Ana Orlan'],
  [['body', 'link'], '⟦p1:Ana Orlan⟧ spoke.\n⟦p2:Bo Orlan⟧ and ⟦p1:Orlan⟧ dance', 'Ana Orlan'],
  [['body', 'link'], '⟦p1:Orlan⟧ spoke.\n⟦p2:Bo Orlan⟧ dances', 'Orlan'],
  [['link', 'body'], '⟦p1:Bo Orlan⟧ dances\n⟦p2:Ana Orlan⟧ spoke. ⟦p2:Orlan⟧ sat.', 'Bo Orlan'],
])('%j %s → %s', ([roles, source, name]) => {
  const { text, found } = resolved(source, roles)
  expect(markedEntities(text, found).replace(/⟦role [^:]*:([^⟧]*)⟧/g, '$1')).toBe(source)
  expect(found[0]!.name).toBe(name)
})
