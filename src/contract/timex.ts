/** A day, week, month, quarter, half, season, year, decade or century; `X` where it is not known. Years before our era have BC in front. */
const date =
  '(?:BC)?[\\dX]{1,4}(?:-(?:[\\dX]{2}(?:-(?:[\\dX]{2}|WXX-[1-7]))?|W[\\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?'
/** A time of the clock with its zone, or a part of the day. */
const time = 'T(?:(?:[01]\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?)?(?:Z|[+-]\\d\\d:\\d\\d)?|MO|AF|EV|NI)'
/** P3D, P2Y6M, PT2H30M, PXW, P2WE, P3Q. */
const duration = 'P(?:(?:\\d+(?:\\.\\d+)?|X)(?:Y|M|WE|W|D|Q|E|C))*(?:T(?:(?:\\d+(?:\\.\\d+)?|X)[HMS])+)?'

/** Every value that a date of the record can have: TIMEX3, a profile of ISO 8601 with extensions. */
export const timexValue = new RegExp(
  `^(?:P(?:AST|RESENT)_REF|FUTURE_REF|(?!P$)${duration}|${date}(?:${time})?|${time})$`,
)
