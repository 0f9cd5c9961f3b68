// Ids of entities after an id, in order of id.
// Parameters: $after (text), $first (integer)
// Columns: id
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id
ORDER BY n.id LIMIT $first
