// The newest changes, the newest first.
// Parameters: $first (integer)
// Columns: id, at, source, sort, about, before, after
MATCH (c:Change)
RETURN c.id AS id, c.at, c.source, c.sort, c.about, c.before, c.after
ORDER BY id DESC LIMIT $first
