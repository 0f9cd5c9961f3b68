// The documents that parts stand in; a part without one gives no row.
// Parameters: $ids (texts)
// Columns: part, document, title, url
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:PART_OF_DOCUMENT]->(m:Entity)
RETURN n.id, m.id, m.`name`, m.`website`
