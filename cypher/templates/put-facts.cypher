// Writes {{type}} facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:{{type}} {id: row.id}]->(b)
SET r = row.props
RETURN count(r)
