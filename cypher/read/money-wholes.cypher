// What these entities are directly part of, each pair once; an entity that is part of nothing gives no row.
// Parameters: $ids (texts), $most (integer)
// Columns: part, whole
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[:PART_OF]->(b:Entity)
RETURN DISTINCT a.id AS part, b.id AS whole
ORDER BY part, whole LIMIT $most
