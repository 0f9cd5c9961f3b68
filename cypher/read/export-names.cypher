// What entities are called; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, n.`name`
