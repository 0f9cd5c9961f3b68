// Series that are about an entity or counted by it, by id.
// Parameters: $id (text), $most (integer)
// Columns: id
MATCH (n:Entity {id: $id})-[r]-(s:Entity:Series)
WHERE type(r) IN ['ADDRESSES', 'MEASURES', 'COUNTED_BY', 'BACKS']
RETURN DISTINCT s.`id` AS id
ORDER BY id LIMIT $most
