// How many entities of each kind there are; the kind is the first part of the id.
// Parameters: none
// Columns: kind, count
MATCH (n:Entity)
RETURN split(n.`id`, '/')[0] AS kind, count(n) AS count
ORDER BY kind
