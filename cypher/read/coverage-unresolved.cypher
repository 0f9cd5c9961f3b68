// Papers that a document cites and the sources tie to no number or address, by id.
// Parameters: $most (integer)
// Columns: id
MATCH (:Entity)-[:CITES]->(n:Entity)
WHERE (n:Document OR n:Motion OR n:Amendment) AND n.`number` IS NULL AND n.`website` IS NULL
RETURN DISTINCT n.`id` AS id
ORDER BY id LIMIT $most
