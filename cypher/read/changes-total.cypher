// Number of changes after a cursor; of all, or of some entities and facts.
// Parameters: $after (text), $about (texts)
// Columns: total
MATCH (c:Change)
WHERE c.id > $after AND (size($about) = 0 OR c.about IN $about)
RETURN count(c)
