import { traits } from '../../../model/gazetteer.ts'

const { city, country, demonym, eventWord, knownOrganization, organizationWord, placeWord, region, team } = traits

/** Sums of `traits`, each for what several lists know a word or a phrase for. */
export const states = country | region
export const places = states | city
export const organizations = knownOrganization | team | organizationWord
/** An organization, a place, a people or an event. */
export const listed = organizations | places | demonym | placeWord | eventWord
