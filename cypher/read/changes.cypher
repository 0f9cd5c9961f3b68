// Changes after a cursor, the oldest first; all of them, or those of some entities and facts.
// Parameters: $after (text), $about (texts), $first (integer)
// Columns: id, at, source, sort, about, before, after
MATCH (c:Change)
WHERE c.id > $after AND (size($about) = 0 OR c.about IN $about)
RETURN c.id AS id, c.at, c.source, c.sort, c.about, c.before, c.after
ORDER BY id LIMIT $first
