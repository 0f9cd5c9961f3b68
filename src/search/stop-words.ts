/** Words that say nothing in a search, Dutch and English. They count within quotes, and where nothing else was typed. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan af al alle alles als andere ben bent bij binnen bestaat bestaan daar dan dat de deze die dit doen doet door dus een
  eens en er ervan geven gaat gaan had hadden haar heb hebben heeft heel het hem hen hier hij hoe hoeveel hun ik in is ja je
  jij jullie kan kunnen kon kunt maar me meer met mij mijn moet moeten na naar nee niet nog nu of om omdat ons onze ook op
  over per te tegen ten ter toch tot tussen u uit uw van vanuit veel via voor waar waarom waarover wanneer waren was wat we
  welk welke wel werd werden wie wij wil willen word worden wordt zal ze zich zij zijn zo zoals zou zouden zullen
  a about an and are as at be been but by can did do does each for from had has have he her his how i if in into is it its
  many me much my no not of on or our she so such than that the their them then there these they this to was were what when
  where which who whom whose why will with would you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
