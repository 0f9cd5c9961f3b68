// How many entities of each kind each source declares; the kind is the first part of the id.
// Parameters: none
// Columns: kind, source, count
MATCH (n:Entity)
UNWIND n.`sources` AS source
RETURN split(n.`id`, '/')[0] AS kind, source, count(n) AS count
ORDER BY kind, source
