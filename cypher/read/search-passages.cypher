// Texts of passages for the search index with what rests on them, a page by id.
// Parameters: $after (text), $first (integer)
// Columns: id, phrase, text, part, proves, sources
MATCH (p:Entity)
WHERE p.`id` > $after AND p.`id` STARTS WITH 'passage/'
RETURN p.`id`, p.`phrase`, p.`text`, p.`part`, p.`proves`, p.`sources`
ORDER BY p.`id` LIMIT $first
