// How many entities there are: it decides what the search index holds.
// Parameters: none
// Columns: total
MATCH (n:Entity)
RETURN count(n)
