/** Forms of one word that no rule brings together: the first is what the others are taken for. */
export const forms: readonly (readonly string[])[] = [
  ['stad', 'steden'],
  ['lid', 'leden'],
  ['kind', 'kinderen'],
  ['onderzoek', 'onderzocht', 'onderzochte'],
];

/**
 * Words of policy that stand for each other in a search, Dutch and English; each also stands for its own forms. Names of
 * subjects do not belong here: they are aliases in the dataset.
 */
export const families: readonly (readonly string[])[] = [
  ['financieren', 'financiering', 'bekostigen', 'bekostiging', 'betalen', 'betaald', 'finance', 'financed', 'paid'],
  ['subsidie', 'subsidieren', 'gesubsidieerd', 'subsidy', 'grant'],
  ['ministerie', 'departement', 'ministry'],
  ['gemeente', 'gemeentelijk', 'municipality', 'municipal'],
  ['alliantie', 'alliance'],
  ['amendement', 'amendment'],
  ['motie', 'motion'],
  ['begroting', 'budget'],
  ['toezegging', 'toezeggen', 'toegezegd', 'beloven', 'belofte', 'commitment', 'promise', 'promised'],
  ['evaluatie', 'evalueren', 'geevalueerd', 'evaluation', 'evaluate'],
  ['onderzoek', 'studie', 'research', 'study'],
  ['verkenning', 'verkennen', 'verkend', 'exploration'],
  ['samenwerking', 'samenwerken', 'cooperation', 'cooperate'],
  ['coordineren', 'coordinatie', 'coordinate', 'coordination'],
  ['organiseren', 'organisatie', 'organisation', 'organization'],
  ['monitor', 'monitoring', 'monitoren'],
  ['lhbtiq', 'lhbtqi', 'lhbtq', 'lhbti', 'lhbt', 'lgbtiq', 'lgbtqi', 'lgbtq', 'lgbti', 'lgbt'],
  ['vrouw', 'vrouwelijk', 'woman', 'women', 'female'],
  ['man', 'mannelijk', 'men', 'male'],
  ['meisje', 'meid', 'girl'],
  ['jongere', 'jeugd', 'youth'],
  ['ouder', 'parent'],
  ['dwang', 'gedwongen', 'forced', 'coercion'],
  ['huwelijk', 'marriage'],
  ['geweld', 'violence'],
];
