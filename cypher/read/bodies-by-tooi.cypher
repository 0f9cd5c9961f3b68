// Ministries and municipalities by their identifier in the TOOI registers, by id.
// Parameters: $identifiers (texts)
// Columns: id, tooiUri
MATCH (n:Entity)
WHERE (n:Ministry OR n:Municipality) AND n.`tooiUri` IN $identifiers
RETURN n.`id`, n.`tooiUri`
ORDER BY n.`id`
