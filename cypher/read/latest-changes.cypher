// The newest changes, the newest first. The condition holds for all; it lets the index give the order.
// Parameters: $first (integer)
// Columns: id, at, source, sort, about, before, after
MATCH (c:Change)
WHERE c.id > ''
RETURN c.id AS id, c.at, c.source, c.sort, c.about, c.before, c.after
ORDER BY id DESC LIMIT $first
