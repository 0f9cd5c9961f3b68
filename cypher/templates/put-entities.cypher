// Writes {{kind}} entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:{{kind}}
SET n = row.props
RETURN count(n)
