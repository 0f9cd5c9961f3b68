// Number of {{kind}} entities that pass the filter.
// Parameters: {{filterParameters}}
// Columns: total
MATCH (n:Entity:{{kind}})
WHERE {{filter}}
RETURN count(n)
