// The direct parts of these entities, each pair once; an entity without parts gives no row.
// Parameters: $ids (texts), $most (integer)
// Columns: part, whole
UNWIND $ids AS id
MATCH (b:Entity {id: id})<-[:PART_OF]-(a:Entity)
RETURN DISTINCT a.id AS part, b.id AS whole
ORDER BY part, whole LIMIT $most
