// Texts of entities for the search index, a page by id. Left out: passages (read/search-passages), suggestions (no facts), redirects.
// Parameters: $after (text), $first (integer)
// Columns: id, name, aliases, abbreviation, title, bwbId, kvk, unit, publisher, summary, aim, definition, subject, explanation, dueNote, text, value, low, high, year, budgetYear, date, submitted, from, to, due, met, period, sources
MATCH (n:Entity)
WHERE n.`id` > $after AND NOT n:Passage AND NOT n:Suggestion AND NOT n:Redirect
RETURN n.`id`, n.`name`, n.`aliases`, n.`abbreviation`, n.`title`, n.`bwbId`, n.`kvk`, n.`unit`, n.`publisher`, n.`summary`, n.`aim`, n.`definition`, n.`subject`, n.`explanation`, n.`dueNote`, n.`text`, n.`value`, n.`low`, n.`high`, n.`year`, n.`budgetYear`, n.`date`, n.`submitted`, n.`from`, n.`to`, n.`due`, n.`met`, n.`period`, n.`sources`
ORDER BY n.`id` LIMIT $first
