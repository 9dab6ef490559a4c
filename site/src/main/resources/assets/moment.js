/* A moment as this device's owner reads it, midnight as 00; more are further options of a format. */

export function moment(at, more) {
  return new Intl.DateTimeFormat(document.documentElement.lang, Object.assign({
    month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }, more)).format(new Date(at));
}
